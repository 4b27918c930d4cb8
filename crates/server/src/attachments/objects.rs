//! The contents of files, each under its domain and id, with its thumbnail beside it.

use anyhow::ensure;
use axum::body::Bytes;
use domain::ids::{AttachmentId, DomainId};
use domain::limits::ATTACHMENT_BYTES_MAX;
use object_store::buffered::BufWriter;
use object_store::path::Path;
use object_store::{GetOptions, GetRange, GetResult, ObjectStore, ObjectStoreExt, PutPayload};
use std::ops::Range;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;

/// An object store, and where in it the files are.
#[derive(Debug, Clone)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    piece_bytes: usize,
}

/// What of a file an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The file.
    File,
    /// A small picture of it.
    Thumbnail,
}

impl Objects {
    /// The objects below a prefix, sent in pieces of a size. An upload holds two pieces in memory at most.
    #[must_use]
    pub fn new(store: Arc<dyn ObjectStore>, prefix: Path, piece_bytes: usize) -> Self {
        Self { store, prefix, piece_bytes }
    }

    /// Begins to write a file. It is not there before it is finished.
    pub(super) fn writer(&self, domain_id: DomainId, attachment_id: AttachmentId) -> Writer {
        let path = self.path(domain_id, attachment_id, Part::File);
        Writer(BufWriter::with_capacity(Arc::clone(&self.store), path, self.piece_bytes).with_max_concurrency(1))
    }

    pub(super) async fn put_thumbnail(
        &self,
        domain_id: DomainId,
        attachment_id: AttachmentId,
        content: Vec<u8>,
    ) -> anyhow::Result<()> {
        let path = self.path(domain_id, attachment_id, Part::Thumbnail);
        self.store.put(&path, PutPayload::from(content)).await?;
        Ok(())
    }

    /// An object as a stream, or a range of it; none if it is not there.
    pub(super) async fn read(
        &self,
        domain_id: DomainId,
        attachment_id: AttachmentId,
        part: Part,
        range: Option<Range<u64>>,
    ) -> anyhow::Result<Option<GetResult>> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        match self.store.get_opts(&self.path(domain_id, attachment_id, part), options).await {
            Ok(found) => Ok(Some(found)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// A whole file.
    pub(super) async fn read_whole(&self, domain_id: DomainId, attachment_id: AttachmentId) -> anyhow::Result<Bytes> {
        let found = self.store.get(&self.path(domain_id, attachment_id, Part::File)).await?;
        ensure!(found.meta.size <= ATTACHMENT_BYTES_MAX, "an object is larger than any file may be");
        Ok(found.bytes().await?)
    }

    /// Removes a file and its thumbnail, as far as they are there.
    pub(super) async fn remove(&self, domain_id: DomainId, attachment_id: AttachmentId) -> anyhow::Result<()> {
        for part in [Part::Thumbnail, Part::File] {
            match self.store.delete(&self.path(domain_id, attachment_id, part)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn path(&self, domain_id: DomainId, attachment_id: AttachmentId, part: Part) -> Path {
        let name = match part {
            Part::File => attachment_id.to_string(),
            Part::Thumbnail => format!("{attachment_id}.thumbnail"),
        };
        self.prefix.clone().join(domain_id.to_string()).join(name)
    }
}

/// A file on its way in.
pub(super) struct Writer(BufWriter);

impl Writer {
    /// Takes the next bytes, when there is room for them.
    pub(super) async fn write(&mut self, bytes: Bytes) -> anyhow::Result<()> {
        Ok(self.0.put(bytes).await?)
    }

    /// The file is there, whole and durable.
    pub(super) async fn finish(mut self) -> anyhow::Result<()> {
        Ok(self.0.shutdown().await?)
    }

    /// Nothing of the file stays.
    pub(super) async fn abort(mut self) -> anyhow::Result<()> {
        Ok(self.0.abort().await?)
    }
}
