//! Who calls, and how much they may still ask for.

use crate::edge::Client;
use crate::failure::Failure;
use crate::header_names;
use crate::pages::times;
use crate::rate_limit::{self, Budget};
use crate::server::Server;
use crate::vault::hash;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::{BASE64, BASE64_NOPAD};
use domain::ids::DomainId;
use std::net::{IpAddr, Ipv4Addr};
use store::StoreError;
use store::keys::{KeyHolder, Scope};

/// Everything the two calls have in common: the key, its domain and scope, the budgets.
///
/// The budget that the answer's headers show is the key's, or the address's where no key was accepted.
pub(super) async fn admit(server: &Server, parts: &Parts, domain_name: &str) -> (Budget, Result<DomainId, Failure>) {
    let caller = match Caller::of(server, parts) {
        Ok(caller) => caller,
        Err((budget, failure)) => return (budget, Err(failure)),
    };
    match server.store.key_holder(caller.key_hash).await {
        Ok(holder) => caller.judge(server, holder.as_ref(), domain_name),
        Err(error) => caller.unheard(server, error),
    }
}

/// Who calls, while it is not known whether they may.
pub(super) struct Caller {
    pub(super) key_hash: [u8; 32],
    address: IpAddr,
    now_ms: i64,
}

impl Caller {
    /// Fails for who has sent no key.
    pub(super) fn of(server: &Server, parts: &Parts) -> Result<Self, (Budget, Failure)> {
        let now_ms = server.now_ms();
        let address = parts.extensions.get::<Client>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |client| client.0);
        let address = rate_limit::subject(address);
        match presented_key(&parts.headers) {
            Some(key) => Ok(Self { key_hash: hash(&key), address, now_ms }),
            None => {
                let budget = server.limits.failed_keys.take(&address, now_ms);
                Err((budget, no_key(budget, "no API key was sent")))
            }
        }
    }

    /// Whether the key's holder may call for a domain. None: nobody has the key.
    pub(super) fn judge(
        &self,
        server: &Server,
        holder: Option<&KeyHolder>,
        domain_name: &str,
    ) -> (Budget, Result<DomainId, Failure>) {
        let failed = || server.limits.failed_keys.take(&self.address, self.now_ms);
        let Some(holder) = holder else {
            let budget = failed();
            return (budget, Err(no_key(budget, "the API key is unknown or revoked")));
        };
        if holder.domain_name != domain_name || holder.scope != Scope::Console {
            let detail = if holder.domain_name == domain_name {
                "this API key lacks the scope console, which this call needs"
            } else {
                "this API key belongs to another domain than the one in the address"
            };
            let budget = failed();
            let failure = Failure::new(StatusCode::FORBIDDEN, "forbidden", detail);
            return (budget, Err(if budget.exceeded { too_many(budget) } else { failure }));
        }
        let budget = server.limits.keys.take(&self.key_hash, self.now_ms);
        (budget, if budget.exceeded { Err(too_many(budget)) } else { Ok(holder.domain_id) })
    }

    /// The store does not answer: that is nobody's failed try.
    pub(super) fn unheard<T>(&self, server: &Server, error: StoreError) -> (Budget, Result<T, Failure>) {
        (server.limits.failed_keys.look(&self.address, self.now_ms), Err(error.into()))
    }
}

/// 405 for whoever has a key, with the budget that every answer shows.
pub(super) async fn refuse_method(
    server: &Server,
    request: Request,
    domain_name: &str,
    allowed: &'static str,
) -> Response {
    let (parts, _) = request.into_parts();
    let (budget, admitted) = admit(server, &parts, domain_name).await;
    let detail = format!("This address does not take this method; it takes {allowed}.");
    let refused = Failure::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", detail);
    let failure = admitted.map_or_else(|failure| failure, |_| refused.header(header::ALLOW, allowed));
    show_budget(failure.into_response(), budget)
}

/// Writes the budget's headers.
pub(super) fn show_budget(mut response: Response, budget: Budget) -> Response {
    let headers = response.headers_mut();
    headers.insert(&header_names::X_RATE_LIMIT_REMAINING, HeaderValue::from(budget.remaining));
    headers.insert(&header_names::X_RATE_LIMIT_RESET, HeaderValue::from(budget.resets_at_ms));
    response
}

/// The key as user name with an empty password, the key alone, or as a bearer token (contract 1.1).
fn presented_key(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, credentials) = value.split_once(' ')?;
    let credentials = credentials.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(credentials.to_owned());
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded =
        BASE64.decode(credentials.as_bytes()).or_else(|_| BASE64_NOPAD.decode(credentials.as_bytes())).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    match text.split_once(':') {
        None => Some(text),
        Some((key, "")) => Some(key.to_owned()),
        Some(_) => None,
    }
}

fn no_key(budget: Budget, what: &str) -> Failure {
    if budget.exceeded {
        return too_many(budget);
    }
    let detail = format!(
        "{what}; send it by HTTP Basic authentication as the user name with an empty password, such as curl -u KEY: \
         does, or as a bearer token"
    );
    Failure::new(StatusCode::UNAUTHORIZED, "unauthorized", detail)
        .header(header::WWW_AUTHENTICATE, "Basic realm=\"lifeline\", charset=\"UTF-8\"")
}

/// 429. A real client parses the phrase in the text.
fn too_many(budget: Budget) -> Failure {
    let at = times::plain(budget.resets_at_ms + 999);
    let detail = format!("Rate limit reached; retry after {at} UTC");
    let seconds = ((budget.resets_at_ms - budget.now_ms + 999) / 1000).max(1);
    Failure::new(StatusCode::TOO_MANY_REQUESTS, "rate-limited", detail).header(header::RETRY_AFTER, seconds.to_string())
}
