//! The hot paths: how each is asked, what it must be answered, and how much of the bare handler it must reach.

use std::net::SocketAddr;

use anyhow::{Result, ensure};
use data_encoding::BASE64;
use form_urlencoded::Serializer;

use crate::fill::{
    LINKS_PER_PLAYER, Population, Standing, code, is_limited, issue_id, mix, player_with_open_issue, standing, uid,
};
use crate::load::Requests;
use crate::serving::Serving;

/// Different requests of a path: enough that they are all over the store.
const REQUESTS: u64 = 100_000;

/// What a phone's browser sends when a link is opened.
const BROWSER: &str = "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/142.0.0.0 Mobile Safari/537.36\r\n\
    Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r\n\
    Accept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: en-GB,en-US;q=0.9,en;q=0.8,de;q=0.7\r\n\
    Sec-Fetch-Dest: document\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Site: none\r\nSec-Fetch-User: ?1\r\n\
    Upgrade-Insecure-Requests: 1\r\n";

/// A path that is measured.
#[derive(Clone, Copy)]
pub(crate) struct HotPath {
    /// The row's name.
    pub(crate) name: &'static str,
    /// The least of the bare handler's requests a second, where something is wanted.
    pub(crate) want: Option<f64>,
    /// The most of the bare handler's p99, where that is bounded.
    pub(crate) want_p99: Option<f64>,
    /// What reaches the store.
    pub(crate) statement: Statement,
    status: u16,
    request: fn(&Site, u64) -> String,
    /// What the answer to that request has in it.
    sign: fn(&Site, u64) -> String,
}

/// What a path asks of the store.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Statement {
    /// The player by uid, and their active issue.
    ActiveIssue,
    /// A link by its code.
    LinkByCode(Links),
    /// A view taken of a link.
    TakeView(Links),
    /// A link kept.
    AddLink,
}

/// Which links are opened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Links {
    /// As many of the newest of a kind as there are requests. A server that remembers what links open knows all of them after
    /// the warm-up.
    Newest,
    Any,
}

impl Links {
    /// A random one.
    pub(crate) fn pick(self, population: &Population, random: u64, limited: bool) -> u64 {
        let links = population.links();
        let link = match self {
            Self::Newest => links - 1 - random % links.min(2 * REQUESTS),
            Self::Any => random % links,
        };
        // Those with and without a view limit take turns, and there is an even number of them.
        if is_limited(link) == limited { link } else { link ^ 1 }
    }
}

