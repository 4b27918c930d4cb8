//! Every parameter of contract 1.2: what accepts it, what refuses it, what is a warning; each case in five encodings.

use super::encoding::Encoding;
use crate::harness::world::{ARCHIVED_TAG, CRASHES, PLAIN, PROOF, QUIET, START_MS, UNPUBLISHED};
use crate::harness::{Answer, TestApp, on_both_engines};
use domain::link::PARAMETERS;
use serde_json::{Map, Value, json};

on_both_engines![each_parameter_is_accepted_refused_or_warned_of_as_the_contract_says];

/// What becomes of a call. Faults are named by parameter and code.
enum Outcome {
    /// 201 without a warning.
    Made,
    /// 200: `dry_run`.
    Judged,
    /// 201 with exactly these warnings.
    Warned(Vec<(&'static str, &'static str)>),
    /// 400 with exactly these errors.
    Refused(Vec<(&'static str, &'static str)>),
}
use Outcome::{Judged, Made, Refused, Warned};

/// A parameter, the whole call but for `app_id` and `format`, and the outcome.
type Case = (&'static str, Value, Outcome);

async fn each_parameter_is_accepted_refused_or_warned_of_as_the_contract_says(app: &TestApp) {
    let cases = cases();
    for parameter in PARAMETERS {
        let of_this = || cases.iter().filter(|(name, ..)| *name == parameter.name);
        assert!(
            of_this().any(|(.., outcome)| matches!(outcome, Made | Judged)),
            "{} is never accepted",
            parameter.name
        );
        let is_faulted = of_this().any(|(.., outcome)| matches!(outcome, Warned(_) | Refused(_)));
        assert!(is_faulted, "{} is never refused or warned of", parameter.name);
    }
    let mut links = 0;
    for (name, parameters, outcome) in &cases {
        for encoding in Encoding::ALL {
            let what = format!("{name} by {encoding:?}: {parameters}");
            let answer = app.send(encoding.call(&with_defaults(parameters))).await;
            links += i64::from(matches!(outcome, Made | Warned(_)));
            check(&answer, outcome, &what);
        }
    }
    assert_eq!(app.rows("link").await, links, "what was refused or only judged is stored nowhere");
}

fn with_defaults(parameters: &Value) -> Map<String, Value> {
    let mut parameters = parameters.as_object().unwrap().clone();
    parameters.entry("app_id").or_insert(json!(PLAIN));
    // The quickest picture to draw.
    parameters.entry("format").or_insert(json!("matrix"));
    parameters
}

#[track_caller]
fn check(answer: &Answer, outcome: &Outcome, what: &str) {
    let owned = |faults: &[(&str, &str)]| -> Vec<(String, String)> {
        faults.iter().map(|(parameter, code)| ((*parameter).to_owned(), (*code).to_owned())).collect()
    };
    let whole = answer.json();
    match outcome {
        Made | Judged => {
            let code = if matches!(outcome, Made) { 201 } else { 200 };
            assert_eq!(answer.code(), code, "{what}: {whole}");
            assert!(whole.get("warnings").is_none(), "{what}: {whole}");
        }
        Warned(expected) => {
            assert_eq!(answer.code(), 201, "{what}: {whole}");
            assert_eq!(answer.warnings(), owned(expected), "{what}: {whole}");
        }
        Refused(expected) => {
            assert_eq!(answer.code(), 400, "{what}: {whole}");
            assert_eq!(answer.errors(), owned(expected), "{what}: {whole}");
            assert!(whole.get("url").is_none(), "{what}: {whole}");
        }
    }
}

fn cases() -> Vec<Case> {
    [app_and_format(), expiry(), identity(), chat(), members(), help(), switches()].into_iter().flatten().collect()
}

fn app_and_format() -> Vec<Case> {
    vec![
        ("app_id", json!({"app_id": PLAIN}), Made),
        ("app_id", json!({"app_id": ""}), Refused(vec![("app_id", "required")])),
        ("app_id", json!({"app_id": "x"}), Refused(vec![("app_id", "invalid")])),
        ("app_id", json!({"app_id": 0}), Refused(vec![("app_id", "invalid")])),
        ("app_id", json!({"app_id": 999}), Refused(vec![("app_id", "not_found")])),
        ("app_id", json!({"app_id": QUIET}), Refused(vec![("app_id", "web_chat_off")])),
        ("format", json!({"format": "png"}), Made),
        ("format", json!({"format": "svg"}), Made),
        ("format", json!({"format": "base64"}), Made),
        ("format", json!({"format": "matrix"}), Made),
        ("format", json!({"format": "PNG"}), Refused(vec![("format", "invalid")])),
        ("format", json!({"format": "jpeg"}), Refused(vec![("format", "invalid")])),
    ]
}

fn expiry() -> Vec<Case> {
    let time = |time: Value| json!({"expiry": {"time": time}});
    let views = |views: Value| json!({"expiry": {"viewcount": views}});
    let refused = |member, code| Refused(vec![(member, code)]);
    vec![
        ("expiry", time(json!("30m")), Made),
        ("expiry", time(json!("6h")), Made),
        ("expiry", time(json!("365d")), Made),
        ("expiry", time(json!(START_MS + 1)), Made),
        ("expiry", views(json!(1)), Made),
        ("expiry", views(json!("32767")), Made),
        ("expiry", json!({"expiry": {"time": "2h", "viewcount": 10}}), Made),
        ("expiry", time(json!("366d")), Warned(vec![("expiry.time", "shortened")])),
        ("expiry", json!({"expiry": {"views": 3}}), Warned(vec![("expiry.views", "unknown")])),
        ("expiry", time(json!("0m")), refused("expiry.time", "invalid")),
        ("expiry", time(json!("2w")), refused("expiry.time", "invalid")),
        ("expiry", time(json!("1000000m")), refused("expiry.time", "invalid")),
        ("expiry", time(json!(START_MS)), refused("expiry.time", "in_the_past")),
        ("expiry", time(json!(START_MS / 1000 + 3600)), refused("expiry.time", "looks_like_seconds")),
        ("expiry", views(json!(0)), refused("expiry.viewcount", "invalid")),
        ("expiry", views(json!(32_768)), refused("expiry.viewcount", "invalid")),
        ("expiry", views(json!(1.5)), refused("expiry.viewcount", "invalid")),
        ("expiry", json!({"expiry": []}), refused("expiry", "invalid")),
        ("expiry", json!({"expiry": "{\"time\":"}), refused("expiry", "malformed_json")),
    ]
}

fn identity() -> Vec<Case> {
    let email = |characters: usize| {
        let domain = "example.example.example.example.example.example.example.example.example.example.example.example\
            .example.example.example.example.example.example.example.example.example.example.example.example";
        json!({"email": format!("{}@{domain}", "m".repeat(characters - domain.len() - 1))})
    };
    vec![
        ("uid", json!({"uid": "player 7/ä"}), Made),
        ("uid", json!({"uid": 42}), Made),
        ("uid", json!({"uid": "ä".repeat(750)}), Made),
        ("uid", json!({"uid": "ä".repeat(751)}), Refused(vec![("uid", "too_long")])),
        ("uid", json!({"uid": " 7"}), Refused(vec![("uid", "invalid")])),
        ("email", json!({"email": "Ann@Example.com"}), Made),
        ("email", email(254), Made),
        ("email", email(255), Refused(vec![("email", "too_long")])),
        ("email", json!({"email": "ann"}), Refused(vec![("email", "invalid")])),
        ("phone_number", json!({"phone_number": "+919876543210"}), Made),
        ("phone_number", json!({"phone_number": " 919876543210"}), Made),
        ("phone_number", json!({"phone_number": "+9999999999999"}), Warned(vec![("phone_number", "unknown")])),
        ("phone_number", json!({"phone_number": "919876543210"}), Refused(vec![("phone_number", "invalid")])),
        ("phone_number", json!({"phone_number": "+0119876543210"}), Refused(vec![("phone_number", "invalid")])),
        ("phone_number", json!({"phone_number": "+123456"}), Refused(vec![("phone_number", "invalid")])),
        ("user_auth_token", json!({"uid": "7", "user_auth_token": "abc"}), Made),
        (
            "user_auth_token",
            json!({"app_id": PROOF, "uid": "7", "user_auth_token": "abc"}),
            Warned(vec![("user_auth_token", "not_proved")]),
        ),
        ("user_auth_token", json!({"app_id": PROOF, "uid": "7"}), Warned(vec![("user_auth_token", "required")])),
        ("user_auth_token", json!({"app_id": PROOF}), Made),
        (
            "user_auth_token",
            json!({"user_auth_token": "x".repeat(4_097)}),
            Warned(vec![("user_auth_token", "too_long")]),
        ),
        ("name", json!({"name": "Änn O'Neil"}), Made),
        ("name", json!({"name": "ä".repeat(255)}), Made),
        ("name", json!({"name": "ä".repeat(256)}), Warned(vec![("name", "cut")])),
        ("language", json!({"language": "pt-br"}), Made),
        ("language", json!({"language": "he"}), Made),
        ("language", json!({"language": "tlh"}), Warned(vec![("language", "unknown")])),
    ]
}

fn chat() -> Vec<Case> {
    vec![
        ("first_user_message", json!({"first_user_message": "ä".repeat(500)}), Made),
        (
            "first_user_message",
            json!({"first_user_message": "ä".repeat(501)}),
            Refused(vec![("first_user_message", "too_long")]),
        ),
        // No intents yet, so that none can be accepted: an empty text is the same as none.
        ("intent", json!({"intent": ""}), Made),
        ("intent", json!({"intent": "refund please"}), Warned(vec![("intent", "not_found")])),
        ("webchat_widget", json!({"webchat_widget": "open"}), Made),
        ("webchat_widget", json!({"webchat_widget": "minimize"}), Made),
        ("webchat_widget", json!({"webchat_widget": "hide"}), Made),
        ("webchat_widget", json!({"webchat_widget": "Open"}), Refused(vec![("webchat_widget", "invalid")])),
        ("initiate_chat", json!({"initiate_chat": true}), Made),
        ("initiate_chat", json!({"initiate_chat": "false"}), Made),
        ("initiate_chat", json!({"initiate_chat": "yes"}), Refused(vec![("initiate_chat", "invalid")])),
    ]
}

fn members() -> Vec<Case> {
    let field = |key: &str, value: Value| json!({"custom_fields": {key: value}});
    let dropped = |name| Warned(vec![(name, "invalid")]);
    let all = json!({
        "level": 23, "is_paying": false, "last_purchase": "2026-05-01", "platform": "ps5", "error_code": "CE-1",
        "notes": "two\nlines",
    });
    vec![
        ("custom_fields", json!({"custom_fields": all}), Made),
        ("custom_fields", field("level", json!("23.5")), Made),
        ("custom_fields", field("is_paying", json!("true")), Made),
        ("custom_fields", field("last_purchase", json!("2026-05-01T10:00:00+02:00")), Made),
        ("custom_fields", field("platform", json!({"type": "dropdown", "value": "pc"})), Made),
        ("custom_fields", field("level", json!("many")), dropped("custom_fields.level")),
        ("custom_fields", field("is_paying", json!(1)), dropped("custom_fields.is_paying")),
        ("custom_fields", field("last_purchase", json!("May")), dropped("custom_fields.last_purchase")),
        ("custom_fields", field("platform", json!("amiga")), dropped("custom_fields.platform")),
        ("custom_fields", field("error_code", json!("x".repeat(256))), dropped("custom_fields.error_code")),
        ("custom_fields", field("notes", json!(5)), dropped("custom_fields.notes")),
        ("custom_fields", field("age", json!(23)), Warned(vec![("custom_fields.age", "unknown")])),
        ("custom_fields", json!({"custom_fields": ["level"]}), Refused(vec![("custom_fields", "invalid")])),
        ("custom_fields", json!({"custom_fields": "{level: 5}"}), Refused(vec![("custom_fields", "malformed_json")])),
        ("tags", json!({"tags": ["ps5", "crash"]}), Made),
        (
            "tags",
            json!({"tags": ["ps5", ARCHIVED_TAG, "nope", 5]}),
            Warned(vec![("tags[1]", "unknown"), ("tags[2]", "unknown"), ("tags[3]", "invalid")]),
        ),
        ("tags", json!({"tags": {"ps5": true}}), Refused(vec![("tags", "invalid")])),
        ("tags", json!({"tags": "ps5"}), Refused(vec![("tags", "malformed_json")])),
    ]
}

fn help() -> Vec<Case> {
    let filter = |filter: Value| json!({ "help_faq_filter": filter });
    let refused = |member, code| Refused(vec![(member, code)]);
    vec![
        ("help_section", json!({"help_section": CRASHES}), Made),
        ("help_section", json!({"help_section": 99}), Warned(vec![("help_section", "not_found")])),
        ("help_section", json!({"help_section": "x"}), Warned(vec![("help_section", "not_found")])),
        ("help_faq", json!({"help_faq": "1"}), Made),
        ("help_faq", json!({"help_faq": UNPUBLISHED}), Warned(vec![("help_faq", "not_found")])),
        (
            "help_faq",
            json!({"help_faq": 1, "help_section": CRASHES, "help_search_term": "crash"}),
            Warned(vec![("help_section", "overruled"), ("help_search_term", "overruled")]),
        ),
        ("help_search_term", json!({"help_search_term": "CE-108255-1"}), Made),
        ("help_search_term", json!({"help_search_term": "ä".repeat(200)}), Made),
        ("help_search_term", json!({"help_search_term": "ä".repeat(201)}), Warned(vec![("help_search_term", "cut")])),
        ("help_search", json!({"help_search": "crash"}), Made),
        (
            "help_search",
            json!({"help_search": "crash", "help_search_term": "refund"}),
            Warned(vec![("help_search", "ignored")]),
        ),
        ("help_faq_filter", filter(json!({"tags": ["ps5"], "operator": "AND"})), Made),
        ("help_faq_filter", filter(json!({"tags": ["ps5", "pc"], "operator": "or"})), Made),
        ("help_faq_filter", filter(json!({"tags": [ARCHIVED_TAG], "operator": "Not"})), Made),
        (
            "help_faq_filter",
            filter(json!({"tags": ["ps5", "nope"], "operator": "or"})),
            Warned(vec![("help_faq_filter.tags[1]", "unknown")]),
        ),
        ("help_faq_filter", filter(json!({"tags": [], "operator": "or"})), refused("help_faq_filter.tags", "required")),
        (
            "help_faq_filter",
            filter(json!({"tags": ["ps5"], "operator": "xor"})),
            refused("help_faq_filter.operator", "invalid"),
        ),
        ("help_faq_filter", filter(json!(["ps5"])), refused("help_faq_filter", "invalid")),
        ("help_faq_filter", filter(json!("{")), refused("help_faq_filter", "malformed_json")),
    ]
}

fn switches() -> Vec<Case> {
    vec![
        ("includes", json!({"uid": "7", "includes": ["unread_messages"]}), Made),
        ("includes", json!({"includes": []}), Made),
        ("includes", json!({"includes": ["unread_messages", "all"]}), Refused(vec![("includes[1]", "unknown")])),
        ("includes", json!({"includes": "unread_messages"}), Refused(vec![("includes", "malformed_json")])),
        ("strict", json!({"strict": true}), Made),
        ("strict", json!({"strict": "1"}), Refused(vec![("strict", "invalid")])),
        ("strict", json!({"strict": true, "language": "tlh"}), Refused(vec![("language", "unknown")])),
        ("dry_run", json!({"dry_run": true}), Judged),
        ("dry_run", json!({"dry_run": "maybe"}), Refused(vec![("dry_run", "invalid")])),
        ("dry_run", json!({"dry_run": true, "uid": " 7"}), Refused(vec![("uid", "invalid")])),
    ]
}
