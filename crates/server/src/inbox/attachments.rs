//! Files of an issue, as agents send and have them.

use crate::attachments::{Part, receive, serve};
use crate::desk::{Desk, Person};
use crate::edge::is_script;
use crate::failure::Failure;
use crate::server::Server;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::{AttachmentId, IssueId};
use store::attachments::Uploader;

type FilePath = Path<(String, String)>;

/// `POST /inbox/issues/{issue}/attachments`. Without script the browser goes back to the issue, which shows what waits
/// to be sent.
pub async fn upload(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(issue_id): Path<String>,
    request: Request,
) -> Result<Response, Failure> {
    let issue_id = IssueId::parse(&issue_id).ok_or_else(Failure::not_found)?;
    let issue = server.store.issue(desk.agent.domain_id, issue_id).await?.ok_or_else(Failure::not_found)?;
    let app = server.store.app(desk.agent.domain_name.clone(), issue.app_id).await?.ok_or_else(Failure::not_found)?;
    let by_script = is_script(request.headers());
    let uploader = Uploader::Agent(desk.agent.agent_id);
    let of_server = Server::clone(&server);
    let form_fits = move |token: &str| desk.check_form(&of_server, token);
    let received = receive(&server, &app, uploader, form_fits, request).await?;
    if by_script {
        return Ok(received.into_response());
    }
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, format!("/inbox/issues/{issue_id}"))]).into_response())
}

/// `GET /inbox/issues/{issue}/attachments/{id}`
pub async fn file(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(ids): FilePath,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    give(&server, &desk, ids, Part::File, &headers).await
}

/// `GET /inbox/issues/{issue}/attachments/{id}/thumbnail`
pub async fn thumbnail(
    State(server): State<Server>,
    Desk(desk): Desk,
    Path(ids): FilePath,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    give(&server, &desk, ids, Part::Thumbnail, &headers).await
}

/// A file of an issue of the agent's domain.
async fn give(
    server: &Server,
    desk: &Person,
    (issue_id, id): (String, String),
    part: Part,
    headers: &HeaderMap,
) -> Result<Response, Failure> {
    let issue_id = IssueId::parse(&issue_id).ok_or_else(Failure::not_found)?;
    let attachment_id = AttachmentId::parse(&id).ok_or_else(Failure::not_found)?;
    let domain_id = desk.agent.domain_id;
    let kept = server.store.attachment(domain_id, attachment_id).await?;
    let kept = kept.filter(|kept| kept.issue_id == Some(issue_id)).ok_or_else(Failure::not_found)?;
    serve(server, domain_id, &kept.attachment, part, headers).await
}
