//! `domain|app|key|user add`: a server for a studio without a demo.

use crate::running::client::{Call, Client, sign_in};
use crate::running::database::Database;
use crate::running::process::{Demo, Lifeline, lifeline};
use crate::{client_of, refused, run};
use std::io::Write;
use std::process::{Command, Stdio};

#[tokio::test]
async fn what_was_set_up_serves_a_game_and_an_agent_on_sqlite() {
    serves_what_was_set_up(&Database::InTheFolder).await;
}

#[tokio::test]
async fn what_was_set_up_serves_a_game_and_an_agent_on_postgresql() {
    if let Some(database) = Database::on_postgres().await {
        serves_what_was_set_up(&database).await;
    }
}

async fn serves_what_was_set_up(database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let add = |words: &[&str]| run(&mut lifeline(folder.path(), &[words, &database.flags()].concat()));
    assert_eq!(add(&["domain", "add", "one"]), "made domain one\n");
    let app = add(&["app", "add", "one", "First Game"]);
    assert!(app.starts_with("app_id 1\nhmac_secret ") && app.contains("\njwt_secret "), "{app}");
    let serve = [&["serve", "--listen", "127.0.0.1:0"], database.flags().as_slice()].concat();
    let mut server = Lifeline::start(&mut lifeline(folder.path(), &serve));
    let mut client = client_of(&mut server);

    // Also while it serves.
    let key = add(&["key", "add", "one", "--label", "back end"]);
    let key = key.trim_end();
    assert_eq!(key.strip_prefix("one_api_").map(str::len), Some(32), "{key}");
    assert_links_work(&mut client, key).await;
    let user = add(&["user", "add", "one", "Ada@One.example", "--name", "Ada", "--role", "admin"]);
    let (_, password) = user.split_once("password ").unwrap();
    sign_in(&mut client, "ada@one.example", password.trim_end()).await;
    let words = ["user", "add", "one", "mara@one.example", "--name", "Mara", "--password-stdin"];
    let mut add_mara = lifeline(folder.path(), &[words.as_slice(), &database.flags()].concat());
    let said = run_with_input(&mut add_mara, "correct horse battery");
    assert_eq!(said, "made agent mara@one.example\n", "the password is not repeated");
    sign_in(&mut client, "mara@one.example", "correct horse battery").await;
    let ended = server.stop();
    assert_eq!((ended.code, ended.output), (Some(0), vec![]));
}

async fn assert_links_work(client: &mut Client, key: &str) {
    let link = client.send(Call::qrcode(key, &[("app_id", "1")])).await.unwrap().link();
    assert_eq!(client.send(Call::get(&link)).await.unwrap().status, 303);
    let unknown_app = client.send(Call::qrcode(key, &[("app_id", "2")])).await.unwrap();
    assert_eq!(unknown_app.status, 400);
    // No key has a 1.
    let wrong_key = format!("{}1", &key[..key.len() - 1]);
    assert_eq!(client.send(Call::qrcode(&wrong_key, &[("app_id", "1")])).await.unwrap().status, 401);
}

/// Runs a command that must succeed, with a line on its standard input; answers its standard output.
fn run_with_input(command: &mut Command, line: &str) -> String {
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(process.stdin.take().unwrap(), "{line}").unwrap();
    let done = process.wait_with_output().unwrap();
    assert!(done.status.success(), "{command:?}");
    String::from_utf8(done.stdout).unwrap()
}

#[tokio::test]
async fn what_is_revoked_ends_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    let mut client = Client::of(demo.base_url());
    let key = demo.fact("/api_key");
    let made = client.send(Call::qrcode(key, &[("app_id", "1")])).await.unwrap();
    let other_link = client.send(Call::qrcode(key, &[("app_id", "1")])).await.unwrap().link();
    let link_id = made.json()["link_id"].as_str().unwrap().to_owned();

    // From now on the server knows them.
    for link in [&made.link(), &other_link] {
        assert_eq!(Client::of(demo.base_url()).send(Call::get(link)).await.unwrap().status, 303);
    }
    let revoke_link = ["link", "revoke", "demo", link_id.as_str()];
    run(&mut lifeline(folder.path(), &revoke_link));
    assert_eq!(client.send(Call::get(&made.link())).await.unwrap().status, 410);
    assert_eq!(client.send(Call::get(&other_link)).await.unwrap().status, 303);
    refused(&mut lifeline(folder.path(), &revoke_link), 1);
    refused(&mut lifeline(folder.path(), &["link", "revoke", "demo", "nonsense"]), 2);

    run_with_input(&mut lifeline(folder.path(), &["key", "revoke", "demo"]), key);
    assert_eq!(client.send(Call::qrcode(key, &[("app_id", "1")])).await.unwrap().status, 401);
    // Nothing is on standard input.
    refused(&mut lifeline(folder.path(), &["key", "revoke", "demo"]), 1);
}

#[tokio::test]
async fn a_removed_person_is_signed_out_and_stays_out() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    let mut client = Client::of(demo.base_url());
    let (email, password) = (demo.fact("/agent/email"), demo.fact("/agent/password"));
    let session = sign_in(&mut client, email, password).await;
    assert_eq!(client.send(Call::get("/inbox").with("cookie", &session)).await.unwrap().status, 200);
    assert_eq!(
        run(&mut lifeline(folder.path(), &["user", "remove", email])),
        format!("removed {email}; they are signed out\n")
    );
    assert_eq!(client.send(Call::get("/inbox").with("cookie", &session)).await.unwrap().status, 401);
    assert!(refused(&mut lifeline(folder.path(), &["user", "remove", email]), 1).contains("nobody signs in with"));
    refused(&mut lifeline(folder.path(), &["user", "remove", "no address"]), 2);
    // Others stay.
    let mut other = Client::of(demo.base_url());
    sign_in(&mut other, demo.fact("/admin/email"), demo.fact("/admin/password")).await;
}

#[test]
fn what_exists_already_or_belongs_nowhere_is_one_line_and_exit_1() {
    let folder = tempfile::tempdir().unwrap();
    run(&mut lifeline(folder.path(), &["domain", "add", "one"]));
    run(&mut lifeline(folder.path(), &["domain", "add", "two"]));
    run(&mut lifeline(folder.path(), &["user", "add", "one", "ada@one.example", "--name", "Ada"]));
    let cases: &[(&[&str], &str)] = &[
        (&["domain", "add", "one"], "one"),
        (&["user", "add", "one", "ada@one.example", "--name", "Other"], "exists already"),
        (&["user", "add", "two", "ADA@one.example", "--name", "Other"], "exists already"),
        (&["app", "add", "three", "Game"], "three"),
        (&["key", "add", "three"], "three"),
        (&["user", "add", "three", "eve@three.example", "--name", "Eve"], "three"),
    ];
    for (words, named) in cases {
        let line = refused(&mut lifeline(folder.path(), words), 1);
        assert!(line.contains(named), "{words:?}: {line}");
    }
}

#[test]
fn a_short_password_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    run(&mut lifeline(folder.path(), &["domain", "add", "one"]));
    // Nothing is on standard input.
    let words = ["user", "add", "one", "ada@one.example", "--name", "Ada", "--password-stdin"];
    assert!(refused(&mut lifeline(folder.path(), &words), 2).contains("password"));
    run(&mut lifeline(folder.path(), &words[..6]));
}
