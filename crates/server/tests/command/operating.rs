//! What an operator watches, and an upgrade gone backwards.

use crate::running::client::{Call, Client};
use crate::running::database::Database;
use crate::running::process::{Lifeline, lifeline};
use crate::{client_of, data_file, refused, run};
use std::net::TcpListener;
use tokio_postgres::NoTls;

const RECORD_LATER: &str = "INSERT INTO schema_version (version, name) VALUES (99, 'later')";

#[tokio::test]
async fn health_is_with_the_pages_and_metrics_are_on_their_own_address_alone() {
    let folder = tempfile::tempdir().unwrap();
    let metrics_address = free_address();
    let words = ["serve", "--listen", "127.0.0.1:0", "--metrics-listen", &metrics_address];
    let mut server = Lifeline::start(&mut lifeline(folder.path(), &words));
    let mut pages = client_of(&mut server);
    let mut metrics = Client::of(&format!("http://{metrics_address}"));
    // Counting begins when the metrics are served.
    assert_eq!(status(&mut metrics, "/metrics").await, 200);
    for path in ["/healthz", "/readyz"] {
        assert_eq!(status(&mut pages, path).await, 200, "{path}");
        assert_eq!(status(&mut metrics, path).await, 404, "{path}");
    }
    assert_eq!(status(&mut pages, "/metrics").await, 404);
    let counted = metrics.send(Call::get("/metrics")).await.unwrap().body;
    assert!(counted.contains(r#"lifeline_requests_total{route="/healthz",status="200"} 1"#), "{counted}");
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn a_newer_schema_is_refused_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    run(&mut lifeline(folder.path(), &["domain", "add", "one"]));
    let database = rusqlite::Connection::open(data_file(folder.path(), "lifeline.sqlite")).unwrap();
    database.execute(RECORD_LATER, []).unwrap();
    for words in [&["serve", "--listen", "127.0.0.1:0"][..], &["key", "add", "one"]] {
        let line = refused(&mut lifeline(folder.path(), words), 1);
        assert!(line.contains("99") && line.contains("newer"), "{line}");
    }
}

#[tokio::test]
async fn a_newer_schema_is_refused_on_postgresql() {
    let Some(database) = Database::on_postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    run(lifeline(folder.path(), &["domain", "add", "one"]).args(database.flags()));
    let (client, connection) = tokio_postgres::connect(database.flags()[1], NoTls).await.unwrap();
    tokio::spawn(connection);
    client.batch_execute(RECORD_LATER).await.unwrap();
    let line = refused(lifeline(folder.path(), &["serve", "--listen", "127.0.0.1:0"]).args(database.flags()), 1);
    assert!(line.contains("99") && line.contains("newer"), "{line}");
}

async fn status(client: &mut Client, path: &str) -> u16 {
    client.send(Call::get(path)).await.unwrap().status
}

/// An address that was free a moment ago.
fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}
