//! What pages carry around their content.

use super::{VERSION, initial};
use crate::app_path::{AppPath, CHOSEN};
use crate::library::Catalog;
use crate::server::Server;
use crate::visitor::Visitor;
use crate::words::Words;
use data_encoding::HEXLOWER;
use domain::language::Language;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use store::apps::App;

const DEFAULT_HUE: i64 = 230;

/// What every page of an app carries.
#[derive(Debug, Clone)]
pub struct PlayerFrame {
    /// What it says, in the reader's language.
    pub words: Words,
    /// The page's own title; the app's name follows it.
    pub title: String,
    /// The same page in other languages.
    pub languages: Vec<LanguageLink>,
    /// The app's name.
    pub app_name: String,
    /// Where the app's pages begin, with a slash at the end.
    pub base: String,
    /// What follows the addresses of help pages: a filter that came with this one's.
    pub suffix: String,
    /// The same as fields of a form.
    pub narrowing: Vec<(&'static str, String)>,
    /// What every page of the app says on top.
    pub banner: Option<Said>,
    /// The address of the app's logo.
    pub logo: Option<String>,
    /// What search engines and previews are told; none: nothing, and the page is not to be listed.
    pub card: Option<Card>,
    /// The app's colours; the hash of this text stands in the policy.
    pub theme_css: String,
    /// The style of players' pages.
    pub player_css: Arc<str>,
    /// Address of the help pages' script.
    pub help_js: String,
    /// Address of the chat's script.
    pub chat_js: String,
    /// The token of this session's forms.
    pub csrf: String,
    /// The player of this session, if there is one.
    pub player: Option<PlayerBadge>,
    /// Absent where chat is hidden or off.
    pub chat: Option<ChatOffer>,
    /// Product and version, in a comment only.
    pub version: &'static str,
}

/// A text in a language that may differ from the page's.
#[derive(Debug, Clone)]
pub struct Said {
    /// BCP 47.
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What it says.
    pub body: String,
}

/// A page as search engines and previews of addresses see it. Addresses are whole.
#[derive(Debug, Clone)]
pub struct Card {
    /// Where the page is.
    pub canonical: String,
    /// The same page where it is written in other languages, and in this one.
    pub alternates: Vec<LanguageLink>,
    /// The same page in whatever language the reader prefers.
    pub in_any_language: String,
    /// The beginning of its text.
    pub description: String,
    /// `website` or `article`.
    pub kind: &'static str,
    /// A picture.
    pub image: Option<String>,
    /// The app's sitemap.
    pub sitemap: String,
}

/// A page in another language.
#[derive(Debug, Clone)]
pub struct LanguageLink {
    /// BCP 47.
    pub code: &'static str,
    /// What the language calls itself.
    pub name: &'static str,
    /// Its address.
    pub href: String,
}

/// Who the page takes the reader for.
#[derive(Debug, Clone)]
pub struct PlayerBadge {
    /// A name to greet with; never an id.
    pub name: Option<String>,
    /// What stands in "You are here as …". None for an anonymous player.
    pub known_as: Option<String>,
}

/// The way into the chat.
#[derive(Debug, Clone)]
pub struct ChatOffer {
    /// Replies the player has not seen.
    pub unread: i64,
}

/// What pages without a player carry: link pages and errors.
#[derive(Debug, Clone)]
pub struct PlainFrame {
    /// What it says, in the reader's language.
    pub words: Words,
    /// The page's title.
    pub title: String,
    /// None where the app is not known.
    pub app_name: Option<String>,
    /// What every page of the app says on top.
    pub banner: Option<Said>,
    /// Its colours.
    pub theme_css: String,
    /// The style of players' pages.
    pub player_css: Arc<str>,
    /// Product and version, in a comment only.
    pub version: &'static str,
}

impl PlayerFrame {
    /// The frame of a visitor's page.
    #[must_use]
    pub fn new(server: &Server, visitor: &Visitor, path: &AppPath, title: &str, catalog: &Catalog) -> Self {
        let words = Words::of(path.language);
        let question = path.question();
        let mark = if question.is_empty() { "?" } else { "&" };
        let offered = Language::ALL.into_iter().filter(|language| visitor.app.offers(*language));
        let link = |language: Language| LanguageLink {
            code: language.bcp47(),
            name: language.endonym(),
            href: format!("{}{}{question}{mark}{CHOSEN}", visitor.app_base(language), path.page),
        };
        Self {
            languages: offered.filter(|other| *other != path.language).map(link).collect(),
            words,
            title: title.to_owned(),
            app_name: visitor.app.name.clone(),
            base: visitor.app_base(words.language()),
            suffix: String::new(),
            narrowing: Vec::new(),
            banner: banner(catalog, path.language),
            logo: logo_address(&visitor.app),
            card: None,
            theme_css: theme_css(visitor.app.hue),
            player_css: Arc::clone(&server.assets.player_style.text),
            help_js: server.assets.address("help.js"),
            chat_js: server.assets.address("chat.js"),
            csrf: visitor.form_token(server),
            player: visitor.badge(),
            chat: None,
            version: VERSION,
        }
    }

    /// The letter in the app's mark.
    #[must_use]
    pub fn initial(&self) -> String {
        initial(&self.app_name)
    }
}

impl PlainFrame {
    /// The frame of a page about an app, or about none.
    #[must_use]
    pub fn new(server: &Server, words: Words, title: &str, app: Option<&App>) -> Self {
        Self {
            words,
            title: title.to_owned(),
            app_name: app.map(|app| app.name.clone()),
            banner: None,
            theme_css: theme_css(app.map_or(DEFAULT_HUE, |app| app.hue)),
            player_css: Arc::clone(&server.assets.player_style.text),
            version: VERSION,
        }
    }

    /// The letter in the app's mark.
    #[must_use]
    pub fn initial(&self) -> String {
        self.app_name.as_deref().map(initial).unwrap_or_default()
    }
}

/// What an app says on top of all its pages, for a reader.
#[must_use]
pub fn banner(catalog: &Catalog, reader: Language) -> Option<Said> {
    catalog.banner(reader).map(|(language, body)| Said {
        lang: language.bcp47(),
        dir: Words::of(language).direction(),
        body: body.to_owned(),
    })
}

/// What stands in a logo's address: the first 16 hexadecimal digits of its content's SHA-256.
#[must_use]
pub fn logo_hash(content: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(content)[..8])
}

/// Where an app's logo is; its content's hash is part of the address, so that browsers may keep it for ever.
#[must_use]
pub fn logo_address(app: &App) -> Option<String> {
    let App { domain_name, app_id, logo_hash, .. } = app;
    (!logo_hash.is_empty()).then(|| format!("/{domain_name}/logo/{}/{logo_hash}", app_id.0))
}

fn theme_css(hue: i64) -> String {
    format!(":root{{--hue:{hue}}}")
}

/// Where an app's pages begin: `/{domain}/hc/{language}/{app}-{slug}/`.
#[must_use]
pub fn base_path(language: Language, app: &App) -> String {
    page_address("", language, app, "")
}

/// The address of an app's page on a host.
#[must_use]
pub fn page_address(origin: &str, language: Language, app: &App, page: &str) -> String {
    [origin, "/", &app.domain_name, "/hc/", language.code(), "/", &app.path_segment, "/", page].concat()
}
