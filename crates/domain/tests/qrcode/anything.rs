//! Whatever is sent: no panic, and what is made keeps the promises of its types.

use domain::link::{LinkContent, PARAMETERS};
use domain::player::PlayerKey;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::*;

fn any_json() -> impl Strategy<Value = Value> {
    let texts = ["", " ", "true", "1", "2h", "ps5", "unread_messages", "and", "a@b.c", "{\"time\":"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(texts.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let keys = ["time", "viewcount", "tags", "operator", "level", "platform", "type", "value", "x"];
    leaf.prop_recursive(3, 16, 4, move |inner| {
        let key = select(keys.to_vec()).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn any_params() -> impl Strategy<Value = Params> {
    let names: Vec<String> = PARAMETERS.iter().map(|parameter| parameter.name.to_owned()).collect();
    let name = prop_oneof![9 => select(names), 1 => any::<String>()];
    let raw = prop_oneof![
        any_json().prop_map(Raw::Json),
        any_json().prop_map(|value| Raw::Text(value.to_string())),
        any::<String>().prop_map(Raw::Text),
    ];
    prop::collection::vec((name, raw), 0..12).prop_map(|members| {
        let mut params = Params::default();
        params.insert("app_id", Raw::Text("1".to_owned()));
        for (name, raw) in members {
            params.insert(name, raw);
        }
        params
    })
}

proptest! {
    #[test]
    fn any_call_is_made_or_refused_and_never_panics(params in any_params(), now_ms: i64) {
        let _ = LinkRequest::parse(&params, now_ms).settle(&LinkContext::default());
        let _ = PlayerKey::parse(&params);
        match judge(&everything(), &params) {
            Ok(settled) => {
                let link = settled.link;
                prop_assert!(link.expires_at_ms > NOW_MS);
                prop_assert!(link.expires_at_ms <= NOW_MS + 365 * 86_400_000);
                prop_assert!(link.view_limit.is_none_or(|limit| (1..=32_767).contains(&limit)));
                let stored = serde_json::to_string(&link.content).unwrap();
                let read: LinkContent = serde_json::from_str(&stored).unwrap();
                prop_assert_eq!(serde_json::to_string(&read).unwrap(), stored);
            }
            Err(refused) => prop_assert!(!refused.faults.is_empty()),
        }
    }

    #[test]
    fn any_body_is_read_or_refused_and_never_panics(body: Vec<u8>) {
        let _ = Params::from_json_object(&body);
    }

    #[test]
    fn strict_makes_a_link_only_without_warnings(mut params in any_params()) {
        params.insert("strict", Raw::Json(json!(true)));
        if let Ok(settled) = judge(&everything(), &params) {
            prop_assert_eq!(settled.warnings, vec![]);
        }
    }
}
