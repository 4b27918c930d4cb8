//! The languages players are spoken to in (contract 4).

use std::fmt;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::limits::{ACCEPT_LANGUAGE_RANGES_MAX, LANGUAGE_TAG_BYTES_MAX};

/// One of the 50 languages of contract 4. The default is English.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub struct Language(u8);

/// The code of contract 4, the BCP 47 tag where it differs, and the language's name for itself.
type Row = (&'static str, Option<&'static str>, &'static str);

const ROWS: [Row; 50] = [
    ("en", None, "English"),
    ("de", None, "Deutsch"),
    ("es", None, "Español"),
    ("fr", None, "Français"),
    ("it", None, "Italiano"),
    ("ru", None, "Русский"),
    ("zh-Hans", None, "简体中文"),
    ("zh-Hant", None, "繁體中文"),
    ("zh-HK", None, "繁體中文（香港）"),
    ("zh-SG", None, "简体中文（新加坡）"),
    ("pt", None, "Português"),
    ("pt-br", Some("pt-BR"), "Português (Brasil)"),
    ("es-419", None, "Español (Latinoamérica)"),
    ("en-GB", None, "English (UK)"),
    ("ko", None, "한국어"),
    ("ja", None, "日本語"),
    ("tr", None, "Türkçe"),
    ("nl", None, "Nederlands"),
    ("cs", None, "Čeština"),
    ("hu", None, "Magyar"),
    ("id", None, "Bahasa Indonesia"),
    ("th", None, "ไทย"),
    ("sl", None, "Slovenščina"),
    ("vi", None, "Tiếng Việt"),
    ("ar", None, "العربية"),
    ("pl", None, "Polski"),
    ("no", None, "Norsk"),
    ("sv", None, "Svenska"),
    ("fi", None, "Suomi"),
    ("ro", None, "Română"),
    ("el", None, "Ελληνικά"),
    ("da", None, "Dansk"),
    ("ms", None, "Bahasa Melayu"),
    ("iw", Some("he"), "עברית"),
    ("sk", None, "Slovenčina"),
    ("uk", None, "Українська"),
    ("ca", None, "Català"),
    ("hr", None, "Hrvatski"),
    ("bn", None, "বাংলা"),
    ("bg", None, "Български"),
    ("gu", None, "ગુજરાતી"),
    ("hi", None, "हिन्दी"),
    ("kn", None, "ಕನ್ನಡ"),
    ("lv", None, "Latviešu"),
    ("ml", None, "മലയാളം"),
    ("mr", None, "मराठी"),
    ("pa", None, "ਪੰਜਾਬੀ"),
    ("fa", None, "فارسی"),
    ("ta", None, "தமிழ்"),
    ("te", None, "తెలుగు"),
];

/// Where Spanish is the Spanish of Latin America (the children of `es-419` in CLDR).
const LATIN_AMERICA: [&str; 22] = [
    "419", "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY",
    "SV", "US", "UY",
];

impl Language {
    /// Every language, in the order of contract 4.
    pub const ALL: [Self; ROWS.len()] = {
        let mut all = [Self(0); ROWS.len()];
        let mut index = 0;
        while index < all.len() {
            all[index] = Self(index as u8);
            index += 1;
        }
        all
    };

    /// The code of contract 4, such as `iw` or `pt-br`.
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// The BCP 47 tag, for the `lang` of a page: `he` where the code is `iw`.
    pub fn bcp47(self) -> &'static str {
        self.row().1.unwrap_or(self.code())
    }

    /// The language's name for itself.
    pub fn endonym(self) -> &'static str {
        self.row().2
    }

    /// Languages that its readers understand where a text is not there in their own, nearest first.
    pub fn relatives(self) -> impl Iterator<Item = Self> {
        let codes: &[&str] = match self.code() {
            "pt-br" => &["pt"],
            "pt" => &["pt-br"],
            "es-419" => &["es"],
            "es" => &["es-419"],
            "en-GB" => &["en"],
            "en" => &["en-GB"],
            "zh-SG" => &["zh-Hans", "zh-Hant", "zh-HK"],
            "zh-Hans" => &["zh-SG", "zh-Hant", "zh-HK"],
            "zh-HK" => &["zh-Hant", "zh-Hans", "zh-SG"],
            "zh-Hant" => &["zh-HK", "zh-Hans", "zh-SG"],
            _ => &[],
        };
        codes.iter().filter_map(|code| Self::of_code(code))
    }

    /// Whether it is written from right to left: Arabic, Hebrew, Persian.
    pub fn is_rtl(self) -> bool {
        matches!(self.code(), "ar" | "iw" | "fa")
    }

    /// Reads a code of contract 4 or a BCP 47 tag, in any letter case, with `-` or `_`. A region
    /// that has no language of its own falls back to the plain language.
    ///
    /// ```
    /// use domain::language::Language;
    /// assert_eq!(Language::parse("zh-TW").unwrap().code(), "zh-Hant");
    /// assert_eq!(Language::parse("he_IL").unwrap().code(), "iw");
    /// assert_eq!(Language::parse("tlh"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LANGUAGE_TAG_BYTES_MAX {
            return None;
        }
        let tag: LanguageIdentifier = text.parse().ok()?;
        let script = tag.script.as_ref().map(|script| script.as_str());
        let region = tag.region.as_ref().map(|region| region.as_str());
        Self::of_code(match (tag.language.as_str(), script, region) {
            ("zh", Some("Hans"), Some("SG")) | ("zh", None, Some("SG" | "MY")) => "zh-SG",
            ("zh", Some("Hant") | None, Some("HK" | "MO")) => "zh-HK",
            ("zh", Some("Hant"), _) | ("zh", None, Some("TW")) => "zh-Hant",
            ("zh", _, _) => "zh-Hans",
            ("en", _, Some("GB")) => "en-GB",
            ("pt", _, Some("BR")) => "pt-br",
            ("es", _, Some(region)) if LATIN_AMERICA.contains(&region) => "es-419",
            ("he", _, _) => "iw",
            ("nb" | "nn", _, _) => "no",
            ("in", _, _) => "id",
            (language, _, _) => language,
        })
    }

    /// The language that a browser's `Accept-Language` prefers among ours; of the header, the
    /// first 20 members count.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        Self::preferred(header, |_| true)
    }

    /// As [`Language::from_accept_language`], among the languages that are offered.
    pub fn preferred(header: &str, is_offered: impl Fn(Self) -> bool) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for range in header.split(',').take(ACCEPT_LANGUAGE_RANGES_MAX) {
            let (tag, quality) = match range.split_once(';') {
                Some((tag, parameter)) => (tag, quality(parameter)),
                None => (range, Some(1.0)),
            };
            let language = Self::parse(tag.trim()).filter(|language| is_offered(*language));
            let (Some(quality), Some(language)) = (quality, language) else {
                continue;
            };
            if quality > best.map_or(0.0, |(best_quality, _)| best_quality) {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    fn row(self) -> &'static Row {
        &ROWS[usize::from(self.0)]
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::ALL[0]
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.code()
    }
}

