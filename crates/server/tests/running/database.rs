//! Where a test's rows are: in its data folder, or in a PostgreSQL database of its own.

use tokio_postgres::NoTls;
use uuid::Uuid;

/// Names a throw-away server; without it the PostgreSQL half of each test returns early.
const SERVER: &str = "LIFELINE_TEST_POSTGRES";

#[derive(Debug, Clone)]
pub(crate) enum Database {
    InTheFolder,
    Postgres(String),
}

impl Database {
    /// A new database on the throw-away server, if there is one.
    pub(crate) async fn on_postgres() -> Option<Self> {
        let server = std::env::var(SERVER).ok()?;
        let (client, connection) = tokio_postgres::connect(&server, NoTls).await.unwrap();
        tokio::spawn(connection);
        let name = format!("running_{}", Uuid::now_v7().simple());
        client.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
        let (base, _) = server.rsplit_once('/').unwrap();
        Some(Self::Postgres(format!("{base}/{name}")))
    }

    /// The flags that say so.
    pub(crate) fn flags(&self) -> Vec<&str> {
        match self {
            Self::InTheFolder => Vec::new(),
            Self::Postgres(url) => vec!["--database", url],
        }
    }
}
