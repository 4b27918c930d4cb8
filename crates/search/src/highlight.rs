//! What of a text matched, and the part of a body that is worth showing.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::Piece;
use crate::analysis::Analyzer;
use crate::limits::{EXCERPT_CHARACTERS, EXCERPT_LEAD_CHARACTERS, EXCERPT_SNAP_CHARACTERS};

const ELLIPSIS: &str = "…";

/// A stretch of a text that matched.
struct Mark {
    /// In bytes.
    range: Range<usize>,
    /// What the question's word counts.
    weight: f32,
    /// The place of the first mark of the same term: a repetition adds nothing to an excerpt.
    first: usize,
}

/// A whole text in pieces.
pub(crate) fn marked(analyzer: &Analyzer, text: &str, terms: &HashMap<String, f32>) -> Vec<Piece> {
    pieces(text, 0..text.len(), &marks(analyzer, text, terms))
}

/// About 160 characters of a text, where most of the question is; its beginning, where nothing is.
pub(crate) fn excerpt(analyzer: &Analyzer, text: &str, terms: &HashMap<String, f32>) -> Vec<Piece> {
    let marks = marks(analyzer, text, terms);
    let range = window(text, &marks);
    let mut excerpt = pieces(text, range.clone(), &marks);
    let ellipsis = || Piece { text: ELLIPSIS.to_owned(), marked: false };
    if range.start > 0 {
        excerpt.insert(0, ellipsis());
    }
    if range.end < text.len() {
        excerpt.push(ellipsis());
    }
    excerpt
}

fn marks(analyzer: &Analyzer, text: &str, terms: &HashMap<String, f32>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut firsts: HashMap<String, usize> = HashMap::new();
    for token in analyzer.read(text) {
        let matched = token.forms.iter().filter_map(|form| terms.get_key_value(form));
        if let Some((term, &weight)) = matched.max_by(|one, other| one.1.total_cmp(other.1)) {
            let first = *firsts.entry(term.clone()).or_insert(token.range.start);
            marks.push(Mark { range: token.range, weight, first });
        }
    }
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

fn pieces(text: &str, range: Range<usize>, marks: &[Mark]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, marked: bool| {
        if !range.is_empty() {
            pieces.push(Piece { text: text[range].to_owned(), marked });
        }
    };
    let mut open: Option<Range<usize>> = None;
    let mut done = range.start;
    for mark in marks.iter().filter(|mark| mark.range.start >= range.start && mark.range.end <= range.end) {
        match &mut open {
            Some(open) if mark.range.start <= open.end => open.end = open.end.max(mark.range.end),
            _ => {
                if let Some(closed) = open.replace(mark.range.clone()) {
                    push(done..closed.start, false);
                    done = closed.end;
                    push(closed, true);
                }
            }
        }
    }
    if let Some(closed) = open {
        push(done..closed.start, false);
        done = closed.end;
        push(closed, true);
    }
    push(done..range.end, false);
    pieces
}

/// The stretch whose marks weigh most, each term counted once; the first of equals.
fn window(text: &str, marks: &[Mark]) -> Range<usize> {
    let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
    if starts.len() <= EXCERPT_CHARACTERS {
        return 0..text.len();
    }
    let place = |byte: usize| starts.partition_point(|&start| start < byte);
    let shown = EXCERPT_CHARACTERS - EXCERPT_LEAD_CHARACTERS;
    let mut best = (0.0, 0);
    for (index, mark) in marks.iter().enumerate() {
        let from = place(mark.range.start);
        let within = marks[index..].iter().take_while(|other| place(other.range.end) <= from + shown);
        let mut seen = Vec::new();
        let mut weight = 0.0;
        for other in within {
            if !seen.contains(&other.first) {
                seen.push(other.first);
                weight += other.weight;
            }
        }
        if weight > best.0 {
            best = (weight, from);
        }
    }
    let last_start = starts.len() - EXCERPT_CHARACTERS;
    let start = best.1.saturating_sub(EXCERPT_LEAD_CHARACTERS).min(last_start);
    let end = start + EXCERPT_CHARACTERS;
    let byte = |place: usize| starts.get(place).copied().unwrap_or(text.len());
    let first_mark = byte(best.1);
    let start = if start == 0 { 0 } else { snap_forward(text, byte(start), first_mark) };
    let end = if end >= starts.len() { text.len() } else { snap_back(text, byte(end)) };
    start..end
}

/// To the beginning of the next word, or at least of a character with its marks; never past `limit`.
fn snap_forward(text: &str, start: usize, limit: usize) -> usize {
    let rest = &text[start..limit.max(start)];
    if let Some((place, space)) = rest.char_indices().take(EXCERPT_SNAP_CHARACTERS).find(|(_, c)| c.is_whitespace()) {
        return start + place + space.len_utf8();
    }
    start + rest.char_indices().find(|&(_, c)| !is_combining_mark(c)).map_or(rest.len(), |(place, _)| place)
}

/// To the end of the last whole word, or at least of a character with its marks.
fn snap_back(text: &str, end: usize) -> usize {
    if text[end..].starts_with(char::is_whitespace) {
        return end;
    }
    let before = &text[..end];
    let space = before.char_indices().rev().take(EXCERPT_SNAP_CHARACTERS).find(|(_, c)| c.is_whitespace());
    if let Some((space, _)) = space {
        return space;
    }
    end + text[end..].char_indices().find(|&(_, c)| !is_combining_mark(c)).map_or(0, |(place, _)| place)
}
