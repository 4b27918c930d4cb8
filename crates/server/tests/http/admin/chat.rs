//! How an app's chat is set up, and what players see of that.

use super::{log, stamp_of};
use crate::harness::world::ADMIN;
use crate::harness::{Answer, Browser, Call, Desk, Player, TestApp, on_both_engines};
use domain::attachment::FileType;
use domain::ids::{AppId, DomainId};
use serde_json::json;
use store::app_settings::ChatSettings;
use store::audit::Action;

on_both_engines![
    a_chat_is_set_up_and_says_so,
    a_greeting_is_said_in_the_player_s_language,
    what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost,
    an_overtaken_chat_is_not_overwritten,
    a_language_is_added_without_saving,
    only_offered_languages_are_listed_and_chosen,
    without_web_chat_no_link_is_made,
    full_privacy_asks_for_the_app_s_name_and_erases,
    full_privacy_can_be_switched_off,
];

const CHAT: &str = "/admin/apps/1/chat";
const FRONT: &str = "/one/hc/en/1-plain-game-one/";

async fn kept(app: &TestApp) -> ChatSettings {
    app.store().chat_settings(DomainId(1), AppId(1)).await.unwrap()
}

async fn keep(app: &TestApp, desk: &mut Desk, fields: &[(&str, &str)]) -> Answer {
    let stamp = stamp_of(&desk.get(app, CHAT).await.expect(200));
    desk.post(app, CHAT, &[fields, &[("stamp", stamp.as_str())]].concat()).await
}

async fn a_chat_is_set_up_and_says_so(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let page = desk.get(app, CHAT).await.expect(200);
    assert!(page.text().contains("Welcome to one.") && page.text().contains("name=\"web_chat\" value=\"1\" checked"));
    let ticked = page.text().matches("name=\"offer.").count();
    let all =
        page.text().split("name=\"offer.").skip(1).all(|offer| offer.split('>').next().unwrap().contains(" checked"));
    assert!(ticked == domain::language::Language::ALL.len() && all, "a new app offers every language");
    let fields = [
        ("web_chat", "1"),
        ("greeting.en", " Hello! "),
        ("greeting.de", "Hallo!"),
        ("greeting.fr", ""),
        ("offer.de", "1"),
        ("files.pictures", "1"),
        ("files.text", "1"),
    ];
    let saved = keep(app, &mut desk, &fields).await.expect(303);
    let page = desk.get(app, saved.location()).await.expect(200);
    assert!(page.text().contains("Saved.") && page.text().contains("name=\"offer.de\" value=\"1\" checked"));
    let settings = kept(app).await;
    let greetings: Vec<_> =
        settings.greetings.iter().map(|(language, body)| (language.code(), body.as_str())).collect();
    assert_eq!(greetings, [("en", "Hello!"), ("de", "Hallo!")]);
    let pictures = [FileType::Png, FileType::Jpeg, FileType::Gif, FileType::Webp];
    assert_eq!(settings.attachment_types, [&pictures[..], &[FileType::Text]].concat());
    assert_eq!(log(app).await[0].action, Action::AppChat);
    // A language that is not ticked is not offered; the default language always is, alone if need be.
    let codes = |settings: &ChatSettings| {
        settings.languages.iter().map(|language| language.code()).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(codes(&settings), ["de", "en"].into());
    keep(app, &mut desk, &[("greeting.en", "Hello!")]).await.expect(303);
    assert_eq!(codes(&kept(app).await), ["en"].into());
    // Every language ticked is all of them, also of those to come.
    let all: Vec<String> =
        domain::language::Language::ALL.iter().map(|language| format!("offer.{}", language.code())).collect();
    let ticked: Vec<(&str, &str)> = all.iter().map(|name| (name.as_str(), "1")).collect();
    keep(app, &mut desk, &ticked).await.expect(303);
    assert_eq!(kept(app).await, ChatSettings::default());
}

async fn a_greeting_is_said_in_the_player_s_language(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let fields = [("web_chat", "1"), ("greeting.en", "Hello!"), ("greeting.de", "Hallo!")];
    keep(app, &mut desk, &fields).await.expect(303);
    for (language, said) in [("de", "Hallo!"), ("fr", "Hello!")] {
        let made = app.make(json!({"uid": "7", "language": language})).await;
        let (_, page) = Browser::default().open(app, &made.url).await;
        assert!(page.expect(200).text().contains(said), "{language}");
    }
}

async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let before = kept(app).await;
    let long = "x".repeat(501);
    let fields = [("greeting.en", "Kept as typed"), ("greeting.de", long.as_str()), ("offer.fr", "1")];
    let told = keep(app, &mut desk, &fields).await.expect(422);
    for said in ["id=\"fault-greeting.de\"", "500 characters", "Kept as typed", &long] {
        assert!(told.text().contains(said), "{said}");
    }
    assert!(told.text().contains("name=\"offer.fr\" value=\"1\" checked"));
    assert_eq!(kept(app).await, before);
}

