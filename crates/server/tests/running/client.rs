//! One keep-alive connection, as a browser or a game's back end has it.

use bytes::Bytes;
use data_encoding::BASE64;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{HeaderMap, Method, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::net::TcpStream;

/// Nothing here takes this long unless it hangs.
const ANSWER_LIMIT: Duration = Duration::from_secs(30);

/// A request to be sent, as often and by as many clients as need be.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Call {
    /// `GET` of an address, with or without its host.
    pub(crate) fn get(address: &str) -> Self {
        let uri: Uri = address.parse().unwrap();
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Self { method: Method::GET, path, headers: Vec::new(), body: String::new() }
    }

    /// `POST` of a form.
    pub(crate) fn post(address: &str, fields: &[(&str, &str)]) -> Self {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let call = Self { method: Method::POST, body, ..Self::get(address) };
        call.with("content-type", "application/x-www-form-urlencoded")
    }

    /// A game's call for a link, in the domain of its key.
    pub(crate) fn qrcode(api_key: &str, fields: &[(&str, &str)]) -> Self {
        let (domain, _) = api_key.split_once("_api_").unwrap();
        Self::post(&format!("/v1/{domain}/console/qrcode"), fields).with_key(api_key)
    }

    /// With a game's key.
    pub(crate) fn with_key(self, api_key: &str) -> Self {
        self.with("authorization", &format!("Basic {}", BASE64.encode(format!("{api_key}:").as_bytes())))
    }

    /// With one more header.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    fn request(self, host: &str) -> Request<Full<Bytes>> {
        let mut request = Request::builder().method(self.method).uri(self.path).header("host", host);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        request.body(Full::from(self.body)).unwrap()
    }
}

/// See the module.
#[derive(Debug)]
pub(crate) struct Client {
    host: String,
    connection: Option<SendRequest<Full<Bytes>>>,
}

impl Client {
    pub(crate) fn of(base_url: &str) -> Self {
        let uri: Uri = base_url.parse().unwrap();
        Self { host: uri.authority().unwrap().to_string(), connection: None }
    }

    /// Sends a call and reads the whole answer.
    ///
    /// # Errors
    /// When the server goes away before the answer is complete.
    pub(crate) async fn send(&mut self, call: Call) -> anyhow::Result<Answer> {
        let whole = async {
            let (head, body) = self.open(call).await?.into_parts();
            let body = String::from_utf8(body.collect().await?.to_bytes().to_vec())?;
            Ok(Answer { status: head.status.as_u16(), headers: head.headers, body })
        };
        tokio::time::timeout(ANSWER_LIMIT, whole).await?
    }

    /// Sends a call and reads the answer's head.
    pub(crate) async fn open(&mut self, call: Call) -> anyhow::Result<Response<Incoming>> {
        let mut connection = match self.connection.take() {
            Some(connection) if !connection.is_closed() => connection,
            _ => connect(&self.host).await?,
        };
        connection.ready().await?;
        let response = connection.send_request(call.request(&self.host)).await?;
        self.connection = Some(connection);
        Ok(response)
    }
}

async fn connect(host: &str) -> anyhow::Result<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

/// A whole answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    headers: HeaderMap,
}

impl Answer {
    /// A header's value; empty if there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The cookie that it sets, as the browser sends it back.
    pub(crate) fn cookie(&self) -> &str {
        self.header("set-cookie").split(';').next().unwrap_or_default()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {} {}", self.status, self.body))
    }

    /// The link that a game was given.
    pub(crate) fn link(&self) -> String {
        assert_eq!(self.status, 201, "{}", self.body);
        self.json()["url"].as_str().unwrap().to_owned()
    }

    /// The token of the page's forms.
    pub(crate) fn form_token(&self) -> &str {
        let (_, rest) = self.body.split_once("name=\"csrf\" value=\"").unwrap();
        rest.split('"').next().unwrap_or_default()
    }
}

/// Signs a person in; answers their session's cookie.
pub(crate) async fn sign_in(client: &mut Client, email: &str, password: &str) -> String {
    let form = client.send(Call::get("/inbox/sign-in")).await.unwrap();
    let fields = [("csrf", form.form_token()), ("email", email), ("password", password)];
    let call = Call::post("/inbox/sign-in", &fields).with("cookie", form.cookie());
    let answer = client.send(call).await.unwrap();
    assert_eq!(answer.status, 303, "{email} could not sign in");
    answer.cookie().to_owned()
}
