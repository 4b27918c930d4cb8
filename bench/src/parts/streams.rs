//! Event streams, held open as players' pages hold them.

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::fill::Filled;
use crate::paths::Site;
use crate::serving::Serving;

/// Sockets and files of this process or the server, beside one socket a stream.
const OTHER_FILES: u64 = 1_000;
/// What the head of a stream's answer fits into.
const HEAD_BYTES: usize = 4 * 1024;
/// What a phone's browser sends along: the server's buffers are to hold as much as in real life.
const BROWSER: &str = "Accept: text/event-stream\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n\
    Accept-Language: en-GB,en-US;q=0.9,en;q=0.8,de;q=0.7\r\nCache-Control: no-cache\r\n\
    Sec-Fetch-Dest: empty\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Site: same-origin\r\n\
    User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile \
    Safari/537.36\r\n";

/// Lets this process, and the servers that it starts from now on, have this many sockets.
pub(super) fn allow(streams: usize) -> Result<()> {
    let needed = streams as u64 + OTHER_FILES;
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    if soft < needed {
        setrlimit(Resource::RLIMIT_NOFILE, needed, hard)
            .with_context(|| format!("{needed} open files are needed, and {hard} are allowed"))?;
    }
    Ok(())
}

/// Opens links, each of another player, and the stream of the chat that each leads to.
pub(super) async fn open(server: &Serving, filled: &Filled, streams: usize) -> Result<Vec<TcpStream>> {
    let site = Site::of(server, filled.population)?;
    let mut open = Vec::with_capacity(streams);
    for number in 0..streams as u64 {
        let opened = answer(server, &site.open_first_link(number)).await?.1;
        let (page, cookie) = (header(&opened, "location")?, header(&opened, "set-cookie")?);
        let path = page.splitn(4, '/').nth(3).context("no path in a location")?;
        let cookie = cookie.split(';').next().unwrap_or_default();
        let host = server.address;
        let request = format!("GET /{path}events HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n{BROWSER}\r\n");
        let (stream, head) = answer(server, &request).await?;
        ensure!(head.starts_with("HTTP/1.1 200 "), "stream {number} was answered: {head}");
        open.push(stream);
    }
    Ok(open)
}

/// Sends a request on a connection of its own; answers that, and what comes first.
async fn answer(server: &Serving, request: &str) -> Result<(TcpStream, String)> {
    let mut stream = TcpStream::connect(server.address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut read = Vec::with_capacity(HEAD_BYTES);
    while !read.windows(4).any(|four| four == b"\r\n\r\n") {
        ensure!(stream.read_buf(&mut read).await? > 0, "the server closed a connection");
    }
    Ok((stream, String::from_utf8_lossy(&read).into_owned()))
}

fn header<'h>(head: &'h str, name: &str) -> Result<&'h str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    let found = lines.find(|(found, _)| found.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value).with_context(|| format!("no {name} in: {head}"))
}
