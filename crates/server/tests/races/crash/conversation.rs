//! Conversations that a crash cuts off, and what must be left of them.

use crate::player::{Player, shown, unread};
use crate::running::client::{Call, Client, sign_in};
use crate::running::process::Demo;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Then the player begins another conversation, as another player.
const CALLS_MAX: usize = 40;

/// What one side of a conversation sent, and was told to be kept.
#[derive(Debug)]
pub(super) struct Conversation {
    uid: String,
    player: Player,
    author: Author,
    sent: Vec<Call>,
    kept: Vec<String>,
}

/// Who goes on after the game's first message.
#[derive(Debug)]
enum Author {
    Player,
    Agent { issue_id: i64, cookie: String, form_token: String },
}

/// Players that write one conversation each, until the connection breaks.
pub(super) async fn begin_many(mut client: Client, api_key: String) -> Vec<Conversation> {
    let mut begun = Vec::new();
    while let Ok(mut conversation) = Conversation::begin(&mut client, &api_key).await {
        let unbroken = conversation.write(&mut client, CALLS_MAX).await;
        begun.push(conversation);
        if unbroken.is_err() {
            break;
        }
    }
    begun
}

/// One conversation, until the connection breaks.
pub(super) async fn go_on(mut client: Client, mut conversation: Conversation) -> Vec<Conversation> {
    drop(conversation.write(&mut client, usize::MAX).await);
    vec![conversation]
}

impl Conversation {
    /// A player who is about to start a chat.
    async fn begin(client: &mut Client, api_key: &str) -> anyhow::Result<Self> {
        let uid = Uuid::now_v7().to_string();
        let fields = [("app_id", "1"), ("uid", &uid), ("first_user_message", "It froze.")];
        let link = client.send(Call::qrcode(api_key, &fields)).await?.link();
        let player = Player::scan(client, &link).await?;
        Ok(Self { uid, player, author: Author::Player, sent: Vec::new(), kept: Vec::new() })
    }

    /// A chat that has started and that an agent answers.
    pub(super) async fn with_an_agent(client: &mut Client, demo: &Demo) -> Self {
        let api_key = demo.fact("/api_key");
        let mut conversation = Self::begin(client, api_key).await.unwrap();
        conversation.write(client, 1).await.unwrap();
        let unread = client.send(unread(api_key, &conversation.uid)).await.unwrap().json();
        let issue_id = unread["active_issue"]["issue_id"].as_i64().unwrap();
        let cookie = sign_in(client, demo.fact("/agent/email"), demo.fact("/agent/password")).await;
        let thread = Call::get(&format!("/inbox/issues/{issue_id}")).with("cookie", &cookie);
        let form_token = client.send(thread).await.unwrap().form_token().to_owned();
        conversation.author = Author::Agent { issue_id, cookie, form_token };
        conversation
    }

    /// Sends one call after the other, until there are so many.
    async fn write(&mut self, client: &mut Client, calls: usize) -> anyhow::Result<()> {
        while self.sent.len() < calls {
            let call = self.next_call();
            self.sent.push(call.clone());
            let kept = shown(&client.send(call).await?);
            let [message] = kept.as_slice() else { panic!("one message was sent, {kept:?} were kept") };
            self.kept.push(message.id.clone());
        }
        Ok(())
    }

    fn next_call(&self) -> Call {
        let (id, after) = (Uuid::now_v7(), self.kept.len());
        match &self.author {
            _ if after == 0 => self.player.start(),
            Author::Player => self.player.say(id, "And again.", after),
            Author::Agent { issue_id, cookie, form_token } => {
                let (id, after) = (id.to_string(), after.to_string());
                let fields = [("csrf", form_token.as_str()), ("id", &id), ("body", "Try this."), ("after", &after)];
                let call = Call::post(&format!("/inbox/issues/{issue_id}/messages"), &fields).with("cookie", cookie);
                call.with("x-requested-with", "lifeline")
            }
        }
    }

    pub(super) fn acknowledged(&self) -> usize {
        self.kept.len()
    }

    pub(super) fn unanswered(&self) -> usize {
        self.sent.len() - self.kept.len()
    }

    /// After the crash: what was acknowledged is there once; sending the last calls again, answered or not, doubles
    /// nothing; the game is told the right number.
    pub(super) async fn check(&self, client: &mut Client, api_key: &str) {
        let found = self.player.read(client).await;
        for id in &self.kept {
            assert_eq!(found.iter().filter(|message| message.id == *id).count(), 1, "{id} among {found:?}");
        }
        assert!(found.len() <= self.sent.len(), "{} were sent, {found:?} are there", self.sent.len());

        for call in self.sent.iter().rev().take(2).rev() {
            assert_eq!(client.send(call.clone()).await.unwrap().status, 200, "sending again");
        }
        let found = self.player.read(client).await;
        let ids: BTreeSet<&str> = found.iter().map(|message| message.id.as_str()).collect();
        assert_eq!((found.len(), ids.len()), (self.sent.len(), self.sent.len()), "each call left one message");
        assert!(found.iter().map(|message| message.sequence).eq(1..=found.len()), "a gap in {found:?}");

        let answers = if matches!(self.author, Author::Agent { .. }) { self.sent.len() - 1 } else { 0 };
        let unread = client.send(unread(api_key, &self.uid)).await.unwrap().json();
        let expected = if self.sent.is_empty() { None } else { Some(answers) };
        let told = &unread["active_issue"]["unread_messages"];
        assert_eq!(told.as_u64().map(|told| told as usize), expected, "{unread}");
    }
}
