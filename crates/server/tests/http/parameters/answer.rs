//! The answer of `qrcode` (contract 1.3).

use crate::harness::world::{CAPITALS, KEY, PLAIN, PROOF, START_MS};
use crate::harness::{Browser, Call, Desk, Player, TestApp, on_both_engines};
use serde_json::{Value, json};

on_both_engines![
    the_answer_has_these_members_and_no_others,
    active_issue_is_there_only_when_it_is_asked_for,
    active_issue_tells_what_the_player_has_not_seen,
    active_issue_is_null_where_the_token_proves_nobody,
    each_format_draws_the_url,
    the_facts_about_the_symbol_are_true,
    a_symbol_in_capitals_is_smaller_and_its_url_opens,
    warnings_and_errors_have_one_shape,
    strict_turns_every_warning_into_an_error,
    a_dry_run_stores_nothing,
    the_code_is_80_random_bits,
    the_old_method_makes_the_same_answer,
];

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn symbol(url: &Value) -> qr::Symbol {
    qr::Symbol::encode(url.as_str().unwrap()).unwrap()
}

async fn the_answer_has_these_members_and_no_others(app: &TestApp) {
    let answer = app.ask(json!({})).await.expect(201);
    assert_eq!(answer.header("content-type"), "application/json");
    let made = answer.json();
    let mut members = keys(&made);
    members.sort_unstable();
    assert_eq!(members, ["expires_at", "link_id", "qr", "qrcode", "url", "views_left"]);
    assert!(made["url"].is_string() && made["qrcode"].is_string());
    assert_eq!(made["expires_at"], START_MS + DAY_MS);
    assert!(made["views_left"].is_null());
    assert_eq!(made["link_id"].as_str().unwrap().len(), 36);
    assert_eq!(keys(&made["qr"]).len(), 4);
    let limited = app.ask(json!({"expiry": {"viewcount": 3, "time": "1h"}})).await.expect(201).json();
    assert_eq!(limited["views_left"], 3);
    assert_eq!(limited["expires_at"], START_MS + DAY_MS / 24);
}

async fn active_issue_is_there_only_when_it_is_asked_for(app: &TestApp) {
    let asked = json!({"uid": "7", "includes": ["unread_messages"], "format": "matrix"});
    let answer = app.ask(asked).await.expect(201).json();
    assert!(answer.as_object().unwrap().contains_key("active_issue"));
    assert!(answer["active_issue"].is_null());
    let answer = app.ask(json!({"uid": "7", "includes": [], "format": "matrix"})).await.expect(201).json();
    assert!(!answer.as_object().unwrap().contains_key("active_issue"));
}

async fn active_issue_tells_what_the_player_has_not_seen(app: &TestApp) {
    let asked = json!({"uid": "7", "includes": ["unread_messages"], "format": "matrix"});
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "help"})).await;
    player.start(app).await;
    let answer = app.ask(asked.clone()).await.expect(201).json();
    assert_eq!(answer["active_issue"], json!({"issue_id": 1, "unread_messages": 0}));
    let mut desk = Desk::sign_in(app, crate::harness::world::AGENT).await;
    desk.answer(app, 1, "one").await;
    desk.answer(app, 1, "two").await;
    let answer = app.ask(asked).await.expect(201).json();
    assert_eq!(answer["active_issue"], json!({"issue_id": 1, "unread_messages": 2}));
    let other = json!({"uid": "8", "includes": ["unread_messages"], "format": "matrix"});
    assert!(app.ask(other).await.expect(201).json()["active_issue"].is_null());
}

async fn active_issue_is_null_where_the_token_proves_nobody(app: &TestApp) {
    let asked = json!({
        "app_id": PROOF, "uid": "7", "user_auth_token": "abc", "includes": ["unread_messages"], "format": "matrix",
    });
    let answer = app.ask(asked).await.expect(201).json();
    assert!(answer.as_object().unwrap().contains_key("active_issue") && answer["active_issue"].is_null());
}

async fn each_format_draws_the_url(app: &TestApp) {
    let scale = qr::Scale::default();
    for format in ["png", "svg", "base64", "matrix"] {
        let made = app.ask(json!({ "format": format })).await.expect(201).json();
        let symbol = symbol(&made["url"]);
        let drawn = &made["qrcode"];
        match format {
            "png" => assert_eq!(*drawn, json!(qr::png_data_url(&symbol, &scale))),
            "base64" => assert_eq!(*drawn, json!(data_encoding::BASE64.encode(&qr::png(&symbol, &scale)))),
            "svg" => assert_eq!(*drawn, json!(qr::svg(&symbol, "Plain Game one"))),
            _ => {
                let size = symbol.size();
                assert_eq!(*drawn, json!({"size": size, "rows": qr::matrix(&symbol)}));
                assert_eq!(drawn["rows"].as_array().unwrap().len(), size);
            }
        }
    }
}

