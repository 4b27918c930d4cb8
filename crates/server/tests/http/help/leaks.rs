//! The filter leaks nothing: over random content, tags and filters, no page and no address of a visitor says anything of a
//! FAQ that is not let through, and those that are let through are all to be had.

use crate::harness::world::{LIVE_TAGS, ONE, START_MS};
use crate::harness::{Browser, Engine, HelpAuthor, Player, TestApp, csrf_of, language, run_blocking};
use domain::help::{FaqContent, FaqState, FaqText, Texts, best};
use domain::ids::SectionId;
use domain::language::Language;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use serde_json::json;
use store::setup::NewApp;

/// Each is a game of its own with some 150 requests.
const CASES: u32 = 32;
const SHRINKING_STEPS_MAX: u32 = 100;
const SECTIONS: usize = 3;
const FAQS_MAX: usize = 7;
const TAGS: &[&str] = &[LIVE_TAGS[0], LIVE_TAGS[1], LIVE_TAGS[5]];
/// What FAQs are written in; the first is the app's own.
const WRITTEN: [&str; 3] = ["en", "de", "ar"];
const READERS: [&str; 2] = ["en", "de"];

mod on_sqlite {
    #[test]
    fn the_filter_leaks_nothing() {
        super::holds_on(crate::harness::Engine::Sqlite);
    }
}
mod on_postgres {
    #[test]
    fn the_filter_leaks_nothing() {
        super::holds_on(crate::harness::Engine::Postgres);
    }
}

fn holds_on(engine: Engine) {
    run_blocking(engine, |runtime, app| {
        let persistence = FileFailurePersistence::Direct("tests/proptest-regressions/leaks.txt");
        let config = Config {
            cases: CASES,
            max_shrink_iters: SHRINKING_STEPS_MAX,
            failure_persistence: Some(Box::new(persistence)),
            ..Config::default()
        };
        let tried = TestRunner::new(config).run(&cases(), |case| {
            runtime.block_on(leaks_nothing(app, &case));
            Ok(())
        });
        assert!(tried.is_ok(), "{}", tried.unwrap_err());
    });
}

/// Tags, and `and`, `or` or `not`.
type Filter = (Vec<&'static str>, &'static str);

#[derive(Debug, Clone)]
struct Case {
    faqs: Vec<Written>,
    of_link: Option<Filter>,
    of_address: Option<Filter>,
}

#[derive(Debug, Clone)]
struct Written {
    section: usize,
    state: FaqState,
    tags: Vec<&'static str>,
    languages: Vec<&'static str>,
}

fn cases() -> impl Strategy<Value = Case> {
    let filter = || proptest::option::of((subsequence(TAGS, 1..=2), select(&["and", "or", "not"][..])));
    let state = prop_oneof![4 => Just(FaqState::Published), 1 => Just(FaqState::Draft), 1 => Just(FaqState::Archived)];
    let faq = (0..SECTIONS, state, subsequence(TAGS, 0..=2), subsequence(&WRITTEN[..], 1..=2));
    let faq = faq.prop_map(|(section, state, tags, mut languages)| {
        // What is published has a text in the app's default language.
        if state == FaqState::Published && !languages.contains(&"en") {
            languages[0] = "en";
        }
        Written { section, state, tags, languages }
    });
    (prop::collection::vec(faq, 1..=FAQS_MAX), filter(), filter()).prop_map(|(faqs, of_link, of_address)| Case {
        faqs,
        of_link,
        of_address,
    })
}

fn lets_through(filter: Option<&Filter>, faq: &Written) -> bool {
    let has = |tag: &&str| faq.tags.contains(tag);
    match filter {
        None => true,
        Some((tags, "and")) => tags.iter().all(has),
        Some((tags, "or")) => tags.iter().any(has),
        Some((tags, _)) => !tags.iter().any(has),
    }
}

/// A FAQ that was written, and what may be known of it.
struct Kept {
    faq_id: i64,
    section_id: i64,
    texts: Texts<FaqText>,
    is_published: bool,
    /// By the link's filter, which is the chat's.
    by_link: bool,
    /// By both.
    by_both: bool,
}

impl Kept {
    fn is_to_be_seen(&self, in_chat: bool) -> bool {
        if in_chat { self.by_link } else { self.by_both }
    }

