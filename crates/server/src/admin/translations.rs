//! Translating a FAQ: the app's default language beside another one, and what of the 50 is missing or out of date.

use super::editor::find_faq;
use super::frame::{AdminFrame, Part, find_app};
use super::overtaken::Overtaken;
use super::texts::sentence;
use super::typed::{TypedText, author};
use super::views::{LanguageView, StateView, fault_of};
use crate::desk::{AuthorDesk, Person};
use crate::failure::Failure;
use crate::form::{Fields, Form};
use crate::limits::FAQ_FORM_BYTES_MAX;
use crate::pages::page_with_frame;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::fault::{Fault, code};
use domain::help::FaqContent;
use domain::language::Language;
use domain::limits::TITLE_CHARACTERS_MAX;
use std::sync::Arc;
use store::StoreError;
use store::apps::App;
use store::authoring::{Kept, KeptFaq};

#[derive(Template)]
#[template(path = "admin/translations.html")]
struct TranslationsPage {
    frame: AdminFrame,
    /// The FAQ's own address.
    address: String,
    owner: String,
    state: StateView,
    source: TypedText,
    source_language: LanguageView,
    text: TypedText,
    language: LanguageView,
    standing: Standing,
    section: String,
    revision: i64,
    languages: Vec<LanguageRow>,
    done: usize,
    faults: Vec<Fault>,
    overtaken: Option<Overtaken>,
    saved: String,
    title_characters_max: usize,
}

impl TranslationsPage {
    fn fault(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }

    fn is_unsaved(&self) -> bool {
        !self.faults.is_empty() || self.overtaken.is_some()
    }
}

/// How a translation stands to what it translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    OutOfDate,
    Done,
    Missing,
}

struct LanguageRow {
    language: LanguageView,
    standing: Standing,
    is_open: bool,
}

/// Which translation.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Opened {
    language: String,
    saved: String,
}

/// `GET /admin/apps/{app}/faqs/{faq}/translations`: of the language that needs it most, if none is asked for.
pub async fn translations(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Query(opened): Query<Opened>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let kept = find_faq(&server, &app, &faq).await?;
    let asked = Language::parse(&opened.language).filter(|language| *language != app.default_language);
    let language = asked.unwrap_or_else(|| neediest(&kept.content, app.default_language));
    let translating = Translating { server: &server, desk: &desk, app, kept, language };
    let text = TypedText::of(translating.kept.content.texts.get(&language));
    let revision = translating.kept.revision;
    translating.show(text, revision, Vec::new(), None, opened.saved)
}

/// `POST /admin/apps/{app}/faqs/{faq}/translations`
pub async fn translate(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Form(fields): Form<Fields, FAQ_FORM_BYTES_MAX>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let kept = find_faq(&server, &app, &faq).await?;
    let asked = Language::parse(fields.one("language")).filter(|language| *language != app.default_language);
    let language = asked.ok_or_else(Failure::not_found)?;
    Translating { server: &server, desk: &desk, app, kept, language }.keep(&fields).await
}

/// An author at work on a translation.
struct Translating<'a> {
    server: &'a Server,
    desk: &'a Person,
    app: Arc<App>,
    kept: KeptFaq,
    language: Language,
}

