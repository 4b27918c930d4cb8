//! `help_faq_filter`: which FAQs a player is shown, by their tags (contract 1.2).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::fault::{Fault, code};
use crate::limits::FILTER_TAGS_MAX;
use crate::params::Reader;

const NAME: &str = "help_faq_filter";

/// A condition on the tags of a FAQ. Where it is set, only FAQs that match are shown anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TagFilter {
    /// At least one tag, as given.
    pub tags: Vec<String>,
    /// How the tags are combined.
    pub operator: Operator,
}

/// How the tags of a filter are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Operator {
    /// A FAQ has all of the tags.
    And,
    /// A FAQ has at least one of the tags.
    Or,
    /// A FAQ has none of the tags.
    Not,
}

impl TagFilter {
    /// Whether a FAQ with these tags is shown.
    pub fn matches(&self, faq_tags: &[String]) -> bool {
        match self.operator {
            Operator::And => self.tags.iter().all(|tag| faq_tags.contains(tag)),
            Operator::Or => self.tags.iter().any(|tag| faq_tags.contains(tag)),
            Operator::Not => !self.tags.iter().any(|tag| faq_tags.contains(tag)),
        }
    }

    /// Reads `help_faq_filter`; anything wrong in it is a fault, an unknown key a warning.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let map = reader.map(NAME)?;
        for key in map.keys().filter(|key| !matches!(key.as_str(), "tags" | "operator")) {
            let detail = "help_faq_filter has the keys tags and operator; this one is ignored";
            reader.warn(Fault::new(format!("{NAME}.{key}"), code::UNKNOWN, detail));
        }
        let tags = read_tags(&map, reader);
        let operator = reader.keep(read_operator(&map));
        Some(Self { tags: tags?, operator: operator? })
    }
}

fn read_tags(map: &Map<String, Value>, reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let name = format!("{NAME}.tags");
    let members = match map.get("tags") {
        Some(Value::Array(members)) if !members.is_empty() => members,
        _ => {
            let detail = "help_faq_filter.tags must be an array of at least one tag";
            reader.fault(Fault::new(name, code::REQUIRED, detail));
            return None;
        }
    };
    if members.len() > FILTER_TAGS_MAX {
        let detail = format!("help_faq_filter.tags has more than {FILTER_TAGS_MAX} tags");
        reader.fault(Fault::new(name, code::TOO_MANY, detail));
        return None;
    }
    let mut tags = Vec::with_capacity(members.len());
    let mut whole = true;
    for (index, member) in members.iter().enumerate() {
        match member.as_str() {
            Some(tag) if !tag.is_empty() => tags.push(tag.to_owned()),
            _ => {
                let detail = "a tag of help_faq_filter must be a text that is not empty";
                reader.fault(Fault::new(format!("{name}[{index}]"), code::INVALID, detail));
                whole = false;
            }
        }
    }
    whole.then_some(tags)
}

fn read_operator(map: &Map<String, Value>) -> Result<Operator, Fault> {
    let word = map.get("operator").and_then(Value::as_str).map(str::to_ascii_lowercase);
    match word.as_deref() {
        Some("and") => Ok(Operator::And),
        Some("or") => Ok(Operator::Or),
        Some("not") => Ok(Operator::Not),
        _ => {
            let code = if map.contains_key("operator") { code::INVALID } else { code::REQUIRED };
            let detail = "help_faq_filter.operator must be and, or, or not";
            Err(Fault::new(format!("{NAME}.operator"), code, detail))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(operator: Operator) -> TagFilter {
        TagFilter { tags: vec!["ps5".to_owned(), "crash".to_owned()], operator }
    }

    fn matches(operator: Operator, faq_tags: &[&str]) -> bool {
        let faq_tags: Vec<String> = faq_tags.iter().map(|tag| (*tag).to_owned()).collect();
        filter(operator).matches(&faq_tags)
    }

    #[test]
    fn and_asks_for_all_tags() {
        assert!(matches(Operator::And, &["crash", "billing", "ps5"]));
        assert!(!matches(Operator::And, &["ps5"]));
        assert!(!matches(Operator::And, &[]));
    }

    #[test]
    fn or_asks_for_one_tag() {
        assert!(matches(Operator::Or, &["crash", "billing"]));
        assert!(!matches(Operator::Or, &["billing"]));
        assert!(!matches(Operator::Or, &[]));
    }

    #[test]
    fn not_asks_for_none_of_the_tags() {
        assert!(matches(Operator::Not, &["billing"]));
        assert!(matches(Operator::Not, &[]));
        assert!(!matches(Operator::Not, &["billing", "crash"]));
    }

    #[test]
    fn a_filter_is_read_back_from_json() {
        let stored = serde_json::to_string(&filter(Operator::Not)).unwrap();
        assert_eq!(stored, r#"{"tags":["ps5","crash"],"operator":"not"}"#);
        assert_eq!(serde_json::from_str::<TagFilter>(&stored).unwrap(), filter(Operator::Not));
    }
}
