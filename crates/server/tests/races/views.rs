//! N views mean N, with any number of clients (contract 1.4).

use crate::print;
use crate::running::client::{Call, Client};
use crate::running::database::Database;
use crate::running::process::Demo;
use std::sync::Arc;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

const CLIENTS: usize = 64;
const VIEWS: usize = 10;
const ROUNDS: usize = 200;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn of_64_clients_at_once_ten_open_a_link_of_ten_views_on_sqlite() {
    rounds("SQLite", &Database::InTheFolder).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn of_64_clients_at_once_ten_open_a_link_of_ten_views_on_postgresql() {
    if let Some(database) = Database::on_postgres().await {
        rounds("PostgreSQL", &database).await;
    }
}

async fn rounds(engine: &str, database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), database);
    let mut game = Client::of(demo.base_url());
    let mut clients: Vec<Client> = (0..CLIENTS).map(|_| Client::of(demo.base_url())).collect();
    for round in 0..ROUNDS {
        let expiry = format!("{{\"viewcount\":{VIEWS}}}");
        let call = Call::qrcode(demo.fact("/api_key"), &[("app_id", "1"), ("expiry", &expiry)]);
        let link = game.send(call).await.unwrap().link();
        let (opened, gone);
        (clients, opened, gone) = open_at_once(clients, &link).await;
        assert_eq!((opened, gone), (VIEWS, CLIENTS - VIEWS), "opened and gone in round {round} on {engine}");
    }
    print(&format!("{engine}: {ROUNDS} links of {VIEWS} views, each opened by exactly {VIEWS} of {CLIENTS} clients"));
}

/// All clients ask when all are connected and ready; answers how many the link let in and how many came too late.
async fn open_at_once(clients: Vec<Client>, link: &str) -> (Vec<Client>, usize, usize) {
    let ready = Arc::new(Barrier::new(clients.len()));
    let mut asking = JoinSet::new();
    for mut client in clients {
        let (ready, call) = (Arc::clone(&ready), Call::get(link));
        asking.spawn(async move {
            client.send(Call::get("/healthz")).await.unwrap();
            ready.wait().await;
            let answer = client.send(call).await.unwrap();
            (client, answer)
        });
    }
    let (mut clients, mut opened, mut gone) = (Vec::new(), 0, 0);
    for (client, answer) in asking.join_all().await {
        clients.push(client);
        match answer.status {
            303 => opened += 1,
            410 => gone += 1,
            other => panic!("{other}: {}", answer.body),
        }
        assert_eq!(answer.cookie().is_empty(), answer.status == 410, "only who is let in gets a session");
    }
    (clients, opened, gone)
}
