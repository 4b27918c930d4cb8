//! What was uploaded and never sent.

use crate::server::Server;
use domain::limits::UNSENT_ATTACHMENT_LIFE_MS;

/// Removes files that have waited too long for their message, a bounded number of them, and answers how many.
///
/// # Errors
/// When store or object store refuse; the rest is removed the next time.
pub async fn remove_unsent(server: &Server) -> anyhow::Result<usize> {
    let taken = server.store.take_unsent_attachments(server.now_ms() - UNSENT_ATTACHMENT_LIFE_MS).await?;
    let mut refused = None;
    for (domain_id, attachment_id) in &taken {
        // One that can't be removed must not keep the others.
        match server.attachments.objects.remove(*domain_id, *attachment_id).await {
            Ok(()) => server.store.remove_attachment(*domain_id, *attachment_id).await?,
            Err(error) => refused = Some(error),
        }
    }
    refused.map_or(Ok(taken.len()), Err)
}
