//! Writing a FAQ in the app's default language: what it says, where it stands, whom it is for.

use super::frame::{AdminFrame, Part, find_app};
use super::overtaken::Overtaken;
use super::texts::sentence;
use super::typed::{TypedText, author, tags_of};
use super::views::{Choice, LanguageView, StateView, fault_of, section_choices};
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
use domain::help::{FaqContent, FaqState, Texts};
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use domain::limits::TITLE_CHARACTERS_MAX;
use std::sync::Arc;
use store::StoreError;
use store::apps::App;
use store::authoring::{Kept, KeptFaq, KeptSection};

#[derive(Template)]
#[template(path = "admin/editor.html")]
struct EditorPage {
    frame: AdminFrame,
    /// None: a new one.
    faq_id: Option<i64>,
    /// The page's own address, which its form goes to.
    address: String,
    /// Whose unsaved text it is.
    owner: String,
    language: LanguageView,
    state: StateView,
    text: TypedText,
    tags: Vec<String>,
    is_small: bool,
    revision: i64,
    sections: Vec<Choice>,
    live_tags: Vec<String>,
    has_translations: bool,
    faults: Vec<Fault>,
    overtaken: Option<Overtaken>,
    /// What was just saved: the FAQ, or a new one.
    saved: String,
    title_characters_max: usize,
}

impl EditorPage {
    fn fault(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }

    /// Whether the page shows what is not kept.
    fn is_unsaved(&self) -> bool {
        !self.faults.is_empty() || self.overtaken.is_some()
    }
}

/// Where a new FAQ begins, and what was just saved.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Opened {
    section: String,
    saved: String,
}

/// What an author typed, and what it is typed over.
struct Typed {
    text: TypedText,
    tags: Vec<String>,
    section: String,
    is_small: bool,
    revision: i64,
    action: String,
}

/// `GET /admin/apps/{app}/faqs/new`
pub async fn new_faq(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Query(opened): Query<Opened>,
) -> Result<Response, Failure> {
    let editing = Editing::open(&server, &desk, &app, None).await?;
    let typed = Typed { section: opened.section, ..Typed::of(&editing.before(), editing.app.default_language, 0) };
    editing.show(typed, Vec::new(), None, "").await
}

/// `GET /admin/apps/{app}/faqs/{faq}`
pub async fn edit_faq(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Query(opened): Query<Opened>,
) -> Result<Response, Failure> {
    let editing = Editing::open(&server, &desk, &app, Some(&faq)).await?;
    let typed = Typed::of(&editing.before(), editing.app.default_language, editing.revision());
    editing.show(typed, Vec::new(), None, &opened.saved).await
}

/// `POST /admin/apps/{app}/faqs/new`
pub async fn make_faq(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Form(fields): Form<Fields, FAQ_FORM_BYTES_MAX>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    Editing::open(&server, &desk, &app, None).await?.keep(Typed::read(&fields)).await
}

/// `POST /admin/apps/{app}/faqs/{faq}`
pub async fn keep_faq(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, faq)): Path<(String, String)>,
    Form(fields): Form<Fields, FAQ_FORM_BYTES_MAX>,
) -> Result<Response, Failure> {
    desk.check_form(&server, fields.one("csrf"))?;
    Editing::open(&server, &desk, &app, Some(&faq)).await?.keep(Typed::read(&fields)).await
}

/// A FAQ of the app, in any state.
pub(super) async fn find_faq(server: &Server, app: &App, faq_id: &str) -> Result<KeptFaq, Failure> {
    let faq_id = FaqId::parse(faq_id).ok_or_else(Failure::not_found)?;
    server.store.faq_to_edit(app.domain_id, app.app_id, faq_id).await?.ok_or_else(Failure::not_found)
}

/// An author at work on a FAQ, or on a new one.
struct Editing<'a> {
    server: &'a Server,
    desk: &'a Person,
    app: Arc<App>,
    kept: Option<KeptFaq>,
}

