//! What an author typed, as it was typed: a page that finds fault with it gives it back.

use crate::desk::Person;
use crate::form::Fields;
use domain::fault::Fault;
use domain::help::FaqText;
use store::authoring::Author;

/// A text of a FAQ in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct TypedText {
    pub(super) title: String,
    pub(super) body: String,
    /// One a line.
    pub(super) keywords: String,
}

impl TypedText {
    /// What is kept; empty where there is nothing.
    pub(super) fn of(text: Option<&FaqText>) -> Self {
        text.map_or_else(Self::default, |text| Self {
            title: text.title.clone(),
            body: text.body.clone(),
            keywords: text.keywords.join("\n"),
        })
    }

    pub(super) fn read(fields: &Fields) -> Self {
        let field = |name| fields.one(name).replace("\r\n", "\n");
        Self { title: field("title"), body: field("body"), keywords: field("keywords") }
    }

    pub(super) fn parse(&self, now_ms: i64) -> Result<FaqText, Vec<Fault>> {
        let keywords: Vec<String> = self.keywords.lines().map(str::to_owned).collect();
        FaqText::parse(&self.title, &self.body, &keywords, now_ms)
    }
}

/// The tags of a form: a field for each, the empty ones to be filled.
pub(super) fn tags_of(fields: &Fields) -> Vec<String> {
    fields.all("tag").map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// The person as the author of a revision.
pub(super) fn author(desk: &Person) -> Author {
    Author::Person { agent_id: desk.agent.agent_id, name: desk.agent.name.clone() }
}
