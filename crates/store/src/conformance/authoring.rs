//! Authoring: a history that can be gone back in, changes that never overwrite one another, votes that count once.

use super::database::{Database, at_once};
use super::help::{add_faq, add_section, faq_text, language, new_faq, new_section};
use super::studio::{NOW_MS, Studio, by, draft, new_app, uid};
use crate::StoreError;
use crate::authoring::{Author, Kept, KeptFaq};
use crate::help_import::{Change, FaqToImport, HelpToImport, SectionToImport};
use crate::limits::REVISIONS_KEPT_MAX;
use crate::look::{Look, Picture};
use crate::votes::Vote;
use domain::help::{FaqChange, FaqContent, FaqState};
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use domain::limits::PLACE_MAX;

on_both_engines!(
    every_change_is_a_revision_that_can_be_gone_back_to,
    of_two_authors_who_saw_the_same_revision_one_is_overtaken,
    a_change_that_says_nothing_new_is_no_revision,
    the_oldest_revisions_are_forgotten,
    every_change_counts_the_apps_stamp_up,
    a_move_to_another_section_is_a_revision_and_a_place_is_none,
    who_was_moved_meanwhile_is_left_where_they_are,
    a_section_that_another_changed_is_not_overwritten,
    tags_are_in_one_order_whatever_the_databases_collation,
    no_app_has_more_than_is_read,
    ids_and_places_have_a_most,
    a_list_has_everything_but_what_is_long,
    an_agent_is_told_of_a_bounded_number_of_faqs,
    a_section_with_faqs_stays,
    a_vote_counts_once_and_may_be_changed,
    an_import_is_whole_or_nothing,
    an_import_twice_changes_nothing,
    a_default_language_needs_what_is_published_in_it,
    a_logo_is_kept_and_removed,
    a_faq_that_did_not_help_is_told_to_the_agent,
);

fn mia(studio: &Studio) -> Author {
    Author::Person { agent_id: studio.agent.0, name: studio.agent.1.clone() }
}

impl Studio {
    async fn faq(&self, faq_id: FaqId) -> KeptFaq {
        self.store.faq_to_edit(self.domain_id, self.app_id, faq_id).await.unwrap().unwrap()
    }

    async fn change(&self, faq_id: FaqId, revision: i64, content: FaqContent) -> Kept<FaqId> {
        let app = (self.domain_id, self.app_id);
        self.store.keep_faq(app, Some((faq_id, revision)), content, mia(self), NOW_MS + 1).await.unwrap()
    }

    async fn stamp(&self) -> i64 {
        self.store.app("demo".to_owned(), self.app_id).await.unwrap().unwrap().help_version
    }
}

async fn a_draft(database: &Database) -> (Studio, SectionId, FaqId) {
    let studio = Studio::open(database, "demo").await;
    let section_id = add_section(&studio, studio.app_id, "Play").await;
    let faq_id = add_faq(&studio, studio.app_id, new_faq(section_id, FaqState::Draft)).await;
    (studio, section_id, faq_id)
}

