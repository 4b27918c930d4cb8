//! The front page, a section, a FAQ.

use super::reading::{ConversationCard, Reading};
use crate::app_path::AppPath;
use crate::failure::Failure;
use crate::library::{SectionCard, faq_page, section_page};
use crate::limits::{DESCRIPTION_CHARACTERS_MAX, FAQS_ON_FRONT, RELATED_MAX};
use crate::pages::faq::FaqPage;
use crate::pages::frame::{PlayerFrame, Said};
use crate::pages::{PageLink, Spoken, markdown, page, page_with_pictures, times};
use crate::server::Server;
use crate::words::Words;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::help::SectionText;
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "player/front.html")]
struct FrontPage {
    frame: PlayerFrame,
    conversation: Option<ConversationCard>,
    sections: Vec<SectionCard>,
    filtered: bool,
}

#[derive(Template)]
#[template(path = "player/section.html")]
struct SectionPage {
    frame: PlayerFrame,
    title: String,
    icon: String,
    description: String,
    /// The language of title and description, where it is not the page's.
    spoken: Option<Spoken>,
    faqs: Vec<PageLink>,
}

#[derive(Template)]
#[template(path = "player/missing.html")]
struct MissingPage {
    frame: PlayerFrame,
}

/// `GET /{domain}/hc/{lang}/{app}/`
pub async fn front(State(server): State<Server>, path: AppPath, headers: HeaderMap) -> Result<Response, Failure> {
    let mut reading = Reading::open(&server, &path, &headers, "help").await?;
    if let Some(redirect) = reading.redirect("")? {
        return Ok(redirect);
    }
    let conversation = reading.offer_chat().await?;
    let languages = reading.shelf.languages();
    if languages.contains(&path.language) {
        let description = reading.frame.words.about("app-support", "app", &reading.visitor.app.name);
        reading.introduce("", in_languages(&languages), "website", || description);
    }
    let view = FrontPage {
        sections: reading.shelf.cards(FAQS_ON_FRONT),
        conversation,
        filtered: reading.shelf.is_filtered(),
        frame: reading.frame.clone(),
    };
    reading.answer(page(&server, &view, &view.frame.theme_css)?)
}

/// `GET …/section/{id}-{slug}/`
pub async fn section(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, section)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let mut reading = Reading::open(&server, &path, &headers, "").await?;
    let shelf = reading.shelf.clone();
    let found = leading_id(&section).and_then(|id| shelf.section(SectionId(id)));
    let Some((section, faqs)) = found else { return missing(reading).await };
    let Some(text) = shelf.section_text(section) else { return missing(reading).await };
    let own_page = section_page(section.section_id, &text.title);
    if let Some(redirect) = reading.redirect(&own_page)? {
        return Ok(redirect);
    }
    reading.offer_chat().await?;
    reading.frame.title.clone_from(&text.title);
    if section.texts.contains_key(&path.language) && !faqs.is_empty() {
        let page =
            |(language, text): (&Language, &SectionText)| (*language, section_page(section.section_id, &text.title));
        reading.introduce(&own_page, section.texts.iter().map(page).collect(), "website", || text.description.clone());
    }
    let view = SectionPage {
        title: text.title.clone(),
        icon: section.icon.clone(),
        description: text.description.clone(),
        spoken: shelf.section_link(section).spoken,
        faqs: faqs.iter().map(|faq| shelf.faq_link(faq)).collect(),
        frame: reading.frame.clone(),
    };
    reading.answer(page(&server, &view, &view.frame.theme_css)?)
}

/// `GET …/faq/{id}-{slug}/`. What a filter leaves out is not there, also by its own address.
pub async fn faq(
    State(server): State<Server>,
    path: AppPath,
    Path((_, _, _, faq)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let mut reading = Reading::open(&server, &path, &headers, "").await?;
    let shelf = reading.shelf.clone();
    let Some(faq) = leading_id(&faq).and_then(|id| shelf.faq(FaqId(id))) else { return missing(reading).await };
    let Some((language, title)) = shelf.title(faq) else { return missing(reading).await };
    let own_page = faq_page(faq.faq_id, &title.title);
    if let Some(redirect) = reading.redirect(&own_page)? {
        return Ok(redirect);
    }
    let (domain_id, app_id) = (reading.visitor.app.domain_id, reading.visitor.app.app_id);
    let voter = reading.visitor.voter(&server, &headers);
    let kept = server.store.faq_page(domain_id, app_id, faq.faq_id, language, voter).await?;
    // It was published when the catalog was read, a moment ago.
    let Some(kept) = kept else { return missing(reading).await };
    reading.offer_chat().await?;
    reading.frame.title.clone_from(&title.title);
    let pages = faq.titles.iter().map(|(language, title)| (*language, faq_page(faq.faq_id, &title.title)));
    let words = reading.frame.words;
    let in_other = in_other(words, language);
    // What is only shown for want of a translation is listed where it is at home.
    if in_other.is_none() {
        reading.introduce(&own_page, pages.collect(), "article", || description(&kept.body));
    }
    let section = shelf.section(faq.section_id).map(|(section, _)| shelf.section_link(section));
    let view = FaqPage {
        faq_id: faq.faq_id.0,
        section,
        title: title.title.clone(),
        in_other,
        updated_at_human: times::date_in(words, title.updated_at_ms),
        updated_at_iso: times::iso(title.updated_at_ms),
        body_html: markdown::to_html(&kept.body),
        vote: kept.vote,
        is_preview: false,
        related: shelf.related(faq, RELATED_MAX).into_iter().map(|faq| shelf.faq_link(faq)).collect(),
        frame: reading.frame.clone(),
    };
    reading.answer(page_with_pictures(&server, &view, &view.frame.theme_css)?)
}

/// 404 with the way to what is there: the same for what is not there and for what the filter leaves out.
async fn missing(mut reading: Reading<'_>) -> Result<Response, Failure> {
    reading.offer_chat().await?;
    reading.frame.title = reading.frame.words.say("article-missing");
    let view = MissingPage { frame: reading.frame.clone() };
    let mut response = reading.answer(page(reading.server, &view, &view.frame.theme_css)?)?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

fn in_languages(languages: &BTreeSet<Language>) -> Vec<(Language, String)> {
    languages.iter().map(|language| (*language, String::new())).collect()
}

/// How to mark up a text that is not in the page's language. To those who understand it all the same (English for a reader
/// of `en-GB`) it is not worth a word.
fn in_other(words: Words, language: Language) -> Option<Said> {
    let main = |language: Language| match language.code() {
        // Who reads the one way of writing Chinese may not read the other.
        "zh-Hant" | "zh-HK" => "zh-Hant",
        code => code.split('-').next().unwrap_or_default(),
    };
    let is_near = main(language) == main(words.language());
    let notice = || words.about("not-translated", "language", words.language().endonym());
    (language != words.language()).then(|| Said {
        lang: language.bcp47(),
        dir: Words::of(language).direction(),
        body: if is_near { String::new() } else { notice() },
    })
}

fn description(body: &str) -> String {
    let text = markdown::to_text(body);
    match text.char_indices().nth(DESCRIPTION_CHARACTERS_MAX) {
        Some((end, _)) => format!("{}…", text[..end].rsplit_once(' ').map_or(&text[..end], |(start, _)| start)),
        None => text,
    }
}

/// The number that an address's last part begins with: `7-refunds`.
pub(super) fn leading_id(text: &str) -> Option<i64> {
    text.split('-').next()?.parse().ok().filter(|id| *id > 0)
}
