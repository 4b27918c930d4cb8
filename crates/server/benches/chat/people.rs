//! The players with their conversations, and the agent who answers them.

use anyhow::{Context, ensure};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::player::{Player, shown, unread};
use crate::running::client::{Answer, Call, Client, sign_in};
use crate::running::process::Demo;

/// Clients that set the scene side by side.
const CLIENTS: usize = 8;
const QUESTION: &str = "The game froze when I docked, and since then my ship is gone.";
const ANSWER: &str = "Thank you for telling us! We have found your ship and put it back into your hangar.";

/// A player's page, and the issue that it shows.
pub struct Chat {
    pub player: Player,
    issue_id: i64,
    /// How far the page shows the conversation.
    shown_to: usize,
}

impl Chat {
    /// The player's page asks for what it does not show yet.
    pub fn fetch(&self) -> Call {
        Call::get(&self.player.address(&format!("messages?after={}", self.shown_to)))
            .with("cookie", self.player.cookie())
    }

    /// Takes in what the page has got, which is a message of this id and nothing else.
    pub fn show(&mut self, message_id: Uuid, fetched: &Answer) -> anyhow::Result<()> {
        let messages = shown(fetched);
        let [message] = messages.as_slice() else { anyhow::bail!("{} messages came instead of one", messages.len()) };
        ensure!(message.id == message_id.to_string(), "another message came");
        self.shown_to = message.sequence;
        Ok(())
    }
}

/// An agent's browser, which has signed in.
pub struct Agent {
    pub client: Client,
    cookie: String,
    form_token: String,
}

impl Agent {
    /// An answer to the player of a chat.
    pub fn answer(&self, chat: &Chat, message_id: Uuid) -> Call {
        let (id, after) = (message_id.to_string(), chat.shown_to.to_string());
        let fields = [("csrf", self.form_token.as_str()), ("id", &id), ("body", ANSWER), ("after", &after)];
        let address = format!("/inbox/issues/{}/messages", chat.issue_id);
        Call::post(&address, &fields).with("cookie", &self.cookie).with("x-requested-with", "lifeline")
    }
}

/// An agent, and players whom the game gave a link each, who opened it, wrote a message, and look at their chat.
pub async fn gather(demo: &Demo, players: usize) -> anyhow::Result<(Agent, Vec<Chat>)> {
    let (base_url, api_key) = (demo.base_url(), demo.fact("/api_key"));
    let mut arriving = JoinSet::new();
    for first in 0..CLIENTS {
        let (mut client, api_key) = (Client::of(base_url), api_key.to_owned());
        arriving.spawn(async move {
            let mut chats = Vec::new();
            for number in (first..players).step_by(CLIENTS) {
                chats.push(arrive(&mut client, &api_key, number).await?);
            }
            anyhow::Ok(chats)
        });
    }
    let chats: anyhow::Result<Vec<Vec<Chat>>> = arriving.join_all().await.into_iter().collect();
    let mut client = Client::of(base_url);
    let cookie = sign_in(&mut client, demo.fact("/agent/email"), demo.fact("/agent/password")).await;
    let inbox = client.send(Call::get("/inbox").with("cookie", &cookie)).await?;
    let form_token = inbox.form_token().to_owned();
    Ok((Agent { client, cookie, form_token }, chats?.into_iter().flatten().collect()))
}

async fn arrive(client: &mut Client, api_key: &str, number: usize) -> anyhow::Result<Chat> {
    let uid = format!("player-{number}");
    let fields = [("app_id", "1"), ("uid", &uid), ("name", "Captain Vega")];
    let link = client.send(Call::qrcode(api_key, &fields)).await?.link();
    let player = Player::scan(client, &link).await?;
    let said = client.send(player.say(Uuid::now_v7(), QUESTION, 0)).await?;
    let shown_to = shown(&said).last().context("the player's own message did not come")?.sequence;
    let page = client.send(Call::get(&player.address("")).with("cookie", player.cookie())).await?;
    ensure!(page.body.contains(QUESTION), "the page does not show the message");
    let unread = client.send(unread(api_key, &uid)).await?.json();
    let issue_id = unread["active_issue"]["issue_id"].as_i64().context("the game hears of no issue")?;
    Ok(Chat { player, issue_id, shown_to })
}
