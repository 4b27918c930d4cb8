//! No secret and nothing personal gets into a log line.

use crate::harness::token::{hmac_token, jwt_token};
use crate::harness::world::{AGENT, KEY, OTHER_KEY, PASSWORD, PROOF};
use crate::harness::{Browser, Call, Desk, Player, TestApp, csrf_of, on_both_engines};
use serde_json::json;
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

on_both_engines![no_secret_is_in_a_log_line];

/// All that this process logs from the first look on, at every level of our own crates.
fn lines() -> &'static Lines {
    static LINES: OnceLock<Lines> = OnceLock::new();
    LINES.get_or_init(|| {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter("server=trace,store=trace,domain=trace,info")
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::set_global_default(subscriber).unwrap();
        lines
    })
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

async fn no_secret_is_in_a_log_line(app: &TestApp) {
    let lines = lines();
    let secrets = journey(&app.at("http://help.example", "http://go.example")).await;
    let logged = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    // Something was logged of each of these, or the test looks at nothing.
    for route in ["/v1/{domain}/console/qrcode", "/{code}", "/enter", "/inbox/issues/{issue}", "chat/messages"] {
        assert!(logged.contains(route), "{route}");
    }
    for secret in secrets {
        assert!(secret.len() > 6, "{secret} is too short to be told from chance");
        let line = logged.lines().find(|line| line.contains(&secret));
        assert!(line.is_none(), "{secret} in {line:?}");
    }
}

/// Uses every secret there is, rightly and wrongly. Answers them all.
async fn journey(app: &TestApp) -> Vec<String> {
    let personal = json!({
        "uid": "uid-never-logged", "email": "never-logged@example.com", "phone_number": "+919876543219",
        "name": "Name Never Logged", "first_user_message": "first words never logged",
        "user_auth_token": "token-never-logged", "custom_fields": {"error_code": "field-never-logged"},
        "help_search_term": "term-never-logged", "webchat_widget": "open",
    });
    let made = app.make(personal.clone()).await;
    let mut browser = Browser::default();
    let ticket = browser.get(app, &made.url).await.location().rsplit('=').next().unwrap().to_owned();
    let mut player = Player::scan(app, &made).await;
    player.start(app).await;
    player.say(app, "said, never logged").await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    desk.answer(app, 1, "answered, never logged").await;
    player.see(app, 1, 3).await;
    let tokens = [hmac_token("uid-never-logged"), jwt_token(app, &[("uid", "uid-never-logged")])];
    for token in &tokens {
        app.ask(json!({"app_id": PROOF, "uid": "uid-never-logged", "user_auth_token": token})).await.expect(201);
    }
    let polled = [("uid", "uid-never-logged"), ("email", "never-logged@example.com")];
    app.unread(&polled).await;
    refused(app, &made, personal).await;
    let mut secrets: Vec<String> = [
        "uid-never-logged",
        "never-logged@example.com",
        "919876543219",
        "Name Never Logged",
        "words never logged",
        "token-never-logged",
        "field-never-logged",
        "term-never-logged",
        "said, never logged",
        "answered, never logged",
        "wrong-password",
        KEY,
        OTHER_KEY,
        PASSWORD,
        AGENT,
    ]
    .map(str::to_owned)
    .to_vec();
    secrets.extend(tokens);
    secrets.extend([made.code().to_owned(), made.code().to_lowercase(), ticket, player.csrf, desk.csrf]);
    for host in ["help.example", "go.example"] {
        secrets.extend(player.browser.cookies(host).into_values());
        secrets.extend(desk.browser.cookies(host).into_values());
    }
    secrets
}

/// What goes wrong is logged the most.
async fn refused(app: &TestApp, made: &crate::harness::Made, mut personal: serde_json::Value) {
    personal["uid"] = json!(" uid-never-logged");
    app.ask(personal.clone()).await.expect(400);
    let path = "/v1/one/console/qrcode";
    app.send(Call::post(path).key(KEY).body("application/json", "{\"uid\": \"uid-never-logged\"")).await.expect(400);
    app.send(Call::get(&format!("{path}?email=never-logged@example.com")).key(OTHER_KEY)).await.expect(403);
    app.send(Call::get(&format!("{path}/{}", made.code()))).await.expect(404);
    app.send(Call::get(&format!("/{}/x", made.code()))).await.expect(404);
    let mut browser = Browser::default();
    let csrf = csrf_of(browser.get(app, "/inbox/sign-in").await.text());
    let fields = [("csrf", csrf.as_str()), ("email", AGENT), ("password", "wrong-password")];
    browser.post(app, "/inbox/sign-in", &fields).await.expect(422);
    // A store that no longer answers.
    app.store().clone().close().await;
    app.ask(json!({"uid": "uid-never-logged", "first_user_message": "words never logged"})).await;
}
