//! Setting up: domains, apps, keys, people, tags and fields. Used by the command line and the demo.

use crate::audit::{Action, Detail, Signature, Subject, record};
use crate::engine::{Tx, Value, statements, values};
use crate::keys::Scope;
use crate::limits::APPS_PER_DOMAIN_MAX;
use crate::{Store, StoreError};
use domain::help::Texts;
use domain::ids::{AgentId, AppId, DomainId};
use domain::issue_field::IssueField;
use domain::language::Language;
use domain::limits::PUBLISH_ID_MAX;

/// The kinds that have publish ids of their own.
const COUNTED: [&str; 6] = ["app", "section", "faq", "issue", "agent", "audit"];

statements! {
    INSERT_DOMAIN = "INSERT INTO domain (domain_id, name, created_at_ms)
        SELECT COALESCE(MAX(domain_id), 0) + 1, CAST($1 AS TEXT), CAST($2 AS BIGINT) FROM domain RETURNING domain_id";
    INSERT_COUNTER = "INSERT INTO counter (domain_id, kind, last_value) VALUES ($1, $2, 0)";
    NEXT = "UPDATE counter SET last_value = last_value + 1 WHERE domain_id = $1 AND kind = $2 RETURNING last_value";
    INSERT_APP = "INSERT INTO app (domain_id, app_id, name, web_chat, identity_verification, qr_uppercase, hue,
            default_language, created_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    INSERT_GREETING = "INSERT INTO app_greeting (domain_id, app_id, language, body) VALUES ($1, $2, $3, $4)";
    INSERT_SECRET = "INSERT INTO identity_secret (domain_id, app_id, kind, secret_number, sealed, created_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6)";
    INSERT_KEY = "INSERT INTO api_key (domain_id, key_hash, scope, label, created_at_ms) VALUES ($1, $2, $3, $4, $5)";
    INSERT_AGENT = "INSERT INTO agent (domain_id, agent_id, email, name, role, password_hash, created_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    INSERT_TAG = "INSERT INTO tag (domain_id, name, archived) VALUES ($1, $2, $3)";
    INSERT_FIELD = "INSERT INTO issue_field (domain_id, field_key, place, label, field_type, options)
        VALUES ($1, $2, $3, $4, $5, $6)";
    REMOVE_AUDIT = "DELETE FROM audit WHERE domain_id = $1";
    REMOVE_ATTACHMENTS = "DELETE FROM attachment WHERE domain_id = $1";
    REMOVE_SCANS = "DELETE FROM issue_scan WHERE domain_id = $1";
    REMOVE_PICTURES = "DELETE FROM agent_picture WHERE domain_id = $1";
    REMOVE_GREETINGS = "DELETE FROM app_greeting WHERE domain_id = $1";
    REMOVE_ISSUE_FAQS = "DELETE FROM issue_faq WHERE domain_id = $1";
    REMOVE_VOTES = "DELETE FROM faq_vote WHERE domain_id = $1";
    REMOVE_REVISIONS = "DELETE FROM faq_revision WHERE domain_id = $1";
    REMOVE_FAQ_TEXTS = "DELETE FROM faq_text WHERE domain_id = $1";
    REMOVE_SECTION_TEXTS = "DELETE FROM section_text WHERE domain_id = $1";
    REMOVE_BANNERS = "DELETE FROM banner WHERE domain_id = $1";
    REMOVE_LOGOS = "DELETE FROM app_logo WHERE domain_id = $1";
    REMOVE_FAQ_TAGS = "DELETE FROM faq_tag WHERE domain_id = $1";
    REMOVE_FAQS = "DELETE FROM faq WHERE domain_id = $1";
    REMOVE_SECTIONS = "DELETE FROM section WHERE domain_id = $1";
    REMOVE_MESSAGES = "DELETE FROM message WHERE domain_id = $1";
    REMOVE_ISSUE_SESSIONS = "DELETE FROM issue_session WHERE domain_id = $1";
    REMOVE_ISSUE_TAGS = "DELETE FROM issue_tag WHERE domain_id = $1";
    REMOVE_ISSUE_VALUES = "DELETE FROM issue_value WHERE domain_id = $1";
    REMOVE_ISSUES = "DELETE FROM issue WHERE domain_id = $1";
    REMOVE_PLAYERS = "DELETE FROM player WHERE domain_id = $1";
    REMOVE_SPENT_LINKS = "DELETE FROM spent_link WHERE domain_id = $1";
    REMOVE_HITS = "DELETE FROM link_hit WHERE domain_id = $1";
    REMOVE_HIT_COUNTS = "DELETE FROM link_hit_count WHERE domain_id = $1";
    REMOVE_VIEWS = "DELETE FROM link_view WHERE domain_id = $1";
    REMOVE_TICKETS = "DELETE FROM ticket WHERE domain_id = $1";
    REMOVE_ENDED_SESSIONS = "DELETE FROM ended_session WHERE domain_id = $1";
    REMOVE_LINKS = "DELETE FROM link WHERE domain_id = $1";
    REMOVE_FIELDS = "DELETE FROM issue_field WHERE domain_id = $1";
    REMOVE_TAGS = "DELETE FROM tag WHERE domain_id = $1";
    REMOVE_AGENT_SESSIONS = "DELETE FROM agent_session WHERE domain_id = $1";
    REMOVE_AGENTS = "DELETE FROM agent WHERE domain_id = $1";
    REMOVE_KEYS = "DELETE FROM api_key WHERE domain_id = $1";
    REMOVE_SECRETS = "DELETE FROM identity_secret WHERE domain_id = $1";
    REMOVE_APPS = "DELETE FROM app WHERE domain_id = $1";
    REMOVE_COUNTERS = "DELETE FROM counter WHERE domain_id = $1";
    REMOVE_DOMAIN = "DELETE FROM domain WHERE domain_id = $1";
}

