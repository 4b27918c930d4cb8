//! What is taken: whole, once, with its message, and not for ever without one.

use super::{
    FORM, answer_with, ask, field, file_head, form, new_id, png, request, say_with, send, upload, upload_to, zip,
};
use crate::harness::world::AGENT;
use crate::harness::{Desk, Player, TestApp, on_both_engines};
use axum::body::{Body, Bytes};
use axum::http::Method;
use serde_json::json;
use server::attachments::remove_unsent;
use tokio_stream::StreamExt;

on_both_engines![
    a_picture_comes_back_as_it_was_sent,
    an_agent_s_file_reaches_the_player,
    the_largest_file_is_taken,
    the_same_file_twice_is_one,
    a_name_is_cleaned_and_stands_in_no_address,
    without_script_the_browser_is_led_back,
    a_message_takes_several_files_and_none_twice,
    a_browser_that_breaks_off_leaves_nothing,
    a_second_try_ends_a_first_that_hangs,
    a_file_that_is_never_sent_goes_after_a_day,
    of_more_than_twenty_files_that_wait_the_oldest_go,
    a_link_brings_no_more_than_its_files_a_day,
];

async fn a_picture_comes_back_as_it_was_sent(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let (id, picture) = (new_id(), png(900, 600));
    let taken = upload(app, &mut player, &id, "Shot 1.png", &picture).await.expect(201).json();
    let bytes = picture.len();
    let expected = json!({"id": id, "name": "Shot 1.png", "bytes": bytes, "type": "png", "width": 900, "height": 600});
    assert_eq!(taken, expected);
    say_with(app, &mut player, &[&id]).await.expect(200);

    let given = ask(app, &player, Method::GET, &id, &[]).await.expect(200);
    assert!(given.body == picture && given.header("content-type") == "image/png");
    let small = ask(app, &player, Method::GET, &format!("{id}/thumbnail"), &[]).await.expect(200);
    assert_eq!(small.header("content-type"), "image/jpeg");
    let small = image::load_from_memory_with_format(&small.body, image::ImageFormat::Jpeg).unwrap();
    assert_eq!((small.width(), small.height()), (640, 427));
    let mut desk = Desk::sign_in(app, AGENT).await;
    let address = format!("/inbox/issues/1/attachments/{id}");
    assert!(desk.get(app, &address).await.expect(200).body == picture);
    desk.get(app, &format!("{address}/thumbnail")).await.expect(200);
    assert_eq!(app.files(), [id.clone(), format!("{id}.thumbnail")]);
}

async fn an_agent_s_file_reaches_the_player(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let mut desk = Desk::sign_in(app, AGENT).await;
    let id = new_id();
    let taken = upload_to(app, &mut desk, 1, (&id, "steps.txt"), b"1. Start anew").await.expect(201).json();
    assert_eq!((&taken["type"], &taken["width"]), (&json!("text"), &json!(null)));
    answer_with(app, &mut desk, 1, &[&id]).await.expect(303);
    assert_eq!(ask(app, &player, Method::GET, &id, &[]).await.expect(200).body, "1. Start anew");
}

async fn the_largest_file_is_taken(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let file = zip(25_000_000);
    let id = send(app, &mut player, "save.zip", &file).await;
    assert!(ask(app, &player, Method::GET, &id, &[]).await.expect(200).body == file);
}

async fn the_same_file_twice_is_one(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = new_id();
    let first = upload(app, &mut player, &id, "a.png", &png(3, 3)).await.expect(201).json();
    // Whatever comes the second time, the first is the file.
    let again = upload(app, &mut player, &id, "b.zip", &zip(100)).await.expect(200).json();
    assert_eq!(again, first);
    say_with(app, &mut player, &[&id]).await.expect(200);
    upload(app, &mut player, &id, "a.png", &png(3, 3)).await.expect(200);
    assert_eq!(app.rows("attachment").await, 1);
}

async fn a_name_is_cleaned_and_stands_in_no_address(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = new_id();
    let taken = upload(app, &mut player, &id, "../../etc/b\u{202e}gnp.l\u{e4}uft.txt", b"ok").await.expect(201).json();
    assert_eq!(taken["name"], "bgnp.läuft.txt");
    say_with(app, &mut player, &[&id]).await.expect(200);
    let given = ask(app, &player, Method::GET, &id, &[]).await.expect(200);
    let disposition = given.header("content-disposition");
    assert_eq!(disposition, "attachment; filename=\"bgnp.l_uft.txt\"; filename*=UTF-8''bgnp.l%C3%A4uft.txt");
    assert_eq!(app.files(), [id]);
}

