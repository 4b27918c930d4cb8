//! Files: whose they are, which message they go with, who may read it, and when they go.

use super::database::{Database, at_once};
use super::studio::{Browser, NOW_MS, Studio, by, draft, new_app, uid};
use crate::attachments::{Attachment, Keeping, NewAttachment, Uploader, bind, of_messages};
use crate::limits::UNSENT_ATTACHMENTS_MAX;
use crate::players::Voucher;
use domain::attachment::FileType;
use domain::identity::Proved;
use domain::ids::{AgentId, AppId, AttachmentId, IssueId};
use domain::limits::RESOLVED_UNSEEN_LIFE_MS;
use uuid::Uuid;

on_both_engines!(
    a_file_is_read_back_as_it_was_kept,
    the_same_file_twice_is_one,
    an_id_that_somebody_else_has_taken_is_refused,
    nobody_has_more_unsent_than_they_may,
    files_go_with_one_message_in_their_order,
    a_file_of_somebody_else_or_of_another_app_goes_with_no_message,
    one_bad_file_keeps_all_from_their_message,
    a_file_goes_with_one_of_two_messages_that_name_it_at_once,
    files_of_messages_are_those_between_two_sequences,
    what_is_not_sent_is_taken_and_removed,
    what_was_sent_stays,
    what_was_taken_goes_with_no_message,
    what_waits_goes_with_no_message_in_full_privacy,
    an_active_issue_is_read_by_its_player_on_every_device,
    an_ended_issue_is_read_where_it_took_place_or_by_who_is_verified,
    nobody_reads_what_is_not_theirs,
);

pub(super) fn new_attachment(studio: &Studio, uploader: Uploader) -> NewAttachment {
    let attachment = Attachment {
        attachment_id: AttachmentId(Uuid::now_v7()),
        file_name: "shot.png".to_owned(),
        file_type: FileType::Png,
        bytes: 1_000,
        size: Some((640, 480)),
        has_thumbnail: true,
    };
    NewAttachment { domain_id: studio.domain_id, app_id: studio.app_id, uploader, attachment, now_ms: NOW_MS }
}

async fn keep(studio: &Studio, new: &NewAttachment) -> Keeping {
    studio.store.keep_attachment(new.clone()).await.unwrap()
}

/// Keeps a new file and answers its id.
async fn kept(studio: &Studio, uploader: Uploader) -> AttachmentId {
    let new = new_attachment(studio, uploader);
    assert_eq!(keep(studio, &new).await, Keeping::Kept);
    new.attachment.attachment_id
}

fn session_of(browser: &Browser) -> Uploader {
    Uploader::Session(browser.claim.session_id)
}

/// What a message does in its transaction.
pub(super) async fn send(
    studio: &Studio,
    uploader: Uploader,
    (issue_id, sequence): (IssueId, i64),
    attachment_ids: &[AttachmentId],
) -> bool {
    let app = (studio.domain_id, studio.app_id);
    let args = (app, uploader, (issue_id, sequence), attachment_ids.to_vec());
    let bound =
        studio.store.write(args, |tx, (app, uploader, place, ids)| Box::pin(bind(tx, *app, *uploader, *place, ids)));
    bound.await.unwrap()
}

/// The files of an issue's messages between two sequences, each as its message's sequence and its id.
async fn sent(studio: &Studio, issue_id: IssueId, from: i64, to: i64) -> Vec<(i64, AttachmentId)> {
    let read = studio.store.read((studio.domain_id, issue_id, from, to), |tx, (domain_id, issue_id, from, to)| {
        Box::pin(of_messages(tx, *domain_id, *issue_id, *from, *to))
    });
    read.await.unwrap().into_iter().map(|(sequence, attachment)| (sequence, attachment.attachment_id)).collect()
}

async fn unsent(studio: &Studio, uploader: Uploader) -> Vec<AttachmentId> {
    let unsent = studio.store.unsent_attachments(studio.domain_id, studio.app_id, uploader).await.unwrap();
    unsent.into_iter().map(|attachment| attachment.attachment_id).collect()
}

async fn a_file_is_read_back_as_it_was_kept(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = Uploader::Agent(studio.agent.0);
    let mut new = new_attachment(&studio, uploader);
    for (size, has_thumbnail) in [(Some((640, 480)), true), (None, false)] {
        new.attachment.attachment_id = AttachmentId(Uuid::now_v7());
        (new.attachment.size, new.attachment.has_thumbnail) = (size, has_thumbnail);
        assert_eq!(keep(&studio, &new).await, Keeping::Kept);
        let found = studio.store.attachment(studio.domain_id, new.attachment.attachment_id).await.unwrap().unwrap();
        assert!(found.attachment == new.attachment && found.issue_id.is_none());
        assert!(found.is_of(studio.app_id, uploader));
        assert!(!found.is_of(AppId(99), uploader) && !found.is_of(studio.app_id, Uploader::Agent(AgentId(99))));
    }
    assert!(studio.store.attachment(studio.domain_id, AttachmentId(Uuid::nil())).await.unwrap().is_none());
}

