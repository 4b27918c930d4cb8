//! Links: kept as they were said, opened as often as was said, and ended.

use super::database::{Database, at_once};
use super::help::{add_faq, add_section, new_faq};
use super::studio::{NOW_MS, Studio, by, identity};
use crate::engine::values;
use crate::links::{KeptLink, LinkToKeep};
use domain::help::FaqState;
use domain::ids::{AppId, FaqId, LinkId, SectionId};
use domain::issue_field::{FieldType, FieldValue, IssueField};
use domain::link::{HelpTarget, LinkContent};
use domain::tag_filter::{Operator, TagFilter};
use uuid::Uuid;

on_both_engines!(
    a_link_is_read_back_as_it_was_kept,
    an_unknown_code_or_id_finds_no_link,
    a_code_belongs_to_one_link,
    a_link_that_is_refused_harms_none_of_those_beside_it,
    views_are_taken_one_by_one_until_none_is_left,
    a_link_that_was_read_early_gives_no_view_too_many,
    of_64_clients_at_once_exactly_as_many_get_in_as_there_are_views,
    a_link_without_view_limit_has_no_views_to_take,
    an_expired_link_gives_no_view,
    a_revoked_link_gives_no_view,
    views_that_were_counted_in_the_link_count,
    a_link_is_revoked_once,
    a_link_that_was_opened_is_revoked_and_erased_at_once,
    a_link_that_was_opened_is_known_until_it_is_used_up,
    a_link_that_says_much_is_read_each_time,
    making_a_link_writes_no_player,
    a_link_is_judged_by_what_its_own_app_has,
);

async fn keep(studio: &Studio, link: LinkToKeep) -> LinkId {
    let link_id = link.link_id;
    studio.store.add_link(link).await.unwrap();
    link_id
}

async fn take(studio: &Studio, link_id: LinkId, now_ms: i64) -> bool {
    studio.store.take_view(&link(studio, link_id).await.entrance, now_ms).await.unwrap()
}

async fn views(studio: &Studio, link_id: LinkId) -> i64 {
    link(studio, link_id).await.entrance.views
}

async fn link(studio: &Studio, link_id: LinkId) -> KeptLink {
    studio.store.link(studio.domain_id, link_id).await.unwrap().unwrap()
}

async fn a_link_is_read_back_as_it_was_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let content = LinkContent {
        identity: identity("ann", "Ann@example.com", "+919876543210"),
        first_user_message: Some("Zeile 1\nليس «2» 🚀".to_owned()),
        fields: [("level".to_owned(), FieldValue::Number(23.into()))].into(),
        tags: vec!["ps5".to_owned()],
        help: HelpTarget::Faq(FaqId(7)),
        initiate_chat: true,
        ..LinkContent::default()
    };
    let link = LinkToKeep { content: content.clone(), ..studio.new_link(Some(32_767)) };
    let code_hash = link.code_hash;
    let link_id = keep(&studio, link).await;

    let (app, by_code) = studio.store.link_by_code(code_hash).await.unwrap().unwrap();
    assert_eq!((app.domain_id, app.app_id), (by_code.domain_id, by_code.app_id));
    assert_eq!((by_code.domain_id, by_code.app_id, by_code.link_id), (studio.domain_id, studio.app_id, link_id));
    assert_eq!((app.domain_name.as_str(), app.name.as_str()), ("demo", "Star Haul"));
    assert_eq!(by_code.expires_at_ms, NOW_MS + 1_000);
    assert_eq!((by_code.view_limit, by_code.revoked_at_ms), (Some(32_767), None));
    assert_eq!((by_code.is_anonymous, &by_code.help, by_code.language), (false, &content.help, None));
    let by_id = studio.store.link(studio.domain_id, link_id).await.unwrap().unwrap();
    assert!(by_id.entrance == by_code);
    assert_eq!((by_id.app.app_id, by_id.created_at_ms), (studio.app_id, NOW_MS));
    assert!(by_id.content == content);
}

async fn an_unknown_code_or_id_finds_no_link(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    keep(&studio, studio.new_link(None)).await;
    assert!(studio.store.link_by_code([0; 16]).await.unwrap().is_none());
    assert!(studio.store.link(studio.domain_id, LinkId(Uuid::now_v7())).await.unwrap().is_none());
}

async fn a_code_belongs_to_one_link(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let first = studio.new_link(None);
    let second = LinkToKeep { code_hash: first.code_hash, ..studio.new_link(None) };
    keep(&studio, first).await;
    assert!(studio.store.add_link(second).await.unwrap_err().is_duplicate());
}

