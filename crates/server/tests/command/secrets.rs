//! Passwords, keys and secrets are in no row and no line of the log; personal data is in no line of the log.

use crate::data_file;
use crate::running::client::{Call, Client, sign_in};
use crate::running::process::{Demo, lifeline};
use serde_json::Value;
use std::path::Path;

const EMAIL: &str = "captain.vega@player.example";
const NAME: &str = "Captain Vega";
const MESSAGE: &str = "my cargo is lost in the nebula";

#[tokio::test]
async fn secrets_are_neither_in_the_database_nor_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut demo =
        Demo::of(&mut lifeline(folder.path(), &["demo", "--json", "--listen", "127.0.0.1:0", "--log", "trace"]));
    let mut secrets = secrets_of(&demo.line);
    let personal = [EMAIL, NAME, MESSAGE].map(str::to_owned);
    secrets.extend(use_them(&demo).await);
    demo.lifeline.wait_for_log("/console/qrcode");

    let rows = database(folder.path());
    assert!(holds(&rows, "Star Haul") && holds(&rows, EMAIL), "these are the rows");
    let ended = demo.lifeline.stop();
    let log = ended.log.join("\n");
    assert!(log.contains("/inbox/sign-in"), "this is the log");
    for secret in &secrets {
        assert!(!holds(&rows, secret), "{secret} is in the database");
        assert!(!holds(&database(folder.path()), secret), "{secret} is in the database");
    }
    for word in secrets.iter().chain(&personal) {
        assert!(!log.contains(word.as_str()), "{word} is in the log");
    }
}

/// All that the demo's line says and that opens something.
fn secrets_of(line: &str) -> Vec<String> {
    let line: Value = serde_json::from_str(line).unwrap();
    let apps = line["apps"].as_array().unwrap().iter();
    let of_apps = apps.flat_map(|app| [&app["hmac_secret"], &app["jwt_secret"]]);
    let all = of_apps.chain([&line["api_key"], &line["admin"]["password"], &line["agent"]["password"]]);
    all.map(|secret| secret.as_str().unwrap().to_owned()).collect()
}

/// A player's and an agent's ways through the server; answers the secrets that they were given.
async fn use_them(demo: &Demo) -> Vec<String> {
    let mut client = Client::of(demo.base_url());
    let link = call_as_a_game(&mut client, demo.fact("/api_key")).await;
    let opened = client.send(Call::get(&link)).await.unwrap();
    let (chat, player) = (opened.header("location"), opened.cookie());
    let page = client.send(Call::get(chat).with("cookie", player)).await.unwrap();
    let start = Call::post(&format!("{chat}issue"), &[("csrf", page.form_token())]).with("cookie", player);
    assert_eq!(client.send(start).await.unwrap().status, 303);
    let page = client.send(Call::get(chat).with("cookie", player)).await.unwrap();
    assert!(page.body.contains(MESSAGE) && page.body.contains(NAME));
    let agent = sign_in(&mut client, demo.fact("/agent/email"), demo.fact("/agent/password")).await;
    let (_, code) = link.rsplit_once('/').unwrap();
    let cookies = [player, &agent].map(|cookie| cookie.split_once('=').unwrap().1);
    [&[code], cookies.as_slice()].concat().into_iter().map(str::to_owned).collect()
}

/// What a game asks, also with a fault in it; answers the link.
async fn call_as_a_game(client: &mut Client, api_key: &str) -> String {
    let fields = [("app_id", "1"), ("email", EMAIL), ("name", NAME), ("first_user_message", MESSAGE)];
    let refused = [fields.as_slice(), &[("format", "gif")]].concat();
    assert_eq!(client.send(Call::qrcode(api_key, &refused)).await.unwrap().status, 400);
    let unread = Call::get(&format!("/v1/demo/console/messages/unread?app_id=1&email={EMAIL}"));
    assert_eq!(client.send(unread.clone().with_key(api_key)).await.unwrap().status, 200);
    assert_eq!(client.send(unread).await.unwrap().status, 401);
    client.send(Call::qrcode(api_key, &fields)).await.unwrap().link()
}

/// The bytes of the database's files.
fn database(folder: &Path) -> Vec<u8> {
    let files = ["lifeline.sqlite", "lifeline.sqlite-wal"].map(|name| std::fs::read(data_file(folder, name)));
    files.into_iter().flatten().flatten().collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
