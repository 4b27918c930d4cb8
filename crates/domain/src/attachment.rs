//! Files in a chat: which kinds there are, how a file is known, and what it is called.

mod content;
mod name;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, code};
use crate::ids::AttachmentId;
use crate::limits::ATTACHMENTS_PER_MESSAGE_MAX;

pub use name::FileName;

/// A kind of file that can be sent. What is none of these is refused, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileType {
    /// A picture.
    Png,
    /// A photograph.
    Jpeg,
    /// A small animation.
    Gif,
    /// A picture.
    Webp,
    /// A film.
    Mp4,
    /// A film from a phone.
    Mov,
    /// A film.
    Webm,
    /// A document.
    Pdf,
    /// Plain text, such as a log.
    Text,
    /// An archive, such as a saved game.
    Zip,
}

impl FileType {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 10] = [
        Self::Png,
        Self::Jpeg,
        Self::Gif,
        Self::Webp,
        Self::Mp4,
        Self::Mov,
        Self::Webm,
        Self::Pdf,
        Self::Text,
        Self::Zip,
    ];

    /// The kind of a file, by its name and by its first bytes, which must agree; it must be one that the app accepts.
    /// `beginning` is the file's first [`crate::limits::FILE_BEGINNING_BYTES`], or all of a shorter one.
    ///
    /// A fault names the parameter `file`. It never repeats the name, which a player chose.
    ///
    /// ```
    /// use domain::attachment::{FileName, FileType};
    /// let (page, picture) = (b"<html><script>alert(1)</script>", b"\x89PNG\r\n\x1a\n");
    /// let name = FileName::parse("x.png");
    /// assert_eq!(FileType::judge(&name, picture, &FileType::ALL), Ok(FileType::Png));
    /// assert_eq!(FileType::judge(&name, picture, &[FileType::Pdf]).unwrap_err().code, "not_accepted");
    /// assert_eq!(FileType::judge(&name, page, &FileType::ALL).unwrap_err().code, "content_differs");
    /// ```
    pub fn judge(name: &FileName, beginning: &[u8], accepted: &[Self]) -> Result<Self, Fault> {
        let named = name.extension().and_then(|extension| Self::of_extension(&extension));
        let Some(named) = named.filter(|named| accepted.contains(named)) else {
            return Err(Fault::new("file", code::NOT_ACCEPTED, not_accepted(accepted)));
        };
        match content::file_type(beginning) {
            Some(found) if found == named => Ok(named),
            _ => Err(content_differs()),
        }
    }

    /// The word that is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Mp4 => "mp4",
            Self::Mov => "mov",
            Self::Webm => "webm",
            Self::Pdf => "pdf",
            Self::Text => "text",
            Self::Zip => "zip",
        }
    }

    /// Reads what [`FileType::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file_type| file_type.as_str() == text)
    }

    /// How a file's name may end, without the dot.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Gif => &["gif"],
            Self::Webp => &["webp"],
            Self::Mp4 => &["mp4", "m4v"],
            Self::Mov => &["mov"],
            Self::Webm => &["webm"],
            Self::Pdf => &["pdf"],
            Self::Text => &["txt", "log", "json", "csv", "md"],
            Self::Zip => &["zip"],
        }
    }

    /// What browsers are told that it is. Text is always plain, whatever stands in it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Mp4 => "video/mp4",
            Self::Mov => "video/quicktime",
            Self::Webm => "video/webm",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain; charset=utf-8",
            Self::Zip => "application/zip",
        }
    }

    /// Whether it may have a size in pixels and a thumbnail.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Gif | Self::Webp)
    }

    /// Whether a browser may show it by itself: what can hold nothing but pixels and sound. All else is downloaded.
    pub fn is_shown(self) -> bool {
        self.is_picture() || matches!(self, Self::Mp4 | Self::Webm)
    }

    fn of_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file_type| file_type.extensions().contains(&extension))
    }
}

/// The fault of a file that is not of the kind that its name says.
pub fn content_differs() -> Fault {
    Fault::new("file", code::CONTENT_DIFFERS, "file does not hold what its name says")
}

fn not_accepted(accepted: &[FileType]) -> String {
    let endings: Vec<String> =
        accepted.iter().flat_map(|kind| kind.extensions()).map(|extension| format!(".{extension}")).collect();
    format!("file is of no accepted kind; accepted are {}", endings.join(", "))
}

