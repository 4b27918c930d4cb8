//! A database of a test's own, on either engine.

use crate::{Location, Store, StoreError};
use std::future::Future;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio::task::JoinSet;
use tokio_postgres::NoTls;
use uuid::Uuid;

/// An empty, migrated database and the store on it.
pub(super) struct Database {
    pub(super) store: Store,
    pub(super) location: Location,
    /// The file's folder goes when this is dropped.
    _folder: Option<TempDir>,
}

impl Database {
    pub(super) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::File(folder.path().join("lifeline.sqlite"));
        Self { store: Store::open(&location).await.unwrap(), location, _folder: Some(folder) }
    }

    /// None where the environment names no server to test on.
    pub(super) async fn postgres() -> Option<Self> {
        let url = server()?;
        let template = MIGRATED.get_or_init(async || migrated(&url).await).await;
        let location = create(&url, &format!("TEMPLATE {template}")).await;
        Some(Self::of(Store::open(&location).await.unwrap(), location))
    }

    pub(super) fn of(store: Store, location: Location) -> Self {
        Self { store, location, _folder: None }
    }

    /// A second store on the same rows, as another process would have.
    pub(super) async fn open_again(&self) -> Result<Store, StoreError> {
        Store::open(&self.location).await
    }

    pub(super) fn is_postgres(&self) -> bool {
        matches!(self.location, Location::Postgres(_))
    }

    /// Whatever a test left on the server is of no use to anyone.
    pub(super) async fn remove(self) {
        self.store.close().await;
        if let Location::Postgres(url) = &self.location {
            let (server, name) = url.rsplit_once('/').unwrap();
            on_server(&format!("{server}/postgres"), &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

/// A PostgreSQL database without any table.
pub(super) async fn empty_postgres() -> Option<Location> {
    Some(create(&server()?, "").await)
}

/// The database that all tests of this process copy, which takes less time than to migrate each of their own.
static MIGRATED: OnceCell<String> = OnceCell::const_new();

/// Texts are sorted as in a dictionary there, which no test may notice.
const COLLATED: &str = "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";

async fn migrated(url: &str) -> String {
    let location = create(url, COLLATED).await;
    Store::open(&location).await.unwrap().close().await;
    let Location::Postgres(template) = location else { unreachable!("it was made on PostgreSQL") };
    template.rsplit_once('/').unwrap().1.to_owned()
}

fn server() -> Option<String> {
    std::env::var("LIFELINE_TEST_POSTGRES").ok()
}

async fn create(url: &str, options: &str) -> Location {
    let name = format!("lifeline_test_{}", Uuid::now_v7().simple());
    on_server(url, &format!("CREATE DATABASE {name} {options}")).await;
    let (server, _) = url.rsplit_once('/').unwrap();
    Location::Postgres(format!("{server}/{name}"))
}

async fn on_server(url: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    client.batch_execute(sql).await.unwrap();
    drop(client);
    connection.await.unwrap().unwrap();
}

/// Runs `count` tasks at once and answers what each of them had to say, in no order.
pub(super) async fn at_once<T, F>(count: usize, task: impl Fn(usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let mut tasks: JoinSet<T> = (0..count).map(task).collect();
    let mut answers = Vec::with_capacity(count);
    while let Some(answer) = tasks.join_next().await {
        answers.push(answer.unwrap());
    }
    answers
}
