//! What of the help center one visitor may see.

use crate::failure::Failure;
use crate::pages::PageLink;
use crate::pages::frame::id_and_slug;
use crate::server::Server;
use crate::visitor::Visitor;
use std::collections::HashMap;
use store::help::{Content, Faq, Section};

/// The help center through the filter of the visitor's link.
pub(super) struct Shelf {
    content: Content,
    base: String,
    /// Whether a filter is in force.
    pub(super) filtered: bool,
}

impl Shelf {
    /// Reads an app's content and leaves out what the filter does not let through.
    pub(super) async fn read(server: &Server, visitor: &Visitor, base: &str) -> Result<Self, Failure> {
        let mut content = server.store.help_content(visitor.app.domain_id, visitor.app.app_id).await?;
        let filter = visitor.session.as_ref().and_then(|session| session.link.content.faq_filter.as_ref());
        if let Some(filter) = filter {
            content.faqs.retain(|faq| filter.matches(&faq.tags));
        }
        Ok(Self { content, base: base.to_owned(), filtered: filter.is_some() })
    }

    /// Sections that have something to show, with what they show.
    pub(super) fn sections(&self) -> impl Iterator<Item = (&Section, Vec<&Faq>)> {
        self.content
            .sections
            .iter()
            .map(|section| (section, self.in_section(section)))
            .filter(|(_, faqs)| !faqs.is_empty())
    }

    /// A section of the app, also one with nothing to show.
    pub(super) fn section(&self, id: i64) -> Option<(&Section, Vec<&Faq>)> {
        let section = self.content.sections.iter().find(|section| section.section_id.0 == id)?;
        Some((section, self.in_section(section)))
    }

    /// A FAQ, if the filter lets it through, with its section.
    pub(super) fn faq(&self, id: i64) -> Option<(&Faq, &Section)> {
        let faq = self.content.faqs.iter().find(|faq| faq.faq_id.0 == id)?;
        Some((faq, self.section_of(faq)?))
    }

    /// Others of the same section, those that share a tag first.
    pub(super) fn related(&self, faq: &Faq, most: usize) -> Vec<&Faq> {
        let mut others: Vec<&Faq> = self.content.faqs.iter().filter(|other| other.faq_id != faq.faq_id).collect();
        let shares_tag = |other: &Faq| other.tags.iter().any(|tag| faq.tags.contains(tag));
        let distance = |other: &&Faq| (other.section_id != faq.section_id, !shares_tag(other));
        others.retain(|other| other.section_id == faq.section_id || shares_tag(other));
        others.sort_by_key(distance);
        others.truncate(most);
        others
    }

    /// FAQs that have every word of a query, those with the words in the title first. `texts` are the FAQs' words.
    pub(super) fn search(
        &self,
        query: &str,
        texts: &HashMap<i64, String>,
        most: usize,
    ) -> Vec<(&Faq, &Section, String)> {
        let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
        let mut hits: Vec<(usize, &Faq, &Section, String)> = Vec::new();
        for faq in self.content.faqs.iter().filter(|_| !words.is_empty()) {
            let text = texts.get(&faq.faq_id.0).map(String::as_str).unwrap_or_default();
            let (title, lower) = (faq.title.to_lowercase(), text.to_lowercase());
            let in_title = words.iter().filter(|word| title.contains(*word)).count();
            let found = words.iter().all(|word| title.contains(word) || lower.contains(word));
            if let (true, Some(section)) = (found, self.section_of(faq)) {
                hits.push((in_title, faq, section, excerpt(text)));
            }
        }
        hits.sort_by_key(|(in_title, ..)| std::cmp::Reverse(*in_title));
        hits.truncate(most);
        hits.into_iter().map(|(_, faq, section, excerpt)| (faq, section, excerpt)).collect()
    }

    pub(super) fn faq_link(&self, faq: &Faq) -> PageLink {
        let href = format!("{}faq/{}/", self.base, id_and_slug(faq.faq_id.0, &faq.title));
        PageLink { title: faq.title.clone(), href }
    }

    pub(super) fn section_link(&self, section: &Section) -> PageLink {
        let href = format!("{}section/{}/", self.base, id_and_slug(section.section_id.0, &section.title));
        PageLink { title: section.title.clone(), href }
    }

    fn in_section(&self, section: &Section) -> Vec<&Faq> {
        self.content.faqs.iter().filter(|faq| faq.section_id == section.section_id).collect()
    }

    fn section_of(&self, faq: &Faq) -> Option<&Section> {
        self.content.sections.iter().find(|section| section.section_id == faq.section_id)
    }
}

const EXCERPT_CHARACTERS: usize = 140;

fn excerpt(text: &str) -> String {
    if text.chars().count() <= EXCERPT_CHARACTERS {
        return text.to_owned();
    }
    let cut: String = text.chars().take(EXCERPT_CHARACTERS).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", &cut[..end])
}
