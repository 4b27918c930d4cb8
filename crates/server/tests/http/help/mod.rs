//! The help center: its addresses and languages, what it says to whom, votes, search, and what a filter leaves out.

mod addresses;
mod banner;
mod changes;
mod fallback;
mod kept;
mod languages;
mod leaks;
mod missing;
mod narrowing;
mod public;
mod searching;
mod sitemap;
mod votes;

/// Where the pages of the first domain's plain app begin.
const BASE: &str = "/one/hc/en/1-plain-game-one/";
const PUBLIC: &str = "http://help.example";

/// As it stands in a query.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
