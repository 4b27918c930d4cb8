//! Help content in memory: what an app has published, read anew when its stamp has moved on, and the search in it.

mod catalog;
mod search;
mod shelf;

pub use catalog::Catalog;
pub use search::SearchHit;
pub use shelf::{SectionCard, Shelf, faq_page, section_page};

use crate::failure::Failure;
use crate::limits::LIBRARY_APPS_MAX;
use quick_cache::sync::Cache;
use std::convert::Infallible;
use std::sync::{Arc, PoisonError, RwLock};
use store::Store;
use store::apps::App;
use tokio::sync::Mutex;

/// The catalogs of the apps that are read most.
#[derive(Debug)]
pub struct Library {
    places: Cache<(i64, i64), Arc<Place>>,
}

/// Where an app's catalog lies.
#[derive(Debug, Default)]
struct Place {
    catalog: RwLock<Option<Arc<Catalog>>>,
    /// Held by the one request that reads it anew; the others wait for that.
    turn: Mutex<()>,
}

impl Default for Library {
    fn default() -> Self {
        Self { places: Cache::new(LIBRARY_APPS_MAX) }
    }
}

impl Library {
    /// What an app has published, as of the stamp that the app's row had.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn catalog(&self, store: &Store, app: &App) -> Result<Arc<Catalog>, Failure> {
        let key = (app.domain_id.0, app.app_id.0);
        let place = self.places.get_or_insert_with(&key, || Ok::<_, Infallible>(Arc::default()));
        let Ok(place) = place;
        if let Some(catalog) = place.fresh(app) {
            return Ok(catalog);
        }
        let _turn = place.turn.lock().await;
        if let Some(catalog) = place.fresh(app) {
            return Ok(catalog);
        }
        let content = store.help_content(app.domain_id, app.app_id).await?;
        let catalog = Arc::new(Catalog::new(content, app, place.latest().as_deref()));
        *place.catalog.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&catalog));
        Ok(catalog)
    }
}

impl Place {
    fn latest(&self) -> Option<Arc<Catalog>> {
        self.catalog.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The catalog, unless the app has changed since it was read. A request that read the app's row before a change may
    /// be given what came after it.
    fn fresh(&self, app: &App) -> Option<Arc<Catalog>> {
        self.latest().filter(|catalog| catalog.version >= app.help_version)
    }
}