/// The files that a message names: ids joined by commas, each once, at most
/// [`ATTACHMENTS_PER_MESSAGE_MAX`]. No text, no files. A fault names the parameter `attachments`.
///
/// ```
/// use domain::attachment::parse_ids;
/// let (one, other) = ("0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000002");
/// assert_eq!(parse_ids(&format!("{one},{other}")).unwrap().len(), 2);
/// assert_eq!(parse_ids("").unwrap(), []);
/// assert!(parse_ids(&format!("{one},{one}")).is_err());
/// ```
pub fn parse_ids(text: &str) -> Result<Vec<AttachmentId>, Fault> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    if text.split(',').count() > ATTACHMENTS_PER_MESSAGE_MAX {
        let detail = format!("attachments names more than {ATTACHMENTS_PER_MESSAGE_MAX} files");
        return Err(Fault::new("attachments", code::TOO_MANY, detail));
    }
    let mut ids = Vec::new();
    for id in text.split(',') {
        match AttachmentId::parse(id.trim()) {
            Some(id) if !ids.contains(&id) => ids.push(id),
            _ => {
                let detail = "attachments must be ids of files, each once, joined by commas";
                return Err(Fault::new("attachments", code::INVALID, detail));
            }
        }
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(name: &str, beginning: &[u8]) -> Result<FileType, &'static str> {
        FileType::judge(&FileName::parse(name), beginning, &FileType::ALL).map_err(|fault| fault.code)
    }

    #[test]
    fn every_kind_is_read_back_and_is_spelled_as_in_json() {
        for file_type in FileType::ALL {
            assert_eq!(FileType::parse(file_type.as_str()), Some(file_type));
            assert_eq!(serde_json::to_value(file_type).unwrap(), file_type.as_str());
        }
        assert_eq!(FileType::parse("svg"), None);
    }

    #[test]
    fn no_two_kinds_share_an_extension() {
        let mut extensions: Vec<&str> = FileType::ALL.iter().flat_map(|kind| kind.extensions()).copied().collect();
        let all = extensions.len();
        extensions.sort_unstable();
        extensions.dedup();
        assert_eq!(extensions.len(), all);
    }

    #[test]
    fn a_file_is_what_both_its_name_and_its_bytes_say() {
        assert_eq!(judged("Screen.PNG", b"\x89PNG\r\n\x1a\nrest"), Ok(FileType::Png));
        assert_eq!(judged("a.b.jpg", b"\xff\xd8\xff\xe0rest"), Ok(FileType::Jpeg));
        assert_eq!(judged("boot.log", b"All is well"), Ok(FileType::Text));
        assert_eq!(judged("save.zip", b"PK\x03\x04rest"), Ok(FileType::Zip));
    }

    #[test]
    fn a_page_or_drawing_under_the_name_of_a_picture_is_refused() {
        for disguised in [
            &b"<!doctype html><script>alert(1)</script>"[..],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"",
            b"\x89PNG",
        ] {
            assert_eq!(judged("x.png", disguised), Err("content_differs"), "{disguised:?}");
        }
    }

    #[test]
    fn a_picture_under_the_name_of_another_kind_is_refused() {
        for name in ["x.jpg", "x.txt", "x.zip", "x.mp4"] {
            assert_eq!(judged(name, b"\x89PNG\r\n\x1a\nrest"), Err("content_differs"), "{name}");
        }
    }

    #[test]
    fn a_name_without_a_known_extension_is_refused_whatever_it_holds() {
        for name in ["x", "x.", "png", "x.svg", "x.html", "x.png.exe", "x.docx", "x.png .js"] {
            assert_eq!(judged(name, b"\x89PNG\r\n\x1a\nrest"), Err("not_accepted"), "{name}");
        }
    }

    #[test]
    fn a_refusal_names_what_is_accepted_and_not_the_file() {
        let accepted = [FileType::Png, FileType::Jpeg];
        let fault = FileType::judge(&FileName::parse("secret.zip"), b"PK\x03\x04", &accepted).unwrap_err();
        assert!(fault.detail.contains(".png, .jpg, .jpeg") && !fault.detail.contains("secret"), "{}", fault.detail);
    }

    #[test]
    fn only_what_holds_pixels_or_sound_is_shown_in_place() {
        for shown in FileType::ALL.into_iter().filter(|kind| kind.is_shown()) {
            let media_type = shown.media_type();
            assert!(media_type.starts_with("image/") || media_type.starts_with("video/"), "{media_type}");
        }
        assert!(!FileType::Pdf.is_shown() && !FileType::Text.is_shown() && !FileType::Zip.is_shown());
    }

    #[test]
    fn a_message_names_each_file_once_and_not_too_many() {
        let id = |number: usize| format!("0198c0de-0000-7000-8000-{number:012}");
        let list = |count: usize| (0..count).map(id).collect::<Vec<_>>().join(",");
        assert_eq!(parse_ids(&list(10)).unwrap().len(), 10);
        assert_eq!(parse_ids(&list(11)).unwrap_err().code, "too_many");
        for wrong in [",", "x", "0198c0de", &format!("{},", id(1)), &format!("{},{}", id(1), id(1))] {
            assert_eq!(parse_ids(wrong).unwrap_err().code, "invalid", "{wrong}");
        }
    }
}
