//! How an app's chat is set up: on or off, what it says first, which languages are offered, which files it takes. For admins.

use super::banner::SAVED;
use super::frame::{AdminFrame, Part, find_app};
use super::texts::{Faults, Languages, SaidText, TextsForm, Typed, said_texts, stamp};
use super::views::LanguageView;
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::attachment::FileType;
use domain::help::{Texts, parse_greeting};
use domain::language::Language;
use domain::limits::GREETING_CHARACTERS_MAX;
use store::app_settings::ChatSettings;
use store::apps::App;
use store::authoring::Kept;

#[derive(Template)]
#[template(path = "admin/chat.html")]
struct ChatPage {
    frame: AdminFrame,
    web_chat: bool,
    stamp: String,
    notice: Option<&'static str>,
    is_overtaken: bool,
    texts: Vec<SaidText>,
    others: Vec<LanguageView>,
    characters_max: usize,
    offers: Vec<Offer>,
    kinds: Vec<Kind>,
    /// Whether full privacy is on.
    is_private: bool,
    privacy_fault: Option<String>,
    app_name: String,
}

/// A language to be ticked.
struct Offer {
    language: LanguageView,
    is_ticked: bool,
    is_default: bool,
}

/// A kind of files to be ticked.
struct Kind {
    key: &'static str,
    label: &'static str,
    endings: &'static str,
    is_ticked: bool,
}