async fn every_change_is_a_revision_that_can_be_gone_back_to(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let first = studio.faq(faq_id).await;
    assert_eq!((first.revision, &first.content), (1, &new_faq(section_id, FaqState::Draft)));

    let mut content = first.content.clone();
    content.state = FaqState::Published;
    content.texts.insert(language("de"), faq_text("Schiff verloren"));
    content.tags = vec!["brand-new".to_owned()];
    assert_eq!(studio.change(faq_id, 1, content.clone()).await, Kept::Done(faq_id));
    assert_eq!(studio.faq(faq_id).await.content, content);
    assert_eq!(store.live_tags(*domain_id).await.unwrap(), ["brand-new", "crash", "ps5"]);

    let revisions = store.faq_revisions(*domain_id, *app_id, faq_id).await.unwrap();
    assert_eq!(revisions.iter().map(|it| it.revision).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((revisions[0].author_name.as_deref(), revisions[0].made_at_ms), (Some("Mia"), NOW_MS + 1));
    assert_eq!(
        revisions[0].changes,
        [FaqChange::State(FaqState::Published), FaqChange::Tags, FaqChange::Text(language("de"))]
    );
    assert_eq!((revisions[1].author_name.as_deref(), revisions[1].changes.as_slice()), (None, &[FaqChange::Made][..]));

    let undone = store.faq_at_revision(*domain_id, *app_id, faq_id, 1).await.unwrap().unwrap();
    assert_eq!(undone, first.content);
    assert_eq!(studio.change(faq_id, 2, undone.clone()).await, Kept::Done(faq_id));
    assert_eq!(studio.faq(faq_id).await.content, undone);
    assert_eq!(store.faq_at_revision(*domain_id, *app_id, faq_id, 9).await.unwrap(), None);
}

async fn of_two_authors_who_saw_the_same_revision_one_is_overtaken(database: &Database) {
    let (studio, _, faq_id) = a_draft(database).await;
    let seen = studio.faq(faq_id).await;
    let outcomes = at_once(8, |number| {
        let (studio, mut content) = (studio.clone(), seen.content.clone());
        content.texts.insert(Language::default(), faq_text(&format!("Ship {number}")));
        async move { studio.change(faq_id, 1, content).await }
    });
    let outcomes = outcomes.await;
    assert_eq!(outcomes.iter().filter(|kept| **kept == Kept::Done(faq_id)).count(), 1);
    assert_eq!(outcomes.iter().filter(|kept| **kept == Kept::Overtaken).count(), 7);
    assert_eq!(studio.faq(faq_id).await.revision, 2);
    assert_eq!(studio.change(FaqId(99), 1, seen.content.clone()).await, Kept::Gone);
    let nowhere = FaqContent { section_id: SectionId(99), ..seen.content };
    assert_eq!(studio.change(faq_id, 2, nowhere).await, Kept::Gone);
}

async fn a_change_that_says_nothing_new_is_no_revision(database: &Database) {
    let (studio, _, faq_id) = a_draft(database).await;
    let seen = studio.faq(faq_id).await;
    assert_eq!(studio.change(faq_id, 1, seen.content).await, Kept::Done(faq_id));
    assert_eq!(studio.faq(faq_id).await.revision, 1);
}

async fn the_oldest_revisions_are_forgotten(database: &Database) {
    let (studio, _, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let mut content = studio.faq(faq_id).await.content;
    for revision in 1..=REVISIONS_KEPT_MAX {
        content.texts.insert(Language::default(), faq_text(&format!("Ship {revision}")));
        assert_eq!(studio.change(faq_id, revision, content.clone()).await, Kept::Done(faq_id));
    }
    assert_eq!(store.faq_at_revision(*domain_id, *app_id, faq_id, 1).await.unwrap(), None);
    assert!(store.faq_at_revision(*domain_id, *app_id, faq_id, 2).await.unwrap().is_some());
}

async fn every_change_counts_the_apps_stamp_up(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let mut last = studio.stamp().await;
    let mut rises = async |what: &str| {
        let now = studio.stamp().await;
        assert!(now > last, "{what}");
        last = now;
    };
    studio.change(faq_id, 1, new_faq(section_id, FaqState::Published)).await;
    rises("a FAQ").await;
    store
        .keep_section(*domain_id, *app_id, Some((section_id, new_section("Play"))), new_section("Player"), by())
        .await
        .unwrap();
    rises("a section").await;
    store.move_faq((*domain_id, *app_id), faq_id, (section_id, vec![faq_id]), mia(&studio), NOW_MS).await.unwrap();
    rises("the order of FAQs").await;
    store.order_sections(*domain_id, *app_id, vec![section_id], by()).await.unwrap();
    rises("the order of sections").await;
    store.import_help(*domain_id, *app_id, HelpToImport::default(), NOW_MS).await.unwrap();
    rises("an import").await;
}

async fn a_move_to_another_section_is_a_revision_and_a_place_is_none(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let app = (*domain_id, *app_id);
    let neighbour = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Draft)).await;
    assert!(store.move_faq(app, faq_id, (section_id, vec![neighbour, faq_id]), mia(&studio), NOW_MS).await.unwrap());
    assert_eq!((studio.faq(faq_id).await.place, studio.faq(faq_id).await.revision), (2, 1));

    let seen = studio.faq(faq_id).await;
    let other = add_section(&studio, *app_id, "Account").await;
    assert!(store.move_faq(app, faq_id, (other, vec![faq_id]), mia(&studio), NOW_MS + 7).await.unwrap());
    let moved = studio.faq(faq_id).await;
    assert_eq!((moved.content.section_id, moved.place, moved.revision), (other, 1, 2));
    let revisions = store.faq_revisions(*domain_id, *app_id, faq_id).await.unwrap();
    assert_eq!((revisions[0].author_name.as_deref(), revisions[0].made_at_ms), (Some("Mia"), NOW_MS + 7));
    assert_eq!(revisions[0].changes, [FaqChange::Section]);
    assert_eq!(studio.change(faq_id, seen.revision, seen.content).await, Kept::Overtaken, "it is not moved back");
}

