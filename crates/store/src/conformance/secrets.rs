//! Identity secrets: two of a kind at most, and never none where proof is asked for.

use super::database::Database;
use super::studio::{NOW_MS, Studio, by};
use crate::StoreError;
use crate::audit::{About, Action};
use crate::authoring::Kept;
use crate::secrets::{IdentitySettings, Removed, Secret, SecretKind};

on_both_engines!(
    two_secrets_of_a_kind_may_be_live,
    one_of_two_at_once_is_the_last,
    a_removed_secret_is_gone,
    a_later_secret_of_the_same_number_stays,
    where_proof_is_asked_for_the_last_secret_stays,
    proof_is_not_asked_for_without_a_secret,
    an_overtaken_setting_is_not_kept,
);

const ON: IdentitySettings = IdentitySettings { verification: true, hmac_of_uid_and_email: false };
const OFF: IdentitySettings = IdentitySettings { verification: false, hmac_of_uid_and_email: false };

async fn add(studio: &Studio, kind: SecretKind) -> Option<i64> {
    let secret = (kind, b"sealed".to_vec());
    studio.store.add_secret(studio.domain_id, studio.app_id, secret, by()).await.unwrap()
}

async fn remove(studio: &Studio, kind: SecretKind, number: i64) -> Removed {
    remove_made(studio, Secret { kind, number, created_at_ms: by().at_ms }).await
}

async fn remove_made(studio: &Studio, secret: Secret) -> Removed {
    studio.store.remove_secret(studio.domain_id, studio.app_id, secret, by()).await.unwrap()
}

async fn live(studio: &Studio) -> Vec<(SecretKind, i64)> {
    let secrets = studio.store.secrets_of_app(studio.domain_id, studio.app_id).await.unwrap();
    secrets.into_iter().map(|Secret { kind, number, .. }| (kind, number)).collect()
}

async fn keep(studio: &Studio, seen: IdentitySettings, settings: IdentitySettings) -> Result<Kept<()>, StoreError> {
    studio.store.keep_identity(studio.domain_id, studio.app_id, (seen, settings), by()).await
}

async fn two_secrets_of_a_kind_may_be_live(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for kind in SecretKind::ALL {
        assert_eq!(add(&studio, kind).await, Some(1));
        assert_eq!(add(&studio, kind).await, Some(2));
        assert_eq!(add(&studio, kind).await, None);
    }
    let (hmac, jwt) = (SecretKind::Hmac, SecretKind::Jwt);
    assert_eq!(live(&studio).await, [(hmac, 1), (hmac, 2), (jwt, 1), (jwt, 2)]);
    let secrets = studio.store.secrets_of_app(studio.domain_id, studio.app_id).await.unwrap();
    assert!(secrets.iter().all(|secret| secret.created_at_ms == NOW_MS));
    let lines = studio.store.audit(studio.domain_id, About::App(studio.app_id), None).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.action == Action::SecretAdded).count(), 4);
    assert_eq!(lines[0].detail.title, "jwt 2");
    assert!(!format!("{lines:?}").contains("sealed"));
}

async fn one_of_two_at_once_is_the_last(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    add(&studio, SecretKind::Jwt).await;
    let (one, other) = tokio::join!(add(&studio, SecretKind::Jwt), add(&studio, SecretKind::Jwt));
    assert!(one.is_some() != other.is_some(), "{one:?} {other:?}");
    assert_eq!(live(&studio).await.len(), 2);
}

async fn a_later_secret_of_the_same_number_stays(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    add(&studio, SecretKind::Hmac).await;
    let earlier = Secret { kind: SecretKind::Hmac, number: 1, created_at_ms: by().at_ms - 1 };
    assert_eq!(remove_made(&studio, earlier).await, Removed::Gone);
    assert_eq!(live(&studio).await, [(SecretKind::Hmac, 1)]);
}

async fn a_removed_secret_is_gone(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    add(&studio, SecretKind::Hmac).await;
    add(&studio, SecretKind::Hmac).await;
    assert_eq!(remove(&studio, SecretKind::Jwt, 1).await, Removed::Gone);
    assert_eq!(remove(&studio, SecretKind::Hmac, 1).await, Removed::Done);
    assert_eq!(remove(&studio, SecretKind::Hmac, 1).await, Removed::Gone);
    assert_eq!(live(&studio).await, [(SecretKind::Hmac, 2)]);
    // A number is not given out again while a later one is live.
    assert_eq!(add(&studio, SecretKind::Hmac).await, Some(3));
}

async fn where_proof_is_asked_for_the_last_secret_stays(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    add(&studio, SecretKind::Hmac).await;
    add(&studio, SecretKind::Jwt).await;
    assert_eq!(keep(&studio, OFF, ON).await.unwrap(), Kept::Done(()));
    assert_eq!(remove(&studio, SecretKind::Hmac, 1).await, Removed::Done);
    assert_eq!(remove(&studio, SecretKind::Jwt, 1).await, Removed::Needed);
    assert_eq!(live(&studio).await, [(SecretKind::Jwt, 1)]);
    keep(&studio, ON, OFF).await.unwrap();
    assert_eq!(remove(&studio, SecretKind::Jwt, 1).await, Removed::Done);
}

async fn proof_is_not_asked_for_without_a_secret(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    assert!(matches!(keep(&studio, OFF, ON).await, Err(StoreError::Refused(_))));
    let joined = IdentitySettings { hmac_of_uid_and_email: true, ..OFF };
    assert_eq!(keep(&studio, OFF, joined).await.unwrap(), Kept::Done(()));
    let app = studio.store.app("demo".to_owned(), studio.app_id).await.unwrap().unwrap();
    assert!(!app.identity_verification && app.hmac_of_uid_and_email);
}

async fn an_overtaken_setting_is_not_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    add(&studio, SecretKind::Hmac).await;
    keep(&studio, OFF, ON).await.unwrap();
    assert_eq!(keep(&studio, OFF, OFF).await.unwrap(), Kept::Overtaken);
    let app = studio.store.app("demo".to_owned(), studio.app_id).await.unwrap().unwrap();
    assert!(app.identity_verification);
}