pub(crate) const UNREAD: [HotPath; 2] = [
    HotPath {
        name: "unread_hit",
        want: Some(0.60),
        want_p99: Some(4.0),
        statement: Statement::ActiveIssue,
        status: 200,
        request: |site, random| unread(site, site.player(random), ""),
        sign: |site, random| {
            let player = site.player(random);
            format!(r#"{{"issue_id":{},"unread_messages":{}}}"#, issue_id(player), unseen(player))
        },
    },
    HotPath {
        name: "unread_304",
        want: Some(0.60),
        want_p99: Some(4.0),
        statement: Statement::ActiveIssue,
        status: 304,
        request: |site, random| {
            let player = site.player(random);
            unread(site, player, &format!("If-None-Match: {}\r\n", entity_tag(player)))
        },
        sign: |site, random| format!("etag: {}", entity_tag(site.player(random))),
    },
];

/// Links are opened soon after they were made: the newest. The others show what it costs to open any, however old.
pub(crate) const LINKS: [HotPath; 4] = [
    HotPath {
        name: "open_limited",
        want: Some(0.40),
        want_p99: None,
        statement: Statement::TakeView(Links::Newest),
        status: 303,
        request: |site, random| open(site, site.link(Links::Newest, random, true)),
        sign: |_, _| CHAT.to_owned(),
    },
    HotPath {
        name: "open_unlimited",
        want: Some(0.55),
        want_p99: None,
        statement: Statement::LinkByCode(Links::Newest),
        status: 303,
        request: |site, random| open(site, site.link(Links::Newest, random, false)),
        sign: |_, _| CHAT.to_owned(),
    },
    HotPath {
        name: "open_limited.any",
        want: None,
        want_p99: None,
        statement: Statement::TakeView(Links::Any),
        status: 303,
        request: |site, random| open(site, site.link(Links::Any, random, true)),
        sign: |_, _| CHAT.to_owned(),
    },
    HotPath {
        name: "open_unlimited.any",
        want: None,
        want_p99: None,
        statement: Statement::LinkByCode(Links::Any),
        status: 303,
        request: |site, random| open(site, site.link(Links::Any, random, false)),
        sign: |_, _| CHAT.to_owned(),
    },
];

pub(crate) const CONSOLE: [HotPath; 3] = [
    HotPath {
        name: "create_png",
        want: Some(0.20),
        want_p99: None,
        statement: Statement::AddLink,
        status: 201,
        request: |site, random| create(site, random, "png"),
        sign: |_, _| r#""qrcode":"data:image/png;base64,"#.to_owned(),
    },
    HotPath {
        name: "create_svg",
        want: Some(0.20),
        want_p99: None,
        statement: Statement::AddLink,
        status: 201,
        request: |site, random| create(site, random, "svg"),
        sign: |_, _| r#""qrcode":"<svg "#.to_owned(),
    },
    HotPath {
        name: "create_matrix",
        want: Some(0.25),
        want_p99: None,
        statement: Statement::AddLink,
        status: 201,
        request: |site, random| create(site, random, "matrix"),
        sign: |_, _| r#""qrcode":{"size":"#.to_owned(),
    },
];

/// Where a filled link leads.
const CHAT: &str = "location: http://127.0.0.1:";

/// A server with a filled store.
pub(crate) struct Site {
    address: SocketAddr,
    authorization: String,
    population: Population,
}

impl Site {
    /// # Errors
    /// When the server has not said its key.
    pub(crate) fn of(serving: &Serving, population: Population) -> Result<Self> {
        let key = serving.api_key()?;
        let authorization = BASE64.encode(format!("{key}:").as_bytes());
        Ok(Self { address: serving.address, authorization, population })
    }

    /// A request that opens a player's first link; players begin anew when there are no more.
    pub(crate) fn open_first_link(&self, player: u64) -> String {
        open(self, player % self.population.players * LINKS_PER_PLAYER)
    }

    fn player(&self, random: u64) -> u64 {
        player_with_open_issue(&self.population, mix(31, random))
    }

    fn link(&self, links: Links, random: u64, limited: bool) -> u64 {
        links.pick(&self.population, mix(32, random), limited)
    }
}

impl HotPath {
    /// Its requests, after one has been tried and answered rightly.
    ///
    /// # Errors
    /// An answer that the fill does not bear out.
    pub(crate) async fn requests(&self, site: &Site) -> Result<Requests> {
        self.first(site).await?;
        let requests = (0..REQUESTS).map(|random| (self.request)(site, random).into_bytes());
        Ok(Requests::new(requests.collect(), self.status))
    }

    /// Sends one request, and looks at what is answered.
    ///
    /// # Errors
    /// An answer that the fill does not bear out.
    pub(crate) async fn first(&self, site: &Site) -> Result<()> {
        let request = Requests::new(vec![(self.request)(site, 0).into_bytes()], self.status);
        let (answer, sign) = (request.try_one(site.address).await?, (self.sign)(site, 0));
        ensure!(answer.contains(&sign), "{}: {sign} is not in the answer: {answer}", self.name);
        Ok(())
    }
}

fn unread(site: &Site, player: u64, header: &str) -> String {
    let (host, key, uid) = (site.address, &site.authorization, uid(player));
    format!(
        "GET /v1/demo/console/messages/unread?app_id=1&uid={uid} HTTP/1.1\r\nHost: {host}\r\n\
         Authorization: Basic {key}\r\nAccept: application/json\r\n{header}\r\n"
    )
}

fn unseen(player: u64) -> i64 {
    match standing(player) {
        Standing::Answered(unread) => unread,
        Standing::Waiting | Standing::Resolved => 0,
    }
}

fn entity_tag(player: u64) -> String {
    format!("\"{}-{}\"", issue_id(player), unseen(player))
}

fn open(site: &Site, link: u64) -> String {
    let (host, code) = (site.address, code(link));
    format!("GET /{} HTTP/1.1\r\nHost: {host}\r\n{BROWSER}\r\n", code.as_str())
}

/// As in the manual's examples, by a form.
fn create(site: &Site, random: u64, format: &str) -> String {
    let (host, key) = (site.address, &site.authorization);
    let uid = uid(mix(33, random) % site.population.players);
    let body = Serializer::new(String::new())
        .append_pair("app_id", "1")
        .append_pair("uid", &uid)
        .append_pair("name", "Captain Vega")
        .append_pair("language", "en")
        .append_pair("first_user_message", "The game froze with CE-7001 when I docked")
        .append_pair("custom_fields", r#"{"platform":"ps5","level":42}"#)
        .append_pair("tags", r#"["ps5","crash"]"#)
        .append_pair("format", format)
        .finish();
    format!(
        "POST /v1/demo/console/qrcode HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic {key}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
