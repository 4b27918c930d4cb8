//! Where a link leads, and the cookie that it sets.

use super::{PERSONAL, about_ann};
use crate::harness::{Browser, Call, Player, TestApp, on_both_engines};
use serde_json::json;

on_both_engines![
    the_target_answers_200_and_carries_neither_code_nor_personal_data,
    the_answer_is_neither_kept_nor_passed_on_nor_indexed,
    nothing_of_the_request_gets_into_the_target,
    the_language_is_the_link_s_else_the_browser_s_else_english,
    each_page_leads_to_itself_in_every_other_language,
    a_link_s_end_is_told_in_the_player_s_language,
    the_cookie_is_out_of_reach_of_scripts_and_other_sites,
    the_cookie_is_secure_where_the_public_url_is,
    the_cookie_holds_nothing_personal,
    a_short_url_with_a_path_opens_there,
    the_page_says_who_the_reader_is_taken_for,
];

async fn the_target_answers_200_and_carries_neither_code_nor_personal_data(app: &TestApp) {
    for help in [json!({}), json!({"help_section": 1}), json!({"help_faq": 1}), json!({"help_search": "crash"})] {
        let mut parameters = about_ann(json!({}));
        parameters.as_object_mut().unwrap().extend(help.as_object().unwrap().clone());
        let made = app.make(parameters).await;
        let mut browser = Browser::default();
        let answer = browser.get(app, &made.url).await.expect(303);
        answer.says_nothing_of(&PERSONAL);
        answer.says_nothing_of(&[made.code(), &made.link_id]);
        let page = browser.get(app, answer.location()).await.expect(200);
        page.says_nothing_of(&[made.code(), &made.link_id]);
    }
}

async fn the_answer_is_neither_kept_nor_passed_on_nor_indexed(app: &TestApp) {
    let made = app.make(json!({})).await;
    let answer = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert!(answer.body.is_empty());
}

async fn nothing_of_the_request_gets_into_the_target(app: &TestApp) {
    let made = app.make(json!({})).await;
    let plain = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
    let path = format!("/{}?next=//evil.example/&app_id=3&lang=de&ticket=x", made.code());
    let call = Call::get(&path)
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("x-forwarded-proto", "https")
        .header("x-forwarded-prefix", "/evil")
        .header("forwarded", "host=evil.example;proto=https")
        .header("x-original-url", "/evil")
        .header("referer", "http://evil.example/");
    let answer = app.send(call).await.expect(303);
    assert_eq!(answer.location(), plain.location());
    answer.says_nothing_of(&["evil"]);
}

async fn the_language_is_the_link_s_else_the_browser_s_else_english(app: &TestApp) {
    for (link, browser, code, not_you) in [
        (json!({"uid": "7", "language": "fr"}), "de", "fr", "Ce n’est pas toi"),
        (json!({"uid": "7"}), "de-AT, fr;q=0.9", "de", "Bist du das nicht?"),
        (json!({"uid": "7"}), "tlh", "en", "Not you?"),
    ] {
        let made = app.make(link).await;
        let call = Call::get(&format!("/{}", made.code())).header("accept-language", browser);
        let answer = app.send(call).await.expect(303);
        let page = format!("/one/hc/{code}/1-plain-game-one/chat/");
        assert_eq!(answer.location(), format!("http://help.example{page}"));
        let call = Call::get(&page).header("cookie", answer.set_cookies()[0].split(';').next().unwrap());
        let page = app.send(call).await.expect(200);
        assert!(page.text().contains(&format!("<html lang=\"{code}\"")), "{code}");
        assert!(page.text().contains(not_you), "{code}");
    }
}

async fn each_page_leads_to_itself_in_every_other_language(app: &TestApp) {
    let mut player = Player::new(app, json!({"webchat_widget": "minimize"})).await;
    for (page, end) in [
        ("", "?chosen"),
        ("section/1-crashes/", "?chosen"),
        ("faq/1-crash-on-the-console/", "?chosen"),
        ("search?q=ps5+crash", "&#38;chosen"),
        ("chat/", "?chosen"),
    ] {
        let text = player.get(app, page).await.expect(200).text().to_owned();
        for code in ["de", "ar", "zh-Hant", "pt-br", "iw"] {
            let address = format!("/one/hc/{code}/1-plain-game-one/{page}");
            assert!(text.contains(&format!("href=\"{address}{end}\"")), "{address}");
            player.browser.get(app, &address).await.expect(200);
        }
        assert!(!text.contains("href=\"/one/hc/en-US"), "{page}");
    }
}