impl<'a> Editing<'a> {
    async fn open(server: &'a Server, desk: &'a Person, app: &str, faq: Option<&str>) -> Result<Self, Failure> {
        let app = find_app(server, desk, app).await?;
        let kept = match faq {
            Some(faq) => Some(find_faq(server, &app, faq).await?),
            None => None,
        };
        Ok(Self { server, desk, app, kept })
    }

    fn before(&self) -> FaqContent {
        let nothing =
            FaqContent { section_id: SectionId(0), state: FaqState::Draft, tags: Vec::new(), texts: Texts::new() };
        self.kept.as_ref().map_or(nothing, |kept| kept.content.clone())
    }

    fn revision(&self) -> i64 {
        self.kept.as_ref().map_or(0, |kept| kept.revision)
    }

    async fn keep(self, typed: Typed) -> Result<Response, Failure> {
        if typed.revision != self.revision() {
            return self.overtaken(typed).await;
        }
        let mut content = self.before();
        if let Err(faults) = typed.write(&mut content, self.app.default_language, self.server.now_ms()) {
            return self.show(typed, faults, None, "").await;
        }
        let faq_id = self.kept.as_ref().map(|kept| (kept.faq_id, kept.revision));
        let app = (self.app.domain_id, self.app.app_id);
        let now_ms = self.server.now_ms();
        let kept = match self.server.store.keep_faq(app, faq_id, content, author(self.desk), now_ms).await {
            Err(StoreError::Refused(refusal)) => {
                return self.show(typed, vec![Fault::new("state", code::INVALID, sentence(&refusal))], None, "").await;
            }
            kept => kept?,
        };
        match kept {
            Kept::Done(kept) => {
                let saved = if faq_id.is_none() { "new" } else { "1" };
                let address = format!("/admin/apps/{}/faqs/{kept}?saved={saved}", self.app.app_id);
                Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
            }
            Kept::Overtaken => {
                let faq = self.kept.as_ref().map(|kept| kept.faq_id.to_string());
                let again = Self::open(self.server, self.desk, &self.app.app_id.to_string(), faq.as_deref()).await?;
                again.overtaken(typed).await
            }
            Kept::Gone => {
                let fault = Fault::new("section", code::UNKNOWN, "This section is gone; choose another one.");
                self.show(typed, vec![fault], None, "").await
            }
        }
    }

    async fn overtaken(self, typed: Typed) -> Result<Response, Failure> {
        let Some(kept) = &self.kept else { return Err(Failure::not_found()) };
        let overtaken = Overtaken::read(self.server, &self.app, kept, typed.revision).await?;
        let typed = Typed { revision: kept.revision, ..typed };
        self.show(typed, Vec::new(), Some(overtaken), "").await
    }

    async fn show(
        self,
        typed: Typed,
        faults: Vec<Fault>,
        overtaken: Option<Overtaken>,
        saved: &str,
    ) -> Result<Response, Failure> {
        let Self { server, desk, app, kept } = self;
        let sections = server.store.sections_to_edit(app.domain_id, app.app_id).await?;
        let sections: Vec<KeptSection> = sections.into_iter().map(|(section, _)| section).collect();
        let status = match (faults.is_empty(), &overtaken) {
            (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
            (_, Some(_)) => StatusCode::CONFLICT,
            _ => StatusCode::OK,
        };
        let page = kept.as_ref().map_or_else(|| "new".to_owned(), |kept| kept.faq_id.to_string());
        let title = if kept.is_some() { &typed.text.title } else { "New FAQ" };
        let view = EditorPage {
            frame: AdminFrame::new(server, desk, title, Part::Faqs, Some(&app)),
            faq_id: kept.as_ref().map(|kept| kept.faq_id.0),
            address: format!("/admin/apps/{}/faqs/{page}", app.app_id),
            owner: format!("{}-{}", app.domain_name, desk.agent.agent_id),
            language: app.default_language.into(),
            state: kept.as_ref().map_or(FaqState::Draft, |kept| kept.content.state).into(),
            sections: section_choices(&sections, app.default_language, &typed.section),
            live_tags: server.store.live_tags(app.domain_id).await?,
            has_translations: kept.as_ref().is_some_and(|kept| kept.content.texts.len() > 1),
            text: typed.text,
            tags: typed.tags,
            is_small: typed.is_small,
            revision: typed.revision,
            faults,
            overtaken,
            saved: saved.to_owned(),
            title_characters_max: TITLE_CHARACTERS_MAX,
        };
        let mut response = page_with_frame(server, &view)?;
        *response.status_mut() = status;
        Ok(response)
    }
}

impl Typed {
    fn of(content: &FaqContent, default: Language, revision: i64) -> Self {
        Self {
            text: TypedText::of(content.texts.get(&default)),
            tags: content.tags.clone(),
            section: content.section_id.to_string(),
            is_small: false,
            revision,
            action: String::new(),
        }
    }

