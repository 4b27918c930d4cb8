//! Uploads that are under way: one for an id, and a few for an uploader.

use crate::limits::UPLOADS_PER_UPLOADER_AT_ONCE_MAX;
use domain::ids::{AttachmentId, DomainId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::attachments::Uploader;

type Key = (DomainId, AttachmentId);

/// The uploads of a process, by what they will be.
#[derive(Debug, Clone, Default)]
pub(super) struct UnderWay(Arc<Mutex<HashMap<Key, Uploader>>>);

/// One of them, until it is dropped.
#[derive(Debug)]
pub(super) struct Mark {
    uploads: UnderWay,
    key: Key,
}

/// Why another can't begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Busy {
    /// The same id is on its way already: two at once would write into one object.
    SameId,
    /// This uploader has as many on their way as they may.
    TooMany,
}

impl UnderWay {
    pub(super) fn begin(&self, key: Key, uploader: Uploader) -> Result<Mark, Busy> {
        let mut uploads = self.lock();
        if uploads.contains_key(&key) {
            return Err(Busy::SameId);
        }
        let own = uploads.iter().filter(|((domain_id, _), other)| *domain_id == key.0 && **other == uploader);
        if own.count() >= UPLOADS_PER_UPLOADER_AT_ONCE_MAX {
            return Err(Busy::TooMany);
        }
        uploads.insert(key, uploader);
        drop(uploads);
        Ok(Mark { uploads: self.clone(), key })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Uploader>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        self.uploads.lock().remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::AgentId;
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
        let first = uploads.begin(key(1), MIA).unwrap();
        assert_eq!(uploads.begin(key(1), MIA).unwrap_err(), Busy::SameId);
        assert_eq!(uploads.begin(key(1), LEO).unwrap_err(), Busy::SameId);
        assert!(uploads.begin((DomainId(2), key(1).1), MIA).is_ok());
        drop(first);
        assert!(uploads.begin(key(1), MIA).is_ok());
    }

    #[test]
    fn one_uploader_leaves_room_for_others() {
        let uploads = UnderWay::default();
        let all = 0..UPLOADS_PER_UPLOADER_AT_ONCE_MAX as u128;
        let marks: Vec<Mark> = all.map(|number| uploads.begin(key(number), MIA).unwrap()).collect();
        assert_eq!(uploads.begin(key(99), MIA).unwrap_err(), Busy::TooMany);
        assert!(uploads.begin(key(99), LEO).is_ok());
        drop(marks);
        assert!(uploads.begin(key(99), MIA).is_ok());
    }
}
