//! Under which forms a text's words are known: the same for texts and for questions, so that they meet.
//!
//! - A word: folded, its stem (with accents and without), without article or preposition, with umlauts spelled out.
//! - An error code such as `CE-7001`: one word, `ce7001`; its digits alone are known as `#7001`, so that the number finds it but
//!   another code with that number does not.
//! - Joined words (`cross-save`): each part, and all as one.
//! - A script without spaces: each two neighbouring characters, and the last one alone.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::{IsNormalized, is_nfkc_quick};

use crate::fold::{fold, is_invisible, lower, spell_out_umlauts};
use crate::limits::WORD_CHARACTERS_MAX;
use crate::rules::Rules;
use crate::text::{Stretch, clusters, is_joint, stretches};

/// Before the digits of a code, as a form of it.
pub(crate) const CODE_DIGITS: char = '#';
/// Digits from which a number alone may name a code.
pub(crate) const CODE_DIGITS_MIN: usize = 3;
/// Letters of each part of a code; `10-minute` is two words.
const CODE_LETTERS_MAX: usize = 5;
/// Letters before a space and digits that make a code, as in `CE 7001`.
const SPACED_CODE_LETTERS_MAX: usize = 3;

pub(crate) struct Token<'a> {
    /// In bytes of the text.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
    pub(crate) forms: Forms<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    /// A word with digits, which is right or wrong and never nearly right.
    Number,
    /// Two neighbouring characters of a script without spaces.
    Pair,
    /// The last character of such a run.
    Last,
    /// Several words as one, beside the words themselves.
    Joined,
}

pub(crate) enum Forms<'a> {
    /// The folded word first.
    Word(Arc<[String]>),
    Single(Cow<'a, str>),
}

impl Forms<'_> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let (word, single) = match self {
            Self::Word(forms) => (&forms[..], None),
            Self::Single(form) => (&[][..], Some(form.as_ref())),
        };
        word.iter().map(String::as_str).chain(single)
    }

    pub(crate) fn first(&self) -> &str {
        self.iter().next().unwrap_or_default()
    }
}

/// Reads texts of one language. Remembers the forms of the words it has learned, which is only for speed.
pub(crate) struct Analyzer {
    pub(crate) rules: Rules,
    learned: HashMap<String, Arc<[String]>>,
}

impl Analyzer {
    pub(crate) fn new(rules: Rules) -> Self {
        Self { rules, learned: HashMap::new() }
    }

    /// The tokens of a text that will be read again.
    pub(crate) fn learn<'a>(&mut self, text: &'a str) -> Vec<Token<'a>> {
        let Self { rules, learned } = self;
        tokens(rules, text, &mut |word| match learned.get(word) {
            Some(forms) => Arc::clone(forms),
            None => {
                let forms = word_forms(rules, word);
                learned.insert(word.to_owned(), Arc::clone(&forms));
                forms
            }
        })
    }

    /// The tokens of any text.
    pub(crate) fn read<'a>(&self, text: &'a str) -> Vec<Token<'a>> {
        tokens(&self.rules, text, &mut |word| self.forms(word))
    }

    pub(crate) fn forms(&self, word: &str) -> Arc<[String]> {
        self.learned.get(word).map_or_else(|| word_forms(&self.rules, word), Arc::clone)
    }

    /// All forms of the words learned: a form that one text writes and another only comes to is the same term.
    pub(crate) fn learned_forms(&self) -> impl Iterator<Item = &str> {
        self.learned.values().flat_map(|forms| forms.iter().map(String::as_str))
    }

    /// Roughly what the learned words take.
    pub(crate) fn bytes(&self) -> usize {
        let forms = |forms: &Arc<[String]>| forms.iter().map(|form| form.len() + size_of::<String>()).sum::<usize>();
        self.learned.iter().map(|(word, known)| word.len() + size_of::<String>() + forms(known)).sum()
    }
}

type FormsOfWord<'a> = dyn FnMut(&str) -> Arc<[String]> + 'a;

fn tokens<'a>(rules: &Rules, text: &'a str, forms: &mut FormsOfWord<'_>) -> Vec<Token<'a>> {
    let stretches = stretches(text, rules.joins_apostrophes);
    let mut tokens = Vec::with_capacity(stretches.len());
    let mut rest = &stretches[..];
    while let Some(first) = rest.first() {
        if first.is_run {
            push_run(&text[first.range.clone()], first.range.start, &mut tokens);
            rest = &rest[1..];
            continue;
        }
        let (joined, after) = rest.split_at(joined_length(text, rest));
        push_joined(text, joined, forms, &mut tokens);
        if let [word] = joined {
            push_spaced_code(text, word, after, rules, forms, &mut tokens);
        }
        rest = after;
    }
    tokens
}

/// How many stretches from the first on are parts of one joined word.
fn joined_length(text: &str, stretches: &[Stretch]) -> usize {
    let follows = |pair: &[Stretch]| !pair[1].is_run && is_joint(&text[pair[0].range.end..pair[1].range.start]);
    1 + stretches.windows(2).take_while(|pair| follows(pair)).count()
}

