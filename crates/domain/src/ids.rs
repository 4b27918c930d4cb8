//! Identifiers. One that does not parse names nothing: the answer is 404, without a query.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::limits::{ID_MAX, PUBLISH_ID_MAX};

macro_rules! counted_id {
    ($(#[$about:meta])* $name:ident, $max:expr) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl $name {
            /// Reads decimal digits without sign or leading zero, in the range of this id.
            pub fn parse(text: &str) -> Option<Self> {
                digits(text).filter(|id| (1..=$max).contains(id)).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

macro_rules! unique_id {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Reads a UUID in its form of 36 characters, in either letter case.
            pub fn parse(text: &str) -> Option<Self> {
                if text.len() != 36 {
                    return None;
                }
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

counted_id!(
    /// A domain: one studio's data, and the first part of every key. 1 to 2^53 - 1.
    DomainId,
    ID_MAX
);
counted_id!(
    /// An app's publish id within its domain: 1 to 2,147,483,647 (contract 1.2, "a small integer").
    AppId,
    PUBLISH_ID_MAX
);
counted_id!(
    /// An issue's number within its domain. 1 to 2^53 - 1.
    IssueId,
    ID_MAX
);
counted_id!(
    /// A help section's publish id within its domain: 1 to 2,147,483,647.
    SectionId,
    PUBLISH_ID_MAX
);
counted_id!(
    /// A FAQ's publish id within its domain: 1 to 2,147,483,647.
    FaqId,
    PUBLISH_ID_MAX
);
counted_id!(
    /// An agent within its domain. 1 to 2^53 - 1.
    AgentId,
    ID_MAX
);
unique_id!(
    /// A file's id, made by whoever uploads it.
    AttachmentId
);
unique_id!(
    /// A link: the `link_id` of contract 1.3, which is not the code and opens nothing.
    LinkId
);
unique_id!(
    /// A player of one app.
    PlayerId
);
unique_id!(
    /// A message, made by who sends it, so that sending again does not double it.
    MessageId
);
unique_id!(
    /// A session of a browser.
    SessionId
);

fn digits(text: &str) -> Option<i64> {
    let canonical = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    canonical.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_id_is_a_small_positive_integer() {
        assert_eq!(AppId::parse("1"), Some(AppId(1)));
        assert_eq!(AppId::parse("2147483647"), Some(AppId(2_147_483_647)));
        for wrong in
            ["", "0", "-1", "+1", "01", " 1", "1 ", "1.0", "1e3", "x", "٣", "2147483648", "99999999999999999999999999"]
        {
            assert_eq!(AppId::parse(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn an_issue_id_ends_where_json_numbers_lose_digits() {
        assert_eq!(IssueId::parse("9007199254740991"), Some(IssueId(ID_MAX)));
        assert_eq!(IssueId::parse("9007199254740992"), None);
    }

    #[test]
    fn a_link_id_is_read_back_as_it_was_written() {
        let text = "0198c0de-0000-7000-8000-000000000001";
        assert_eq!(LinkId::parse(text).map(|id| id.to_string()), Some(text.to_owned()));
    }

    #[test]
    fn other_spellings_of_a_uuid_are_no_ids() {
        for wrong in [
            "",
            "0198c0de000070008000000000000001",
            "{0198c0de-0000-7000-8000-000000000001}",
            "0198c0de-0000-7000-8000-00000000000g",
        ] {
            assert_eq!(LinkId::parse(wrong), None, "{wrong:?}");
        }
    }
}
