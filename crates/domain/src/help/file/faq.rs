//! `SLUG.md` and `SLUG.CODE.md`.

use super::FileFault;
use super::front_matter::FrontMatter;
use super::print::Printer;
use crate::fault::echo;
use crate::help::{FaqState, FaqText, parse_tags};
use crate::ids::FaqId;
use crate::limits::{PLACE_MAX, PUBLISH_ID_MAX};

const SETTINGS: [&str; 4] = ["id", "place", "state", "tags"];

/// Which of a FAQ's files one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaqPart {
    /// That of the app's default language; it has the settings.
    Default,
    /// That of the first language of a FAQ that lacks the default one. It has the settings, and must have the state,
    /// which can't be `published`: a translation whose default file was lost is not taken for a draft.
    First,
    /// Any other: it has no settings.
    Translation,
}

/// A FAQ in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaqFile {
    /// What holds in every language; a translation has none.
    pub settings: Option<FaqSettings>,
    /// What it says. Its dates are of use only if the file says them.
    said: FaqText,
    updated_at_ms: Option<i64>,
    checked_at_ms: Option<i64>,
}

/// What of a FAQ is not said in a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FaqSettings {
    /// Absent: it is new.
    pub faq_id: Option<FaqId>,
    /// Absent: after the others of its section. 0 to 2,147,483,647.
    pub place: Option<i64>,
    /// Absent: a draft.
    pub state: Option<FaqState>,
    /// Sorted.
    pub tags: Vec<String>,
    /// Where the id stands, from 1; the first line, if it is absent.
    pub id_line: usize,
}

impl FaqFile {
    /// A file that says a text and its dates.
    pub fn of(settings: Option<FaqSettings>, text: FaqText) -> Self {
        let (updated_at_ms, checked_at_ms) = (Some(text.updated_at_ms), Some(text.checked_at_ms));
        Self { settings, said: text, updated_at_ms, checked_at_ms }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Every fault with its line.
    pub fn parse(file: &[u8], part: FaqPart) -> Result<Self, Vec<FileFault>> {
        let mut front_matter = FrontMatter::read(file)?;
        let settings = (part != FaqPart::Translation).then(|| FaqSettings::take(&mut front_matter, part));
        let title = front_matter.text("title").unwrap_or_default();
        let keywords = front_matter.texts("keywords").unwrap_or_default();
        let updated_at_ms = front_matter.time_ms("updated");
        let checked_at_ms = front_matter.time_ms("checked");
        if checked_at_ms.zip(updated_at_ms).is_some_and(|(checked, updated)| checked < updated) {
            front_matter.refuse("checked", "checked must not be before updated");
        }
        let said = front_matter.keep(FaqText::parse(&title, front_matter.body, &keywords, 0));
        match (said, front_matter.finish(&SETTINGS)) {
            (Some(said), faults) if faults.is_empty() => Ok(Self { settings, said, updated_at_ms, checked_at_ms }),
            (_, faults) => Err(faults),
        }
    }

    /// The text with its dates, `kept` being what is stored of it so far.
    ///
    /// A date never goes back: a file whose text was changed by hand still has the date of before, and after its import
    /// the stored date is the later one. So what says something else than what is stored is of now, unless the file has
    /// a later date than the stored one; what says the same is of the later of both dates.
    pub fn text(&self, kept: Option<&FaqText>, now_ms: i64) -> FaqText {
        let same = kept.filter(|kept| kept.says_the_same(&self.said));
        let updated_at_ms = match kept {
            Some(kept) if same.is_some() => self.updated_at_ms.max(Some(kept.updated_at_ms)),
            Some(kept) => self.updated_at_ms.filter(|written| *written > kept.updated_at_ms),
            None => self.updated_at_ms,
        };
        let updated_at_ms = updated_at_ms.unwrap_or(now_ms);
        let checked_at_ms = self.checked_at_ms.max(same.map(|kept| kept.checked_at_ms)).max(Some(updated_at_ms));
        FaqText { updated_at_ms, checked_at_ms: checked_at_ms.unwrap_or(updated_at_ms), ..self.said.clone() }
    }

    /// The file, ending with one line end.
    pub fn print(&self) -> String {
        let mut printer = Printer::new();
        if let Some(settings) = &self.settings {
            settings.print(&mut printer);
        }
        printer.text("title", &self.said.title);
        printer.texts("keywords", &self.said.keywords);
        if let Some(updated_at_ms) = self.updated_at_ms {
            printer.time_ms("updated", updated_at_ms);
        }
        if let Some(checked_at_ms) = self.checked_at_ms.filter(|checked| Some(*checked) != self.updated_at_ms) {
            printer.time_ms("checked", checked_at_ms);
        }
        printer.body(&self.said.body)
    }
}

impl FaqSettings {
    fn take(front_matter: &mut FrontMatter, part: FaqPart) -> Self {
        let faq_id = front_matter.integer("id", 1, PUBLISH_ID_MAX).map(FaqId);
        let place = front_matter.integer("place", 0, PLACE_MAX);
        let state = take_state(front_matter, part);
        let tags = front_matter.texts("tags").unwrap_or_default();
        let tags = front_matter.keep(parse_tags(&tags).map_err(|fault| vec![fault])).unwrap_or_default();
        Self { faq_id, place, state, tags, id_line: front_matter.line_of("id") }
    }

    fn print(&self, printer: &mut Printer) {
        if let Some(id) = self.faq_id {
            printer.integer("id", id.0);
        }
        if let Some(place) = self.place {
            printer.integer("place", place);
        }
        if let Some(state) = self.state {
            printer.text("state", state.as_str());
        }
        printer.texts("tags", &self.tags);
    }
}

fn take_state(front_matter: &mut FrontMatter, part: FaqPart) -> Option<FaqState> {
    let written = front_matter.text("state");
    let state = written.as_deref().and_then(FaqState::parse);
    match (&written, state) {
        (Some(written), None) => {
            let states = FaqState::ALL.map(FaqState::as_str).join(", ");
            front_matter.refuse("state", format!("{} is no state; there are {states}", echo(written)));
        }
        (None, _) if part == FaqPart::First => {
            let detail =
                "the file of the app's default language is missing; a FAQ that has none yet says its state here";
            front_matter.refuse("state", detail);
        }
        (_, Some(FaqState::Published)) if part == FaqPart::First => {
            front_matter.refuse("state", "a published FAQ needs a file in the app's default language");
        }
        _ => {}
    }
    state
}