async fn the_same_file_twice_is_one(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let new = new_attachment(&studio, uploader);
    for _ in 0..2 {
        assert_eq!(keep(&studio, &new).await, Keeping::Kept);
    }
    assert_eq!(unsent(&studio, uploader).await, [new.attachment.attachment_id]);
}

async fn an_id_that_somebody_else_has_taken_is_refused(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let mut new = new_attachment(&studio, session_of(&studio.browser(uid("ann"))));
    keep(&studio, &new).await;
    new.uploader = session_of(&studio.browser(uid("bob")));
    assert_eq!(keep(&studio, &new).await, Keeping::Conflict);
    new.uploader = Uploader::Agent(studio.agent.0);
    assert_eq!(keep(&studio, &new).await, Keeping::Conflict);
}

async fn nobody_has_more_unsent_than_they_may(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (many, other) = (session_of(&studio.browser(uid("ann"))), session_of(&studio.browser(uid("bob"))));
    let surplus = async |uploader| studio.store.take_surplus_attachments(studio.domain_id, uploader).await.unwrap();
    let (sent, of_other) = (kept(&studio, many).await, kept(&studio, other).await);
    assert!(send(&studio, many, (IssueId(1), 1), &[sent]).await);
    let mut ids = Vec::new();
    for number in 0..UNSENT_ATTACHMENTS_MAX {
        assert_eq!(surplus(many).await, [], "there is room for number {number}");
        let new = NewAttachment { now_ms: NOW_MS + number, ..new_attachment(&studio, many) };
        assert_eq!(keep(&studio, &new).await, Keeping::Kept);
        ids.push(new.attachment.attachment_id);
    }
    assert_eq!(surplus(many).await, [(studio.domain_id, ids[0])], "the oldest makes room for one more");
    assert!(!send(&studio, many, (IssueId(1), 2), &ids[..1]).await, "it can't be sent any more");
    assert!(send(&studio, many, (IssueId(1), 2), &ids[1..2]).await);
    assert!(send(&studio, other, (IssueId(1), 3), &[of_other]).await);
    let left = studio.store.take_unsent_attachments(1).await.unwrap();
    assert_eq!(left, [(studio.domain_id, ids[0])], "the cleaner takes it first, should its content still be there");
}

async fn files_go_with_one_message_in_their_order(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let (one, two, three) =
        (kept(&studio, uploader).await, kept(&studio, uploader).await, kept(&studio, uploader).await);
    assert!(send(&studio, uploader, (IssueId(1), 4), &[three, one]).await);
    assert_eq!(sent(&studio, IssueId(1), 4, 4).await, [(4, three), (4, one)]);
    assert_eq!(unsent(&studio, uploader).await, [two]);
    let found = studio.store.attachment(studio.domain_id, one).await.unwrap().unwrap();
    assert_eq!(found.issue_id, Some(IssueId(1)));
    assert!(!send(&studio, uploader, (IssueId(1), 5), &[one]).await);
    assert!(sent(&studio, IssueId(1), 5, 5).await.is_empty());
}

async fn a_file_of_somebody_else_or_of_another_app_goes_with_no_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (ann, bob) = (session_of(&studio.browser(uid("ann"))), session_of(&studio.browser(uid("bob"))));
    let file = kept(&studio, ann).await;
    for stranger in [bob, Uploader::Agent(studio.agent.0)] {
        assert!(!send(&studio, stranger, (IssueId(1), 1), &[file]).await);
    }
    let app_id = studio.store.add_app(studio.domain_id, new_app("Night Harbor"), NOW_MS).await.unwrap();
    assert!(!send(&Studio { app_id, ..studio.clone() }, ann, (IssueId(1), 1), &[file]).await);
    assert!(!send(&studio, ann, (IssueId(1), 1), &[AttachmentId(Uuid::nil())]).await);
    assert_eq!(unsent(&studio, ann).await, [file]);
}

async fn one_bad_file_keeps_all_from_their_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let file = kept(&studio, uploader).await;
    assert!(!send(&studio, uploader, (IssueId(1), 1), &[file, AttachmentId(Uuid::nil())]).await);
    assert_eq!(unsent(&studio, uploader).await, [file]);
}

async fn a_file_goes_with_one_of_two_messages_that_name_it_at_once(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let file = kept(&studio, uploader).await;
    let bound = at_once(4, |number| {
        let studio = studio.clone();
        async move { send(&studio, uploader, (IssueId(1), i64::try_from(number).unwrap()), &[file]).await }
    });
    assert_eq!(bound.await.into_iter().filter(|bound| *bound).count(), 1);
    assert_eq!(sent(&studio, IssueId(1), 0, 9).await.len(), 1);
}

