//! Help content: players are given what is published, in its order, in its languages, and nothing of another app.

use super::database::Database;
use super::studio::{NOW_MS, Studio, by, new_app};
use crate::authoring::{Author, Kept};
use crate::look::Banner;
use domain::help::{FaqContent, FaqState, FaqText, SectionContent, SectionText, Texts};
use domain::ids::{AppId, FaqId, SectionId};
use domain::language::Language;

on_both_engines!(
    content_is_read_in_the_order_in_which_it_was_placed,
    what_is_not_published_is_not_there,
    content_of_another_app_is_not_there,
    every_language_is_there_with_its_own_words,
    a_banner_is_there_while_it_is_shown,
);

pub(super) fn language(code: &str) -> Language {
    Language::parse(code).unwrap()
}

pub(super) fn faq_text(title: &str) -> FaqText {
    FaqText::parse(title, "Look **behind** you", &["vessel".to_owned()], NOW_MS).unwrap()
}

pub(super) fn new_faq(section_id: SectionId, state: FaqState) -> FaqContent {
    let tags = vec!["crash".to_owned(), "ps5".to_owned()];
    FaqContent { section_id, state, tags, texts: Texts::from([(Language::default(), faq_text("Lost ship"))]) }
}

pub(super) fn new_section(title: &str) -> SectionContent {
    let text = SectionText::parse(title, "About it").unwrap();
    SectionContent { icon: "rocket".to_owned(), texts: Texts::from([(Language::default(), text)]) }
}

pub(super) fn done<T>(kept: Kept<T>) -> T {
    match kept {
        Kept::Done(id) => id,
        Kept::Overtaken => panic!("it was overtaken"),
        Kept::Gone => panic!("it was gone"),
    }
}

pub(super) async fn add_section(studio: &Studio, app_id: AppId, title: &str) -> SectionId {
    let kept = studio.store.keep_section(studio.domain_id, app_id, None, new_section(title), by());
    done(kept.await.unwrap())
}

pub(super) async fn add_faq(studio: &Studio, app_id: AppId, content: FaqContent) -> FaqId {
    let app = (studio.domain_id, app_id);
    done(studio.store.keep_faq(app, None, content, Author::Import, NOW_MS).await.unwrap())
}

async fn content_is_read_in_the_order_in_which_it_was_placed(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let (first, second) = (add_section(&studio, *app_id, "Play").await, add_section(&studio, *app_id, "Account").await);
    let published = |section_id| new_faq(section_id, FaqState::Published);
    let later = add_faq(&studio, *app_id, published(second)).await;
    let untagged = FaqContent { tags: Vec::new(), ..published(first) };
    let earlier = [add_faq(&studio, *app_id, untagged).await, add_faq(&studio, *app_id, published(first)).await];

    let content = store.help_content(*domain_id, *app_id).await.unwrap();
    let en = Language::default();
    let titles: Vec<_> = content.sections.iter().map(|it| (it.section_id, it.texts[&en].title.as_str())).collect();
    assert_eq!(titles, [(first, "Play"), (second, "Account")]);
    assert_eq!(content.sections[0].icon, "rocket");
    let faqs: Vec<_> = content.faqs.iter().map(|faq| (faq.faq_id, faq.section_id)).collect();
    assert_eq!(faqs, [(earlier[0], first), (earlier[1], first), (later, second)]);
    let tags: Vec<_> = content.faqs.iter().map(|faq| faq.tags.len()).collect();
    assert_eq!(tags, [0, 2, 2]);
    assert_eq!(content.faqs[1].tags, ["crash", "ps5"]);
    let title = &content.faqs[2].titles[&en];
    assert_eq!((title.title.as_str(), title.updated_at_ms), ("Lost ship", NOW_MS));

    store.order_sections(*domain_id, *app_id, vec![second, first], by()).await.unwrap();
    let order = (first, vec![later, earlier[1], earlier[0]]);
    assert!(store.move_faq((*domain_id, *app_id), later, order, Author::Import, NOW_MS).await.unwrap());
    let content = store.help_content(*domain_id, *app_id).await.unwrap();
    assert_eq!(content.sections.iter().map(|it| it.section_id).collect::<Vec<_>>(), [second, first]);
    let faqs: Vec<_> = content.faqs.iter().map(|faq| (faq.faq_id, faq.section_id)).collect();
    assert_eq!(faqs, [(later, first), (earlier[1], first), (earlier[0], first)]);
}

