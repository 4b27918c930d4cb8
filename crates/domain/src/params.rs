//! The parameters of a request, the same whether they came in a query, a form or JSON
//! (contract 1.1). Nothing is judged here but what is absent and what is given twice.

mod reader;

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;

use crate::fault::{Fault, code};

pub(crate) use reader::{Reader, type_name};

/// One value as the request carries it.
#[derive(Clone, PartialEq, Eq)]
pub enum Raw {
    /// From a query, a form, or a part of a multipart body.
    Text(String),
    /// From a JSON body.
    Json(Value),
}

impl Raw {
    /// An empty text and a JSON null are the same as nothing (contract 1.1).
    fn is_absent(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Json(Value::String(text)) => text.is_empty(),
            Self::Json(value) => value.is_null(),
        }
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Json(_) => "Json(…)",
        })
    }
}

/// All parameters of a request, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params {
    given: BTreeMap<String, Given>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Given {
    /// `None` when only absent values were given.
    raw: Option<Raw>,
    more_than_once: bool,
    /// Its bytes are no text.
    unreadable: bool,
}

impl Params {
    /// Reads the object that is a whole JSON body. Broken JSON, and anything but an object, is a
    /// fault of the body as a whole.
    pub fn from_json_object(body: &[u8]) -> Result<Self, Fault> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let read = deserializer.deserialize_map(ObjectVisitor);
        read.and_then(|params| deserializer.end().map(|()| params)).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            if error.is_data() {
                Fault::new("", code::INVALID, "the body must be one JSON object")
            } else {
                let detail = format!("the body is not valid JSON: wrong at line {line}, column {column}");
                Fault::new("", code::MALFORMED_JSON, detail)
            }
        })
    }

    /// Adds one parameter as it comes. A second one of the same name is remembered, so that
    /// reading it is a fault (contract 1.1).
    pub fn insert(&mut self, name: impl Into<String>, raw: Raw) {
        let raw = Some(raw).filter(|raw| !raw.is_absent());
        self.given
            .entry(name.into())
            .and_modify(|given| given.more_than_once = true)
            .or_insert(Given { raw, ..Given::default() });
    }

    /// Adds one parameter whose value is not valid UTF-8: reading it is a fault.
    pub fn insert_unreadable(&mut self, name: impl Into<String>) {
        self.given.insert(name.into(), Given { unreadable: true, ..Given::default() });
    }

    /// Takes from the query what the body has not: the body wins (contract 1.1).
    pub fn merge_under(&mut self, query: Self) {
        for (name, given) in query.given {
            if !self.contains(&name) {
                self.given.insert(name, given);
            }
        }
    }

    fn contains(&self, name: &str) -> bool {
        self.given.get(name).is_some_and(|given| given.raw.is_some() || given.more_than_once || given.unreadable)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.given.keys().map(String::as_str).filter(|name| self.contains(name))
    }

    fn is_repeated(&self, name: &str) -> bool {
        self.given.get(name).is_some_and(|given| given.more_than_once)
    }

    fn is_unreadable(&self, name: &str) -> bool {
        self.given.get(name).is_some_and(|given| given.unreadable)
    }

    /// The one value of this name.
    fn get(&self, name: &str) -> Option<&Raw> {
        self.given.get(name).filter(|given| !given.more_than_once)?.raw.as_ref()
    }
}

/// One row of the table of a call's parameters: what is known, and how it is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// The type of the value.
    pub kind: ParameterKind,
    /// Whether a request without it is refused.
    pub required: bool,
    /// One or two sentences for the developer.
    pub about: &'static str,
}

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterKind {
    /// A whole number; as text too.
    Integer,
    /// A text; a JSON integer too.
    Text,
    /// `true` or `false`; as text too.
    Boolean,
    /// A JSON object, native or as text.
    Map,
    /// A JSON array, native or as text.
    Array,
    /// One of these words, exactly as written.
    Choice(&'static [&'static str]),
}

