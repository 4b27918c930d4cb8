//! What was read once and is asked for again and again: whose key it is, an app, a domain's tags.

use super::value::Value;
use crate::limits::REMEMBERED_ANSWERS_MAX;
use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

/// Answers about settings.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// By statement and parameters. Each is an `Arc<[T]>` of the statement's own type of row.
    answers: HashMap<Vec<u8>, Box<dyn Any + Send>>,
    /// The key that is looked for, kept for its room.
    key: Vec<u8>,
}

impl Memo {
    pub(crate) fn forget(&mut self) {
        self.answers.clear();
    }

    /// The answer of a statement with these parameters, if it is remembered.
    pub(super) fn get<T: 'static>(&mut self, sql: &'static str, values: &[Value<'_>]) -> Option<Arc<[T]>> {
        write_key(&mut self.key, sql, values);
        self.answers.get(&self.key)?.downcast_ref().map(Arc::clone)
    }

    /// Remembers the answer that was asked for last.
    pub(super) fn keep<T: Send + Sync + 'static>(&mut self, answer: Arc<[T]>) {
        if self.answers.len() >= REMEMBERED_ANSWERS_MAX {
            self.answers.clear();
        }
        self.answers.insert(self.key.clone(), Box::new(answer));
    }
}

/// A statement is known by where its text is, which never changes.
fn write_key(key: &mut Vec<u8>, sql: &'static str, values: &[Value<'_>]) {
    key.clear();
    key.extend((sql.as_ptr() as usize).to_ne_bytes());
    key.extend(sql.len().to_ne_bytes());
    for value in values {
        match *value {
            Value::Null => key.push(0),
            Value::Bool(value) => key.extend([1, u8::from(value)]),
            Value::Int(value) => {
                key.push(2);
                key.extend(value.to_ne_bytes());
            }
            Value::Text(value) => write_bytes(key, 3, value.as_bytes()),
            Value::Bytes(value) => write_bytes(key, 4, value),
        }
    }
}

fn write_bytes(key: &mut Vec<u8>, kind: u8, bytes: &[u8]) {
    key.push(kind);
    key.extend(bytes.len().to_ne_bytes());
    key.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::values;

    static A: &str = "SELECT a";
    static B: &str = "SELECT b";

    fn read(memo: &mut Memo, sql: &'static str, values: &[Value<'_>], fresh: i64) -> i64 {
        if let Some(known) = memo.get::<i64>(sql, values) {
            return known[0];
        }
        memo.keep([fresh].into());
        fresh
    }

    #[test]
    fn an_answer_is_read_once_and_belongs_to_its_statement_and_parameters() {
        let mut memo = Memo::default();
        assert_eq!(read(&mut memo, A, values!["x", 1_i64], 1), 1);
        assert_eq!(read(&mut memo, A, values!["x", 1_i64], 2), 1);
        assert_eq!(read(&mut memo, B, values!["x", 1_i64], 3), 3);
        assert_eq!(read(&mut memo, A, values!["x", 2_i64], 4), 4);
        assert_eq!(read(&mut memo, A, values!["x1", 1_i64], 5), 5);
        memo.forget();
        assert_eq!(read(&mut memo, A, values!["x", 1_i64], 6), 6);
    }

    #[test]
    fn texts_are_told_apart_from_bytes_and_from_each_other() {
        let mut memo = Memo::default();
        assert_eq!(read(&mut memo, A, values!["ab", "c"], 1), 1);
        assert_eq!(read(&mut memo, A, values!["a", "bc"], 2), 2);
        assert_eq!(read(&mut memo, A, values!["ab", b"c"], 3), 3);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut memo = Memo::default();
        for number in 0..10_000 {
            read(&mut memo, A, values![number], number);
            assert!(memo.answers.len() <= REMEMBERED_ANSWERS_MAX);
        }
    }
}
