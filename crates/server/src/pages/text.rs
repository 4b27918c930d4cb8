//! What people write, as markup: escaped, with web addresses as links.

/// Escaped text, with web addresses as links.
#[must_use]
pub fn to_html(text: &str) -> String {
    let mut finder = linkify::LinkFinder::new();
    finder.kinds(&[linkify::LinkKind::Url]).url_must_have_scheme(true);
    let mut html = String::with_capacity(text.len() + 16);
    for span in finder.spans(text) {
        let is_web = span.as_str().starts_with("https://") || span.as_str().starts_with("http://");
        if span.kind().is_some() && is_web {
            html.push_str("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=\"");
            escape(span.as_str(), &mut html);
            html.push_str("\">");
            escape(span.as_str(), &mut html);
            html.push_str("</a>");
        } else {
            escape(span.as_str(), &mut html);
        }
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_text_whatever_it_says() {
        let html = to_html("<b onclick='x'>\" & https://a.example/?q=\"><script> javascript:alert(1)");
        assert!(!html.contains("<b") && !html.contains("<script"), "{html}");
        assert!(!html.contains("href=\"javascript"), "{html}");
    }

    #[test]
    fn web_addresses_become_links_that_tell_nothing() {
        let html = to_html("see https://status.example/now.");
        assert_eq!(
            html,
            "see <a rel=\"noopener noreferrer nofollow\" target=\"_blank\" \
             href=\"https://status.example/now\">https://status.example/now</a>."
        );
    }
}