async fn who_was_moved_meanwhile_is_left_where_they_are(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other = add_section(&studio, *app_id, "Account").await;
    let gone = add_faq(&studio, *app_id, new_faq(other, FaqState::Draft)).await;
    let order = (section_id, vec![gone, faq_id]);
    assert!(store.move_faq((*domain_id, *app_id), faq_id, order, mia(&studio), NOW_MS).await.unwrap());
    assert_eq!((studio.faq(gone).await.content.section_id, studio.faq(gone).await.revision), (other, 1));
    assert_eq!((studio.faq(faq_id).await.content.section_id, studio.faq(faq_id).await.place), (section_id, 2));
    let nowhere = (SectionId(99), vec![faq_id]);
    assert!(!store.move_faq((*domain_id, *app_id), faq_id, nowhere, mia(&studio), NOW_MS).await.unwrap());
    assert!(
        !store.move_faq((*domain_id, *app_id), FaqId(99), (section_id, vec![]), mia(&studio), NOW_MS).await.unwrap()
    );
}

async fn a_section_that_another_changed_is_not_overwritten(database: &Database) {
    let (studio, section_id, _) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let outcomes = at_once(4, |number| {
        let (store, domain_id, app_id) = (store.clone(), *domain_id, *app_id);
        let content = new_section(&format!("Play {number}"));
        async move { store.keep_section(domain_id, app_id, Some((section_id, new_section("Play"))), content, by()).await }
    });
    let outcomes: Vec<_> = outcomes.await.into_iter().map(Result::unwrap).collect();
    assert_eq!(outcomes.iter().filter(|kept| **kept == Kept::Done(section_id)).count(), 1);
    assert_eq!(outcomes.iter().filter(|kept| **kept == Kept::Overtaken).count(), 3);
}

async fn tags_are_in_one_order_whatever_the_databases_collation(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let written = ["Zebra", "_x", "apple", "Äpfel"].map(str::to_owned);
    let tags = domain::help::parse_tags(&written).unwrap();
    let content = FaqContent { tags: tags.clone(), ..new_faq(section_id, FaqState::Published) };
    studio.change(faq_id, 1, content.clone()).await;
    assert_eq!(studio.faq(faq_id).await.content.tags, tags);
    assert_eq!(store.help_of_app(*domain_id, *app_id).await.unwrap().faqs[0].content.tags, tags);
    assert_eq!(store.help_content(*domain_id, *app_id).await.unwrap().faqs[0].tags, tags);
    studio.change(faq_id, 2, content).await;
    assert_eq!(studio.faq(faq_id).await.revision, 2, "nothing has changed");
}

/// Rows that take long to be made one by one: `$2` is the app.
async fn fill(studio: &Studio, sql: &'static str) {
    let filled = studio.store.write((studio.domain_id, studio.app_id, sql), |tx, (domain_id, app_id, sql)| {
        Box::pin(async move { tx.execute(sql, &[(*domain_id).into(), (*app_id).into()]).await })
    });
    filled.await.unwrap();
}

