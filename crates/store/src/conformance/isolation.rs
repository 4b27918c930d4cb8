//! One domain finds and changes nothing of another, whatever ids it has got hold of.

use super::attachments::{new_attachment, send};
use super::database::Database;
use super::help::{add_faq, add_section, new_faq, new_section};
use super::schema::tables;
use super::studio::{Browser, Kept, NOW_MS, Studio, by, draft, new_agent, new_app, uid};
use crate::agents::{Account, Role};
use crate::app_settings::ChatSettings;
use crate::attachments::{Keeping, Uploader};
use crate::audit::About;
use crate::authoring::{Author, Kept as KeptContent, WholeHelp};
use crate::closings::{Answer, Closed, Move, Verdict};
use crate::engine::Tx;
use crate::help_import::HelpToImport;
use crate::keys::Scope;
use crate::limits::HITS_PER_LINK_MAX;
use crate::links::LinkToKeep;
use crate::look::{Banner, Look, Picture};
use crate::messages::Outcome;
use crate::queue::QueuePlace;
use crate::secrets::{IdentitySettings, Secret, SecretKind};
use crate::sessions::Ticket;
use crate::visits::Hit;
use crate::vocabulary::Step;
use crate::votes::Vote;
use domain::help::{FaqState, Texts};
use domain::ids::{AgentId, AppId, AttachmentId, DomainId, FaqId, IssueId, LinkId, SectionId, SessionId};
use domain::issue_field::{FieldType, FieldValue, IssueField};
use domain::language::Language;
use std::path::Path;
use uuid::Uuid;

on_both_engines!(
    another_domain_reads_nothing,
    another_domain_changes_nothing,
    what_another_domain_sets_up_is_its_own,
    another_domain_refers_to_nothing,
    a_removed_domain_leaves_nothing_behind_and_takes_nothing_along,
);

/// What a call is told by that says which domain it is about.
const SAYS_THE_DOMAIN: [&str; 10] =
    ["DomainId", "Claim", "Seen", "Answer", "NewIssue", "NewAttachment", "LinkToKeep", "Ticket", "Hit", "Account"];

/// The ids of one thing of each kind, all of one domain.
struct Things {
    studio: Studio,
    second_app: AppId,
    section_id: SectionId,
    faq_id: FaqId,
    link_id: LinkId,
    browser: Browser,
    kept: Kept,
    ended: SessionId,
    uploader: Uploader,
    attachment_id: AttachmentId,
    colleague: AgentId,
}

impl Things {
    async fn make(database: &Database) -> Self {
        let studio = Studio::open(database, "demo").await;
        let Studio { store, domain_id, .. } = &studio;
        let mut second = new_app("Night Harbor");
        second.secrets = vec![("hmac", vec![1])];
        let second_app = store.add_app(*domain_id, second, NOW_MS).await.unwrap();
        let section_id = add_section(&studio, second_app, "Play").await;
        let faq_id = add_faq(&studio, second_app, new_faq(section_id, FaqState::Published)).await;
        let vote = Vote { faq_id, voter: [1; 16], helpful: true };
        assert!(store.vote(*domain_id, second_app, vote, NOW_MS).await.unwrap());
        store.keep_banner(*domain_id, second_app, Banner::default(), new_banner(), by()).await.unwrap();
        store.keep_logo(*domain_id, second_app, Some(new_logo()), "abc".to_owned(), by()).await.unwrap();
        store.add_tag(*domain_id, "level-up".to_owned(), false).await.unwrap();
        store.add_field(*domain_id, new_field(), 1).await.unwrap();
        store.add_key(*domain_id, [1; 32], Scope::Console, "server".to_owned(), NOW_MS).await.unwrap();
        let picture = (Some(new_logo()), "abc".to_owned());
        store.keep_agent_picture(*domain_id, studio.agent.0, picture, by()).await.unwrap();
        let colleague = store.add_agent(*domain_id, new_agent("kai@demo.example"), NOW_MS).await.unwrap();
        let account = store.account("mia@demo.example".to_owned()).await.unwrap().unwrap();
        store.add_agent_session(&account, [1; 32], NOW_MS, NOW_MS + 10).await.unwrap();
        let link = studio.new_link(Some(10));
        let link_id = link.link_id;
        store.add_link(link).await.unwrap();
        let link = store.link(*domain_id, link_id).await.unwrap().unwrap();
        assert!(store.take_view(&link.entrance, NOW_MS).await.unwrap());
        // One more than are kept as rows.
        store.record_hits(vec![hit(&studio, link_id); HITS_PER_LINK_MAX as usize + 1]).await.unwrap();
        let ended = SessionId(Uuid::now_v7());
        store.end_session(*domain_id, ended, NOW_MS).await.unwrap();
        let ticket = Ticket { domain_id: *domain_id, link_id, session_id: ended };
        store.add_ticket(ticket, [1; 32], NOW_MS).await.unwrap();
        let mut browser = studio.browser(uid("ann"));
        browser.content.tags.push("ps5".to_owned());
        browser.content.fields.insert("level".to_owned(), FieldValue::Number(23.into()));
        let kept = browser.talk("Help!").await;
        let mut reader = browser.elsewhere();
        (reader.faq_id, reader.claim.app_id) = (Some(faq_id), second_app);
        reader.talk("That did not help").await;
        studio.answer(kept.issue_id, draft("Hello", NOW_MS)).await;
        browser.by_another_link().talk("It's me again").await;
        let uploader = Uploader::Session(browser.claim.session_id);
        let new = new_attachment(&studio, uploader);
        let attachment_id = new.attachment.attachment_id;
        assert_eq!(store.keep_attachment(new).await.unwrap(), Keeping::Kept);
        Self {
            second_app,
            section_id,
            faq_id,
            link_id,
            browser,
            kept,
            ended,
            colleague,
            uploader,
            attachment_id,
            studio,
        }
    }

