//! Files: what is taken and what is not, who gets them, and how they are given out.

mod given_out;
mod refused;
mod s3;
mod strangers;
mod taken;

use crate::harness::{Answer, Call, Desk, Player, TestApp};
use axum::body::Body;
use axum::http::{Method, Request};
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

const BOUNDARY: &str = "limit";
const FORM: &str = "multipart/form-data; boundary=limit";

pub(super) fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// A picture with nothing on it.
pub(super) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

/// Something that begins like an archive.
fn zip(bytes: usize) -> Vec<u8> {
    let mut file = b"PK\x03\x04".to_vec();
    file.extend((4..bytes).map(|place| u8::try_from(place % 251).unwrap()));
    file
}

fn field(name: &str, value: &str) -> Vec<u8> {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes()
}

/// How the part begins that a file stands in.
fn file_head(name: &str) -> Vec<u8> {
    let disposition = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"");
    format!("--{BOUNDARY}\r\n{disposition}\r\nContent-Type: image/png\r\n\r\n").into_bytes()
}

fn form(csrf: &str, id: &str, name: &str, content: &[u8]) -> Vec<u8> {
    let end = format!("\r\n--{BOUNDARY}--\r\n").into_bytes();
    [field("csrf", csrf), field("id", id), file_head(name), content.to_vec(), end].concat()
}

/// Sends a file as the chat's script does.
pub(super) async fn upload(app: &TestApp, player: &mut Player, id: &str, name: &str, content: &[u8]) -> Answer {
    let (url, body) = (format!("{}chat/attachments", player.base), form(&player.csrf, id, name, content));
    player.browser.send(app, Method::POST, &url, |call| call.body(FORM, body).by_script()).await
}

/// Sends a file as the inbox's script does.
pub(super) async fn upload_to(
    app: &TestApp,
    desk: &mut Desk,
    issue_id: i64,
    (id, name): (&str, &str),
    content: &[u8],
) -> Answer {
    let (url, body) = (format!("/inbox/issues/{issue_id}/attachments"), form(&desk.csrf, id, name, content));
    desk.browser.send(app, Method::POST, &url, |call| call.body(FORM, body).by_script()).await
}

/// A request whose body is sent by hand.
fn request(app: &TestApp, player: &Player, body: Body) -> Request<Body> {
    let call = player.call(app, Method::POST, "chat/attachments").header("content-type", FORM).by_script();
    let mut request = call.into_request();
    *request.body_mut() = body;
    request
}

/// Says something with these files.
pub(super) async fn say_with(app: &TestApp, player: &mut Player, ids: &[&str]) -> Answer {
    let (id, ids) = (new_id(), ids.join(","));
    player.post_by_script(app, "chat/messages", &[("id", &id), ("body", "look"), ("attachments", &ids)]).await
}

pub(super) async fn answer_with(app: &TestApp, desk: &mut Desk, issue_id: i64, ids: &[&str]) -> Answer {
    let (id, ids) = (new_id(), ids.join(","));
    let fields = [("id", id.as_str()), ("body", "look"), ("attachments", ids.as_str())];
    desk.post(app, &format!("/inbox/issues/{issue_id}/messages"), &fields).await
}

/// Sends a new file with a message and answers the file's id.
async fn send(app: &TestApp, player: &mut Player, name: &str, content: &[u8]) -> String {
    let id = new_id();
    upload(app, player, &id, name, content).await.expect(201);
    say_with(app, player, &[&id]).await.expect(200);
    id
}

/// Asks for a file with more headers.
async fn ask(app: &TestApp, player: &Player, method: Method, id: &str, headers: &[(&str, &str)]) -> Answer {
    let call = player.call(app, method, &format!("chat/attachments/{id}"));
    app.send(headers.iter().fold(call, |call: Call, (name, value)| call.header(name, value))).await
}
