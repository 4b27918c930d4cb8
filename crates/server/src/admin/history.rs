//! How a FAQ came to say what it says: who changed what and when, what was different, and the way back.

use super::editor::find_faq;
use super::frame::{AdminFrame, Part, find_app};
use super::overtaken::Overtaken;
use super::texts::sentence;
use super::typed::author;
use super::views::{LanguageView, StateView};
use crate::desk::{AuthorDesk, Person};
use crate::failure::Failure;
use crate::form::{Fields, Form};
use crate::limits::{COMPARE_TIME_MAX, DIFFERENT_LINES_MAX};
use crate::pages::{page, times};
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::help::{FaqChange, FaqContent, FaqState, FaqText};
use domain::language::Language;
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use store::StoreError;
use store::apps::App;
use store::authoring::{Kept, KeptFaq, Revision};

#[derive(Template)]
#[template(path = "admin/history.html")]
struct HistoryPage {
    frame: AdminFrame,
    address: String,
    state: StateView,
    language: LanguageView,
    revisions: Vec<RevisionRow>,
    /// The present one.
    revision: i64,
    comparison: Option<Comparison>,
    overtaken: Option<Overtaken>,
    refusal: Option<String>,
}

struct RevisionRow {
    revision: i64,
    author: String,
    made_at_human: String,
    made_at_iso: String,
    changes: Vec<String>,
    is_open: bool,
}

/// An old revision beside the present one.
struct Comparison {
    revision: i64,
    parts: Vec<PartDifference>,
}

/// What differs in one part of a FAQ.
struct PartDifference {
    title: String,
    language: Option<LanguageView>,
    lines: Vec<Line>,
    /// Whether there are more lines than are shown.
    is_cut: bool,
}

/// A line of the old revision, of the present one, or of both.
struct Line {
    kind: &'static str,
    said: &'static str,
    text: String,
}

/// Which revision to compare.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Opened {
    revision: String,
}

/// `GET /admin/apps/{app}/faqs/{faq}/history`
pub async fn history(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Query(opened): Query<Opened>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let kept = find_faq(&server, &app, &faq).await?;
    let open = opened.revision.parse().ok().filter(|open| *open != kept.revision);
    Shown { server: &server, desk: &desk, app: &app, kept: &kept, open }.page(None, None).await
}

/// `POST /admin/apps/{app}/faqs/{faq}/history`: makes a new revision that says what an old one said.
pub async fn go_back(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Form(fields): Form<Fields>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let kept = find_faq(&server, &app, &faq).await?;
    let old: i64 = fields.one("revision").parse().map_err(|_| Failure::not_found())?;
    let seen: i64 = fields.one("seen").parse().unwrap_or_default();
    let content = server.store.faq_at_revision(app.domain_id, app.app_id, kept.faq_id, old).await?;
    let content = content.ok_or_else(Failure::not_found)?;
    let content = content.brought_back(&kept.content, app.default_language, server.now_ms());
    let shown = Shown { server: &server, desk: &desk, app: &app, kept: &kept, open: Some(old) };
    if let Some(fault) = content.faults(app.default_language).first() {
        return shown.page(None, Some(fault.detail.clone())).await;
    }
    let ids = (app.domain_id, app.app_id);
    let seen_faq = Some((kept.faq_id, seen));
    let back = match server.store.keep_faq(ids, seen_faq, content, author(&desk), server.now_ms()).await {
        Err(StoreError::Refused(refusal)) => return shown.page(None, Some(sentence(&refusal))).await,
        back => back?,
    };
    match back {
        Kept::Done(faq_id) => {
            let address = format!("/admin/apps/{}/faqs/{faq_id}?saved=1", app.app_id);
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
        }
        Kept::Overtaken => {
            let kept = find_faq(&server, &app, &faq).await?;
            let overtaken = Overtaken::read(&server, &app, &kept, seen).await?;
            Shown { kept: &kept, ..shown }.page(Some(overtaken), None).await
        }
        Kept::Gone => shown.page(None, Some("The section that it stood in then is gone.".to_owned())).await,
    }
}

/// What was changed, in words.
pub(super) fn words_of(changes: &[FaqChange]) -> Vec<String> {
    let word = |change: &FaqChange| match change {
        FaqChange::Made => "made".to_owned(),
        FaqChange::Section => "moved to another section".to_owned(),
        FaqChange::State(FaqState::Published) => "published".to_owned(),
        FaqChange::State(FaqState::Draft) => "made a draft again".to_owned(),
        FaqChange::State(FaqState::Archived) => "archived".to_owned(),
        FaqChange::Tags => "tags".to_owned(),
        FaqChange::Text(language) => format!("text in {}", language.endonym()),
        FaqChange::Checked(language) => format!("{} found up to date", language.endonym()),
        FaqChange::TextRemoved(language) => format!("{} removed", language.endonym()),
    };
    changes.iter().map(word).collect()
}

struct Shown<'a> {
    server: &'a Server,
    desk: &'a Person,
    app: &'a App,
    kept: &'a KeptFaq,
    /// The revision that is compared with the present one.
    open: Option<i64>,
}

