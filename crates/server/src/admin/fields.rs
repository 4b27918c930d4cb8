//! The custom issue fields of a domain: in their order, new ones, and those that are no longer set. For admins.

use super::frame::{AdminFrame, Part};
use super::texts::Faults;
use super::views::Choice;
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
use domain::limits::{FIELD_KEY_CHARACTERS_MAX, FIELD_LABEL_CHARACTERS_MAX};
use store::StoreError;
use store::vocabulary::{KeptField, Step};

#[derive(Template)]
#[template(path = "admin/fields.html")]
struct FieldsPage {
    frame: AdminFrame,
    live: Vec<FieldRow>,
    archived: Vec<FieldRow>,
    typed: Typed,
    types: Vec<Choice>,
    faults: Faults,
    key_characters_max: usize,
    label_characters_max: usize,
}

/// A row of the list.
struct FieldRow {
    key: String,
    label: String,
    kind: &'static str,
    options: usize,
}

/// The form of a new field.
#[derive(Debug, Default, serde::Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    key: String,
    #[serde(default)]
    label: String,
    #[serde(default, rename = "type")]
    field_type: String,
    /// One a line.
    #[serde(default)]
    options: String,
}

/// The form that archives one, or brings it back.
#[derive(Debug, serde::Deserialize)]
pub struct Archiving {
    #[serde(default)]
    csrf: String,
    /// `1`: archive it.
    #[serde(default)]
    archived: String,
}

/// The form that moves one.
#[derive(Debug, serde::Deserialize)]
pub struct Moving {
    #[serde(default)]
    csrf: String,
    /// `up` or `down`.
    #[serde(default)]
    step: String,
}

/// `GET /admin/fields`
pub async fn fields(State(server): State<Server>, AdminDesk(desk): AdminDesk) -> Result<Response, Failure> {
    show(&server, &desk, Typed::default(), Faults::default()).await
}

/// `POST /admin/fields`
pub async fn make_field(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &typed.csrf)?;
    let field = match typed.parse() {
        Ok(field) => field,
        Err(faults) => return show(&server, &desk, typed, faults).await,
    };
    let key = field.key.clone();
    match server.store.make_field(desk.agent.domain_id, field, desk.signature(&server)).await {
        Ok(()) => Ok(Redirect::to(&format!("/admin/fields#field-{key}")).into_response()),
        Err(StoreError::Refused(refusal)) => {
            let mut faults = Faults::default();
            faults.say("key", &refusal);
            show(&server, &desk, typed, faults).await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /admin/fields/{key}/archive`
pub async fn archive_field(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(key): Path<String>,
    Form(form): Form<Archiving>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let key = find_field(&server, &desk, &key).await?.field.key;
    let signature = desk.signature(&server);
    server.store.archive_field(desk.agent.domain_id, key, form.archived == "1", signature).await?;
    Ok(Redirect::to("/admin/fields").into_response())
}

/// `POST /admin/fields/{key}/place`
pub async fn move_field(
    State(server): State<Server>,
    AdminDesk(desk): AdminDesk,
    Path(key): Path<String>,
    Form(form): Form<Moving>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &form.csrf)?;
    let key = find_field(&server, &desk, &key).await?.field.key;
    let step = if form.step == "up" { Step::Up } else { Step::Down };
    server.store.move_field(desk.agent.domain_id, key.clone(), step, desk.signature(&server)).await?;
    Ok(Redirect::to(&format!("/admin/fields#field-{key}")).into_response())
}

/// A field of the person's domain; another's is as if it were not there.
pub(super) async fn find_field(server: &Server, desk: &Person, key: &str) -> Result<KeptField, Failure> {
    let fields = server.store.fields(desk.agent.domain_id).await?;
    fields.into_iter().find(|kept| kept.field.key == key).ok_or_else(Failure::not_found)
}

/// What a type is called.
pub(super) fn type_label(field_type: FieldType) -> &'static str {
    match field_type {
        FieldType::Singleline => "One line of text",
        FieldType::Multiline => "Long text",
        FieldType::Number => "Number",
        FieldType::Dropdown => "One of a list",
        FieldType::Date => "Date",
        FieldType::Checkbox => "Yes or no",
    }
}

/// The options of a form, one a line.
pub(super) fn options_of(lines: &str) -> Vec<String> {
    lines.lines().map(str::to_owned).collect()
}

impl Typed {
    fn parse(&self) -> Result<IssueField, Faults> {
        let mut faults = Faults::default();
        let Some(field_type) = FieldType::parse(&self.field_type) else {
            faults.say("type", "choose a type");
            return Err(faults);
        };
        IssueField::parse(&self.key, &self.label, field_type, &options_of(&self.options)).map_err(|wrong| {
            wrong.iter().for_each(|fault| faults.say(&fault.parameter, &fault.detail));
            faults
        })
    }
}

impl From<KeptField> for FieldRow {
    fn from(KeptField { field, .. }: KeptField) -> Self {
        let kind = type_label(field.field_type);
        Self { key: field.key, label: field.label, kind, options: field.options.len() }
    }
}

async fn show(server: &Server, desk: &Person, typed: Typed, faults: Faults) -> Result<Response, Failure> {
    let fields = server.store.fields(desk.agent.domain_id).await?;
    let (archived, live): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| field.archived);
    let choice = |kind: FieldType| Choice::new(kind.as_str(), type_label(kind), &typed.field_type);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = FieldsPage {
        frame: AdminFrame::new(server, desk, "Fields", Part::Fields, None),
        live: live.into_iter().map(FieldRow::from).collect(),
        archived: archived.into_iter().map(FieldRow::from).collect(),
        types: FieldType::ALL.into_iter().map(choice).collect(),
        typed,
        faults,
        key_characters_max: FIELD_KEY_CHARACTERS_MAX,
        label_characters_max: FIELD_LABEL_CHARACTERS_MAX,
    };
    let mut response = page(server, &view, "")?;
    *response.status_mut() = status;
    Ok(response)
}
