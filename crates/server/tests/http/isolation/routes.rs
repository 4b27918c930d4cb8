//! Every route, with who may use it. A route that is not in this table fails the test.

use crate::harness::{TestApp, on_both_engines};
use axum::http::Method;
use std::collections::BTreeSet;

on_both_engines![the_table_names_every_route, no_route_takes_another_method];

/// What opens a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// An API key of the domain in the address.
    Key,
    /// A session of the app in the address.
    Player,
    /// An agent of the issue's domain.
    Issue,
    /// Any agent, who gets what is their own domain's.
    Desk,
    /// Any author or admin, who gets what is their own domain's.
    Author,
    /// The code or ticket in the address.
    Secret,
    /// Nothing: everybody gets the same.
    Everyone,
}
use Guard::{Author, Desk, Everyone, Issue, Key, Player, Secret};

/// A route as `routes.rs` writes it, an address of it in domain `one`, and what opens it by each of its methods.
pub(super) struct Route {
    pattern: &'static str,
    pub(super) path: &'static str,
    pub(super) methods: &'static [(Method, Guard)],
}

const fn route(pattern: &'static str, path: &'static str, methods: &'static [(Method, Guard)]) -> Route {
    Route { pattern, path, methods }
}

const GET: Method = Method::GET;
const POST: Method = Method::POST;

