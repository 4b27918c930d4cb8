//! The document that describes the two calls.

use super::QRCODE;
use crate::harness::world::KEY;
use crate::harness::{Call, TestApp, on_both_engines};
use domain::link::PARAMETERS;
use domain::player::UNREAD_PARAMETERS;
use serde_json::Value;

on_both_engines![
    the_document_names_every_parameter,
    the_document_describes_what_is_answered,
    every_reference_in_the_document_leads_somewhere,
];

async fn document(app: &TestApp) -> Value {
    let answer = app.send(Call::get("/openapi.json")).await.expect(200);
    assert_eq!(answer.header("content-type"), "application/json");
    answer.json()
}

fn names(parameters: &Value) -> Vec<&str> {
    parameters.as_array().unwrap().iter().map(|parameter| parameter["name"].as_str().unwrap()).collect()
}

async fn the_document_names_every_parameter(app: &TestApp) {
    let document = document(app).await;
    assert_eq!(document["openapi"], "3.1.0");
    let qrcode = &document["paths"]["/v1/{domain}/console/qrcode"];
    let expected: Vec<&str> = PARAMETERS.iter().map(|parameter| parameter.name).collect();
    assert_eq!(names(&qrcode["get"]["parameters"]), expected);
    for kind in ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"] {
        let schema = &qrcode["post"]["requestBody"]["content"][kind]["schema"];
        for parameter in PARAMETERS {
            let described = &schema["properties"][parameter.name];
            assert_eq!(described["description"], parameter.about, "{} by {kind}", parameter.name);
        }
        assert_eq!(schema["required"], serde_json::json!(["app_id"]));
    }
    let unread = &document["paths"]["/v1/{domain}/console/messages/unread"]["get"]["parameters"];
    let expected: Vec<&str> = UNREAD_PARAMETERS.iter().map(|parameter| parameter.name).collect();
    assert_eq!(names(unread), expected);
}

async fn the_document_describes_what_is_answered(app: &TestApp) {
    let document = document(app).await;
    let made = &document["components"]["schemas"]["Made"]["properties"];
    let path = format!("{QRCODE}&uid=7&includes=[%22unread_messages%22]&language=tlh");
    let answer = app.send(Call::get(&path).key(KEY)).await.expect(201).json();
    for member in answer.as_object().unwrap().keys() {
        assert!(!made[member].is_null(), "{member} is answered, but not described");
    }
    let described: Vec<&String> = made.as_object().unwrap().keys().collect();
    assert_eq!(described.len(), answer.as_object().unwrap().len(), "{described:?}");
}

async fn every_reference_in_the_document_leads_somewhere(app: &TestApp) {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(members) => members.iter().for_each(|member| references(member, found)),
            _ => {}
        }
    }
    let document = document(app).await;
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}