    /// The same person at the same ids, but in another domain.
    fn browser_in(&self, other: &Studio) -> Browser {
        let mut browser = self.browser.clone();
        browser.claim.domain_id = other.domain_id;
        browser
    }
}

fn new_field() -> IssueField {
    IssueField::new("level", "Level", FieldType::Number, Vec::new()).unwrap()
}

fn hit(studio: &Studio, link_id: LinkId) -> Hit {
    Hit { domain_id: studio.domain_id, link_id, at_ms: NOW_MS, outcome: "counted", address_hash: [1; 8] }
}

/// Every row of a domain, table by table.
async fn rows(database: &Database, studio: &Studio) -> Vec<String> {
    let mut rows = Vec::new();
    for table in tables(database).await.into_iter().filter(|table| table != "schema_version") {
        let read = database.store.read((table, studio.domain_id), |tx, (table, domain_id)| {
            Box::pin(async move {
                if let Tx::SqliteRead(reader) = tx {
                    let mut statement =
                        reader.connection()?.prepare(&format!("SELECT * FROM {table} WHERE domain_id = $1"))?;
                    let columns = statement.column_count();
                    let row_text = |row: &rusqlite::Row<'_>| {
                        (0..columns).map(|place| row.get_ref(place).map(|value| format!("{value:?}"))).collect()
                    };
                    let read: rusqlite::Result<Vec<Vec<String>>> =
                        statement.query_map([domain_id.0], row_text)?.collect();
                    return Ok(read?.into_iter().map(|row| format!("{table}: {row:?}")).collect());
                }
                let sql = format!("SELECT '{table}: ' || CAST(t AS TEXT) FROM {table} t WHERE t.domain_id = $1");
                tx.all::<String>(sql.leak(), &[(*domain_id).into()]).await
            })
        });
        let mut read: Vec<String> = read.await.unwrap();
        read.sort();
        rows.extend(read);
    }
    rows
}

/// The rows of a domain that has some in every table.
async fn rows_of_all_tables(database: &Database, studio: &Studio) -> Vec<String> {
    let rows = rows(database, studio).await;
    for table in tables(database).await.into_iter().filter(|table| table != "schema_version") {
        assert!(rows.iter().any(|row| row.starts_with(&format!("{table}: "))), "{table} has no row to compare");
    }
    rows
}

