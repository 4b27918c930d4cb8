//! One suite for both engines: every test runs on an SQLite file and on a PostgreSQL database, each its own.
//!
//! The PostgreSQL half needs `LIFELINE_TEST_POSTGRES`, the URL of a throw-away server; without it those tests return
//! at once.

/// Runs each of these functions as a test on either engine.
macro_rules! on_both_engines {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            use crate::conformance::database::Database;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let database = Database::sqlite().await;
                    super::$test(&database).await;
                    database.remove().await;
                }
            )+
        }

        mod postgres {
            use crate::conformance::database::Database;
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let Some(database) = Database::postgres().await else { return };
                    super::$test(&database).await;
                    database.remove().await;
                }
            )+
        }
    };
}

mod app_settings;
mod attachments;
mod audit;
mod authoring;
mod backup;
mod chat;
mod closings;
mod database;
mod earlier;
mod group_commit;
mod help;
mod hits;
mod isolation;
mod issues;
mod links;
mod marks;
mod messages;
mod model;
mod plans;
mod players;
mod polls;
mod profile;
mod queue;
mod scans;
mod schema;
mod secrets;
mod seen;
mod sessions;
mod statements;
mod studio;
mod team;
mod unread;
mod vocabulary;