async fn a_link_that_is_refused_harms_none_of_those_beside_it(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let taken = studio.new_link(None).code_hash;
    keep(&studio, LinkToKeep { code_hash: taken, ..studio.new_link(None) }).await;
    let kept = at_once(64, |task| {
        let mut link = studio.new_link(None);
        if task % 2 == 1 {
            link.code_hash = taken;
        }
        let (studio, link_id) = (studio.clone(), link.link_id);
        async move { (task % 2 == 0, studio.store.add_link(link).await.is_ok(), link_id) }
    });
    for (is_new, is_kept, link_id) in kept.await {
        assert_eq!(is_kept, is_new);
        assert_eq!(studio.store.link(studio.domain_id, link_id).await.unwrap().is_some(), is_new);
    }
}

async fn views_are_taken_one_by_one_until_none_is_left(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(Some(3))).await;
    for taken in [1, 2, 3] {
        assert!(take(&studio, link_id, NOW_MS).await);
        assert_eq!(views(&studio, link_id).await, taken);
    }
    assert!(!take(&studio, link_id, NOW_MS).await);
    assert_eq!(views(&studio, link_id).await, 3);
}

/// Whoever has read the link before others used it up gets in no more: the statement decides, not what was read.
async fn a_link_that_was_read_early_gives_no_view_too_many(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(Some(2))).await;
    let early = link(&studio, link_id).await;
    for is_taken in [true, true, false, false] {
        assert_eq!(studio.store.take_view(&early.entrance, NOW_MS).await.unwrap(), is_taken);
    }
    assert_eq!(views(&studio, link_id).await, 2);
}

async fn of_64_clients_at_once_exactly_as_many_get_in_as_there_are_views(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for view_limit in [1, 10, 63] {
        let link_id = keep(&studio, studio.new_link(Some(view_limit))).await;
        let opened = at_once(64, |_| {
            let studio = studio.clone();
            async move { take(&studio, link_id, NOW_MS).await }
        });
        let opened = opened.await.into_iter().filter(|opened| *opened).count();
        assert_eq!(opened, usize::from(view_limit));
        assert_eq!(views(&studio, link_id).await, i64::from(view_limit));
    }
}

async fn a_link_without_view_limit_has_no_views_to_take(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(None)).await;
    assert!(!take(&studio, link_id, NOW_MS).await);
    assert_eq!(views(&studio, link_id).await, 0);
}

async fn an_expired_link_gives_no_view(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(Some(5))).await;
    assert!(take(&studio, link_id, NOW_MS + 999).await);
    assert!(!take(&studio, link_id, NOW_MS + 1_000).await);
    assert_eq!(views(&studio, link_id).await, 1);
}

async fn a_revoked_link_gives_no_view(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(Some(5))).await;
    assert!(studio.store.revoke_link(studio.domain_id, link_id, NOW_MS).await.unwrap());
    assert!(!take(&studio, link_id, NOW_MS).await);
    assert_eq!(views(&studio, link_id).await, 0);
}

async fn views_that_were_counted_in_the_link_count(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    for (earlier, opens) in [(0, 3), (2, 1), (3, 0), (4, 0)] {
        let link_id = keep(&studio, studio.new_link(Some(3))).await;
        let counted = studio.store.write((link_id, earlier), |tx, (link_id, earlier)| {
            Box::pin(async move {
                tx.execute("UPDATE link SET views = $1 WHERE link_id = $2", values![*earlier, link_id]).await
            })
        });
        assert_eq!(counted.await.unwrap(), 1);
        for _ in 0..opens {
            assert!(take(&studio, link_id, NOW_MS).await);
        }
        assert!(!take(&studio, link_id, NOW_MS).await);
        assert_eq!(views(&studio, link_id).await, earlier + opens);
    }
}

async fn a_link_is_revoked_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link_id = keep(&studio, studio.new_link(None)).await;
    assert!(studio.store.revoke_link(studio.domain_id, link_id, NOW_MS).await.unwrap());
    assert!(!studio.store.revoke_link(studio.domain_id, link_id, NOW_MS + 1).await.unwrap());
    assert!(!studio.store.revoke_link(studio.domain_id, LinkId(Uuid::now_v7()), NOW_MS).await.unwrap());
    let link = studio.store.link(studio.domain_id, link_id).await.unwrap().unwrap();
    assert_eq!(link.entrance.revoked_at_ms, Some(NOW_MS));
}

/// Links that were opened are remembered.
async fn a_link_that_was_opened_is_revoked_and_erased_at_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let content = LinkContent { identity: identity("", "ann@example.com", ""), ..LinkContent::default() };
    let link = LinkToKeep { content, ..studio.new_link(None) };
    let code_hash = link.code_hash;
    let link_id = keep(&studio, link).await;
    let opened = async || studio.store.link_by_code(code_hash).await.unwrap().unwrap().1;
    for _ in 0..2 {
        assert!(!opened().await.is_anonymous);
    }
    studio.store.erase_contacts(studio.domain_id, studio.app_id, by()).await.unwrap();
    assert!(opened().await.is_anonymous);
    assert!(studio.store.revoke_link(studio.domain_id, link_id, NOW_MS).await.unwrap());
    assert_eq!(opened().await.revoked_at_ms, Some(NOW_MS));
}

