//! Tickets, ended sessions, and the cleaner.

use super::database::{Database, at_once};
use super::studio::{NOW_MS, Studio};
use crate::limits::CLEAN_ROWS_MAX;
use crate::sessions::Ticket;
use domain::ids::{LinkId, SessionId};
use uuid::Uuid;

on_both_engines!(
    a_ticket_is_taken_once,
    of_64_takers_at_once_exactly_one_gets_the_ticket,
    an_expired_or_unknown_ticket_gives_nothing,
    an_ended_session_is_remembered_and_no_other_is,
    ending_a_session_twice_is_harmless,
    the_cleaner_removes_only_what_has_expired,
    the_cleaner_removes_a_bounded_number_of_rows,
);

fn ticket(studio: &Studio) -> Ticket {
    Ticket { domain_id: studio.domain_id, link_id: LinkId(Uuid::now_v7()), session_id: SessionId(Uuid::now_v7()) }
}

async fn a_ticket_is_taken_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ticket = ticket(&studio);
    studio.store.add_ticket(ticket.clone(), [1; 32], NOW_MS + 1).await.unwrap();
    assert_eq!(studio.store.take_ticket([1; 32], NOW_MS).await.unwrap(), Some(ticket));
    assert_eq!(studio.store.take_ticket([1; 32], NOW_MS).await.unwrap(), None);
}

async fn of_64_takers_at_once_exactly_one_gets_the_ticket(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ticket = ticket(&studio);
    studio.store.add_ticket(ticket.clone(), [1; 32], NOW_MS + 1).await.unwrap();
    let taken = at_once(64, |_| {
        let store = studio.store.clone();
        async move { store.take_ticket([1; 32], NOW_MS).await.unwrap() }
    });
    let taken: Vec<Ticket> = taken.await.into_iter().flatten().collect();
    assert_eq!(taken, [ticket]);
}

async fn an_expired_or_unknown_ticket_gives_nothing(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    studio.store.add_ticket(ticket(&studio), [1; 32], NOW_MS).await.unwrap();
    assert_eq!(studio.store.take_ticket([1; 32], NOW_MS).await.unwrap(), None);
    assert_eq!(studio.store.take_ticket([2; 32], NOW_MS).await.unwrap(), None);
    assert!(studio.store.take_ticket([1; 32], NOW_MS - 1).await.unwrap().is_some());
}

async fn an_ended_session_is_remembered_and_no_other_is(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ended, other) = (SessionId(Uuid::now_v7()), SessionId(Uuid::now_v7()));
    studio.store.end_session(studio.domain_id, ended, NOW_MS).await.unwrap();
    assert!(studio.store.session_is_ended(studio.domain_id, ended).await.unwrap());
    assert!(!studio.store.session_is_ended(studio.domain_id, other).await.unwrap());
}

async fn ending_a_session_twice_is_harmless(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let ended = SessionId(Uuid::now_v7());
    for _ in 0..2 {
        studio.store.end_session(studio.domain_id, ended, NOW_MS).await.unwrap();
    }
    assert!(studio.store.session_is_ended(studio.domain_id, ended).await.unwrap());
}

async fn the_cleaner_removes_only_what_has_expired(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, .. } = &studio;
    let account = store.account("mia@demo.example".to_owned()).await.unwrap().unwrap();
    let sessions = [SessionId(Uuid::now_v7()), SessionId(Uuid::now_v7())];
    for (number, expires_at_ms) in [(0, NOW_MS - 1), (1, NOW_MS)] {
        store.add_ticket(ticket(&studio), [number; 32], expires_at_ms).await.unwrap();
        store.end_session(*domain_id, sessions[usize::from(number)], expires_at_ms).await.unwrap();
        store.add_agent_session(&account, [number; 32], NOW_MS - 9, expires_at_ms).await.unwrap();
    }
    assert_eq!(store.clean(NOW_MS).await.unwrap(), 3);
    assert_eq!(store.clean(NOW_MS).await.unwrap(), 0);
    // Asked as of a moment at which both were alive.
    let then_ms = NOW_MS - 2;
    assert!(store.agent_by_session([0; 32], then_ms).await.unwrap().is_none());
    assert!(store.agent_by_session([1; 32], then_ms).await.unwrap().is_some());
    assert!(store.take_ticket([0; 32], then_ms).await.unwrap().is_none());
    assert!(store.take_ticket([1; 32], then_ms).await.unwrap().is_some());
    assert!(!store.session_is_ended(*domain_id, sessions[0]).await.unwrap());
    assert!(store.session_is_ended(*domain_id, sessions[1]).await.unwrap());
}

async fn the_cleaner_removes_a_bounded_number_of_rows(database: &Database) {
    let filled = database.store.write(CLEAN_ROWS_MAX + 5, |tx, count| {
        Box::pin(async move {
            let sql = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
                INSERT INTO ended_session (domain_id, session_id, forget_at_ms)
                SELECT i, $2, 0 FROM n";
            tx.execute(sql, &[(*count).into(), (&[9_u8; 16]).into()]).await
        })
    });
    filled.await.unwrap();
    assert_eq!(database.store.clean(NOW_MS).await.unwrap(), CLEAN_ROWS_MAX as u64);
    assert_eq!(database.store.clean(NOW_MS).await.unwrap(), 5);
}
