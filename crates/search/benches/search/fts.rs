//! SQLite's FTS5 as a good engineer would set it up in an afternoon: letter case and accents folded, English stems, three-letter
//! pieces where there are no spaces, title and keywords weighed, any word may match.

use domain::language::Language;
use rusqlite::{Connection, params};
use search::Document;

/// Of a question, as many words count as in our search.
const WORDS_MAX: usize = 64;
const TRIGRAM: usize = 3;

pub struct Fts {
    connection: Connection,
    has_trigrams: bool,
}

impl Fts {
    pub fn build(language: Language, documents: &[Document]) -> anyhow::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        let code = language.code();
        let has_trigrams = code == "ja" || code == "th" || code.starts_with("zh");
        let tokenizer = match code {
            _ if has_trigrams => "trigram",
            "en" | "en-GB" => "porter unicode61 remove_diacritics 2",
            _ => "unicode61 remove_diacritics 2",
        };
        let table = format!("CREATE VIRTUAL TABLE faq USING fts5(title, keywords, body, tokenize = '{tokenizer}')");
        connection.execute_batch(&table)?;
        let transaction = connection.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT INTO faq (rowid, title, keywords, body) VALUES ($1, $2, $3, $4)")?;
            for document in documents {
                let keywords = document.keywords.join(", ");
                insert.execute(params![document.faq_id, document.title, keywords, document.text])?;
            }
        }
        transaction.commit()?;
        Ok(Self { connection, has_trigrams })
    }

    pub fn search(&self, question: &str, most: usize) -> anyhow::Result<Vec<i64>> {
        let words: Vec<&str> =
            question.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
        if self.has_trigrams && words.iter().all(|word| word.chars().count() < TRIGRAM) {
            return self.containing(question.trim(), most);
        }
        let mut terms =
            if self.has_trigrams { trigrams(&words) } else { words.iter().map(|&word| word.to_owned()).collect() };
        terms.truncate(WORDS_MAX);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let terms: Vec<String> = terms.iter().map(|term| format!("\"{}\"", term.replace('"', "\"\""))).collect();
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid, snippet(faq, 2, '[', ']', '…', 24) FROM faq WHERE faq MATCH $1 ORDER BY bm25(faq, 4.0, 3.0, 1.0) LIMIT $2",
        )?;
        let rows = statement.query_map(params![terms.join(" OR "), most as i64], |row| {
            row.get::<_, String>(1)?;
            row.get(0)
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is too short for three-letter pieces is looked for in all texts.
    fn containing(&self, text: &str, most: usize) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid FROM faq WHERE title LIKE $1 OR keywords LIKE $1 OR body LIKE $1 \
             ORDER BY title LIKE $1 DESC, keywords LIKE $1 DESC LIMIT $2",
        )?;
        let rows = statement.query_map(params![format!("%{text}%"), most as i64], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn trigrams(words: &[&str]) -> Vec<String> {
    let mut trigrams = Vec::new();
    for word in words {
        let letters: Vec<char> = word.chars().collect();
        trigrams.extend(letters.windows(TRIGRAM).map(|trigram| trigram.iter().collect::<String>()));
    }
    trigrams
}
