//! How many edits lie between two words: a letter changed, left out or added, or two neighbours swapped.

/// The edits from `typed` to `word`, and to whatever beginning of `word` is nearest.
pub(crate) struct Edits {
    pub(crate) whole: usize,
    pub(crate) beginning: usize,
}

pub(crate) fn edits(typed: &str, word: &str) -> Edits {
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let mut before_last = vec![0; word.len() + 1];
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for i in 1..=typed.len() {
        let mut row = vec![i; word.len() + 1];
        for j in 1..=word.len() {
            let changed = usize::from(typed[i - 1] != word[j - 1]);
            row[j] = (last[j - 1] + changed).min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1] {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    Edits { whole: last[word.len()], beginning: last.iter().copied().min().unwrap_or(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_an_omission_an_addition_and_a_swap_are_one_edit_each() {
        for (typed, whole) in
            [("refund", 0), ("refumd", 1), ("refnd", 1), ("reefund", 1), ("reufnd", 1), ("rfeudn", 2), ("", 6)]
        {
            assert_eq!(edits(typed, "refund").whole, whole, "{typed}");
        }
    }

    #[test]
    fn the_beginning_of_a_word_may_be_nearer_than_the_whole() {
        assert_eq!(edits("refn", "refund").beginning, 1);
        assert_eq!(edits("refu", "refund").beginning, 0);
        assert_eq!(edits("refu", "refund").whole, 2);
    }
}
