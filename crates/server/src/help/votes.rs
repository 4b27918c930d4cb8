//! "Did this help?": one vote a visitor, with or without a session.

use super::pages::leading_id;
use super::reading::{Reading, redirect};
use crate::app_path::AppPath;
use crate::edge::{Client, is_from_elsewhere};
use crate::failure::Failure;
use crate::form::Form;
use crate::rate_limit;
use crate::server::Server;
use crate::visitor::new_reader;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use domain::ids::FaqId;
use store::votes::Vote;

/// What the two buttons send.
#[derive(serde::Deserialize)]
pub struct Voted {
    #[serde(default)]
    csrf: String,
    helpful: bool,
}

/// `POST …/faq/{id}-{slug}/vote`. A vote is changed by voting again.
pub async fn vote(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, faq)): Path<(String, String, String, String)>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    Form(voted): Form<Voted>,
) -> Result<Response, Failure> {
    let reading = Reading::open(&server, &path, &headers, "").await?;
    let visitor = &reading.visitor;
    let faq = leading_id(&faq).and_then(|id| reading.shelf.faq(FaqId(id))).ok_or_else(Failure::not_found)?;
    if visitor.session.is_some() {
        visitor.check_form(&server, &voted.csrf)?;
    } else if is_from_elsewhere(&headers) {
        return Err(Failure::stale_form());
    }
    if server.limits.votes.take(&rate_limit::subject(client.0), server.now_ms()).exceeded {
        let failure = Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", "Please wait a minute.");
        return Err(failure.header(header::RETRY_AFTER, "60"));
    }
    let (voter, cookie) = match visitor.voter(&server, &headers) {
        Some(voter) => (voter, None),
        None => new_reader(&server).map(|(voter, cookie)| (voter, Some(cookie)))?,
    };
    let vote = Vote { faq_id: faq.faq_id, voter, helpful: voted.helpful };
    if !server.store.vote(visitor.app.domain_id, visitor.app.app_id, vote, server.now_ms()).await? {
        return Err(Failure::not_found());
    }
    redirect(&format!("{}#vote", reading.shelf.faq_link(faq).href), cookie, true)
}
