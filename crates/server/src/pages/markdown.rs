//! FAQ bodies: Markdown to HTML that can do no harm, whoever wrote it.

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// The HTML of a Markdown text. Raw HTML in it is dropped, and what remains is cleaned once more. A picture is a link to
/// itself, so that it can be looked at in full size.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let mut events = Vec::new();
    let mut links = 0_usize;
    for event in Parser::new_ext(markdown, OPTIONS) {
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

fn link_to(dest_url: CowStr<'_>) -> Tag<'_> {
    Tag::Link { link_type: LinkType::Inline, dest_url, title: "".into(), id: "".into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_raw_html_and_dangerous_links_do_not_survive() {
        let hostile = "<script>alert(1)</script> [a](javascript:alert(1)) [b](data:text/html,x) <img src=x onerror=alert(1)> \
            <svg onload=alert(1)>";
        let html = to_html(hostile).to_lowercase();
        for trace in ["<script", "javascript:", "data:", "onerror", "onload", "<svg", "<img"] {
            assert!(!html.contains(trace), "{trace} in {html}");
        }
    }

    #[test]
    fn a_picture_is_a_link_to_itself_unless_it_is_in_one() {
        let html = to_html("![Settings](https://studio.example/a.png)");
        assert!(html.contains("<a href=\"https://studio.example/a.png\""), "{html}");
        assert!(html.contains("alt=\"Settings\"") && html.contains("loading=\"lazy\""), "{html}");
        let html = to_html("[![Settings](https://studio.example/a.png)](https://studio.example/b)");
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(html.contains("href=\"https://studio.example/b\""), "{html}");
    }

    #[test]
    fn tables_that_keys_can_scroll_and_lists_are_rendered() {
        let html = to_html("| a | b |\n|---|---|\n| 1 | 2 |\n\n1. one\n2. two\n");
        assert!(html.contains("<table tabindex=\"0\">") && html.contains("<ol>"), "{html}");
    }

    #[test]
    fn text_is_the_words_alone() {
        assert_eq!(to_text("# Hi\n\n* **one**, `CE-7001`\n* two"), "Hi one, CE-7001 two");
    }
}
