//! `/v1/{domain}/console/qrcode`: makes a link and the QR code that leads to it (contract 1.2, 1.3).

use super::admission::{admit, refuse_method, show_budget};
use super::parameters;
use crate::failure::Failure;
use crate::identity;
use crate::random;
use crate::server::Server;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::fault::Fault;
use domain::ids::{DomainId, LinkId, SessionId};
use domain::link::{AppRules, Code, Format, LinkContext, LinkRequest, Settled};
use domain::params::Params;
use domain::player::Standing;
use std::sync::Arc;
use store::apps::App;
use store::issues::ActiveIssue;
use store::links::{LinkSurroundings, LinkToKeep};
use store::players::{Claim, Voucher};
use uuid::Uuid;

/// The answer. The order of the fields is the contract's.
#[derive(serde::Serialize, utoipa::ToSchema)]
pub(super) struct Made {
    url: Option<String>,
    #[schema(value_type = Option<Object>)]
    qrcode: Option<Image>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    active_issue: Option<Option<ActiveIssueAnswer>>,
    expires_at: i64,
    views_left: Option<u16>,
    qr: SymbolFacts,
    link_id: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<Object>)]
    warnings: Vec<Fault>,
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum Image {
    Text(String),
    Matrix { size: usize, rows: Vec<String> },
}

#[derive(serde::Serialize, utoipa::ToSchema)]
pub(super) struct SymbolFacts {
    version: u8,
    ecc: &'static str,
    modules: usize,
    pixels: usize,
}

/// An issue that waits for the player.
#[derive(serde::Serialize, utoipa::ToSchema)]
#[schema(as = ActiveIssue)]
pub(super) struct ActiveIssueAnswer {
    issue_id: i64,
    unread_messages: i64,
}

impl From<ActiveIssue> for ActiveIssueAnswer {
    fn from(active: ActiveIssue) -> Self {
        Self { issue_id: active.issue_id.0, unread_messages: active.unread }
    }
}

/// The method until 2024; the parameters are in the query.
pub async fn by_get(State(server): State<Server>, Path(domain_name): Path<String>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let (budget, admitted) = admit(&server, &parts, &domain_name).await;
    let answer = match admitted {
        Ok(domain_id) => make(&server, domain_id, &parameters::of_query(&parts)).await,
        Err(failure) => Err(failure),
    };
    show_budget(answer.into_response(), budget)
}

/// The method of today; the body wins over the query.
pub async fn by_post(State(server): State<Server>, Path(domain_name): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let (budget, admitted) = admit(&server, &parts, &domain_name).await;
    let answer = match admitted {
        // The body is read only for a caller with a key.
        Ok(domain_id) => match parameters::of_body_and_query(&parts, body).await {
            Ok(params) => make(&server, domain_id, &params).await,
            Err(failure) => Err(failure),
        },
        Err(failure) => Err(failure),
    };
    show_budget(answer.into_response(), budget)
}

/// Any other method: also HEAD, which a router would answer by making a link.
pub async fn by_other_method(
    State(server): State<Server>,
    Path(domain_name): Path<String>,
    request: Request,
) -> Response {
    refuse_method(&server, request, &domain_name, "GET, POST").await
}

