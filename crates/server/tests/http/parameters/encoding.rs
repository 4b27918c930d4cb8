//! One set of parameters in every form that a game may send it in.

use crate::harness::Call;
use crate::harness::world::KEY;
use serde_json::{Map, Value, json};

/// The ways in which parameters may come (contract 1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Form,
    Multipart,
    /// Maps, arrays, numbers and booleans as JSON has them.
    Json,
    /// Everything as JSON text inside JSON.
    JsonText,
    /// The method until 2024.
    Get,
}

impl Encoding {
    pub(super) const ALL: [Self; 5] = [Self::Form, Self::Multipart, Self::Json, Self::JsonText, Self::Get];

    /// A `qrcode` call of the first domain with these parameters and no others.
    pub(super) fn call(self, parameters: &Map<String, Value>) -> Call {
        let texts: Vec<(&str, String)> = parameters.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
        let pairs: Vec<(&str, &str)> = texts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let path = "/v1/one/console/qrcode";
        match self {
            Self::Form => Call::post(path).form(&pairs),
            Self::Multipart => {
                let fields: Vec<(&str, &[u8])> = pairs.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
                Call::post(path).multipart(&fields)
            }
            Self::Json => Call::post(path).json(&json!(parameters)),
            Self::JsonText => {
                Call::post(path).json(&json!(pairs.iter().copied().collect::<std::collections::BTreeMap<_, _>>()))
            }
            Self::Get => {
                let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
                Call::get(&format!("{path}?{query}"))
            }
        }
        .key(KEY)
    }
}

/// A value as a form carries it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
