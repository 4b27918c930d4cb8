//! Names, pictures and the end of accounts.

use super::database::Database;
use super::studio::{NOW_MS, Studio, by, draft, new_agent, uid};
use crate::audit::{About, Action};
use crate::look::Picture;
use domain::ids::AgentId;
use domain::issue::State;

on_both_engines!(
    somebody_is_renamed_and_what_they_wrote_keeps_their_name,
    a_picture_is_found_by_its_own_hash_alone,
    somebody_who_is_removed_can_not_sign_in,
    whom_they_have_answered_wait_for_somebody_else,
);

async fn somebody_is_renamed_and_what_they_wrote_keeps_their_name(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, agent: (agent_id, _), .. } = &studio;
    let kept = studio.browser(uid("ann")).talk("Help!").await;
    studio.answer(kept.issue_id, draft("Hello", NOW_MS)).await;
    for _ in 0..2 {
        store.rename_agent(*domain_id, *agent_id, "Maria".to_owned(), by()).await.unwrap();
    }
    let account = store.account("mia@demo.example".to_owned()).await.unwrap().unwrap();
    store.add_agent_session(&account, [1; 32], NOW_MS, NOW_MS + 10).await.unwrap();
    assert_eq!(store.agent_by_session([1; 32], NOW_MS).await.unwrap().unwrap().name, "Maria");
    let messages = store.messages_after(*domain_id, kept.issue_id, 0).await.unwrap();
    assert_eq!(messages.last().unwrap().author_name.as_deref(), Some("Mia"));
    let lines = store.audit(*domain_id, About::People, None).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.action == Action::PersonRenamed).count(), 1);
    assert!(store.rename_agent(*domain_id, AgentId(99), "Nobody".to_owned(), by()).await.is_err());
}

async fn a_picture_is_found_by_its_own_hash_alone(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, agent: (agent_id, _), .. } = &studio;
    let find = async |hash: &str| store.agent_picture(*domain_id, *agent_id, hash.to_owned()).await.unwrap();
    assert!(find("").await.is_none());
    for (content, hash) in [(vec![1], "abc"), (vec![2], "def")] {
        let picture = Picture { media_type: "image/png".to_owned(), content };
        let kept = (Some(picture.clone()), hash.to_owned());
        store.keep_agent_picture(*domain_id, *agent_id, kept, by()).await.unwrap();
        assert_eq!(find(hash).await, Some(picture));
    }
    assert!(find("abc").await.is_none());
    store.keep_agent_picture(*domain_id, *agent_id, (None, String::new()), by()).await.unwrap();
    assert!(find("def").await.is_none() && find("").await.is_none());
}

async fn somebody_who_is_removed_can_not_sign_in(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, agent: (agent_id, _), .. } = &studio;
    let leo = store.add_agent(*domain_id, new_agent("leo@demo.example"), NOW_MS).await.unwrap();
    for (mailbox, token) in [("mia", [1; 32]), ("leo", [2; 32])] {
        let account = store.account(format!("{mailbox}@demo.example")).await.unwrap().unwrap();
        store.add_agent_session(&account, token, NOW_MS, NOW_MS + 10).await.unwrap();
    }
    assert!(store.remove_agent(*domain_id, *agent_id, by()).await.unwrap());
    assert!(!store.remove_agent(*domain_id, *agent_id, by()).await.unwrap());
    assert!(store.account("mia@demo.example".to_owned()).await.unwrap().is_none());
    assert!(store.agent_by_session([1; 32], NOW_MS).await.unwrap().is_none());
    assert_eq!(store.agent_by_session([2; 32], NOW_MS).await.unwrap().unwrap().agent_id, leo);
    let lines = store.audit(*domain_id, About::People, None).await.unwrap();
    assert_eq!((lines[0].action, lines[0].detail.title.as_str()), (Action::PersonRemoved, "Mia"));
}

async fn whom_they_have_answered_wait_for_somebody_else(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let Studio { store, domain_id, agent: (agent_id, _), .. } = &studio;
    let [answered, waiting, resolved, new] = ["ann", "bob", "cat", "dan"].map(|name| studio.browser(uid(name)));
    let mut issues = Vec::new();
    for browser in [&answered, &waiting, &resolved, &new] {
        issues.push(browser.talk("Help!").await.issue_id);
    }
    studio.answer(issues[0], draft("Hello", NOW_MS)).await;
    studio.answer(issues[1], draft("Hello", NOW_MS)).await;
    waiting.talk("And then?").await;
    studio.answer_and_resolve(issues[2], draft("Done", NOW_MS)).await;
    // Who answered last stands on the issue.
    let answered_by = store.write((*domain_id, *agent_id), |tx, (domain_id, agent_id)| {
        Box::pin(async move {
            let sql = "UPDATE issue SET agent_id = $1 WHERE domain_id = $2 AND issue_id <= 3";
            tx.execute(sql, &[(*agent_id).into(), (*domain_id).into()]).await
        })
    });
    answered_by.await.unwrap();
    assert!(store.remove_agent(*domain_id, *agent_id, by()).await.unwrap());
    let expected = [State::PendingReassignment, State::PendingReassignment, State::Resolved, State::New];
    for (issue_id, state) in issues.into_iter().zip(expected) {
        assert_eq!(studio.standing(issue_id).await.state, state);
    }
}
