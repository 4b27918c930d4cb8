//! What the tests stand on: the real router on a real database with a clock they move, and those who call it.

mod author;
mod browser;
mod call;
mod database;
mod desk;
pub(crate) mod markup;
pub(crate) mod player;
mod test_app;
pub(crate) mod token;
pub(crate) mod world;

pub(crate) use author::{HelpAuthor, language};
pub(crate) use browser::Browser;
pub(crate) use call::{Answer, Call, csrf_of};
pub(crate) use database::Engine;
pub(crate) use desk::Desk;
pub(crate) use player::Player;
pub(crate) use test_app::{Made, TestApp, run, run_blocking};

/// Makes each of a module's tests run on both engines. A test that is not named here is dead code, which the lints
/// refuse.
macro_rules! on_both_engines {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[test]
            fn $name() {
                crate::harness::run(crate::harness::Engine::Sqlite, super::$name);
            })+
        }
        mod on_postgres {
            $(#[test]
            fn $name() {
                crate::harness::run(crate::harness::Engine::Postgres, super::$name);
            })+
        }
    };
}
pub(crate) use on_both_engines;
