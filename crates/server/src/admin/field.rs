//! One custom issue field: what it is called, and what a drop-down offers. Its key and type stay. For admins.

use super::fields::{find_field, options_of, type_label};
use super::frame::{AdminFrame, Part};
use super::texts::{Faults, stamp};
use crate::desk::{AdminDesk, Person};
use crate::failure::Failure;
use crate::form::Form;
use crate::pages::page;
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::issue_field::{FieldType, IssueField};
use domain::limits::FIELD_LABEL_CHARACTERS_MAX;
use store::authoring::Kept;

#[derive(Template)]
#[template(path = "admin/field.html")]
struct FieldPage {
    frame: AdminFrame,
    key: String,
    kind: &'static str,
    has_options: bool,
    typed: Typed,
    faults: Faults,
    is_overtaken: bool,
    label_characters_max: usize,
}

/// The form.
#[derive(Debug, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    label: String,
    /// One a line.
    #[serde(default)]
    options: String,
    /// What the field was when the form was filled.
    #[serde(default)]
    stamp: String,
}

/// `GET /admin/fields/{key}`
pub async fn field(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(key): Path<String>,
) -> Result<Response, Failure> {
    let field = find_field(&server, &desk, &key).await?.field;
    show(&server, &desk, &field, Typed::of(&field), Faults::default(), StatusCode::OK)
}

/// `POST /admin/fields/{key}`
pub async fn keep_field(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(key): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let seen = find_field(&server, &desk, &key).await?.field;
    let options = options_of(&typed.options);
    let changed = match IssueField::parse(&seen.key, &typed.label, seen.field_type, &options) {
        Ok(changed) => changed,
        Err(wrong) => {
            let mut faults = Faults::default();
            wrong.iter().for_each(|fault| faults.say(&fault.parameter, &fault.detail));
            return show(&server, &desk, &seen, typed, faults, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    if stamp_of(&seen) != typed.stamp {
        return overtaken(&server, &desk, &seen, typed);
    }
    let signature = desk.signature(&server);
    match server.store.change_field(desk.agent.domain_id, (seen, changed), signature).await? {
        Kept::Done(()) => Ok(Redirect::to(&format!("/admin/fields#field-{key}")).into_response()),
        Kept::Overtaken | Kept::Gone => {
            let seen = find_field(&server, &desk, &key).await?.field;
            overtaken(&server, &desk, &seen, typed)
        }
    }
}

/// The page with what was typed over what somebody else has kept since; saving again replaces that.
fn overtaken(server: &Server, desk: &Person, field: &IssueField, typed: Typed) -> Result<Response, Failure> {
    let typed = Typed { stamp: stamp_of(field), ..typed };
    show(server, desk, field, typed, Faults::default(), StatusCode::CONFLICT)
}

fn stamp_of(field: &IssueField) -> String {
    stamp(&(&field.label, &field.options))
}

impl Typed {
    /// The form as the field fills it.
    fn of(field: &IssueField) -> Self {
        let (label, options) = (field.label.clone(), field.options.join("\n"));
        Self { csrf: String::new(), label, options, stamp: stamp_of(field) }
    }
}

fn show(
    server: &Server,
    desk: &Person,
    field: &IssueField,
    typed: Typed,
    faults: Faults,
    status: StatusCode,
) -> Result<Response, Failure> {
    let view = FieldPage {
        frame: AdminFrame::new(server, desk, &field.label, Part::Fields, None),
        key: field.key.clone(),
        kind: type_label(field.field_type),
        has_options: field.field_type == FieldType::Dropdown,
        typed,
        faults,
        is_overtaken: status == StatusCode::CONFLICT,
        label_characters_max: FIELD_LABEL_CHARACTERS_MAX,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}