fn push_joined(text: &str, parts: &[Stretch], forms: &mut FormsOfWord<'_>, tokens: &mut Vec<Token<'_>>) {
    let words: Vec<Arc<[String]>> = parts.iter().map(|part| forms(&text[part.range.clone()])).collect();
    let folded: Vec<&str> = words.iter().filter_map(|forms| forms.first().map(String::as_str)).collect();
    let range = parts[0].range.start..parts[parts.len() - 1].range.end;
    if parts.len() > 1 && (is_code(&folded) || folded.iter().all(|part| is_digits(part))) {
        let forms = Forms::Word(number_forms(&folded));
        return tokens.push(Token { range, kind: Kind::Number, forms });
    }
    let joined = (parts.len() > 1).then(|| Cow::Owned(shortened(&folded.concat())));
    for (part, forms) in parts.iter().zip(words) {
        let Some(word) = forms.first() else { continue };
        let kind = if has_digit(word) { Kind::Number } else { Kind::Word };
        tokens.push(Token { range: part.range.clone(), kind, forms: Forms::Word(forms) });
    }
    if let Some(joined) = joined {
        tokens.push(Token { range, kind: Kind::Joined, forms: Forms::Single(joined) });
    }
}

/// `CE 7001`: both words, and the code.
fn push_spaced_code(
    text: &str,
    word: &Stretch,
    after: &[Stretch],
    rules: &Rules,
    forms: &mut FormsOfWord<'_>,
    tokens: &mut Vec<Token<'_>>,
) {
    let Some(number) = after.first().filter(|number| !number.is_run && joined_length(text, after) == 1) else { return };
    if &text[word.range.end..number.range.start] != " " {
        return;
    }
    let (word_forms, number_forms) = (forms(&text[word.range.clone()]), forms(&text[number.range.clone()]));
    let (Some(letters), Some(digits)) = (word_forms.first(), number_forms.first()) else { return };
    let is_short = letters.len() <= SPACED_CODE_LETTERS_MAX && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_short && is_digits(digits) && !rules.stop_words.contains(letters) {
        let range = word.range.start..number.range.end;
        tokens.push(Token {
            range,
            kind: Kind::Joined,
            forms: Forms::Single(Cow::Owned(format!("{letters}{digits}"))),
        });
    }
}

fn push_run<'a>(run: &'a str, start: usize, tokens: &mut Vec<Token<'a>>) {
    let is_plain = is_nfkc_quick(run.chars()) == IsNormalized::Yes && !run.chars().any(is_invisible);
    let form = |range: Range<usize>| match is_plain {
        true => Cow::Borrowed(&run[range]),
        false => Cow::Owned(fold(&lower(&run[range], false))),
    };
    let clusters = clusters(run);
    for pair in clusters.windows(2) {
        let range = pair[0].start..pair[1].end;
        let forms = Forms::Single(form(range.clone()));
        tokens.push(Token { range: start + range.start..start + range.end, kind: Kind::Pair, forms });
    }
    if let Some(last) = clusters.last() {
        let forms = Forms::Single(form(last.clone()));
        tokens.push(Token { range: start + last.start..start + last.end, kind: Kind::Last, forms });
    }
}

fn is_code(parts: &[&str]) -> bool {
    let is_part =
        |part: &&str| is_digits(part) || (part.is_ascii() && part.len() <= CODE_LETTERS_MAX) || has_digit(part);
    parts.iter().any(|part| has_digit(part)) && !parts.iter().all(|part| is_digits(part)) && parts.iter().all(is_part)
}

/// A code is known without what stands between its parts, a version or time with points there.
fn number_forms(parts: &[&str]) -> Arc<[String]> {
    if parts.iter().all(|part| is_digits(part)) {
        return [shortened(&parts.join("."))].into();
    }
    code_forms(shortened(&parts.concat()))
}

fn code_forms(code: String) -> Arc<[String]> {
    let digits = code.split(|c: char| !c.is_ascii_digit()).max_by_key(|digits| digits.len()).unwrap_or_default();
    if digits.len() < CODE_DIGITS_MIN || digits.len() == code.len() {
        return [code].into();
    }
    let digits = format!("{CODE_DIGITS}{digits}");
    [code, digits].into()
}

fn word_forms(rules: &Rules, word: &str) -> Arc<[String]> {
    let lowered = shortened(&lower(word, rules.is_turkish));
    let folded = fold(&lowered);
    if has_digit(&folded) {
        return code_forms(folded);
    }
    let mut forms = vec![folded.clone()];
    let mut push = |form: String| {
        if form.chars().nth(1).is_some() && !forms.contains(&form) {
            forms.push(form);
        }
    };
    push(fold(&stem(rules, &lowered)));
    push(fold(&stem(rules, &folded)));
    if rules.spells_out_umlauts {
        push(fold(&spell_out_umlauts(&lowered)));
    }
    for proclitic in rules.proclitics {
        let Some(rest) = folded.strip_prefix(proclitic.letters) else { continue };
        if rest.chars().count() >= proclitic.rest_letters_min {
            push(format!("{}{rest}", proclitic.swallowed));
            push(fold(&stem(rules, &format!("{}{rest}", proclitic.swallowed))));
        }
    }
    forms.into()
}

fn stem<'a>(rules: &Rules, word: &'a str) -> Cow<'a, str> {
    rules.stemmer.map_or(Cow::Borrowed(word), |stemmer| stemmer.stem(word))
}

fn shortened(word: &str) -> String {
    word.chars().take(WORD_CHARACTERS_MAX).collect()
}

pub(crate) fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

pub(crate) fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}
