//! The labelled questions over the demo's FAQs: is the right FAQ among the first three?

use std::collections::{BTreeMap, HashSet};
use std::fs;

use anyhow::{Context, bail};
use domain::language::Language;
use search::{Document, Index};

use crate::demo::Shelves;
use crate::fts::Fts;
use crate::rows::Row;

/// `language, kind, half, faq_id, query`, between tabs; `#` begins a comment.
const QUERIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/queries.tsv");
const KINDS: [&str; 4] = ["plain", "typo1", "typo2", "other-words"];
const TUNING: &str = "tuning";
const HELD_OUT: &str = "held-out";
const FIRST: usize = 3;
const TARGET_PERCENT: f64 = 95.0;

struct Labelled {
    language: Language,
    kind: String,
    half: String,
    faq_id: i64,
    question: String,
}

/// How often the right FAQ came among the first three, and first.
#[derive(Default, Clone, Copy)]
struct Score {
    questions: usize,
    ours: [usize; 2],
    fts: [usize; 2],
}

/// Prints all scores; answers the targets that were missed, and the rows.
pub fn report(shelves: &Shelves, shows_misses: bool) -> anyhow::Result<(Vec<String>, Vec<Row>)> {
    let Ok(file) = fs::read_to_string(QUERIES) else {
        return Ok((vec![format!("no labelled questions in {QUERIES}")], Vec::new()));
    };
    let questions = read(&file)?;
    let engines = build(shelves)?;
    let mut scores: BTreeMap<(&str, String), Score> = BTreeMap::new();
    for labelled in &questions {
        let (app, language) = home(shelves, labelled)?;
        let (index, fts, visible) = engines.get(&(app, language)).context("no index")?;
        let found = index.search(&labelled.question, visible, FIRST)?;
        let ours: Vec<i64> = found.hits.iter().map(|hit| hit.faq_id).collect();
        let theirs = fts.search(&labelled.question, FIRST)?;
        if shows_misses && labelled.half == TUNING && !ours.contains(&labelled.faq_id) {
            let (code, kind) = (labelled.language.code(), &labelled.kind);
            println!("miss: {code} {kind} {:?} is {}, found {ours:?}", labelled.question, labelled.faq_id);
        }
        let half = if labelled.half == TUNING { TUNING } else { HELD_OUT };
        let groups =
            [format!("language {}", labelled.language.code()), format!("kind {}", labelled.kind), "in all".to_owned()];
        for (half, group) in [half, "both"].into_iter().flat_map(|half| groups.iter().map(move |group| (half, group))) {
            let score = scores.entry((half, group.clone())).or_default();
            score.questions += 1;
            for (engine, found) in [(&mut score.ours, &ours), (&mut score.fts, &theirs)] {
                engine[0] += usize::from(found.contains(&labelled.faq_id));
                engine[1] += usize::from(found.first() == Some(&labelled.faq_id));
            }
        }
    }
    print(&scores);
    Ok((missed(&scores), rows(&scores)))
}

type Engines<'a> = BTreeMap<(&'a str, Language), (Index, Fts, HashSet<i64>)>;

fn build(shelves: &Shelves) -> anyhow::Result<Engines<'_>> {
    let mut engines = Engines::new();
    for ((app, language), documents) in shelves {
        let visible = documents.iter().map(|document| document.faq_id).collect();
        let engine = (Index::build(*language, documents)?, Fts::build(*language, documents)?, visible);
        engines.insert((app, *language), engine);
    }
    Ok(engines)
}

/// The app that has the FAQ in the question's language.
fn home<'a>(shelves: &'a Shelves, labelled: &Labelled) -> anyhow::Result<(&'a str, Language)> {
    let has_it = |documents: &[Document]| documents.iter().any(|document| document.faq_id == labelled.faq_id);
    let mut of_language = shelves.iter().filter(|((_, language), _)| *language == labelled.language);
    let home = of_language.find(|(_, documents)| has_it(documents));
    let ((app, language), _) =
        home.with_context(|| format!("no FAQ {} in {}", labelled.faq_id, labelled.language.code()))?;
    Ok((app, *language))
}

fn read(file: &str) -> anyhow::Result<Vec<Labelled>> {
    let lines = file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|(number, line)| read_line(line).with_context(|| format!("queries.tsv, line {}", number + 1))).collect()
}

fn read_line(line: &str) -> anyhow::Result<Labelled> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [language, kind, half, faq_id, question] = cells[..] else { bail!("not five columns") };
    if !KINDS.contains(&kind) || ![TUNING, HELD_OUT].contains(&half) || question.trim().is_empty() {
        bail!("unknown kind or half, or no question");
    }
    Ok(Labelled {
        language: Language::parse(language).context("no language of ours")?,
        kind: kind.to_owned(),
        half: half.to_owned(),
        faq_id: faq_id.parse()?,
        question: question.to_owned(),
    })
}

fn print(scores: &BTreeMap<(&str, String), Score>) {
    println!("Right FAQ in the first three (and first), in per cent");
    println!("{:<10}{:<22}{:>10}{:>18}{:>18}", "half", "", "questions", "ours", "FTS5");
    for half in [TUNING, HELD_OUT, "both"] {
        for ((_, group), score) in scores.iter().filter(|((of, _), _)| *of == half) {
            let cell = |[three, one]: [usize; 2]| {
                format!("{:.1} ({:.1})", percent(three, score.questions), percent(one, score.questions))
            };
            println!("{half:<10}{group:<22}{:>10}{:>18}{:>18}", score.questions, cell(score.ours), cell(score.fts));
        }
    }
    println!();
}

fn missed(scores: &BTreeMap<(&str, String), Score>) -> Vec<String> {
    let mut missed = Vec::new();
    for half in [HELD_OUT, "both"] {
        let score = scores.get(&(half, "in all".to_owned())).copied().unwrap_or_default();
        let reached = percent(score.ours[0], score.questions);
        if reached < TARGET_PERCENT {
            missed.push(format!("{half}: the right FAQ in the first three for {reached:.1} %, not {TARGET_PERCENT} %"));
        }
    }
    missed
}

fn rows(scores: &BTreeMap<(&str, String), Score>) -> Vec<Row> {
    let score = scores.get(&("both", "in all".to_owned())).copied().unwrap_or_default();
    let reached = |found: [usize; 2]| percent(found[0], score.questions);
    vec![Row { name: "search.found", unit: "%", value: reached(score.ours), fts: reached(score.fts) }]
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
