//! Games that make links, and what became of those that were answered with 201.

use crate::running::client::{Call, Client};
use tokio::task::JoinSet;

/// Enough that one view may have been taken before the crash.
const EXPIRY: &str = r#"{"viewcount":2}"#;
const CHECKERS: usize = 8;

/// A link that was answered with 201.
#[derive(Debug)]
pub(super) struct KeptLink {
    url: String,
    view: View,
}

/// Whether one of the two views was taken.
#[derive(Debug, Clone, Copy)]
enum View {
    Left,
    Taken,
    /// The crash came before the answer.
    Unknown,
}

/// Makes links until the connection breaks, and opens every other one.
pub(super) async fn make(mut client: Client, api_key: String) -> Vec<KeptLink> {
    let mut kept = Vec::new();
    let call = Call::qrcode(&api_key, &[("app_id", "1"), ("expiry", EXPIRY)]);
    while let Ok(answer) = client.send(call.clone()).await {
        let url = answer.link();
        let view = if kept.len() % 2 == 0 { open(&mut client, &url).await } else { View::Left };
        kept.push(KeptLink { url, view });
    }
    kept
}

async fn open(client: &mut Client, url: &str) -> View {
    match client.send(Call::get(url)).await {
        Ok(answer) => {
            assert_eq!(answer.status, 303, "a new link opens");
            View::Taken
        }
        Err(_) => View::Unknown,
    }
}

/// Opens each link until it is used up: views were neither lost nor given twice.
pub(super) async fn check(base_url: &str, mut links: Vec<KeptLink>) {
    let share = links.len().div_ceil(CHECKERS).max(1);
    let mut checking = JoinSet::new();
    while !links.is_empty() {
        let share = links.split_off(links.len().saturating_sub(share));
        let mut client = Client::of(base_url);
        checking.spawn(async move {
            for link in share {
                let opened = open_all(&mut client, &link.url).await;
                let right = match link.view {
                    View::Left => opened == 2,
                    View::Taken => opened == 1,
                    View::Unknown => opened == 1 || opened == 2,
                };
                assert!(right, "a link whose first view was {:?} opened {opened} times more", link.view);
            }
        });
    }
    checking.join_all().await;
}

async fn open_all(client: &mut Client, url: &str) -> usize {
    let mut opened = 0;
    loop {
        match client.send(Call::get(url)).await.unwrap().status {
            303 => opened += 1,
            410 => return opened,
            other => panic!("{other} after {opened} views"),
        }
    }
}
