//! What players read, in their language: Fluent messages, a file for each language under `words/`.
//!
//! English is complete; what another language lacks is said in English. Inbox and API speak English.

use axum::http::{HeaderMap, HeaderValue, Uri, header};
use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

#[derive(rust_embed::RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/words"]
struct Files;

static BUNDLES: LazyLock<HashMap<Language, FluentBundle<FluentResource>>> = LazyLock::new(|| {
    let bundle = |language: Language| Some((language, read(language)?));
    Language::ALL.into_iter().filter_map(bundle).collect()
});

/// A language's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Words(Language);

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self(language)
    }

    /// The words for a browser that says what it likes to read.
    #[must_use]
    pub fn for_browser(headers: &HeaderMap) -> Self {
        Self::for_wish(headers.get(header::ACCEPT_LANGUAGE))
    }

    /// The words of a request's answer: those of the page's address, else the browser's.
    #[must_use]
    pub fn for_request(uri: &Uri, accept_language: Option<&HeaderValue>) -> Self {
        let mut parts = uri.path().split('/').skip(2);
        let of_page = parts.next().filter(|part| *part == "hc").and_then(|_| Language::parse(parts.next()?));
        of_page.map_or_else(|| Self::for_wish(accept_language), Self)
    }

    fn for_wish(accept_language: Option<&HeaderValue>) -> Self {
        let wish = accept_language.and_then(|value| value.to_str().ok());
        Self(wish.and_then(Language::from_accept_language).unwrap_or_default())
    }

    /// Which language it is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0
    }

    /// `ltr` or `rtl`, for `<html dir>`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.0.is_rtl() { "rtl" } else { "ltr" }
    }

    /// A text.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A text about something that has a name.
    #[must_use]
    pub fn about(&self, key: &str, what: &str, name: &str) -> String {
        self.with(key, &[(what, name)])
    }

    /// A text about a number of things.
    #[must_use]
    pub fn count(&self, key: &str, count: impl Borrow<i64>) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(*count.borrow()));
        self.format(key, Some(&arguments))
    }

    /// A text about a number of things that have to do with something that has a name.
    #[must_use]
    pub fn count_about(&self, key: &str, count: impl Borrow<i64>, what: &str, name: &str) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(*count.borrow()));
        arguments.set(what, FluentValue::from(name));
        self.format(key, Some(&arguments))
    }

    /// A text with several names in it.
    #[must_use]
    pub fn with(&self, key: &str, named: &[(&str, &str)]) -> String {
        let mut arguments = FluentArgs::new();
        for (what, name) in named {
            arguments.set(*what, FluentValue::from(*name));
        }
        self.format(key, Some(&arguments))
    }

    /// A text that is missing in a language is English; one that is missing there too is its key, and a test fails.
    fn format(self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let bundles = [self.0, Language::default()].into_iter().filter_map(|language| BUNDLES.get(&language));
        let found = bundles.filter_map(|bundle| Some((bundle, bundle.get_message(key)?.value()?))).next();
        let Some((bundle, pattern)) = found else { return key.to_owned() };
        bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned()
    }
}

fn read(language: Language) -> Option<FluentBundle<FluentResource>> {
    let file = Files::get(&format!("{}.ftl", language.code()))?;
    let text = String::from_utf8(file.data.into_owned()).ok()?;
    // A broken message is left out and said in English; a test finds it.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    let identifier: LanguageIdentifier = language.bcp47().parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.add_resource(resource).ok()?;
    Some(bundle)
}

#[cfg(test)]
mod tests;
