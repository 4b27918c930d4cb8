//! What was uploaded and never sent.

use crate::failure::Failure;
use crate::server::Server;
use domain::ids::{AttachmentId, DomainId};
use domain::limits::UNSENT_ATTACHMENT_LIFE_MS;
use store::attachments::Uploader;

/// Removes files that have waited too long for their message, a bounded number of them, and answers how many.
///
/// # Errors
/// When store or object store refuse; the rest is removed the next time.
pub async fn remove_unsent(server: &Server) -> anyhow::Result<usize> {
    let taken = server.store.take_unsent_attachments(server.now_ms() - UNSENT_ATTACHMENT_LIFE_MS).await?;
    remove(server, &taken).await?;
    Ok(taken.len())
}

/// Removes the oldest of what somebody has uploaded and not sent, so that one more may wait: what they took off a message
/// again is not known here.
///
/// # Errors
/// When the store refuses. What the object store keeps is removed later.
pub async fn make_room(server: &Server, domain_id: DomainId, uploader: Uploader) -> Result<(), Failure> {
    let taken = server.store.take_surplus_attachments(domain_id, uploader).await?;
    if let Err(error) = remove(server, &taken).await {
        tracing::warn!(%error, "files that were never sent could not be removed");
    }
    Ok(())
}

async fn remove(server: &Server, taken: &[(DomainId, AttachmentId)]) -> anyhow::Result<()> {
    let mut refused = None;
    for (domain_id, attachment_id) in taken {
        // One that can't be removed must not keep the others.
        match server.attachments.objects.remove(*domain_id, *attachment_id).await {
            Ok(()) => server.store.remove_attachment(*domain_id, *attachment_id).await?,
            Err(error) => refused = Some(error),
        }
    }
    refused.map_or(Ok(()), Err)
}
