//! Where every request comes in and every answer goes out: a request id, one line of log, failures put into words.

use crate::address;
use crate::failure::Failure;
use crate::header_names;
use crate::pages::frame::PlainFrame;
use crate::pages::{ErrorPage, PageLink, page};
use crate::server::Server;
use crate::words::Words;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use domain::fault::Fault;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::convert::Infallible;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;
use tower::{Layer, Service};

/// The client's address, in a request's extensions.
#[derive(Debug, Clone, Copy)]
pub struct Client(pub IpAddr);

/// An error without a body on purpose; in a response's extensions.
#[derive(Debug, Clone, Copy)]
pub struct Bare;

/// A problem's `type` is this and a word for programs; `docs/api.md` lists them.
const PROBLEMS: &str = "urn:lifeline:problem:";

/// The outermost layer of the router.
#[derive(Clone)]
pub struct EdgeLayer(pub Server);

impl<S> Layer<S> for EdgeLayer {
    type Service = Edge<S>;

    fn layer(&self, inner: S) -> Edge<S> {
        Edge { server: Server::clone(&self.0), inner }
    }
}

/// See [`EdgeLayer`]. A service by hand: axum's middleware functions box and clone what they wrap for each request.
#[derive(Clone)]
pub struct Edge<S> {
    server: Server,
    inner: S,
}

impl<S> Service<Request> for Edge<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        // The route, not the address: addresses hold codes, queries and names.
        let route = Route::Matched(request.extensions().get::<MatchedPath>().cloned());
        pass(&self.server, request, route, |request| self.inner.call(request))
    }
}

/// The name of a route, for logs and metrics.
pub enum Route {
    /// As the router found it, if it did.
    Matched(Option<MatchedPath>),
    /// Without the router.
    Named(&'static str),
}

impl Route {
    fn as_str(&self) -> &str {
        match self {
            Self::Matched(path) => path.as_ref().map_or("none", MatchedPath::as_str),
            Self::Named(name) => name,
        }
    }
}

/// Lets a request in to what answers it, and the answer out.
pub fn pass<F>(
    server: &Server,
    mut request: Request,
    route: Route,
    answer: impl FnOnce(Request) -> F,
) -> BoxFuture<'static, Result<Response, Infallible>>
where
    F: Future<Output = Result<Response, Infallible>> + Send + 'static,
{
    let passing = Passing::of(Server::clone(server), &mut request, route);
    let answering = answer(request);
    Box::pin(async move {
        let answered = AssertUnwindSafe(answering).catch_unwind().await;
        Ok(passing.finish(match answered {
            Ok(Ok(response)) => response,
            Ok(Err(never)) => match never {},
            Err(_) => Failure::broken("a handler panicked").into_response(),
        }))
    })
}

/// A request that has come in and is not answered yet.
struct Passing {
    server: Server,
    began: Instant,
    request_id: String,
    method: Method,
    route: Route,
    /// What a page in the place of an answer would need; a program gets none.
    reader: Option<Reader>,
}

/// Who reads a page: the languages that their browser asks for, and where they are.
struct Reader {
    accept_language: Option<HeaderValue>,
    uri: Uri,
}

impl Passing {
    fn of(server: Server, request: &mut Request, route: Route) -> Self {
        let client = server.settings.trusted_proxies.client(address::peer(request.extensions()), request.headers());
        request.extensions_mut().insert(Client(client));
        let is_page = !wants_json(request);
        Self {
            began: Instant::now(),
            request_id: server.request_ids.next(),
            method: request.method().clone(),
            route,
            reader: is_page.then(|| Reader {
                accept_language: request.headers().get(header::ACCEPT_LANGUAGE).cloned(),
                uri: request.uri().clone(),
            }),
            server,
        }
    }

