//! The demo's apps, tags, custom issue fields and help content. The last is files under `demo/`, read as `content import`
//! reads them.

use super::DemoApp;
use crate::help_folder::{self, FileError};
use crate::random;
use crate::server::Server;
use anyhow::Context;
use domain::help::Texts;
use domain::ids::{AppId, DomainId};
use domain::issue_field::{FieldType, IssueField};
use domain::language::Language;
use store::Store;
use store::authoring::WholeHelp;
use store::setup::NewApp;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/demo"]
struct Files;

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
    /// By language code.
    greetings: &'static [(&'static str, &'static str)],
}

const APPS: [Sketch; 3] = [
    Sketch {
        name: "Star Haul",
        folder: Some("star-haul"),
        identity_verification: false,
        web_chat: true,
        hue: 264,
        greetings: &[
            ("en", "Hi, this is the Star Haul crew. Tell us what happened; your ship's data is already here."),
            (
                "de",
                "Hallo, hier ist die Crew von Star Haul. Erzähl uns, was passiert ist; die Daten deines Schiffs sind schon da.",
            ),
            (
                "fr",
                "Salut, ici l’équipe de Star Haul. Raconte-nous ce qui s’est passé ; les données de ton vaisseau sont déjà là.",
            ),
            ("ja", "こんにちは、Star Haul クルーです。何があったか教えてください。船のデータはすでに届いています。"),
            ("ar", "مرحبًا، معك طاقم Star Haul. أخبرنا بما حدث؛ بيانات سفينتك وصلتنا بالفعل."),
            ("pt-br", "Oi, aqui é a equipe do Star Haul. Conte o que aconteceu; os dados da sua nave já estão aqui."),
        ],
    },
    Sketch {
        name: "Night Harbor",
        folder: Some("night-harbor"),
        identity_verification: true,
        web_chat: true,
        hue: 190,
        greetings: &[
            ("en", "Good evening. What can we help you with? No spoilers from our side."),
            ("de", "Guten Abend. Womit können wir dir helfen? Wir verraten nichts von der Geschichte."),
            ("fr", "Bonsoir. Que pouvons-nous faire pour toi ? Promis, on ne dévoile rien de l’histoire."),
            ("ja", "こんばんは。どのようなご用件でしょうか。ネタバレはしませんのでご安心ください。"),
            ("ar", "مساء الخير. كيف يمكننا مساعدتك؟ لن نفسد عليك القصة."),
            ("pt-br", "Boa noite. Como podemos ajudar? Sem spoilers da nossa parte."),
        ],
    },
    Sketch {
        name: "Paper Kingdoms",
        folder: None,
        identity_verification: false,
        web_chat: false,
        hue: 30,
        greetings: &[],
    },
];

impl Sketch {
    fn greetings(&self) -> anyhow::Result<Texts<String>> {
        let greeting = |(code, body): &(&str, &str)| {
            let language = Language::parse(code).with_context(|| format!("{code} is no language"))?;
            Ok((language, (*body).to_owned()))
        };
        self.greetings.iter().map(greeting).collect()
    }
}

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
            greetings: sketch.greetings()?,
            default_language: Language::default(),
            secrets: vec![
                ("hmac", server.vault.seal(hmac_secret.as_bytes())?),
                ("jwt", server.vault.seal(jwt_secret.as_bytes())?),
            ],
        };
        let app_id = server.store.add_app(domain_id, app, now_ms).await?;
        if let Some(folder) = sketch.folder {
            add_help(&server.store, domain_id, app_id, folder, now_ms).await?;
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

async fn add_help(store: &Store, domain_id: DomainId, app_id: AppId, folder: &str, now_ms: i64) -> anyhow::Result<()> {
    let files = Files::iter().filter(|path| path.ends_with(".md")).filter_map(|path| {
        let below = path.strip_prefix(folder)?.strip_prefix('/')?;
        Some((below.to_owned(), Files::get(&path)?.data.into_owned()))
    });
    let help = help_folder::read(files.collect(), Language::default()).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(FileError::to_string).collect();
        anyhow::anyhow!("demo/{folder}: {}", errors.join("; "))
    })?;
    let plan = help_folder::plan(help, &WholeHelp::default(), Language::default(), now_ms);
    store.import_help(domain_id, app_id, plan.help, now_ms).await?;
    Ok(())
}
