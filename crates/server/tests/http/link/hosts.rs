//! Links on a host of their own: the step to the public host by a ticket.

use super::{about_ann, revoke};
use crate::harness::{Browser, Call, Player, TestApp, on_both_engines};
use axum::http::Method;
use serde_json::{Value, json};

on_both_engines![
    the_short_host_leads_on_with_a_ticket,
    a_ticket_opens_once,
    a_ticket_lasts_sixty_seconds,
    head_does_not_use_a_ticket_up,
    a_made_up_ticket_is_404,
    a_ticket_of_a_revoked_link_is_404,
    the_short_host_s_cookie_is_no_session_on_pages,
    the_short_host_s_cookie_recognises_a_return,
    another_port_is_the_same_host,
];

fn two_hosts(app: &TestApp) -> TestApp {
    app.at("https://help.example", "http://go.example")
}

/// The address with the ticket that a new link leads to.
async fn ticket(app: &TestApp, parameters: Value) -> String {
    let made = app.make(parameters).await;
    Browser::default().get(app, &made.url).await.expect(303).location().to_owned()
}

fn path(url: &str) -> &str {
    url.strip_prefix("https://help.example").unwrap()
}

async fn the_short_host_leads_on_with_a_ticket(app: &TestApp) {
    let app = two_hosts(app);
    let made = app.make(about_ann(json!({}))).await;
    assert!(made.url.starts_with("http://go.example/"));
    let mut browser = Browser::default();
    let first = browser.get(&app, &made.url).await.expect(303);
    let ticket = first.location().strip_prefix("https://help.example/enter?ticket=").unwrap().to_owned();
    assert_eq!(data_encoding::BASE64URL_NOPAD.decode(ticket.as_bytes()).unwrap().len(), 16, "128 bits");
    let [cookie] = first.set_cookies()[..] else { panic!("{:?}", first.headers) };
    assert!(cookie.starts_with("ll_return_one_1=") && cookie.contains("HttpOnly"), "{cookie}");
    assert!(!cookie.contains("Secure"), "the short host is not reached by TLS here");
    let second = browser.get(&app, first.location()).await.expect(303);
    assert_eq!(second.location(), "https://help.example/one/hc/en/1-plain-game-one/chat/");
    let [cookie] = second.set_cookies()[..] else { panic!("{:?}", second.headers) };
    assert!(cookie.starts_with("ll_one_1=") && cookie.contains("Secure"), "{cookie}");
    for answer in [&first, &second] {
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
    }
    let page = browser.get(&app, second.location()).await.expect(200);
    page.says_nothing_of(&[&ticket, made.code()]);
    assert!(page.text().contains("You are here as"));
}

async fn a_ticket_opens_once(app: &TestApp) {
    let app = two_hosts(app);
    let url = ticket(&app, json!({})).await;
    app.send(Call::get(path(&url))).await.expect(303);
    let again = app.send(Call::get(path(&url))).await.expect(404);
    assert!(again.set_cookies().is_empty());
}

async fn a_ticket_lasts_sixty_seconds(app: &TestApp) {
    let app = two_hosts(app);
    let (early, late) = (ticket(&app, json!({})).await, ticket(&app, json!({})).await);
    app.pass_ms(59_999);
    app.send(Call::get(path(&early))).await.expect(303);
    app.pass_ms(1);
    let late = app.send(Call::get(path(&late))).await.expect(404);
    assert!(late.set_cookies().is_empty());
}

async fn head_does_not_use_a_ticket_up(app: &TestApp) {
    let app = two_hosts(app);
    let url = ticket(&app, json!({})).await;
    let answer = app.send(Call::new(Method::HEAD, path(&url))).await.expect(405);
    assert_eq!(answer.header("allow"), "GET");
    app.send(Call::get(path(&url))).await.expect(303);
}

async fn a_made_up_ticket_is_404(app: &TestApp) {
    let app = two_hosts(app);
    for path in ["/enter", "/enter?ticket=", "/enter?ticket=AAAAAAAAAAAAAAAAAAAAAA", "/enter?ticket=%00"] {
        let answer = app.send(Call::get(path)).await.expect(404);
        assert!(answer.set_cookies().is_empty());
    }
}

async fn a_ticket_of_a_revoked_link_is_404(app: &TestApp) {
    let app = two_hosts(app);
    let made = app.make(json!({})).await;
    let url = Browser::default().get(&app, &made.url).await.expect(303).location().to_owned();
    revoke(&app, &made).await;
    app.send(Call::get(path(&url))).await.expect(404);
}

async fn the_short_host_s_cookie_is_no_session_on_pages(app: &TestApp) {
    let app = two_hosts(app);
    let made = app.make(about_ann(json!({}))).await;
    let player = Player::scan(&app, &made).await;
    let cookie = player.browser.cookies("go.example")["ll_return_one_1"].clone();
    for name in ["ll_return_one_1", "ll_one_1"] {
        let call = |path: &str| Call::get(path).header("cookie", format!("{name}={cookie}"));
        let page = app.send(call("/one/hc/en/1-plain-game-one/")).await.expect(200);
        assert!(!page.text().contains("You are here as"), "{name}");
        app.send(call("/one/hc/en/1/chat/messages")).await.expect(404);
    }
}

async fn the_short_host_s_cookie_recognises_a_return(app: &TestApp) {
    let app = two_hosts(app);
    let made = app.make(about_ann(json!({"viewcount": 1}))).await;
    let mut player = Player::scan(&app, &made).await;
    Browser::default().get(&app, &made.url).await.expect(410);
    let (_, page) = player.browser.open(&app, &made.url).await;
    assert!(page.expect(200).text().contains("You are here as"));
    // "Not you?" is heard on the other host, too.
    player.post(&app, "session/end", &[]).await.expect(303);
    player.browser.get(&app, &made.url).await.expect(410);
}

async fn another_port_is_the_same_host(app: &TestApp) {
    let app = app.at("http://help.example:8080", "http://help.example:9090");
    let made = app.make(json!({})).await;
    let answer = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
    assert!(answer.location().starts_with("http://help.example:8080/one/hc/"), "{}", answer.location());
}