async fn a_link_s_end_is_told_in_the_player_s_language(app: &TestApp) {
    let made = app.make(json!({"expiry": {"viewcount": 1}, "language": "ar"})).await;
    let path = format!("/{}", made.code());
    app.send(Call::get(&path)).await.expect(303);
    let gone = app.send(Call::get(&path)).await.expect(410);
    assert!(gone.text().contains("<html lang=\"ar\" dir=\"rtl\""), "{}", gone.text());
    let unknown = app.send(Call::get("/ZZZZZZZZZZZZZZZZ").header("accept-language", "ja")).await.expect(404);
    assert!(unknown.text().contains("<html lang=\"ja\" dir=\"ltr\""), "{}", unknown.text());
}

async fn the_cookie_is_out_of_reach_of_scripts_and_other_sites(app: &TestApp) {
    for (parameters, life_days) in [(json!({"uid": "7"}), 30), (json!({}), 7)] {
        let made = app.make(parameters).await;
        let answer = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
        let [cookie] = answer.set_cookies()[..] else { panic!("{:?}", answer.headers) };
        let mut parts: Vec<&str> = cookie.split("; ").collect();
        assert!(parts.remove(0).starts_with("ll_one_1="), "{cookie}");
        parts.sort_unstable();
        let life = format!("Max-Age={}", life_days * 24 * 60 * 60);
        assert_eq!(parts, ["HttpOnly", &life, "Path=/", "SameSite=Lax"]);
    }
}

async fn the_cookie_is_secure_where_the_public_url_is(app: &TestApp) {
    let app = app.at("https://help.example", "https://help.example");
    let made = app.make(json!({"uid": "7"})).await;
    let mut player = Player::scan(&app, &made).await;
    let answer = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
    assert!(answer.set_cookies()[0].contains("; Secure"), "{:?}", answer.headers);
    app.pass_ms(2 * 24 * 60 * 60 * 1000);
    let renewed = player.get(&app, "chat/").await.expect(200);
    assert!(renewed.set_cookies()[0].contains("; Secure"));
    let ended = player.post(&app, "session/end", &[]).await.expect(303);
    assert!(ended.set_cookies()[0].contains("; Secure"));
}

async fn the_cookie_holds_nothing_personal(app: &TestApp) {
    let made = app.make(about_ann(json!({}))).await;
    let answer = app.send(Call::get(&format!("/{}", made.code()))).await.expect(303);
    let value = answer.set_cookies()[0].split(['=', ';']).nth(1).unwrap();
    let bytes = data_encoding::BASE64URL_NOPAD.decode(value.as_bytes()).unwrap();
    assert!(bytes.len() < 100, "{}", bytes.len());
    let text = String::from_utf8_lossy(&bytes);
    assert!(PERSONAL.iter().chain([&made.code()]).all(|personal| !text.contains(personal)));
}

async fn a_short_url_with_a_path_opens_there(app: &TestApp) {
    let app = app.at("http://help.example", "http://help.example/go");
    let made = app.make(json!({})).await;
    assert!(made.url.starts_with("http://help.example/go/"));
    Player::scan(&app, &made).await;
    app.send(Call::get(&format!("/GO/{}", made.code()))).await.expect(303);
}

async fn the_page_says_who_the_reader_is_taken_for(app: &TestApp) {
    for (parameters, who) in [
        (about_ann(json!({})), "You are here as \u{2068}Ann Example\u{2069}"),
        (json!({"uid": "7", "email": "ann@mail.example"}), "You are here as \u{2068}ann@mail.example\u{2069}"),
        (json!({"uid": "seven"}), "You are here as \u{2068}seven\u{2069}"),
        (json!({}), "You are here as a guest"),
    ] {
        let mut player = Player::new(app, parameters).await;
        for page in ["", "chat/", "faq/1-x/"] {
            let page = player.page(app, page).await.expect(200);
            assert!(page.text().contains(who), "{who}");
            assert!(page.text().contains("Not you?"));
        }
    }
}
