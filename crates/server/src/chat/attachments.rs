//! A player's files: sent before the message that they go with, had by whoever may read that message.

use super::messages::chatting;
use crate::app_path::AppPath;
use crate::attachments::{Part, receive, serve, too_much};
use crate::edge::is_script;
use crate::failure::Failure;
use crate::server::Server;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::AttachmentId;
use store::attachments::Uploader;

type FilePath = Path<(String, String, String, String)>;

/// Stands in the chat's address after a file was refused: without script the page says so.
pub(super) const REFUSED: &str = "refused";

/// `POST …/chat/attachments`. Without script the browser goes back to the chat, which shows what waits to be sent, or says
/// that it was refused.
pub async fn upload(State(server): State<Server>, path: AppPath, request: Request) -> Result<Response, Failure> {
    let visitor = chatting(&server, &path, request.headers()).await?;
    let session = visitor.session()?;
    let session_id = session.session_id;
    // A link without a view limit makes any number of sessions.
    if server.limits.uploads_by_link.take(&session.link.entrance.link_id, server.now_ms()).exceeded {
        return Err(too_much());
    }
    let (app, base) = (visitor.app.clone(), visitor.app_base(path.language));
    let by_script = is_script(request.headers());
    let of_server = Server::clone(&server);
    let form_fits = move |token: &str| visitor.check_form(&of_server, token).map(drop);
    let received = receive(&server, &app, Uploader::Session(session_id), form_fits, request).await;
    if by_script {
        return Ok(received?.into_response());
    }
    let target = match received {
        Ok(_) => format!("{base}chat/"),
        Err(failure) if is_about_the_file(&failure) => format!("{base}chat/?file={REFUSED}"),
        Err(failure) => return Err(failure),
    };
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, target)]).into_response())
}

/// Whether another file may be taken.
fn is_about_the_file(failure: &Failure) -> bool {
    use StatusCode as Status;
    matches!(failure.status, Status::BAD_REQUEST | Status::PAYLOAD_TOO_LARGE | Status::UNSUPPORTED_MEDIA_TYPE)
}

/// `GET …/chat/attachments/{id}`
pub async fn file(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, id)): FilePath,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    give(&server, &path, &id, Part::File, &headers).await
}

/// `GET …/chat/attachments/{id}/thumbnail`
pub async fn thumbnail(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, id)): FilePath,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    give(&server, &path, &id, Part::Thumbnail, &headers).await
}

/// To whoever may read the issue in which it was sent. What was not sent yet is nobody's to read.
async fn give(server: &Server, path: &AppPath, id: &str, part: Part, headers: &HeaderMap) -> Result<Response, Failure> {
    let attachment_id = AttachmentId::parse(id).ok_or_else(Failure::not_found)?;
    let visitor = chatting(server, path, headers).await?;
    let (session, app) = (visitor.session()?, &visitor.app);
    let kept = server.store.attachment(app.domain_id, attachment_id).await?.ok_or_else(Failure::not_found)?;
    let issue_id = kept.issue_id.filter(|_| kept.app_id == app.app_id).ok_or_else(Failure::not_found)?;
    let issue = server.store.issue_of_player(session.claim(app), issue_id, server.now_ms()).await?;
    if issue.is_none() {
        return Err(Failure::not_found());
    }
    serve(server, app.domain_id, &kept.attachment, part, headers).await
}
