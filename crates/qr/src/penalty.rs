//! Which mask makes the symbol that is easiest to read: the four penalty rules of ISO/IEC 18004, 7.8.3,
//! worked out for all eight masks and 64 columns at a time.

use crate::mask::{Lanes, Masked};

/// Penalty for each five equal modules in a line (one more for each further module).
const RUN: u32 = 3;
/// Penalty for each 2 × 2 modules that are equal.
const BLOCK: u32 = 3;
/// Penalty for each pattern that looks like a finder.
const FINDER_LIKE: u32 = 40;
/// Penalty for each 5 % that the dark modules are away from one half.
const IMBALANCE: u32 = 10;

/// The mask with the least penalty, the first of equals. The symbol is given as rows and as columns.
///
/// Finder-like patterns larger than a finder are rare and tedious to find. They only add to a penalty, so they are
/// looked for only under a mask that is the best without them, until one stays the best.
pub(crate) fn least(rows: &Masked, columns: &Masked) -> usize {
    let mut penalties = penalties_but_for_large_finder_likes(rows, columns);
    let mut is_complete = [false; 8];
    loop {
        let best = (1..8).fold(0, |best, mask| if penalties[mask] < penalties[best] { mask } else { best });
        if is_complete[best] {
            return best;
        }
        is_complete[best] = true;
        let large = large_finder_likes(rows, best) + large_finder_likes(columns, best);
        penalties[best] += large * FINDER_LIKE;
    }
}

fn penalties_but_for_large_finder_likes(rows: &Masked, columns: &Masked) -> [u32; 8] {
    let of_lines = add(penalties_of_lines(rows), penalties_of_lines(columns));
    let of_blocks = blocks(rows).map(|count| count * BLOCK);
    let of_imbalance = imbalances(rows).map(|steps| steps * IMBALANCE);
    add(add(of_lines, of_blocks), of_imbalance)
}

fn add(left: [u32; 8], right: [u32; 8]) -> [u32; 8] {
    core::array::from_fn(|mask| left[mask] + right[mask])
}

/// Rules 1 and 3 along the lines from top to bottom.
fn penalties_of_lines(masked: &Masked) -> [u32; 8] {
    add(runs(masked), finder_likes(masked).map(|count| count * FINDER_LIKE))
}

/// Rule 1. A run of n ≥ 5 modules has n − 4 places where five equal modules begin, the first of which weighs more.
fn runs(masked: &Masked) -> [u32; 8] {
    let mut penalties = [0; 8];
    for strip in 0..masked.strip_count() {
        let inside = inside(masked.size(), strip);
        let mut pairs_before = [[0; 8]; 3];
        let mut fives_before = [0; 8];
        for rows in masked.strip(strip).windows(2) {
            let pairs = lanes(|mask| !(rows[0][mask] ^ rows[1][mask]) & inside);
            let [first, second, third] = pairs_before;
            let fives = lanes(|mask| first[mask] & second[mask] & third[mask] & pairs[mask]);
            for mask in 0..8 {
                let begins = fives[mask] & !fives_before[mask];
                penalties[mask] += fives[mask].count_ones() + (RUN - 1) * begins.count_ones();
            }
            pairs_before = [second, third, pairs];
            fives_before = fives;
        }
    }
    penalties
}

/// Rule 2: how many 2 × 2 modules are equal.
fn blocks(masked: &Masked) -> [u32; 8] {
    let mut counts = [0; 8];
    let light = [[0; 8]].iter().cycle();
    for strip in 0..masked.strip_count() {
        let is_last = strip + 1 == masked.strip_count();
        let inside = inside(masked.size(), strip) >> u32::from(is_last);
        let right_strip = if is_last { &[] } else { masked.strip(strip + 1) };
        let rows_with_right = masked.strip(strip).iter().zip(right_strip.iter().chain(light.clone()));
        let mut above = [0; 8];
        let mut across_above = [0; 8];
        for (row, (words, right)) in rows_with_right.enumerate() {
            let across = lanes(|mask| !(words[mask] ^ (words[mask] >> 1 | right[mask] << 63)));
            if row > 0 {
                for mask in 0..8 {
                    let down = !(words[mask] ^ above[mask]);
                    counts[mask] += (across[mask] & across_above[mask] & down & inside).count_ones();
                }
            }
            (above, across_above) = (*words, across);
        }
    }
    counts
}

