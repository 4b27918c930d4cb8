//! Every route with the keys, sessions and links of others: only 401, 403 or 404, and nothing is changed.

use super::routes::{Guard, ROUTES};
use crate::attachments::{answer_with, png, upload_to};
use crate::harness::world::{AGENT, CAPITALS, OTHER_ADMIN, OTHER_AGENT, OTHER_KEY, READ_KEY, TWO};
use crate::harness::{Answer, Call, Desk, Player, TestApp, on_both_engines};
use axum::http::{Method, StatusCode};
use domain::ids::{AgentId, AppId};
use serde_json::json;
use store::look::Picture;

on_both_engines![
    no_route_answers_to_what_is_another_s,
    an_issue_s_number_is_another_issue_in_another_domain,
    another_s_link_id_or_code_opens_nothing,
    an_agent_is_no_player_and_a_player_no_agent,
];

/// What nobody outside domain `one` may read.
const SECRETS: [&str; 5] = ["the secret of one", "ann@one.example", "Ann of One", "an answer for Ann", "shot.png"];

/// The file of issue 2.
const FILE: &str = "0198c0de-0000-7000-8000-00000000f11e";

/// What somebody else comes with.
struct Stranger {
    what: &'static str,
    headers: Vec<(&'static str, String)>,
    csrf: String,
    is_agent: bool,
}

const TABLES: [&str; 9] =
    ["attachment", "link", "issue", "message", "player", "issue_session", "issue_tag", "ended_session", "ticket"];

async fn no_route_answers_to_what_is_another_s(app: &TestApp) {
    let app = app.at("http://help.example", "http://help.example/go");
    fill(&app).await;
    let before = rows(&app).await;
    for stranger in strangers(&app).await {
        let links = rows(&app).await;
        for route in ROUTES {
            for (method, guard) in route.methods {
                let what = format!("{method} {} with {}", route.path, stranger.what);
                check(&app, route.path, method, *guard, &stranger, &what).await;
            }
        }
        assert_eq!(rows(&app).await, links, "{} changed something", stranger.what);
    }
    assert_eq!(before[3], app.rows("message").await - 1, "only the strangers' own chat was added");
}

/// Two issues of domain `one`; strangers' sessions come later.
async fn fill(app: &TestApp) {
    for uid in ["6", "7"] {
        let said = json!({
            "uid": uid, "email": SECRETS[1], "name": SECRETS[2], "first_user_message": SECRETS[0], "tags": ["ps5"],
        });
        Player::new(app, said).await.start(app).await;
    }
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 2, SECRETS[3]).await;
    upload_to(app, &mut desk, 2, (FILE, "shot.png"), &png(3, 3)).await.expect(201);
    answer_with(app, &mut desk, 2, &[FILE]).await.expect(303);
    for part in ["", "/thumbnail"] {
        desk.get(app, &format!("/inbox/issues/2/attachments/{FILE}{part}")).await.expect(200);
    }
    let domain_id = app.store().domain("one".to_owned()).await.unwrap().unwrap();
    let picture = || Picture { media_type: "image/png".to_owned(), content: b"a picture".to_vec() };
    let hash = || "92b2fa5802895831".to_owned();
    app.store().keep_logo(domain_id, AppId(1), Some(picture()), hash(), app.by()).await.unwrap();
    app.store().keep_agent_picture(domain_id, AgentId(1), (Some(picture()), hash()), app.by()).await.unwrap();
}

async fn strangers(app: &TestApp) -> Vec<Stranger> {
    let mut strangers = Vec::new();
    for (what, key) in [
        ("another domain's key", OTHER_KEY),
        ("a key without the scope", READ_KEY),
        ("a made-up key", "one_api_00000000000000000000000000000000"),
    ] {
        let headers = vec![("authorization", format!("Bearer {key}"))];
        strangers.push(Stranger { what, headers, csrf: String::new(), is_agent: false });
    }
    let said = json!({"uid": "7", "first_user_message": "hello from two"});
    let made = app.make_as(TWO, OTHER_KEY, said).await;
    let mut other = Player::scan(app, &made).await;
    other.start(app).await;
    strangers.push(of_player("another domain's player", &other));
    let made = app.make(json!({"app_id": CAPITALS, "uid": "7"})).await;
    // The address in capitals means the same one.
    let made = crate::harness::Made { url: format!("http://help.example/go/{}", made.code()), ..made };
    strangers.push(of_player("another app's player", &Player::scan(app, &made).await));
    for (what, email) in [("another domain's agent", OTHER_AGENT), ("another domain's admin", OTHER_ADMIN)] {
        let desk = Desk::sign_in(app, email).await;
        let cookie = format!("ll_inbox={}", desk.browser.cookies("help.example")["ll_inbox"]);
        strangers.push(Stranger { what, headers: vec![("cookie", cookie)], csrf: desk.csrf, is_agent: true });
    }
    strangers
}