async fn files_of_messages_are_those_between_two_sequences(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = Uploader::Agent(studio.agent.0);
    let mut all = Vec::new();
    for (issue_id, sequence) in [(1, 1), (1, 3), (1, 4), (2, 3)] {
        let file = kept(&studio, uploader).await;
        assert!(send(&studio, uploader, (IssueId(issue_id), sequence), &[file]).await);
        all.push((sequence, file));
    }
    assert_eq!(sent(&studio, IssueId(1), 1, 3).await, all[..2]);
    assert_eq!(sent(&studio, IssueId(1), 4, 9).await, all[2..3]);
    assert_eq!(sent(&studio, IssueId(2), 0, i64::MAX).await, all[3..]);
}

async fn what_is_not_sent_is_taken_and_removed(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let (domain_id, uploader) = (studio.domain_id, session_of(&studio.browser(uid("ann"))));
    let file = kept(&studio, uploader).await;
    assert!(studio.store.take_unsent_attachments(NOW_MS).await.unwrap().is_empty());
    // Who stops between content and row comes back to it.
    for _ in 0..2 {
        assert_eq!(studio.store.take_unsent_attachments(NOW_MS + 1).await.unwrap(), [(domain_id, file)]);
    }
    studio.store.remove_attachment(domain_id, file).await.unwrap();
    assert!(studio.store.take_unsent_attachments(NOW_MS + 1).await.unwrap().is_empty());
    assert!(studio.store.attachment(domain_id, file).await.unwrap().is_none());
}

async fn what_was_sent_stays(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let (one, two) = (kept(&studio, uploader).await, kept(&studio, uploader).await);
    assert!(send(&studio, uploader, (IssueId(1), 1), &[one]).await);
    assert_eq!(studio.store.take_unsent_attachments(NOW_MS + 1).await.unwrap(), [(studio.domain_id, two)]);
    studio.store.remove_attachment(studio.domain_id, one).await.unwrap();
    assert_eq!(sent(&studio, IssueId(1), 1, 1).await, [(1, one)]);
}

async fn what_was_taken_goes_with_no_message(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let file = kept(&studio, uploader).await;
    studio.store.remove_attachment(studio.domain_id, file).await.unwrap();
    assert_eq!(unsent(&studio, uploader).await, [file]);
    studio.store.take_unsent_attachments(NOW_MS + 1).await.unwrap();
    assert!(!send(&studio, uploader, (IssueId(1), 1), &[file]).await);
}

async fn may_read(browser: &Browser, is_verified: bool, issue_id: IssueId, now_ms: i64) -> bool {
    let mut claim = browser.claim.clone();
    if is_verified {
        claim.voucher = Voucher::Token(Proved { uid: true, ..Proved::default() });
    }
    browser.store.issue_of_player(claim, issue_id, now_ms).await.unwrap().is_some()
}

async fn what_waits_goes_with_no_message_in_full_privacy(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let uploader = session_of(&studio.browser(uid("ann")));
    let waiting = kept(&studio, uploader).await;
    studio.store.keep_privacy(studio.domain_id, studio.app_id, true, by()).await.unwrap();
    assert!(!send(&studio, uploader, (IssueId(1), 1), &[waiting]).await);
    studio.store.keep_privacy(studio.domain_id, studio.app_id, false, by()).await.unwrap();
    assert!(send(&studio, uploader, (IssueId(1), 1), &[waiting]).await);
}

async fn an_active_issue_is_read_by_its_player_on_every_device(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.answer_and_resolve(issue_id, draft("Done", NOW_MS)).await;
    for device in [&browser, &browser.elsewhere()] {
        assert!(may_read(device, false, issue_id, NOW_MS).await);
    }
    assert!(!may_read(&browser.elsewhere(), false, issue_id, NOW_MS + RESOLVED_UNSEEN_LIFE_MS + 1).await);
}

async fn an_ended_issue_is_read_where_it_took_place_or_by_who_is_verified(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    studio.resolve(issue_id, NOW_MS).await;
    let elsewhere = browser.elsewhere();
    assert!(may_read(&browser, false, issue_id, NOW_MS).await);
    assert!(!may_read(&elsewhere, false, issue_id, NOW_MS).await);
    assert!(may_read(&elsewhere, true, issue_id, NOW_MS).await);
    browser.talk("Something else").await;
    assert!(may_read(&browser, false, issue_id, NOW_MS).await);
    assert!(!may_read(&elsewhere, false, issue_id, NOW_MS).await);
}

async fn nobody_reads_what_is_not_theirs(database: &Database) {
    let studio = Studio::open(database, "demo").await;
    let browser = studio.browser(uid("ann"));
    let issue_id = browser.talk("Help!").await.issue_id;
    let mut stranger = studio.browser(uid("bob"));
    stranger.talk("Hi").await;
    // Even in the same browser.
    stranger.claim.session_id = browser.claim.session_id;
    for reader in [&stranger, &studio.browser(uid("eve"))] {
        assert!(!may_read(reader, true, issue_id, NOW_MS).await);
    }
    assert!(!may_read(&browser, true, IssueId(99), NOW_MS).await);
    let mut in_another_app = browser.clone();
    in_another_app.claim.app_id =
        studio.store.add_app(studio.domain_id, new_app("Night Harbor"), NOW_MS).await.unwrap();
    assert!(!may_read(&in_another_app, true, issue_id, NOW_MS).await);
}
