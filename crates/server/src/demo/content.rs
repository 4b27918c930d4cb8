//! The demo's apps, tags, custom issue fields and FAQs. The FAQs' texts are files under `demo/`.

use super::DemoApp;
use crate::random;
use crate::server::Server;
use anyhow::Context;
use domain::help::{FaqContent, FaqState, FaqText, SectionContent, SectionText, Texts as Texts_};
use domain::ids::{AppId, DomainId, FaqId, SectionId};
use domain::issue_field::{FieldType, IssueField};
use store::Store;
use store::help_import::{FaqToImport, HelpToImport, SectionToImport};
use store::setup::NewApp;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/demo"]
struct Texts;

const TAGS: [&str; 6] = ["ps5", "xbox", "switch", "pc", "billing", "crash"];
const ARCHIVED_TAG: &str = "old-campaign";

const FIELDS: [(&str, &str, FieldType); 6] = [
    ("level", "Level", FieldType::Number),
    ("is_paying", "Paying player", FieldType::Checkbox),
    ("last_purchase", "Last purchase", FieldType::Date),
    ("platform", "Platform", FieldType::Dropdown),
    ("error_code", "Error code", FieldType::Singleline),
    ("notes", "Notes", FieldType::Multiline),
];
const PLATFORMS: [&str; 4] = ["ps5", "xbox", "switch", "pc"];

struct Sketch {
    name: &'static str,
    folder: Option<&'static str>,
    identity_verification: bool,
    web_chat: bool,
    hue: i64,
    greeting: &'static str,
}

const APPS: [Sketch; 3] = [
    Sketch {
        name: "Star Haul",
        folder: Some("star-haul"),
        identity_verification: false,
        web_chat: true,
        hue: 264,
        greeting: "Hi, this is the Star Haul crew. Tell us what happened; your ship's data is already here.",
    },
    Sketch {
        name: "Night Harbor",
        folder: Some("night-harbor"),
        identity_verification: true,
        web_chat: true,
        hue: 190,
        greeting: "Good evening. What can we help you with? No spoilers from our side.",
    },
    Sketch {
        name: "Paper Kingdoms",
        folder: None,
        identity_verification: false,
        web_chat: false,
        hue: 30,
        greeting: "",
    },
];

pub(super) async fn add_tags_and_fields(store: &Store, domain_id: DomainId) -> anyhow::Result<()> {
    for tag in TAGS {
        store.add_tag(domain_id, tag.to_owned(), false).await?;
    }
    store.add_tag(domain_id, ARCHIVED_TAG.to_owned(), true).await?;
    for (place, field) in (1_i64..).zip(fields()?) {
        store.add_field(domain_id, field, place).await?;
    }
    Ok(())
}

pub(super) fn tags() -> Vec<String> {
    TAGS.map(str::to_owned).to_vec()
}

pub(super) fn fields() -> anyhow::Result<Vec<IssueField>> {
    let field = |(key, label, field_type)| {
        let options = match field_type {
            FieldType::Dropdown => PLATFORMS.map(str::to_owned).to_vec(),
            _ => Vec::new(),
        };
        IssueField::new(key, label, field_type, options).map_err(|fault| anyhow::anyhow!(fault.detail))
    };
    FIELDS.into_iter().map(field).collect()
}

pub(super) async fn add_apps(server: &Server, domain_id: DomainId, now_ms: i64) -> anyhow::Result<Vec<DemoApp>> {
    let mut apps = Vec::new();
    for sketch in APPS {
        let (hmac_secret, jwt_secret) = (random::secret()?, random::secret()?);
        let app = NewApp {
            name: sketch.name.to_owned(),
            web_chat: sketch.web_chat,
            identity_verification: sketch.identity_verification,
            qr_uppercase: false,
            hue: sketch.hue,
            greeting: sketch.greeting.to_owned(),
            default_language: domain::language::Language::default(),
            secrets: vec![
                ("hmac", server.vault.seal(hmac_secret.as_bytes())?),
                ("jwt", server.vault.seal(jwt_secret.as_bytes())?),
            ],
        };
        let app_id = server.store.add_app(domain_id, app, now_ms).await?;
        if let Some(folder) = sketch.folder {
            add_help(&server.store, domain_id, app_id, folder).await?;
        }
        apps.push(DemoApp {
            app_id: app_id.0,
            name: sketch.name.to_owned(),
            identity_verification: sketch.identity_verification,
            hmac_secret,
            jwt_secret,
        });
    }
    Ok(apps)
}

async fn add_help(store: &Store, domain_id: DomainId, app_id: AppId, folder: &str) -> anyhow::Result<()> {
    let mut help = HelpToImport::default();
    let mut files: Vec<_> =
        Texts::iter().filter(|name| name.starts_with(folder) && !name[..name.len() - 3].contains('.')).collect();
    files.sort();
    for file in files {
        let text = String::from_utf8(Texts::get(&file).context("it is there")?.data.into_owned())?;
        let (_, rest) = text.split_once("+++\n").context("front matter")?;
        let (head, body) = rest.split_once("+++\n").context("front matter")?;
        let head: toml::Table = toml::from_str(head)?;
        let word = |name: &str| head[name].as_str().unwrap_or_default().to_owned();
        let words = |name: &str| -> Vec<String> {
            let array = head[name].as_array().cloned().unwrap_or_default();
            array.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
        };
        let number = |name: &str| head[name].as_integer().unwrap_or_default();
        let en = domain::language::Language::default();
        if file.contains("_section") {
            let text = SectionText::parse(&word("title"), body).map_err(|_| anyhow::anyhow!("{file}"))?;
            let content = SectionContent { icon: word("icon"), texts: Texts_::from([(en, text)]) };
            help.sections.push(SectionToImport {
                section_id: Some(SectionId(number("id"))),
                place: number("place"),
                content,
            });
        } else {
            let text = FaqText::parse(&word("title"), body, &words("keywords"), 1_770_000_000_000)
                .map_err(|_| anyhow::anyhow!("{file}"))?;
            let content = FaqContent {
                section_id: SectionId(0),
                state: FaqState::Published,
                tags: words("tags"),
                texts: Texts_::from([(en, text)]),
            };
            help.faqs.push(FaqToImport {
                faq_id: Some(FaqId(number("id"))),
                section: help.sections.len() - 1,
                place: number("place"),
                content,
            });
        }
    }
    store.import_help(domain_id, app_id, help, 1_770_000_000_000).await.map(drop)?;
    Ok(())
}
