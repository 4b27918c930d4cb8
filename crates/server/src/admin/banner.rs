//! What every page of an app says on top: in each language, shown or not.

use super::frame::{AdminFrame, Part, find_app};
use super::texts::{Faults, Languages, SaidText, TextsForm, Typed, said_texts, stamp};
use super::views::LanguageView;
use crate::desk::{AuthorDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::help::{Texts, parse_banner};
use domain::language::Language;
use domain::limits::BANNER_CHARACTERS_MAX;
use store::apps::App;
use store::authoring::Kept;
use store::look::Banner;

#[derive(Template)]
#[template(path = "admin/banner.html")]
struct BannerPage {
    frame: AdminFrame,
    /// Whether players see it now.
    is_live: bool,
    /// Whether the form says that they shall.
    shown: bool,
    stamp: String,
    saved: bool,
    is_overtaken: bool,
    texts: Vec<SaidText>,
    others: Vec<LanguageView>,
    characters_max: usize,
}

/// Why the form is shown.
enum Reason {
    /// It was asked for.
    Asked { saved: bool },
    /// A language more or less.
    Languages,
    /// It can't be kept like this.
    Faults(Faults),
    /// Somebody else was faster.
    Overtaken,
}

/// The mark of a form that was kept just now.
pub(super) const SAVED: &str = "saved";

/// `GET /admin/apps/{app}/banner`
pub async fn banner(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let banner = server.store.banner(app.domain_id, app.app_id).await?;
    let reason = Reason::Asked { saved: query.as_deref() == Some(SAVED) };
    show(&server, &desk, &app, &banner, typed_of(&banner), reason)
}

/// `POST /admin/apps/{app}/banner`
pub async fn keep_banner(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Form(fields): TextsForm,
) -> Result<Response, Failure> {
    let typed = Typed::from(fields);
    desk.check_form(&server, typed.get("csrf"))?;
    let app = find_app(&server, &desk, &app).await?;
    let kept = server.store.banner(app.domain_id, app.app_id).await?;
    let languages = typed.languages("body", app.default_language);
    if languages.are_changed {
        return show(&server, &desk, &app, &kept, typed, Reason::Languages);
    }
    let banner = match parse(&typed, &languages, app.default_language) {
        Ok(banner) => banner,
        Err(faults) => return show(&server, &desk, &app, &kept, typed, Reason::Faults(faults)),
    };
    if stamp_of(&kept) != typed.get("stamp") {
        return show(&server, &desk, &app, &kept, typed, Reason::Overtaken);
    }
    match server.store.keep_banner(app.domain_id, app.app_id, kept, banner, desk.signature(&server)).await? {
        Kept::Done(()) => {}
        Kept::Overtaken | Kept::Gone => {
            let kept = server.store.banner(app.domain_id, app.app_id).await?;
            return show(&server, &desk, &app, &kept, typed, Reason::Overtaken);
        }
    }
    Ok(Redirect::to(&format!("/admin/apps/{}/banner?{SAVED}", app.app_id)).into_response())
}

fn typed_of(banner: &Banner) -> Typed {
    let shown = banner.shown.then(|| ("shown".to_owned(), "1".to_owned()));
    let mut typed = Typed::from(Vec::from_iter(shown));
    for (language, body) in &banner.texts {
        typed.put("body", *language, body);
    }
    typed
}

fn stamp_of(banner: &Banner) -> String {
    stamp(&(banner.shown, &banner.texts))
}

/// What was typed as a banner. One that is shown says something to everybody, so in the default language.
fn parse(typed: &Typed, languages: &Languages, default: Language) -> Result<Banner, Faults> {
    let mut faults = Faults::default();
    let mut texts = Texts::new();
    for language in languages.shown.iter().copied() {
        let name = format!("body.{}", language.code());
        match parse_banner(typed.get(&name)) {
            Ok(body) if !body.is_empty() => drop(texts.insert(language, body)),
            Ok(_) => {}
            Err(fault) => faults.say(&name, &fault.detail),
        }
    }
    let shown = typed.get("shown") == "1";
    let default_name = format!("body.{}", default.code());
    if shown && !texts.contains_key(&default) && faults.of(&default_name).is_none() {
        faults.say(&default_name, "write what the banner says before you show it");
    }
    if faults.is_empty() { Ok(Banner { shown, texts }) } else { Err(faults) }
}

fn show(
    server: &Server,
    desk: &Person,
    app: &App,
    kept: &Banner,
    typed: Typed,
    reason: Reason,
) -> Result<Response, Failure> {
    let no_faults = Faults::default();
    let (faults, status) = match &reason {
        Reason::Faults(faults) => (faults, StatusCode::UNPROCESSABLE_ENTITY),
        Reason::Overtaken => (&no_faults, StatusCode::CONFLICT),
        Reason::Asked { .. } | Reason::Languages => (&no_faults, StatusCode::OK),
    };
    let stamp = match reason {
        Reason::Asked { .. } | Reason::Overtaken => stamp_of(kept),
        Reason::Languages | Reason::Faults(_) => typed.get("stamp").to_owned(),
    };
    let languages = typed.languages("body", app.default_language);
    let view = BannerPage {
        frame: AdminFrame::new(server, desk, "Banner", Part::Banner, Some(app)),
        is_live: kept.shown,
        shown: typed.get("shown") == "1",
        stamp,
        saved: matches!(reason, Reason::Asked { saved: true }),
        is_overtaken: matches!(reason, Reason::Overtaken),
        texts: said_texts(&typed, "body", &languages, faults),
        others: languages.others,
        characters_max: BANNER_CHARACTERS_MAX,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}
