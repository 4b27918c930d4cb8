//! The page of the help center that a link asks for.

use crate::failure::Failure;
use crate::pages::frame::{base_path, id_and_slug};
use crate::server::Server;
use domain::ids::FaqId;
use domain::language::Language;
use domain::link::HelpTarget;
use store::links::KeptLink;

/// Its address. What was published when the link was made may be gone by now: then it is the front page.
///
/// # Errors
/// When the store does not answer.
pub async fn of_link(server: &Server, link: &KeptLink, language: Language) -> Result<String, Failure> {
    let page = match &link.content.help {
        HelpTarget::Front => None,
        HelpTarget::Section(id) => {
            let title = server.store.section_title(link.domain_id, link.app_id, *id).await?;
            title.map(|title| format!("section/{}/", id_and_slug(id.0, &title)))
        }
        HelpTarget::Faq(id) => {
            let title = faq_title(server, link, *id).await?;
            title.map(|title| format!("faq/{}/", id_and_slug(id.0, &title)))
        }
        HelpTarget::Search(term) => {
            let query: String = form_urlencoded::byte_serialize(term.as_bytes()).collect();
            Some(format!("search?q={query}"))
        }
    };
    let base = base_path(language, &link.domain_name, link.app_id, &link.app_name);
    Ok(format!("{base}{}", page.unwrap_or_default()))
}

/// The title of a FAQ; none where it is gone, or where the link's own filter leaves it out.
async fn faq_title(server: &Server, link: &KeptLink, faq_id: FaqId) -> Result<Option<String>, Failure> {
    let found = server.store.faq_title(link.domain_id, link.app_id, faq_id).await?;
    let filter = link.content.faq_filter.as_ref();
    let shown = found.filter(|(_, tags)| filter.is_none_or(|filter| filter.matches(tags)));
    Ok(shown.map(|(title, _)| title))
}
