//! Somebody's own name and picture.

use super::log;
use crate::harness::world::{ADMIN, AGENT, AUTHOR};
use crate::harness::{Answer, Call, Desk, TestApp, on_both_engines};
use axum::http::Method;
use store::audit::Action;

on_both_engines![
    an_agent_changes_their_own_name,
    a_picture_is_uploaded_shown_to_everybody_and_removed,
    a_malformed_address_of_a_picture_is_404,
    a_file_that_is_no_picture_is_refused_at_its_field,
    an_author_has_no_profile,
    a_form_without_its_session_s_token_changes_nothing,
];

const PROFILE: &str = "/inbox/profile";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnot much of a picture";

async fn upload(app: &TestApp, desk: &mut Desk, csrf: &str, file: &[u8]) -> Answer {
    let fields: [(&str, &[u8]); 2] = [("csrf", csrf.as_bytes()), ("picture", file)];
    desk.browser.send(app, Method::POST, "/inbox/profile/picture", |call| call.multipart(&fields)).await
}

async fn an_agent_changes_their_own_name(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    assert!(desk.get(app, "/inbox").await.expect(200).text().contains("href=\"/inbox/profile\""));
    let long = "x".repeat(81);
    for wrong in [" ", long.as_str()] {
        let told = desk.post(app, PROFILE, &[("name", wrong)]).await.expect(422);
        assert!(told.text().contains("id=\"fault-name\"") && told.text().contains(&format!("value=\"{wrong}\"")));
    }
    let saved = desk.post(app, PROFILE, &[("name", "Marietta")]).await.expect(303);
    let page = desk.get(app, saved.location()).await.expect(200);
    assert!(page.text().contains("value=\"Marietta\"") && page.text().contains("Saved."));
    assert_eq!(log(app).await[0].action, Action::PersonRenamed);
    let mut other = Desk::sign_in(app, ADMIN).await;
    assert!(other.get(app, PROFILE).await.expect(200).text().contains("value=\"Ada\""));
}

async fn a_malformed_address_of_a_picture_is_404(app: &TestApp) {
    for address in ["/one/picture/1/%00", "/one/picture/1/a%00", "/one/picture/%00/a", "/%00/picture/1/a"] {
        app.send(Call::get(address)).await.expect(404);
    }
}

async fn a_picture_is_uploaded_shown_to_everybody_and_removed(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    let csrf = desk.csrf.clone();
    upload(app, &mut desk, &csrf, PNG).await.expect(303);
    let page = desk.get(app, PROFILE).await.expect(200);
    let address = page.text().split_once("face-now\" src=\"").unwrap().1.split('"').next().unwrap().to_owned();
    assert!(address.starts_with("/one/picture/1/"), "{address}");
    let picture = app.send(Call::get(&address)).await.expect(200);
    assert_eq!((picture.header("content-type"), &picture.body[..]), ("image/png", PNG));
    assert!(picture.header("cache-control").contains("immutable"));
    assert!(picture.header("content-security-policy").contains("sandbox"));
    let hash = address.rsplit('/').next().unwrap();
    for wrong in [
        format!("/two/picture/1/{hash}"),
        format!("/one/picture/2/{hash}"),
        "/one/picture/1/0000000000000000".to_owned(),
        format!("/one/picture/x/{hash}"),
        format!("/none/picture/1/{hash}"),
    ] {
        app.send(Call::get(&wrong)).await.expect(404);
    }
    upload(app, &mut desk, &csrf, b"\xff\xd8\xff\xe0another").await.expect(303);
    app.send(Call::get(&address)).await.expect(404);
    desk.post(app, "/inbox/profile/picture/removal", &[]).await.expect(303);
    assert!(!desk.get(app, PROFILE).await.expect(200).text().contains("/one/picture/"));
    assert_eq!(app.rows("agent_picture").await, 0);
    assert_eq!(log(app).await[0].action, Action::PersonPicture);
}

async fn a_file_that_is_no_picture_is_refused_at_its_field(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    let csrf = desk.csrf.clone();
    let mut large = PNG.to_vec();
    large.resize(128 * 1024 + 1, 0);
    for (file, said) in [(&b""[..], "Choose a file"), (b"<svg/>", "no PNG"), (&large, "128 KiB")] {
        let told = upload(app, &mut desk, &csrf, file).await.expect(422);
        assert!(told.text().contains("id=\"fault-picture\"") && told.text().contains(said), "{said}");
    }
    assert_eq!(app.rows("agent_picture").await, 0);
}

async fn an_author_has_no_profile(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AUTHOR).await;
    desk.get(app, PROFILE).await.expect(404);
    desk.post(app, PROFILE, &[("name", "Other")]).await.expect(404);
    let csrf = desk.csrf.clone();
    upload(app, &mut desk, &csrf, PNG).await.expect(404);
    assert!(!desk.get(app, "/admin").await.expect(200).text().contains(PROFILE));
    app.send(Call::get(PROFILE)).await.expect(401);
}

async fn a_form_without_its_session_s_token_changes_nothing(app: &TestApp) {
    let mut desk = Desk::sign_in(app, AGENT).await;
    let other = Desk::sign_in(app, AGENT).await;
    let before = log(app).await;
    for wrong in ["", other.csrf.as_str(), "x"] {
        for path in [PROFILE, "/inbox/profile/picture/removal"] {
            desk.browser.post(app, path, &[("csrf", wrong), ("name", "Forged")]).await.expect(403);
        }
        upload(app, &mut desk, wrong, PNG).await.expect(403);
    }
    assert_eq!(log(app).await, before);
}
