//! The backup of a database that is being written to.

use super::database::Database;
use super::studio::{NOW_MS, Studio, uid};
use crate::{Location, Store, StoreError};

on_both_engines!(a_backup_is_a_whole_database, a_backup_overwrites_nothing, a_store_that_is_open_answers);

async fn a_backup_is_a_whole_database(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let kept = studio.browser(uid("ann")).talk("Help!").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("copy.sqlite");
    if database.is_postgres() {
        assert!(matches!(studio.store.backup(&file).await, Err(StoreError::Refused(_))));
        assert!(!file.exists());
        return;
    }
    studio.store.backup(&file).await.unwrap();
    studio.browser(uid("bob")).talk("Said after the backup").await;
    let copy = Store::open(&Location::File(file)).await.unwrap();
    let copied = Studio { store: copy, ..studio.clone() };
    assert_eq!(copied.bodies(kept.issue_id).await, ["Help!"]);
    assert_eq!(copied.browser(uid("bob")).active(NOW_MS).await, None);
    copied.store.close().await;
}

async fn a_backup_overwrites_nothing(database: &Database) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("copy.sqlite");
    std::fs::write(&file, "precious").unwrap();
    assert!(matches!(database.store.backup(&file).await, Err(StoreError::Refused(_))));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
}

async fn a_store_that_is_open_answers(database: &Database) {
    database.store.ping().await.unwrap();
}
