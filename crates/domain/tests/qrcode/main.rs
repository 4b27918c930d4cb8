//! Every parameter of a `qrcode` call (contract 1.2): what is accepted, what is refused, what is a
//! warning; each as form text and as JSON.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

mod anything;
mod chat;
mod expiry;
mod help;
mod members;
mod player;
mod whole;

use domain::fault::Fault;
use domain::ids::AppId;
use domain::issue_field::{FieldType, IssueField};
use domain::link::{AppRules, LinkContext, LinkRequest, Refused, Settled, Tag};
use domain::params::{Params, Raw};
use serde_json::{Value, json};

/// 2024-05-01T00:00:00Z.
const NOW_MS: i64 = 1_714_521_600_000;

/// Parameter and code of a fault or warning.
type Named = (String, &'static str);

/// A call with `app_id` 1 and these parameters, settled in a domain where everything is there,
/// first as form text, then as JSON; both must come out the same.
fn settle(parameters: Value) -> Result<Settled, Refused> {
    settle_in(&everything(), parameters)
}

fn settle_in(context: &LinkContext, parameters: Value) -> Result<Settled, Refused> {
    let Value::Object(mut members) = parameters else { panic!("not an object") };
    members.entry("app_id").or_insert(json!(1));
    let mut form = Params::default();
    let mut native = Params::default();
    let mut json_text = Params::default();
    for (name, value) in members {
        let text = match &value {
            Value::Null => continue,
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        form.insert(&name, Raw::Text(text.clone()));
        native.insert(&name, Raw::Json(value.clone()));
        json_text
            .insert(&name, Raw::Json(if value.is_array() || value.is_object() { Value::String(text) } else { value }));
    }
    let outcome = judge(context, &form);
    assert_eq!(judge(context, &native), outcome, "native JSON differs from a form");
    assert_eq!(judge(context, &json_text), outcome, "JSON text in JSON differs from a form");
    outcome
}

fn judge(context: &LinkContext, params: &Params) -> Result<Settled, Refused> {
    LinkRequest::parse(params, NOW_MS).settle(context)
}

/// A call that comes as JSON, for values that no form can carry.
fn settle_json(parameters: Value) -> Result<Settled, Refused> {
    let mut body = parameters;
    if body.get("app_id").is_none() {
        body["app_id"] = json!(1);
    }
    let params = Params::from_json_object(body.to_string().as_bytes()).unwrap();
    judge(&everything(), &params)
}

fn query(pairs: &[(&str, &str)]) -> Params {
    let mut params = Params::default();
    for (name, value) in pairs {
        params.insert(*name, Raw::Text((*value).to_owned()));
    }
    params
}

/// Accepted without a warning.
fn accepted(parameters: Value) -> Settled {
    let settled = settle(parameters).unwrap();
    assert_eq!(settled.warnings, []);
    settled
}

fn faults(parameters: Value) -> Vec<Named> {
    named(&settle(parameters).unwrap_err().faults)
}

/// Accepted, with exactly these warnings.
fn warned(parameters: Value, expected: &[(&str, &'static str)]) -> Settled {
    let settled = settle(parameters).unwrap();
    assert_eq!(named(&settled.warnings), owned(expected));
    settled
}

fn named(faults: &[Fault]) -> Vec<Named> {
    faults.iter().map(|fault| (fault.parameter.clone(), fault.code)).collect()
}

fn owned(expected: &[(&str, &'static str)]) -> Vec<Named> {
    expected.iter().map(|(parameter, code)| ((*parameter).to_owned(), *code)).collect()
}

/// Asserts that each value of the parameter is refused with exactly this one fault.
fn refuses(parameter: &str, values: &[Value], named_as: &str, code: &'static str) {
    for value in values {
        let found = faults(json!({ parameter: value }));
        assert_eq!(found, owned(&[(named_as, code)]), "{parameter} = {value}");
    }
}

/// A domain in which everything is there: app, fields, tags, the section and FAQ asked for.
fn everything() -> LinkContext {
    let field = |key: &str, field_type| IssueField::new(key, key, field_type, Vec::new()).unwrap();
    let platform = vec!["ps5".to_owned(), "xbox".to_owned()];
    let tag = |(name, archived): (&str, bool)| Tag { name: name.to_owned(), archived };
    LinkContext {
        app: Some(PLAIN),
        token: None,
        fields: [
            field("level", FieldType::Number),
            field("is_paying", FieldType::Checkbox),
            field("last_purchase", FieldType::Date),
            IssueField::new("platform", "Platform", FieldType::Dropdown, platform).unwrap(),
            field("error_code", FieldType::Singleline),
            field("notes", FieldType::Multiline),
        ]
        .into(),
        tags: [("ps5", false), ("xbox", false), ("crash", false), ("old-campaign", true)].map(tag).into(),
        section_is_published: true,
        faq_is_published: true,
        faq_tags: vec!["ps5".to_owned()],
    }
}

fn verifying() -> LinkContext {
    LinkContext { app: Some(AppRules { identity_verification: true, ..PLAIN }), ..everything() }
}

const PLAIN: AppRules = AppRules { web_chat: true, identity_verification: false, full_privacy: false };

const APP: AppId = AppId(1);
