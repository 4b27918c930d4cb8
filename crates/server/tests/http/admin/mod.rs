//! What authors do: find, order, write, translate, publish and take back FAQs.

mod editor;
mod history;
mod list;
mod roles;
mod translations;

use crate::harness::{Answer, Desk, TestApp};
use domain::ids::{AppId, DomainId, FaqId};
use store::authoring::KeptFaq;

/// The plain app's FAQs.
const FAQS: &str = "/admin/apps/1/faqs";

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