async fn another_domain_reads_nothing(database: &Database) {
    let things = Things::make(database).await;
    let other = Studio::open(database, "other").await;
    let Studio { store, domain_id, app_id, .. } = &other;
    let (domain_id, app_id, second_app) = (*domain_id, *app_id, things.second_app);

    // It tells of the domain it is asked for, and knows no other.
    assert_eq!(store.domain_made_at_ms(domain_id).await.unwrap(), NOW_MS);
    assert!(store.domain_made_at_ms(DomainId(99)).await.is_err());
    assert!(store.app("other".to_owned(), second_app).await.unwrap().is_none());
    let content = store.help_content(domain_id, second_app).await.unwrap();
    assert!(content.sections.is_empty() && content.faqs.is_empty());
    assert!(content.banner.is_empty() && content.version == 0);
    let (faq_id, en) = (things.faq_id, Language::default());
    assert!(store.faq_page(domain_id, second_app, faq_id, en, Some([1; 16])).await.unwrap().is_none());
    assert!(store.faq_words(domain_id, second_app, en).await.unwrap().is_empty());
    assert_eq!(store.help_of_app(domain_id, second_app).await.unwrap(), WholeHelp::default());
    assert_eq!(store.help_to_list(domain_id, second_app).await.unwrap(), WholeHelp::default());
    assert!(store.sections_to_edit(domain_id, second_app).await.unwrap().is_empty());
    assert!(store.faq_to_edit(domain_id, second_app, faq_id).await.unwrap().is_none());
    assert!(store.faq_revisions(domain_id, second_app, faq_id).await.unwrap().is_empty());
    assert!(store.faq_at_revision(domain_id, second_app, faq_id, 1).await.unwrap().is_none());
    assert!(store.live_tags(domain_id).await.unwrap().is_empty());
    assert_eq!(store.apps(domain_id).await.unwrap().len(), 1);
    let own = store.audit(domain_id, About::Everything, None).await.unwrap();
    assert_eq!(own.len(), 2, "its own app and person: {own:?}");
    assert!(store.audit(domain_id, About::App(second_app), None).await.unwrap().is_empty());
    assert!(store.chat_settings(domain_id, second_app).await.is_err());
    assert!(store.secrets_of_app(domain_id, second_app).await.unwrap().is_empty());
    assert!(store.tags(domain_id).await.unwrap().is_empty());
    assert!(store.fields(domain_id).await.unwrap().is_empty());
    let agent_id = things.studio.agent.0;
    assert!(store.agent_picture(domain_id, agent_id, "abc".to_owned()).await.unwrap().is_none());
    assert_eq!(store.banner(domain_id, second_app).await.unwrap(), Banner::default());
    assert!(store.logo(domain_id, second_app).await.unwrap().is_none());
    assert!(store.identity_secrets(domain_id, second_app).await.unwrap().hmac.is_empty());
    let (section_id, faq_id) = (Some(things.section_id), Some(things.faq_id));
    let found = store.link_surroundings(domain_id, second_app, section_id, faq_id).await.unwrap();
    assert!(found.is_none(), "it has no such app");
    let (_, found) = store.link_surroundings(domain_id, app_id, section_id, faq_id).await.unwrap().unwrap();
    assert!(found.tags.is_empty() && found.fields.is_empty() && !found.section_exists && !found.faq_is_published);
    assert!(found.faq_tags.is_empty());

    assert!(store.link(domain_id, things.link_id).await.unwrap().is_none());
    assert!(store.hits(domain_id, things.link_id).await.unwrap().is_empty());
    assert!(!store.session_is_ended(domain_id, things.ended).await.unwrap());
    assert_eq!(app_id, things.studio.app_id);
    let browser = things.browser_in(&other);
    assert!(store.player(browser.claim.clone()).await.unwrap().is_none());
    assert!(store.active_issue(browser.claim.clone(), NOW_MS).await.unwrap().is_none());
    assert!(store.issues_of_player(browser.claim.clone()).await.unwrap().is_empty());
    let chat = store.chat(browser.claim.clone(), things.browser.link_id, NOW_MS).await.unwrap();
    assert!(chat.player_id.is_none() && chat.standing.is_none() && !chat.link_is_spent);

    let issue_id = things.kept.issue_id;
    assert!(store.issue(domain_id, issue_id).await.unwrap().is_none());
    let context = store.issue_context(domain_id, issue_id).await.unwrap();
    assert!(context.values.is_empty() && context.tags.is_empty() && context.faqs.is_empty());
    assert!(context.scans.is_empty() && context.earlier.is_empty());
    assert!(store.issues_of_player(browser.claim.clone()).await.unwrap().is_empty());
    assert!(store.issue_of_player(browser.claim, issue_id, NOW_MS).await.unwrap().is_none());
    assert!(store.messages_after(domain_id, issue_id, 0).await.unwrap().is_empty());
    assert!(store.messages_before(domain_id, issue_id, i64::MAX).await.unwrap().is_empty());
    for closed in [false, true] {
        assert!(store.issues(domain_id, closed, QueuePlace::FIRST).await.unwrap().is_empty());
    }
    assert!(store.attachment(domain_id, things.attachment_id).await.unwrap().is_none());
    assert!(store.unsent_attachments(domain_id, app_id, things.uploader).await.unwrap().is_empty());
}