/// All that a domain has, what refers to something before what it refers to.
const REMOVALS: [&str; 37] = [
    REMOVE_AUDIT,
    REMOVE_ATTACHMENTS,
    REMOVE_SCANS,
    REMOVE_PICTURES,
    REMOVE_GREETINGS,
    REMOVE_ISSUE_FAQS,
    REMOVE_VOTES,
    REMOVE_REVISIONS,
    REMOVE_FAQ_TEXTS,
    REMOVE_SECTION_TEXTS,
    REMOVE_BANNERS,
    REMOVE_LOGOS,
    REMOVE_FAQ_TAGS,
    REMOVE_FAQS,
    REMOVE_SECTIONS,
    REMOVE_MESSAGES,
    REMOVE_ISSUE_SESSIONS,
    REMOVE_ISSUE_TAGS,
    REMOVE_ISSUE_VALUES,
    REMOVE_ISSUES,
    REMOVE_PLAYERS,
    REMOVE_SPENT_LINKS,
    REMOVE_HITS,
    REMOVE_HIT_COUNTS,
    REMOVE_VIEWS,
    REMOVE_TICKETS,
    REMOVE_ENDED_SESSIONS,
    REMOVE_LINKS,
    REMOVE_FIELDS,
    REMOVE_TAGS,
    REMOVE_AGENT_SESSIONS,
    REMOVE_AGENTS,
    REMOVE_KEYS,
    REMOVE_SECRETS,
    REMOVE_APPS,
    REMOVE_COUNTERS,
    REMOVE_DOMAIN,
];

