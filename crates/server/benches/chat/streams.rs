//! The players' event streams: each open, each read by a task of its own.

use anyhow::{Context, ensure};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::memory::{Growth, Meter};
use crate::people::Chat;
use crate::running::client::Client;
use crate::running::process::Demo;

/// What a phone's browser sends along: the server's buffers are to hold as much as in real life.
const BROWSER: [(&str, &str); 9] = [
    ("accept", "text/event-stream"),
    ("accept-encoding", "gzip, deflate, br, zstd"),
    ("accept-language", "en-GB,en-US;q=0.9,en;q=0.8,de;q=0.7"),
    ("cache-control", "no-cache"),
    ("sec-ch-ua", "\"Chromium\";v=\"142\", \"Google Chrome\";v=\"142\", \"Not_A Brand\";v=\"99\""),
    ("sec-ch-ua-mobile", "?1"),
    ("sec-fetch-mode", "cors"),
    ("sec-fetch-site", "same-origin"),
    (
        "user-agent",
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
    ),
];

/// The wakes of all streams, by the chat's number.
pub struct Wakes(UnboundedReceiver<usize>);

impl Wakes {
    /// Waits for the next wake, which must be this chat's.
    pub async fn of(&mut self, number: usize) -> anyhow::Result<()> {
        let woken = self.0.recv().await.context("all streams have ended")?;
        ensure!(woken == number, "chat {woken} was woken instead of {number}");
        Ok(())
    }
}

/// Opens all streams, and reads the server's memory before, halfway and after.
pub async fn open(demo: &Demo, chats: &[Chat], meter: &mut Meter) -> anyhow::Result<(Wakes, Growth)> {
    let (wakes, coming) = unbounded_channel();
    let before = meter.settled().await?;
    let mut half = before;
    for (number, chat) in chats.iter().enumerate() {
        if number == chats.len() / 2 {
            half = meter.settled().await?;
        }
        let mut call = chat.player.listen();
        for (name, value) in BROWSER {
            call = call.with(name, value);
        }
        let mut client = Client::of(demo.base_url());
        let response = client.open(call).await?;
        ensure!(response.status() == 200, "stream {number} was answered {}", response.status());
        let wakes = wakes.clone();
        tokio::spawn(async move {
            pass_on(response.into_body(), number, &wakes).await;
            // The connection lives as long as its client.
            drop(client);
        });
    }
    let all = meter.settled().await?;
    Ok((Wakes(coming), Growth { streams: chats.len(), before, half, all }))
}

async fn pass_on(mut events: Incoming, number: usize, wakes: &UnboundedSender<usize>) {
    let mut read = Vec::new();
    while let Some(Ok(frame)) = events.frame().await {
        let Ok(bytes) = frame.into_data() else { continue };
        read.extend_from_slice(&bytes);
        while let Some(end) = read.windows(2).position(|two| two == b"\n\n") {
            let event: Vec<u8> = read.drain(..end + 2).collect();
            if event.starts_with(b"event: wake\n") && wakes.send(number).is_err() {
                return;
            }
        }
    }
}