async fn no_app_has_more_than_is_read(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let app = (*domain_id, *app_id);
    let add = async || store.keep_faq(app, None, new_faq(section_id, FaqState::Draft), mia(&studio), NOW_MS).await;
    fill(
        &studio,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4998)
        INSERT INTO faq (domain_id, faq_id, app_id, section_id, place, state, revision)
        SELECT CAST($1 AS BIGINT), 1000 + i, CAST($2 AS BIGINT), 1, i, 'draft', 1 FROM n",
    )
    .await;
    add().await.unwrap();
    let refused = add().await;
    assert!(matches!(&refused, Err(StoreError::Refused(said)) if said.contains("5000 FAQs")), "{refused:?}");
    let refused = store.import_help(*domain_id, *app_id, to_import(None, None), NOW_MS).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    assert_eq!(store.help_of_app(*domain_id, *app_id).await.unwrap().sections.len(), 1, "nothing of it is kept");

    fill(
        &studio,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4998),
            languages(language) AS (SELECT 'xa' UNION ALL SELECT 'xb' UNION ALL SELECT 'xc' UNION ALL SELECT 'xd'
                UNION ALL SELECT 'xe' UNION ALL SELECT 'xf' UNION ALL SELECT 'xg' UNION ALL SELECT 'xh'
                UNION ALL SELECT 'xi' UNION ALL SELECT 'xj' UNION ALL SELECT 'xk' UNION ALL SELECT 'xl'
                UNION ALL SELECT 'xm' UNION ALL SELECT 'xn' UNION ALL SELECT 'xo' UNION ALL SELECT 'xp'
                UNION ALL SELECT 'xq' UNION ALL SELECT 'xr' UNION ALL SELECT 'xs' UNION ALL SELECT 'xt')
        INSERT INTO faq_text (domain_id, faq_id, language, title, body, keywords, updated_at_ms, checked_at_ms)
        SELECT CAST($1 AS BIGINT), 1000 + i, language, 'Title', '', '[]', 1, 1 FROM n, languages WHERE CAST($2 AS BIGINT) > 0",
    )
    .await;
    let mut content = studio.faq(faq_id).await.content;
    let others: Vec<Language> = Language::ALL.into_iter().filter(|it| *it != Language::default()).collect();
    content.texts.extend(others.iter().take(38).map(|it| (*it, faq_text("Schiff"))));
    studio.change(faq_id, 1, content.clone()).await;
    content.texts.insert(others[38], faq_text("Schiff"));
    let refused = store.keep_faq(app, Some((faq_id, 2)), content, mia(&studio), NOW_MS).await;
    assert!(matches!(&refused, Err(StoreError::Refused(said)) if said.contains("100000 texts")), "{refused:?}");
    assert_eq!(studio.faq(faq_id).await.revision, 2);

    for _ in 1..crate::limits::SECTIONS_PER_APP_MAX {
        add_section(&studio, *app_id, "Play").await;
    }
    let refused = store.keep_section(*domain_id, *app_id, None, new_section("One more"), by()).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
}

async fn ids_and_places_have_a_most(database: &Database) {
    let (studio, section_id, _) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let ahead = |id| to_import(Some(section_id), Some(FaqId(id)));
    let refused = store.import_help(*domain_id, *app_id, ahead(1_000_002), NOW_MS).await;
    assert!(matches!(&refused, Err(StoreError::Refused(said)) if said.contains("1000001")), "{refused:?}");
    let mut help = ahead(1_000_001);
    help.faqs[0].place = PLACE_MAX;
    store.import_help(*domain_id, *app_id, help, NOW_MS).await.unwrap();
    let last = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Draft)).await;
    assert_eq!((last, studio.faq(last).await.place), (FaqId(1_000_003), PLACE_MAX));

    fill(
        &studio,
        "UPDATE counter SET last_value = 2147483646 WHERE domain_id = $1 AND kind IN ('faq', 'section') AND CAST($2 AS BIGINT) > 0",
    )
    .await;
    add_faq(&studio, *app_id, new_faq(section_id, FaqState::Draft)).await;
    add_section(&studio, *app_id, "Last").await;
    let app = (*domain_id, *app_id);
    let faq = store.keep_faq(app, None, new_faq(section_id, FaqState::Draft), mia(&studio), NOW_MS).await;
    assert!(matches!(faq, Err(StoreError::Refused(_))), "{faq:?}");
    let section = store.keep_section(*domain_id, *app_id, None, new_section("Beyond"), by()).await;
    assert!(matches!(section, Err(StoreError::Refused(_))), "{section:?}");
}

async fn a_list_has_everything_but_what_is_long(database: &Database) {
    let (studio, ..) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let mut whole = store.help_of_app(*domain_id, *app_id).await.unwrap();
    for text in whole.faqs.iter_mut().flat_map(|faq| faq.content.texts.values_mut()) {
        assert!(!text.body.is_empty() && !text.keywords.is_empty());
        text.body.clear();
        text.keywords.clear();
    }
    assert_eq!(store.help_to_list(*domain_id, *app_id).await.unwrap(), whole);
}

async fn an_agent_is_told_of_a_bounded_number_of_faqs(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let section_id = add_section(&studio, studio.app_id, "Play").await;
    let mut browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Where is my ship?").await.issue_id;
    for _ in 0..=crate::limits::FAQS_PER_ISSUE_MAX {
        browser.faq_id = Some(add_faq(&studio, studio.app_id, new_faq(section_id, FaqState::Published)).await);
        browser.say(draft("Still gone", NOW_MS)).await;
    }
    let told = studio.store.issue_context(studio.domain_id, issue_id).await.unwrap().faqs.len();
    assert_eq!(i64::try_from(told).unwrap(), crate::limits::FAQS_PER_ISSUE_MAX);
}