/// A new app; its secrets come sealed.
pub struct NewApp {
    /// What players see.
    pub name: String,
    /// Whether links may be made and chats started.
    pub web_chat: bool,
    /// Contract 3.
    pub identity_verification: bool,
    /// Whether links are wholly in capitals, for a smaller symbol.
    pub qr_uppercase: bool,
    /// The hue of its colours, in degrees, 0–359.
    pub hue: i64,
    /// What the chat says first.
    pub greetings: Texts<String>,
    /// The language of the texts that all others translate.
    pub default_language: Language,
    /// Sealed secrets, by kind (`hmac`, `jwt`), the oldest first.
    pub secrets: Vec<(&'static str, Vec<u8>)>,
}

/// A greeting in one language; an empty one is none.
#[must_use]
pub fn greetings(language: Language, body: &str) -> Texts<String> {
    let body = body.trim();
    if body.is_empty() { Texts::new() } else { Texts::from([(language, body.to_owned())]) }
}

/// A new member of the support team.
pub struct NewAgent {
    /// The sign-in name, lower case; of one person in all domains.
    pub email: String,
    /// What players see.
    pub name: String,
    /// What they may do.
    pub role: crate::agents::Role,
    /// An argon2id hash.
    pub password_hash: String,
}

impl Store {
    /// Makes a domain.
    ///
    /// # Errors
    /// When the name is taken.
    pub async fn add_domain(&self, name: String, now_ms: i64) -> Result<DomainId, StoreError> {
        let refusal = format!("a domain named {name} exists already");
        self.write((name, now_ms), |tx, (name, now_ms)| {
            Box::pin(async move {
                let id = DomainId(tx.one(INSERT_DOMAIN, values![name, *now_ms]).await?);
                for kind in COUNTED {
                    tx.execute(INSERT_COUNTER, values![id, kind]).await?;
                }
                Ok(id)
            })
        })
        .await
        .map_err(|error| refuse_duplicate(error, refusal))
    }

