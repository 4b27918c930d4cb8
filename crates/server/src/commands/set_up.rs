//! `lifeline domain|app|key|user add …`, `user remove`: setting up without a demo. Also while a server runs.

use super::BadValue;
use super::configuration::Options;
use crate::clock::Clock;
use crate::limits::PASSWORD_CHARACTERS;
use crate::vault::{Vault, hash};
use crate::{passwords, random};
use anyhow::Context;
use clap::Subcommand;
use domain::ids::{DomainId, LinkId};
use domain::language::Language;
use domain::name::DomainName;
use domain::player::Email;
use std::io::BufRead as _;
use store::Store;
use store::agents::Role;
use store::audit::Signature;
use store::keys::Scope;
use store::setup::{NewAgent, NewApp, greetings};

/// A key is its domain's name, `_api_`, and this many random characters (contract 1.1).
pub(crate) const KEY_CHARACTERS: usize = 32;

#[derive(Debug, Subcommand)]
pub(super) enum DomainCommand {
    /// Make a domain.
    Add {
        #[command(flatten)]
        options: Options,
        /// Its name, part of every address: a-z, 0-9 and -.
        name: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum AppCommand {
    /// Make an app; prints its id and its identity secrets.
    Add {
        #[command(flatten)]
        options: Options,
        /// The domain.
        domain: String,
        /// What players see.
        name: String,
        /// Ask for proof of who a player is.
        #[arg(long)]
        identity_verification: bool,
        /// No web chat: no links can be made.
        #[arg(long)]
        no_web_chat: bool,
        /// Links wholly in capitals, for a smaller symbol.
        #[arg(long)]
        qr_uppercase: bool,
        /// The hue of its colours, in degrees.
        #[arg(long, value_name = "0-359", default_value_t = 230, value_parser = clap::value_parser!(i64).range(0..360))]
        hue: i64,
        /// What the chat says first.
        #[arg(long, default_value = "Hi! Tell us what happened, and we will find a way.")]
        greeting: String,
        /// The language of its help content, which translations are made from.
        #[arg(long, default_value = "en")]
        language: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum KeyCommand {
    /// Make an API key; it is printed this once.
    Add {
        #[command(flatten)]
        options: Options,
        /// The domain.
        domain: String,
        /// What it is for.
        #[arg(long, default_value = "")]
        label: String,
    },
    /// End an API key, read from the first line of standard input.
    Revoke {
        #[command(flatten)]
        options: Options,
        /// The domain.
        domain: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum LinkCommand {
    /// End a link, and with it every session that it started.
    Revoke {
        #[command(flatten)]
        options: Options,
        /// The domain.
        domain: String,
        /// The `link_id` of the answer that made it.
        link_id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum UserCommand {
    /// Make a person who can sign in. The password is read from standard input, or made up and printed.
    Add {
        #[command(flatten)]
        options: Options,
        /// The domain.
        domain: String,
        /// The e-mail address to sign in with.
        email: String,
        /// What players see.
        #[arg(long)]
        name: String,
        /// agent, author or admin.
        #[arg(long, default_value = "agent")]
        role: String,
        /// Read the password from the first line of standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// End a person's account: they are signed out, and those whom they have answered wait for somebody else.
    Remove {
        #[command(flatten)]
        options: Options,
        /// The e-mail address that they sign in with; it is of one person in all domains.
        email: String,
    },
}

impl DomainCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let Self::Add { options, name } = self;
        let name = DomainName::parse(&name).map_err(|fault| BadValue::of("domain", fault.detail))?;
        let (store, _) = open(options).await?;
        store.add_domain(name.as_str().to_owned(), Clock::System.now_ms()).await?;
        say(&format!("made domain {}", name.as_str()));
        store.close().await;
        Ok(())
    }
}

impl AppCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let Self::Add {
            options,
            domain,
            name,
            identity_verification,
            no_web_chat,
            qr_uppercase,
            hue,
            greeting,
            language,
        } = self;
        let (store, vault) = open(options).await?;
        let domain_id = find(&store, &domain).await?;
        let secrets = [("hmac", random::secret()?), ("jwt", random::secret()?)];
        let sealed = secrets.iter().map(|(kind, secret)| Ok((*kind, vault.seal(secret.as_bytes())?)));
        let language = Language::parse(&language)
            .ok_or_else(|| BadValue::of("language", "must be a language of docs/api.md, such as en or pt-br"))?;
        let app = NewApp {
            name,
            web_chat: !no_web_chat,
            identity_verification,
            qr_uppercase,
            hue,
            greetings: greetings(language, &greeting),
            default_language: language,
            secrets: sealed.collect::<anyhow::Result<_>>()?,
        };
        let app_id = store.add_app(domain_id, app, Clock::System.now_ms()).await?;
        say(&format!("app_id {app_id}"));
        for (kind, secret) in secrets {
            say(&format!("{kind}_secret {secret}"));
        }
        store.close().await;
        Ok(())
    }
}

impl KeyCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Add { options, domain, label } => {
                let (store, _) = open(options).await?;
                let domain_id = find(&store, &domain).await?;
                let key = new_key(&domain)?;
                store.add_key(domain_id, hash(&key), Scope::Console, label, Clock::System.now_ms()).await?;
                say(&key);
                store.close().await;
            }
            Self::Revoke { options, domain } => {
                let key = read_line()?;
                let (store, _) = open(options).await?;
                let domain_id = find(&store, &domain).await?;
                let revoked = store.revoke_key(domain_id, hash(&key), Clock::System.now_ms()).await?;
                anyhow::ensure!(revoked, "{domain} has no such key, or it is revoked already");
                store.close().await;
                say("revoked the key");
            }
        }
        Ok(())
    }
}

impl LinkCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let Self::Revoke { options, domain, link_id } = self;
        let link_id = LinkId::parse(&link_id).ok_or_else(|| BadValue::of("link_id", "is no id of a link"))?;
        let (store, _) = open(options).await?;
        let domain_id = find(&store, &domain).await?;
        let revoked = store.revoke_link(domain_id, link_id, Clock::System.now_ms()).await?;
        anyhow::ensure!(revoked, "{domain} has no such link, or it is revoked already");
        store.close().await;
        say("revoked the link; its sessions have ended");
        Ok(())
    }
}

