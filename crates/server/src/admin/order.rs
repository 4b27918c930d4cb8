//! Putting things into another order: by a script, which names the neighbours of the new place, or by a button, which
//! moves one step. FAQs and sections are ordered by the same element and the same fields.

use crate::edge::is_script;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The form.
#[derive(Debug, serde::Deserialize)]
pub struct Ordering {
    #[serde(default)]
    pub(super) csrf: String,
    /// What is moved.
    #[serde(default)]
    pub(super) item: String,
    /// The list that it is moved to; none for a step, or where there is only one.
    #[serde(default)]
    pub(super) list: String,
    /// The step: `up` or `down`.
    #[serde(default)]
    step: String,
    /// The neighbour before the new place; empty: there is none on the page.
    #[serde(default)]
    after: String,
    /// The neighbour behind it; empty: there is none on the page.
    #[serde(default)]
    before: String,
}

/// Where something is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Up,
    Down,
    After(i64),
    Before(i64),
    Last,
}

impl Ordering {
    pub(super) fn place(&self) -> Place {
        match (self.step.as_str(), self.after.parse(), self.before.parse()) {
            ("up", ..) => Place::Up,
            ("down", ..) => Place::Down,
            (_, Ok(neighbour), _) => Place::After(neighbour),
            (_, _, Ok(neighbour)) => Place::Before(neighbour),
            _ => Place::Last,
        }
    }
}

/// The list with an item in its new place. A neighbour that has gone meanwhile leaves it last.
pub(super) fn reorder(list: &[i64], item: i64, place: Place) -> Vec<i64> {
    let from = list.iter().position(|other| *other == item);
    let mut list: Vec<i64> = list.iter().copied().filter(|other| *other != item).collect();
    let of = |neighbour: i64| list.iter().position(|other| *other == neighbour);
    let end = list.len();
    let to = match place {
        Place::Up => from.map_or(end, |from| from.saturating_sub(1)),
        Place::Down => from.map_or(end, |from| from + 1),
        Place::After(neighbour) => of(neighbour).map_or(end, |place| place + 1),
        Place::Before(neighbour) => of(neighbour).unwrap_or(end),
        Place::Last => end,
    };
    list.insert(to.min(end), item);
    list
}

/// What follows: a script goes on, a form is led back to the item's place on the page.
pub(super) fn done(headers: &HeaderMap, page: &str, item: i64) -> Response {
    if is_script(headers) {
        return StatusCode::NO_CONTENT.into_response();
    }
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("{page}#item-{item}"))]).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_goes_where_it_is_put() {
        for (place, expected) in [
            (Place::Up, [2, 1, 3]),
            (Place::Down, [1, 3, 2]),
            (Place::After(3), [1, 3, 2]),
            (Place::Before(1), [2, 1, 3]),
            (Place::After(1), [1, 2, 3]),
            (Place::Last, [1, 3, 2]),
            (Place::Before(9), [1, 3, 2]),
        ] {
            assert_eq!(reorder(&[1, 2, 3], 2, place), expected, "{place:?}");
        }
    }

    #[test]
    fn the_first_goes_no_higher_and_the_last_no_lower() {
        assert_eq!(reorder(&[1, 2], 1, Place::Up), [1, 2]);
        assert_eq!(reorder(&[1, 2], 2, Place::Down), [1, 2]);
    }

    #[test]
    fn an_item_of_another_list_is_taken_in() {
        assert_eq!(reorder(&[1, 2], 7, Place::After(1)), [1, 7, 2]);
        assert_eq!(reorder(&[], 7, Place::Last), [7]);
    }
}
