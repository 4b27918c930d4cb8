//! Who opens a link: a person, whose visit takes a view and gets a session, or a machine
//! (contract 1.4, "No view and no cookie").

/// What a request says about its sender.
#[derive(Debug, Clone, Copy, Default)]
pub struct Visit<'a> {
    /// The request's method is `HEAD`.
    pub method_is_head: bool,
    /// The headers `Sec-Purpose`, `Purpose` and `X-Moz`.
    pub purpose: [Option<&'a str>; 3],
    /// The header `Sec-Fetch-Dest`.
    pub fetch_dest: Option<&'a str>,
    /// The header `User-Agent`.
    pub user_agent: Option<&'a str>,
}

/// Who a visit is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Judgement {
    /// A person: the visit counts.
    Person,
    /// A browser that fetches ahead: 503, so that it asks again when the visit is real.
    Prefetch,
    /// A `HEAD` request.
    Head,
    /// An image, a script, a frame: nothing that a person looks at as a page.
    NotADocument,
    /// A messenger or search engine that makes a preview.
    Preview,
}

impl Judgement {
    /// The word that is kept with a hit.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Prefetch => "prefetch",
            Self::Head => "head",
            Self::NotADocument => "not_a_document",
            Self::Preview => "preview",
        }
    }
}

/// Machines that fetch pages to show a preview or to index them (contract 1.4). A User-Agent that
/// contains one of these, in any letter case, is no person.
pub const PREVIEW_AGENTS: [&str; 13] = [
    "facebookexternalhit",
    "Facebot",
    "Twitterbot",
    "Slackbot",
    "Discordbot",
    "TelegramBot",
    "WhatsApp/",
    "LinkedInBot",
    "SkypeUriPreview",
    "Googlebot",
    "bingbot",
    "Applebot",
    "redditbot",
];

/// Judges a visit to a live link. Whoever gives no sign of being a machine is a person, also with
/// an absent or unknown User-Agent.
pub fn judge(visit: &Visit<'_>) -> Judgement {
    if visit.method_is_head {
        Judgement::Head
    } else if visit.purpose.iter().flatten().any(|purpose| names_prefetch(purpose)) {
        Judgement::Prefetch
    } else if visit.fetch_dest.is_some_and(|dest| !dest.trim().eq_ignore_ascii_case("document")) {
        Judgement::NotADocument
    } else if visit.user_agent.is_some_and(is_preview_agent) {
        Judgement::Preview
    } else {
        Judgement::Person
    }
}

fn names_prefetch(purpose: &str) -> bool {
    ["prefetch", "prerender"].into_iter().any(|word| contains_in_any_case(purpose, word))
}

/// Every visit is asked this, so all names are looked for in one pass: nearly no place begins as one of them does.
fn is_preview_agent(user_agent: &str) -> bool {
    let text = user_agent.as_bytes();
    let begins_one = |pair: &[u8]| SECOND_LETTERS[letter(pair[0])] >> letter(pair[1]) & 1 == 1;
    let mut places = text.windows(2).enumerate().filter(|(_, pair)| begins_one(pair));
    places.any(|(place, _)| PREVIEW_AGENTS.iter().any(|name| begins_in_any_case(&text[place..], name.as_bytes())))
}

/// By a first letter of those names: their second ones, as bits.
const SECOND_LETTERS: [u32; 32] = {
    let mut seconds = [0; 32];
    let mut index = 0;
    while index < PREVIEW_AGENTS.len() {
        let name = PREVIEW_AGENTS[index].as_bytes();
        seconds[letter(name[0])] |= 1 << letter(name[1]);
        index += 1;
    }
    seconds
};

/// The same for a capital and its small letter, less than 32. What is no letter may look like one.
const fn letter(byte: u8) -> usize {
    (byte & 31) as usize
}

fn begins_in_any_case(text: &[u8], part: &[u8]) -> bool {
    text.get(..part.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(part))
}

fn contains_in_any_case(text: &str, part: &str) -> bool {
    (0..text.len()).any(|place| begins_in_any_case(&text.as_bytes()[place..], part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 \
        (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

    #[test]
    fn a_phone_that_opens_a_page_is_a_person() {
        let visit = Visit { fetch_dest: Some("document"), user_agent: Some(PHONE), ..Visit::default() };
        assert_eq!(judge(&visit), Judgement::Person);
    }

    #[test]
    fn without_any_header_it_is_a_person() {
        assert_eq!(judge(&Visit::default()), Judgement::Person);
    }

    #[test]
    fn an_unknown_or_empty_user_agent_is_a_person() {
        for user_agent in ["", "curl/8.5.0", "MyConsole/1.0", "WhatsApp"] {
            let visit = Visit { user_agent: Some(user_agent), ..Visit::default() };
            assert_eq!(judge(&visit), Judgement::Person, "{user_agent:?}");
        }
    }

    #[test]
    fn a_head_request_is_no_person() {
        let visit = Visit { method_is_head: true, ..Visit::default() };
        assert_eq!(judge(&visit), Judgement::Head);
    }

    #[test]
    fn every_header_that_names_prefetch_or_prerender_is_heard() {
        for (place, value) in [(0, "prefetch;prerender"), (0, "Prefetch"), (1, "PRERENDER"), (2, "prefetch")] {
            let mut visit = Visit { fetch_dest: Some("document"), ..Visit::default() };
            visit.purpose[place] = Some(value);
            assert_eq!(judge(&visit), Judgement::Prefetch, "{place} {value}");
        }
    }

    #[test]
    fn another_purpose_is_a_person() {
        let visit = Visit { purpose: [Some(""), Some("navigate"), None], ..Visit::default() };
        assert_eq!(judge(&visit), Judgement::Person);
    }

    #[test]
    fn images_frames_and_scripts_are_no_documents() {
        for dest in ["image", "iframe", "script", "empty", ""] {
            let visit = Visit { fetch_dest: Some(dest), ..Visit::default() };
            assert_eq!(judge(&visit), Judgement::NotADocument, "{dest:?}");
        }
    }

    #[test]
    fn every_preview_agent_is_known_in_any_letter_case() {
        for name in PREVIEW_AGENTS {
            for spelling in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
                let user_agent = format!("Mozilla/5.0 (compatible; {spelling}2.1)");
                let visit = Visit { user_agent: Some(&user_agent), ..Visit::default() };
                assert_eq!(judge(&visit), Judgement::Preview, "{user_agent}");
            }
        }
    }

    #[test]
    fn all_names_are_found_wherever_they_stand_and_nothing_else_is() {
        let plain = |text: &str| {
            let text = text.to_ascii_lowercase();
            PREVIEW_AGENTS.iter().any(|name| text.contains(&name.to_ascii_lowercase()))
        };
        for name in PREVIEW_AGENTS {
            let (short, shifted) = (&name[..name.len() - 1], name.replacen(&name[..1], "&", 1));
            for text in ["", "F", "&acebot", "\u{e4}", name, short, &name[1..], &shifted] {
                for text in [text.to_owned(), format!("Fa{text}"), format!("\u{e4}{text} x"), format!("{text}/{text}")]
                {
                    assert_eq!(is_preview_agent(&text), plain(&text), "{text}");
                }
            }
        }
    }

    #[test]
    fn each_judgement_has_a_reason_of_its_own() {
        let reasons =
            [Judgement::Person, Judgement::Prefetch, Judgement::Head, Judgement::NotADocument, Judgement::Preview]
                .map(Judgement::reason);
        assert_eq!(reasons, ["person", "prefetch", "head", "not_a_document", "preview"]);
    }
}
