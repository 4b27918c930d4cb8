//! What admins, authors and the command line have changed, latest first.

use super::frame::{AdminFrame, Part};
use super::views::Choice;
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::pages::{page, times};
use crate::server::Server;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::ids::AppId;
use std::collections::HashMap;
use store::audit::{About, Action, Actor, Difference, Entry};
use store::limits::AUDIT_ENTRIES_PER_PAGE;

#[derive(Template)]
#[template(path = "admin/audit.html")]
struct AuditPage {
    frame: AdminFrame,
    abouts: Vec<Choice>,
    entries: Vec<EntryView>,
    /// The address of the lines before these.
    older: Option<String>,
    /// Whether these are not the latest.
    is_later_page: bool,
    is_filtered: bool,
}

/// A line.
struct EntryView {
    who: String,
    what: &'static str,
    /// What its subject is called.
    title: String,
    /// The app, where it is about one.
    app: Option<String>,
    at_human: String,
    at_iso: String,
    changes: Vec<Difference>,
}

/// What of the log is asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Wish {
    #[serde(default)]
    about: String,
    #[serde(default)]
    before: String,
}

/// The parts of the log that are no app's: key and label.
const PARTS: [(&str, &str, About); 4] = [
    ("tags", "Tags", About::Tags),
    ("fields", "Custom issue fields", About::Fields),
    ("people", "People", About::People),
    ("keys", "API keys", About::Keys),
];

/// `GET /admin/audit`
pub async fn audit(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let apps = server.store.apps(desk.agent.domain_id).await?;
    let before = wish.before.parse().ok();
    let entries = server.store.audit(desk.agent.domain_id, wish.about(), before).await?;
    let is_full = i64::try_from(entries.len()).is_ok_and(|count| count == AUDIT_ENTRIES_PER_PAGE);
    let last = entries.last().filter(|entry| is_full && entry.audit_id > 1).map(|entry| entry.audit_id);
    let view = AuditPage {
        frame: AdminFrame::new(&server, &desk, "Audit log", Part::Audit, None),
        abouts: wish.choices(&apps),
        older: last.map(|last| format!("/admin/audit?{}", wish.query(last))),
        is_later_page: before.is_some(),
        is_filtered: wish.about() != About::Everything,
        entries: views(&server, &desk, entries, apps),
    };
    page(&server, &view, "")
}

impl Wish {
    fn about(&self) -> About {
        let app = self.about.strip_prefix("app-").and_then(AppId::parse).map(About::App);
        let part = || PARTS.into_iter().find(|(key, ..)| *key == self.about).map(|(.., about)| about);
        app.or_else(part).unwrap_or(About::Everything)
    }

    fn choices(&self, apps: &[(AppId, String)]) -> Vec<Choice> {
        let everything = Choice::new("", "Everything", &self.about);
        let apps = apps.iter().map(|(app_id, name)| Choice::new(&format!("app-{app_id}"), name, &self.about));
        let parts = PARTS.into_iter().map(|(key, label, _)| Choice::new(key, label, &self.about));
        std::iter::once(everything).chain(apps).chain(parts).collect()
    }

    fn query(&self, before: i64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.about.is_empty() {
            query.append_pair("about", &self.about);
        }
        query.append_pair("before", &before.to_string()).finish()
    }
}

fn views(server: &Server, desk: &Person, entries: Vec<Entry>, apps: Vec<(AppId, String)>) -> Vec<EntryView> {
    let names: HashMap<String, String> = apps.into_iter().map(|(app_id, name)| (app_id.to_string(), name)).collect();
    let now_ms = server.now_ms();
    let view = |entry: Entry| EntryView {
        who: match entry.signature.actor {
            Actor::Agent(agent_id, _) if agent_id == desk.agent.agent_id => "You".to_owned(),
            Actor::Agent(_, name) => name,
            Actor::Console => "The command line".to_owned(),
        },
        what: words_of(entry.action),
        title: entry.detail.title,
        app: entry.subject.strip_prefix("app/").and_then(|path| names.get(path.split('/').next()?).cloned()),
        at_human: times::ago(entry.signature.at_ms, now_ms),
        at_iso: times::iso(entry.signature.at_ms),
        changes: entry.detail.changes,
    };
    entries.into_iter().map(view).collect()
}

/// What somebody did; what they did it to follows.
fn words_of(action: Action) -> &'static str {
    match action {
        Action::AppAdded => "added the app",
        Action::AppLook => "changed the look",
        Action::AppLogo => "changed the logo",
        Action::AppBanner => "changed the banner",
        Action::AppChat => "changed the chat",
        Action::AppPrivacy => "switched full privacy",
        Action::AppErased => "erased names and contacts",
        Action::AppIdentity => "changed identity verification",
        Action::SecretAdded => "made the secret",
        Action::SecretRemoved => "removed the secret",
        Action::SectionAdded => "added the section",
        Action::SectionChanged => "changed the section",
        Action::SectionRemoved => "removed the section",
        Action::SectionsOrdered => "put sections in order",
        Action::FaqAdded => "added the FAQ",
        Action::FaqChanged => "changed the FAQ",
        Action::FaqPublished => "published the FAQ",
        Action::FaqUnpublished => "took back the FAQ",
        Action::FaqArchived => "archived the FAQ",
        Action::FaqMoved => "moved the FAQ",
        Action::HelpImported => "imported help content",
        Action::FieldAdded => "added the field",
        Action::FieldChanged => "changed the field",
        Action::FieldArchived => "archived the field",
        Action::FieldRestored => "brought back the field",
        Action::FieldMoved => "moved the field",
        Action::TagAdded => "added the tag",
        Action::TagArchived => "archived the tag",
        Action::TagRestored => "brought back the tag",
        Action::KeyAdded => "made the API key",
        Action::KeyRevoked => "revoked the API key",
        Action::PersonAdded => "added",
        Action::PersonRenamed => "changed the name of",
        Action::PersonPicture => "changed the picture of",
        Action::PersonRemoved => "removed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_is_read_and_repeated() {
        let wish = |about: &str| Wish { about: about.to_owned(), before: String::new() };
        assert_eq!(wish("app-7").about(), About::App(AppId(7)));
        assert_eq!(wish("tags").about(), About::Tags);
        for odd in ["", "app-", "app-x", "TAGS", "x&y"] {
            assert_eq!(wish(odd).about(), About::Everything, "{odd}");
        }
        assert_eq!(wish("app-7").query(51), "about=app-7&before=51");
        assert_eq!(wish("").query(51), "before=51");
    }

    #[test]
    fn no_two_actions_read_alike() {
        let words: std::collections::BTreeSet<_> = Action::ALL.iter().map(|action| words_of(*action)).collect();
        assert_eq!(words.len(), Action::ALL.len());
    }
}