    fn finish(self, mut response: Response) -> Response {
        let Self { server, began, request_id, method, route, reader } = self;
        let route = route.as_str();
        if let Some(failure) = failure_of(&mut response) {
            let logged = failure.cause.as_deref();
            if let Some(cause) = logged {
                tracing::error!(request_id, %method, route, status = failure.status.as_u16(), cause, "request failed");
            }
            let reader = reader.map(|Reader { accept_language, uri }| {
                let words = Words::for_request(&uri, accept_language.as_ref());
                (words, way_out(uri.path(), words))
            });
            response = put_into_words(&server, response, &failure, &request_id, reader);
        }
        let status = response.status().as_u16();
        let took = began.elapsed();
        if server.settings.has_metrics {
            let route = route.to_owned();
            metrics::histogram!("lifeline_request_seconds", "route" => route.clone()).record(took.as_secs_f64());
            metrics::counter!("lifeline_requests_total", "route" => route, "status" => status.to_string()).increment(1);
        }
        tracing::debug!(request_id, %method, route, status, took_us = took.as_micros(), "request");
        if let Ok(value) = HeaderValue::try_from(request_id) {
            response.headers_mut().insert(&header_names::X_REQUEST_ID, value);
        }
        response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }
}

/// What a handler refused, or what the router did by itself (no such route, no such method, a malformed path).
fn failure_of(response: &mut Response) -> Option<Arc<Failure>> {
    if let Some(failure) = response.extensions_mut().remove::<Arc<Failure>>() {
        return Some(failure);
    }
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let is_worded =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    if !is_error || is_worded || response.extensions().get::<Bare>().is_some() {
        return None;
    }
    Some(Arc::new(match status {
        StatusCode::METHOD_NOT_ALLOWED => Failure::new(
            status,
            "method-not-allowed",
            "This address does not take this method; Allow names those it takes.",
        ),
        status if status.is_server_error() => Failure::broken("the router gave up"),
        StatusCode::NOT_FOUND => Failure::not_found(),
        status => Failure::new(status, "invalid-request", "The request could not be understood."),
    }))
}

fn wants_json(request: &Request) -> bool {
    let accepts = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    request.uri().path().starts_with("/v1/") || is_script(request.headers()) || accepts.contains("json")
}

/// Whether one of our own scripts asks, which wants a fragment and no redirect.
#[must_use]
pub fn is_script(headers: &HeaderMap) -> bool {
    headers.get(&header_names::X_REQUESTED_WITH).is_some_and(|value| value == "lifeline")
}

/// Whether a browser says that another site sends this.
#[must_use]
pub fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    let site = headers.get(&header_names::SEC_FETCH_SITE).map(HeaderValue::as_bytes);
    site.is_some_and(|site| !matches!(site, b"same-origin" | b"none"))
}

/// RFC 9457.
#[derive(serde::Serialize, utoipa::ToSchema)]
pub struct Problem<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "<[Fault]>::is_empty")]
    #[schema(value_type = Vec<Object>)]
    errors: &'a [Fault],
    #[serde(skip_serializing_if = "<[Fault]>::is_empty")]
    #[schema(value_type = Vec<Object>)]
    warnings: &'a [Fault],
}

fn put_into_words(
    server: &Server,
    response: Response,
    failure: &Failure,
    request_id: &str,
    page: Option<(Words, Option<PageLink>)>,
) -> Response {
    let mut worded = match page {
        Some((words, way_out)) => error_page(server, words, way_out, failure),
        None => problem(failure, request_id),
    };
    for (name, value) in response.headers() {
        if name != header::CONTENT_LENGTH && name != header::CONTENT_TYPE {
            worded.headers_mut().append(name, value.clone());
        }
    }
    for (name, value) in &failure.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            worded.headers_mut().insert(name, value);
        }
    }
    *worded.status_mut() = failure.status;
    worded
}

fn problem(failure: &Failure, request_id: &str) -> Response {
    let problem = Problem {
        r#type: format!("{PROBLEMS}{}", failure.kind),
        title: failure.status.canonical_reason().unwrap_or("Error"),
        status: failure.status.as_u16(),
        detail: &failure.detail,
        request_id,
        errors: &failure.faults,
        warnings: &failure.warnings,
    };
    let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "private, no-store")];
    (headers, serde_json::to_vec(&problem).unwrap_or_default()).into_response()
}

/// Back to the conversation, or to the front page of the help center, of the app that a path names.
fn way_out(path: &str, words: Words) -> Option<PageLink> {
    let segments: Vec<&str> = path.split('/').collect();
    let [_, domain, "hc", language, app, page, rest @ ..] = segments.as_slice() else { return None };
    let is_app = app.starts_with(|first: char| first.is_ascii_digit());
    let is_deeper = !page.is_empty();
    let (title, end) = match *page {
        "chat" if rest.iter().any(|part| !part.is_empty()) => (words.say("back-to-conversation"), "chat/"),
        _ => (words.say("go-to-help"), ""),
    };
    let href = format!("/{domain}/hc/{language}/{app}/{end}");
    (is_app && is_deeper).then_some(PageLink { title, href, spoken: None })
}

fn error_page(server: &Server, words: Words, link: Option<PageLink>, failure: &Failure) -> Response {
    let (heading, text) = match failure.status {
        StatusCode::NOT_FOUND => (words.say("page-missing"), words.say("page-missing-text")),
        StatusCode::TOO_MANY_REQUESTS => (words.say("too-fast"), words.say("too-fast-text")),
        _ if failure.kind == Failure::STALE_FORM => (words.say("refused"), words.say("stale-form-text")),
        status if status.is_server_error() => (words.say("broken"), words.say("broken-text")),
        _ => (words.say("refused"), failure.detail.to_string()),
    };
    let frame = PlainFrame::new(server, words, &heading, None);
    let view = ErrorPage { frame, heading, text, link };
    page(server, &view, &view.frame.theme_css).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
