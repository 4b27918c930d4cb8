//! Encodes many texts for tests of the pictures: a line of text in, a line of JSON out,
//! `{"text","png_base64","svg","matrix"}`, the last as the game API gives it.

use std::error::Error;
use std::io::{BufRead, BufWriter, Write, stdin, stdout};

use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(stdout().lock());
    for text in stdin().lock().lines() {
        let text = text?;
        let symbol = qr::Symbol::encode(&text)?;
        let data_url = qr::png_data_url(&symbol, &qr::Scale::default());
        let png_base64 = data_url.trim_start_matches("data:image/png;base64,");
        let rows = qr::matrix(&symbol);
        let line = json!({
            "text": text,
            "png_base64": png_base64,
            "svg": qr::svg(&symbol, "A link"),
            "matrix": {"size": rows.len(), "rows": rows},
        });
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