async fn what_is_not_published_is_not_there(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let section_id = add_section(&studio, *app_id, "Play").await;
    let published = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Published)).await;
    let en = Language::default();
    for state in [FaqState::Draft, FaqState::Archived] {
        let hidden = add_faq(&studio, *app_id, new_faq(section_id, state)).await;
        let content = store.help_content(*domain_id, *app_id).await.unwrap();
        assert_eq!(content.faqs.iter().map(|faq| faq.faq_id).collect::<Vec<_>>(), [published]);
        assert_eq!(store.faq_page(*domain_id, *app_id, hidden, en, None).await.unwrap(), None);
        assert_eq!(store.faq_words(*domain_id, *app_id, en).await.unwrap().len(), 1);
    }
    let page = store.faq_page(*domain_id, *app_id, published, en, Some([1; 16])).await.unwrap().unwrap();
    assert_eq!((page.body.as_str(), page.vote), ("Look **behind** you", None));
    assert_eq!(store.faq_page(*domain_id, *app_id, published, language("de"), None).await.unwrap(), None);
}

async fn content_of_another_app_is_not_there(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let section_id = add_section(&studio, *app_id, "Play").await;
    let faq_id = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Published)).await;
    let en = Language::default();
    assert_eq!(store.faq_page(*domain_id, other_app, faq_id, en, None).await.unwrap(), None);
    assert_eq!(store.faq_words(*domain_id, other_app, en).await.unwrap(), []);
    assert_eq!(store.faq_to_edit(*domain_id, other_app, faq_id).await.unwrap(), None);
    let content = store.help_content(*domain_id, other_app).await.unwrap();
    assert!(content.sections.is_empty() && content.faqs.is_empty());
}

async fn every_language_is_there_with_its_own_words(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let section_id = add_section(&studio, *app_id, "Play").await;
    let mut faq = new_faq(section_id, FaqState::Published);
    faq.texts.insert(language("pt-br"), faq_text("Nave perdida"));
    let faq_id = add_faq(&studio, *app_id, faq).await;
    let content = store.help_content(*domain_id, *app_id).await.unwrap();
    let titles: Vec<_> = content.faqs[0].titles.iter().map(|(it, title)| (it.code(), title.title.as_str())).collect();
    assert_eq!(titles, [("en", "Lost ship"), ("pt-br", "Nave perdida")]);
    let words = store.faq_words(*domain_id, *app_id, language("pt-br")).await.unwrap();
    assert_eq!((words.len(), words[0].faq_id, words[0].title.as_str()), (1, faq_id, "Nave perdida"));
    assert_eq!(
        (words[0].keywords.as_slice(), words[0].body.as_str()),
        (&["vessel".to_owned()][..], "Look **behind** you")
    );
}

async fn a_banner_is_there_while_it_is_shown(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let texts = Texts::from([(Language::default(), "Servers are down".to_owned())]);
    let before = store.help_content(*domain_id, *app_id).await.unwrap();
    for shown in [true, false] {
        let banner = Banner { shown, texts: texts.clone() };
        let seen = store.banner(*domain_id, *app_id).await.unwrap();
        store.keep_banner(*domain_id, *app_id, seen.clone(), banner.clone(), by()).await.unwrap();
        if seen != banner {
            let late = store.keep_banner(*domain_id, *app_id, seen, Banner::default(), by()).await.unwrap();
            assert_eq!(late, Kept::Overtaken);
        }
        assert_eq!(store.banner(*domain_id, *app_id).await.unwrap(), banner);
        let content = store.help_content(*domain_id, *app_id).await.unwrap();
        assert_eq!(content.banner.len(), usize::from(shown));
        assert!(content.version > before.version);
    }
}
