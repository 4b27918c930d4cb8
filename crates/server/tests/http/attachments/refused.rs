//! What is not taken, and that nothing of it stays.

use super::{FORM, field, file_head, form, new_id, png, request, upload, upload_to, zip};
use crate::harness::world::AGENT;
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use axum::body::{Body, Bytes};
use axum::http::Method;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

on_both_engines![
    a_page_or_drawing_that_is_called_a_picture_is_refused,
    a_kind_that_is_not_known_is_refused,
    a_file_that_says_that_it_is_too_large_is_not_read,
    a_file_that_does_not_say_how_large_it_is_is_read_up_to_the_limit,
    too_much_before_the_file_is_not_read,
    a_wrong_token_stores_no_byte,
    a_file_before_its_token_or_id_is_refused,
    a_form_without_a_file_is_refused,
    an_id_that_somebody_else_has_taken_is_refused,
    an_app_says_which_kinds_it_takes,
    an_app_with_full_privacy_takes_no_files,
    who_may_not_chat_sends_no_files,
];

const PAGE: &[u8] = b"<!doctype html><script>alert(document.cookie)</script>";
const DRAWING: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

#[track_caller]
fn assert_nothing_stays(app: &TestApp, rows: i64) {
    assert_eq!((rows, app.files()), (0, Vec::<String>::new()));
}

async fn a_page_or_drawing_that_is_called_a_picture_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    let begins_like_one = [b"\x89PNG\r\n\x1a\n", PAGE].concat();
    for content in [PAGE, DRAWING, &begins_like_one] {
        let answer = upload(app, &mut player, &new_id(), "x.png", content).await.expect(415);
        assert_eq!(answer.errors(), [("file".to_owned(), "content_differs".to_owned())]);
        upload_to(app, &mut desk, 1, (&new_id(), "x.png"), content).await.expect(415);
    }
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn a_kind_that_is_not_known_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for (name, content) in [("x.html", PAGE), ("x.svg", DRAWING), ("x", PAGE), ("x.exe", b"MZ"), ("x.js", b"alert(1)")]
    {
        let answer = upload(app, &mut player, &new_id(), name, content).await.expect(415);
        assert_eq!(answer.errors(), [("file".to_owned(), "not_accepted".to_owned())], "{name}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    assert_nothing_stays(app, app.rows("attachment").await);
}

const PIECE_BYTES: usize = 64 * 1024;
const LIMIT_BYTES: usize = 25_000_000;

/// A body that comes in pieces, and how much of it was asked for.
fn counted(head: Vec<u8>, bytes: usize) -> (Body, Arc<AtomicUsize>) {
    let read = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&read);
    let pieces = std::iter::once(head).chain(std::iter::repeat_n(vec![b'x'; PIECE_BYTES], bytes / PIECE_BYTES));
    let pieces = pieces.map(move |piece| {
        counter.fetch_add(piece.len(), Ordering::SeqCst);
        Ok::<_, std::io::Error>(Bytes::from(piece))
    });
    (Body::from_stream(tokio_stream::iter(pieces)), read)
}

