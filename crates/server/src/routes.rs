//! Every address of lifeline, on one page.

use crate::edge::{self, EdgeLayer, Route};
use crate::server::Server;
use crate::{admin, assets, chat, game_api, health, help, inbox, open_link};
use axum::Router;
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use domain::link::Code;
use futures_util::future::{BoxFuture, Either};
use std::convert::Infallible;
use std::task::{Context, Poll};
use tower::Service;
use tower_http::compression::CompressionLayer;

/// Everything that lifeline answers. Links go past the router, whose ways to a handler were a tenth of what opening one
/// takes (ADR 23).
#[derive(Clone)]
pub struct Site {
    server: Server,
    router: Router,
}

impl Site {
    /// The site of a server.
    #[must_use]
    pub fn of(server: Server) -> Self {
        Self { router: router(server.clone()), server }
    }

    fn code_of_link(&self, request: &Request) -> Option<Code> {
        let is_taken = matches!(*request.method(), Method::GET | Method::HEAD | Method::POST);
        is_taken.then(|| open_link::code_in(&self.server, request.uri().path())).flatten()
    }
}

impl Service<Request> for Site {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<BoxFuture<'static, Result<Response, Infallible>>, <Router as Service<Request>>::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Service::<Request>::poll_ready(&mut self.router, context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let Some(code) = self.code_of_link(&request) else { return Either::Right(self.router.call(request)) };
        let server = self.server.clone();
        let open = async |request| Ok(open_link::answer(server, request, code).await.into_response());
        Either::Left(edge::pass(&self.server, request, Route::Named("/{code}"), open))
    }
}

fn router(server: Server) -> Router {
    let routes = Router::new()
        .merge(game_api_routes())
        .merge(link_routes(&server))
        .merge(player_routes().merge(inbox_routes()).merge(admin_routes()).layer(CompressionLayer::new()))
        .merge(attachment_routes())
        .merge(event_routes())
        .route("/", get(async || Redirect::to("/inbox")))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/openapi.json", get(game_api::document))
        .route(
            "/assets/{name}",
            get(async |Path(name): Path<String>, headers: HeaderMap| assets::serve(&name, &headers)),
        );
    routes.fallback(help::elsewhere).layer(EdgeLayer(server.clone())).with_state(server)
}

fn game_api_routes() -> Router<Server> {
    let qrcode = || {
        let methods = get(game_api::by_get).post(game_api::by_post);
        methods.head(game_api::by_other_method).fallback(game_api::by_other_method)
    };
    let unread = || get(game_api::unread).fallback(game_api::unread_by_other_method);
    Router::new()
        .route("/v1/{domain}/console/qrcode", qrcode())
        .route("/v1/{domain}/console/qrcode/", qrcode())
        .route("/v1/{domain}/console/messages/unread", unread())
        .route("/v1/{domain}/console/messages/unread/", unread())
}

/// Links are where the short base URL says, under its path if it has one, in capitals too: a code in capitals has them
/// all. What [`Site`] has not taken is no link.
fn link_routes(server: &Server) -> Router<Server> {
    let link = || get(open_link::no_code).post(open_link::no_code);
    let path = server.settings.short_url.path();
    let mut routes = Router::new().route("/enter", refuse_head(get(open_link::enter))).route("/{code}", link());
    if !path.is_empty() {
        routes = routes.route(&format!("{path}/{{code}}"), link());
        let capitals = path.to_ascii_uppercase();
        if capitals != path {
            routes = routes.route(&format!("{capitals}/{{code}}"), link());
        }
    }
    routes
}

fn player_routes() -> Router<Server> {
    Router::new()
        .route("/{domain}/hc/{lang}/{app}/", get(help::front))
        .route("/{domain}/hc/{lang}/{app}/section/{section}/", get(help::section))
        .route("/{domain}/hc/{lang}/{app}/faq/{faq}/", get(help::faq))
        .route("/{domain}/hc/{lang}/{app}/faq/{faq}/vote", post(help::vote))
        .route("/{domain}/hc/{lang}/{app}/search", get(help::search))
        .route("/{domain}/hc/{lang}/{app}/search/suggestions", get(help::suggestions))
        .route("/{domain}/hc/{lang}/{app}/sitemap.xml", get(help::sitemap))
        .route("/{domain}/logo/{app}/{hash}", get(help::logo))
        .route("/{domain}/picture/{agent}/{hash}", get(inbox::picture))
        // Without a language, where it looks like the front page of an app of this name.
        .route("/{domain}/hc/{lang}/chat/", get(help::elsewhere))
        .route("/{domain}/hc/{lang}/{app}/chat/", get(chat::chat))
        .route("/{domain}/hc/{lang}/{app}/chat/issue", post(chat::start))
        .route("/{domain}/hc/{lang}/{app}/chat/messages", get(chat::fetch).post(chat::say))
        .route("/{domain}/hc/{lang}/{app}/chat/seen", post(chat::seen))
        .route("/{domain}/hc/{lang}/{app}/chat/typing", post(chat::typing))
        .route("/{domain}/hc/{lang}/{app}/chat/resolution", post(chat::resolve))
        .route("/{domain}/hc/{lang}/{app}/chat/rating", post(chat::rate))
        .route("/{domain}/hc/{lang}/{app}/chat/issues/", get(chat::earlier))
        .route("/{domain}/hc/{lang}/{app}/chat/issues/{issue}/", get(chat::earlier_thread))
        .route("/{domain}/hc/{lang}/{app}/session/end", post(chat::end))
}

