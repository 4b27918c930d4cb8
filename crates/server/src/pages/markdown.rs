//! FAQ bodies: Markdown to HTML that can do no harm, whoever wrote it.

use pulldown_cmark::{Event, Options, Parser, html};

/// The HTML of a Markdown text. Raw HTML in it is dropped, and what remains is cleaned once more.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events =
        Parser::new_ext(markdown, options).filter(|event| !matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    let mut unsafe_html = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut unsafe_html, events);
    ammonia::Builder::default()
        .link_rel(Some("noopener noreferrer nofollow"))
        .url_schemes(["http", "https", "mailto"].into())
        .clean(&unsafe_html)
        .to_string()
}

/// The words of a Markdown text, for excerpts and for the search.
#[must_use]
pub fn to_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
    fn tables_and_lists_are_rendered() {
        let html = to_html("| a | b |\n|---|---|\n| 1 | 2 |\n\n1. one\n2. two\n");
        assert!(html.contains("<table>") && html.contains("<ol>"), "{html}");
    }

    #[test]
    fn text_is_the_words_alone() {
        assert_eq!(to_text("# Hi\n\n* **one** `CE-7001`\n* two"), "Hi one CE-7001 two");
    }
}
