//! The page of the help center that a link asks for.

use crate::failure::Failure;
use crate::library::{Shelf, faq_page, section_page};
use crate::pages::frame::page_address;
use crate::server::Server;
use domain::language::Language;
use domain::link::HelpTarget;
use store::apps::App;
use store::links::Entrance;

/// Its address below an origin, or on the same host if that is empty, in the form that answers without a further redirect.
/// What was published when the link was made may be gone by now, or the link's own filter may leave it out: then it is the
/// front page.
///
/// # Errors
/// When the store does not answer.
pub async fn of_link(
    server: &Server,
    origin: &str,
    app: &App,
    link: &Entrance,
    language: Language,
) -> Result<String, Failure> {
    let base = page_address(origin, language, app, "");
    if matches!(link.help, HelpTarget::Front) {
        return Ok(base);
    }
    let catalog = server.library.catalog(&server.store, app).await?;
    let shelf = Shelf::new(catalog, language, link.faq_filter.iter().cloned().collect(), &base, "");
    let page = match &link.help {
        HelpTarget::Front => None,
        HelpTarget::Section(id) => shelf.section(*id).and_then(|(section, _)| {
            shelf.section_text(section).map(|text| section_page(section.section_id, &text.title))
        }),
        HelpTarget::Faq(id) => {
            shelf.faq(*id).and_then(|faq| shelf.title(faq)).map(|(_, title)| faq_page(*id, &title.title))
        }
        HelpTarget::Search(term) => {
            let query: String = form_urlencoded::byte_serialize(term.as_bytes()).collect();
            Some(format!("search?q={query}"))
        }
    };
    Ok(shelf.address(&page.unwrap_or_default()))
}