    /// Removes a domain and all that it has.
    ///
    /// # Errors
    /// When the database refuses; nothing is removed then.
    pub async fn remove_domain(&self, domain_id: DomainId) -> Result<(), StoreError> {
        self.write(domain_id, |tx, domain_id| {
            Box::pin(async move {
                for sql in REMOVALS {
                    tx.execute(sql, values![*domain_id]).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Makes an app with its identity secrets, from the command line.
    ///
    /// # Errors
    /// As [`Store::make_app`].
    pub async fn add_app(&self, domain_id: DomainId, app: NewApp, now_ms: i64) -> Result<AppId, StoreError> {
        self.make_app(domain_id, app, Signature::console(now_ms)).await
    }

    /// Makes an app with its identity secrets.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the domain has as many apps as it may have; else when the database refuses.
    pub async fn make_app(&self, domain_id: DomainId, app: NewApp, signature: Signature) -> Result<AppId, StoreError> {
        self.write((domain_id, app, signature), |tx, (domain_id, app, signature)| {
            Box::pin(async move {
                let app_id = insert_app(tx, *domain_id, app, signature.at_ms).await?;
                let detail = Detail::of(&app.name).with("default language", "", app.default_language.code());
                record(tx, *domain_id, signature, Action::AppAdded, Subject::App(app_id), &detail).await?;
                Ok(app_id)
            })
        })
        .await
    }

    /// Keeps a new API key's hash.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_key(
        &self,
        domain_id: DomainId,
        key_hash: [u8; 32],
        scope: Scope,
        label: String,
        now_ms: i64,
    ) -> Result<(), StoreError> {
        self.write((domain_id, key_hash, scope, label, now_ms), |tx, (domain_id, hash, scope, label, now_ms)| {
            Box::pin(async move {
                tx.execute(INSERT_KEY, values![*domain_id, hash, scope.as_str(), label, *now_ms]).await?;
                let detail = Detail::of(label).with("scope", "", scope.as_str());
                let by = Signature::console(*now_ms);
                record(tx, *domain_id, &by, Action::KeyAdded, Subject::Key(label), &detail).await
            })
        })
        .await
    }

    /// Makes a person who can sign in.
    ///
    /// # Errors
    /// When the e-mail address is taken.
    pub async fn add_agent(&self, domain_id: DomainId, agent: NewAgent, now_ms: i64) -> Result<AgentId, StoreError> {
        self.write((domain_id, agent, now_ms), |tx, (domain_id, agent, now_ms)| {
            Box::pin(async move {
                let id = AgentId(next(tx, *domain_id, "agent").await?);
                let values: &[Value<'_>] = values![
                    *domain_id,
                    id,
                    &agent.email,
                    &agent.name,
                    agent.role.as_str(),
                    &agent.password_hash,
                    *now_ms
                ];
                tx.execute(INSERT_AGENT, values).await?;
                let detail = Detail::of(&agent.name).with("role", "", agent.role.as_str());
                let by = Signature::console(*now_ms);
                record(tx, *domain_id, &by, Action::PersonAdded, Subject::Person(id), &detail).await?;
                Ok(id)
            })
        })
        .await
        .map_err(|error| refuse_duplicate(error, "a person with this e-mail address exists already".to_owned()))
    }

    /// Makes a tag.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_tag(&self, domain_id: DomainId, name: String, archived: bool) -> Result<(), StoreError> {
        self.write((domain_id, name, archived), |tx, (domain_id, name, archived)| {
            Box::pin(async move { tx.execute(INSERT_TAG, values![*domain_id, name, *archived]).await.map(drop) })
        })
        .await
    }

    /// Makes a custom issue field.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_field(&self, domain_id: DomainId, field: IssueField, place: i64) -> Result<(), StoreError> {
        let options = serde_json::json!(field.options).to_string();
        self.write((domain_id, field, place, options), |tx, (domain_id, field, place, options)| {
            Box::pin(async move {
                let values: &[Value<'_>] =
                    values![*domain_id, &field.key, *place, &field.label, field.field_type.as_str(), options];
                tx.execute(INSERT_FIELD, values).await.map(drop)
            })
        })
        .await
    }
}

async fn insert_app(tx: &mut Tx<'_>, domain_id: DomainId, app: &NewApp, now_ms: i64) -> Result<AppId, StoreError> {
    let id = AppId(next(tx, domain_id, "app").await?);
    // Apps are never removed, so the last id is their number.
    if id.0 > APPS_PER_DOMAIN_MAX {
        return Err(StoreError::Refused(format!("a domain may have {APPS_PER_DOMAIN_MAX} apps and has them")));
    }
    let values: &[Value<'_>] = values![
        domain_id,
        id,
        &app.name,
        app.web_chat,
        app.identity_verification,
        app.qr_uppercase,
        app.hue,
        app.default_language.code(),
        now_ms
    ];
    tx.execute(INSERT_APP, values).await?;
    for (language, body) in &app.greetings {
        tx.execute(INSERT_GREETING, values![domain_id, id, language.code(), body]).await?;
    }
    for (secret_number, (kind, sealed)) in (1_i64..).zip(&app.secrets) {
        tx.execute(INSERT_SECRET, values![domain_id, id, *kind, secret_number, sealed, now_ms]).await?;
    }
    Ok(id)
}

/// The next publish id of a kind.
pub(crate) async fn next(tx: &mut Tx<'_>, domain_id: DomainId, kind: &str) -> Result<i64, StoreError> {
    tx.one(NEXT, values![domain_id, kind]).await
}

/// The next publish id of sections or FAQs, which stand in addresses and have a most.
pub(crate) async fn next_publish_id(tx: &mut Tx<'_>, domain_id: DomainId, kind: &str) -> Result<i64, StoreError> {
    let id = next(tx, domain_id, kind).await?;
    if id > PUBLISH_ID_MAX {
        return Err(StoreError::Refused(format!("the domain has used up the ids of its {kind}s")));
    }
    Ok(id)
}

pub(crate) fn refuse_duplicate(error: StoreError, refusal: String) -> StoreError {
    if error.is_duplicate() { StoreError::Refused(refusal) } else { error }
}
