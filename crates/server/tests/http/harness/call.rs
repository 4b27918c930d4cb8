//! One request and its answer.

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use bytes::Bytes;
use serde_json::Value;
use std::net::{IpAddr, SocketAddr};

/// A request to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    method: Method,
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
    address: IpAddr,
}

impl Call {
    pub(crate) fn new(method: Method, target: &str) -> Self {
        Self {
            method,
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
            address: "203.0.113.7".parse().unwrap(),
        }
    }

    pub(crate) fn get(target: &str) -> Self {
        Self::new(Method::GET, target)
    }

    pub(crate) fn post(target: &str) -> Self {
        Self::new(Method::POST, target)
    }

    pub(crate) fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    /// As `curl -u KEY:` sends it.
    pub(crate) fn key(self, key: &str) -> Self {
        let credentials = data_encoding::BASE64.encode(format!("{key}:").as_bytes());
        self.header("authorization", format!("Basic {credentials}"))
    }

    /// From another address than most.
    pub(crate) fn from(mut self, address: &str) -> Self {
        self.address = address.parse().unwrap();
        self
    }

    pub(crate) fn body(mut self, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", kind)
    }

    pub(crate) fn form(self, fields: &[(&str, &str)]) -> Self {
        self.body("application/x-www-form-urlencoded", encoded(fields))
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }

    pub(crate) fn multipart(self, fields: &[(&str, &[u8])]) -> Self {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n").into_bytes());
            body.extend(*value);
            body.extend(b"\r\n");
        }
        body.extend(b"--limit--\r\n");
        self.body("multipart/form-data; boundary=limit", body)
    }

    /// As one of the pages' own scripts sends it.
    pub(crate) fn by_script(self) -> Self {
        self.header("x-requested-with", "lifeline")
    }

    pub(crate) fn into_request(self) -> Request<Body> {
        let mut request = Request::builder().method(self.method).uri(self.target);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let mut request = request.body(Body::from(self.body)).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(self.address, 50_000)));
        request
    }
}

/// What came back, read to its end.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn code(&self) -> u16 {
        self.status.as_u16()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{} {}", self.status, self.text()))
    }

    /// A header's value; empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }

    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap()).collect()
    }

    /// Parameter and code of each error.
    pub(crate) fn errors(&self) -> Vec<(String, String)> {
        named(&self.json()["errors"])
    }

    /// Parameter and code of each warning.
    pub(crate) fn warnings(&self) -> Vec<(String, String)> {
        named(&self.json()["warnings"])
    }

    /// Asserts the status and gives the answer back.
    #[track_caller]
    pub(crate) fn expect(self, code: u16) -> Self {
        assert_eq!(self.code(), code, "{:?} {}", self.headers, String::from_utf8_lossy(&self.body));
        self
    }

    /// Asserts that none of these texts is in headers or body.
    #[track_caller]
    pub(crate) fn says_nothing_of(&self, secrets: &[&str]) {
        let whole = format!("{:?} {}", self.headers, String::from_utf8_lossy(&self.body));
        for secret in secrets {
            assert!(!whole.contains(secret), "{secret} in {whole}");
        }
    }
}

/// Parameter and code of each member of `errors` or `warnings`.
fn named(faults: &Value) -> Vec<(String, String)> {
    let text = |fault: &Value, name: &str| fault[name].as_str().unwrap().to_owned();
    let faults = faults.as_array().map(Vec::as_slice).unwrap_or_default();
    faults.iter().map(|fault| (text(fault, "parameter"), text(fault, "code"))).collect()
}

/// The token of a page's forms; empty where it has none.
pub(crate) fn csrf_of(page: &str) -> String {
    let after = page.split_once("name=\"csrf\" value=\"").map(|(_, after)| after).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