    /// The word of the text that a reader is shown.
    fn word(&self, code: &str) -> &str {
        let (_, text) = best(&self.texts, language(code), Language::default()).unwrap();
        &text.body
    }
}

/// Ten letters, and further from every other one than any misspelling that is understood.
fn word(number: usize) -> String {
    const CONSONANTS: &[u8] = b"bdfgklmnprstvz";
    const VOWELS: &[u8] = b"aeiou";
    let syllable = [CONSONANTS[number % CONSONANTS.len()], VOWELS[number / CONSONANTS.len()]].map(char::from);
    String::from_iter(syllable).repeat(5)
}

async fn leaks_nothing(app: &TestApp, case: &Case) {
    // Time passes, so that no budget is used up.
    app.pass_ms(60_000);
    let domain_id = app.store().domain(ONE.to_owned()).await.unwrap().unwrap();
    let game = NewApp {
        name: "Leaky Game".to_owned(),
        web_chat: true,
        identity_verification: false,
        qr_uppercase: false,
        hue: 230,
        greetings: Texts::new(),
        default_language: Language::default(),
        secrets: Vec::new(),
    };
    let app_id = app.store().add_app(domain_id, game, START_MS).await.unwrap().0;
    let kept = write(&HelpAuthor::of(app, app_id).await, case).await;
    let mut browser = Browser::default();
    if let Some((tags, operator)) = &case.of_link {
        let filter = json!({"tags": tags, "operator": operator});
        let link = json!({"app_id": app_id, "webchat_widget": "minimize", "help_faq_filter": filter});
        browser = Player::new(app, link).await.browser;
    }
    let narrowing = case.of_address.as_ref().map(|(tags, operator)| format!("tags={}&op={operator}", tags.join(",")));
    for code in READERS {
        let base = format!("/one/hc/{code}/{app_id}-leaky-game/");
        let mut visit = Visit { app, browser: &mut browser, base, narrowing: narrowing.as_deref(), code, kept: &kept };
        visit.lists().await;
        visit.addresses().await;
        visit.searches().await;
        visit.chat().await;
    }
}

async fn write(author: &HelpAuthor<'_>, case: &Case) -> Vec<Kept> {
    let mut sections = Vec::new();
    for number in 0..SECTIONS {
        sections.push(author.section(&[("en", &format!("Part {number}"))]).await);
    }
    let mut kept = Vec::new();
    for (number, faq) in case.faqs.iter().enumerate() {
        let text = |(place, code): (usize, &&'static str)| {
            let word = word(number * 2 + place);
            (
                language(code),
                FaqText::parse(&format!("About {word}"), &word, std::slice::from_ref(&word), START_MS).unwrap(),
            )
        };
        let texts: Texts<FaqText> = faq.languages.iter().enumerate().map(text).collect();
        let content = FaqContent {
            section_id: SectionId(sections[faq.section]),
            state: faq.state,
            tags: faq.tags.iter().map(|tag| (*tag).to_owned()).collect(),
            texts: texts.clone(),
        };
        let faq_id = author.keep(content).await;
        let by_link = faq.state == FaqState::Published && lets_through(case.of_link.as_ref(), faq);
        let by_both = by_link && lets_through(case.of_address.as_ref(), faq);
        let (section_id, is_published) = (sections[faq.section], faq.state == FaqState::Published);
        kept.push(Kept { faq_id, section_id, texts, is_published, by_link, by_both });
    }
    kept
}

/// A browser that looks everywhere, in one language.
struct Visit<'a> {
    app: &'a TestApp,
    browser: &'a mut Browser,
    base: String,
    narrowing: Option<&'a str>,
    code: &'static str,
    kept: &'a [Kept],
}

