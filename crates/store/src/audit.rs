//! The log of what admins, authors and the command line have changed. Each line is written in the transaction of its
//! change, so that neither is there without the other.

use crate::engine::{FromRow, Row, Tx, Value, statements, values};
use crate::limits::{AUDIT_ENTRIES_PER_PAGE, AUDIT_VALUE_CHARACTERS_MAX};
use crate::setup::next;
use crate::{Store, StoreError};
use domain::ids::{AgentId, AppId, DomainId};
use serde::{Deserialize, Serialize};

statements! {
    RECORD = "INSERT INTO audit (domain_id, audit_id, at_ms, actor, actor_name, action, subject, detail)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    ENTRIES = "SELECT audit_id, at_ms, actor, actor_name, action, subject, detail FROM audit
        WHERE domain_id = $1 AND audit_id < $2 AND subject || '/' LIKE $3 ORDER BY audit_id DESC LIMIT $4";
}

/// Who changes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Somebody of the team, under the name they have then.
    Agent(AgentId, String),
    /// The command line, or the demo.
    Console,
}

/// Who changes something, and when: what stands under a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who.
    pub actor: Actor,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

impl Signature {
    /// Of the command line.
    #[must_use]
    pub fn console(at_ms: i64) -> Self {
        Self { actor: Actor::Console, at_ms }
    }
}

/// What somebody did.
macro_rules! actions {
    ($($action:ident = $key:literal;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each says what it is")]
        pub enum Action {
            $($action),+
        }

        impl Action {
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$action),+];

            /// The key that is stored; it never changes.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$action => $key),+
                }
            }

            /// Reads what [`Action::as_str`] wrote.
            #[must_use]
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|action| action.as_str() == key)
            }
        }
    };
}
actions! {
    AppAdded = "app.added";
    AppLook = "app.look";
    AppLogo = "app.logo";
    AppBanner = "app.banner";
    AppChat = "app.chat";
    AppPrivacy = "app.privacy";
    AppErased = "app.erased";
    AppIdentity = "app.identity";
    SecretAdded = "app.identity.secret.added";
    SecretRemoved = "app.identity.secret.removed";
    SectionAdded = "section.added";
    SectionChanged = "section.changed";
    SectionRemoved = "section.removed";
    SectionsOrdered = "section.ordered";
    FaqAdded = "faq.added";
    FaqChanged = "faq.changed";
    FaqPublished = "faq.published";
    FaqUnpublished = "faq.unpublished";
    FaqArchived = "faq.archived";
    FaqMoved = "faq.moved";
    HelpImported = "help.imported";
    FieldAdded = "field.added";
    FieldChanged = "field.changed";
    FieldArchived = "field.archived";
    FieldRestored = "field.restored";
    FieldMoved = "field.moved";
    TagAdded = "tag.added";
    TagArchived = "tag.archived";
    TagRestored = "tag.restored";
    KeyAdded = "key.added";
    KeyRevoked = "key.revoked";
    PersonAdded = "person.added";
    PersonRenamed = "person.renamed";
    PersonPicture = "person.picture";
    PersonRemoved = "person.removed";
}

/// What a change is about. Stored as a path, so that all of an app begins alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// An app as a whole.
    App(AppId),
    /// A section or FAQ of an app, by kind and publish id.
    InApp(AppId, &'static str, i64),
    /// A tag, by its name.
    Tag(&'a str),
    /// A custom issue field, by its key.
    Field(&'a str),
    /// An API key, by its label.
    Key(&'a str),
    /// Somebody of the team.
    Person(AgentId),
}

impl Subject<'_> {
    fn path(self) -> String {
        match self {
            Self::App(AppId(app)) => format!("app/{app}"),
            Self::InApp(AppId(app), kind, id) => format!("app/{app}/{kind}/{id}"),
            Self::Tag(name) => format!("tag/{name}"),
            Self::Field(key) => format!("field/{key}"),
            Self::Key(label) => format!("key/{label}"),
            Self::Person(AgentId(agent)) => format!("person/{agent}"),
        }
    }
}

/// What of the log is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// All of it.
    Everything,
    /// An app and what belongs to it.
    App(AppId),
    /// Tags.
    Tags,
    /// Custom issue fields.
    Fields,
    /// API keys.
    Keys,
    /// People.
    People,
}

impl About {
    fn pattern(self) -> String {
        match self {
            Self::Everything => "%".to_owned(),
            Self::App(AppId(app)) => format!("app/{app}/%"),
            Self::Tags => "tag/%".to_owned(),
            Self::Fields => "field/%".to_owned(),
            Self::Keys => "key/%".to_owned(),
            Self::People => "person/%".to_owned(),
        }
    }
}

/// What a line says of its change: never a secret, and nothing of a player's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// What its subject was called.
    pub title: String,
    /// What differs.
    pub changes: Vec<Difference>,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Which.
    pub what: String,
    /// What it was; empty: nothing.
    pub before: String,
    /// What it is now; empty: nothing.
    pub after: String,
}

