//! Nobody reaches what is another's: other domains and apps, other players, pages of other sites.

mod csrf;
mod filter;
mod live;
mod matrix;
mod routes;
mod verification;
