//! `demo --json`: one line when it is ready, the same at every start on the same data.

use crate::data_file;
use crate::running::client::{Call, Client, sign_in};
use crate::running::database::Database;
use crate::running::process::{Demo, lifeline};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

#[tokio::test]
async fn a_demo_prints_one_line_and_the_same_at_the_next_start_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    starts_twice(folder.path(), &Database::InTheFolder).await;
    assert!(data_file(folder.path(), "lifeline.sqlite").exists());
}

#[tokio::test]
async fn a_demo_prints_one_line_and_the_same_at_the_next_start_on_postgresql() {
    let Some(database) = Database::on_postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    starts_twice(folder.path(), &database).await;
    assert!(!data_file(folder.path(), "lifeline.sqlite").exists(), "the rows are elsewhere");
}

/// The start itself fails unless the line comes within 20 seconds.
async fn starts_twice(folder: &Path, database: &Database) {
    let demo = Demo::start(folder, database);
    assert_tells_what_the_demo_has(&demo.line);
    assert_works(&demo).await;
    for secret_file in ["lifeline.key", "demo.json"] {
        let mode = std::fs::metadata(data_file(folder, secret_file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{secret_file} is its owner's alone");
    }
    let rows = data_file(folder, "lifeline.sqlite");
    if rows.exists() {
        let mode = std::fs::metadata(rows).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "the rows are their owner's alone");
    }
    let first = demo.line.replace(demo.base_url(), "");
    let ended = demo.lifeline.stop();
    assert_eq!((ended.code, ended.output), (Some(0), vec![demo.line]), "nothing else is on standard output");

    let again = Demo::start(folder, database);
    assert_eq!(again.line.replace(again.base_url(), ""), first);
    assert_works(&again).await;
}

/// As a start leaves it that is killed while it fills: some rows, a mark, and no credentials yet.
#[tokio::test]
async fn a_demo_that_was_broken_off_while_it_was_filled_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    demo.lifeline.stop();
    let mark = data_file(folder.path(), "demo.unfinished");
    std::fs::remove_file(data_file(folder.path(), "demo.json")).unwrap();
    // A mark that is not of this domain: it may be somebody's, and stays.
    std::fs::write(&mark, "1").unwrap();
    let refused = lifeline(folder.path(), &["demo", "--json"]).output().unwrap();
    assert!(String::from_utf8_lossy(&refused.stderr).contains("demo.json is not there"), "{refused:?}");

    let rows = rusqlite::Connection::open(data_file(folder.path(), "lifeline.sqlite")).unwrap();
    let made_at_ms: i64 = rows.query_row("SELECT created_at_ms FROM domain", [], |row| row.get(0)).unwrap();
    drop(rows);
    std::fs::write(&mark, made_at_ms.to_string()).unwrap();

    let again = Demo::start(folder.path(), &Database::InTheFolder);
    assert_ne!(again.line, demo.line, "it has credentials of its own");
    assert_works(&again).await;
    assert!(!mark.exists());
}

fn assert_tells_what_the_demo_has(line: &str) {
    let mut line: Value = serde_json::from_str(line).unwrap();
    let mut secrets = BTreeSet::new();
    for app in line["apps"].as_array_mut().unwrap() {
        for kind in ["hmac_secret", "jwt_secret"] {
            let secret = take_text(&mut app[kind]);
            assert!(
                secret.len() >= 43 && secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            );
            assert!(secrets.insert(secret), "each secret is another");
        }
    }
    let api_key = take_text(&mut line["api_key"]);
    assert_eq!(api_key.strip_prefix("demo_api_").map(str::len), Some(32), "{api_key}");
    for person in ["admin", "agent"] {
        assert!(take_text(&mut line[person]["email"]).contains('@'));
        assert!(take_text(&mut line[person]["password"]).len() >= 10);
    }
    assert!(take_text(&mut line["base_url"]).starts_with("http://127.0.0.1:"));
    let app = |app_id: i64, name: &str, verification: bool| {
        let (id, taken) = (app_id, Value::Null);
        json!({ "app_id": id, "name": name, "identity_verification": verification, "hmac_secret": taken, "jwt_secret": taken })
    };
    let expected = json!({
        "base_url": null, "domain": "demo", "app_id": 1, "api_key": null,
        "admin": { "email": null, "password": null }, "agent": { "email": null, "password": null },
        "apps": [app(1, "Star Haul", false), app(2, "Night Harbor", true), app(3, "Paper Kingdoms", false)],
    });
    assert_eq!(line, expected, "exactly these keys");
}

fn take_text(value: &mut Value) -> String {
    value.take().as_str().unwrap().to_owned()
}

/// What the line says can be used.
async fn assert_works(demo: &Demo) {
    let mut client = Client::of(demo.base_url());
    let api_key = demo.fact("/api_key");
    let link = client.send(Call::qrcode(api_key, &[("app_id", "1")])).await.unwrap().link();
    assert_eq!(client.send(Call::get(&link)).await.unwrap().status, 303);
    for person in ["/agent", "/admin"] {
        let (email, password) = (demo.fact(&format!("{person}/email")), demo.fact(&format!("{person}/password")));
        sign_in(&mut client, email, password).await;
    }
    let closed = client.send(Call::qrcode(api_key, &[("app_id", "3")])).await.unwrap();
    assert_eq!(closed.status, 400, "app 3 has no web chat");
}