impl Shown<'_> {
    async fn page(&self, overtaken: Option<Overtaken>, refusal: Option<String>) -> Result<Response, Failure> {
        let Self { server, app, kept, .. } = *self;
        let revisions = server.store.faq_revisions(app.domain_id, app.app_id, kept.faq_id).await?;
        let comparison = match self.open {
            Some(open) => {
                let old = server.store.faq_at_revision(app.domain_id, app.app_id, kept.faq_id, open).await?;
                let old = old.ok_or_else(Failure::not_found)?;
                Some(Comparison { revision: open, parts: compare(&old, &kept.content) })
            }
            None => None,
        };
        let default = app.default_language;
        let title = kept.content.texts.get(&default).map_or("FAQ", |text| &text.title);
        let now_ms = server.now_ms();
        let status = match (&overtaken, &refusal) {
            (Some(_), _) => StatusCode::CONFLICT,
            (_, Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::OK,
        };
        let view = HistoryPage {
            frame: AdminFrame::new(server, self.desk, title, Part::Faqs, Some(app)),
            address: format!("/admin/apps/{}/faqs/{}", app.app_id, kept.faq_id),
            state: kept.content.state.into(),
            language: default.into(),
            revisions: revisions.into_iter().map(|revision| row(revision, self.open, now_ms)).collect(),
            revision: kept.revision,
            comparison,
            overtaken,
            refusal,
        };
        let mut response = page(server, &view, "")?;
        *response.status_mut() = status;
        Ok(response)
    }
}

fn row(revision: Revision, open: Option<i64>, now_ms: i64) -> RevisionRow {
    RevisionRow {
        revision: revision.revision,
        author: revision.author_name.unwrap_or_else(|| "Import".to_owned()),
        made_at_human: times::ago(revision.made_at_ms, now_ms),
        made_at_iso: times::iso(revision.made_at_ms),
        changes: words_of(&revision.changes),
        is_open: Some(revision.revision) == open,
    }
}

fn compare(old: &FaqContent, present: &FaqContent) -> Vec<PartDifference> {
    let plain = |title: &str, old: &str, present: &str| difference(title.to_owned(), None, old, present);
    let section = |content: &FaqContent| format!("Number {}", content.section_id);
    let state = |content: &FaqContent| StateView::from(content.state).label;
    let mut parts = vec![
        plain("State", state(old), state(present)),
        plain("Section", &section(old), &section(present)),
        plain("Tags", &old.tags.join("\n"), &present.tags.join("\n")),
    ];
    let languages: BTreeSet<Language> = old.texts.keys().chain(present.texts.keys()).copied().collect();
    for language in languages {
        let (before, now) = (old.texts.get(&language), present.texts.get(&language));
        for (part, of) in TEXT_PARTS {
            let said = |text: Option<&FaqText>| text.map(of).unwrap_or_default();
            let title = format!("{part} in {}", language.endonym());
            parts.push(difference(title, Some(language.into()), &said(before), &said(now)));
        }
    }
    parts.into_iter().flatten().collect()
}

type PartOfText = (&'static str, fn(&FaqText) -> String);
const TEXT_PARTS: [PartOfText; 3] = [
    ("Title", |text| text.title.clone()),
    ("Text", |text| text.body.clone()),
    ("Keywords", |text| text.keywords.join("\n")),
];

/// The lines of both; none where they are the same.
fn difference(title: String, language: Option<LanguageView>, old: &str, present: &str) -> Option<PartDifference> {
    if old == present {
        return None;
    }
    let whole = |text: &str| if text.is_empty() { String::new() } else { format!("{text}\n") };
    let (old, present) = (whole(old), whole(present));
    let difference = TextDiff::configure().timeout(COMPARE_TIME_MAX).diff_lines(&old, &present);
    let mut lines = difference.iter_all_changes().map(|change| {
        let (kind, said) = match change.tag() {
            ChangeTag::Delete => ("old", "Then: "),
            ChangeTag::Insert => ("new", "Now: "),
            ChangeTag::Equal => ("same", ""),
        };
        Line { kind, said, text: change.value().trim_end_matches('\n').to_owned() }
    });
    let shown = lines.by_ref().take(DIFFERENT_LINES_MAX).collect();
    Some(PartDifference { title, language, lines: shown, is_cut: lines.next().is_some() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::help::Texts;
    use domain::ids::SectionId;

    fn content(body: &str, state: FaqState) -> FaqContent {
        let text = FaqText::parse("Ship", body, &[], 1).unwrap();
        FaqContent { section_id: SectionId(1), state, tags: vec![], texts: Texts::from([(Language::default(), text)]) }
    }

    #[test]
    fn only_what_differs_is_compared_line_by_line() {
        let parts = compare(&content("one\ntwo", FaqState::Draft), &content("one\nthree", FaqState::Published));
        let titles: Vec<&str> = parts.iter().map(|part| part.title.as_str()).collect();
        assert_eq!(titles, ["State", "Text in English"]);
        let lines: Vec<_> = parts[1].lines.iter().map(|line| (line.kind, line.text.as_str())).collect();
        assert_eq!(lines, [("same", "one"), ("old", "two"), ("new", "three")]);
        assert!(compare(&content("one", FaqState::Draft), &content("one", FaqState::Draft)).is_empty());
    }

    #[test]
    fn a_comparison_of_long_texts_is_cut() {
        let long = |word: &str| format!("{word}\n").repeat(DIFFERENT_LINES_MAX);
        let parts = compare(&content(&long("a"), FaqState::Draft), &content(&long("b"), FaqState::Draft));
        assert_eq!((parts[0].lines.len(), parts[0].is_cut), (DIFFERENT_LINES_MAX, true));
    }
}
