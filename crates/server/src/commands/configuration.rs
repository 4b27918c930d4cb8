//! Where every setting comes from: a flag, else its environment variable, else the TOML file, else the default.

use super::BadValue;
use crate::address::TrustedProxies;
use crate::attachments::Place;
use crate::public_url::PublicUrl;
use crate::server::Settings;
use crate::vault::Vault;
use anyhow::Context;
use clap::Args;
use serde::Deserialize;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use store::Location;

const DATABASE_FILE: &str = "lifeline.sqlite";
const ATTACHMENTS_FOLDER: &str = "attachments";

/// The flags of every command that opens the data.
#[derive(Debug, Clone, Args)]
pub(super) struct Options {
    /// A TOML file with the same keys as these flags, with _ for -.
    #[arg(long, env = "LIFELINE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// Where to listen [default: 127.0.0.1:8080].
    #[arg(long, env = "LIFELINE_LISTEN", value_name = "ADDR")]
    listen: Option<String>,
    /// The data folder [default: lifeline-data].
    #[arg(long, env = "LIFELINE_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// A postgres:// URL; without it the rows are in the data folder.
    #[arg(long, env = "LIFELINE_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
    /// An s3://bucket/prefix for the files that players and agents send; without it they are in the data folder.
    #[arg(long, env = "LIFELINE_ATTACHMENTS", value_name = "URL")]
    attachments: Option<String>,
    /// Where players and agents reach the pages [default: http:// and the listening address].
    #[arg(long, env = "LIFELINE_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
    /// Where links are [default: the public URL].
    #[arg(long, env = "LIFELINE_SHORT_URL", value_name = "URL")]
    short_url: Option<String>,
    /// Networks whose X-Forwarded-For is believed; may be given several times.
    #[arg(long, env = "LIFELINE_TRUSTED_PROXY", value_name = "CIDR", value_delimiter = ',')]
    trusted_proxy: Vec<String>,
    /// Listen on all addresses and put this machine's own address into links.
    #[arg(
        long,
        env = "LIFELINE_LAN",
        value_name = "true|false",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    lan: Option<bool>,
    /// Where to serve Prometheus metrics, on an address of its own; without it there are none.
    #[arg(long, env = "LIFELINE_METRICS_LISTEN", value_name = "ADDR")]
    metrics_listen: Option<String>,
    /// Requests a minute per API key; 0 = off [default: 60000].
    #[arg(long, env = "LIFELINE_REQUESTS_PER_KEY", value_name = "N")]
    requests_per_key: Option<u32>,
    /// Failed sign-ins by API key a minute per address; 0 = off [default: 60].
    #[arg(long, env = "LIFELINE_FAILED_KEYS_PER_ADDRESS", value_name = "N")]
    failed_keys_per_address: Option<u32>,
    /// Unknown codes a minute per address; 0 = off [default: 120].
    #[arg(long, env = "LIFELINE_UNKNOWN_CODES_PER_ADDRESS", value_name = "N")]
    unknown_codes_per_address: Option<u32>,
    /// The server's key, 64 hexadecimal digits, instead of the data folder's lifeline.key.
    #[arg(long = "key", env = "LIFELINE_KEY", value_name = "HEX", hide = true, hide_env_values = true)]
    key: Option<String>,
    /// What to log: error, warn, info, debug, or a filter such as server=debug [default: info].
    #[arg(long, env = "LIFELINE_LOG", value_name = "LEVEL")]
    log: Option<String>,
}

/// The file's keys: the flags' names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    data: Option<PathBuf>,
    database: Option<String>,
    attachments: Option<String>,
    public_url: Option<String>,
    short_url: Option<String>,
    #[serde(default)]
    trusted_proxy: Vec<String>,
    lan: Option<bool>,
    metrics_listen: Option<String>,
    requests_per_key: Option<u32>,
    failed_keys_per_address: Option<u32>,
    unknown_codes_per_address: Option<u32>,
    key: Option<String>,
    log: Option<String>,
}

/// All settings, judged.
#[derive(Debug)]
pub(super) struct Configuration {
    pub(super) listen: SocketAddr,
    pub(super) data: PathBuf,
    pub(super) location: Location,
    pub(super) attachments: Place,
    pub(super) metrics_listen: Option<SocketAddr>,
    pub(super) log: String,
    pub(super) requests_per_key: Option<u32>,
    failed_keys_per_address: Option<u32>,
    unknown_codes_per_address: Option<u32>,
    trusted_proxies: TrustedProxies,
    public_url: Option<PublicUrl>,
    short_url: Option<PublicUrl>,
    lan: bool,
    key: Option<String>,
}