async fn a_section_with_faqs_stays(database: &Database) {
    let (studio, section_id, _) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let empty = add_section(&studio, *app_id, "Empty").await;
    let sections = store.sections_to_edit(*domain_id, *app_id).await.unwrap();
    let counted: Vec<_> = sections.iter().map(|(section, faqs)| (section.section_id, *faqs)).collect();
    assert_eq!(counted, [(section_id, 1), (empty, 0)], "a draft counts");
    assert_eq!(sections[1].0.content, new_section("Empty"));
    assert!(!store.remove_section(*domain_id, *app_id, section_id, by()).await.unwrap());
    assert!(store.remove_section(*domain_id, *app_id, empty, by()).await.unwrap());
    assert!(!store.remove_section(*domain_id, *app_id, empty, by()).await.unwrap());
    let left = store.help_of_app(*domain_id, *app_id).await.unwrap();
    assert_eq!(left.sections.iter().map(|it| it.section_id).collect::<Vec<_>>(), [section_id]);
    let renamed = store
        .keep_section(*domain_id, *app_id, Some((empty, new_section("Empty"))), new_section("Again"), by())
        .await
        .unwrap();
    assert_eq!(renamed, Kept::Gone);
}

async fn a_vote_counts_once_and_may_be_changed(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let vote = async |voter: u8, helpful| {
        let vote = Vote { faq_id, voter: [voter; 16], helpful };
        store.vote(*domain_id, *app_id, vote, NOW_MS).await.unwrap()
    };
    assert!(!vote(1, true).await, "a draft has no readers");
    studio.change(faq_id, 1, new_faq(section_id, FaqState::Published)).await;
    let counts = async || {
        let faq = studio.faq(faq_id).await;
        (faq.helpful, faq.unhelpful)
    };
    let many = at_once(16, |_| {
        let (store, domain_id, app_id) = (store.clone(), *domain_id, *app_id);
        async move { store.vote(domain_id, app_id, Vote { faq_id, voter: [1; 16], helpful: true }, NOW_MS).await }
    });
    assert!(many.await.into_iter().all(|kept| kept.unwrap()));
    assert_eq!(counts().await, (1, 0));
    assert!(vote(2, false).await);
    assert_eq!(counts().await, (1, 1));
    assert!(vote(1, false).await);
    assert_eq!(counts().await, (0, 2));
    let page = store.faq_page(*domain_id, *app_id, faq_id, Language::default(), Some([1; 16])).await.unwrap().unwrap();
    assert_eq!(page.vote, Some(false));
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let elsewhere = Vote { faq_id, voter: [3; 16], helpful: true };
    assert!(!store.vote(*domain_id, other_app, elsewhere, NOW_MS).await.unwrap());
}

fn to_import(section_id: Option<SectionId>, faq_id: Option<FaqId>) -> HelpToImport {
    let content = new_faq(SectionId(0), FaqState::Published);
    HelpToImport {
        sections: vec![SectionToImport { section_id, place: 5, content: new_section("Imported") }],
        faqs: vec![
            FaqToImport { faq_id, section: 0, place: 7, content: content.clone() },
            FaqToImport { faq_id: None, section: 0, place: 8, content },
        ],
        archived: Vec::new(),
    }
}

async fn an_import_is_whole_or_nothing(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    for help in [to_import(Some(section_id), None), to_import(None, Some(faq_id))] {
        let refused = store.import_help(*domain_id, other_app, help, NOW_MS).await;
        assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
        assert_eq!(store.help_of_app(*domain_id, other_app).await.unwrap(), Default::default());
    }
    let imported = store
        .import_help(*domain_id, other_app, to_import(Some(SectionId(40)), Some(FaqId(70))), NOW_MS)
        .await
        .unwrap();
    assert_eq!(imported.sections, [(SectionId(40), Change::Added)]);
    assert_eq!(imported.faqs, [(FaqId(70), Change::Added), (FaqId(71), Change::Added)]);
    assert_eq!(add_section(&studio, *app_id, "Next").await, SectionId(41));
}

