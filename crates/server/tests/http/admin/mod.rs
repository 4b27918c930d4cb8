//! What authors do: find, order, write, translate, publish and take back FAQs. What admins do: set up apps and what a
//! domain shares.

mod audit;
mod chat;
mod editor;
mod history;
mod identity;
mod list;
mod new_app;
mod profile;
mod roles;
mod setting_up;
mod translations;
mod vocabulary;

use crate::harness::{Answer, Desk, TestApp};
use domain::ids::{AppId, DomainId, FaqId};
use store::audit::{About, Entry};
use store::authoring::KeptFaq;

/// The plain app's FAQs.
const FAQS: &str = "/admin/apps/1/faqs";

/// The stamp of a page's form; of several forms, the first one's.
fn stamp_of(page: &Answer) -> String {
    value_of(page, "stamp")
}

/// The value of the first field of a name.
fn value_of(page: &Answer, name: &str) -> String {
    let after = page.text().split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

/// What the log says of the first domain, latest first.
async fn log(app: &TestApp) -> Vec<Entry> {
    app.store().audit(DomainId(1), About::Everything, None).await.unwrap()
}

/// A FAQ of the plain app of the first domain, as it is kept.
async fn kept(app: &TestApp, faq_id: i64) -> KeptFaq {
    app.store().faq_to_edit(DomainId(1), AppId(1), FaqId(faq_id)).await.unwrap().unwrap()
}

/// Posts a FAQ's form as its page would, with some fields changed.
async fn save(app: &TestApp, desk: &mut Desk, faq_id: i64, changes: &[(&str, &str)]) -> Answer {
    let faq = kept(app, faq_id).await;
    let text = &faq.content.texts[&domain::language::Language::default()];
    let (section, revision) = (faq.content.section_id.to_string(), faq.revision.to_string());
    let keywords = text.keywords.join("\r\n");
    let mut fields = vec![
        ("title", text.title.as_str()),
        ("body", text.body.as_str()),
        ("keywords", keywords.as_str()),
        ("section", section.as_str()),
        ("revision", revision.as_str()),
        ("do", "save"),
    ];
    fields.extend(faq.content.tags.iter().map(|tag| ("tag", tag.as_str())));
    fields.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    fields.extend(changes);
    desk.post(app, &format!("{FAQS}/{faq_id}"), &fields).await
}
