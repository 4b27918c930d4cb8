//! Jobs that share a transaction: what one of them does wrong harms no other.

use super::database::Database;
use super::studio::{NOW_MS, Studio, new_agent, uid};
use crate::{Store, StoreError};
use domain::ids::AgentId;
use futures_util::future::join_all;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Barrier};
use std::task::Poll;

on_both_engines!(
    a_failing_job_is_undone_as_a_whole,
    a_panicking_job_answers_an_error_and_the_next_goes_on,
    a_caller_that_goes_away_leaves_a_whole_job_behind,
);

/// Only SQLite's writer has groups, and it can be held until one is waiting.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failing_job_harms_no_other_of_its_group() {
    let database = Database::sqlite().await;
    let studio = Studio::open(&database, "demo").await;
    let hold = Arc::new(Barrier::new(2));
    let mut held = Box::pin(studio.store.write(Arc::clone(&hold), |_, hold| {
        Box::pin(async move {
            hold.wait();
            Ok(())
        })
    }));
    // Of each pair the second comes too late for its e-mail address.
    let mut group = Box::pin(join_all((0..20).map(|number| {
        let agent = new_agent(&format!("agent-{}@demo.example", number / 2));
        studio.store.add_agent(studio.domain_id, agent, NOW_MS)
    })));
    hand_over(held.as_mut()).await;
    hand_over(group.as_mut()).await;
    hold.wait();
    held.await.unwrap();
    let (made, refused): (Vec<_>, Vec<_>) = group.await.into_iter().partition(Result::is_ok);
    assert_eq!((made.len(), refused.len()), (10, 10));
    // The counts of the refused ones were undone: no agent's id is left out.
    let made: Vec<AgentId> = made.into_iter().map(Result::unwrap).collect();
    assert_eq!(made, (2..=11).map(AgentId).collect::<Vec<_>>());
    for (number, agent_id) in made.into_iter().enumerate() {
        let account = studio.store.account(format!("agent-{number}@demo.example")).await.unwrap().unwrap();
        assert_eq!(account.agent_id, agent_id);
    }
    database.remove().await;
}

/// Asked once, a call gives its job to the engine; what comes of it is not waited for.
async fn hand_over<T>(mut call: Pin<&mut impl Future<Output = T>>) {
    poll_fn(|context| {
        drop(call.as_mut().poll(context));
        Poll::Ready(())
    })
    .await;
}

async fn tags(studio: &Studio) -> Vec<String> {
    let found = studio.store.link_surroundings(studio.domain_id, studio.app_id, None, None).await.unwrap();
    let (_, found) = found.unwrap();
    found.tags.iter().map(|tag| tag.name.clone()).collect()
}

/// Writes a tag and then does something else, which may fail.
const INSERT_TAG: &str = "INSERT INTO tag (domain_id, name, archived) VALUES (1, 'half', FALSE)";

async fn a_failing_job_is_undone_as_a_whole(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let failed = studio.store.write((), |tx, ()| {
        Box::pin(async move {
            tx.execute(INSERT_TAG, &[]).await?;
            tx.execute(INSERT_TAG, &[]).await
        })
    });
    assert!(failed.await.unwrap_err().is_duplicate());
    assert!(tags(&studio).await.is_empty());
}

async fn panic_half_way(store: &Store) -> Result<(), StoreError> {
    let panicking = store.write((), |tx, ()| {
        Box::pin(async move {
            tx.execute(INSERT_TAG, &[]).await?;
            panic!("on purpose")
        })
    });
    panicking.await
}

async fn a_panicking_job_answers_an_error_and_the_next_goes_on(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for _ in 0..3 {
        let answer = panic_half_way(&studio.store).await;
        assert!(matches!(answer, Err(StoreError::Unavailable(_))), "{answer:?}");
    }
    assert!(tags(&studio).await.is_empty());
    let kept = studio.browser(uid("ann")).talk("Still there?").await;
    assert_eq!(studio.bodies(kept.issue_id).await, ["Still there?"]);
}

async fn a_caller_that_goes_away_leaves_a_whole_job_behind(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut forgotten = Box::pin(studio.store.add_tag(studio.domain_id, "kept".to_owned(), false));
    hand_over(forgotten.as_mut()).await;
    drop(forgotten);
    // Either engine does what it was given, and nothing is left locked.
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while tags(&studio).await.is_empty() {
        assert!(std::time::Instant::now() < deadline, "the job was lost with its caller");
        tokio::task::yield_now().await;
    }
    studio.store.add_tag(studio.domain_id, "next".to_owned(), false).await.unwrap();
}