impl Visit<'_> {
    /// A page, wherever it is kept; `asked`, which it may repeat, is taken out.
    async fn page(&mut self, page: &str, code: u16, asked: &str) -> String {
        let mark = if page.contains('?') { "&" } else { "?" };
        let narrowing = self.narrowing.map(|narrowing| format!("{mark}{narrowing}")).unwrap_or_default();
        let url = format!("{}{page}{narrowing}", self.base);
        let answer = self.browser.page(self.app, &url).await.expect(code);
        let text = answer.text();
        let text = if asked.is_empty() { text.to_owned() } else { text.replace(asked, "") };
        self.assert_says_nothing(&text, page);
        text
    }

    /// Neither word nor address of what may not be seen.
    fn assert_says_nothing(&self, text: &str, page: &str) {
        let plain = text.replace("<mark>", "").replace("</mark>", "");
        for hidden in self.kept.iter().filter(|faq| !faq.is_to_be_seen(page.starts_with("chat/"))) {
            for text in hidden.texts.values() {
                assert!(!plain.contains(&text.body), "{} of FAQ {} on {page}: {plain}", text.body, hidden.faq_id);
            }
            for end in ["-", "/", "\""] {
                let address = format!("faq/{}{end}", hidden.faq_id);
                assert!(!plain.contains(&address), "{address} on {page}: {plain}");
            }
        }
    }

    async fn lists(&mut self) {
        let front = self.page("", 200, "").await;
        let sitemap = self.page("sitemap.xml", 200, "").await;
        for faq in self.kept.iter().filter(|faq| faq.by_both) {
            let section = self.page(&format!("section/{}/", faq.section_id), 200, "").await;
            assert!(section.contains(faq.word(self.code)), "{}", faq.faq_id);
            assert!(front.contains(&format!("section/{}-", faq.section_id)), "{}", faq.faq_id);
            let is_written = faq.texts.contains_key(&language(self.code));
            assert_eq!(sitemap.contains(&format!("faq/{}-", faq.faq_id)), is_written, "{}", faq.faq_id);
        }
        for faq in self.kept.iter().filter(|faq| !faq.by_both) {
            // A section is there when anything of it is published, whoever may see that.
            let others = self.kept.iter().filter(|other| other.section_id == faq.section_id);
            let is_there = others.into_iter().any(|other| other.is_published);
            self.page(&format!("section/{}/", faq.section_id), if is_there { 200 } else { 404 }, "").await;
        }
        self.page("faq/999999/", 404, "").await;
        self.page("section/999999/", 404, "").await;
    }

    async fn addresses(&mut self) {
        for faq in self.kept {
            let page = format!("faq/{}/", faq.faq_id);
            if faq.by_both {
                assert!(self.page(&page, 200, "").await.contains(faq.word(self.code)));
                continue;
            }
            self.page(&page, 404, &page).await;
            let guessed = format!("faq/{}-about-{}/", faq.faq_id, faq.word(self.code));
            let missing = self.page(&guessed, 404, &guessed).await;
            let narrowing = self.narrowing.unwrap_or_default();
            let url = format!("{}faq/{}/vote?{narrowing}", self.base, faq.faq_id);
            let fields = [("helpful", "true"), ("csrf", &csrf_of(&missing))];
            self.browser.post(self.app, &url, &fields).await.expect(404);
        }
    }

    async fn searches(&mut self) {
        for faq in self.kept {
            for text in faq.texts.values() {
                let word = &text.body;
                let is_shown = faq.by_both && word == faq.word(self.code);
                let found = format!("faq/{}-", faq.faq_id);
                let mistyped = format!("{}x{}", &word[..3], &word[4..]);
                for question in [word, mistyped.as_str(), &word[..9]] {
                    let results = self.page(&format!("search?q={question}"), 200, question).await;
                    assert_eq!(results.contains(&found), is_shown, "{question}: {results}");
                }
                // Others are about something, too.
                let results = self.page(&format!("search?q=about+{word}"), 200, word).await;
                assert!(!is_shown || results.contains(&found), "{word}: {results}");
                let suggested = self.page(&format!("search/suggestions?q={}", &word[..6]), 200, "").await;
                assert_eq!(suggested.contains(&found), is_shown, "{word}: {suggested}");
            }
        }
        self.page("search?q=about", 200, "").await;
        self.page("search?q=zzzzyyyyxxxx", 200, "").await;
    }

    async fn chat(&mut self) {
        // Without a session there is no chat: a page says where to go.
        let has_session = !self.browser.cookies("help.example").is_empty();
        for faq in self.kept {
            let page = format!("chat/?faq={}", faq.faq_id);
            let text = self.page(&page, if has_session { 200 } else { 404 }, "").await;
            let field = format!("name=\"faq\" value=\"{}\"", faq.faq_id);
            assert_eq!(text.contains(&field), has_session && faq.by_link, "{page}: {text}");
        }
    }
}
