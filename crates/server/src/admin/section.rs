//! One section: what it is called in each language, and its picture.

use super::frame::{AdminFrame, Part, find_app};
use super::texts::{Faults, Field, Languages, TextsForm, Typed, sentence, stamp};
use super::views::LanguageView;
use crate::desk::{AuthorDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::help::{SECTION_ICONS, SectionContent, SectionText, Texts};
use domain::ids::SectionId;
use domain::language::Language;
use store::StoreError;
use store::apps::App;
use store::authoring::Kept;

#[derive(Template)]
#[template(path = "admin/section.html")]
struct SectionPage {
    frame: AdminFrame,
    /// None: it is being made.
    section: Option<SectionView>,
    /// What the section was when the form was filled.
    stamp: String,
    notice: Option<String>,
    /// Whether the notice is about another's version, which can be looked at.
    is_overtaken: bool,
    texts: Vec<TextView>,
    others: Vec<LanguageView>,
    icons: Vec<IconView>,
}

struct SectionView {
    section_id: i64,
    faqs: i64,
}

/// One language's fields.
struct TextView {
    language: LanguageView,
    title: Field,
    description: Field,
}

struct IconView {
    icon: String,
    is_chosen: bool,
}

/// Which page is shown.
struct Shown<'a> {
    app: &'a App,
    /// None: a new one.
    section: Option<Known>,
    typed: Typed,
    faults: Faults,
    status: StatusCode,
    notice: Option<String>,
}

/// A section that is there.
struct Known {
    section_id: SectionId,
    content: SectionContent,
    faqs: i64,
}

const OVERTAKEN: &str = "Somebody else changed this section while you wrote. Nothing of yours is lost, and nothing is \
    saved yet: saving again replaces what they wrote.";
const IN_USE: &str = "This section has FAQs by now, so it stays. Move them to another section first.";

/// `GET /admin/apps/{app}/sections/new`
pub async fn new_section(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    Shown::new(&app, None, Typed::default()).page(&server, &desk)
}

/// `GET /admin/apps/{app}/sections/{section}`
pub async fn section(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, section)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let section = find(&server, &app, &section).await?;
    let typed = typed_of(&section.content);
    Shown::new(&app, Some(section), typed).page(&server, &desk)
}

