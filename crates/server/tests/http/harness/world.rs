//! Two domains with the same things in them, filled through the store's own methods.

use argon2::password_hash::PasswordHasher;
use argon2::{Algorithm, Argon2, Params, Version};
use domain::help::{FaqContent, FaqState, FaqText, SectionContent, SectionText, Texts};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::issue_field::{FieldType, IssueField};
use domain::language::Language;
use server::vault::{Vault, hash};
use store::Store;
use store::agents::Role;
use store::audit::Signature;
use store::authoring::{Author, Kept};
use store::keys::Scope;
use store::setup::{NewAgent, NewApp, greetings};

/// 2026-05-04 12:00:00 UTC, when every test begins.
pub(crate) const START_MS: i64 = 1_777_896_000_000;

/// The studio whose key most tests call with.
pub(crate) const ONE: &str = "one";
/// Another studio.
pub(crate) const TWO: &str = "two";

/// Without identity verification.
pub(crate) const PLAIN: i64 = 1;
/// With identity verification.
pub(crate) const PROOF: i64 = 2;
/// With web chat off.
pub(crate) const QUIET: i64 = 3;
/// With links wholly in capitals.
pub(crate) const CAPITALS: i64 = 4;

pub(crate) const KEY: &str = "one_api_0123456789abcdef0123456789abcdef";
pub(crate) const READ_KEY: &str = "one_api_read6789abcdef0123456789abcdef00";
pub(crate) const OTHER_KEY: &str = "two_api_0123456789abcdef0123456789abcdef";

pub(crate) const AGENT: &str = "agent@one.example";
pub(crate) const AUTHOR: &str = "author@one.example";
pub(crate) const ADMIN: &str = "admin@one.example";
pub(crate) const OTHER_AGENT: &str = "agent@two.example";
pub(crate) const OTHER_ADMIN: &str = "admin@two.example";
pub(crate) const PASSWORD: &str = "correct horse battery staple";

/// Sections of the plain app of either domain.
pub(crate) const CRASHES: i64 = 1;
pub(crate) const PURCHASES: i64 = 2;

/// FAQs of the plain app of either domain: publish id, section, title, tags, published.
pub(crate) const FAQS: [(i64, i64, &str, &[&str], bool); 5] = [
    (1, CRASHES, "Crash on the console", &["ps5", "crash"], true),
    (2, CRASHES, "Crash on the other console", &["xbox", "crash"], true),
    (3, PURCHASES, "A purchase is missing", &["billing"], true),
    (4, PURCHASES, "How refunds work", &[], true),
    (5, PURCHASES, "Still being written", &["billing"], false),
];
/// The one that players do not see.
pub(crate) const UNPUBLISHED: i64 = 5;

pub(crate) const LIVE_TAGS: [&str; 6] = ["ps5", "xbox", "switch", "pc", "billing", "crash"];
pub(crate) const ARCHIVED_TAG: &str = "old-campaign";

/// The server's own key.
pub(crate) const SERVER_KEY: [u8; 32] = [7; 32];

/// An identity secret of a domain's proof app, of kind `hmac` or `jwt`: 0 is the newest, 1 the one before, which is live
/// too, 2 an older one, which is not.
pub(crate) fn identity_secret(domain_name: &str, kind: &str, age: usize) -> String {
    format!("{domain_name}-{kind}-{age}-abcdefghijklmnopqrstuvwxyz0123456789")
}

fn sealed_secrets(domain_name: &str) -> Vec<(&'static str, Vec<u8>)> {
    let vault = Vault::of(&SERVER_KEY);
    let seal = |kind, age| (kind, vault.seal(identity_secret(domain_name, kind, age).as_bytes()).unwrap());
    [2, 1, 0].into_iter().flat_map(|age| [seal("hmac", age), seal("jwt", age)]).collect()
}

/// Fills an empty database.
pub(crate) async fn fill(store: &Store) {
    fill_domain(store, ONE, &[(KEY, Scope::Console), (READ_KEY, Scope::Read)]).await;
    fill_domain(store, TWO, &[(OTHER_KEY, Scope::Console)]).await;
}

async fn fill_domain(store: &Store, name: &str, keys: &[(&str, Scope)]) {
    let domain_id = store.add_domain(name.to_owned(), START_MS).await.unwrap();
    for (key, scope) in keys {
        store.add_key(domain_id, hash(key), *scope, "test".to_owned(), START_MS).await.unwrap();
    }
    for (mailbox, name_shown, role) in
        [("agent", "Mara", Role::Agent), ("admin", "Ada", Role::Admin), ("author", "Noor", Role::Author)]
    {
        let agent = NewAgent {
            email: format!("{mailbox}@{name}.example"),
            name: name_shown.to_owned(),
            role,
            password_hash: quick_hash(PASSWORD),
        };
        store.add_agent(domain_id, agent, START_MS).await.unwrap();
    }
    add_tags_and_fields(store, domain_id).await;
    add_apps(store, domain_id, name).await;
    add_help(store, domain_id).await;
}

