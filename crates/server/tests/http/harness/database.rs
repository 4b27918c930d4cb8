//! A database for each test: a copy of one that was filled once, on SQLite or PostgreSQL.

use super::world;
use store::{Location, Store};
use tempfile::TempDir;
use tokio_postgres::{Client, NoTls};

/// Where a test's rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    /// Only where a throw-away server is given; the test returns early otherwise.
    Postgres,
}

/// The URL of a throw-away PostgreSQL server, whose superuser needs no password.
const SERVER_VARIABLE: &str = "LIFELINE_TEST_POSTGRES";

/// One test's database.
pub(crate) enum Database {
    Sqlite(TempDir),
    Postgres { server: String, name: String },
}

impl Database {
    /// A filled database; none where there is no server for it.
    pub(crate) async fn make(engine: Engine) -> Option<Self> {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().unwrap();
                std::fs::write(folder.path().join(FILE), sqlite_template()).unwrap();
                Some(Self::Sqlite(folder))
            }
            Engine::Postgres => {
                let server = std::env::var(SERVER_VARIABLE).ok()?;
                let template = postgres_template(&server);
                let name = format!("http_{}", uuid::Uuid::now_v7().simple());
                execute(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
                Some(Self::Postgres { server, name })
            }
        }
    }

    pub(crate) fn location(&self) -> Location {
        match self {
            Self::Sqlite(folder) => Location::File(folder.path().join(FILE)),
            Self::Postgres { server, name } => Location::Postgres(url_of(server, name)),
        }
    }

    /// How many rows a table has. The tests' only look past the store: "nothing stored" is about rows.
    pub(crate) async fn rows(&self, table: &str) -> i64 {
        let sql = format!("SELECT COUNT(*) FROM {table}");
        match self {
            Self::Sqlite(folder) => {
                let connection = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
                connection.query_row(&sql, [], |row| row.get(0)).unwrap()
            }
            Self::Postgres { server, name } => {
                connect(&url_of(server, name)).await.query_one(&sql, &[]).await.unwrap().get(0)
            }
        }
    }

    pub(crate) async fn remove(self) {
        if let Self::Postgres { server, name } = self {
            execute(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

const FILE: &str = "lifeline.sqlite";

fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("copy.sqlite");
        apart(async {
            let store = Store::open(&Location::File(folder.path().join(FILE))).await.unwrap();
            world::fill(&store).await;
            store.backup(&copy).await.unwrap();
            store.close().await;
        });
        std::fs::read(&copy).unwrap()
    })
}

fn postgres_template(server: &str) -> &'static str {
    static TEMPLATE: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("http_template_{}", uuid::Uuid::now_v7().simple());
        apart(async {
            execute(server, &format!("CREATE DATABASE {name}")).await;
            let store = Store::open(&Location::Postgres(url_of(server, &name))).await.unwrap();
            world::fill(&store).await;
            store.close().await;
            // A template must have no connections, and a closed pool's take a moment to end.
            let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
            connect(server).await.query(end, &[&name]).await.unwrap();
        });
        name
    })
}

/// Runs to its end on a thread and runtime of its own: the caller is inside another runtime already.
fn apart(work: impl Future<Output = ()> + Send) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(work);
        });
    });
}

/// The server's URL with another database in it.
fn url_of(server: &str, name: &str) -> String {
    let (before, _) = server.rsplit_once('/').unwrap();
    format!("{before}/{name}")
}

async fn execute(server: &str, sql: &str) {
    connect(server).await.batch_execute(sql).await.unwrap();
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}
