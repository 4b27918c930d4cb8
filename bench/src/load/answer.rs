//! An answer's head, as far as a load generator has to read it.

use anyhow::{Context, Result, bail, ensure};

/// Where an answer ends, and its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) status: u16,
    /// Of head and body together.
    pub(super) bytes: usize,
}

const END: &[u8] = b"\r\n\r\n";
/// `HTTP/1.1 200 `: three digits from here.
const STATUS_AT: usize = 9;
const BODYLESS: [u16; 2] = [204, 304];

/// The head of what has been read; none while it is incomplete.
///
/// # Errors
/// What does not say its length: no surface that is measured answers so.
pub(super) fn head(read: &[u8]) -> Result<Option<Head>> {
    let Some(end) = read.windows(END.len()).position(|four| four == END) else { return Ok(None) };
    let text = std::str::from_utf8(&read[..end]).context("an answer's head is not UTF-8")?;
    ensure!(text.starts_with("HTTP/1.1 "), "no HTTP/1.1: {text}");
    let status: u16 = text.get(STATUS_AT..STATUS_AT + 3).context("an answer without a status")?.parse()?;
    let body = if BODYLESS.contains(&status) { 0 } else { content_length(text)? };
    Ok(Some(Head { status, bytes: end + END.len() + body }))
}

fn content_length(head: &str) -> Result<usize> {
    const NAME: &str = "content-length:";
    for line in head.split("\r\n") {
        if let Some(name) = line.get(..NAME.len())
            && name.eq_ignore_ascii_case(NAME)
        {
            return line[NAME.len()..].trim().parse().context("an answer's length");
        }
    }
    bail!("an answer does not say how long it is: {head}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn head_and_body_are_counted() {
        let read = b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\nx: y\r\n\r\nhello";
        assert_eq!(head(read).unwrap(), Some(Head { status: 201, bytes: read.len() }));
    }

    #[test]
    fn half_a_head_is_none_yet() {
        assert_eq!(head(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n").unwrap(), None);
    }

    #[test]
    fn not_modified_has_no_body_whatever_it_says() {
        let read = b"HTTP/1.1 304 Not Modified\r\ncontent-length: 56\r\n\r\n";
        assert_eq!(head(read).unwrap(), Some(Head { status: 304, bytes: read.len() }));
    }

    #[test]
    fn an_answer_without_a_length_is_refused() {
        assert!(head(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").is_err());
    }
}
