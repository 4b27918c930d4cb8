//! How an app looks: its name, its colour, the language that all others translate. For admins.

use super::banner::SAVED;
use super::colour::{Colour, READABLE_CONTRAST};
use super::frame::{AdminFrame, Part, find_app};
use super::texts::{Faults, stamp};
use super::views::LanguageView;
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::limits::PICTURE_BYTES_MAX;
use crate::pages::frame::logo_address;
use crate::pages::{initial, page};
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::help::parse_app_name;
use domain::language::Language;
use domain::limits::APP_NAME_CHARACTERS_MAX;
use store::StoreError;
use store::apps::App;
use store::authoring::Kept;
use store::look::Look;

#[derive(Template)]
#[template(path = "admin/look.html")]
struct LookPage {
    frame: AdminFrame,
    typed: Typed,
    faults: Faults,
    languages: Vec<LanguageView>,
    /// The hue that players see now.
    hue: i64,
    initial: String,
    /// Where the logo is.
    logo: Option<String>,
    saved: bool,
    is_overtaken: bool,
    /// Said of a colour that players do not get as it is.
    adjusted: Option<Adjusted>,
    name_characters_max: usize,
    logo_kib_max: usize,
}

/// A colour whose lightness had to change.
struct Adjusted {
    colour: String,
    contrast: String,
    wanted: String,
}

/// The form.
#[derive(Debug, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    colour: String,
    #[serde(default)]
    language: String,
    /// What the look was when the form was filled.
    #[serde(default)]
    stamp: String,
}

/// What the page says of the form that led to it.
#[derive(Debug, serde::Deserialize)]
pub struct After {
    saved: Option<String>,
    colour: Option<String>,
}

/// `GET /admin/apps/{app}/look`
pub async fn look(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Query(after): Query<After>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let mut view = LookPage::new(&server, &desk, &app, Typed::of(&app));
    view.saved = after.saved.is_some();
    view.adjusted = after.colour.as_deref().and_then(Colour::parse).and_then(Adjusted::of);
    page(&server, &view, "")
}

/// `POST /admin/apps/{app}/look`
pub async fn keep_look(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(app): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let look = match typed.parse(&app) {
        Ok(look) => look,
        Err(faults) => return show(&server, &desk, &app, typed, &faults),
    };
    let now = now(&app);
    if stamp_of(&now) != typed.stamp {
        return overtaken(&server, &desk, &app, typed);
    }
    match server.store.keep_look(app.domain_id, app.app_id, now, look, desk.signature(&server)).await {
        Ok(Kept::Done(())) => Ok(saved(&app, &typed.colour)),
        Ok(Kept::Overtaken | Kept::Gone) => {
            let app = find_app(&server, &desk, &app.app_id.to_string()).await?;
            overtaken(&server, &desk, &app, typed)
        }
        Err(StoreError::Refused(refusal)) => show(&server, &desk, &app, typed, &[("language", refusal)]),
        Err(error) => Err(error.into()),
    }
}

/// The look of an app as its admins see it.
fn now(app: &App) -> Look {
    Look { name: app.name.clone(), hue: app.hue, default_language: app.default_language }
}

fn stamp_of(look: &Look) -> String {
    stamp(&(&look.name, look.hue, look.default_language))
}

/// The page with what was typed over what somebody else has kept since; saving again replaces that.
fn overtaken(server: &Server, desk: &Person, app: &App, typed: Typed) -> Result<Response, Failure> {
    let mut view = LookPage::new(server, desk, app, Typed { stamp: stamp_of(&now(app)), ..typed });
    view.is_overtaken = true;
    let mut response = page(server, &view, "")?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// Back to the page, which says that it is saved and, of this colour, whether it can be read.
pub(super) fn saved(app: &App, colour: &str) -> Response {
    let colour = Colour::parse(colour).map(|colour| format!("&colour={}", colour.digits())).unwrap_or_default();
    Redirect::to(&format!("/admin/apps/{}/look?{SAVED}{colour}", app.app_id)).into_response()
}

/// The page with what was typed and what is wrong with it.
pub(super) fn show(
    server: &Server,
    desk: &Person,
    app: &App,
    typed: Typed,
    wrong: &[(&str, String)],
) -> Result<Response, Failure> {
    let mut view = LookPage::new(server, desk, app, typed);
    for (name, detail) in wrong {
        view.faults.say(name, detail);
    }
    let mut response = page(server, &view, "")?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

impl Typed {
    /// The form as an app fills it.
    pub(super) fn of(app: &App) -> Self {
        Self {
            csrf: String::new(),
            name: app.name.clone(),
            colour: format!("#{}", Colour::accent(app.hue).digits()),
            language: app.default_language.code().to_owned(),
            stamp: stamp_of(&now(app)),
        }
    }

    fn parse(&self, app: &App) -> Result<Look, Vec<(&'static str, String)>> {
        let name = parse_app_name(&self.name).map_err(|fault| ("name", fault.detail));
        let hue = self.hue(app).map_err(|detail| ("colour", detail.to_owned()));
        let language = Language::parse(&self.language).ok_or_else(|| ("language", "choose a language".to_owned()));
        match (name, hue, language) {
            (Ok(name), Ok(hue), Ok(default_language)) => Ok(Look { name, hue, default_language }),
            (name, hue, language) => Err([name.err(), hue.err(), language.err()].into_iter().flatten().collect()),
        }
    }

    /// A colour that was left as it is leaves the hue as it is: read back from eight bits, it may be a degree off.
    fn hue(&self, app: &App) -> Result<i64, &'static str> {
        let colour = Colour::parse(&self.colour).ok_or("a colour is written like #2a6fdb")?;
        if colour == Colour::accent(app.hue) {
            return Ok(app.hue);
        }
        colour.hue().ok_or("this is a grey, which has no hue; choose a colour that is stronger")
    }
}

impl Adjusted {
    fn of(colour: Colour) -> Option<Self> {
        (!colour.is_readable()).then(|| Self {
            colour: format!("#{}", colour.digits()),
            contrast: format!("{:.1}", colour.contrast_with_white()),
            wanted: READABLE_CONTRAST.to_string(),
        })
    }
}

impl LookPage {
    fn new(server: &Server, desk: &Person, app: &App, typed: Typed) -> Self {
        Self {
            frame: AdminFrame::new(server, desk, "Look", Part::Look, Some(app)),
            typed,
            faults: Faults::default(),
            languages: Language::ALL.into_iter().map(LanguageView::from).collect(),
            hue: app.hue,
            initial: initial(&app.name),
            logo: logo_address(app),
            saved: false,
            is_overtaken: false,
            adjusted: None,
            name_characters_max: APP_NAME_CHARACTERS_MAX,
            logo_kib_max: PICTURE_BYTES_MAX / 1024,
        }
    }
}
