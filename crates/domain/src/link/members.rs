//! `custom_fields` and `tags`: each member is kept or dropped by itself, and every dropped one is
//! named by a warning (contract 1.2).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Tag;
use crate::fault::{Fault, code, echo};
use crate::issue_field::{FieldValue, IssueField};
use crate::limits::{FIELDS_PER_LINK_MAX, TAGS_PER_LINK_MAX};

/// The values that fit a declared field.
pub(super) fn settle_fields(
    given: &Map<String, Value>,
    declared: &[IssueField],
    warnings: &mut Vec<Fault>,
) -> BTreeMap<String, FieldValue> {
    let mut fields = BTreeMap::new();
    for (key, value) in given.iter().take(FIELDS_PER_LINK_MAX) {
        let name = format!("custom_fields.{key}");
        let Some(field) = declared.iter().find(|field| field.key == *key) else {
            let detail = "no custom issue field has this key; it is dropped";
            warnings.push(Fault::new(name, code::UNKNOWN, detail));
            continue;
        };
        match field.read(value) {
            Ok(value) => {
                fields.insert(key.clone(), value);
            }
            Err(reason) => {
                let detail = format!("{name} {reason}; it is dropped");
                warnings.push(Fault::new(name, code::INVALID, detail));
            }
        }
    }
    if given.len() > FIELDS_PER_LINK_MAX {
        warnings.push(too_many("custom_fields", FIELDS_PER_LINK_MAX));
    }
    fields
}

/// The names of live tags, each once, in the order given.
pub(super) fn settle_tags(given: &[Value], known: &[Tag], warnings: &mut Vec<Fault>) -> Vec<String> {
    let is_live = |name: &String| known.iter().any(|tag| tag.name == *name && !tag.archived);
    let mut tags: Vec<String> = Vec::new();
    for (index, member) in given.iter().take(TAGS_PER_LINK_MAX).enumerate() {
        let name = format!("tags[{index}]");
        match member {
            Value::String(tag) if tags.contains(tag) => {}
            Value::String(tag) if is_live(tag) => tags.push(tag.clone()),
            Value::String(tag) => {
                let detail = format!("{} is no live tag; it is dropped", echo(tag));
                warnings.push(Fault::new(name, code::UNKNOWN, detail));
            }
            _ => {
                let detail = "a tag must be a text; it is dropped";
                warnings.push(Fault::new(name, code::INVALID, detail));
            }
        }
    }
    if given.len() > TAGS_PER_LINK_MAX {
        warnings.push(too_many("tags", TAGS_PER_LINK_MAX));
    }
    tags
}

fn too_many(name: &str, members_max: usize) -> Fault {
    let detail = format!("{name} has more than {members_max} members; the others are dropped");
    Fault::new(name, code::CUT, detail)
}
