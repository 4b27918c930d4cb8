//! A database for each test, filled as all begin: on SQLite a copy of a file, on PostgreSQL one that is filled anew.

use super::world;
use std::sync::{Mutex, OnceLock};
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
                let idle = IDLE.lock().unwrap().pop();
                let name = match idle {
                    Some(name) => name,
                    None => make_postgres(&server).await,
                };
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

    /// How many rows a table has. With [`Self::change`] the tests' only way past the store: "nothing stored" is
    /// about rows.
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

    /// Sets what no page does.
    pub(crate) async fn change(&self, sql: &str) {
        match self {
            Self::Sqlite(folder) => {
                rusqlite::Connection::open(folder.path().join(FILE)).unwrap().execute(sql, []).unwrap();
            }
            Self::Postgres { server, name } => {
                connect(&url_of(server, name)).await.execute(sql, &[]).await.unwrap();
            }
        }
    }

    /// Leaves it to the next test. One whose test failed is not used again.
    pub(crate) async fn give_back(self) {
        if let Self::Postgres { server, name } = self {
            connect(&url_of(&server, &name)).await.batch_execute(REFILL).await.unwrap();
            IDLE.lock().unwrap().push(name);
        }
    }
}

const FILE: &str = "lifeline.sqlite";

fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
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

/// Databases that no test uses. Making one takes longer than most tests do.
static IDLE: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Keeps a copy of what every test begins with.
const KEEP_FILLING: &str = "DO $$ DECLARE name TEXT; BEGIN
    CREATE SCHEMA filling;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TABLE filling.%1$I AS SELECT * FROM public.%1$I', name);
    END LOOP;
END $$";

/// Cuts off what the last test may have left running, and puts the copy in place of what it wrote.
const REFILL: &str = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
DO $$ DECLARE name TEXT; BEGIN
    -- Without foreign keys, so that the order of the tables does not matter.
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'filling' LOOP
        EXECUTE format('DELETE FROM public.%I', name);
        EXECUTE format('INSERT INTO public.%1$I SELECT * FROM filling.%1$I', name);
    END LOOP;
END $$";

async fn make_postgres(server: &str) -> String {
    let name = format!("http_{}", uuid::Uuid::now_v7().simple());
    connect(server).await.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
    let url = url_of(server, &name);
    let store = Store::open(&Location::Postgres(url.clone())).await.unwrap();
    world::fill(&store).await;
    store.close().await;
    connect(&url).await.batch_execute(KEEP_FILLING).await.unwrap();
    name
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

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}
