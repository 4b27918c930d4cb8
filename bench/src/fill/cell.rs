//! A value of a column, for both engines.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};

/// See the module.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell<'a> {
    Null,
    Integer(i64),
    Boolean(bool),
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl Cell<'_> {
    /// An optional integer.
    pub(super) fn perhaps(value: Option<i64>) -> Self {
        value.map_or(Self::Null, Cell::Integer)
    }

    /// As PostgreSQL's COPY reads it in its text format.
    pub(super) fn write_copy(&self, line: &mut Vec<u8>) {
        match self {
            Self::Null => line.extend_from_slice(b"\\N"),
            Self::Integer(value) => line.extend_from_slice(value.to_string().as_bytes()),
            Self::Boolean(value) => line.push(if *value { b't' } else { b'f' }),
            Self::Text(text) => text.bytes().for_each(|byte| write_escaped(byte, line)),
            Self::Bytes(bytes) => {
                line.extend_from_slice(b"\\\\x");
                line.extend_from_slice(data_encoding::HEXLOWER.encode(bytes).as_bytes());
            }
        }
    }
}

fn write_escaped(byte: u8, line: &mut Vec<u8>) {
    match byte {
        b'\\' => line.extend_from_slice(b"\\\\"),
        b'\n' => line.extend_from_slice(b"\\n"),
        b'\r' => line.extend_from_slice(b"\\r"),
        b'\t' => line.extend_from_slice(b"\\t"),
        other => line.push(other),
    }
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(value) => ToSqlOutput::Owned(Value::Integer(*value)),
            Self::Boolean(value) => ToSqlOutput::Owned(Value::Integer((*value).into())),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copied(cell: Cell<'_>) -> String {
        let mut line = Vec::new();
        cell.write_copy(&mut line);
        String::from_utf8(line).unwrap()
    }

    #[test]
    fn what_copy_would_read_otherwise_is_escaped() {
        assert_eq!(copied(Cell::Text("a\tb\nc\\N")), "a\\tb\\nc\\\\N");
        assert_eq!(copied(Cell::Null), "\\N");
        assert_eq!(copied(Cell::Bytes(&[0, 255])), "\\\\x00ff");
        assert_eq!(copied(Cell::Boolean(true)), "t");
    }
}
