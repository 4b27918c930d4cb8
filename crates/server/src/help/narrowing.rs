//! `?tags=a,b&op=or`: a filter in an address, on top of the link's.

use domain::limits::FILTER_TAGS_MAX;
use domain::tag_filter::{Operator, TagFilter};

/// The filter that an address asks for. Without a known `op` all of the tags are meant: it can only narrow.
pub(super) fn read(query: Option<&str>) -> Option<TagFilter> {
    let query = query?.as_bytes();
    let value = |name: &str| form_urlencoded::parse(query).find(|(key, _)| key == name).map(|(_, value)| value);
    let tags = value("tags")?;
    let tags: Vec<String> =
        tags.split(',').map(str::trim).filter(|tag| !tag.is_empty()).take(FILTER_TAGS_MAX).map(str::to_owned).collect();
    let operator = match value("op").as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("or") => Operator::Or,
        Some("not") => Operator::Not,
        _ => Operator::And,
    };
    (!tags.is_empty()).then_some(TagFilter { tags, operator })
}

/// The same as fields of a form.
pub(super) fn fields(filter: &TagFilter) -> Vec<(&'static str, String)> {
    let operator = match filter.operator {
        Operator::And => "and",
        Operator::Or => "or",
        Operator::Not => "not",
    };
    vec![("tags", filter.tags.join(",")), ("op", operator.to_owned())]
}

/// The same as the end of an address.
pub(super) fn suffix(filter: &TagFilter) -> String {
    format!("?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(fields(filter)).finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_and_written() {
        let filter = read(Some("q=x&tags=ps5,%20cr%C3%A4sh,,&op=OR")).unwrap();
        assert_eq!(filter.tags, ["ps5", "cräsh"]);
        assert_eq!(filter.operator, Operator::Or);
        assert_eq!(suffix(&filter), "?tags=ps5%2Ccr%C3%A4sh&op=or");
        assert_eq!(read(Some(&suffix(&filter)[1..])), Some(filter));
    }

    #[test]
    fn what_names_no_tag_is_no_filter() {
        for query in [None, Some(""), Some("op=or"), Some("tags="), Some("tags=,%20,"), Some("tag=a")] {
            assert_eq!(read(query), None, "{query:?}");
        }
    }

    #[test]
    fn an_unknown_operator_asks_for_all_tags() {
        for query in ["tags=a", "tags=a&op=", "tags=a&op=xor"] {
            assert_eq!(read(Some(query)).unwrap().operator, Operator::And);
        }
    }
}
