//! Files in conversations: taken in pieces, judged by what they hold, kept in an object store, given out as what they
//! are and to nobody else. Who may send and have a file is the surfaces' question.

mod objects;
mod picture;
mod pieces;
mod place;
mod range;
mod receive;
mod serve;
mod under_way;
mod unsent;
mod upload_form;

pub use objects::Objects;
pub use place::Place;
pub use receive::{Received, receive, too_much};
pub use serve::{Part, serve};
pub use unsent::remove_unsent;

use crate::limits::{PICTURES_DECODED_AT_ONCE, UPLOADS_AT_ONCE_MAX};
use std::sync::Arc;
use tokio::sync::Semaphore;
use under_way::UnderWay;

/// Where files are, and what is going on with them.
#[derive(Debug)]
pub struct Attachments {
    objects: Objects,
    under_way: UnderWay,
    /// A permit for each upload.
    upload_slots: Arc<Semaphore>,
    /// A permit for each picture that is decoded.
    picture_slots: Semaphore,
}

impl Attachments {
    /// Files in an object store.
    #[must_use]
    pub fn new(objects: Objects) -> Self {
        Self {
            objects,
            under_way: UnderWay::default(),
            upload_slots: Arc::new(Semaphore::new(UPLOADS_AT_ONCE_MAX)),
            picture_slots: Semaphore::new(PICTURES_DECODED_AT_ONCE),
        }
    }
}