/// Cheap parameters: what they cost is not what these tests are about.
fn quick_hash(password: &str) -> String {
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).unwrap());
    argon2.hash_password(password.as_bytes()).unwrap().to_string()
}

async fn add_tags_and_fields(store: &Store, domain_id: DomainId) {
    for tag in LIVE_TAGS {
        store.add_tag(domain_id, tag.to_owned(), false).await.unwrap();
    }
    store.add_tag(domain_id, ARCHIVED_TAG.to_owned(), true).await.unwrap();
    let fields = [
        ("level", "Level", FieldType::Number),
        ("is_paying", "Paying player", FieldType::Checkbox),
        ("last_purchase", "Last purchase", FieldType::Date),
        ("platform", "Platform", FieldType::Dropdown),
        ("error_code", "Error code", FieldType::Singleline),
        ("notes", "Notes", FieldType::Multiline),
    ];
    for (place, (key, label, field_type)) in (1_i64..).zip(fields) {
        let options = match field_type {
            FieldType::Dropdown => ["ps5", "xbox", "switch", "pc"].map(str::to_owned).to_vec(),
            _ => Vec::new(),
        };
        let field = IssueField::new(key, label, field_type, options).unwrap();
        store.add_field(domain_id, field, place).await.unwrap();
    }
}

async fn add_apps(store: &Store, domain_id: DomainId, domain_name: &str) {
    let kinds = [(PLAIN, "Plain"), (PROOF, "Proof"), (QUIET, "Quiet"), (CAPITALS, "Capitals")];
    for (app_id, kind) in kinds {
        let app = NewApp {
            name: format!("{kind} Game {domain_name}"),
            web_chat: app_id != QUIET,
            identity_verification: app_id == PROOF,
            qr_uppercase: app_id == CAPITALS,
            hue: 230,
            greetings: greetings(Language::default(), &format!("Welcome to {domain_name}.")),
            default_language: Language::default(),
            secrets: if app_id == PROOF { sealed_secrets(domain_name) } else { Vec::new() },
        };
        assert_eq!(store.add_app(domain_id, app, START_MS).await.unwrap(), AppId(app_id));
    }
}

async fn add_help(store: &Store, domain_id: DomainId) {
    let app_id = AppId(PLAIN);
    for (section_id, title) in [(CRASHES, "Crashes"), (PURCHASES, "Purchases")] {
        assert_eq!(add_section(store, domain_id, app_id, title).await, SectionId(section_id));
    }
    for (faq_id, section_id, title, tags, published) in FAQS {
        let state = if published { FaqState::Published } else { FaqState::Draft };
        let body = format!("Everything about this: *{title}*.");
        let content = new_faq(SectionId(section_id), state, tags, title, &body);
        assert_eq!(add_faq(store, domain_id, app_id, content).await.0, faq_id);
    }
    // The proof app has something to read, so that its pages can be told from empty ones.
    let app_id = AppId(PROOF);
    let section_id = add_section(store, domain_id, app_id, "Signing in").await;
    let body = "Whoever the game vouches for.";
    let content = new_faq(section_id, FaqState::Published, &["pc"], "Who can chat", body);
    add_faq(store, domain_id, app_id, content).await;
}

/// A FAQ in English.
pub(crate) fn new_faq(section_id: SectionId, state: FaqState, tags: &[&str], title: &str, body: &str) -> FaqContent {
    let text = FaqText::parse(title, body, &[], START_MS).unwrap();
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    FaqContent { section_id, state, tags, texts: Texts::from([(Language::default(), text)]) }
}

pub(crate) async fn add_section(store: &Store, domain_id: DomainId, app_id: AppId, title: &str) -> SectionId {
    let texts = Texts::from([(Language::default(), SectionText::parse(title, "").unwrap())]);
    let content = SectionContent { icon: String::new(), texts };
    match store.keep_section(domain_id, app_id, None, content, Signature::console(START_MS)).await.unwrap() {
        Kept::Done(section_id) => section_id,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn add_faq(store: &Store, domain_id: DomainId, app_id: AppId, content: FaqContent) -> FaqId {
    match store.keep_faq((domain_id, app_id), None, content, Author::Import, START_MS).await.unwrap() {
        Kept::Done(faq_id) => faq_id,
        other => panic!("{other:?}"),
    }
}
