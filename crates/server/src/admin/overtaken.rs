//! What a page says to an author whom another one was faster than. What they typed is still in its fields.

use super::history::words_of;
use crate::failure::Failure;
use crate::pages::times;
use crate::server::Server;
use store::apps::App;
use store::authoring::KeptFaq;

/// See the module.
#[derive(Debug)]
pub(super) struct Overtaken {
    /// Who was faster.
    pub(super) author: String,
    pub(super) made_at_human: String,
    /// What they changed.
    pub(super) changes: Vec<String>,
    /// Where their version is compared with the one that this author began with.
    pub(super) comparison: String,
}

impl Overtaken {
    pub(super) async fn read(server: &Server, app: &App, kept: &KeptFaq, seen: i64) -> Result<Self, Failure> {
        let revisions = server.store.faq_revisions(app.domain_id, app.app_id, kept.faq_id).await?;
        let newer: Vec<_> = revisions.iter().take_while(|revision| revision.revision > seen).collect();
        let last = revisions.first();
        let author = last.and_then(|last| last.author_name.clone());
        Ok(Self {
            author: author.unwrap_or_else(|| "An import".to_owned()),
            made_at_human: last.map(|last| times::ago(last.made_at_ms, server.now_ms())).unwrap_or_default(),
            changes: newer.iter().flat_map(|revision| words_of(&revision.changes)).collect(),
            comparison: format!("/admin/apps/{}/faqs/{}/history?revision={seen}", app.app_id, kept.faq_id),
        })
    }
}