async fn an_overtaken_chat_is_not_overwritten(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let stamp = stamp_of(&desk.get(app, CHAT).await.expect(200));
    keep(app, &mut desk, &[("greeting.en", "Theirs")]).await.expect(303);
    let theirs = kept(app).await;
    let mine = [("greeting.en", "Mine")];
    let told = desk.post(app, CHAT, &[&mine[..], &[("stamp", &stamp)]].concat()).await.expect(409);
    assert!(told.text().contains("Somebody else changed the chat") && told.text().contains("Mine"));
    assert_eq!(kept(app).await, theirs);
    desk.post(app, CHAT, &[&mine[..], &[("stamp", &stamp_of(&told))]].concat()).await.expect(303);
    assert_ne!(kept(app).await, theirs);
}

async fn a_language_is_added_without_saving(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let before = kept(app).await;
    let fields = [("greeting.en", "Typed"), ("other", "ar"), ("add", "1")];
    let page = keep(app, &mut desk, &fields).await.expect(200);
    assert!(page.text().contains("name=\"greeting.ar\"") && page.text().contains("Typed"));
    assert_eq!(kept(app).await, before);
}

async fn only_offered_languages_are_listed_and_chosen(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    keep(app, &mut desk, &[("web_chat", "1"), ("offer.de", "1"), ("offer.ar", "1")]).await.expect(303);
    let page = app.send(Call::get(FRONT)).await.expect(200);
    let switch = page.text().split_once("<details class=\"languages\">").unwrap().1.split("</details>").next().unwrap();
    assert_eq!(switch.matches("hreflang=").count(), 2, "{switch}");
    assert!(switch.contains("hreflang=\"de\"") && switch.contains("hreflang=\"ar\""));
    for (wish, led) in [("fr, de;q=0.5", "de"), ("fr", "en"), ("ar", "ar")] {
        let answer = app.send(Call::get("/one/hc/1").header("accept-language", wish)).await.expect(303);
        assert!(answer.location().contains(&format!("/hc/{led}/")), "{wish}: {}", answer.location());
    }
    let chosen = Call::get("/one/hc/1").header("cookie", "ll_language=fr");
    assert!(app.send(chosen).await.expect(303).location().contains("/hc/en/"));
    // An address in another language works, and so does a link of the game's.
    app.send(Call::get("/one/hc/fr/1-plain-game-one/")).await.expect(200);
    let made = app.make(json!({"uid": "7", "language": "fr"})).await;
    let (url, _) = Browser::default().open(app, &made.url).await;
    assert!(url.contains("/hc/fr/"), "{url}");
    // The switch of another app is as it was.
    let page = app.send(Call::get("/one/hc/en/2-proof-game-one/")).await.expect(200);
    let switch = page.text().split_once("<details class=\"languages\">").unwrap().1.split("</details>").next().unwrap();
    assert_eq!(switch.matches("hreflang=").count(), 49);
}

async fn without_web_chat_no_link_is_made(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    keep(app, &mut desk, &[("greeting.en", "Hi")]).await.expect(303);
    app.ask(json!({"uid": "7"})).await.expect(400);
    keep(app, &mut desk, &[("greeting.en", "Hi"), ("web_chat", "1")]).await.expect(303);
    app.ask(json!({"uid": "7"})).await.expect(201);
}

async fn full_privacy_asks_for_the_app_s_name_and_erases(app: &TestApp) {
    let said = json!({"uid": "7", "email": "ann@one.example", "name": "Ann of One", "first_user_message": "hi"});
    Player::new(app, said).await.start(app).await;
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let privacy = "/admin/apps/1/chat/privacy";
    assert!(desk.thread(app, 1).await.contains("Ann of One"));
    for wrong in ["", "plain game one", "Plain Game two"] {
        let told = desk.post(app, privacy, &[("privacy", "on"), ("name", wrong)]).await.expect(422);
        assert!(told.text().contains("id=\"fault-privacy\"") && told.text().contains("Welcome to one."));
    }
    assert!(desk.thread(app, 1).await.contains("ann@one.example"), "nothing is erased yet");
    let fields = [("privacy", "on"), ("name", " Plain Game one ")];
    let done = desk.post(app, privacy, &fields).await.expect(303);
    assert!(desk.get(app, done.location()).await.expect(200).text().contains("Full privacy is on."));
    let thread = desk.thread(app, 1).await;
    assert!(!thread.contains("Ann of One") && !thread.contains("ann@one.example"), "{thread}");
    assert!(app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap().full_privacy);
    let lines = log(app).await;
    assert_eq!((lines[0].action, lines[1].action), (Action::AppErased, Action::AppPrivacy));
    assert!(!format!("{lines:?}").contains("Ann of One"));
    // Once more, for what may have come since.
    desk.post(app, privacy, &fields).await.expect(303);
    assert_eq!(log(app).await[0].action, Action::AppErased);
}

async fn full_privacy_can_be_switched_off(app: &TestApp) {
    let mut desk = Desk::sign_in(app, ADMIN).await;
    let privacy = "/admin/apps/1/chat/privacy";
    desk.post(app, privacy, &[("privacy", "on"), ("name", "Plain Game one")]).await.expect(303);
    desk.post(app, privacy, &[("privacy", "off")]).await.expect(303);
    assert!(!app.store().app("one".to_owned(), AppId(1)).await.unwrap().unwrap().full_privacy);
    assert_eq!(log(app).await[0].action, Action::AppPrivacy);
}
