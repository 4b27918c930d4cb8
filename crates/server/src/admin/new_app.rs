//! A new app: its name, colour and default language. It comes with a secret of each kind. For admins.

use super::colour::Colour;
use super::frame::{AdminFrame, Part, find_app};
use super::identity::{NewSecret, Said};
use super::texts::{Faults, sentence, stamp};
use super::views::LanguageView;
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::random;
use crate::server::Server;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::help::{Texts, parse_app_name};
use domain::language::Language;
use domain::limits::APP_NAME_CHARACTERS_MAX;
use store::StoreError;
use store::secrets::SecretKind;
use store::setup::NewApp;

#[derive(Template)]
#[template(path = "admin/new_app.html")]
struct NewAppPage {
    frame: AdminFrame,
    typed: Typed,
    faults: Faults,
    notice: Option<String>,
    languages: Vec<LanguageView>,
    name_characters_max: usize,
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
    /// Which apps there were when the page was loaded: a form that is sent twice makes no second one.
    #[serde(default)]
    stamp: String,
}

/// Where the colour field begins.
const HUE: i64 = 230;

const STALE: &str = "An app has been made since you loaded this page. If it was not this one, save again.";

/// `GET /admin/apps/new`
pub async fn new_app(State(server): State<Server>, AdminDesk(desk): AdminDesk) -> Result<Response, Failure> {
    let typed = Typed {
        csrf: String::new(),
        name: String::new(),
        colour: format!("#{}", Colour::accent(HUE).digits()),
        language: Language::default().code().to_owned(),
        stamp: stamp_of_apps(&server, &desk).await?,
    };
    show(&server, &desk, typed, Faults::default(), None, StatusCode::OK)
}

/// `POST /admin/apps/new`: the answer is the app's identity page, which tells its secrets this once.
pub async fn make_app(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let (app, secrets) = match typed.parse(&server)? {
        Ok(parsed) => parsed,
        Err(faults) => return show(&server, &desk, typed, faults, None, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let present = stamp_of_apps(&server, &desk).await?;
    if present != typed.stamp {
        let typed = Typed { stamp: present, ..typed };
        return show(&server, &desk, typed, Faults::default(), Some(STALE.to_owned()), StatusCode::CONFLICT);
    }
    match server.store.make_app(desk.agent.domain_id, app, desk.signature(&server)).await {
        Ok(app_id) => {
            let app = find_app(&server, &desk, &app_id.to_string()).await?;
            let notice = Some("The app is made, with a secret of each kind.");
            super::identity::show(&server, &desk, &app, Said { notice, shown: secrets, ..Said::default() }).await
        }
        Err(StoreError::Refused(refusal)) => {
            show(&server, &desk, typed, Faults::default(), Some(sentence(&refusal)), StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

async fn stamp_of_apps(server: &Server, desk: &Person) -> Result<String, Failure> {
    let apps = server.store.apps(desk.agent.domain_id).await?;
    Ok(stamp(&apps.iter().map(|(app_id, _)| app_id.0).collect::<Vec<_>>()))
}

impl Typed {
    /// The app with sealed secrets, and these as they are told; or what is wrong.
    fn parse(&self, server: &Server) -> Result<Result<(NewApp, Vec<NewSecret>), Faults>, Failure> {
        let mut faults = Faults::default();
        let name = parse_app_name(&self.name).map_err(|fault| faults.say("name", &fault.detail));
        let hue = Colour::parse(&self.colour).and_then(Colour::hue);
        if hue.is_none() {
            faults.say("colour", "choose a colour that is no grey, written like #2a6fdb");
        }
        let language = Language::parse(&self.language);
        if language.is_none() {
            faults.say("language", "choose a language");
        }
        let (Ok(name), Some(hue), Some(default_language)) = (name, hue, language) else { return Ok(Err(faults)) };
        let (mut sealed, mut told) = (Vec::new(), Vec::new());
        for kind in SecretKind::ALL {
            let secret = random::secret()?;
            sealed.push((kind.as_str(), server.vault.seal(secret.as_bytes())?));
            told.push(NewSecret { kind, secret });
        }
        let app = NewApp {
            name,
            web_chat: true,
            identity_verification: false,
            qr_uppercase: false,
            hue,
            greetings: Texts::new(),
            default_language,
            secrets: sealed,
        };
        Ok(Ok((app, told)))
    }
}

fn show(
    server: &Server,
    desk: &Person,
    typed: Typed,
    faults: Faults,
    notice: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let view = NewAppPage {
        frame: AdminFrame::new(server, desk, "New app", Part::Apps, None),
        typed,
        faults,
        notice,
        languages: Language::ALL.into_iter().map(LanguageView::from).collect(),
        name_characters_max: APP_NAME_CHARACTERS_MAX,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}