impl TryFrom<String> for Language {
    type Error = &'static str;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::of_code(&code).ok_or("not a language of ours")
    }
}

fn quality(parameter: &str) -> Option<f32> {
    let quality: f32 = parameter.trim().strip_prefix("q=")?.trim().parse().ok()?;
    (0.0..=1.0).contains(&quality).then_some(quality)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_of(text: &str) -> Option<&'static str> {
        Language::parse(text).map(Language::code)
    }

    #[test]
    fn the_contract_names_fifty_languages() {
        let contract = "en de es fr it ru zh-Hans zh-Hant zh-HK zh-SG pt pt-br es-419 en-GB ko ja \
            tr nl cs hu id th sl vi ar pl no sv fi ro el da ms iw sk uk ca hr bn bg gu hi kn lv ml \
            mr pa fa ta te";
        let ours: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
        assert_eq!(ours, contract.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn every_code_and_every_tag_is_read_in_any_letter_case() {
        for language in Language::ALL {
            for text in [language.code(), language.bcp47()] {
                assert_eq!(Language::parse(text), Some(language), "{text}");
                assert_eq!(Language::parse(&text.to_uppercase()), Some(language), "{text}");
                assert_eq!(Language::parse(&text.replace('-', "_")), Some(language), "{text}");
            }
        }
    }

    #[test]
    fn other_spellings_are_mapped() {
        for (text, code) in [
            ("he", "iw"),
            ("he-IL", "iw"),
            ("nb", "no"),
            ("nn-NO", "no"),
            ("pt-BR", "pt-br"),
            ("pt-PT", "pt"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-Hant-TW", "zh-Hant"),
            ("zh-Hant-HK", "zh-HK"),
            ("zh-Hans-SG", "zh-SG"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-MO", "zh-HK"),
            ("es-MX", "es-419"),
            ("es-ES", "es"),
            ("en-US", "en"),
            ("en-gb", "en-GB"),
            ("de-AT", "de"),
            ("sr-Latn", ""),
            ("in", "id"),
        ] {
            assert_eq!(code_of(text), Some(code).filter(|code| !code.is_empty()), "{text}");
        }
    }

    #[test]
    fn what_is_no_language_of_ours_is_none() {
        for text in ["", "x", "tlh", "english", "de-", "de--AT", "dé", "*", &"de-".repeat(1_000)] {
            assert_eq!(Language::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn relatives_are_languages_of_ours_and_not_the_language_itself() {
        for language in Language::ALL {
            assert!(language.relatives().all(|relative| relative != language), "{language:?}");
        }
        let of_brazil: Vec<&str> = Language::parse("pt-br").unwrap().relatives().map(Language::code).collect();
        assert_eq!(of_brazil, ["pt"]);
        assert_eq!(Language::parse("zh-HK").unwrap().relatives().count(), 3);
        assert_eq!(Language::parse("de").unwrap().relatives().count(), 0);
    }

    #[test]
    fn three_languages_run_from_right_to_left() {
        let rtl: Vec<&str> = Language::ALL.into_iter().filter(|l| l.is_rtl()).map(Language::code).collect();
        assert_eq!(rtl, ["ar", "iw", "fa"]);
    }

    #[test]
    fn a_page_in_hebrew_says_he() {
        assert_eq!(Language::parse("iw").unwrap().bcp47(), "he");
        assert_eq!(Language::parse("pt-br").unwrap().bcp47(), "pt-BR");
        assert_eq!(Language::parse("de").unwrap().bcp47(), "de");
    }

    #[test]
    fn the_browsers_first_choice_among_ours_wins() {
        for (header, code) in [
            ("de-AT,de;q=0.9,en;q=0.8", "de"),
            ("tlh, fr;q=0.5, nb;q=0.7", "no"),
            ("en;q=0.5,ja;q=0.5", "en"),
            ("*, de ; q=0.1", "de"),
            ("en;q=0, it;q=0.001", "it"),
            ("en;q=nan, en;q=2, en;level=1, sv;q=0.3", "sv"),
        ] {
            let language = Language::from_accept_language(header);
            assert_eq!(language.map(Language::code), Some(code), "{header}");
        }
    }

    #[test]
    fn a_header_without_a_language_of_ours_is_none() {
        for header in ["", "*", "tlh", "en;q=0", ",,,;;;", ";q=1"] {
            assert_eq!(Language::from_accept_language(header), None, "{header:?}");
        }
    }

    #[test]
    fn a_language_that_is_not_offered_is_passed_over() {
        let preferred = |header| Language::preferred(header, |language| language.code() != "de").map(Language::code);
        assert_eq!(preferred("de, fr;q=0.5, en;q=0.1"), Some("fr"));
        assert_eq!(preferred("de-AT"), None);
    }

    #[test]
    fn of_an_endless_header_only_the_beginning_counts() {
        let header = format!("{}de", "tlh,".repeat(20));
        assert_eq!(Language::from_accept_language(&header), None);
    }

    #[test]
    fn the_default_is_english() {
        assert_eq!(Language::default().code(), "en");
    }

    #[test]
    fn a_stored_language_is_read_back_and_an_unknown_one_is_an_error() {
        for language in Language::ALL {
            let stored = serde_json::to_string(&language).unwrap();
            assert_eq!(serde_json::from_str::<Language>(&stored).unwrap(), language);
        }
        assert!(serde_json::from_str::<Language>("\"tlh\"").is_err());
    }
}
