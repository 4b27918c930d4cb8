//! SIGTERM: live streams end, requests under way finish, and the process is gone within ten seconds.

use crate::player::Player;
use crate::running::client::{Call, Client, sign_in};
use crate::running::database::Database;
use crate::running::process::Demo;
use data_encoding::BASE64;
use http_body_util::BodyExt;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use uuid::Uuid;

const STREAMS: usize = 16;
const STOP_LIMIT: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn sigterm_ends_streams_and_finishes_requests_on_sqlite() {
    stop_at_work(&Database::InTheFolder).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn sigterm_ends_streams_and_finishes_requests_on_postgresql() {
    if let Some(database) = Database::on_postgres().await {
        stop_at_work(&database).await;
    }
}

/// The server can't finish what a client never finishes.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs LIFELINE_BIN"]
async fn a_client_that_stalls_does_not_hold_up_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path(), &Database::InTheFolder);
    let stalled = UnderWay::begin(&demo, &a_call(&demo), "app_id=1").await;
    let told = Instant::now();
    let ended = demo.lifeline.stop();
    assert_eq!(ended.code, Some(0), "{:?}", ended.log);
    assert!(told.elapsed() < STOP_LIMIT);
    drop(stalled);
}

async fn stop_at_work(database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let mut demo = Demo::start(folder.path(), database);
    let mut client = Client::of(demo.base_url());
    let fields = [("app_id", "1"), ("uid", "pilot"), ("first_user_message", "It froze.")];
    let link = client.send(Call::qrcode(demo.fact("/api_key"), &fields)).await.unwrap().link();
    let player = Player::scan(&mut client, &link).await.unwrap();
    client.send(player.start()).await.unwrap();

    let streams = open_streams(&demo, &player).await;
    let making = UnderWay::begin(&demo, &a_call(&demo), "app_id=1&uid=pilot").await;
    let id = Uuid::now_v7();
    let said = format!("csrf={}&id={id}&body=Still+there&after=1", player.form_token());
    let saying = UnderWay::begin(&demo, &a_message(&player), &said).await;

    let told = Instant::now();
    demo.lifeline.terminate();
    demo.lifeline.wait_for_log("stopping");
    for whole in streams.join_all().await {
        assert!(whole, "a stream was cut off instead of ended");
    }
    refuses_connections(demo.base_url()).await;
    let (made, kept) = (making.finish().await, saying.finish().await);
    let ended = demo.lifeline.ended();
    assert!(told.elapsed() < STOP_LIMIT, "the end took {:?}", told.elapsed());
    assert_eq!(ended.code, Some(0), "{:?}", ended.log);
    assert_eq!(ended.output, [demo.line], "nothing else is on standard output");

    assert!(made.starts_with("HTTP/1.1 201"), "{made}");
    assert!(kept.starts_with("HTTP/1.1 200"), "{kept}");
    let demo = Demo::start(folder.path(), database);
    let mut client = Client::of(demo.base_url());
    let (_, link) = made.split_once("\"url\":\"").unwrap();
    let (link, _) = link.split_once('"').unwrap();
    assert_eq!(client.send(Call::get(link)).await.unwrap().status, 303, "what was answered is kept");
    let there = player.read(&mut client).await.iter().filter(|message| message.id == id.to_string()).count();
    assert_eq!(there, 1, "what was answered is kept");
}

/// Streams of a player's pages and of an inbox's; each answers whether it came to an orderly end.
async fn open_streams(demo: &Demo, player: &Player) -> JoinSet<bool> {
    let mut client = Client::of(demo.base_url());
    let cookie = sign_in(&mut client, demo.fact("/agent/email"), demo.fact("/agent/password")).await;
    let inbox = Call::get("/inbox/events").with("cookie", &cookie);
    let mut streams = JoinSet::new();
    for call in [player.listen(), inbox].into_iter().cycle().take(STREAMS) {
        let mut client = Client::of(demo.base_url());
        let stream = client.open(call).await.unwrap();
        assert_eq!(stream.status(), 200);
        streams.spawn(async move {
            let whole = stream.into_body().collect().await.is_ok();
            drop(client);
            whole
        });
    }
    streams
}

async fn refuses_connections(base_url: &str) {
    let host = base_url.trim_start_matches("http://");
    let refusal = async { while TcpStream::connect(host).await.is_ok() {} };
    tokio::time::timeout(STOP_LIMIT, refusal).await.expect("no new connections while it stops");
}

fn a_call(demo: &Demo) -> String {
    let credentials = BASE64.encode(format!("{}:", demo.fact("/api_key")).as_bytes());
    format!("POST /v1/demo/console/qrcode HTTP/1.1\r\nauthorization: Basic {credentials}\r\n")
}

fn a_message(player: &Player) -> String {
    let (address, cookie) = (player.address("messages"), player.cookie());
    format!("POST {address} HTTP/1.1\r\ncookie: {cookie}\r\nx-requested-with: lifeline\r\n")
}

/// A form whose head has arrived and whose body has not. The client asked to be told when the body is waited for, and
/// was: so the handler runs.
struct UnderWay {
    stream: BufReader<TcpStream>,
    body: String,
}

impl UnderWay {
    async fn begin(demo: &Demo, head: &str, body: &str) -> Self {
        let host = demo.base_url().trim_start_matches("http://");
        let mut stream = BufReader::new(TcpStream::connect(host).await.unwrap());
        let length = body.len();
        let head = format!(
            "{head}host: {host}\r\nexpect: 100-continue\r\ncontent-length: {length}\r\n\
             content-type: application/x-www-form-urlencoded\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        assert_eq!(line, "HTTP/1.1 100 Continue\r\n");
        stream.read_line(&mut line).await.unwrap();
        Self { stream, body: body.to_owned() }
    }

    /// Sends the body; answers the whole answer, after which the connection is closed.
    async fn finish(mut self) -> String {
        self.stream.write_all(self.body.as_bytes()).await.unwrap();
        let mut answer = String::new();
        self.stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}