/// Why the page is shown.
pub(super) enum Reason {
    /// It was asked for, perhaps after something was done.
    Asked(Option<&'static str>),
    /// A language more or less.
    Languages,
    /// It can't be kept like this.
    Faults(Faults),
    /// Somebody else was faster.
    Overtaken,
    /// Full privacy was not switched.
    Privacy(&'static str),
}

/// The kinds of files as an admin sees them: key, label, endings, types.
const KINDS: [(&str, &str, &str, &[FileType]); 5] = [
    ("pictures", "Pictures", "png, jpg, gif, webp", &[FileType::Png, FileType::Jpeg, FileType::Gif, FileType::Webp]),
    ("films", "Films", "mp4, mov, webm", &[FileType::Mp4, FileType::Mov, FileType::Webm]),
    ("documents", "Documents", "pdf", &[FileType::Pdf]),
    ("text", "Plain text", "txt, log, json, csv", &[FileType::Text]),
    ("archives", "Archives", "zip", &[FileType::Zip]),
];

/// `GET /admin/apps/{app}/chat`
pub async fn chat(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let kept = server.store.chat_settings(app.domain_id, app.app_id).await?;
    let notice = query.as_deref().and_then(notice_of);
    show(&server, &desk, &app, &kept, typed_of(&kept), Reason::Asked(notice))
}

/// `POST /admin/apps/{app}/chat`
pub async fn keep_chat(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(fields): TextsForm,
) -> Result<Response, Failure> {
    let typed = Typed::from(fields);
    desk.check_form(&server, typed.get("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let kept = server.store.chat_settings(app.domain_id, app.app_id).await?;
    let languages = typed.languages("greeting", app.default_language);
    if languages.are_changed {
        return show(&server, &desk, &app, &kept, typed, Reason::Languages);
    }
    let settings = match parse(&typed, &languages, app.default_language) {
        Ok(settings) => settings,
        Err(faults) => return show(&server, &desk, &app, &kept, typed, Reason::Faults(faults)),
    };
    if stamp_of(&kept) != typed.get("stamp") {
        return show(&server, &desk, &app, &kept, typed, Reason::Overtaken);
    }
    let signature = desk.signature(&server);
    match server.store.keep_chat(app.domain_id, app.app_id, (kept, settings), signature).await? {
        Kept::Done(()) => Ok(back(&app, SAVED)),
        Kept::Overtaken | Kept::Gone => {
            let kept = server.store.chat_settings(app.domain_id, app.app_id).await?;
            show(&server, &desk, &app, &kept, typed, Reason::Overtaken)
        }
    }
}

/// Back to the page, which says what was done.
pub(super) fn back(app: &App, done: &str) -> Response {
    Redirect::to(&format!("/admin/apps/{}/chat?{done}", app.app_id)).into_response()
}

/// What the page says of the form that led to it.
fn notice_of(done: &str) -> Option<&'static str> {
    match done {
        SAVED => Some("Saved. It holds from now on."),
        super::privacy::ON => Some("Full privacy is on. Names, e-mail addresses and phone numbers are erased."),
        super::privacy::OFF => Some("Full privacy is off. What was erased stays erased."),
        _ => None,
    }
}

/// The form as the settings fill it.
pub(super) fn typed_of(settings: &ChatSettings) -> Typed {
    let mut fields = Vec::new();
    if settings.web_chat {
        fields.push(("web_chat".to_owned(), "1".to_owned()));
    }
    for (key, _, _, types) in KINDS {
        if types.iter().any(|kind| settings.attachment_types.contains(kind)) {
            fields.push((format!("files.{key}"), "1".to_owned()));
        }
    }
    let mut typed = Typed::from(fields);
    // Where none is named, all are offered.
    let offered = if settings.languages.is_empty() { &Language::ALL[..] } else { &settings.languages };
    for language in offered {
        typed.put("offer", *language, "1");
    }
    for (language, body) in &settings.greetings {
        typed.put("greeting", *language, body);
    }
    typed
}

fn stamp_of(settings: &ChatSettings) -> String {
    stamp(&(settings.web_chat, &settings.greetings, &settings.languages, &settings.attachment_types))
}

/// What was typed. A greeting without text is none. The default language, whose box can't be changed, is always offered; all
/// languages are kept as none.
fn parse(typed: &Typed, languages: &Languages, default: Language) -> Result<ChatSettings, Faults> {
    let mut faults = Faults::default();
    let mut greetings = Texts::new();
    for language in languages.shown.iter().copied() {
        match parse_greeting(typed.text("greeting", language)) {
            Ok(body) if body.is_empty() => {}
            Ok(body) => drop(greetings.insert(language, body)),
            Err(fault) => faults.note(&fault, language),
        }
    }
    let is_offered = |language: &Language| *language == default || typed.text("offer", *language) == "1";
    let mut offered: Vec<Language> = Language::ALL.into_iter().filter(is_offered).collect();
    if offered.len() == Language::ALL.len() {
        offered.clear();
    }
    let kinds = KINDS.into_iter().filter(|(key, ..)| typed.get(&format!("files.{key}")) == "1");
    let attachment_types = kinds.flat_map(|(.., types)| types.iter().copied()).collect();
    let web_chat = typed.get("web_chat") == "1";
    let settings = ChatSettings { web_chat, greetings, languages: offered, attachment_types };
    if faults.is_empty() { Ok(settings) } else { Err(faults) }
}

pub(super) fn show(
    server: &Server,
    desk: &Person,
    app: &App,
    kept: &ChatSettings,
    typed: Typed,
    reason: Reason,
) -> Result<Response, Failure> {
    let no_faults = Faults::default();
    let (faults, status) = match &reason {
        Reason::Faults(faults) => (faults, StatusCode::UNPROCESSABLE_ENTITY),
        Reason::Privacy(_) => (&no_faults, StatusCode::UNPROCESSABLE_ENTITY),
        Reason::Overtaken => (&no_faults, StatusCode::CONFLICT),
        Reason::Asked(_) | Reason::Languages => (&no_faults, StatusCode::OK),
    };
    let stamp = match reason {
        Reason::Languages | Reason::Faults(_) => typed.get("stamp").to_owned(),
        Reason::Asked(_) | Reason::Overtaken | Reason::Privacy(_) => stamp_of(kept),
    };
    let languages = typed.languages("greeting", app.default_language);
    let view = ChatPage {
        frame: AdminFrame::new(server, desk, "Chat", Part::Chat, Some(app)),
        web_chat: typed.get("web_chat") == "1",
        stamp,
        notice: if let Reason::Asked(notice) = reason { notice } else { None },
        is_overtaken: matches!(reason, Reason::Overtaken),
        texts: said_texts(&typed, "greeting", &languages, faults),
        characters_max: GREETING_CHARACTERS_MAX,
        offers: offers(&typed, app.default_language),
        kinds: KINDS.into_iter().map(|kind| Kind::new(kind, &typed)).collect(),
        is_private: app.full_privacy,
        privacy_fault: if let Reason::Privacy(fault) = reason { Some(fault.to_owned()) } else { None },
        app_name: app.name.clone(),
        others: languages.others,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}

fn offers(typed: &Typed, default: Language) -> Vec<Offer> {
    let offer = |language: Language| Offer {
        language: LanguageView::from(language),
        is_ticked: language == default || typed.text("offer", language) == "1",
        is_default: language == default,
    };
    Language::ALL.into_iter().map(offer).collect()
}

impl Kind {
    fn new((key, label, endings, _): (&'static str, &'static str, &'static str, &[FileType]), typed: &Typed) -> Self {
        Self { key, label, endings, is_ticked: typed.get(&format!("files.{key}")) == "1" }
    }
}