impl Options {
    /// Judges every setting.
    pub(super) fn resolve(self) -> anyhow::Result<Configuration> {
        let file = self.config.as_deref().map(read_file).transpose()?.unwrap_or_default();
        let listen = self.listen.or(file.listen).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let mut listen = address("listen", &listen)?;
        let lan = self.lan.or(file.lan).unwrap_or(false);
        if lan {
            listen.set_ip(Ipv4Addr::UNSPECIFIED.into());
        }
        let data = self.data.or(file.data).unwrap_or_else(|| PathBuf::from("lifeline-data"));
        let location = match self.database.or(file.database) {
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                Location::postgres(url).map_err(|why| BadValue::of("database", why))?
            }
            Some(_) => return Err(BadValue::of("database", "must be a postgres:// URL")),
            None => Location::File(data.join(DATABASE_FILE)),
        };
        let attachments = match self.attachments.or(file.attachments) {
            Some(url) => Place::parse(&url).map_err(|why| BadValue::of("attachments", why))?,
            None => Place::Folder(data.join(ATTACHMENTS_FOLDER)),
        };
        let proxies = if self.trusted_proxy.is_empty() { file.trusted_proxy } else { self.trusted_proxy };
        let metrics = self.metrics_listen.or(file.metrics_listen);
        let public_url = base_url("public-url", self.public_url.or(file.public_url))?;
        let short_url = base_url("short-url", self.short_url.or(file.short_url))?;
        judge_urls(public_url.as_ref(), short_url.as_ref())?;
        Ok(Configuration {
            listen,
            data,
            location,
            attachments,
            metrics_listen: metrics.as_deref().map(|text| address("metrics-listen", text)).transpose()?,
            log: self.log.or(file.log).unwrap_or_else(|| "info".to_owned()),
            requests_per_key: self.requests_per_key.or(file.requests_per_key),
            failed_keys_per_address: self.failed_keys_per_address.or(file.failed_keys_per_address),
            unknown_codes_per_address: self.unknown_codes_per_address.or(file.unknown_codes_per_address),
            trusted_proxies: TrustedProxies::parse(&proxies).map_err(|why| BadValue::of("trusted-proxy", why))?,
            public_url,
            short_url,
            lan,
            key: self.key.or(file.key),
        })
    }
}

impl Configuration {
    /// Makes the data folder if need be and opens the server's key.
    pub(super) fn vault(&self) -> anyhow::Result<Vault> {
        let given = self.key.as_deref().map(|key| Vault::open(&self.data, Some(key)));
        let given = given.transpose().map_err(|why| BadValue::of("key", why))?;
        // It will hold players' messages: nobody else on the machine is to read them.
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.data);
        made.with_context(|| format!("can't make the data folder {}", self.data.display()))?;
        given.map_or_else(|| Vault::open(&self.data, None), Ok)
    }

    /// The server's settings, now that the address it listens on is known.
    pub(super) fn settings(&self, bound: SocketAddr) -> anyhow::Result<Settings> {
        let public_url = match &self.public_url {
            Some(url) => url.clone(),
            None => PublicUrl::parse(&format!("http://{}", self.reachable(bound)))?,
        };
        Ok(Settings {
            short_url: self.short_url.clone().unwrap_or_else(|| public_url.clone()),
            public_url,
            trusted_proxies: self.trusted_proxies.clone(),
            has_metrics: self.metrics_listen.is_some(),
            requests_per_key: self.requests_per_key.unwrap_or(60_000),
            failed_keys_per_address: self.failed_keys_per_address.unwrap_or(60),
            unknown_codes_per_address: self.unknown_codes_per_address.unwrap_or(120),
        })
    }

    fn reachable(&self, bound: SocketAddr) -> SocketAddr {
        let ip = match bound.ip() {
            ip if self.lan => own_address().unwrap_or(ip),
            ip if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            ip => ip,
        };
        SocketAddr::new(ip, bound.port())
    }
}

/// The address that this machine has towards others. Connecting a datagram socket sends nothing.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip()).filter(|ip| !ip.is_unspecified())
}

fn read_file(path: &Path) -> anyhow::Result<File> {
    let what = format!("config {}", path.display());
    let text = std::fs::read_to_string(path).map_err(|why| BadValue::of(&what, why))?;
    toml::from_str(&text).map_err(|why| BadValue::of(&what, why.message().lines().next().unwrap_or_default()))
}

fn address(what: &str, text: &str) -> anyhow::Result<SocketAddr> {
    text.parse().map_err(|_| BadValue::of(what, format!("{text:?} is no address such as 127.0.0.1:8080")))
}

fn base_url(what: &str, text: Option<String>) -> anyhow::Result<Option<PublicUrl>> {
    text.map(|text| PublicUrl::parse(&text).map_err(|why| BadValue::of(what, why))).transpose()
}

fn judge_urls(public_url: Option<&PublicUrl>, short_url: Option<&PublicUrl>) -> anyhow::Result<()> {
    if public_url.is_some_and(|url| !url.path().is_empty()) {
        return Err(BadValue::of("public-url", "must have no path: the pages' addresses begin at the host"));
    }
    let mixed = public_url.zip(short_url).is_some_and(|(public, short)| public.is_secure() && !short.is_secure());
    if mixed {
        return Err(BadValue::of("short-url", "must be https where the public URL is: a session's cookie is Secure"));
    }
    Ok(())
}
