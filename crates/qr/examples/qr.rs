//! Shows a text as a QR code in the terminal, or writes it into a file:
//! `cargo run -p qr --example qr -- TEXT [--png FILE] [--svg FILE]`

use std::env::args;
use std::error::Error;
use std::fs;
use std::io::{Write, stdout};

use qr::{Scale, Symbol};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = None;
    let mut files = Vec::new();
    let mut arguments = args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--png" | "--svg" => {
                let file = arguments.next().ok_or_else(|| format!("{argument} needs the name of a file"))?;
                files.push((argument, file));
            }
            _ => text = Some(argument),
        }
    }
    let text = text.ok_or("usage: qr TEXT [--png FILE] [--svg FILE]")?;
    let symbol = Symbol::encode(&text)?;
    for (format, file) in &files {
        match format.as_str() {
            "--png" => fs::write(file, qr::png(&symbol, &Scale::default()))?,
            _ => fs::write(file, qr::svg(&symbol, &text))?,
        }
    }
    if files.is_empty() {
        stdout().write_all(qr::terminal(&symbol).as_bytes())?;
    }
    Ok(())
}
