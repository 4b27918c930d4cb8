//! What was acknowledged is there after `kill -9`: every link opens as often as it may, every message is there once.

mod conversation;
mod links;

use crate::print;
use crate::running::client::Client;
use crate::running::database::Database;
use crate::running::process::Demo;
use conversation::Conversation;
use links::KeptLink;
use std::ops::Range;
use std::time::Duration;
use tokio::task::JoinHandle;

const RUNS: usize = 20;
/// Each makes one link after the other.
const GAMES: usize = 4;
/// Each has one conversation after the other.
const PLAYERS: usize = 4;
/// The process is killed at a random moment of this time.
const LOAD_MS: Range<u32> = 50..650;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn what_was_acknowledged_survives_kill_9_on_sqlite() {
    runs("SQLite", &Database::InTheFolder).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn what_was_acknowledged_survives_kill_9_on_postgresql() {
    if let Some(database) = Database::on_postgres().await {
        runs("PostgreSQL", &database).await;
    }
}

async fn runs(engine: &str, database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let mut demo = Demo::start(folder.path(), database);
    let (mut opened, mut found, mut sent_again) = (0, 0, 0);
    for _ in 0..RUNS {
        let load = Load::start(&demo).await;
        let moment_ms = LOAD_MS.start + getrandom::u32().unwrap() % (LOAD_MS.end - LOAD_MS.start);
        tokio::time::sleep(Duration::from_millis(moment_ms.into())).await;
        load.assert_goes_on();
        // Dropping it is `kill -9`.
        drop(demo);
        let (links, conversations) = load.ended().await;
        demo = Demo::start(folder.path(), database);
        opened += links.len();
        links::check(demo.base_url(), links).await;
        let mut client = Client::of(demo.base_url());
        for conversation in conversations {
            found += conversation.acknowledged();
            sent_again += conversation.unanswered();
            conversation.check(&mut client, demo.fact("/api_key")).await;
        }
    }
    print(&format!(
        "{engine}: {RUNS} times kill -9: {opened} links answered with 201 opened, {found} acknowledged messages were \
         there once, {sent_again} cut off on their way could be sent again"
    ));
}

/// Games, players and an agent at work, until the connection breaks.
struct Load {
    games: Vec<JoinHandle<Vec<KeptLink>>>,
    chats: Vec<JoinHandle<Vec<Conversation>>>,
}

impl Load {
    async fn start(demo: &Demo) -> Self {
        let client = || Client::of(demo.base_url());
        let api_key = demo.fact("/api_key");
        let with_an_agent = Conversation::with_an_agent(&mut client(), demo).await;
        let games = (0..GAMES).map(|_| tokio::spawn(links::make(client(), api_key.to_owned())));
        let players = (0..PLAYERS).map(|_| tokio::spawn(conversation::begin_many(client(), api_key.to_owned())));
        let agent = tokio::spawn(conversation::go_on(client(), with_an_agent));
        Self { games: games.collect(), chats: players.chain([agent]).collect() }
    }

    /// Whoever gave up before the process was killed has met a fault.
    fn assert_goes_on(&self) {
        assert!(!self.games.iter().any(JoinHandle::is_finished), "a game gave up");
        assert!(!self.chats.iter().any(JoinHandle::is_finished), "a player or agent gave up");
    }

    async fn ended(self) -> (Vec<KeptLink>, Vec<Conversation>) {
        let (mut links, mut conversations) = (Vec::new(), Vec::new());
        for game in self.games {
            links.extend(game.await.unwrap());
        }
        for chat in self.chats {
            conversations.extend(chat.await.unwrap());
        }
        (links, conversations)
    }
}
