//! What a file is, by its first bytes.

use std::str::from_utf8;

use super::FileType;

/// Brands of ISO media files (ISO 14496-12, "ftyp") that hold a film and that browsers play.
const FILM_BRANDS: [&[u8; 4]; 15] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"M4VH", b"M4VP",
    b"MSNV", b"dash", b"3gp4",
];
/// The brand of QuickTime films.
const QUICKTIME_BRAND: &[u8; 4] = b"qt  ";
/// How far into a Matroska file its kind stands.
const WEBM_HEAD_BYTES: usize = 64;

pub(super) fn file_type(beginning: &[u8]) -> Option<FileType> {
    match beginning {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(FileType::Png),
        [0xff, 0xd8, 0xff, ..] => Some(FileType::Jpeg),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(FileType::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(FileType::Webp),
        [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] => film(&[*a, *b, *c, *d]),
        [0x1a, 0x45, 0xdf, 0xa3, ..] => webm(beginning),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(FileType::Pdf),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(FileType::Zip),
        _ => is_text(beginning).then_some(FileType::Text),
    }
}

/// By the major brand. Photographs of the same container (HEIC, AVIF) and audio are no films.
fn film(brand: &[u8; 4]) -> Option<FileType> {
    if brand == QUICKTIME_BRAND {
        return Some(FileType::Mov);
    }
    FILM_BRANDS.contains(&brand).then_some(FileType::Mp4)
}

fn webm(beginning: &[u8]) -> Option<FileType> {
    let head = &beginning[..beginning.len().min(WEBM_HEAD_BYTES)];
    // EBML's DocType: its id, its length, its text.
    head.windows(7).any(|bytes| bytes == b"\x42\x82\x84webm").then_some(FileType::Webm)
}

/// UTF-8 without NUL. The last character may be cut, since this is only the beginning.
fn is_text(beginning: &[u8]) -> bool {
    let readable = match from_utf8(beginning) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    readable && !beginning.is_empty() && !beginning.contains(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_known_by_its_first_bytes() {
        let known: [(&[u8], FileType); 13] = [
            (b"\x89PNG\r\n\x1a\n", FileType::Png),
            (b"\xff\xd8\xff\xe1", FileType::Jpeg),
            (b"GIF87a", FileType::Gif),
            (b"GIF89a", FileType::Gif),
            (b"RIFF\x10\0\0\0WEBPVP8 ", FileType::Webp),
            (b"\0\0\0\x18ftypisom\0\0\0\0", FileType::Mp4),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", FileType::Mp4),
            (b"\0\0\0\x14ftypqt  \0\0\0\0", FileType::Mov),
            (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", FileType::Webm),
            (b"%PDF-1.7", FileType::Pdf),
            (b"PK\x03\x04", FileType::Zip),
            (b"PK\x05\x06", FileType::Zip),
            ("Lädt …".as_bytes(), FileType::Text),
        ];
        for (beginning, expected) in known {
            assert_eq!(file_type(beginning), Some(expected), "{beginning:?}");
        }
    }

    #[test]
    fn what_is_none_of_the_kinds_is_not_known() {
        let unknown: [&[u8]; 9] = [
            b"",
            b"\x89PNG",
            b"RIFF\x10\0\0\0WAVE",
            b"\0\0\0\x18ftypheic",
            b"\0\0\0\x18ftypM4A ",
            b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska",
            b"\x7fELF\x02\x01\x01\0",
            b"text with a \0 in it",
            b"\xff\xfet\0e\0x\0t\0",
        ];
        for beginning in unknown {
            assert_eq!(file_type(beginning), None, "{beginning:?}");
        }
    }

    #[test]
    fn a_character_that_the_end_of_the_beginning_cuts_is_no_fault() {
        assert_eq!(file_type(&"aä".as_bytes()[..2]), Some(FileType::Text));
        assert_eq!(file_type(b"a\xc3b"), None);
    }

    #[test]
    fn a_page_is_text_and_nothing_else() {
        assert_eq!(file_type(b"<html><script>alert(1)</script>"), Some(FileType::Text));
    }
}
