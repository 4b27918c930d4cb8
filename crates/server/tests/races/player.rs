//! A player's browser that has scanned a link and shows the chat. It makes calls; any client can send them.

use crate::running::client::{Answer, Call, Client};
use uuid::Uuid;

/// What a browser keeps of it.
#[derive(Debug, Clone)]
pub(crate) struct Player {
    chat: String,
    cookie: String,
    form_token: String,
}

/// A message as the chat shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) id: String,
    pub(crate) sequence: usize,
}

impl Player {
    /// Opens a link and reads the page that it leads to.
    pub(crate) async fn scan(client: &mut Client, link: &str) -> anyhow::Result<Self> {
        let opened = client.send(Call::get(link)).await?;
        assert_eq!(opened.status, 303, "the link does not open");
        let (chat, cookie) = (opened.header("location").to_owned(), opened.cookie().to_owned());
        let page = client.send(Call::get(&chat).with("cookie", &cookie)).await?;
        assert_eq!(page.status, 200, "{chat}");
        Ok(Self { chat, cookie, form_token: page.form_token().to_owned() })
    }

    /// What the page's script sends when the chat opens.
    pub(crate) fn start(&self) -> Call {
        self.post("issue", &[("after", "0")])
    }

    /// A message, from a page that shows the conversation up to a sequence.
    pub(crate) fn say(&self, id: Uuid, body: &str, after: usize) -> Call {
        self.post("messages", &[("id", &id.to_string()), ("body", body), ("after", &after.to_string())])
    }

    /// The stream of wake-ups.
    pub(crate) fn listen(&self) -> Call {
        Call::get(&format!("{}events", self.chat)).with("cookie", &self.cookie)
    }

    /// All messages of the conversation, page by page.
    pub(crate) async fn read(&self, client: &mut Client) -> Vec<Shown> {
        let mut all = Vec::new();
        loop {
            let after = all.last().map_or(0, |last: &Shown| last.sequence);
            let address = format!("{}messages?after={after}", self.chat);
            let page = client.send(Call::get(&address).with("cookie", &self.cookie)).await.unwrap();
            let messages = shown(&page);
            if messages.is_empty() {
                return all;
            }
            all.extend(messages);
        }
    }

    /// As a form that another client sends by hand.
    pub(crate) fn address(&self, what: &str) -> String {
        format!("{}{what}", self.chat)
    }

    pub(crate) fn cookie(&self) -> &str {
        &self.cookie
    }

    pub(crate) fn form_token(&self) -> &str {
        &self.form_token
    }

    fn post(&self, what: &str, fields: &[(&str, &str)]) -> Call {
        let fields = [&[("csrf", self.form_token.as_str())], fields].concat();
        let call = Call::post(&self.address(what), &fields).with("cookie", &self.cookie);
        call.with("x-requested-with", "lifeline")
    }
}

/// The messages of a fragment.
pub(crate) fn shown(fragment: &Answer) -> Vec<Shown> {
    assert_eq!(fragment.status, 200, "{}", fragment.body);
    let ids = attributes(&fragment.body, " data-id=\"");
    let sequences = attributes(&fragment.body, " data-sequence=\"");
    ids.zip(sequences).map(|(id, sequence)| Shown { id: id.to_owned(), sequence: sequence.parse().unwrap() }).collect()
}

/// The values of an attribute, in order.
fn attributes<'h>(html: &'h str, begin: &'h str) -> impl Iterator<Item = &'h str> {
    html.split(begin).skip(1).filter_map(|rest| rest.split('"').next())
}

/// A game's question for the answers that a player of app 1 has not seen.
pub(crate) fn unread(api_key: &str, uid: &str) -> Call {
    Call::get(&format!("/v1/demo/console/messages/unread?app_id=1&uid={uid}")).with_key(api_key)
}
