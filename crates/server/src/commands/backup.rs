//! `lifeline backup FILE`

use super::configuration::Configuration;
use crate::attachments::Place;
use anyhow::{Context, ensure};
use std::path::Path;
use store::{Location, Store};

/// Writes a copy, as of one moment, while a server may go on.
pub(super) async fn run(configuration: Configuration, file: &Path) -> anyhow::Result<()> {
    if let Location::File(path) = &configuration.location {
        ensure!(path.exists(), "there is no database in {}", configuration.data.display());
    }
    let store = Store::open(&configuration.location).await.context("can't open the database")?;
    store.backup(file).await?;
    store.close().await;
    super::set_up::say(&format!(
        "wrote {}; keep it together with lifeline.key, without which it can't be used, and with a copy of {}, made after it",
        file.display(),
        match &configuration.attachments {
            Place::Folder(folder) => folder.display().to_string(),
            Place::Bucket { bucket, .. } => format!("the bucket {bucket}"),
        }
    ));
    Ok(())
}