/// Rule 3 for patterns of the size of a finder: dark, light, 3 dark, light, dark, with 4 light on one side
/// and at least 1 on the other. The quiet zone counts as light.
fn finder_likes(masked: &Masked) -> [u32; 8] {
    let mut counts = [0; 8];
    for strip in 0..masked.strip_count() {
        for rows in masked.strip_with_edge(strip).windows(15) {
            let found = lanes(|mask| {
                let row = |index: usize| rows[index][mask];
                let dark = row(4) & row(6) & row(7) & row(8) & row(10);
                dark & !(row(3) | row(5) | row(9) | row(11))
            });
            let before = lanes(|mask| found[mask] & !(rows[0][mask] | rows[1][mask] | rows[2][mask]));
            let after = lanes(|mask| found[mask] & !(rows[12][mask] | rows[13][mask] | rows[14][mask]));
            let any = (0..8).fold(0, |any, mask| any | before[mask] | after[mask]);
            if any != 0 {
                for mask in 0..8 {
                    counts[mask] += before[mask].count_ones() + after[mask].count_ones();
                }
            }
        }
    }
    counts
}

/// Rule 4: by how many whole 5 % the share of dark modules is away from 50 %.
fn imbalances(masked: &Masked) -> [u32; 8] {
    let mut dark = [0; 8];
    for strip in 0..masked.strip_count() {
        for words in masked.strip(strip) {
            for mask in 0..8 {
                dark[mask] += words[mask].count_ones();
            }
        }
    }
    let all = (masked.size() * masked.size()) as u32;
    // The size is odd, so the share is never 50 %, and the quotient rounded up never 0.
    dark.map(|dark| (dark * 20).abs_diff(all * 10).div_ceil(all) - 1)
}

/// Rule 3 for patterns of twice the size of a finder and more, under one mask.
fn large_finder_likes(masked: &Masked, mask: usize) -> u32 {
    let mut count = 0;
    for strip in 0..masked.strip_count() {
        let rows = masked.strip_with_edge(strip);
        // The middle of such a pattern: 2 light, 6 dark or more.
        for (row, window) in rows.windows(8).enumerate() {
            let row_at = |index: usize| window[index][mask];
            let dark = row_at(2) & row_at(3) & row_at(4) & row_at(5) & row_at(6) & row_at(7);
            let mut middles = dark & !(row_at(0) | row_at(1));
            while middles != 0 {
                let column = middles.trailing_zeros();
                let is_dark = |row: usize| rows[row][mask] >> column & 1 == 1;
                count += finder_likes_around(rows.len(), row + 2, is_dark);
                middles &= middles - 1;
            }
        }
    }
    count
}

/// How many finder-like patterns (0 to 2) have the dark run that begins at `start` as their middle.
fn finder_likes_around(height: usize, start: usize, is_dark: impl Fn(usize) -> bool) -> u32 {
    // Runs from the middle outwards; beyond the edge everything is light.
    let run_down = |from: usize, dark: bool| (from..height).take_while(|&row| is_dark(row) == dark).count();
    let run_up = |to: usize, dark: bool| (0..to).rev().take_while(|&row| is_dark(row) == dark).count();
    let middle = run_down(start, true);
    let end = start + middle;
    let unit = middle / 3;
    let is_core = middle % 3 == 0
        && run_down(end, false) == unit
        && run_down(end + unit, true) == unit
        && run_up(start, false) == unit
        && run_up(start - unit, true) == unit;
    if !is_core {
        return 0;
    }
    let light_before = match run_up(start - 2 * unit, false) {
        run if run == start - 2 * unit => usize::MAX,
        run => run,
    };
    let light_after = match run_down(end + 2 * unit, false) {
        run if run == height - end - 2 * unit => usize::MAX,
        run => run,
    };
    let shorter = light_before.min(light_after) >= unit;
    u32::from(shorter && light_before >= 4 * unit) + u32::from(shorter && light_after >= 4 * unit)
}

#[inline(always)]
fn lanes(word: impl FnMut(usize) -> u64) -> Lanes {
    core::array::from_fn(word)
}

