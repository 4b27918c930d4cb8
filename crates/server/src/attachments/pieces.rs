//! A body in small pieces, one at a time.
//!
//! The reader of forms takes into memory whatever its body has ready. This one never has two pieces ready at once, and
//! gives only so much before the file begins, so that no form can fill memory.

use crate::limits::{UPLOAD_HEAD_BYTES_MAX, UPLOAD_HEAD_PIECE_BYTES, UPLOAD_PIECE_BYTES};
use axum::BoxError;
use axum::body::{BodyDataStream, Bytes};
use futures_util::Stream;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

/// See the module.
pub(super) struct Pieces {
    body: BodyDataStream,
    /// What has arrived and was not given yet.
    arrived: Bytes,
    head_bytes: u64,
    rests: bool,
    file_began: FileBegan,
}

/// Said by the form's reader.
#[derive(Clone, Default)]
pub(super) struct FileBegan(Arc<AtomicBool>);

impl FileBegan {
    pub(super) fn say(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Pieces {
    pub(super) fn new(body: BodyDataStream, file_began: FileBegan) -> Self {
        Self { body, arrived: Bytes::new(), head_bytes: 0, rests: false, file_began }
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.rests) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let is_head = !self.file_began.0.load(Ordering::Relaxed);
        if is_head && self.head_bytes > UPLOAD_HEAD_BYTES_MAX {
            return Poll::Ready(Some(Err("too much before the file".into())));
        }
        while self.arrived.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(bytes)) => self.arrived = bytes,
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
        let most = if is_head { UPLOAD_HEAD_PIECE_BYTES } else { UPLOAD_PIECE_BYTES };
        let bytes = most.min(self.arrived.len());
        let piece = self.arrived.split_to(bytes);
        if is_head {
            self.head_bytes += bytes as u64;
        }
        self.rests = true;
        Poll::Ready(Some(Ok(piece)))
    }
}
