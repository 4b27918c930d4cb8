//! The demo: a studio's domain with three games, real help content, and players in the middle of their conversations.

mod content;
mod conversations;

use crate::commands::new_key;
use crate::server::Server;
use crate::vault::{hash, write_private};
use crate::{passwords, random};
use anyhow::{Context, bail};
use domain::ids::{AppId, DomainId, LinkId};
use domain::limits::DAY_MS;
use domain::link::Code;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::agents::Role;
use store::keys::Scope;
use store::links::LinkToKeep;
use store::setup::NewAgent;

const FILE: &str = "demo.json";
const UNFINISHED: &str = "demo.unfinished";
const DOMAIN: &str = "demo";

/// What a person needs to try the demo. It lies in the data folder, readable by its owner alone.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Credentials {
    pub(crate) domain: String,
    pub(crate) app_id: i64,
    pub(crate) api_key: String,
    pub(crate) admin: SignIn,
    pub(crate) agent: SignIn,
    /// Not in the line, whose form is fixed, nor in a folder from before there were authors.
    #[serde(default)]
    pub(crate) author: Option<SignIn>,
    pub(crate) apps: Vec<DemoApp>,
}

/// How a person signs in.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct SignIn {
    pub(crate) email: String,
    pub(crate) password: String,
}

/// An app with its identity secrets.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct DemoApp {
    pub(crate) app_id: i64,
    pub(crate) name: String,
    pub(crate) identity_verification: bool,
    pub(crate) hmac_secret: String,
    pub(crate) jwt_secret: String,
}

impl Credentials {
    /// One line: the same at every start on the same data, but for the address.
    pub(crate) fn as_json(&self, base_url: &str) -> String {
        #[derive(Serialize)]
        struct Ready<'a> {
            base_url: &'a str,
            domain: &'a str,
            app_id: i64,
            api_key: &'a str,
            admin: &'a SignIn,
            agent: &'a SignIn,
            apps: &'a [DemoApp],
        }
        let Self { domain, app_id, api_key, admin, agent, apps, author: _ } = self;
        serde_json::to_string(&Ready { base_url, domain, app_id: *app_id, api_key, admin, agent, apps })
            .unwrap_or_default()
    }
}

/// The demo of a data folder: read, or made on the first start. A start that was broken off left a mark in the folder;
/// what it had made is made anew.
pub(crate) async fn fill_or_read(server: &Server, folder: &Path) -> anyhow::Result<Credentials> {
    let (file, mark) = (folder.join(FILE), folder.join(UNFINISHED));
    let there = server.store.domain(DOMAIN.to_owned()).await?;
    match there {
        Some(_) if file.exists() => {
            drop(std::fs::remove_file(&mark));
            let text = std::fs::read_to_string(&file)?;
            return serde_json::from_str(&text).with_context(|| format!("{} can't be read", file.display()));
        }
        Some(half) if is_marked(server, half, &mark).await? => server.store.remove_domain(half).await?,
        Some(_) => bail!(
            "the database has a domain named {DOMAIN}, but {} is not there: start on the data folder that made it, or \
             on an empty one with an empty database",
            file.display()
        ),
        None => {}
    }
    tracing::info!("filling the demo");
    let now_ms = server.now_ms();
    write_private(&mark, &now_ms.to_string())?;
    let credentials = fill(server, now_ms).await?;
    write_private(&file, &serde_json::to_string_pretty(&credentials)?)?;
    std::fs::remove_file(&mark)?;
    Ok(credentials)
}

/// Whether the mark is of this very domain: it says when that was made.
async fn is_marked(server: &Server, domain_id: DomainId, mark: &Path) -> anyhow::Result<bool> {
    let made_at_ms = server.store.domain_made_at_ms(domain_id).await?;
    Ok(std::fs::read_to_string(mark).is_ok_and(|text| text.parse() == Ok(made_at_ms)))
}

async fn fill(server: &Server, now_ms: i64) -> anyhow::Result<Credentials> {
    let store = &server.store;
    let domain_id = store.add_domain(DOMAIN.to_owned(), now_ms).await?;
    content::add_tags_and_fields(store, domain_id).await?;
    let apps = content::add_apps(server, domain_id, now_ms).await?;
    let api_key = new_key(DOMAIN)?;
    store.add_key(domain_id, hash(&api_key), Scope::Console, "demo".to_owned(), now_ms).await?;
    let admin = add_person(server, domain_id, "admin", "Ada", Role::Admin).await?;
    let agent = add_person(server, domain_id, "agent", "Mara", Role::Agent).await?;
    let author = Some(add_person(server, domain_id, "author", "Noor", Role::Author).await?);
    conversations::add(server, domain_id, &agent.email, now_ms).await?;
    Ok(Credentials { domain: DOMAIN.to_owned(), app_id: apps[0].app_id, api_key, admin, agent, author, apps })
}

async fn add_person(
    server: &Server,
    domain_id: DomainId,
    mailbox: &str,
    name: &str,
    role: Role,
) -> anyhow::Result<SignIn> {
    let sign_in = SignIn { email: format!("{mailbox}@demo.example"), password: random::text(16)? };
    let password_hash = passwords::hash(&sign_in.password)?;
    let agent = NewAgent { email: sign_in.email.clone(), name: name.to_owned(), role, password_hash };
    server.store.add_agent(domain_id, agent, server.now_ms()).await?;
    Ok(sign_in)
}

/// A new link to *Star Haul*'s chat, for the terminal's QR code.
pub(crate) async fn first_link(server: &Server, credentials: &Credentials) -> anyhow::Result<String> {
    let domain_id = server.store.domain(credentials.domain.clone()).await?.context("the demo's domain is gone")?;
    let code = Code::from_random(random::bytes()?);
    keep_link(server, domain_id, &code, conversations::pilot(), server.now_ms()).await?;
    Ok(format!("{}/{}", server.settings.short_url.as_str(), code.as_str()))
}

async fn keep_link(
    server: &Server,
    domain_id: DomainId,
    code: &Code,
    content: domain::link::LinkContent,
    now_ms: i64,
) -> anyhow::Result<LinkId> {
    let link_id = LinkId(random::uuid(now_ms)?);
    let link = LinkToKeep {
        domain_id,
        link_id,
        app_id: AppId(1),
        code_hash: server.vault.code_hash(code),
        created_at_ms: now_ms,
        expires_at_ms: now_ms + DAY_MS,
        view_limit: None,
        content,
    };
    server.store.add_link(link).await?;
    Ok(link_id)
}
