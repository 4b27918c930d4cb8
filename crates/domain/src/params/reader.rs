//! Reads typed values out of [`Params`] and collects every fault and warning on the way.

use serde_json::{Map, Value};

use super::{Parameter, Params, Raw};
use crate::fault::{Fault, code, echo};
use crate::limits::FAULTS_MAX;

pub(crate) struct Reader<'a> {
    params: &'a Params,
    pub(crate) faults: Vec<Fault>,
    pub(crate) warnings: Vec<Fault>,
}

impl<'a> Reader<'a> {
    /// Starts with what can be said without knowing what a parameter means: one that is no text is
    /// a fault, so is a known one given twice; an unknown one is a warning.
    pub(crate) fn new(params: &'a Params, known: &[Parameter]) -> Self {
        let mut reader = Self { params, faults: Vec::new(), warnings: Vec::new() };
        for name in params.names() {
            if !known.iter().any(|parameter| parameter.name == name) {
                let detail = format!("{} is no parameter of this call and is ignored", echo(name));
                reader.warn(Fault::new(name, code::UNKNOWN, detail));
            } else if params.is_unreadable(name) {
                reader.fault(Fault::new(name, code::INVALID, format!("{} is not valid UTF-8", echo(name))));
            } else if params.is_repeated(name) {
                let detail = format!("{name} is given more than once; give it once");
                reader.fault(Fault::new(name, code::DUPLICATE, detail));
            }
        }
        reader
    }

    pub(crate) fn fault(&mut self, fault: Fault) {
        push_bounded(&mut self.faults, fault);
    }

    pub(crate) fn warn(&mut self, warning: Fault) {
        push_bounded(&mut self.warnings, warning);
    }

    /// Keeps a value, or its fault.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.fault(fault)).ok()
    }

    /// Keeps a value, or its fault as a mere warning.
    pub(crate) fn keep_or_warn<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.warn(fault)).ok()
    }

    /// Whether the parameter is there at all, whatever it is worth.
    pub(crate) fn is_given(&self, name: &str) -> bool {
        self.params.contains(name)
    }

    /// A text; anything else is a fault.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        let raw = self.params.get(name)?;
        self.keep(text_of(name, raw))
    }

    /// A text; anything else is a warning, for parameters whose faults never refuse a request.
    pub(crate) fn text_or_warn(&mut self, name: &str) -> Option<String> {
        let raw = self.params.get(name)?;
        self.keep_or_warn(text_of(name, raw))
    }

    /// `true` or `false`; absent is false.
    pub(crate) fn boolean(&mut self, name: &str) -> bool {
        let Some(raw) = self.params.get(name) else { return false };
        let read = match raw {
            Raw::Json(Value::Bool(value)) => Some(*value),
            Raw::Json(Value::String(text)) | Raw::Text(text) => match text.as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            Raw::Json(_) => None,
        };
        read.unwrap_or_else(|| {
            let detail = format!("{name} must be true or false");
            self.fault(Fault::new(name, code::INVALID, detail));
            false
        })
    }

    /// One of a few words, exactly as written.
    pub(crate) fn choice<T: Copy>(&mut self, name: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let chosen = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if chosen.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let detail = format!("{name} must be one of {}, in lower case; it is {}", words.join(", "), echo(&text));
            self.fault(Fault::new(name, code::INVALID, detail));
        }
        chosen
    }

    /// A JSON object, native or as text.
    pub(crate) fn map(&mut self, name: &str) -> Option<Map<String, Value>> {
        match self.json(name)? {
            Value::Object(map) => Some(map),
            other => self.wrong_type(name, "a JSON object", &other),
        }
    }

    /// A JSON array, native or as text.
    pub(crate) fn array(&mut self, name: &str) -> Option<Vec<Value>> {
        match self.json(name)? {
            Value::Array(members) => Some(members),
            other => self.wrong_type(name, "a JSON array", &other),
        }
    }

    fn json(&mut self, name: &str) -> Option<Value> {
        let text = match self.params.get(name)? {
            Raw::Json(Value::String(text)) | Raw::Text(text) => text,
            Raw::Json(value) => return Some(value.clone()),
        };
        let read = serde_json::from_str(text).map_err(|error| {
            let detail = format!("{name} is not valid JSON: wrong at line {}, column {}", error.line(), error.column());
            Fault::new(name, code::MALFORMED_JSON, detail)
        });
        self.keep(read)
    }

    fn wrong_type<T>(&mut self, name: &str, expected: &str, found: &Value) -> Option<T> {
        let detail = format!("{name} must be {expected}; it is {}", type_name(found));
        self.fault(Fault::new(name, code::INVALID, detail));
        None
    }
}

/// What kind of JSON value this is, for the sentence of a fault.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction, or out of range",
        Value::Number(_) => "a whole number",
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn text_of(name: &str, raw: &Raw) -> Result<String, Fault> {
    let text = match raw {
        Raw::Text(text) | Raw::Json(Value::String(text)) => text.clone(),
        Raw::Json(Value::Number(number)) if !number.is_f64() => number.to_string(),
        Raw::Json(other) => {
            let detail = format!("{name} must be a text or a whole number; it is {}", type_name(other));
            return Err(Fault::new(name, code::INVALID, detail));
        }
    };
    // PostgreSQL keeps no such text, and no meaning of any parameter needs it.
    if text.contains('\0') {
        let detail = format!("{name} holds a NUL character (U+0000), which no text may");
        return Err(Fault::new(name, code::INVALID, detail));
    }
    Ok(text)
}

fn push_bounded(list: &mut Vec<Fault>, fault: Fault) {
    if list.len() < FAULTS_MAX {
        list.push(fault);
    } else if list.len() == FAULTS_MAX {
        let detail = format!("there are more than {FAULTS_MAX}; the others are not named");
        list.push(Fault::new("", code::TOO_MANY, detail));
    }
}