impl Translating<'_> {
    async fn keep(mut self, fields: &Fields) -> Result<Response, Failure> {
        let text = TypedText::read(fields);
        let seen: i64 = fields.one("revision").parse().unwrap_or_default();
        if seen != self.kept.revision {
            return self.overtaken(text, seen).await;
        }
        let now_ms = self.server.now_ms();
        let mut content = self.kept.content.clone();
        if fields.one("do") == "remove" {
            content.texts.remove(&self.language);
        } else {
            match text.parse(now_ms) {
                Ok(parsed) => content.write(self.language, parsed),
                Err(faults) => return self.show(text, seen, faults, None, String::new()),
            }
            if fields.one("do") == "check" {
                content.find_correct(self.language, self.app.default_language, now_ms);
            }
        }
        let faults = content.faults(self.app.default_language);
        if !faults.is_empty() {
            return self.show(text, seen, faults, None, String::new());
        }
        let app = (self.app.domain_id, self.app.app_id);
        let faq_id = self.kept.faq_id;
        let kept = match self.server.store.keep_faq(app, Some((faq_id, seen)), content, author(self.desk), now_ms).await
        {
            Err(StoreError::Refused(refusal)) => {
                let fault = Fault::new("title", code::INVALID, sentence(&refusal));
                return self.show(text, seen, vec![fault], None, String::new());
            }
            kept => kept?,
        };
        match kept {
            Kept::Done(_) => {
                let (app_id, code) = (self.app.app_id, self.language.code());
                let address = format!("/admin/apps/{app_id}/faqs/{faq_id}/translations?language={code}&saved=1");
                Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
            }
            Kept::Overtaken => {
                self.kept = find_faq(self.server, &self.app, &faq_id.to_string()).await?;
                self.overtaken(text, seen).await
            }
            Kept::Gone => {
                let fault =
                    Fault::new("title", code::UNKNOWN, "The section of this FAQ is gone; give it another one first.");
                self.show(text, seen, vec![fault], None, String::new())
            }
        }
    }

    async fn overtaken(self, text: TypedText, seen: i64) -> Result<Response, Failure> {
        let overtaken = Overtaken::read(self.server, &self.app, &self.kept, seen).await?;
        let revision = self.kept.revision;
        self.show(text, revision, Vec::new(), Some(overtaken), String::new())
    }

    fn show(
        self,
        text: TypedText,
        revision: i64,
        faults: Vec<Fault>,
        overtaken: Option<Overtaken>,
        saved: String,
    ) -> Result<Response, Failure> {
        let Self { server, desk, app, kept, language } = self;
        let (content, default) = (&kept.content, app.default_language);
        let source = TypedText::of(content.texts.get(&default));
        let status = match (faults.is_empty(), &overtaken) {
            (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
            (_, Some(_)) => StatusCode::CONFLICT,
            _ => StatusCode::OK,
        };
        let title = if source.title.is_empty() { "FAQ" } else { &source.title };
        let view = TranslationsPage {
            frame: AdminFrame::new(server, desk, title, Part::Faqs, Some(&app)),
            address: format!("/admin/apps/{}/faqs/{}", app.app_id, kept.faq_id),
            owner: format!("{}-{}", app.domain_name, desk.agent.agent_id),
            state: content.state.into(),
            source_language: default.into(),
            language: language.into(),
            standing: standing(content, language, default),
            section: content.section_id.to_string(),
            languages: rows(content, default, language),
            done: content.texts.keys().filter(|language| **language != default).count(),
            source,
            text,
            revision,
            faults,
            overtaken,
            saved,
            title_characters_max: TITLE_CHARACTERS_MAX,
        };
        let mut response = page_with_frame(server, &view)?;
        *response.status_mut() = status;
        Ok(response)
    }
}

fn standing(content: &FaqContent, language: Language, default: Language) -> Standing {
    match content.texts.contains_key(&language) {
        false => Standing::Missing,
        true if content.is_out_of_date(language, default) => Standing::OutOfDate,
        true => Standing::Done,
    }
}

/// All languages but the default one: those with work to do first, then what is done, then what is missing.
fn rows(content: &FaqContent, default: Language, open: Language) -> Vec<LanguageRow> {
    let others = Language::ALL.into_iter().filter(|language| *language != default);
    let row = |language: Language| LanguageRow {
        language: language.into(),
        standing: standing(content, language, default),
        is_open: language == open,
    };
    let mut rows: Vec<LanguageRow> = others.map(row).collect();
    rows.sort_by_key(|row| row.standing);
    rows
}

fn neediest(content: &FaqContent, default: Language) -> Language {
    let mut others: Vec<Language> = Language::ALL.into_iter().filter(|language| *language != default).collect();
    others.sort_by_key(|language| match standing(content, *language, default) {
        Standing::OutOfDate => 0,
        Standing::Missing if content.texts.len() <= 1 => 1,
        Standing::Done => 2,
        Standing::Missing => 3,
    });
    others.first().copied().unwrap_or(default)
}
