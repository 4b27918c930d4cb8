//! The OpenAPI document: parameters from the tables that the calls are parsed by, answers from the types that are sent.

use super::qrcode::{ActiveIssueAnswer, Made, SymbolFacts};
use super::unread::Unread;
use crate::edge::Problem;
use axum::Json;
use domain::link::PARAMETERS;
use domain::params::{Parameter, ParameterKind};
use domain::player::UNREAD_PARAMETERS;
use serde_json::{Map, Value, json};
use utoipa::PartialSchema;

/// `GET /openapi.json`
pub async fn document() -> Json<Value> {
    Json(describe())
}

fn describe() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "lifeline game API",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Make a link and its QR code for a player, and ask whether answers wait for them. \
                Call it from the studio's back end: a key with the scope console can make a link for any player.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "security": [{ "key": [] }, { "bearer": [] }],
        "paths": {
            "/v1/{domain}/console/qrcode": { "parameters": [domain_parameter()], "post": make(), "get": make_by_get() },
            "/v1/{domain}/console/messages/unread": { "parameters": [domain_parameter()], "get": ask() },
        },
        "components": {
            "securitySchemes": {
                "key": { "type": "http", "scheme": "basic",
                    "description": "The API key as the user name, an empty password." },
                "bearer": { "type": "http", "scheme": "bearer", "description": "The API key." },
            },
            "schemas": {
                "Made": Made::schema(),
                "SymbolFacts": SymbolFacts::schema(),
                "ActiveIssue": ActiveIssueAnswer::schema(),
                "Unread": Unread::schema(),
                "Problem": Problem::schema(),
                "Fault": {
                    "type": "object",
                    "required": ["parameter", "code", "detail"],
                    "properties": {
                        "parameter": { "type": "string", "description":
                            "The top-level name, then .key or [index]; empty for the body as a whole." },
                        "code": { "type": "string" },
                        "detail": { "type": "string" },
                    },
                },
            },
        },
    })
}

fn make() -> Value {
    let body = json!({ "schema": body_schema() });
    let mut operation = operation("makeLink", "Make a link and its QR code", made_answers());
    operation["requestBody"] = json!({
        "description": "May be left out: parameters are read from the query too, and the body wins.",
        "content": {
            "application/x-www-form-urlencoded": body,
            "multipart/form-data": body,
            "application/json": body,
        },
    });
    operation
}

fn make_by_get() -> Value {
    let mut operation = operation("makeLinkByGet", "Make a link, as games did until 2024", made_answers());
    operation["parameters"] = PARAMETERS.iter().map(query_parameter).collect();
    operation
}

fn ask() -> Value {
    let unchanged = json!({ "304": { "description": "Nothing has changed since the answer with this ETag." } });
    let answers = answers(&[("200", "Unread", "The player's active issue, or null.")], unchanged);
    let mut operation = operation("unreadMessages", "Ask whether answers wait for a player", answers);
    operation["parameters"] = UNREAD_PARAMETERS.iter().map(query_parameter).collect();
    operation
}

fn operation(id: &str, summary: &str, responses: Value) -> Value {
    json!({ "operationId": id, "summary": summary, "responses": responses })
}

fn made_answers() -> Value {
    let made = [("201", "Made", "The link and its QR code."), ("200", "Made", "What a dry run would have made.")];
    answers(&made, json!({}))
}

fn answers(good: &[(&str, &str, &str)], mut others: Value) -> Value {
    for (status, schema, description) in good {
        others[status] = json!({
            "description": description,
            "headers": {
                "X-Request-Id": { "schema": { "type": "string" } },
                "X-Rate-Limit-Remaining": { "schema": { "type": "integer" } },
                "X-Rate-Limit-Reset": { "schema": { "type": "integer" }, "description": "Unix time in milliseconds." },
            },
            "content": { "application/json": { "schema": reference(schema) } },
        });
    }
    for (status, description) in [
        ("400", "Every fault of the request."),
        ("401", "No API key, or one that is not known."),
        ("403", "A key of another domain, or without the scope console."),
        ("405", "Another method than those named here."),
        ("413", "The body is larger than a mebibyte."),
        ("415", "A content type that is not named here."),
        ("500", "Something broke on the server; nothing was kept."),
        ("503", "The server is busy or restarting; Retry-After says when to go on."),
        ("429", "Too many requests; Retry-After says when to go on."),
    ] {
        others[status] = json!({
            "description": description,
            "content": { "application/problem+json": { "schema": reference("Problem") } },
        });
    }
    others
}

fn body_schema() -> Value {
    let properties: Map<String, Value> =
        PARAMETERS.iter().map(|parameter| (parameter.name.to_owned(), described(parameter))).collect();
    let required: Vec<&str> =
        PARAMETERS.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn query_parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.about,
        "schema": value_schema(parameter.kind),
    })
}

fn domain_parameter() -> Value {
    json!({ "name": "domain", "in": "path", "required": true, "schema": { "type": "string" } })
}

fn described(parameter: &Parameter) -> Value {
    let mut schema = value_schema(parameter.kind);
    schema["description"] = json!(parameter.about);
    schema
}

/// In a form, and in JSON where the caller likes, every value may be text.
fn value_schema(kind: ParameterKind) -> Value {
    match kind {
        ParameterKind::Integer => json!({ "type": ["integer", "string"] }),
        ParameterKind::Text => json!({ "type": ["string", "integer"] }),
        ParameterKind::Boolean => json!({ "type": ["boolean", "string"] }),
        ParameterKind::Map => json!({ "type": ["object", "string"], "description": "An object, or its JSON text." }),
        ParameterKind::Array => json!({ "type": ["array", "string"], "description": "An array, or its JSON text." }),
        ParameterKind::Choice(words) => json!({ "type": "string", "enum": words }),
    }
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}
