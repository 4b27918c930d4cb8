//! The tags of a domain: how much they are used, new ones, and those that are no longer given. For admins.

use super::frame::{AdminFrame, Part};
use super::texts::{Faults, sentence};
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::help::parse_tag;
use domain::limits::TAG_CHARACTERS_MAX;
use store::StoreError;
use store::vocabulary::KeptTag;

#[derive(Template)]
#[template(path = "admin/tags.html")]
struct TagsPage {
    frame: AdminFrame,
    live: Vec<KeptTag>,
    archived: Vec<KeptTag>,
    typed: String,
    faults: Faults,
    characters_max: usize,
}

/// The form of a new tag.
#[derive(Debug, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
}

/// The form that archives one, or brings it back.
#[derive(Debug, serde::Deserialize)]
pub struct Archiving {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    name: String,
    /// `1`: archive it.
    #[serde(default)]
    archived: String,
}

/// `GET /admin/tags`
pub async fn tags(State(server): State<Server>, AdminDesk(desk): AdminDesk) -> Result<Response, Failure> {
    show(&server, &desk, String::new(), None).await
}

/// `POST /admin/tags`
pub async fn make_tag(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let name = match parse_tag(&typed.name) {
        Ok(name) => name,
        Err(fault) => return show(&server, &desk, typed.name, Some(fault.detail)).await,
    };
    match server.store.make_tag(desk.agent.domain_id, name, desk.signature(&server)).await {
        Ok(()) => Ok(Redirect::to("/admin/tags").into_response()),
        Err(StoreError::Refused(refusal)) => show(&server, &desk, typed.name, Some(refusal)).await,
        Err(error) => Err(error.into()),
    }
}

/// `POST /admin/tags/archive`
pub async fn archive_tag(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Form(form): Form<Archiving>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let name = parse_tag(&form.name).map_err(|_| Failure::not_found())?;
    let signature = desk.signature(&server);
    server.store.archive_tag(desk.agent.domain_id, name, form.archived == "1", signature).await?;
    Ok(Redirect::to("/admin/tags").into_response())
}

async fn show(server: &Server, desk: &Person, typed: String, fault: Option<String>) -> Result<Response, Failure> {
    let mut tags = server.store.tags(desk.agent.domain_id).await?;
    tags.sort_by_cached_key(|tag| tag.name.to_lowercase());
    let (archived, live) = tags.into_iter().partition(|tag| tag.archived);
    let mut view = TagsPage {
        frame: AdminFrame::new(server, desk, "Tags", Part::Tags, None),
        live,
        archived,
        typed,
        faults: Faults::default(),
        characters_max: TAG_CHARACTERS_MAX,
    };
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if let Some(fault) = fault {
        view.faults.say("name", &sentence(&fault));
    }
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}
