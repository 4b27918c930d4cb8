//! `lifeline backup FILE`: a copy that, with the same key, is the same server.

use crate::running::client::{Call, Client};
use crate::running::database::Database;
use crate::running::process::{Demo, Lifeline, lifeline};
use crate::{client_of, data_file, refused, run};
use std::path::Path;

#[tokio::test]
async fn a_backup_made_while_serving_opens_the_same_link_with_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    let link = new_link(&demo).await;
    run(&mut lifeline(folder.path(), &["backup", "copy.sqlite"]));
    let after_the_copy = new_link(&demo).await;
    drop(demo);

    let restored = tempfile::tempdir().unwrap();
    restore(folder.path(), restored.path());
    std::fs::copy(data_file(folder.path(), "lifeline.key"), data_file(restored.path(), "lifeline.key")).unwrap();
    assert_eq!(open(restored.path(), &link).await, 303);
    assert_eq!(open(restored.path(), &after_the_copy).await, 404, "a copy is as of one moment");

    let without_key = tempfile::tempdir().unwrap();
    restore(folder.path(), without_key.path());
    assert_eq!(open(without_key.path(), &link).await, 404, "the copy alone opens nothing");
}

#[test]
fn a_backup_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    run(&mut lifeline(folder.path(), &["domain", "add", "one"]));
    std::fs::write(folder.path().join("copy.sqlite"), "precious").unwrap();
    let line = refused(&mut lifeline(folder.path(), &["backup", "copy.sqlite"]), 1);
    assert!(line.contains("copy.sqlite"), "{line}");
    assert_eq!(std::fs::read_to_string(folder.path().join("copy.sqlite")).unwrap(), "precious");
}

#[test]
fn a_backup_of_nothing_is_refused_and_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let line = refused(&mut lifeline(folder.path(), &["backup", "copy.sqlite"]), 1);
    assert!(line.contains("lifeline-data"), "{line}");
    assert!(!folder.path().join("copy.sqlite").exists() && !folder.path().join("lifeline-data").exists());
}

#[tokio::test]
async fn a_backup_of_postgresql_is_left_to_its_own_tools() {
    let Some(database) = Database::on_postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let line = refused(lifeline(folder.path(), &["backup", "copy.sqlite"]).args(database.flags()), 1);
    assert!(line.contains("pg_dump"), "{line}");
    assert!(!folder.path().join("copy.sqlite").exists());
}

async fn new_link(demo: &Demo) -> String {
    let call = Call::qrcode(demo.fact("/api_key"), &[("app_id", "1")]);
    Client::of(demo.base_url()).send(call).await.unwrap().link()
}

fn restore(from: &Path, to: &Path) {
    std::fs::create_dir(to.join("lifeline-data")).unwrap();
    std::fs::copy(from.join("copy.sqlite"), data_file(to, "lifeline.sqlite")).unwrap();
}

/// What a server on a folder answers to who opens a link.
async fn open(folder: &Path, link: &str) -> u16 {
    let mut server = Lifeline::start(&mut lifeline(folder, &["serve", "--listen", "127.0.0.1:0"]));
    client_of(&mut server).send(Call::get(link)).await.unwrap().status
}
