//! Custom issue fields: what a domain declares, and which values fit (contract 1.2 and 5).

mod date;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use crate::fault::{Fault, code};
use crate::help::line;
use crate::limits::{
    FIELD_KEY_CHARACTERS_MAX, FIELD_LABEL_CHARACTERS_MAX, FIELD_OPTIONS_MAX, MULTILINE_CHARACTERS_MAX,
    SINGLELINE_CHARACTERS_MAX,
};
use crate::params::type_name;

/// A custom issue field as a domain declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueField {
    /// 1 to 64 of `a-z`, `0-9`, `_` and `-`.
    pub key: String,
    /// What agents read.
    pub label: String,
    /// Which values fit.
    pub field_type: FieldType,
    /// What a dropdown offers; empty for every other type.
    pub options: Vec<String>,
}

/// The type of a custom issue field (contract 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldType {
    /// A text of at most 255 characters.
    Singleline,
    /// A text of at most 100,000 characters.
    Multiline,
    /// A number.
    Number,
    /// One of the declared options.
    Dropdown,
    /// A day, or a moment.
    Date,
    /// Yes or no.
    Checkbox,
}

/// A value that fits its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "lowercase")]
pub enum FieldValue {
    /// At most 255 characters.
    Singleline(String),
    /// At most 100,000 characters.
    Multiline(String),
    /// Whole numbers of 64 bits exactly, others as a double.
    Number(Number),
    /// One of the declared options.
    Dropdown(String),
    /// `YYYY-MM-DD`, or RFC 3339 in UTC.
    Date(String),
    /// Yes or no.
    Checkbox(bool),
}

impl IssueField {
    /// Declares a field. A fault names `key` or `options`.
    pub fn new(key: &str, label: &str, field_type: FieldType, options: Vec<String>) -> Result<Self, Fault> {
        if !is_key(key) {
            let detail = format!("a field's key must be 1 to {FIELD_KEY_CHARACTERS_MAX} of a-z, 0-9, _ and -");
            return Err(Fault::new("key", code::INVALID, detail));
        }
        if (field_type == FieldType::Dropdown) == options.is_empty() {
            let detail = "a dropdown has at least one option, and no other field has any";
            return Err(Fault::new("options", code::INVALID, detail));
        }
        Ok(Self { key: key.to_owned(), label: label.to_owned(), field_type, options })
    }

    /// Declares a field as somebody typed it: without white space around its parts, each option once.
    ///
    /// # Errors
    /// Every fault, of `key`, `label` or `options`.
    pub fn parse(key: &str, label: &str, field_type: FieldType, options: &[String]) -> Result<Self, Vec<Fault>> {
        let label = line("label", label, FIELD_LABEL_CHARACTERS_MAX).and_then(|label| match label.is_empty() {
            true => Err(Fault::new("label", code::REQUIRED, "label must not be empty")),
            false => Ok(label),
        });
        let options = parse_options(options);
        // What is wrong with the options is said once, here.
        let known = options.clone().unwrap_or_else(|_| match field_type {
            FieldType::Dropdown => vec![String::new()],
            _ => Vec::new(),
        });
        match (Self::new(key.trim(), "", field_type, known), label, options) {
            (Ok(field), Ok(label), Ok(_)) => Ok(Self { label, ..field }),
            (field, label, options) => Err([field.err(), label.err(), options.err()].into_iter().flatten().collect()),
        }
    }

    /// Reads a value for this field, plain or as `{"type": …, "value": …}` (contract 1.2). The
    /// error ends a sentence that begins with the field's name, and never repeats the value.
    pub fn read(&self, value: &Value) -> Result<FieldValue, String> {
        match value {
            Value::Object(typed) => self.read_plain(self.unwrap_typed(typed)?),
            plain => self.read_plain(plain),
        }
    }