/// The bits of a strip's words that lie in the symbol.
fn inside(size: usize, strip: usize) -> u64 {
    u64::MAX >> 64usize.saturating_sub(size - strip * 64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid::Grid;

    /// The rules as they are written, module by module.
    fn penalty_by_counting(grid: &Grid) -> u32 {
        let positions = 0..grid.size();
        let line = |along_row: bool, index: usize| -> Vec<bool> {
            let module = |other| if along_row { grid.get(other, index) } else { grid.get(index, other) };
            positions.clone().map(module).collect()
        };
        let rows: Vec<_> = positions.clone().map(|index| line(true, index)).collect();
        let columns = positions.clone().map(|index| line(false, index));
        let lines = rows.iter().cloned().chain(columns).map(|line| penalty_of_line(&line)).sum::<u32>();
        let is_block = |pair: &[Vec<bool>], x: usize| {
            [pair[0][x + 1], pair[1][x], pair[1][x + 1]].iter().all(|&module| module == pair[0][x])
        };
        let blocks_of = |pair: &[Vec<bool>]| (1..grid.size()).filter(|x| is_block(pair, x - 1)).count() as u32;
        let blocks = rows.windows(2).map(blocks_of).sum::<u32>();
        let dark = rows.iter().flatten().filter(|&&module| module).count() as f64;
        let share = dark / (grid.size() * grid.size()) as f64;
        lines + blocks * 3 + ((share - 0.5).abs() * 20.0).floor() as u32 * 10
    }

    fn penalty_of_line(line: &[bool]) -> u32 {
        let runs: Vec<_> = line.chunk_by(|left, right| left == right).map(|run| (run[0], run.len())).collect();
        let long_runs = runs.iter().filter(|run| run.1 >= 5).map(|run| run.1 as u32 - 2).sum::<u32>();
        // With the quiet zone, so that a line begins and ends with a light run.
        let mut lengths: Vec<usize> = runs.iter().map(|run| run.1).collect();
        if runs[0].0 {
            lengths.insert(0, 0);
        }
        if lengths.len().is_multiple_of(2) {
            lengths.push(0);
        }
        lengths[0] += 1000;
        *lengths.last_mut().unwrap() += 1000;
        let finder_likes = |seven: &[usize]| {
            let unit = seven[1];
            let (before, after) = (seven[0], seven[6]);
            let is_core = seven[1..6] == [unit, unit, 3 * unit, unit, unit] && before.min(after) >= unit;
            if is_core { u32::from(before >= 4 * unit) + u32::from(after >= 4 * unit) } else { 0 }
        };
        long_runs + lengths.windows(7).step_by(2).map(finder_likes).sum::<u32>() * 40
    }

    fn penalty(grid: &Grid) -> u32 {
        let (rows, columns) = (Masked::unmasked(grid), Masked::unmasked(&grid.transposed()));
        let small = penalties_but_for_large_finder_likes(&rows, &columns)[0];
        small + (large_finder_likes(&rows, 3) + large_finder_likes(&columns, 3)) * FINDER_LIKE
    }

    #[test]
    fn penalties_are_those_of_counting_module_by_module() {
        // Lengths of runs that are put one after the other: finders of one to four times the size, and others.
        let patterns: [&[usize]; 6] = [
            &[4, 1, 1, 3, 1, 1, 1],
            &[1, 1, 1, 3, 1, 1, 4, 2],
            &[8, 2, 2, 6, 2, 2, 8],
            &[2, 2, 2, 6, 2, 2, 8, 1],
            &[12, 3, 3, 9, 3, 3, 3, 5, 6, 1],
            &[16, 4, 4, 12, 4, 4, 4],
        ];
        let mut found_large = 0;
        for size in [21, 61, 65, 89, 129, 177] {
            for pattern in patterns {
                for shift in 0..5 {
                    let mut grid = Grid::new(size);
                    let mut dark = pattern.iter().zip([0, 1].iter().cycle()).cycle();
                    let mut line = dark.by_ref().flat_map(|(&len, &bit)| core::iter::repeat_n(bit, len)).skip(shift);
                    for y in 0..size {
                        for x in 0..size {
                            // The pattern runs on from row to row, with a light row now and then.
                            grid.set_bits(x, y, line.next().unwrap() & u64::from(y % 7 != shift));
                        }
                    }
                    assert_eq!(penalty(&grid), penalty_by_counting(&grid), "{pattern:?} in size {size}");
                    found_large += large_finder_likes(&Masked::unmasked(&grid), 0);
                }
            }
        }
        assert!(found_large > 100, "large patterns were among them: {found_large}");
    }
}
