//! FAQ bodies: Markdown to HTML that can do no harm, whoever wrote it.

use crate::limits::MARKDOWN_DEPTH_MAX;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// The HTML of a Markdown text. Raw HTML in it is dropped, and what remains is cleaned once more. A picture is a link to
/// itself, so that it can be looked at in full size.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let mut events = Vec::new();
    let mut links = 0_usize;
    for event in shallow(Parser::new_ext(markdown, OPTIONS)) {
        match &event {
            Event::Html(_) | Event::InlineHtml(_) => continue,
            Event::Start(Tag::Link { .. }) => links += 1,
            Event::End(TagEnd::Link) => links -= 1,
            Event::Start(Tag::Image { dest_url, .. }) if links == 0 => {
                events.push(Event::Start(link_to(dest_url.clone())));
            }
            _ => {}
        }
        let is_picture = matches!(event, Event::End(TagEnd::Image));
        events.push(event);
        if is_picture && links == 0 {
            events.push(Event::End(TagEnd::Link));
        }
    }
    let mut unsafe_html = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut unsafe_html, events.into_iter());
    ammonia::Builder::default()
        .link_rel(Some("noopener noreferrer nofollow"))
        .url_schemes(["http", "https", "mailto"].into())
        .set_tag_attribute_value("img", "loading", "lazy")
        // A wide table scrolls on a phone, by keys too.
        .set_tag_attribute_value("table", "tabindex", "0")
        .clean(&unsafe_html)
        .to_string()
}

/// The words of a Markdown text, for excerpts and for the search.
#[must_use]
pub fn to_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, OPTIONS) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// Leaves out the marks of what is nested too deeply, and keeps its words: the cleaner looks through all that is open
/// at each that opens, so that 100,000 quotes in one another would take minutes.
fn shallow<'m>(events: impl Iterator<Item = Event<'m>>) -> impl Iterator<Item = Event<'m>> {
    let mut depth = 0_usize;
    events.filter(move |event| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= MARKDOWN_DEPTH_MAX
        }
        Event::End(_) => {
            depth -= 1;
            depth < MARKDOWN_DEPTH_MAX
        }
        _ => true,
    })
}

fn link_to(dest_url: CowStr<'_>) -> Tag<'_> {
    Tag::Link { link_type: LinkType::Inline, dest_url, title: "".into(), id: "".into() }
}

#[cfg(test)]
mod tests;