    fn unwrap_typed<'a>(&self, typed: &'a Map<String, Value>) -> Result<&'a Value, String> {
        let (Some(stated), Some(value), 2) = (typed.get("type"), typed.get("value"), typed.len()) else {
            return Err("must be a plain value, or an object of type and value".to_owned());
        };
        if stated.as_str().and_then(FieldType::parse) != Some(self.field_type) {
            return Err(format!("is declared as {}, not as the type given", self.field_type));
        }
        Ok(value)
    }

    fn read_plain(&self, value: &Value) -> Result<FieldValue, String> {
        match self.field_type {
            FieldType::Singleline => read_text(value, SINGLELINE_CHARACTERS_MAX).map(FieldValue::Singleline),
            FieldType::Multiline => read_text(value, MULTILINE_CHARACTERS_MAX).map(FieldValue::Multiline),
            FieldType::Number => read_number(value)
                .map(FieldValue::Number)
                .ok_or_else(|| "must be a number such as 23 or -1.5".to_owned()),
            FieldType::Dropdown => self.read_option(value).map(FieldValue::Dropdown),
            FieldType::Date => value.as_str().and_then(date::normalised).map(FieldValue::Date).ok_or_else(|| {
                "must be a date as YYYY-MM-DD, or as RFC 3339 with offset such as \
                     2024-05-01T10:00:00Z"
                    .to_owned()
            }),
            FieldType::Checkbox => {
                read_checkbox(value).map(FieldValue::Checkbox).ok_or_else(|| "must be true or false".to_owned())
            }
        }
    }

    fn read_option(&self, value: &Value) -> Result<String, String> {
        value
            .as_str()
            .filter(|text| self.options.iter().any(|option| option == text))
            .map(str::to_owned)
            .ok_or_else(|| "must be one of the field's options, exactly as declared".to_owned())
    }
}

impl FieldType {
    /// Every type.
    pub const ALL: [Self; 6] =
        [Self::Singleline, Self::Multiline, Self::Number, Self::Dropdown, Self::Date, Self::Checkbox];