/// Their cookie under its own name, and under that of the app they are after.
fn of_player(what: &'static str, player: &Player) -> Stranger {
    let cookies = player.browser.cookies("help.example");
    let [(name, value)] = cookies.iter().collect::<Vec<_>>()[..] else { panic!("{cookies:?}") };
    let headers = vec![("cookie", format!("{name}={value}; ll_one_1={value}"))];
    Stranger { what, headers, csrf: player.csrf.clone(), is_agent: false }
}

async fn check(app: &TestApp, path: &str, method: &Method, guard: Guard, stranger: &Stranger, what: &str) {
    let call = with(stranger, method, path);
    match guard {
        Guard::Desk | Guard::Author if stranger.is_agent => {
            // A stream has no end to wait for; what it says is tested elsewhere.
            if path == "/inbox/events" {
                assert_eq!(app.open_stream(call).await.status(), StatusCode::OK, "{what}");
                return;
            }
            app.send(call).await.says_nothing_of(&SECRETS);
        }
        Guard::Everyone => {
            let answer = app.send(call).await;
            answer.says_nothing_of(&SECRETS);
            let to_nobody = app.send(with(&nobody(), method, path)).await;
            assert_eq!(
                (answer.status, without_tokens(&answer)),
                (to_nobody.status, without_tokens(&to_nobody)),
                "{what}"
            );
        }
        Guard::Secret => assert_eq!(app.send(call).await.code(), 404, "{what}"),
        Guard::Key | Guard::Player | Guard::Issue | Guard::Desk | Guard::Author => {
            let answer = app.send(call).await;
            assert!([401, 403, 404].contains(&answer.code()), "{what}: {}", answer.status);
            assert!(answer.set_cookies().is_empty(), "{what}");
            answer.says_nothing_of(&SECRETS);
        }
    }
}

fn nobody() -> Stranger {
    Stranger { what: "nothing", headers: Vec::new(), csrf: String::new(), is_agent: false }
}

fn with(stranger: &Stranger, method: &Method, path: &str) -> Call {
    let id = uuid::Uuid::now_v7().to_string();
    let mut call = Call::new(method.clone(), path);
    for (name, value) in &stranger.headers {
        call = call.header(name, value);
    }
    if *method == Method::POST {
        let words = [("body", "mine now"), ("sequence", "9"), ("helpful", "true")];
        call = call.form(&[&[("csrf", stranger.csrf.as_str()), ("id", id.as_str())], &words[..]].concat());
    }
    call
}

/// The sign-in page has a new form token for each new browser.
fn without_tokens(answer: &Answer) -> String {
    let page = String::from_utf8_lossy(&answer.body);
    let tokens = crate::harness::csrf_of(&page);
    if tokens.is_empty() { page.into_owned() } else { page.replace(&tokens, "") }
}

async fn rows(app: &TestApp) -> Vec<i64> {
    let mut rows = Vec::new();
    for table in TABLES {
        rows.push(app.rows(table).await);
    }
    rows
}

async fn an_issue_s_number_is_another_issue_in_another_domain(app: &TestApp) {
    fill(app).await;
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7", "first_user_message": "hello from two"})).await;
    Player::scan(app, &made).await.start(app).await;
    for email in [OTHER_AGENT, OTHER_ADMIN] {
        let mut desk = Desk::sign_in(app, email).await;
        let thread = desk.get(app, "/inbox/issues/1").await.expect(200);
        assert!(thread.text().contains("hello from two"));
        thread.says_nothing_of(&SECRETS);
        let list = desk.get(app, "/inbox").await.expect(200);
        assert!(list.text().contains("hello from two"));
        list.says_nothing_of(&SECRETS);
        for wrong in ["2", "0", "-1", "x", "1x", "99999999999999999999"] {
            desk.get(app, &format!("/inbox/issues/{wrong}")).await.expect(404);
        }
    }
}

async fn another_s_link_id_or_code_opens_nothing(app: &TestApp) {
    let made = app.make_as(TWO, OTHER_KEY, json!({"uid": "7"})).await;
    app.send(Call::get(&format!("/{}", made.link_id))).await.expect(404);
    // Its code opens its own domain, whatever else is asked for.
    let answer = app.send(Call::get(&format!("/{}?domain=one&app_id=2", made.code()))).await.expect(303);
    assert!(answer.location().starts_with("http://help.example/two/hc/en/1-"), "{}", answer.location());
}

async fn an_agent_is_no_player_and_a_player_no_agent(app: &TestApp) {
    fill(app).await;
    let desk = Desk::sign_in(app, AGENT).await;
    let agent = desk.browser.cookies("help.example")["ll_inbox"].clone();
    let player = Player::new(app, json!({"uid": "8"})).await;
    let session = player.browser.cookies("help.example")["ll_one_1"].clone();
    let as_player = Call::get("/one/hc/en/1/chat/messages").header("cookie", format!("ll_one_1={agent}"));
    app.send(as_player).await.expect(404);
    for cookie in [format!("ll_inbox={session}"), format!("ll_one_1={session}"), "ll_inbox=".to_owned()] {
        app.send(Call::get("/inbox").header("cookie", cookie)).await.expect(401);
    }
    let as_key = Call::get("/v1/one/console/messages/unread?app_id=1&uid=7").key(&agent);
    app.send(as_key).await.expect(401);
}
