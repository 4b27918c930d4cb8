//! Hits of links: the first thousand of a link are kept, later ones counted.

use super::database::{Database, at_once};
use super::studio::{NOW_MS, Studio};
use crate::visits::Hit;
use domain::ids::LinkId;
use uuid::Uuid;

on_both_engines!(
    hits_are_counted_by_outcome,
    a_thousand_hits_are_kept_and_later_ones_only_counted,
    no_hit_is_lost_when_many_are_recorded_at_once,
);

fn hit(studio: &Studio, link_id: LinkId, outcome: &'static str) -> Hit {
    Hit { domain_id: studio.domain_id, link_id, at_ms: NOW_MS, outcome, address_hash: [7; 8] }
}

async fn hits(studio: &Studio, link_id: LinkId) -> Vec<(String, i64)> {
    studio.store.hits(studio.domain_id, link_id).await.unwrap()
}

async fn hits_are_counted_by_outcome(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (one, other) = (LinkId(Uuid::now_v7()), LinkId(Uuid::now_v7()));
    let some = vec![hit(&studio, one, "counted"), hit(&studio, other, "head"), hit(&studio, one, "preview")];
    studio.store.record_hits(some).await.unwrap();
    studio.store.record_hits(vec![hit(&studio, one, "counted")]).await.unwrap();
    assert_eq!(hits(&studio, one).await, [("counted".to_owned(), 2), ("preview".to_owned(), 1)]);
    assert_eq!(hits(&studio, other).await, [("head".to_owned(), 1)]);
    assert_eq!(hits(&studio, LinkId(Uuid::now_v7())).await, []);
}

async fn a_thousand_hits_are_kept_and_later_ones_only_counted(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = LinkId(Uuid::now_v7());
    for (count, outcome) in [(995, "counted"), (10, "preview"), (3, "counted")] {
        studio.store.record_hits(vec![hit(&studio, link_id, outcome); count]).await.unwrap();
    }
    assert_eq!(hits(&studio, link_id).await, [("counted".to_owned(), 998), ("preview".to_owned(), 10)]);
    let kept = studio.store.read(link_id, |tx, link_id| {
        Box::pin(async move {
            let sql = "SELECT outcome, COUNT(*) FROM link_hit WHERE link_id = $1 GROUP BY outcome ORDER BY outcome";
            tx.all::<(String, i64)>(sql, &[link_id.into()]).await
        })
    });
    assert_eq!(kept.await.unwrap(), [("counted".to_owned(), 995), ("preview".to_owned(), 5)]);
}

async fn no_hit_is_lost_when_many_are_recorded_at_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let links = [LinkId(Uuid::now_v7()), LinkId(Uuid::now_v7())];
    let recorded = at_once(32, |task| {
        let studio = studio.clone();
        // Each task has the links in another order.
        let (first, second) = (links[task % 2], links[(task + 1) % 2]);
        let some = vec![hit(&studio, first, "counted"), hit(&studio, second, "head"), hit(&studio, second, "counted")];
        async move { studio.store.record_hits(some).await }
    });
    for recorded in recorded.await {
        recorded.unwrap();
    }
    for link_id in links {
        assert_eq!(hits(&studio, link_id).await, [("counted".to_owned(), 32), ("head".to_owned(), 16)]);
    }
}
