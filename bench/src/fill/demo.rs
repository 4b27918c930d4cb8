//! What the fill builds on: the demo's domain with its app, agent, tags and fields, made by the server itself.

use std::path::Path;

use anyhow::{Context, Result};
use server::vault::Vault;

use crate::place::Place;
use crate::serving::Serving;

/// The demo's first domain and app.
pub(super) const DOMAIN_ID: i64 = 1;
pub(super) const APP_ID: i64 = 1;
/// Its agent, by id and name, as the demo makes them in this order: admin, agent, author.
pub(super) const AGENT_ID: i64 = 2;
pub(super) const AGENT_NAME: &str = "Mara";
/// The last issue of the demo's own.
pub(super) const LAST_ISSUE_ID: i64 = 5;

/// See the module.
pub(super) struct Demo {
    /// Hashes codes as the server does on this folder.
    pub(super) vault: Vault,
}

impl Demo {
    /// Makes it in a folder that is empty.
    pub(super) fn make(server: &Path, place: &Place) -> Result<Self> {
        Serving::lifeline(server, place)?.stop()?;
        let vault = Vault::open(&place.folder, None).context("the folder's key")?;
        Ok(Self { vault })
    }
}
