//! The first message is sent once, however many tabs and phones start the chat (contract 5).

use crate::player::{Player, shown, unread};
use crate::print;
use crate::running::client::{Call, Client, sign_in};
use crate::running::database::Database;
use crate::running::process::Demo;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

const TABS: usize = 64;
const PLAYERS: i64 = 20;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn sixty_four_tabs_start_one_issue_with_one_first_message_on_sqlite() {
    rounds("SQLite", &Database::InTheFolder).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn sixty_four_tabs_start_one_issue_with_one_first_message_on_postgresql() {
    if let Some(database) = Database::on_postgres().await {
        rounds("PostgreSQL", &database).await;
    }
}

async fn rounds(engine: &str, database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), database);
    let mut client = Client::of(demo.base_url());
    let agent = sign_in(&mut client, demo.fact("/agent/email"), demo.fact("/agent/password")).await;
    let mut last_issue_id = None;
    for number in 0..PLAYERS {
        let uid = format!("tabs-{number}");
        let fields = [("app_id", "1"), ("uid", &uid), ("first_user_message", "It froze.")];
        let link = client.send(Call::qrcode(demo.fact("/api_key"), &fields)).await.unwrap().link();
        // Every other player has as many phones as tabs: each is a session of its own.
        let browsers = if number % 2 == 0 { 1 } else { TABS };
        let mut players = Vec::new();
        for _ in 0..browsers {
            players.push(Player::scan(&mut client, &link).await.unwrap());
        }
        let calls = players.iter().cycle().take(TABS).map(Player::start).collect();
        let seen = start_at_once(demo.base_url(), calls).await;
        assert_eq!(seen.len(), 1, "all tabs show one and the same message");

        let unread = client.send(unread(demo.fact("/api_key"), &uid)).await.unwrap().json();
        let issue_id = unread["active_issue"]["issue_id"].as_i64().unwrap();
        // Issues are numbered without gaps: a second one would have taken a number.
        assert_eq!(issue_id, last_issue_id.map_or(issue_id, |last: i64| last + 1), "one issue for each player");
        last_issue_id = Some(issue_id);
        let thread = Call::get(&format!("/inbox/issues/{issue_id}/messages?after=0")).with("cookie", &agent);
        let thread = client.send(thread).await.unwrap();
        assert_eq!(shown(&thread).len(), 1, "the agent reads one message");
        assert_eq!(thread.body.matches("Sent by the game").count(), 1);
    }
    print(&format!(
        "{engine}: {PLAYERS} players in {TABS} tabs or phones each: {PLAYERS} issues, {PLAYERS} first messages"
    ));
}

/// Sends all calls at once; answers the ids of the messages that the answers show, each with one.
async fn start_at_once(base_url: &str, calls: Vec<Call>) -> BTreeSet<String> {
    let ready = Arc::new(Barrier::new(calls.len()));
    let mut starting = JoinSet::new();
    for call in calls {
        let (ready, mut client) = (Arc::clone(&ready), Client::of(base_url));
        starting.spawn(async move {
            client.send(Call::get("/healthz")).await.unwrap();
            ready.wait().await;
            client.send(call).await.unwrap()
        });
    }
    let answers = starting.join_all().await;
    let messages = answers.iter().flat_map(|answer| {
        let messages = shown(answer);
        assert_eq!(messages.len(), 1, "a tab shows {messages:?}");
        messages
    });
    messages.map(|message| message.id).collect()
}