async fn without_script_the_browser_is_led_back(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7", "first_user_message": "hi"})).await;
    player.start(app).await;
    let body = form(&player.csrf, &new_id(), "a.png", &png(3, 3));
    let url = format!("{}chat/attachments", player.base);
    let answer = player.browser.send(app, Method::POST, &url, |call| call.body(FORM, body)).await.expect(303);
    assert!(answer.location().ends_with("/chat/"), "{}", answer.location());
    let mut desk = Desk::sign_in(app, AGENT).await;
    let body = form(&desk.csrf, &new_id(), "a.png", &png(3, 3));
    let url = "/inbox/issues/1/attachments";
    let answer = desk.browser.send(app, Method::POST, url, |call| call.body(FORM, body)).await.expect(303);
    assert_eq!(answer.location(), "/inbox/issues/1");
    assert_eq!(app.rows("attachment").await, 2);
}

async fn a_message_takes_several_files_and_none_twice(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let (one, other) = (new_id(), new_id());
    for id in [&one, &other] {
        upload(app, &mut player, id, "a.txt", b"text").await.expect(201);
    }
    say_with(app, &mut player, &[&other, &one]).await.expect(200);
    say_with(app, &mut player, &[&one]).await.expect(409);
    assert_eq!(app.rows("message").await, 1);
}

async fn a_browser_that_breaks_off_leaves_nothing(app: &TestApp) {
    let player = Player::new(app, json!({"uid": "7"})).await;
    let head = [field("csrf", &player.csrf), field("id", &new_id()), file_head("save.zip")].concat();
    let broken = || Err(std::io::Error::other("the line is gone"));
    // Once before the first piece is full, once after several.
    for bytes in [100, 2 * 1024 * 1024] {
        let pieces = [Ok(Bytes::from(head.clone())), Ok(Bytes::from(zip(bytes))), broken()];
        let body = Body::from_stream(tokio_stream::iter(pieces));
        app.send_request(request(app, &player, body)).await.expect(400);
        // And one that ends without its end.
        let body = Body::from([head.clone(), zip(bytes)].concat());
        app.send_request(request(app, &player, body)).await.expect(400);
    }
    app.settle_files().await;
    assert_eq!((app.rows("attachment").await, app.files()), (0, Vec::<String>::new()));
}

async fn a_second_try_ends_a_first_that_hangs(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = new_id();
    let head = [field("csrf", &player.csrf), field("id", &id), file_head("save.zip"), zip(1024 * 1024)].concat();
    // The line is dead, and nobody says so.
    let silent = tokio_stream::iter([Ok::<_, std::io::Error>(Bytes::from(head))]).chain(tokio_stream::pending());
    let first = app.send_request(request(app, &player, Body::from_stream(silent)));
    let mut again = player.clone();
    let second = async {
        while app.files().is_empty() {
            tokio::task::yield_now().await;
        }
        upload(app, &mut again, &id, "save.zip", &zip(100)).await
    };
    let (first, second) = tokio::join!(first, second);
    first.expect(409);
    assert_eq!(second.expect(201).json()["bytes"], 100);
    say_with(app, &mut player, &[&id]).await.expect(200);
    assert!(ask(app, &player, Method::GET, &id, &[]).await.expect(200).body == zip(100));
    assert_eq!(app.files(), [id]);
}

async fn a_file_that_is_never_sent_goes_after_a_day(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let sent = send(app, &mut player, "a.txt", b"sent").await;
    upload(app, &mut player, &new_id(), "a.png", &png(3, 3)).await.expect(201);
    app.pass_ms(24 * 60 * 60 * 1000);
    assert_eq!(remove_unsent(&app.server).await.unwrap(), 0);
    app.pass_ms(1);
    assert_eq!(remove_unsent(&app.server).await.unwrap(), 1);
    assert_eq!((app.rows("attachment").await, app.files()), (1, vec![sent]));
}

async fn of_more_than_twenty_files_that_wait_the_oldest_go(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let other = new_id();
    upload(app, &mut Player::new(app, json!({"uid": "8"})).await, &other, "a.txt", b"text").await.expect(201);
    let mut ids = Vec::new();
    for _ in 0..22 {
        app.pass_ms(1);
        ids.push(new_id());
        upload(app, &mut player, &ids[ids.len() - 1], "a.txt", b"text").await.expect(201);
    }
    assert_eq!((app.rows("attachment").await, app.files().len()), (21, 21), "twenty, and the other player's");
    say_with(app, &mut player, &[&ids[1]]).await.expect(409);
    say_with(app, &mut player, &[&ids[2]]).await.expect(200);
}

async fn a_link_brings_no_more_than_its_files_a_day(app: &TestApp) {
    let made = app.make(json!({})).await;
    let mut last = 201;
    'phones: for _ in 0..11 {
        let mut phone = Player::scan(app, &made).await;
        for _ in 0..30 {
            last = upload(app, &mut phone, &new_id(), "a.txt", b"text").await.code();
            if last == 429 {
                break 'phones;
            }
        }
        app.pass_ms(60_000);
    }
    assert_eq!(last, 429, "each phone of a guest is a session of its own");
    let mut other = Player::new(app, json!({"uid": "8"})).await;
    upload(app, &mut other, &new_id(), "a.txt", b"text").await.expect(201);
}