    /// The word that is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Singleline => "singleline",
            Self::Multiline => "multiline",
            Self::Number => "number",
            Self::Dropdown => "dropdown",
            Self::Date => "date",
            Self::Checkbox => "checkbox",
        }
    }

    /// Reads what [`FieldType::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field_type| field_type.as_str() == text)
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FieldValue {
    /// The value as agents read it.
    pub fn display(&self) -> String {
        match self {
            Self::Singleline(text) | Self::Multiline(text) | Self::Dropdown(text) | Self::Date(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Checkbox(true) => "yes".to_owned(),
            Self::Checkbox(false) => "no".to_owned(),
        }
    }
}

fn parse_options(options: &[String]) -> Result<Vec<String>, Fault> {
    let mut kept: Vec<String> = Vec::new();
    for option in options {
        let option = line("options", option, SINGLELINE_CHARACTERS_MAX)?;
        if !option.is_empty() && !kept.contains(&option) {
            kept.push(option);
        }
    }
    if kept.len() > FIELD_OPTIONS_MAX {
        let detail = format!("options has more than {FIELD_OPTIONS_MAX} members");
        return Err(Fault::new("options", code::TOO_MANY, detail));
    }
    Ok(kept)
}

fn is_key(key: &str) -> bool {
    (1..=FIELD_KEY_CHARACTERS_MAX).contains(&key.len())
        && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'))
}

fn read_text(value: &Value, characters_max: usize) -> Result<String, String> {
    let Some(text) = value.as_str() else {
        return Err(format!("must be a text; it is {}", type_name(value)));
    };
    if text.contains('\0') {
        return Err("holds a NUL character (U+0000), which no text may".to_owned());
    }
    let characters = text.chars().count();
    if characters > characters_max {
        return Err(format!("has {characters} characters; at most {characters_max} are accepted"));
    }
    Ok(text.to_owned())
}

/// A JSON number, or decimal text: digits, perhaps a sign before and a fraction after them.
fn read_number(value: &Value) -> Option<Number> {
    let text = match value {
        Value::Number(number) => return Some(number.clone()),
        other => other.as_str()?,
    };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    match text.parse::<i64>() {
        Ok(whole) => Some(whole.into()),
        Err(_) => Number::from_f64(text.parse().ok()?),
    }
}

fn read_checkbox(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) if text == "true" => Some(true),
        Value::String(text) if text == "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn field(field_type: FieldType) -> IssueField {
        let options = match field_type {
            FieldType::Dropdown => vec!["ps5".to_owned(), "xbox".to_owned()],
            _ => Vec::new(),
        };
        IssueField::new("field", "Field", field_type, options).unwrap()
    }

    fn refuses(field_type: FieldType, values: &[Value]) {
        for value in values {
            let reason = field(field_type).read(value).unwrap_err();
            assert!(!reason.contains("s3cret"), "{reason}");
        }
    }

    #[test]
    fn a_key_is_short_and_plain() {
        for key in ["level", "is_paying", "a-1", "0", &"k".repeat(64)] {
            assert!(IssueField::new(key, "", FieldType::Number, Vec::new()).is_ok(), "{key}");
        }
        for key in ["", "Level", "a b", "a.b", "é", &"k".repeat(65)] {
            let fault = IssueField::new(key, "", FieldType::Number, Vec::new()).unwrap_err();
            assert_eq!(fault.parameter, "key", "{key:?}");
        }
    }

    #[test]
    fn only_a_dropdown_has_options_and_it_has_some() {
        for (field_type, options) in [(FieldType::Dropdown, Vec::new()), (FieldType::Number, vec!["1".to_owned()])] {
            let fault = IssueField::new("key", "", field_type, options).unwrap_err();
            assert_eq!(fault.parameter, "options");
        }
    }

    #[test]
    fn a_typed_field_is_tidied() {
        let options = [" ps5 ", "", "xbox", "ps5"].map(str::to_owned);
        let field = IssueField::parse(" platform ", " Platform ", FieldType::Dropdown, &options).unwrap();
        assert_eq!((field.key.as_str(), field.label.as_str()), ("platform", "Platform"));
        assert_eq!(field.options, ["ps5", "xbox"]);
    }

    #[test]
    fn every_fault_of_a_typed_field_is_named_once() {
        let many: Vec<String> = (0..=FIELD_OPTIONS_MAX).map(|number| number.to_string()).collect();
        let long = vec!["x".repeat(SINGLELINE_CHARACTERS_MAX + 1)];
        let label = "x".repeat(FIELD_LABEL_CHARACTERS_MAX + 1);
        for (key, label, field_type, options, expected) in [
            ("", "", FieldType::Number, vec![], &["key", "label"][..]),
            ("level", label.as_str(), FieldType::Number, vec![], &["label"]),
            ("level", "Level", FieldType::Dropdown, vec![], &["options"]),
            ("level", "Level", FieldType::Dropdown, many.clone(), &["options"]),
            ("level", "Level", FieldType::Dropdown, long.clone(), &["options"]),
            ("level", "Level", FieldType::Number, many, &["options"]),
            ("Level", "Level", FieldType::Number, long, &["key", "options"]),
        ] {
            let faults = IssueField::parse(key, label, field_type, &options).unwrap_err();
            let named: Vec<&str> = faults.iter().map(|fault| fault.parameter.as_str()).collect();
            assert_eq!(named, expected, "{key} {label}");
        }
    }

    #[test]
    fn every_type_is_read_back() {
        for field_type in FieldType::ALL {
            assert_eq!(FieldType::parse(field_type.as_str()), Some(field_type));
        }
        assert_eq!(FieldType::parse("Number"), None);
    }

    #[test]
    fn a_singleline_has_at_most_255_characters() {
        let longest = "ä".repeat(255);
        let value = field(FieldType::Singleline).read(&json!(longest)).unwrap();
        assert_eq!(value, FieldValue::Singleline(longest));
        refuses(
            FieldType::Singleline,
            &[json!("s3cret".repeat(43)), json!(5), json!(true), json!(null), json!([]), json!("\0")],
        );
    }

    #[test]
    fn a_multiline_has_at_most_100_000_characters() {
        assert!(field(FieldType::Multiline).read(&json!("ä".repeat(100_000))).is_ok());
        refuses(FieldType::Multiline, &[json!("ä".repeat(100_001)), json!(1)]);
    }

    #[test]
    fn a_number_is_a_json_number_or_decimal_text() {
        for (value, shown) in [
            (json!(23), "23"),
            (json!(-1.5), "-1.5"),
            (json!("23"), "23"),
            (json!("-0.25"), "-0.25"),
            (json!("9007199254740993"), "9007199254740993"),
            (json!("007"), "7"),
        ] {
            assert_eq!(field(FieldType::Number).read(&value).unwrap().display(), shown);
        }
        refuses(
            FieldType::Number,
            &[
                json!("s3cret"),
                json!(""),
                json!(" 1"),
                json!("1e5"),
                json!("1."),
                json!(".5"),
                json!("+1"),
                json!("1,5"),
                json!("--1"),
                json!("NaN"),
                json!("inf"),
                json!("0x10"),
                json!("9".repeat(400)),
                json!(true),
                json!(null),
            ],
        );
    }

    #[test]
    fn a_dropdown_takes_only_its_options() {
        let value = field(FieldType::Dropdown).read(&json!("ps5")).unwrap();
        assert_eq!(value, FieldValue::Dropdown("ps5".to_owned()));
        refuses(FieldType::Dropdown, &[json!("PS5"), json!("s3cret"), json!(""), json!(0)]);
    }

    #[test]
    fn a_date_is_a_day_or_a_moment() {
        let value = field(FieldType::Date).read(&json!("2024-05-01T12:00:00+02:00")).unwrap();
        assert_eq!(value, FieldValue::Date("2024-05-01T10:00:00Z".to_owned()));
        refuses(FieldType::Date, &[json!("yesterday"), json!(1_714_557_600_000_i64), json!("")]);
    }

    #[test]
    fn a_checkbox_is_true_or_false_also_as_text() {
        for (value, expected) in
            [(json!(true), true), (json!("true"), true), (json!(false), false), (json!("false"), false)]
        {
            let read = field(FieldType::Checkbox).read(&value).unwrap();
            assert_eq!(read, FieldValue::Checkbox(expected));
        }
        refuses(FieldType::Checkbox, &[json!("True"), json!(1), json!("yes"), json!("")]);
    }

    #[test]
    fn a_value_may_name_its_type() {
        let typed = json!({"type": "number", "value": "23"});
        assert_eq!(field(FieldType::Number).read(&typed).unwrap().display(), "23");
    }

    #[test]
    fn a_value_that_names_another_type_or_more_is_refused() {
        refuses(
            FieldType::Number,
            &[
                json!({"type": "singleline", "value": "23"}),
                json!({"type": "s3cret", "value": 23}),
                json!({"type": "number", "value": "s3cret"}),
                json!({"type": "number", "value": {"type": "number", "value": 1}}),
                json!({"type": "number"}),
                json!({"value": 23}),
                json!({"type": "number", "value": 23, "more": 1}),
                json!({}),
            ],
        );
    }

    #[test]
    fn a_value_is_read_back_from_json() {
        for (value, stored) in [
            (FieldValue::Singleline("x".to_owned()), json!({"type": "singleline", "value": "x"})),
            (FieldValue::Number(5.into()), json!({"type": "number", "value": 5})),
            (FieldValue::Checkbox(true), json!({"type": "checkbox", "value": true})),
        ] {
            assert_eq!(serde_json::to_value(&value).unwrap(), stored);
            assert_eq!(serde_json::from_value::<FieldValue>(stored).unwrap(), value);
        }
    }

    #[test]
    fn a_checkbox_reads_as_a_word() {
        assert_eq!(FieldValue::Checkbox(true).display(), "yes");
        assert_eq!(FieldValue::Checkbox(false).display(), "no");
    }
}
