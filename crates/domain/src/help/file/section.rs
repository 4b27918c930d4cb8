//! `_section.md` and `_section.CODE.md`.

use super::FileFault;
use super::front_matter::FrontMatter;
use super::print::Printer;
use crate::help::{SectionText, check_icon};
use crate::ids::SectionId;
use crate::limits::{PLACE_MAX, PUBLISH_ID_MAX};

const SETTINGS: [&str; 3] = ["id", "place", "icon"];

/// A section in one language; its body is the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionFile {
    /// What holds in every language; a translation has none.
    pub settings: Option<SectionSettings>,
    /// What it is called.
    pub text: SectionText,
}

/// What of a section is not said in a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SectionSettings {
    /// Absent: it is new.
    pub section_id: Option<SectionId>,
    /// Absent: after the others. 0 to 2,147,483,647.
    pub place: Option<i64>,
    /// One of [`SECTION_ICONS`](crate::help::SECTION_ICONS), or empty.
    pub icon: String,
    /// Where the id stands, from 1; the first line, if it is absent.
    pub id_line: usize,
}

impl SectionFile {
    /// Reads a file; one of the app's default language has settings, a translation has none.
    ///
    /// # Errors
    /// Every fault with its line.
    pub fn parse(file: &[u8], is_translation: bool) -> Result<Self, Vec<FileFault>> {
        let mut front_matter = FrontMatter::read(file)?;
        let settings = (!is_translation).then(|| SectionSettings::take(&mut front_matter));
        let title = front_matter.text("title").unwrap_or_default();
        let text = front_matter.keep(SectionText::parse(&title, front_matter.body));
        match (text, front_matter.finish(&SETTINGS)) {
            (Some(text), faults) if faults.is_empty() => Ok(Self { settings, text }),
            (_, faults) => Err(faults),
        }
    }

    /// The file, ending with one line end.
    pub fn print(&self) -> String {
        let mut printer = Printer::new();
        if let Some(settings) = &self.settings {
            if let Some(id) = settings.section_id {
                printer.integer("id", id.0);
            }
            if let Some(place) = settings.place {
                printer.integer("place", place);
            }
            if !settings.icon.is_empty() {
                printer.text("icon", &settings.icon);
            }
        }
        printer.text("title", &self.text.title);
        printer.body(&self.text.description)
    }
}

impl SectionSettings {
    fn take(front_matter: &mut FrontMatter) -> Self {
        let section_id = front_matter.integer("id", 1, PUBLISH_ID_MAX).map(SectionId);
        let place = front_matter.integer("place", 0, PLACE_MAX);
        let icon = front_matter.text("icon").unwrap_or_default();
        front_matter.keep(check_icon(&icon).map_err(|fault| vec![fault]));
        Self { section_id, place, icon, id_line: front_matter.line_of("id") }
    }
}