    fn read(fields: &Fields) -> Self {
        Self {
            text: TypedText::read(fields),
            tags: tags_of(fields),
            section: fields.one("section").to_owned(),
            is_small: !fields.one("small").is_empty(),
            revision: fields.one("revision").parse().unwrap_or_default(),
            action: fields.one("do").to_owned(),
        }
    }

    /// Puts what was typed into a FAQ.
    fn write(&self, content: &mut FaqContent, default: Language, now_ms: i64) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        match SectionId::parse(&self.section) {
            Some(section_id) => content.section_id = section_id,
            None => faults.push(Fault::new("section", code::REQUIRED, "Choose the section that it stands in.")),
        }
        content.state = match self.action.as_str() {
            "publish" => FaqState::Published,
            "unpublish" | "restore" => FaqState::Draft,
            "archive" => FaqState::Archived,
            _ => content.state,
        };
        match domain::help::parse_tags(&self.tags) {
            Ok(tags) => content.tags = tags,
            Err(fault) => faults.push(fault),
        }
        match self.text.parse(now_ms) {
            Ok(text) => {
                let up_to_date: Vec<Language> = content.texts.keys().copied().collect();
                let up_to_date = up_to_date.into_iter().filter(|language| !content.is_out_of_date(*language, default));
                let up_to_date: Vec<Language> = up_to_date.collect();
                content.write(default, text);
                for language in up_to_date.into_iter().filter(|_| self.is_small) {
                    content.find_correct(language, default, now_ms);
                }
            }
            Err(of_text) => faults.extend(of_text),
        }
        if faults.is_empty() {
            faults = content.faults(default);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(title: &str, is_small: bool) -> Typed {
        Typed {
            text: TypedText { title: title.to_owned(), body: String::new(), keywords: String::new() },
            tags: Vec::new(),
            section: "1".to_owned(),
            is_small,
            revision: 0,
            action: String::new(),
        }
    }

    #[test]
    fn a_small_change_leaves_translations_up_to_date_and_no_others() {
        let (en, de, fr) = (Language::default(), Language::parse("de").unwrap(), Language::parse("fr").unwrap());
        let mut content =
            FaqContent { section_id: SectionId(1), state: FaqState::Draft, tags: vec![], texts: Texts::new() };
        typed("Ship", false).write(&mut content, en, 10).unwrap();
        let text = typed("Schiff", false).text.parse(20).unwrap();
        content.write(de, text.clone());
        content.write(fr, domain::help::FaqText { updated_at_ms: 5, checked_at_ms: 5, ..text });
        assert!(!content.is_out_of_date(de, en) && content.is_out_of_date(fr, en));
        typed("Ships", true).write(&mut content, en, 30).unwrap();
        assert!(!content.is_out_of_date(de, en) && content.is_out_of_date(fr, en));
        typed("Boats", false).write(&mut content, en, 40).unwrap();
        assert!(content.is_out_of_date(de, en));
    }

    #[test]
    fn every_fault_is_named() {
        let mut content =
            FaqContent { section_id: SectionId(1), state: FaqState::Draft, tags: vec![], texts: Texts::new() };
        let wrong = Typed { section: String::new(), ..typed(" ", false) };
        let faults = wrong.write(&mut content, Language::default(), 1).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|fault| fault.parameter.as_str()).collect();
        assert_eq!(named, ["section", "title"]);
    }
}
