//! `/enter?ticket=…`: the step from the short host to the public one, where the session's cookie is set.

use super::{first_page, pages, redirect};
use crate::failure::Failure;
use crate::server::Server;
use crate::vault::hash;
use crate::visitor::SessionCookie;
use crate::words::Words;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;

/// The query.
#[derive(Debug, serde::Deserialize)]
pub struct Presented {
    #[serde(default)]
    ticket: String,
}

/// The handler. A ticket opens once; taken, expired or made up, it is unknown.
pub async fn enter(
    State(server): State<Server>,
    Query(presented): Query<Presented>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let now_ms = server.now_ms();
    let Some(ticket) = server.store.take_ticket(hash(&presented.ticket), now_ms).await? else {
        return pages::unknown(&server, Words::for_browser(&headers));
    };
    let link = server.store.link(ticket.domain_id, ticket.link_id).await?;
    let Some(link) = link.filter(|link| link.entrance.revoked_at_ms.is_none()) else {
        return pages::unknown(&server, Words::for_browser(&headers));
    };
    let cookie = SessionCookie::of(&link.entrance, ticket.session_id, now_ms);
    let target = first_page(&server, &link.app, &link.entrance, &headers).await?;
    redirect(target, cookie.write(&server, &link.app, &link.entrance))
}
