//! The FAQs of an app by section: found by filters, put in order.

use super::filter::{Filter, Lacking};
use super::frame::{AdminFrame, Part, find_app};
use super::order::{self, Ordering, Place};
use super::typed::author;
use super::views::{Choice, StateView, language_choices, section_choices};
use crate::desk::AuthorDesk;
use crate::failure::Failure;
use crate::form::Form;
use crate::limits::FAQS_PER_ADMIN_PAGE;
use crate::pages::{page, times};
use crate::server::Server;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::help::{FaqState, best};
use domain::ids::{FaqId, SectionId};
use domain::language::Language;
use std::collections::BTreeSet;
use store::apps::App;
use store::authoring::{KeptFaq, KeptSection, WholeHelp};

#[derive(Template)]
#[template(path = "admin/faqs.html")]
struct FaqsPage {
    frame: AdminFrame,
    filter: Filter,
    groups: Vec<Group>,
    /// FAQs that the filter lets through, and all.
    found: usize,
    all: usize,
    has_sections: bool,
    sections: Vec<Choice>,
    states: Vec<Choice>,
    tags: Vec<String>,
    lacking: [Choice; 3],
    languages: Vec<Choice>,
    newer: Option<String>,
    older: Option<String>,
    page_number: usize,
    page_count: usize,
    order_to: String,
}

/// A section, with those of its FAQs that stand on the page.
struct Group {
    section_id: i64,
    title: String,
    /// All of its FAQs that the filter lets through.
    found: usize,
    faqs: Vec<FaqRow>,
}

struct FaqRow {
    id: i64,
    title: String,
    state: StateView,
    tags: Vec<String>,
    /// Languages that others of the app's FAQs have and this one has not.
    missing: Vec<&'static str>,
    out_of_date: Vec<&'static str>,
    helpful: i64,
    unhelpful: i64,
    updated_at_human: String,
    updated_at_iso: String,
}

