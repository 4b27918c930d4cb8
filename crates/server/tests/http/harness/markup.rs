//! As much of a page's markup as these tests ask about.

use std::collections::BTreeMap;

/// An opening tag.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: BTreeMap<String, String>,
}

impl Tag {
    /// An attribute's value without escapes; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }
}

/// The opening tags of a page, in order. Ours escape every `<` of a text, and quote every attribute.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if rest.starts_with(|character: char| character.is_ascii_alphabetic()) {
            let (tag, after) = read_tag(rest);
            // A style's pictures are text, whatever they look like.
            rest =
                if tag.name == "style" { after.split_once("</style>").map_or("", |(_, after)| after) } else { after };
            tags.push(tag);
        }
    }
    tags
}

/// Those of a name.
pub(crate) fn tags_of(page: &str, name: &str) -> Vec<Tag> {
    tags(page).into_iter().filter(|tag| tag.name == name).collect()
}

/// Where a page's links lead, without what is behind `#`.
pub(crate) fn links(page: &str) -> Vec<String> {
    tags_of(page, "a").iter().map(|tag| tag.get("href").split('#').next().unwrap().to_owned()).collect()
}

/// The text between the first opening tag that has this in it and the next closing tag of that name.
pub(crate) fn inside<'p>(page: &'p str, tag: &str, having: &str) -> &'p str {
    let start = format!("<{tag}");
    let mut places = page.match_indices(&start).map(|(place, _)| place);
    let opening = places.find(|place| page[*place..].split('>').next().unwrap().contains(having));
    let from = &page[opening.unwrap_or_else(|| panic!("no <{tag} {having}> in {page}"))..];
    from.split_once('>').unwrap().1.split(&format!("</{tag}>")).next().unwrap()
}

/// Without what escapes stand for.
pub(crate) fn unescaped(text: &str) -> String {
    let pairs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    pairs.into_iter().fold(text.to_owned(), |text, (escape, character)| text.replace(escape, character))
}

fn read_tag(text: &str) -> (Tag, &str) {
    let end = text.find(|character: char| !character.is_ascii_alphanumeric() && character != '-').unwrap();
    let (name, mut rest) = text.split_at(end);
    let mut attributes = BTreeMap::new();
    loop {
        rest = rest.trim_start_matches(|character: char| character.is_whitespace() || character == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return (Tag { name: name.to_owned(), attributes }, after);
        }
        let end = rest.find(['=', '>', ' ', '\n']).unwrap();
        let attribute = &rest[..end];
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').unwrap();
                rest = after;
                value
            }
            None => "",
        };
        attributes.insert(attribute.to_owned(), unescaped(value));
    }
}