/// Reads an object member by member: a map of serde would silently keep the last of two equal names.
struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Params;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Params, A::Error> {
        let mut params = Params::default();
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            params.insert(name, Raw::Json(value));
        }
        Ok(params)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(text: &str) -> Raw {
        Raw::Text(text.to_owned())
    }

    #[test]
    fn an_empty_text_and_a_null_are_absent() {
        let mut params = Params::default();
        params.insert("a", text(""));
        params.insert("b", Raw::Json(json!(null)));
        params.insert("c", Raw::Json(json!("")));
        params.insert("d", Raw::Json(json!(0)));
        assert_eq!(params.names().collect::<Vec<_>>(), ["d"]);
    }

    #[test]
    fn the_body_wins_over_the_query() {
        let mut body = Params::default();
        body.insert("uid", text("body"));
        let mut query = Params::default();
        query.insert("uid", text("query"));
        query.insert("name", text("query"));
        body.merge_under(query);
        assert_eq!(body.get("uid"), Some(&text("body")));
        assert_eq!(body.get("name"), Some(&text("query")));
    }

    #[test]
    fn what_is_empty_in_the_body_is_taken_from_the_query() {
        let mut body = Params::default();
        body.insert("uid", text(""));
        let mut query = Params::default();
        query.insert("uid", text("query"));
        body.merge_under(query);
        assert_eq!(body.get("uid"), Some(&text("query")));
        assert!(!body.is_repeated("uid"));
    }

    #[test]
    fn a_name_twice_in_one_source_has_no_value_and_is_remembered() {
        for values in [["1", "2"], ["1", "1"], ["", "1"], ["", ""]] {
            let mut params = Params::default();
            for value in values {
                params.insert("uid", text(value));
            }
            assert_eq!(params.get("uid"), None, "{values:?}");
            assert!(params.is_repeated("uid") && params.contains("uid"), "{values:?}");
        }
    }

    #[test]
    fn a_name_twice_in_the_query_counts_only_where_the_query_is_used() {
        let mut query = Params::default();
        query.insert("uid", text("1"));
        query.insert("uid", text("2"));
        let mut body = Params::default();
        body.insert("uid", text("body"));
        body.merge_under(query.clone());
        assert!(!body.is_repeated("uid"));
        let mut empty = Params::default();
        empty.merge_under(query);
        assert!(empty.is_repeated("uid"));
    }

    #[test]
    fn a_name_twice_in_a_json_body_is_remembered() {
        let params = Params::from_json_object(br#"{"uid": "1", "uid": "2", "name": "x"}"#).unwrap();
        assert!(params.is_repeated("uid"));
        assert!(!params.is_repeated("name"));
    }

    #[test]
    fn a_body_that_is_no_json_object_is_a_fault_of_the_whole() {
        for (body, code) in [
            ("", "malformed_json"),
            ("{", "malformed_json"),
            ("{\"uid\": }", "malformed_json"),
            ("{} {}", "malformed_json"),
            ("{\"uid\": \"\u{1}\"}", "malformed_json"),
            ("[]", "invalid"),
            ("\"uid\"", "invalid"),
            ("null", "invalid"),
        ] {
            let fault = Params::from_json_object(body.as_bytes()).unwrap_err();
            assert_eq!((fault.parameter.as_str(), fault.code), ("", code), "{body:?}");
        }
        assert!(Params::from_json_object(b"{\"uid\": \"\xff\"}").is_err());
        assert!(Params::from_json_object("[".repeat(100_000).as_bytes()).is_err());
    }

    #[test]
    fn values_cannot_be_printed_by_debug() {
        let mut params = Params::default();
        params.insert("email", text("ann@example.com"));
        params.insert("uid", Raw::Json(json!("secret")));
        let printed = format!("{params:?}");
        assert!(!printed.contains("ann@") && !printed.contains("secret"), "{printed}");
    }
}