/// A person to be made.
struct NewPerson {
    options: Options,
    domain: String,
    email: String,
    name: String,
    role: String,
    password_stdin: bool,
}

impl UserCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Add { options, domain, email, name, role, password_stdin } => {
                NewPerson { options, domain, email, name, role, password_stdin }.add().await
            }
            Self::Remove { options, email } => remove_person(options, &email).await,
        }
    }
}

async fn remove_person(options: Options, email: &str) -> anyhow::Result<()> {
    let email = Email::parse(email).map_err(|fault| BadValue::of("email", fault.detail))?;
    let (store, _) = open(options).await?;
    let nobody = || format!("nobody signs in with {}", email.as_str());
    let account = store.account(email.folded()).await?.with_context(nobody)?;
    let signature = Signature::console(Clock::System.now_ms());
    anyhow::ensure!(store.remove_agent(account.domain_id, account.agent_id, signature).await?, nobody());
    store.close().await;
    say(&format!("removed {}; they are signed out", email.as_str()));
    Ok(())
}

impl NewPerson {
    async fn add(self) -> anyhow::Result<()> {
        let Self { options, domain, email, name, role, password_stdin } = self;
        let role = Role::parse(&role).ok_or_else(|| BadValue::of("role", "must be agent, author or admin"))?;
        let email = Email::parse(&email).map_err(|fault| BadValue::of("email", fault.detail))?;
        let password = if password_stdin { read_line()? } else { random::text(20)? };
        if !PASSWORD_CHARACTERS.contains(&password.chars().count()) {
            let (least, most) = (PASSWORD_CHARACTERS.start(), PASSWORD_CHARACTERS.end());
            return Err(BadValue::of("password", format!("must have {least} to {most} characters")));
        }
        let (store, _) = open(options).await?;
        let domain_id = find(&store, &domain).await?;
        let password_hash = passwords::hash(&password)?;
        let agent = NewAgent { email: email.folded(), name, role, password_hash };
        store.add_agent(domain_id, agent, Clock::System.now_ms()).await?;
        say(&format!("made {} {}", role.as_str(), email.as_str()));
        if !password_stdin {
            say(&format!("password {password}"));
        }
        store.close().await;
        Ok(())
    }
}

/// A new API key of a domain.
pub(crate) fn new_key(domain: &str) -> anyhow::Result<String> {
    Ok(format!("{domain}_api_{}", random::text(KEY_CHARACTERS)?))
}

/// The database and the key of the server that these options are for.
pub(super) async fn open(options: Options) -> anyhow::Result<(Store, Vault)> {
    let configuration = options.resolve()?;
    let vault = configuration.vault()?;
    let store = Store::open(&configuration.location).await.context("can't open the database")?;
    Ok((store, vault))
}

async fn find(store: &Store, domain: &str) -> anyhow::Result<DomainId> {
    store.domain(domain.to_owned()).await?.with_context(|| format!("there is no domain named {domain}"))
}

fn read_line() -> anyhow::Result<String> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Tells the person at the terminal.
#[expect(clippy::print_stdout, reason = "the command line's answer to its user")]
pub(super) fn say(text: &str) {
    println!("{text}");
}
