//! How files are given out: as what they are, to be shown only where they can do nothing, and in ranges.

use super::{ask, new_id, png, send, upload};
use crate::harness::{Answer, Player, TestApp, on_both_engines};
use axum::http::Method;
use serde_json::json;

on_both_engines![
    a_page_that_is_called_text_is_plain_text_to_be_saved,
    a_picture_that_is_also_a_script_is_only_a_picture,
    every_file_is_kept_from_doing_anything,
    a_film_is_read_in_ranges,
    a_range_that_is_not_there_is_refused,
    a_head_has_no_body,
    a_browser_that_has_a_file_is_not_given_it_again,
    a_file_whose_content_is_gone_is_not_found,
];

const PAGE: &[u8] = b"<!doctype html><script>alert(document.cookie)</script>";

fn film() -> Vec<u8> {
    let mut film = b"\0\0\0\x18ftypisom\0\0\0\0".to_vec();
    film.extend((0..100_000).map(|place| u8::try_from(place % 251).unwrap()));
    film
}

#[track_caller]
fn assert_tame(answer: &Answer) {
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    // Who may have it is asked each time: a browser may change hands.
    assert_eq!(answer.header("cache-control"), "private, no-cache");
}

async fn a_page_that_is_called_text_is_plain_text_to_be_saved(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    for name in ["page.txt", "page.json", "page.md"] {
        let id = send(app, &mut player, name, PAGE).await;
        let given = ask(app, &player, Method::GET, &id, &[("accept", "text/html")]).await.expect(200);
        assert_eq!(given.header("content-type"), "text/plain; charset=utf-8");
        assert!(given.header("content-disposition").starts_with("attachment; "));
        assert!(given.body == PAGE);
        assert_tame(&given);
    }
}

async fn a_picture_that_is_also_a_script_is_only_a_picture(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    // As a picture, one pixel after a remark; as a script, a variable and a call between remarks.
    let both = [
        &b"GIF89a/*\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xfe\x10*/=1;alert(1);//\0"[..],
        b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b",
    ]
    .concat();
    let id = send(app, &mut player, "x.gif", &both).await;
    let given = ask(app, &player, Method::GET, &id, &[]).await.expect(200);
    // Browsers run no script whose type is image/gif and that says nosniff.
    assert_eq!(given.header("content-type"), "image/gif");
    assert_tame(&given);
    upload(app, &mut player, &new_id(), "x.js", &both).await.expect(415);
    upload(app, &mut player, &new_id(), "x.txt", &both).await.expect(415);
}

async fn every_file_is_kept_from_doing_anything(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let film = film();
    let files: [(&str, &[u8], &str); 5] = [
        ("a.png", &png(3, 3), "inline"),
        ("a.mp4", &film, "inline"),
        ("a.pdf", b"%PDF-1.7", "attachment"),
        ("a.zip", b"PK\x05\x06", "attachment"),
        ("a.log", b"text", "attachment"),
    ];
    for (name, content, disposition) in files {
        let id = send(app, &mut player, name, content).await;
        let given = ask(app, &player, Method::GET, &id, &[("accept-encoding", "gzip, br")]).await.expect(200);
        assert_tame(&given);
        assert_eq!(given.header("content-disposition").split(';').next(), Some(disposition), "{name}");
        assert_eq!(given.header("content-length"), content.len().to_string());
        assert_eq!(given.header("content-encoding"), "");
    }
    let id = send(app, &mut player, "b.png", &png(3, 3)).await;
    assert_tame(&ask(app, &player, Method::GET, &format!("{id}/thumbnail"), &[]).await.expect(200));
}

async fn a_film_is_read_in_ranges(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let film = film();
    let (id, end) = (send(app, &mut player, "a.mp4", &film).await, film.len() - 1);
    let whole = ask(app, &player, Method::GET, &id, &[]).await.expect(200);
    assert_eq!(whole.header("accept-ranges"), "bytes");
    for (range, from, to) in [
        ("bytes=0-1", 0, 1),
        ("bytes=50000-", 50_000, end),
        ("bytes=-10", end - 9, end),
        ("bytes=10-99999999", 10, end),
    ] {
        let part = ask(app, &player, Method::GET, &id, &[("range", range)]).await.expect(206);
        assert!(part.body == film[from..=to], "{range}");
        assert_eq!(part.header("content-range"), format!("bytes {from}-{to}/{}", film.len()));
        assert_eq!(part.header("content-length"), (to - from + 1).to_string());
        assert_tame(&part);
    }
    let tag = whole.header("etag");
    ask(app, &player, Method::GET, &id, &[("range", "bytes=0-1"), ("if-range", tag)]).await.expect(206);
    ask(app, &player, Method::GET, &id, &[("range", "bytes=0-1"), ("if-range", "\"other\"")]).await.expect(200);
    ask(app, &player, Method::GET, &id, &[("range", "bytes=0-1,4-5")]).await.expect(200);
}

async fn a_range_that_is_not_there_is_refused(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "a.txt", b"text").await;
    let refused = ask(app, &player, Method::GET, &id, &[("range", "bytes=4-")]).await.expect(416);
    assert_eq!(refused.header("content-range"), "bytes */4");
}

async fn a_head_has_no_body(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "a.txt", b"text").await;
    let head = ask(app, &player, Method::HEAD, &id, &[]).await.expect(200);
    assert_eq!((head.body.len(), head.header("content-length")), (0, "4"));
    assert_tame(&head);
}

async fn a_browser_that_has_a_file_is_not_given_it_again(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "a.png", &png(3, 3)).await;
    let tag = ask(app, &player, Method::GET, &id, &[]).await.expect(200).header("etag").to_owned();
    let again = ask(app, &player, Method::GET, &id, &[("if-none-match", &tag)]).await.expect(304);
    assert!(again.body.is_empty());
    let thumbnail = format!("{id}/thumbnail");
    ask(app, &player, Method::GET, &thumbnail, &[("if-none-match", &tag)]).await.expect(200);
}

async fn a_file_whose_content_is_gone_is_not_found(app: &TestApp) {
    let mut player = Player::new(app, json!({"uid": "7"})).await;
    let id = send(app, &mut player, "a.txt", b"text").await;
    app.lose_files();
    ask(app, &player, Method::GET, &id, &[]).await.expect(404);
}
