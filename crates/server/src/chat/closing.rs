//! `POST …/chat/resolution` and `POST …/chat/rating`: what a player says when a conversation ends.

use super::fragment::{Wanted, answer};
use super::messages::{chatting, wake};
use super::page::back_to_chat;
use crate::app_path::AppPath;
use crate::edge::is_script;
use crate::failure::Failure;
use crate::form::Form;
use crate::random;
use crate::server::Server;
use crate::words::Words;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::fault::{Fault, code};
use domain::ids::{IssueId, MessageId};
use domain::issue::Rating;
use domain::limits::RATING_COMMENT_CHARACTERS_MAX;
use domain::message::clean;
use store::closings::{Answer, Closed, Verdict};

/// A form at the end of a conversation.
#[derive(serde::Deserialize)]
pub struct Said {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    after: i64,
    #[serde(default)]
    issue: i64,
    /// `yes`: it is solved; `no`: it is not.
    #[serde(default)]
    answer: String,
    /// 1 to 5.
    #[serde(default)]
    rating: String,
    #[serde(default)]
    comment: String,
    /// Anything: not to be asked again.
    #[serde(default)]
    skip: String,
}

/// `POST …/chat/resolution`
pub async fn resolve(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(said): Form<Said>,
) -> Result<Response, Failure> {
    let verdict = match (said.skip.is_empty(), said.answer.as_str()) {
        (false, _) => Ok(Verdict::Skipped),
        (_, "yes") => Ok(Verdict::Solved),
        (_, "no") => Ok(Verdict::NotSolved),
        _ => Err(Fault::new("answer", code::INVALID, "answer must be yes or no")),
    };
    settle(&server, &path, &headers, &said, verdict).await
}

/// `POST …/chat/rating`
pub async fn rate(
    State(server): State<Server>,
    path: AppPath,
    headers: HeaderMap,
    Form(said): Form<Said>,
) -> Result<Response, Failure> {
    let verdict = if said.skip.is_empty() { read_rating(&said) } else { Ok(Verdict::Skipped) };
    settle(&server, &path, &headers, &said, verdict).await
}

fn read_rating(said: &Said) -> Result<Verdict, Fault> {
    let comment = clean(&said.comment);
    if comment.chars().count() > RATING_COMMENT_CHARACTERS_MAX {
        let detail = format!("comment is longer than {RATING_COMMENT_CHARACTERS_MAX} characters");
        return Err(Fault::new("comment", code::TOO_LONG, detail));
    }
    match said.rating.parse().ok().and_then(Rating::new) {
        Some(rating) => Ok(Verdict::Rated(rating, comment)),
        None => Err(Fault::new("rating", code::INVALID, "rating must be a whole number from 1 to 5")),
    }
}

async fn settle(
    server: &Server,
    path: &AppPath,
    headers: &HeaderMap,
    said: &Said,
    verdict: Result<Verdict, Fault>,
) -> Result<Response, Failure> {
    let visitor = chatting(server, path, headers).await?;
    let session = visitor.check_form(server, &said.csrf)?;
    let now_ms = server.now_ms();
    let settled = Answer {
        claim: session.claim(&visitor.app),
        issue_id: IssueId(said.issue),
        verdict: verdict.map_err(|fault| Failure::faults(vec![fault]))?,
        message_id: MessageId(random::uuid(now_ms)?),
        now_ms,
    };
    match server.store.answer_closing(settled).await? {
        Closed::Stands(standing) => wake(server, &visitor, session, &standing),
        Closed::NoSuchIssue => return Err(Failure::not_found()),
        Closed::AnotherIsOpen => {
            let detail = Words::of(path.language).say("another-is-open");
            return Err(Failure::new(StatusCode::CONFLICT, "another-is-open", detail));
        }
    }
    if is_script(headers) {
        answer(server, path, &visitor, Wanted::After(said.after)).await
    } else {
        Ok(back_to_chat(path, &visitor))
    }
}