async fn make(server: &Server, domain_id: DomainId, params: &Params) -> Result<Response, Failure> {
    let now_ms = server.now_ms();
    let request = LinkRequest::parse(params, now_ms);
    let (app, surroundings) = surroundings(server, domain_id, &request).await?;
    let app = app.as_deref();
    let token = match app.zip(request.user_auth_token()) {
        Some((app, token)) => Some(identity::judge(server, app, request.identity(), token).await?),
        None => None,
    };
    let settled = request
        .settle(&LinkContext { token, ..context(app, surroundings) })
        .map_err(|refused| Failure::faults(refused.faults).warnings(refused.warnings))?;
    // `settle` refuses a request without an app.
    let Some(app) = app else { return Err(Failure::faults(vec![Fault::unknown_app()])) };

    let active_issue = match settled.includes_unread {
        true => Some(active_issue(server, app, &settled, now_ms).await?),
        false => None,
    };
    let code = Code::from_random(random::bytes()?);
    let url = url_of(server, app, &code);
    let symbol = qr::Symbol::encode(&url).map_err(Failure::broken)?;
    let link_id = if settled.dry_run { None } else { Some(keep(server, app, &code, &settled, now_ms).await?) };
    let made = Made {
        qrcode: link_id.map(|_| draw(&symbol, settled.format, &app.name)),
        url: link_id.map(|_| url),
        active_issue,
        expires_at: settled.link.expires_at_ms,
        views_left: settled.link.view_limit,
        qr: facts(&symbol),
        link_id: link_id.map(|id| id.to_string()),
        warnings: settled.warnings,
    };
    let status = if settled.dry_run { StatusCode::OK } else { StatusCode::CREATED };
    let mut response = (status, axum::Json(made)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

async fn surroundings(
    server: &Server,
    domain_id: DomainId,
    request: &LinkRequest,
) -> Result<(Option<Arc<App>>, LinkSurroundings), Failure> {
    let (section_id, faq_id) = (request.help_section(), request.help_faq());
    let found = match request.app_id() {
        Some(app_id) => server.store.link_surroundings(domain_id, app_id, section_id, faq_id).await?,
        None => None,
    };
    Ok(found.map_or_else(Default::default, |(app, surroundings)| (Some(app), surroundings)))
}

fn context(app: Option<&App>, surroundings: LinkSurroundings) -> LinkContext {
    LinkContext {
        app: app.map(|app| AppRules {
            web_chat: app.web_chat,
            identity_verification: app.identity_verification,
            full_privacy: app.full_privacy,
        }),
        token: None,
        fields: surroundings.fields,
        tags: surroundings.tags,
        section_is_published: surroundings.section_exists,
        faq_is_published: surroundings.faq_is_published,
        faq_tags: surroundings.faq_tags,
    }
}

/// Null where nobody vouches for the player (contract 2), and for an anonymous one.
async fn active_issue(
    server: &Server,
    app: &App,
    settled: &Settled,
    now_ms: i64,
) -> Result<Option<ActiveIssueAnswer>, Failure> {
    let content = &settled.link.content;
    match Standing::of(&content.identity, content.proved, app.identity_verification) {
        Standing::Unverified | Standing::Anonymous => return Ok(None),
        Standing::Verified | Standing::Vouched => {}
    }
    let claim = Claim {
        domain_id: app.domain_id,
        app_id: app.app_id,
        identity: content.identity.clone(),
        voucher: Voucher::of_link(content.proved, app.identity_verification),
        session_id: SessionId(Uuid::nil()),
    };
    Ok(server.store.active_issue(claim, now_ms).await?.map(ActiveIssueAnswer::from))
}

async fn keep(server: &Server, app: &App, code: &Code, settled: &Settled, now_ms: i64) -> Result<LinkId, Failure> {
    let link_id = LinkId(random::uuid(now_ms)?);
    let link = LinkToKeep {
        domain_id: app.domain_id,
        link_id,
        app_id: app.app_id,
        code_hash: server.vault.code_hash(code),
        created_at_ms: now_ms,
        expires_at_ms: settled.link.expires_at_ms,
        view_limit: settled.link.view_limit,
        content: settled.link.content.clone(),
    };
    server.store.add_link(link).await?;
    Ok(link_id)
}

/// The address of a code. Wholly in capitals it needs a smaller symbol, and means the same: only scheme, host, an own
/// path and the code are in it.
fn url_of(server: &Server, app: &App, code: &Code) -> String {
    let base = server.settings.short_url.as_str();
    if app.qr_uppercase {
        format!("{}/{}", base.to_ascii_uppercase(), code.as_str())
    } else {
        format!("{base}/{}", code.as_str())
    }
}

fn draw(symbol: &qr::Symbol, format: Format, app_name: &str) -> Image {
    let scale = qr::Scale::default();
    match format {
        Format::Png => Image::Text(qr::png_data_url(symbol, &scale)),
        Format::Base64 => Image::Text(data_encoding::BASE64.encode(&qr::png(symbol, &scale))),
        Format::Svg => Image::Text(qr::svg(symbol, app_name)),
        Format::Matrix => Image::Matrix { size: symbol.size(), rows: qr::matrix(symbol) },
    }
}

fn facts(symbol: &qr::Symbol) -> SymbolFacts {
    let ecc = match symbol.level() {
        qr::Level::L => "L",
        qr::Level::M => "M",
        qr::Level::Q => "Q",
        qr::Level::H => "H",
    };
    let version = symbol.version();
    SymbolFacts { version, ecc, modules: symbol.size(), pixels: qr::pixels(symbol, &qr::Scale::default()) }
}