/// `GET /admin/apps/{app}/faqs`
pub async fn list(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Response, Failure> {
    let app = find_app(&server, &desk, &app).await?;
    let help = server.store.help_to_list(app.domain_id, app.app_id).await?;
    let frame = AdminFrame::new(&server, &desk, "FAQs", Part::Faqs, Some(&app));
    page(&server, &view(frame, &app, &help, filter, server.now_ms()), "")
}

/// `POST /admin/apps/{app}/faqs/order`
pub async fn order(
    State(server): State<Server>,
    AuthorDesk(desk): AuthorDesk,
    Path(app): Path<String>,
    headers: HeaderMap,
    Form(ordering): Form<Ordering>,
) -> Result<Response, Failure> {
    desk.check_form(&server, &ordering.csrf)?;
    let app = find_app(&server, &desk, &app).await?;
    let faq_id = FaqId::parse(&ordering.item).ok_or_else(Failure::not_found)?;
    let mut help = server.store.help_to_list(app.domain_id, app.app_id).await?;
    let (section_id, place) = destination(&help, faq_id, &ordering).ok_or_else(Failure::not_found)?;
    let order = order::reorder(&ids_in(&help, section_id), faq_id.0, place);
    let order: Vec<FaqId> = order.into_iter().map(FaqId).collect();
    let ids = (app.domain_id, app.app_id);
    if !server.store.move_faq(ids, faq_id, (section_id, order), author(&desk), server.now_ms()).await? {
        return Err(Failure::not_found());
    }
    help = server.store.help_to_list(app.domain_id, app.app_id).await?;
    let place = help.faqs.iter().position(|faq| faq.faq_id == faq_id).unwrap_or_default();
    let page = format!("/admin/apps/{}/faqs?page={}", app.app_id, place / FAQS_PER_ADMIN_PAGE + 1);
    Ok(order::done(&headers, &page, faq_id.0))
}

/// The section that a FAQ is to stand in, and where. A step over the end of a section leads into its neighbour.
fn destination(help: &WholeHelp, faq_id: FaqId, ordering: &Ordering) -> Option<(SectionId, Place)> {
    let own = help.faqs.iter().find(|faq| faq.faq_id == faq_id)?.content.section_id;
    let place = ordering.place();
    let ids = ids_in(help, own);
    let beside = |step: isize| {
        let at = help.sections.iter().position(|section| section.section_id == own)?;
        help.sections.get(at.checked_add_signed(step)?).map(|section| section.section_id)
    };
    match place {
        Place::Up if ids.first() == Some(&faq_id.0) => {
            Some(beside(-1).map_or((own, place), |other| (other, Place::Last)))
        }
        Place::Down if ids.last() == Some(&faq_id.0) => Some(beside(1).map_or((own, place), |other| {
            (other, ids_in(help, other).first().map_or(Place::Last, |first| Place::Before(*first)))
        })),
        Place::Up | Place::Down => Some((own, place)),
        _ => {
            let section_id = SectionId::parse(&ordering.list)?;
            help.sections.iter().any(|section| section.section_id == section_id).then_some((section_id, place))
        }
    }
}

fn ids_in(help: &WholeHelp, section_id: SectionId) -> Vec<i64> {
    help.faqs.iter().filter(|faq| faq.content.section_id == section_id).map(|faq| faq.faq_id.0).collect()
}

fn view(frame: AdminFrame, app: &App, help: &WholeHelp, filter: Filter, now_ms: i64) -> FaqsPage {
    let default = app.default_language;
    let in_use: BTreeSet<Language> =
        help.faqs.iter().flat_map(|faq| faq.content.texts.keys().copied()).chain([default]).collect();
    let found: Vec<&KeptFaq> = help.faqs.iter().filter(|faq| filter.lets_through(faq, default, &in_use)).collect();
    let page_count = found.len().div_ceil(FAQS_PER_ADMIN_PAGE).max(1);
    let page_number = filter.page().min(page_count);
    let shown = (page_number - 1) * FAQS_PER_ADMIN_PAGE..page_number * FAQS_PER_ADMIN_PAGE;
    let mut groups = Vec::new();
    let mut passed = 0;
    for section in &help.sections {
        let of_section: Vec<&KeptFaq> =
            found.iter().copied().filter(|faq| faq.content.section_id == section.section_id).collect();
        let faqs: Vec<&KeptFaq> = of_section
            .iter()
            .enumerate()
            .filter(|(place, _)| shown.contains(&(passed + place)))
            .map(|(_, faq)| *faq)
            .collect();
        let is_empty_here = of_section.is_empty()
            && filter.is_empty()
            && (shown.contains(&passed) || passed == found.len() && page_number == page_count);
        if !faqs.is_empty() || is_empty_here {
            let rows = faqs.into_iter().map(|faq| row(faq, default, &in_use, now_ms)).collect();
            groups.push(group(section, default, of_section.len(), rows));
        }
        passed += of_section.len();
    }
    let tags: BTreeSet<&String> = help.faqs.iter().flat_map(|faq| &faq.content.tags).collect();
    let address = |number: usize| format!("/admin/apps/{}/faqs?{}", app.app_id, filter.query(number));
    FaqsPage {
        order_to: format!("/admin/apps/{}/faqs/order", app.app_id),
        newer: (page_number > 1).then(|| address(page_number - 1)),
        older: (page_number < page_count).then(|| address(page_number + 1)),
        found: found.len(),
        all: help.faqs.len(),
        has_sections: !help.sections.is_empty(),
        sections: section_choices(&help.sections, default, &filter.section),
        states: FaqState::ALL
            .map(|state| Choice::new(state.as_str(), StateView::from(state).label, &filter.state))
            .into(),
        tags: tags.into_iter().cloned().collect(),
        lacking: lacking_choices(&filter),
        languages: language_choices(&filter.language, |language| language != default),
        frame,
        filter,
        groups,
        page_number,
        page_count,
    }
}

fn lacking_choices(filter: &Filter) -> [Choice; 3] {
    let choices = [
        ("either", "Not up to date", Lacking::Either),
        ("missing", "Missing", Lacking::Missing),
        ("out-of-date", "Out of date", Lacking::OutOfDate),
    ];
    choices.map(|(value, label, lacking)| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        is_chosen: filter.lacking() == Some(lacking),
    })
}

fn group(section: &KeptSection, default: Language, found: usize, faqs: Vec<FaqRow>) -> Group {
    let title = best(&section.content.texts, default, default).map(|(_, text)| text.title.clone());
    Group { section_id: section.section_id.0, title: title.unwrap_or_default(), found, faqs }
}

fn row(faq: &KeptFaq, default: Language, in_use: &BTreeSet<Language>, now_ms: i64) -> FaqRow {
    let texts = &faq.content.texts;
    let updated_at_ms = texts.values().map(|text| text.updated_at_ms).max().unwrap_or_default();
    let is_out_of_date = |language: &&Language| faq.content.is_out_of_date(**language, default);
    FaqRow {
        id: faq.faq_id.0,
        title: best(texts, default, default).map(|(_, text)| text.title.clone()).unwrap_or_default(),
        state: faq.content.state.into(),
        tags: faq.content.tags.clone(),
        missing: in_use.iter().filter(|used| !texts.contains_key(used)).map(|missing| missing.endonym()).collect(),
        out_of_date: texts.keys().filter(is_out_of_date).map(|language| language.endonym()).collect(),
        helpful: faq.helpful,
        unhelpful: faq.unhelpful,
        updated_at_human: times::ago(updated_at_ms, now_ms),
        updated_at_iso: times::iso(updated_at_ms),
    }
}
