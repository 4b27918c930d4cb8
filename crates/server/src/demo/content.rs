//! The demo's apps, tags, custom issue fields and FAQs. The FAQs' texts are files under `demo/`.

use super::DemoApp;
use crate::random;
use crate::server::Server;
use anyhow::Context;
use domain::ids::{AppId, DomainId};
use domain::issue_field::{FieldType, IssueField};
use std::collections::BTreeMap;
use store::Store;
use store::setup::{NewApp, NewFaq};

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
    let mut sections = BTreeMap::new();
    for line in text(&format!("{folder}/sections.txt"))?.lines() {
        let (title, description) = line.split_once(" | ").context("a section is `Title | description`")?;
        let id = store.add_section(domain_id, app_id, title.to_owned(), description.to_owned()).await?;
        sections.insert(title.to_owned(), id);
    }
    let mut files: Vec<_> = Texts::iter().filter(|name| name.starts_with(folder) && name.ends_with(".md")).collect();
    files.sort();
    for file in files {
        let faq = read_faq(&text(&file)?, &sections).with_context(|| format!("demo/{file}"))?;
        store.add_faq(domain_id, app_id, faq).await?;
    }
    Ok(())
}

fn read_faq(text: &str, sections: &BTreeMap<String, domain::ids::SectionId>) -> anyhow::Result<NewFaq> {
    let (head, body) = text
        .strip_prefix("---\n")
        .and_then(|text| text.split_once("\n---\n"))
        .context("a FAQ begins with its front matter")?;
    let value = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.map(str::trim).with_context(|| format!("the front matter has no {name}"))
    };
    let updated: jiff::civil::Date = value("updated")?.parse()?;
    let tags = value("tags")?.trim_matches(['[', ']']);
    Ok(NewFaq {
        section_id: *sections.get(value("section")?).context("there is no such section")?,
        title: value("title")?.to_owned(),
        body: body.to_owned(),
        tags: tags.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
        published: true,
        updated_at_ms: updated.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp().as_millisecond(),
    })
}

fn text(name: &str) -> anyhow::Result<String> {
    let file = Texts::get(name).with_context(|| format!("demo/{name} is missing"))?;
    Ok(String::from_utf8(file.data.into_owned())?)
}