impl Detail {
    /// Of something that is called so.
    #[must_use]
    pub fn of(title: &str) -> Self {
        Self { title: shortened(title), changes: Vec::new() }
    }

    /// With what a thing was before and is now, if that differs.
    #[must_use]
    pub fn with(mut self, what: &str, before: impl ToString, after: impl ToString) -> Self {
        let (before, after) = (before.to_string(), after.to_string());
        if before != after {
            self.changes.push(Difference {
                what: what.to_owned(),
                before: shortened(&before),
                after: shortened(&after),
            });
        }
        self
    }

    /// With a switch.
    #[must_use]
    pub fn with_switch(self, what: &str, before: bool, after: bool) -> Self {
        let word = |on| if on { "on" } else { "off" };
        self.with(what, word(before), word(after))
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(AUDIT_VALUE_CHARACTERS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number; later ones are higher.
    pub audit_id: i64,
    /// Who and when.
    pub signature: Signature,
    /// What was done.
    pub action: Action,
    /// What it was done to, as a path: `app/1/faq/7`.
    pub subject: String,
    /// How.
    pub detail: Detail,
}

impl FromRow for Entry {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let name: String = row.get(3)?;
        let actor = row.parse(2, "audit.actor", |text| match text.strip_prefix("agent:") {
            Some(id) => id.parse().ok().map(|id| Actor::Agent(AgentId(id), name)),
            None => (text == "console").then_some(Actor::Console),
        })?;
        Ok(Self {
            audit_id: row.get(0)?,
            signature: Signature { actor, at_ms: row.get(1)? },
            action: row.parse(4, "audit.action", Action::parse)?,
            subject: row.get(5)?,
            detail: row.json(6, "audit.detail")?,
        })
    }
}

impl Store {
    /// The log of a domain, latest first: at most 50 lines before the one of this number.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn audit(
        &self,
        domain_id: DomainId,
        about: About,
        before: Option<i64>,
    ) -> Result<Vec<Entry>, StoreError> {
        let args = (domain_id, about.pattern(), before.unwrap_or(i64::MAX));
        self.read(args, |tx, (domain_id, pattern, before)| {
            Box::pin(
                async move { tx.all(ENTRIES, values![*domain_id, *before, pattern, AUDIT_ENTRIES_PER_PAGE]).await },
            )
        })
        .await
    }
}

/// Writes a line. The last thing in a transaction, since all of the domain wait for each other here.
pub(crate) async fn record(
    tx: &mut Tx<'_>,
    domain_id: DomainId,
    signature: &Signature,
    action: Action,
    subject: Subject<'_>,
    detail: &Detail,
) -> Result<(), StoreError> {
    let audit_id = next(tx, domain_id, "audit").await?;
    let (actor, name) = match &signature.actor {
        Actor::Agent(AgentId(id), name) => (format!("agent:{id}"), name.as_str()),
        Actor::Console => ("console".to_owned(), ""),
    };
    let (subject, detail) = (subject.path(), serde_json::json!(detail).to_string());
    let values: &[Value<'_>] =
        values![domain_id, audit_id, signature.at_ms, &actor, name, action.as_str(), &subject, &detail];
    tx.execute(RECORD, values).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_read_back() {
        for action in Action::ALL {
            assert_eq!(Action::parse(action.as_str()), Some(*action));
        }
        assert_eq!(Action::parse("app"), None);
    }

    #[test]
    fn what_stayed_as_it_was_is_not_told() {
        let detail = Detail::of("Star Haul").with("name", "a", "a").with("hue", 1, 2).with_switch("chat", true, true);
        let [change] = detail.changes.as_slice() else { panic!("{detail:?}") };
        assert_eq!((change.what.as_str(), change.before.as_str(), change.after.as_str()), ("hue", "1", "2"));
    }

    #[test]
    fn a_long_text_is_cut() {
        let text = "ä".repeat(AUDIT_VALUE_CHARACTERS_MAX + 1);
        let after = &Detail::default().with("text", "", &text).changes[0].after;
        assert_eq!(after.chars().count(), AUDIT_VALUE_CHARACTERS_MAX + 1);
        assert!(after.ends_with("ä…"));
    }
}