async fn another_domain_changes_nothing(database: &Database) {
    let things = Things::make(database).await;
    let other = Studio::open(database, "other").await;
    let before = rows_of_all_tables(database, &things.studio).await;
    let Studio { store, domain_id, agent, .. } = &other;
    let domain_id = *domain_id;

    assert!(!store.revoke_link(domain_id, things.link_id, NOW_MS).await.unwrap());
    assert!(!store.revoke_key(domain_id, [1; 32], NOW_MS).await.unwrap());
    store.end_agent_session(domain_id, [1; 32]).await.unwrap();
    assert_eq!(store.take_surplus_attachments(domain_id, things.uploader).await.unwrap(), []);
    store.end_session(domain_id, things.browser.claim.session_id, NOW_MS).await.unwrap();
    store.record_hits(vec![hit(&other, things.link_id)]).await.unwrap();
    let Kept { issue_id, player_id, .. } = things.kept;
    let session_id = things.browser.claim.session_id;
    assert_eq!(store.mark_seen(things.browser_in(&other).seen(issue_id, 9)).await.unwrap(), None);
    store.set_aside(domain_id, issue_id, session_id).await.unwrap();
    for resolve in [false, true] {
        let outcome = store.answer(domain_id, issue_id, agent.clone(), draft("Hello", NOW_MS), resolve).await;
        assert_eq!(outcome.unwrap(), Outcome::NoSuchIssue);
    }
    for to in [Move::Resolve, Move::Reject, Move::Reopen] {
        let moved = store.move_issue(domain_id, issue_id, to, draft("", NOW_MS).message_id, NOW_MS).await.unwrap();
        assert_eq!(moved, Closed::NoSuchIssue, "{to:?}");
    }
    for verdict in [Verdict::Solved, Verdict::NotSolved, Verdict::Skipped] {
        let (claim, message_id) = (things.browser_in(&other).claim, draft("", NOW_MS).message_id);
        let answer = Answer { claim, issue_id, verdict, message_id, now_ms: NOW_MS };
        assert_eq!(store.answer_closing(answer).await.unwrap(), Closed::NoSuchIssue);
    }
    assert_eq!(store.mark_seen_by_agent(domain_id, issue_id, (9, 9)).await.unwrap(), None);
    // The same person there is another player, with an issue of that domain.
    let browser = things.browser_in(&other);
    let started = store.start_issue(browser.new_issue(NOW_MS)).await.unwrap().unwrap();
    assert_ne!(started.player_id, player_id);
    let said = Kept::of(store.say(browser.new_issue(NOW_MS), draft("Help there!", NOW_MS)).await.unwrap());
    assert_eq!((said.issue_id, said.player_id), (started.issue_id, started.player_id));
    assert_eq!(started.issue_id, IssueId(1));
    tries_to_write(&things, &other).await;
    assert!(!send(&other, things.uploader, (said.issue_id, 2), &[things.attachment_id]).await);
    store.remove_attachment(domain_id, things.attachment_id).await.unwrap();

    assert_eq!(rows(database, &things.studio).await, before);
}