/// Event streams, which no layer may wrap in a body of its own: compression, which leaves them as they are, would still
/// keep the room for its coders, 5 kB for each open chat.
fn event_routes() -> Router<Server> {
    Router::new()
        .route("/{domain}/hc/{lang}/{app}/chat/events", get(chat::events))
        .route("/inbox/events", get(inbox::events))
}

fn inbox_routes() -> Router<Server> {
    Router::new()
        .route("/inbox", get(inbox::list))
        .route("/inbox/", get(async || Redirect::permanent("/inbox")))
        .route("/inbox/list", get(inbox::fragment))
        .route("/inbox/sign-in", get(inbox::form).post(inbox::sign_in))
        .route("/inbox/sign-out", post(inbox::sign_out))
        .route("/inbox/profile", get(inbox::profile).post(inbox::rename))
        .route("/inbox/profile/picture", post(inbox::upload_picture))
        .route("/inbox/profile/picture/removal", post(inbox::remove_picture))
        .route("/inbox/issues/{issue}", get(inbox::thread))
        .route("/inbox/issues/{issue}/messages", get(inbox::messages).post(inbox::answer))
        .route("/inbox/issues/{issue}/resolution", post(inbox::resolve))
        .route("/inbox/issues/{issue}/rejection", post(inbox::reject))
        .route("/inbox/issues/{issue}/reopening", post(inbox::reopen))
        .route("/inbox/issues/{issue}/seen", post(inbox::seen))
        .route("/inbox/issues/{issue}/typing", post(inbox::typing))
}

/// Not compressed: what is large has been already, and a player of films asks for ranges.
fn attachment_routes() -> Router<Server> {
    Router::new()
        .route("/{domain}/hc/{lang}/{app}/chat/attachments", post(chat::upload))
        .route("/{domain}/hc/{lang}/{app}/chat/attachments/{attachment}", get(chat::file))
        .route("/{domain}/hc/{lang}/{app}/chat/attachments/{attachment}/thumbnail", get(chat::thumbnail))
        .route("/inbox/issues/{issue}/attachments", post(inbox::upload))
        .route("/inbox/issues/{issue}/attachments/{attachment}", get(inbox::file))
        .route("/inbox/issues/{issue}/attachments/{attachment}/thumbnail", get(inbox::thumbnail))
}

fn admin_routes() -> Router<Server> {
    Router::new()
        .route("/admin", get(admin::apps))
        .route("/admin/", get(async || Redirect::permanent("/admin")))
        .route("/admin/apps/new", get(admin::new_app).post(admin::make_app))
        .route("/admin/fields", get(admin::fields).post(admin::make_field))
        .route("/admin/fields/{key}", get(admin::field).post(admin::keep_field))
        .route("/admin/fields/{key}/archive", post(admin::archive_field))
        .route("/admin/fields/{key}/place", post(admin::move_field))
        .route("/admin/tags", get(admin::tags).post(admin::make_tag))
        .route("/admin/tags/archive", post(admin::archive_tag))
        .route("/admin/audit", get(admin::audit))
        .route("/admin/apps/{app}/faqs", get(admin::list))
        .route("/admin/apps/{app}/faqs/order", post(admin::order))
        .route("/admin/apps/{app}/faqs/new", get(admin::new_faq).post(admin::make_faq))
        .route("/admin/apps/{app}/faqs/{faq}", get(admin::edit_faq).post(admin::keep_faq))
        .route("/admin/apps/{app}/faqs/{faq}/translations", get(admin::translations).post(admin::translate))
        .route("/admin/apps/{app}/faqs/{faq}/history", get(admin::history).post(admin::go_back))
        .route("/admin/apps/{app}/preview", post(admin::preview))
        .route("/admin/apps/{app}/sections", get(admin::sections))
        .route("/admin/apps/{app}/sections/order", post(admin::order_sections))
        .route("/admin/apps/{app}/sections/new", get(admin::new_section).post(admin::add_section))
        .route("/admin/apps/{app}/sections/{section}", get(admin::section).post(admin::keep_section))
        .route("/admin/apps/{app}/sections/{section}/removal", post(admin::remove_section))
        .route("/admin/apps/{app}/banner", get(admin::banner).post(admin::keep_banner))
        .route("/admin/apps/{app}/look", get(admin::look).post(admin::keep_look))
        .route("/admin/apps/{app}/look/logo", post(admin::upload_logo))
        .route("/admin/apps/{app}/look/logo/removal", post(admin::remove_logo))
        .route("/admin/apps/{app}/chat", get(admin::chat).post(admin::keep_chat))
        .route("/admin/apps/{app}/chat/privacy", post(admin::keep_privacy))
        .route("/admin/apps/{app}/identity", get(admin::identity).post(admin::keep_identity))
        .route("/admin/apps/{app}/identity/secrets", post(admin::make_secret))
        .route("/admin/apps/{app}/identity/secrets/removal", post(admin::remove_secret))
}

/// A router answers HEAD by running GET, which would use up a ticket.
fn refuse_head(methods: MethodRouter<Server>) -> MethodRouter<Server> {
    methods.head(async || (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET")]))
}