async fn a_file_that_says_that_it_is_too_large_is_not_read(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    let head = [field("csrf", &player.csrf), field("id", &new_id()), file_head("a.txt")].concat();
    let (body, read) = counted(head, 26_000_000);
    let mut request = request(app, &player, body);
    request.headers_mut().insert("content-length", 26_000_000.into());
    app.send_request(request).await.expect(413);
    assert_eq!(read.load(Ordering::SeqCst), 0);
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn a_file_that_does_not_say_how_large_it_is_is_read_up_to_the_limit(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    let head = [field("csrf", &player.csrf), field("id", &new_id()), file_head("a.txt")].concat();
    let (body, read) = counted(head, 40 * 1024 * 1024);
    app.send_request(request(app, &player, body)).await.expect(413);
    let read = read.load(Ordering::SeqCst);
    assert!((LIMIT_BYTES..LIMIT_BYTES + 4 * PIECE_BYTES).contains(&read), "{read}");
    app.settle_files().await;
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn too_much_before_the_file_is_not_read(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    // A part whose head never ends, and a field that never ends.
    let endless = b"--limit\r\nContent-Disposition: form-data; name=\"".to_vec();
    let field_without_end = b"--limit\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n".to_vec();
    for head in [endless, field_without_end] {
        let (body, read) = counted(head, 20 * 1024 * 1024);
        app.send_request(request(app, &player, body)).await.expect(400);
        let read = read.load(Ordering::SeqCst);
        assert!(read < 256 * 1024 + 2 * PIECE_BYTES, "{read}");
    }
}

async fn a_wrong_token_stores_no_byte(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let other = Player::new(app, json!({"uid": "7"})).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    for wrong in ["", "x", &other.csrf, &desk.csrf.clone()] {
        let head = [field("csrf", wrong), field("id", &new_id()), file_head("a.txt")].concat();
        let (body, read) = counted(head, 10 * 1024 * 1024);
        app.send_request(request(app, &player, body)).await.expect(403);
        assert!(read.load(Ordering::SeqCst) < 4 * PIECE_BYTES);
    }
    desk.csrf.clone_from(&player.csrf);
    upload_to(app, &mut desk, 1, (&new_id(), "a.txt"), b"text").await.expect(403);
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn a_file_before_its_token_or_id_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let file = [file_head("a.txt"), b"text\r\n".to_vec()].concat();
    let (csrf, id, end) = (field("csrf", &player.csrf), field("id", &new_id()), b"--limit--\r\n".to_vec());
    let url = format!("{}chat/attachments", player.base);
    for (body, code) in [([&file, &csrf, &id, &end], 403), ([&csrf, &file, &id, &end], 400)] {
        let body: Vec<u8> = body.into_iter().flatten().copied().collect();
        player.browser.send(app, Method::POST, &url, |call| call.body(FORM, body).by_script()).await.expect(code);
    }
    for wrong in ["", "7", "0198c0de000070008000000000000001"] {
        let answer = upload(app, &mut player, wrong, "a.txt", b"text").await.expect(400);
        assert_eq!(answer.errors(), [("id".to_owned(), "invalid".to_owned())]);
    }
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn a_form_without_a_file_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let without = [field("csrf", &player.csrf), field("id", &new_id()), b"--limit--\r\n".to_vec()].concat();
    let empty = form(&player.csrf, &new_id(), "a.txt", b"");
    let url = format!("{}chat/attachments", player.base);
    for body in [without, empty] {
        let send = player.browser.send(app, Method::POST, &url, |call| call.body(FORM, body).by_script());
        assert_eq!(send.await.expect(400).errors(), [("file".to_owned(), "required".to_owned())]);
    }
    player.post_by_script(app, "chat/attachments", &[("id", &new_id())]).await.expect(400);
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn an_id_that_somebody_else_has_taken_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let mut other = Player::new(app, json!({"uid": "8", "first_user_message": "hi"})).await;
    other.start(app).await;
    let id = new_id();
    upload(app, &mut player, &id, "mine.txt", b"mine").await.expect(201);
    upload(app, &mut other, &id, "a.txt", b"theirs").await.expect(409).says_nothing_of(&["mine"]);
    let mut desk = Desk::sign_in(app, AGENT).await;
    upload_to(app, &mut desk, 1, (&id, "a.txt"), b"theirs").await.expect(409);
    // Nor does it go with anybody else's message.
    super::say_with(app, &mut other, &[&id]).await.expect(409);
    super::answer_with(app, &mut desk, 1, &[&id]).await.expect(409);
    super::say_with(app, &mut player, &[&id]).await.expect(200);
    assert_eq!(super::ask(app, &player, Method::GET, &id, &[]).await.expect(200).body, "mine");
}

async fn an_app_says_which_kinds_it_takes(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    app.change("UPDATE app SET attachment_types = '[\"png\"]'").await;
    upload(app, &mut player, &new_id(), "a.png", &png(3, 3)).await.expect(201);
    upload(app, &mut player, &new_id(), "a.zip", &zip(100)).await.expect(415);
    upload_to(app, &mut desk, 1, (&new_id(), "a.zip"), &zip(100)).await.expect(415);
    app.change("UPDATE app SET attachment_types = '[]'").await;
    upload(app, &mut player, &new_id(), "a.png", &png(3, 3)).await.expect(403);
    upload_to(app, &mut desk, 1, (&new_id(), "a.png"), &png(3, 3)).await.expect(403);
    assert_eq!(app.rows("attachment").await, 1);
}

async fn an_app_with_full_privacy_takes_no_files(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    app.change("UPDATE app SET full_privacy = TRUE").await;
    upload(app, &mut player, &new_id(), "a.png", &png(3, 3)).await.expect(403);
    upload_to(app, &mut desk, 1, (&new_id(), "a.png"), &png(3, 3)).await.expect(403);
    assert_nothing_stays(app, app.rows("attachment").await);
}

async fn who_may_not_chat_sends_no_files(app: &TestApp) {
    // Identified where proof is asked for, and without any.
    let mut unproved = Player::new(app, json!({"app_id": 2, "uid": "7"})).await;
    let refused = upload(app, &mut unproved, &new_id(), "a.txt", b"text").await;
    assert_eq!(refused.code(), 403);
    let mut nobody = Player { browser: crate::harness::Browser::default(), ..unproved };
    upload(app, &mut nobody, &new_id(), "a.txt", b"text").await.expect(404);
    assert_nothing_stays(app, app.rows("attachment").await);
}