/// Every change of help content, at the ids of another domain.
async fn tries_to_write(things: &Things, other: &Studio) {
    let Studio { store, domain_id, app_id, .. } = other;
    let (domain_id, app_id, theirs) = (*domain_id, *app_id, things.second_app);
    let (section_id, faq_id) = (things.section_id, things.faq_id);
    let vote = Vote { faq_id, voter: [1; 16], helpful: false };
    assert!(!store.vote(domain_id, theirs, vote, NOW_MS).await.unwrap());
    let faq = || new_faq(section_id, FaqState::Archived);
    for app in [app_id, theirs] {
        for id in [None, Some((faq_id, 1))] {
            let kept = store.keep_faq((domain_id, app), id, faq(), Author::Import, NOW_MS).await;
            assert!(!matches!(kept, Ok(KeptContent::Done(_))), "{kept:?}");
        }
        let kept = store
            .keep_section(domain_id, app, Some((section_id, new_section("Play"))), new_section("Mine"), by())
            .await;
        assert!(!matches!(kept, Ok(KeptContent::Done(_))), "{kept:?}");
        assert!(!store.remove_section(domain_id, app, section_id, by()).await.unwrap_or_default());
        let order = (section_id, vec![faq_id]);
        let moved = store.move_faq((domain_id, app), faq_id, order, Author::Import, NOW_MS).await;
        assert!(!moved.unwrap_or_default());
    }
    store.order_sections(domain_id, app_id, vec![section_id], by()).await.unwrap();
    let look = Look { name: "Mine".to_owned(), hue: 1, default_language: Language::default() };
    assert!(store.keep_look(domain_id, theirs, look.clone(), look, by()).await.is_err());
    assert!(store.keep_banner(domain_id, theirs, Banner::default(), new_banner(), by()).await.is_err());
    assert!(store.keep_logo(domain_id, theirs, None, String::new(), by()).await.is_err());
    let settings = || (ChatSettings::default(), ChatSettings::default());
    assert!(store.keep_chat(domain_id, theirs, settings(), by()).await.is_err());
    assert!(!store.keep_privacy(domain_id, theirs, true, by()).await.unwrap());
    store.erase_contacts(domain_id, theirs, by()).await.unwrap();
    assert!(store.add_secret(domain_id, theirs, (SecretKind::Jwt, vec![1]), by()).await.is_err());
    let secret = Secret { kind: SecretKind::Hmac, number: 1, created_at_ms: NOW_MS };
    assert!(store.remove_secret(domain_id, theirs, secret, by()).await.is_err());
    let identity = (IdentitySettings::default(), IdentitySettings::default());
    assert!(store.keep_identity(domain_id, theirs, identity, by()).await.is_err());
    tries_to_change_words(things, other).await;
    let archived = vec![faq_id];
    assert!(store.import_help(domain_id, theirs, HelpToImport::default(), NOW_MS).await.is_err());
    store.import_help(domain_id, app_id, HelpToImport { archived, ..HelpToImport::default() }, NOW_MS).await.unwrap();
}

/// Changes of tags, fields and people.
async fn tries_to_change_words(things: &Things, Studio { store, domain_id, .. }: &Studio) {
    let (domain_id, key) = (*domain_id, || "level".to_owned());
    assert!(!store.archive_tag(domain_id, "level-up".to_owned(), true, by()).await.unwrap());
    assert!(!store.archive_field(domain_id, key(), true, by()).await.unwrap());
    assert!(!store.move_field(domain_id, key(), Step::Up, by()).await.unwrap());
    let fields = (new_field(), IssueField { label: "Mine".to_owned(), ..new_field() });
    assert_eq!(store.change_field(domain_id, fields, by()).await.unwrap(), KeptContent::Gone);
    // The first person of either domain has the same number; this is the second of theirs.
    let agent_id = things.colleague;
    assert!(store.rename_agent(domain_id, agent_id, "Mine".to_owned(), by()).await.is_err());
    let none = || (None, String::new());
    assert!(store.keep_agent_picture(domain_id, agent_id, none(), by()).await.is_err());
    assert!(!store.remove_agent(domain_id, agent_id, by()).await.unwrap());
}

fn new_banner() -> Banner {
    Banner { shown: true, texts: Texts::from([(Language::default(), "We know".to_owned())]) }
}

fn new_logo() -> Picture {
    Picture { media_type: "image/png".to_owned(), content: vec![1] }
}