async fn a_link_that_was_opened_is_known_until_it_is_used_up(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let link = studio.new_link(Some(1));
    let code_hash = link.code_hash;
    keep(&studio, link).await;
    let opened = async || studio.store.link_by_code(code_hash).await.unwrap().unwrap().1;
    assert_ne!(studio.store.knows_link(&code_hash), Some(true));
    let early = opened().await;
    assert_ne!(studio.store.knows_link(&code_hash), Some(false));
    assert!(studio.store.take_view(&early, NOW_MS).await.unwrap());
    assert_ne!(studio.store.knows_link(&code_hash), Some(false));
    assert!(!studio.store.take_view(&early, NOW_MS).await.unwrap());
    assert_ne!(studio.store.knows_link(&code_hash), Some(true));
    for _ in 0..2 {
        assert_eq!(opened().await.views, 1);
        assert_ne!(studio.store.knows_link(&code_hash), Some(false));
    }
}

async fn a_link_that_says_much_is_read_each_time(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let filter = TagFilter { tags: vec!["ps5".to_owned()], operator: Operator::And };
    for content in [
        LinkContent { help: HelpTarget::Search("docking".to_owned()), ..LinkContent::default() },
        LinkContent { faq_filter: Some(filter), ..LinkContent::default() },
    ] {
        let link = LinkToKeep { content: content.clone(), ..studio.new_link(None) };
        let code_hash = link.code_hash;
        keep(&studio, link).await;
        for _ in 0..2 {
            let (_, opened) = studio.store.link_by_code(code_hash).await.unwrap().unwrap();
            assert!(opened.help == content.help && opened.faq_filter == content.faq_filter);
            assert_ne!(studio.store.knows_link(&code_hash), Some(true));
        }
    }
}

async fn making_a_link_writes_no_player(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let content = LinkContent { identity: identity("ann", "ann@example.com", ""), ..LinkContent::default() };
    keep(&studio, LinkToKeep { content, ..studio.new_link(None) }).await;
    assert_eq!(studio.browser(identity("ann", "", "")).player().await, None);
    let players = studio
        .store
        .read((), |tx, ()| Box::pin(async move { tx.one::<i64>("SELECT COUNT(*) FROM player", &[]).await }));
    assert_eq!(players.await.unwrap(), 0);
}

async fn a_link_is_judged_by_what_its_own_app_has(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, app_id, .. } = &studio;
    let other_app = store.add_app(*domain_id, super::studio::new_app("Other"), NOW_MS).await.unwrap();
    store.add_tag(*domain_id, "ps5".to_owned(), false).await.unwrap();
    store.add_tag(*domain_id, "old".to_owned(), true).await.unwrap();
    let options = vec!["ps5".to_owned(), "switch".to_owned()];
    let platform = IssueField::new("platform", "Platform", FieldType::Dropdown, options).unwrap();
    let level = IssueField::new("level", "Level", FieldType::Number, Vec::new()).unwrap();
    store.add_field(*domain_id, platform.clone(), 2).await.unwrap();
    store.add_field(*domain_id, level.clone(), 1).await.unwrap();
    let section_id = add_section(&studio, *app_id, "Start").await;
    let published = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Published)).await;
    let hidden = add_faq(&studio, *app_id, new_faq(section_id, FaqState::Draft)).await;

    let judge = async |app_id, section_id, faq_id| {
        let (app, found) = store.link_surroundings(*domain_id, app_id, section_id, faq_id).await.unwrap().unwrap();
        assert_eq!((app.domain_id, app.app_id), (*domain_id, app_id));
        let mut tags: Vec<_> = found.tags.iter().map(|tag| (tag.name.as_str(), tag.archived)).collect();
        tags.sort_unstable();
        assert_eq!(tags, [("crash", false), ("old", true), ("ps5", false)]);
        assert_eq!(*found.fields, [level.clone(), platform.clone()]);
        (found.section_exists, found.faq_is_published, found.faq_tags.len())
    };
    assert_eq!(judge(*app_id, Some(section_id), Some(published)).await, (true, true, 2));
    assert_eq!(judge(*app_id, Some(section_id), Some(hidden)).await, (true, false, 0));
    assert_eq!(judge(*app_id, Some(SectionId(99)), Some(FaqId(99))).await, (false, false, 0));
    assert_eq!(judge(*app_id, None, None).await, (false, false, 0));
    assert_eq!(judge(other_app, Some(section_id), Some(published)).await, (false, false, 0));
    assert!(store.link_surroundings(*domain_id, AppId(99), None, None).await.unwrap().is_none());
}
