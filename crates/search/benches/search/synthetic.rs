//! Many FAQs, and questions, made of the demo's own words: the commonest word is twice as common as the second, and so on (Zipf).

use std::collections::BTreeMap;

use domain::language::Language;
use search::{Document, QUERY_CHARACTERS_MAX};

use crate::demo::Shelves;
use crate::random::Random;

const BODY_CHARACTERS: usize = 1_000;
const TITLE_WORDS: usize = 5;
const KEYWORDS: usize = 6;
/// Of a text without spaces, what stands for a word.
const PIECE_CHARACTERS: usize = 3;
const LETTERS_FOR_EDIT: usize = 5;
const LETTERS_FOR_TWO_EDITS: usize = 8;

pub struct Vocabulary {
    /// The commonest first.
    words: Vec<String>,
    /// The running sum of what each weighs.
    sums: Vec<f64>,
    space: &'static str,
}

impl Vocabulary {
    pub fn of(shelves: &Shelves, language: Language) -> Self {
        let is_spaceless = language.code() == "ja";
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for document in shelves.iter().filter(|((_, of), _)| *of == language).flat_map(|(_, documents)| documents) {
            for word in document.text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                for piece in if is_spaceless { pieces(word) } else { vec![word.to_owned()] } {
                    *counts.entry(piece).or_default() += 1;
                }
            }
        }
        let mut words: Vec<(String, usize)> = counts.into_iter().collect();
        words.sort_by_key(|(_, count)| usize::MAX - count);
        let mut sum = 0.0;
        let sums = (1..=words.len()).map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        });
        let sums = sums.collect();
        Self {
            words: words.into_iter().map(|(word, _)| word).collect(),
            sums,
            space: if is_spaceless { "" } else { " " },
        }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn documents(&self, count: usize, random: &mut Random) -> Vec<Document> {
        (0..count).map(|place| self.document(place as i64 + 1, random)).collect()
    }

    /// By turns: one word, three words, a sentence, one with one wrong letter, three with two wrong ones, a beginning.
    pub fn question(&self, turn: usize, random: &mut Random) -> String {
        match turn % 6 {
            0 => self.words(1, random),
            1 => self.words(3, random),
            2 => self.words(9, random),
            3 => mistyped(&self.words(1, random), 1, random),
            4 => mistyped(&self.words(3, random), 2, random),
            _ => {
                let word = self.words(2, random);
                word.chars().take(word.chars().count().div_ceil(2)).collect()
            }
        }
    }

    /// As long as a question may be, and no word of it is right.
    pub fn hardest_question(&self, random: &mut Random) -> String {
        let long = self.words.iter().filter(|word| word.chars().count() >= LETTERS_FOR_TWO_EDITS);
        let long: Vec<&String> = long.collect();
        let mut question = String::new();
        while question.chars().count() < QUERY_CHARACTERS_MAX && !long.is_empty() {
            question.push_str(&mistyped(long[random.below(long.len())], 2, random));
            question.push(' ');
        }
        question
    }

    fn document(&self, faq_id: i64, random: &mut Random) -> Document {
        let mut text = String::new();
        let mut characters = 0;
        while characters < BODY_CHARACTERS {
            let word = self.word(random);
            characters += word.chars().count() + self.space.len();
            text.push_str(word);
            text.push_str(if random.below(12) == 0 { ". " } else { self.space });
        }
        let keywords = (0..KEYWORDS).map(|_| self.word(random).to_owned()).collect();
        Document { faq_id, title: self.words(TITLE_WORDS, random), keywords, text }
    }

    fn words(&self, count: usize, random: &mut Random) -> String {
        (0..count).map(|_| self.word(random)).collect::<Vec<_>>().join(self.space)
    }

    fn word(&self, random: &mut Random) -> &str {
        let at = random.share() * self.sums.last().copied().unwrap_or_default();
        let rank = self.sums.partition_point(|&sum| sum < at);
        &self.words[rank.min(self.words.len() - 1)]
    }
}

fn pieces(run: &str) -> Vec<String> {
    let characters: Vec<char> = run.chars().collect();
    characters.chunks(PIECE_CHARACTERS).map(|piece| piece.iter().collect()).collect()
}

/// Leaves out, swaps or changes letters of the longer words.
fn mistyped(question: &str, edits: usize, random: &mut Random) -> String {
    let mut letters: Vec<char> = question.chars().collect();
    for _ in 0..edits {
        if letters.len() >= LETTERS_FOR_EDIT {
            let place = 1 + random.below(letters.len() - 2);
            match random.below(3) {
                0 => drop(letters.remove(place)),
                1 => letters.swap(place, place + 1),
                _ => letters[place] = 'x',
            }
        }
    }
    letters.into_iter().collect()
}
