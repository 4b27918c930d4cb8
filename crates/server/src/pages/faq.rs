//! The page of a FAQ, for players and for authors who want to see what players will.

use super::PageLink;
use super::frame::{PlayerFrame, Said};
use askama::Template;

/// What the page shows.
#[derive(Debug, Template)]
#[template(path = "player/faq.html")]
pub struct FaqPage {
    /// The frame.
    pub frame: PlayerFrame,
    /// Its publish id.
    pub faq_id: i64,
    /// Where it stands.
    pub section: Option<PageLink>,
    /// One line of text.
    pub title: String,
    /// The language of title and text, where it is not the page's, and what is said about that.
    pub in_other: Option<Said>,
    /// When the text was last changed, in words.
    pub updated_at_human: String,
    /// The same, for programs.
    pub updated_at_iso: String,
    /// The text, cleaned.
    pub body_html: String,
    /// What this visitor has said of it.
    pub vote: Option<bool>,
    /// Others that may help.
    pub related: Vec<PageLink>,
    /// In an author's frame: links lead out of it, and no script is needed.
    pub is_preview: bool,
}