async fn an_import_twice_changes_nothing(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let first =
        store.import_help(*domain_id, *app_id, to_import(Some(section_id), Some(faq_id)), NOW_MS).await.unwrap();
    assert_eq!(
        (first.sections[0].1, first.faqs[0].1, first.faqs[1].1),
        (Change::Changed, Change::Changed, Change::Added)
    );
    let whole = store.help_of_app(*domain_id, *app_id).await.unwrap();
    assert_eq!(whole.faqs.iter().map(|faq| (faq.place, faq.revision)).collect::<Vec<_>>(), [(7, 2), (8, 1)]);

    let mut again = to_import(Some(section_id), Some(faq_id));
    again.faqs[1].faq_id = Some(first.faqs[1].0);
    let second = store.import_help(*domain_id, *app_id, again.clone(), NOW_MS + 5).await.unwrap();
    assert!(
        second
            .sections
            .iter()
            .map(|it| it.1)
            .chain(second.faqs.iter().map(|it| it.1))
            .all(|it| it == Change::Unchanged)
    );
    assert_eq!(store.help_of_app(*domain_id, *app_id).await.unwrap(), whole);

    again.archived.push(faq_id);
    again.faqs.clear();
    store.import_help(*domain_id, *app_id, again, NOW_MS + 5).await.unwrap();
    assert_eq!(studio.faq(faq_id).await.content.state, FaqState::Archived);
}

async fn a_default_language_needs_what_is_published_in_it(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let look = Look { name: "Star Haul 2".to_owned(), hue: 12, default_language: language("de") };
    let first = Look { name: "Star Haul".to_owned(), hue: 210, default_language: Language::default() };
    let refused = store.keep_look(*domain_id, *app_id, first.clone(), look.clone(), by()).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    let mut section = new_section("Play");
    section.texts.insert(language("de"), section.texts[&Language::default()].clone());
    store.keep_section(*domain_id, *app_id, Some((section_id, new_section("Play"))), section, by()).await.unwrap();
    assert_eq!(store.keep_look(*domain_id, *app_id, first.clone(), look.clone(), by()).await.unwrap(), Kept::Done(()));
    assert_eq!(store.keep_look(*domain_id, *app_id, first, look.clone(), by()).await.unwrap(), Kept::Overtaken);
    let app = store.app("demo".to_owned(), *app_id).await.unwrap().unwrap();
    assert_eq!((&app.name, app.hue, app.default_language), (&look.name, look.hue, look.default_language));
    assert_eq!(store.apps(*domain_id).await.unwrap(), [(*app_id, "Star Haul 2".to_owned())]);
    // An author who began before that is told, whatever their page knew.
    let publish =
        async |content| store.keep_faq((*domain_id, *app_id), Some((faq_id, 1)), content, mia(&studio), NOW_MS).await;
    let refused = publish(new_faq(section_id, FaqState::Published)).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    let mut content = new_faq(section_id, FaqState::Published);
    content.texts.insert(language("de"), faq_text("Schiff verloren"));
    publish(content).await.unwrap();
    let french = Look { default_language: language("fr"), ..look.clone() };
    let refused = store.keep_look(*domain_id, *app_id, look, french, by()).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "a published FAQ is lacking: {refused:?}");
}

async fn a_logo_is_kept_and_removed(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let logo = Picture { media_type: "image/png".to_owned(), content: vec![1, 2] };
    store.keep_logo(*domain_id, *app_id, Some(logo.clone()), "abc".to_owned(), by()).await.unwrap();
    assert_eq!(store.logo(*domain_id, *app_id).await.unwrap(), Some(logo));
    assert_eq!(store.app("demo".to_owned(), *app_id).await.unwrap().unwrap().logo_hash, "abc");
    store.keep_logo(*domain_id, *app_id, None, String::new(), by()).await.unwrap();
    assert_eq!(store.logo(*domain_id, *app_id).await.unwrap(), None);
}

async fn a_faq_that_did_not_help_is_told_to_the_agent(database: &Database) {
    let (studio, section_id, faq_id) = a_draft(database).await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let mut browser = studio.browser(uid("ann"));
    browser.faq_id = Some(faq_id);
    let kept = browser.talk("Where is my ship?").await;
    let told = async || store.issue_context(*domain_id, kept.issue_id).await.unwrap().faqs;
    assert_eq!(told().await, [], "a draft is not told of");
    studio.change(faq_id, 1, new_faq(section_id, FaqState::Published)).await;
    browser.say(draft("Still gone", NOW_MS)).await;
    browser.say(draft("Gone!", NOW_MS)).await;
    assert_eq!(told().await, [(faq_id, "Lost ship".to_owned())]);
    let other_app = store.add_app(*domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let section = add_section(&studio, other_app, "Play").await;
    browser.faq_id = Some(add_faq(&studio, other_app, new_faq(section, FaqState::Published)).await);
    browser.say(draft("And this?", NOW_MS)).await;
    assert_eq!(told().await.len(), 1, "another app's FAQ is not {app_id:?}'s");
}
