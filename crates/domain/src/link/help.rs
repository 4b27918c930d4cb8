//! `help_section`, `help_faq`, `help_search_term`: what the help center shows first, and which of
//! them wins (contract 1.2).

use super::{HelpTarget, LinkContext};
use crate::fault::{Fault, code, cut};
use crate::ids::{FaqId, SectionId};
use crate::limits::SEARCH_TERM_CHARACTERS_MAX;
use crate::params::Reader;
use crate::tag_filter::TagFilter;

/// What a call says of where to start. An id that is none is named by a warning at once.
#[derive(Clone, Default)]
pub(super) struct HelpWish {
    pub(super) section: Option<SectionId>,
    pub(super) faq: Option<FaqId>,
    search_term: Option<SearchTerm>,
}

#[derive(Clone)]
struct SearchTerm {
    /// The name it came by: `help_search_term`, or its alias.
    name: &'static str,
    text: String,
}

impl HelpWish {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            section: read_id(reader, "help_section", SectionId::parse),
            faq: read_id(reader, "help_faq", FaqId::parse),
            search_term: SearchTerm::read(reader),
        }
    }

    /// The first of FAQ, section and search term that leads somewhere. Whatever does not, and
    /// whatever comes after the winner, is named by a warning.
    pub(super) fn settle(
        &self,
        context: &LinkContext,
        filter: Option<&TagFilter>,
        warnings: &mut Vec<Fault>,
    ) -> HelpTarget {
        let mut winner: Option<(&str, HelpTarget)> = None;
        let passes = filter.is_none_or(|filter| filter.matches(&context.faq_tags));
        let faq = self.faq.map(|id| ("help_faq", HelpTarget::Faq(id), context.faq_is_published && passes));
        let section = self.section.map(|id| ("help_section", HelpTarget::Section(id), context.section_is_published));
        let search = self.search_term.as_ref().map(|term| (term.name, HelpTarget::Search(term.text.clone()), true));
        for (name, target, leads_somewhere) in [faq, section, search].into_iter().flatten() {
            if let Some((winning, _)) = &winner {
                let detail = format!("{name} has no effect, because {winning} wins over it");
                warnings.push(Fault::new(name, code::OVERRULED, detail));
            } else if leads_somewhere {
                winner = Some((name, target));
            } else {
                warnings.push(not_found(name));
            }
        }
        winner.map(|(_, target)| target).unwrap_or_default()
    }
}

impl SearchTerm {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (name, alias) = ("help_search_term", "help_search");
        if reader.is_given(name) && reader.is_given(alias) {
            let detail = "help_search is another name of help_search_term, which is given too and is used";
            reader.warn(Fault::new(alias, code::IGNORED, detail));
            return Self::read_by(reader, name);
        }
        Self::read_by(reader, name).or_else(|| Self::read_by(reader, alias))
    }

    fn read_by(reader: &mut Reader<'_>, name: &'static str) -> Option<Self> {
        let text = read_cut_text(reader, name, SEARCH_TERM_CHARACTERS_MAX)?;
        Some(Self { name, text })
    }
}

/// A text of which only the beginning is used; a blank one has no effect.
pub(super) fn read_cut_text(reader: &mut Reader<'_>, name: &str, characters_max: usize) -> Option<String> {
    let text = reader.text_or_warn(name)?;
    let whole = text.trim();
    if whole.is_empty() {
        let detail = format!("{name} holds only white space and is ignored");
        reader.warn(Fault::new(name, code::IGNORED, detail));
        return None;
    }
    let kept = cut(whole, characters_max).trim_end();
    if kept.len() < whole.len() {
        let detail = format!("{name} is longer than {characters_max} characters; the rest is cut");
        reader.warn(Fault::new(name, code::CUT, detail));
    }
    Some(kept.to_owned())
}

fn read_id<T>(reader: &mut Reader<'_>, name: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
    let text = reader.text_or_warn(name)?;
    let id = parse(&text);
    if id.is_none() {
        reader.warn(not_found(name));
    }
    id
}

fn not_found(name: &str) -> Fault {
    let detail = format!(
        "{name} must be the publish id of something published; this one is not, so the page opens \
         with what else is given, or with the front page"
    );
    Fault::new(name, code::NOT_FOUND, detail)
}
