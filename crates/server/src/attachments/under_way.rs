//! Uploads that are under way: one for an id, and a few for an uploader.

use crate::limits::{OVERTAKING_TIME_MAX, UPLOADS_PER_UPLOADER_AT_ONCE_MAX};
use domain::ids::{AttachmentId, DomainId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::attachments::Uploader;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

type Key = (DomainId, AttachmentId);

/// The uploads of a process, by what they will be.
#[derive(Debug, Clone, Default)]
pub(super) struct UnderWay(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    uploads: Mutex<HashMap<Key, (Uploader, CancellationToken)>>,
    one_ended: Notify,
}

/// One of them, until it is dropped.
#[derive(Debug)]
pub(super) struct Mark {
    all: UnderWay,
    key: Key,
    /// Cancelled when its own uploader sends the same file anew.
    pub(super) overtaken: CancellationToken,
}

/// Why another can't begin.
#[derive(Debug)]
pub(super) enum Busy {
    /// The same id is on its way already: two at once would write into one object.
    SameId,
    /// The same, by the same uploader; this tells that one to end.
    OwnId(CancellationToken),
    /// This uploader has as many on their way as they may.
    TooMany,
}

impl UnderWay {
    /// Begins an upload. A phone that changed its network sends a file anew while the first try still waits for it:
    /// that one is ended.
    pub(super) async fn begin(&self, key: Key, uploader: Uploader) -> Result<Mark, Busy> {
        let patience = Instant::now() + OVERTAKING_TIME_MAX;
        loop {
            let mut ended = std::pin::pin!(self.0.one_ended.notified());
            ended.as_mut().enable();
            let earlier = match self.try_begin(key, uploader) {
                Err(Busy::OwnId(earlier)) => earlier,
                begun => return begun,
            };
            earlier.cancel();
            timeout_at(patience, ended).await.map_err(|_| Busy::OwnId(earlier))?;
        }
    }

    fn try_begin(&self, key: Key, uploader: Uploader) -> Result<Mark, Busy> {
        let mut uploads = self.0.uploads.lock().unwrap_or_else(PoisonError::into_inner);
        match uploads.get(&key) {
            Some((other, overtaken)) if *other == uploader => return Err(Busy::OwnId(overtaken.clone())),
            Some(_) => return Err(Busy::SameId),
            None => {}
        }
        let own = uploads.iter().filter(|((domain_id, _), (other, _))| *domain_id == key.0 && *other == uploader);
        if own.count() >= UPLOADS_PER_UPLOADER_AT_ONCE_MAX {
            return Err(Busy::TooMany);
        }
        let overtaken = CancellationToken::new();
        uploads.insert(key, (uploader, overtaken.clone()));
        drop(uploads);
        Ok(Mark { all: self.clone(), key, overtaken })
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        self.all.0.uploads.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
        self.all.0.one_ended.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::AgentId;
    use futures_util::FutureExt;
    use uuid::Uuid;

    const DOMAIN: DomainId = DomainId(1);
    const MIA: Uploader = Uploader::Agent(AgentId(1));
    const LEO: Uploader = Uploader::Agent(AgentId(2));

    fn key(number: u128) -> Key {
        (DOMAIN, AttachmentId(Uuid::from_u128(number)))
    }

    #[test]
    fn an_id_is_on_its_way_once() {
        let uploads = UnderWay::default();
        let first = uploads.try_begin(key(1), MIA).unwrap();
        assert!(matches!(uploads.try_begin(key(1), MIA), Err(Busy::OwnId(_))));
        assert!(matches!(uploads.try_begin(key(1), LEO), Err(Busy::SameId)));
        assert!(uploads.try_begin((DomainId(2), key(1).1), MIA).is_ok());
        drop(first);
        assert!(uploads.try_begin(key(1), MIA).is_ok());
    }

    #[test]
    fn one_uploader_leaves_room_for_others() {
        let uploads = UnderWay::default();
        let all = 0..UPLOADS_PER_UPLOADER_AT_ONCE_MAX as u128;
        let marks: Vec<Mark> = all.map(|number| uploads.try_begin(key(number), MIA).unwrap()).collect();
        assert!(matches!(uploads.try_begin(key(99), MIA), Err(Busy::TooMany)));
        assert!(uploads.try_begin(key(99), LEO).is_ok());
        drop(marks);
        assert!(uploads.try_begin(key(99), MIA).is_ok());
    }

    #[tokio::test]
    async fn a_second_try_ends_the_first_and_a_stranger_s_does_not() {
        let uploads = UnderWay::default();
        let first = uploads.begin(key(1), MIA).await.unwrap();
        assert!(matches!(uploads.begin(key(1), LEO).await, Err(Busy::SameId)));
        assert!(!first.overtaken.is_cancelled());
        let ended = tokio::spawn(async move { first.overtaken.cancelled().await });
        let second = uploads.begin(key(1), MIA).await.unwrap();
        ended.await.unwrap();
        assert!(!second.overtaken.is_cancelled());
    }

    #[tokio::test]
    async fn a_second_try_waits_until_the_first_has_ended() {
        let uploads = UnderWay::default();
        let first = uploads.begin(key(1), MIA).await.unwrap();
        let mut second = std::pin::pin!(uploads.begin(key(1), MIA));
        assert!(second.as_mut().now_or_never().is_none() && first.overtaken.is_cancelled());
        drop(first);
        assert!(second.now_or_never().unwrap().is_ok());
    }
}
