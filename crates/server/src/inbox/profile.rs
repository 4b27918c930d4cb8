//! Somebody's own name and picture, as players see them.

use super::frame::InboxFrame;
use crate::desk::{Desk, Person};
use crate::failure::Failure;
use crate::form::{Form, Token};
use crate::limits::PICTURE_BYTES_MAX;
use crate::pages::page;
use crate::pictures::{self, PictureForm, face_address};
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::help::parse_person_name;
use domain::ids::AgentId;
use domain::limits::PERSON_NAME_CHARACTERS_MAX;
use domain::name::DomainName;

#[derive(Template)]
#[template(path = "inbox/profile.html")]
struct ProfilePage {
    frame: InboxFrame,
    name: String,
    name_fault: Option<String>,
    picture: Option<String>,
    picture_fault: Option<String>,
    saved: bool,
    name_characters_max: usize,
    picture_kib_max: usize,
}

/// The form of the name.
#[derive(Debug, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
}

/// The mark of a form that was kept just now.
const SAVED: &str = "saved";

/// `GET /inbox/profile`
pub async fn profile(
    State(server): State<Server>,
    Desk(desk): Desk,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let mut view = ProfilePage::new(&server, &desk);
    view.saved = query.as_deref() == Some(SAVED);
    page(&server, &view, "")
}

/// `POST /inbox/profile`
pub async fn rename(
    State(server): State<Server>,
    Desk(desk): Desk,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let name = match parse_person_name(&typed.name) {
        Ok(name) => name,
        Err(fault) => {
            let mut view = ProfilePage::new(&server, &desk);
            (view.name, view.name_fault) = (typed.name, Some(sentence(&fault.detail)));
            return refused(&server, &view);
        }
    };
    let (domain_id, agent_id) = (desk.agent.domain_id, desk.agent.agent_id);
    server.store.rename_agent(domain_id, agent_id, name, desk.signature(&server)).await?;
    Ok(saved())
}

/// `POST /inbox/profile/picture`
pub async fn upload_picture(
    State(server): State<Server>,
    Desk(desk): Desk,
    form: PictureForm,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf())?;
    let (picture, hash) = match form.picture() {
        Ok(picture) => picture,
        Err(fault) => {
            let mut view = ProfilePage::new(&server, &desk);
            view.picture_fault = Some(sentence(&fault));
            return refused(&server, &view);
        }
    };
    let (domain_id, agent_id) = (desk.agent.domain_id, desk.agent.agent_id);
    let signature = desk.signature(&server);
    server.store.keep_agent_picture(domain_id, agent_id, (Some(picture), hash), signature).await?;
    Ok(saved())
}

/// `POST /inbox/profile/picture/removal`
pub async fn remove_picture(
    State(server): State<Server>,
    Desk(desk): Desk,
    Form(token): Form<Token>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &token.csrf)?;
    let (domain_id, agent_id) = (desk.agent.domain_id, desk.agent.agent_id);
    let signature = desk.signature(&server);
    server.store.keep_agent_picture(domain_id, agent_id, (None, String::new()), signature).await?;
    Ok(saved())
}

/// `GET /{domain}/picture/{agent}/{hash}`
pub async fn picture(
    State(server): State<Server>,
    Path((domain, agent, hash)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let domain_name = DomainName::parse(&domain).map_err(|_| Failure::not_found())?;
    let agent_id = AgentId::parse(&agent).ok_or_else(Failure::not_found)?;
    if !hash.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Failure::not_found());
    }
    let domain_id = server.store.domain(domain_name.as_str().to_owned()).await?.ok_or_else(Failure::not_found)?;
    let picture = server.store.agent_picture(domain_id, agent_id, hash.clone()).await?;
    pictures::serve(picture.ok_or_else(Failure::not_found)?, &hash)
}

fn saved() -> Response {
    Redirect::to(&format!("/inbox/profile?{SAVED}")).into_response()
}

fn refused(server: &Server, view: &ProfilePage) -> Result<Response, Failure> {
    let mut response = page(server, view, "")?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// A fault's words as a sentence of the page.
fn sentence(detail: &str) -> String {
    let (first, rest) = detail.split_at_checked(1).unwrap_or_default();
    format!("{}{rest}.", first.to_uppercase())
}

impl ProfilePage {
    fn new(server: &Server, desk: &Person) -> Self {
        let mut frame = InboxFrame::new(server, "Your profile", Some(desk));
        // Its form looks as those of the admin pages do.
        frame.inbox_css = server.assets.address("admin.css");
        let agent = &desk.agent;
        Self {
            frame,
            name: agent.name.clone(),
            name_fault: None,
            picture: face_address(&agent.domain_name, agent.agent_id, &agent.picture_hash),
            picture_fault: None,
            saved: false,
            name_characters_max: PERSON_NAME_CHARACTERS_MAX,
            picture_kib_max: PICTURE_BYTES_MAX / 1024,
        }
    }
}