/// Issue 2 is of domain `one`, with the file of that id; domain `two` has none of that number.
pub(super) const ROUTES: &[Route] = &[
    route("/", "/", &[(GET, Everyone)]),
    route("/healthz", "/healthz", &[(GET, Everyone)]),
    route("/readyz", "/readyz", &[(GET, Everyone)]),
    route("/openapi.json", "/openapi.json", &[(GET, Everyone)]),
    route("/assets/{name}", "/assets/none.css", &[(GET, Everyone)]),
    route("/v1/{domain}/console/qrcode", "/v1/one/console/qrcode?app_id=1", &[(GET, Key), (POST, Key)]),
    route("/v1/{domain}/console/qrcode/", "/v1/one/console/qrcode/?app_id=1", &[(GET, Key), (POST, Key)]),
    route("/v1/{domain}/console/messages/unread", "/v1/one/console/messages/unread?app_id=1&uid=7", &[(GET, Key)]),
    route("/v1/{domain}/console/messages/unread/", "/v1/one/console/messages/unread/?app_id=1&uid=7", &[(GET, Key)]),
    route("/enter", "/enter?ticket=AAAAAAAAAAAAAAAAAAAAAA", &[(GET, Secret)]),
    route("/{code}", "/0123456789ABCDEF", &[(GET, Secret), (POST, Secret)]),
    // Where the short base URL has a path; the matrix runs on one that has.
    route("{path}/{{code}}", "/go/0123456789ABCDEF", &[(GET, Secret), (POST, Secret)]),
    route("{capitals}/{{code}}", "/GO/0123456789ABCDEF", &[(GET, Secret), (POST, Secret)]),
    route("/{domain}/hc/{lang}/{app}/", "/one/hc/en/1-plain-game-one/", &[(GET, Everyone)]),
    route(
        "/{domain}/hc/{lang}/{app}/section/{section}/",
        "/one/hc/en/1-plain-game-one/section/1-crashes/",
        &[(GET, Everyone)],
    ),
    route(
        "/{domain}/hc/{lang}/{app}/faq/{faq}/",
        "/one/hc/en/1-plain-game-one/faq/1-crash-on-the-console/",
        &[(GET, Everyone)],
    ),
    route("/{domain}/hc/{lang}/{app}/faq/{faq}/vote", "/one/hc/en/1/faq/1/vote", &[(POST, Everyone)]),
    route("/{domain}/hc/{lang}/{app}/search", "/one/hc/en/1-plain-game-one/search?q=crash", &[(GET, Everyone)]),
    route(
        "/{domain}/hc/{lang}/{app}/search/suggestions",
        "/one/hc/en/1/search/suggestions?q=crash",
        &[(GET, Everyone)],
    ),
    route("/{domain}/hc/{lang}/{app}/sitemap.xml", "/one/hc/en/1/sitemap.xml", &[(GET, Everyone)]),
    route("/{domain}/logo/{app}/{hash}", "/one/logo/1/92b2fa5802895831", &[(GET, Everyone)]),
    route("/{domain}/picture/{agent}/{hash}", "/one/picture/1/92b2fa5802895831", &[(GET, Everyone)]),
    route("/{domain}/hc/{lang}/chat/", "/one/hc/1/chat/", &[(GET, Everyone)]),
    route("/{domain}/hc/{lang}/{app}/chat/", "/one/hc/en/1/chat/", &[(GET, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/issue", "/one/hc/en/1/chat/issue", &[(POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/messages", "/one/hc/en/1/chat/messages", &[(GET, Player), (POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/seen", "/one/hc/en/1/chat/seen", &[(POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/typing", "/one/hc/en/1/chat/typing", &[(POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/resolution", "/one/hc/en/1/chat/resolution", &[(POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/rating", "/one/hc/en/1/chat/rating", &[(POST, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/issues/", "/one/hc/en/1/chat/issues/", &[(GET, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/issues/{issue}/", "/one/hc/en/1/chat/issues/2/", &[(GET, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/events", "/one/hc/en/1/chat/events", &[(GET, Player)]),
    route("/{domain}/hc/{lang}/{app}/chat/attachments", "/one/hc/en/1/chat/attachments", &[(POST, Player)]),
    route(
        "/{domain}/hc/{lang}/{app}/chat/attachments/{attachment}",
        "/one/hc/en/1/chat/attachments/0198c0de-0000-7000-8000-00000000f11e",
        &[(GET, Player)],
    ),
    route(
        "/{domain}/hc/{lang}/{app}/chat/attachments/{attachment}/thumbnail",
        "/one/hc/en/1/chat/attachments/0198c0de-0000-7000-8000-00000000f11e/thumbnail",
        &[(GET, Player)],
    ),
    route("/{domain}/hc/{lang}/{app}/session/end", "/one/hc/en/1/session/end", &[(POST, Player)]),
    route("/inbox", "/inbox", &[(GET, Desk)]),
    route("/inbox/", "/inbox/", &[(GET, Everyone)]),
    route("/inbox/list", "/inbox/list", &[(GET, Desk)]),
    route("/inbox/events", "/inbox/events", &[(GET, Desk)]),
    route("/inbox/issues/{issue}", "/inbox/issues/2", &[(GET, Issue)]),
    route("/inbox/issues/{issue}/messages", "/inbox/issues/2/messages", &[(GET, Issue), (POST, Issue)]),
    route("/inbox/issues/{issue}/resolution", "/inbox/issues/2/resolution", &[(POST, Issue)]),
    route("/inbox/issues/{issue}/rejection", "/inbox/issues/2/rejection", &[(POST, Issue)]),
    route("/inbox/issues/{issue}/reopening", "/inbox/issues/2/reopening", &[(POST, Issue)]),
    route("/inbox/issues/{issue}/seen", "/inbox/issues/2/seen", &[(POST, Issue)]),
    route("/inbox/issues/{issue}/typing", "/inbox/issues/2/typing", &[(POST, Issue)]),
    route("/inbox/issues/{issue}/attachments", "/inbox/issues/2/attachments", &[(POST, Issue)]),
    route(
        "/inbox/issues/{issue}/attachments/{attachment}",
        "/inbox/issues/2/attachments/0198c0de-0000-7000-8000-00000000f11e",
        &[(GET, Issue)],
    ),
    route(
        "/inbox/issues/{issue}/attachments/{attachment}/thumbnail",
        "/inbox/issues/2/attachments/0198c0de-0000-7000-8000-00000000f11e/thumbnail",
        &[(GET, Issue)],
    ),
    route("/inbox/profile", "/inbox/profile", &[(GET, Desk), (POST, Desk)]),
    route("/inbox/profile/picture", "/inbox/profile/picture", &[(POST, Desk)]),
    route("/inbox/profile/picture/removal", "/inbox/profile/picture/removal", &[(POST, Desk)]),
    route("/admin", "/admin", &[(GET, Author)]),
    route("/admin/", "/admin/", &[(GET, Everyone)]),
    route("/admin/apps/{app}/faqs", "/admin/apps/1/faqs", &[(GET, Author)]),
    route("/admin/apps/{app}/faqs/order", "/admin/apps/1/faqs/order", &[(POST, Author)]),
    route("/admin/apps/{app}/faqs/new", "/admin/apps/1/faqs/new", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/faqs/{faq}", "/admin/apps/1/faqs/1", &[(GET, Author), (POST, Author)]),
    route(
        "/admin/apps/{app}/faqs/{faq}/translations",
        "/admin/apps/1/faqs/1/translations",
        &[(GET, Author), (POST, Author)],
    ),
    route("/admin/apps/{app}/faqs/{faq}/history", "/admin/apps/1/faqs/1/history", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/preview", "/admin/apps/1/preview", &[(POST, Author)]),
    route("/admin/apps/{app}/sections", "/admin/apps/1/sections", &[(GET, Author)]),
    route("/admin/apps/{app}/sections/order", "/admin/apps/1/sections/order", &[(POST, Author)]),
    route("/admin/apps/{app}/sections/new", "/admin/apps/1/sections/new", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/sections/{section}", "/admin/apps/1/sections/1", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/sections/{section}/removal", "/admin/apps/1/sections/1/removal", &[(POST, Author)]),
    route("/admin/apps/{app}/banner", "/admin/apps/1/banner", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/look", "/admin/apps/1/look", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/look/logo", "/admin/apps/1/look/logo", &[(POST, Author)]),
    route("/admin/apps/{app}/look/logo/removal", "/admin/apps/1/look/logo/removal", &[(POST, Author)]),
    route("/admin/apps/{app}/chat", "/admin/apps/1/chat", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/chat/privacy", "/admin/apps/1/chat/privacy", &[(POST, Author)]),
    route("/admin/apps/{app}/identity", "/admin/apps/1/identity", &[(GET, Author), (POST, Author)]),
    route("/admin/apps/{app}/identity/secrets", "/admin/apps/1/identity/secrets", &[(POST, Author)]),
    route("/admin/apps/{app}/identity/secrets/removal", "/admin/apps/1/identity/secrets/removal", &[(POST, Author)]),
    route("/admin/apps/new", "/admin/apps/new", &[(GET, Author), (POST, Author)]),
    route("/admin/fields", "/admin/fields", &[(GET, Author), (POST, Author)]),
    route("/admin/fields/{key}", "/admin/fields/level", &[(GET, Author), (POST, Author)]),
    route("/admin/fields/{key}/archive", "/admin/fields/level/archive", &[(POST, Author)]),
    route("/admin/fields/{key}/place", "/admin/fields/level/place", &[(POST, Author)]),
    route("/admin/tags", "/admin/tags", &[(GET, Author), (POST, Author)]),
    route("/admin/tags/archive", "/admin/tags/archive", &[(POST, Author)]),
    route("/admin/audit", "/admin/audit", &[(GET, Author)]),
    // The last two, because they change the session that the matrix calls with.
    route("/inbox/sign-in", "/inbox/sign-in", &[(GET, Everyone), (POST, Everyone)]),
    route("/inbox/sign-out", "/inbox/sign-out", &[(POST, Desk)]),
];

async fn the_table_names_every_route(_: &TestApp) {
    let source = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/routes.rs")).unwrap();
    let written: BTreeSet<&str> = source.split(".route(").skip(1).map(pattern_of).collect();
    let named: BTreeSet<&str> = ROUTES.iter().map(|route| route.pattern).collect();
    assert_eq!(named, written);
}

/// The first text after `.route(`.
fn pattern_of(after: &str) -> &str {
    after.split('"').nth(1).unwrap()
}

async fn no_route_takes_another_method(app: &TestApp) {
    let app = app.at("http://help.example", "http://help.example/go");
    for route in ROUTES {
        for method in [GET, POST, Method::PUT, Method::PATCH, Method::DELETE] {
            if route.methods.iter().any(|(taken, _)| *taken == method) {
                continue;
            }
            // With a key, so that it is not refused for want of one.
            let call = crate::harness::Call::new(method.clone(), route.path).key(crate::harness::world::KEY);
            assert_eq!(app.send(call).await.code(), 405, "{method} {}", route.path);
        }
    }
}