/// `POST /admin/apps/{app}/sections/new`
pub async fn add_section(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Form(fields): TextsForm,
) -> Result<Response, Failure> {
    let typed = Typed::from(fields);
    desk.check_form(&server, typed.get("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    Shown::new(&app, None, typed).keep(&server, &desk).await
}

/// `POST /admin/apps/{app}/sections/{section}`
pub async fn keep_section(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, section)): Path<(String, String)>,
    Form(fields): TextsForm,
) -> Result<Response, Failure> {
    let typed = Typed::from(fields);
    desk.check_form(&server, typed.get("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let section = find(&server, &app, &section).await?;
    Shown::new(&app, Some(section), typed).keep(&server, &desk).await
}

/// `POST /admin/apps/{app}/sections/{section}/removal`
pub async fn remove_section(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path((app, section)): Path<(String, String)>,
    Form(fields): TextsForm,
) -> Result<Response, Failure> {
    desk.check_form(&server, Typed::from(fields).get("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let section = find(&server, &app, &section).await?;
    if server.store.remove_section(app.domain_id, app.app_id, section.section_id, desk.signature(&server)).await? {
        return Ok(Redirect::to(&format!("/admin/apps/{}/sections", app.app_id)).into_response());
    }
    let typed = typed_of(&section.content);
    let mut shown = Shown::new(&app, Some(section), typed);
    shown.refuse(StatusCode::CONFLICT, IN_USE.to_owned());
    shown.page(&server, &desk)
}

/// A section of the app; another's is as if it were not there.
async fn find(server: &Server, app: &App, section_id: &str) -> Result<Known, Failure> {
    let section_id = SectionId::parse(section_id).ok_or_else(Failure::not_found)?;
    let sections = server.store.sections_to_edit(app.domain_id, app.app_id).await?;
    let found = sections.into_iter().find(|(section, _)| section.section_id == section_id);
    found.map(|(section, faqs)| Known { section_id, content: section.content, faqs }).ok_or_else(Failure::not_found)
}

/// The form as a section fills it.
fn typed_of(content: &SectionContent) -> Typed {
    let mut typed = Typed::from(vec![("icon".to_owned(), content.icon.clone())]);
    for (language, text) in &content.texts {
        typed.put("title", *language, &text.title);
        typed.put("description", *language, &text.description);
    }
    typed
}

/// What was typed as a section. A translation without any text is none.
fn parse(typed: &Typed, languages: &Languages, default: Language) -> Result<SectionContent, Faults> {
    let mut faults = Faults::default();
    let mut texts = Texts::new();
    for language in languages.shown.iter().copied() {
        let (title, description) = (typed.text("title", language), typed.text("description", language));
        if title.trim().is_empty() && description.trim().is_empty() && language != default {
            continue;
        }
        match SectionText::parse(title, description) {
            Ok(text) => drop(texts.insert(language, text)),
            Err(wrong) => wrong.iter().for_each(|fault| faults.note(fault, language)),
        }
    }
    let content = SectionContent { icon: typed.get("icon").to_owned(), texts };
    // That the default language is there is said above, at its field.
    for fault in content.faults(default).iter().filter(|fault| fault.parameter == "icon") {
        faults.say("icon", &fault.detail);
    }
    if faults.is_empty() { Ok(content) } else { Err(faults) }
}

impl<'a> Shown<'a> {
    fn new(app: &'a App, section: Option<Known>, typed: Typed) -> Self {
        Self { app, section, typed, faults: Faults::default(), status: StatusCode::OK, notice: None }
    }

    fn refuse(&mut self, status: StatusCode, notice: String) {
        (self.status, self.notice) = (status, Some(notice));
    }

    /// Keeps what was typed, or shows it again with what is in the way.
    async fn keep(mut self, server: &Server, desk: &Person) -> Result<Response, Failure> {
        let App { domain_id, app_id, default_language, .. } = *self.app;
        let languages = self.typed.languages("title", default_language);
        if languages.are_changed {
            return self.page(server, desk);
        }
        let content = match parse(&self.typed, &languages, default_language) {
            Ok(content) => content,
            Err(faults) => {
                (self.faults, self.status) = (faults, StatusCode::UNPROCESSABLE_ENTITY);
                return self.page(server, desk);
            }
        };
        if self.section.as_ref().is_some_and(|section| stamp(&section.content) != self.typed.get("stamp")) {
            self.refuse(StatusCode::CONFLICT, OVERTAKEN.to_owned());
            return self.page(server, desk);
        }
        let seen = self.section.as_ref().map(|section| (section.section_id, section.content.clone()));
        match server.store.keep_section(domain_id, app_id, seen, content, desk.signature(server)).await {
            Ok(Kept::Done(section_id)) => {
                Ok(Redirect::to(&format!("/admin/apps/{app_id}/sections#item-{section_id}")).into_response())
            }
            Ok(Kept::Overtaken) => self.overtaken(server, desk).await,
            Ok(Kept::Gone) => Err(Failure::not_found()),
            Err(StoreError::Refused(refusal)) => {
                self.refuse(StatusCode::CONFLICT, sentence(&refusal));
                self.page(server, desk)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Somebody was faster by less than a look at the section.
    async fn overtaken(mut self, server: &Server, desk: &Person) -> Result<Response, Failure> {
        let section_id = self.section.as_ref().map(|section| section.section_id.to_string()).unwrap_or_default();
        self.section = Some(find(server, self.app, &section_id).await?);
        self.refuse(StatusCode::CONFLICT, OVERTAKEN.to_owned());
        self.page(server, desk)
    }

    fn page(self, server: &Server, desk: &Person) -> Result<Response, Failure> {
        let Self { app, section, typed, faults, status, notice } = self;
        let languages = typed.languages("title", app.default_language);
        let text = |language: &Language| TextView {
            language: LanguageView::from(*language),
            title: typed.field(format!("title.{}", language.code()), &faults),
            description: typed.field(format!("description.{}", language.code()), &faults),
        };
        // One without a picture is shown with the first.
        let chosen = Some(typed.get("icon")).filter(|icon| SECTION_ICONS.contains(icon)).unwrap_or(SECTION_ICONS[0]);
        let icon = |icon: &&str| IconView { icon: (*icon).to_owned(), is_chosen: *icon == chosen };
        let title = if section.is_some() { "Section" } else { "New section" };
        let is_overtaken = notice.as_deref() == Some(OVERTAKEN);
        // A form that comes back keeps the stamp that it was filled with, until its author is told of another version.
        let stamp = match &section {
            Some(section) if is_overtaken || typed.get("stamp").is_empty() => stamp(&section.content),
            _ => typed.get("stamp").to_owned(),
        };
        let view = SectionPage {
            frame: AdminFrame::new(server, desk, title, Part::Sections, Some(app)),
            stamp,
            is_overtaken,
            notice,
            texts: languages.shown.iter().map(text).collect(),
            icons: SECTION_ICONS.iter().map(icon).collect(),
            others: languages.others,
            section: section.map(|section| SectionView { section_id: section.section_id.0, faqs: section.faqs }),
        };
        let mut response = page(server, &view, "")?;
        *response.status_mut() = status;
        Ok(response)
    }
}