async fn what_another_domain_sets_up_is_its_own(database: &Database) {
    let things = Things::make(database).await;
    let other = Studio::open(database, "other").await;
    let before = rows_of_all_tables(database, &things.studio).await;
    let Studio { store, domain_id, app_id, .. } = &other;
    let (domain_id, app_id) = (*domain_id, *app_id);

    store.add_app(domain_id, new_app("Other"), NOW_MS).await.unwrap();
    let section_id = add_section(&other, app_id, "Play").await;
    add_faq(&other, app_id, new_faq(section_id, FaqState::Published)).await;
    store.add_tag(domain_id, "level-up".to_owned(), true).await.unwrap();
    store.add_field(domain_id, new_field(), 1).await.unwrap();
    store.make_app(domain_id, new_app("Third"), by()).await.unwrap();
    store.make_tag(domain_id, "weekend".to_owned(), by()).await.unwrap();
    store.make_field(domain_id, IssueField { key: "build".to_owned(), ..new_field() }, by()).await.unwrap();
    store.add_key(domain_id, [2; 32], Scope::Read, "server".to_owned(), NOW_MS).await.unwrap();
    store.add_agent(domain_id, new_agent("leo@other.example"), NOW_MS).await.unwrap();
    let account = store.account("leo@other.example".to_owned()).await.unwrap().unwrap();
    store.add_agent_session(&account, [2; 32], NOW_MS, NOW_MS + 10).await.unwrap();
    store.add_link(LinkToKeep { link_id: things.link_id, ..other.new_link(Some(1)) }).await.unwrap();
    let ticket = Ticket { domain_id, link_id: things.link_id, session_id: things.ended };
    store.add_ticket(ticket.clone(), [2; 32], NOW_MS + 1).await.unwrap();
    assert_eq!(store.take_ticket([2; 32], NOW_MS).await.unwrap(), Some(ticket));
    // The first link of this domain, though the other has taken a view of one with the same id.
    let link = store.link(domain_id, things.link_id).await.unwrap().unwrap();
    assert_eq!(link.entrance.views, 0);
    assert!(store.take_view(&link.entrance, NOW_MS).await.unwrap());
    let mut new = new_attachment(&other, things.uploader);
    new.attachment.attachment_id = things.attachment_id;
    assert_eq!(store.keep_attachment(new).await.unwrap(), Keeping::Kept);

    assert_eq!(rows(database, &things.studio).await, before);
}

async fn another_domain_refers_to_nothing(database: &Database) {
    let things = Things::make(database).await;
    let other = Studio::open(database, "other").await;
    let Studio { store, domain_id, app_id, .. } = &other;
    let (domain_id, app_id) = (*domain_id, *app_id);
    let link = LinkToKeep { app_id: things.second_app, ..other.new_link(None) };
    assert!(store.add_link(link).await.is_err());
    assert!(store.keep_section(domain_id, things.second_app, None, new_section("Play"), by()).await.is_err());
    let faq = new_faq(things.section_id, FaqState::Published);
    let kept = store.keep_faq((domain_id, app_id), None, faq, Author::Import, NOW_MS).await;
    assert_eq!(kept.unwrap(), KeptContent::Gone);
    let leo = things.studio.store.add_agent(things.studio.domain_id, new_agent("leo@demo.example"), NOW_MS).await;
    let stranger = Account { domain_id, agent_id: leo.unwrap(), role: Role::Agent, password_hash: String::new() };
    assert!(store.add_agent_session(&stranger, [2; 32], NOW_MS, NOW_MS + 10).await.is_err());
    let mut new = new_attachment(&other, things.uploader);
    new.app_id = things.second_app;
    assert!(store.keep_attachment(new).await.is_err());
}

async fn a_removed_domain_leaves_nothing_behind_and_takes_nothing_along(database: &Database) {
    let things = Things::make(database).await;
    let other = Studio::open(database, "other").await;
    other.browser(uid("ann")).talk("Help there!").await;
    rows_of_all_tables(database, &things.studio).await;
    let of_other = rows(database, &other).await;
    let store = &database.store;
    store.remove_domain(things.studio.domain_id).await.unwrap();
    assert!(rows(database, &things.studio).await.is_empty());
    assert_eq!(rows(database, &other).await, of_other);
    assert_eq!(store.domain("demo".to_owned()).await.unwrap(), None);
}

#[test]
fn every_method_that_is_told_a_domain_is_tried_here() {
    let here = include_str!("isolation.rs");
    let mut tried = 0;
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let path = file.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for method in text.split("pub async fn ").skip(1) {
            let (name, rest) = method.split_once('(').unwrap();
            let (arguments, _) = rest.split_once(") ->").unwrap();
            if SAYS_THE_DOMAIN.iter().any(|word| arguments.contains(word)) {
                assert!(here.contains(&format!("store.{name}(")), "{name} of {}", path.display());
                tried += 1;
            }
        }
    }
    assert!(tried > 30, "only {tried} methods were found");
}
