//! How the cost of a path grows with the store: the same figures at each tenfold of messages.

use anyhow::Result;

use super::hot::{self, Subject};
use crate::Run;
use crate::fill;
use crate::measure::Extent;
use crate::paths::{CONSOLE, HotPath, LINKS, UNREAD};
use crate::report::Row;

/// Parts of the filled store, from small to whole, and what its messages are called in a row's name.
const PARTS: [(u64, &str); 4] = [(1_000, "10k"), (100, "100k"), (10, "1M"), (1, "10M")];
/// What grows as the logarithm does, grows from 10 thousand to 10 million by 7/4, and so much per tenfold.
const TENFOLD_MAX: f64 = 1.205;

/// The rows of every path at every size, then the growth of each.
pub(super) async fn rows(run: &Run) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (part, size) in PARTS {
        let filled = fill::on_sqlite(&run.server, &run.folder, (run.players / part).max(fill::PLAYERS_MIN)).await?;
        let subject = Subject { filled: &filled, suffix: &format!(".{size}") };
        for paths in [&UNREAD[..], &LINKS[..], &CONSOLE[..]] {
            rows.extend(hot::measure(&run.server, "growth", paths, &subject, &Extent::GROWTH).await?);
        }
    }
    for path in UNREAD.iter().chain(&LINKS).chain(&CONSOLE) {
        rows.extend(growth(path, &rows));
    }
    Ok(rows)
}

/// By how much a request's time, in that of the bare handler's, is more for ten times the rows.
fn growth(path: &HotPath, rows: &[Row]) -> Option<Row> {
    let ratio = |size: &str| rows.iter().find(|row| row.name == format!("{}.{size}", path.name))?.ratio;
    let [(_, least), .., (_, most)] = PARTS;
    let tenfolds = (PARTS.len() - 1) as f64;
    let per_tenfold = (ratio(least)? / ratio(most)?).powf(tenfolds.recip());
    Some(Row::alone(&format!("{}.growth", path.name), "per tenfold", per_tenfold).want(Some(TENFOLD_MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(path: &HotPath, size: &str, ratio: f64) -> Row {
        Row::beside(&format!("{}.{size}", path.name), "requests/s", ratio, (hot::BARE, 1.0))
    }

    #[test]
    fn a_path_that_stays_as_fast_grows_by_one() {
        let grown = growth(&UNREAD[0], &[row(&UNREAD[0], "10k", 0.6), row(&UNREAD[0], "10M", 0.6)]).unwrap();
        assert!((grown.value - 1.0).abs() < 1e-9 && !grown.is_missed());
    }

    #[test]
    fn a_path_that_takes_twice_as_long_grows_too_fast_whether_its_rate_has_a_bar_or_not() {
        for path in UNREAD.iter().chain(&LINKS) {
            let grown = growth(path, &[row(path, "10k", 0.6), row(path, "10M", 0.3)]).unwrap();
            assert!((grown.value - 1.26).abs() < 1e-2 && grown.is_missed());
        }
        assert!(LINKS.iter().any(|path| path.want.is_none()));
    }
}