async fn the_facts_about_the_symbol_are_true(app: &TestApp) {
    let made = app.ask(json!({})).await.expect(201).json();
    let symbol = symbol(&made["url"]);
    let facts = &made["qr"];
    assert_eq!(facts["version"], symbol.version());
    assert_eq!(facts["modules"], symbol.size());
    assert_eq!(facts["pixels"], (symbol.size() + 8) * 10);
    assert!(["M", "Q", "H"].contains(&facts["ecc"].as_str().unwrap()), "{facts}");
    let png = made["qrcode"].as_str().unwrap().strip_prefix("data:image/png;base64,").unwrap();
    let png = data_encoding::BASE64.decode(png.as_bytes()).unwrap();
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
    let width = u32::from_be_bytes(png[16..20].try_into().unwrap());
    assert_eq!(facts["pixels"], width);
    assert_eq!((png[24], png[25]), (1, 0), "1 bit, grey");
}

async fn a_symbol_in_capitals_is_smaller_and_its_url_opens(app: &TestApp) {
    let app = app.at("http://support-games.example", "http://support-games.example/go");
    let plain = app.make(json!({ "app_id": PLAIN })).await;
    let capitals = app.make(json!({ "app_id": CAPITALS })).await;
    assert!(capitals.url.starts_with("HTTP://SUPPORT-GAMES.EXAMPLE/GO/"), "{}", capitals.url);
    assert!(!capitals.url.contains(|letter: char| letter.is_ascii_lowercase()));
    assert!(capitals.answer["qr"]["version"].as_u64() < plain.answer["qr"]["version"].as_u64());
    let path = capitals.url.strip_prefix("HTTP://SUPPORT-GAMES.EXAMPLE").unwrap();
    let answer = app.send(Call::get(path)).await.expect(303);
    assert_eq!(answer.location(), "http://support-games.example/one/hc/en/4-capitals-game-one/chat/");
}

async fn warnings_and_errors_have_one_shape(app: &TestApp) {
    let made = app.ask(json!({"language": "tlh", "format": "matrix"})).await.expect(201).json();
    let refused = app.ask(json!({"language": "tlh", "uid": " 7"})).await.expect(400).json();
    for faults in [&made["warnings"], &refused["warnings"], &refused["errors"]] {
        let [fault] = faults.as_array().unwrap().as_slice() else { panic!("{faults}") };
        let mut members = keys(fault);
        members.sort_unstable();
        assert_eq!(members, ["code", "detail", "parameter"]);
        let detail = fault["detail"].as_str().unwrap();
        assert!(detail.contains("language") || detail.contains("uid"), "{detail}");
    }
}

async fn strict_turns_every_warning_into_an_error(app: &TestApp) {
    let loose = json!({"language": "tlh", "tags": ["nope"], "nonsense": 1, "format": "matrix"});
    let warnings = app.ask(loose.clone()).await.expect(201).warnings();
    assert_eq!(warnings.len(), 3);
    let mut strict = loose;
    strict["strict"] = json!(true);
    let refused = app.ask(strict).await.expect(400);
    assert_eq!(refused.errors(), warnings);
    assert_eq!(app.rows("link").await, 1);
}

async fn a_dry_run_stores_nothing(app: &TestApp) {
    let dry = json!({"dry_run": true, "language": "tlh", "expiry": {"viewcount": 2}});
    let answer = app.ask(dry).await.expect(200);
    let judged = answer.json();
    for absent in ["url", "qrcode", "link_id"] {
        assert!(judged.as_object().unwrap().contains_key(absent) && judged[absent].is_null(), "{absent}");
    }
    assert_eq!(answer.warnings(), [("language".to_owned(), "unknown".to_owned())]);
    assert_eq!((judged["views_left"].as_i64(), judged["expires_at"].as_i64()), (Some(2), Some(START_MS + DAY_MS)));
    assert_eq!(app.rows("link").await, 0);
    assert_eq!(app.rows("player").await, 0);
}

async fn the_code_is_80_random_bits(app: &TestApp) {
    let mut codes = Vec::new();
    for _ in 0..20 {
        let made = app.make(json!({})).await;
        let code = made.code().to_owned();
        assert_eq!(code.len(), 16);
        assert!(code.bytes().all(|letter| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&letter)), "{code}");
        assert!(!made.link_id.to_ascii_uppercase().contains(&code));
        // The id is no code and opens nothing.
        Browser::default().get(app, &format!("/{}", made.link_id)).await.expect(404);
        codes.push(code);
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 20);
}

async fn the_old_method_makes_the_same_answer(app: &TestApp) {
    let path = "/v1/one/console/qrcode?app_id=1&format=matrix&expiry=%7B%22viewcount%22%3A4%7D";
    let answer = app.send(Call::get(path).key(KEY)).await.expect(201).json();
    assert_eq!(answer["views_left"], 4);
    Browser::default().get(app, answer["url"].as_str().unwrap()).await.expect(303);
}
