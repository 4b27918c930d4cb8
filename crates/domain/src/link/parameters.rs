//! The parameters of `qrcode`, as they are known and documented (contract 1.2).

use crate::params::{Parameter, ParameterKind};

/// Every parameter of `qrcode`. A name that is not here is unknown.
pub const PARAMETERS: &[Parameter] = &[
    Parameter {
        required: true,
        ..optional("app_id", ParameterKind::Integer, "The publish id of an app with web chat.")
    },
    optional(
        "format",
        ParameterKind::Choice(&["png", "svg", "base64", "matrix"]),
        "What qrcode of the answer holds: a PNG as a data URL (the default), the text of an SVG, a PNG in base64, or the modules as rows of 0 and 1.",
    ),
    optional(
        "expiry",
        ParameterKind::Map,
        "When the link ends: time, a Unix time in milliseconds or a text such as 30m, 6h or 7d, and viewcount, 1 to 32767. Whichever comes first; 24 hours and unlimited views by default, 365 days at most.",
    ),
    optional(
        "uid",
        ParameterKind::Text,
        "The player's id in the game, at most 750 characters. Without uid, email and phone_number the player is anonymous.",
    ),
    optional("email", ParameterKind::Text, "The player's e-mail address."),
    optional("phone_number", ParameterKind::Text, "The player's phone number in E.164 form, such as +919876543210."),
    optional(
        "user_auth_token",
        ParameterKind::Text,
        "Proof of who the player is, for apps with identity verification: an HMAC in base64, or a JWT. Without a valid one the link is made, but its chat does not start.",
    ),
    optional("name", ParameterKind::Text, "The player's name; longer than 255 characters it is cut."),
    optional(
        "language",
        ParameterKind::Text,
        "The language to speak instead of the browser's, such as en, pt-br or zh-Hans.",
    ),
    optional(
        "first_user_message",
        ParameterKind::Text,
        "What is said in the player's name when the chat starts, at most 500 characters.",
    ),
    optional(
        "custom_fields",
        ParameterKind::Map,
        "Custom issue fields: key to value. What does not fit its field is dropped with a warning.",
    ),
    optional(
        "tags",
        ParameterKind::Array,
        "Names of tags for the issue. What is no live tag is dropped with a warning.",
    ),
    optional("help_section", ParameterKind::Integer, "The publish id of the help section to show first."),
    optional("help_faq", ParameterKind::Integer, "The publish id of the FAQ to show first; wins over help_section."),
    optional(
        "help_search_term",
        ParameterKind::Text,
        "A text to search the help for, at most 200 characters; help_faq and help_section win over it.",
    ),
    optional("help_search", ParameterKind::Text, "Another name of help_search_term."),
    optional(
        "help_faq_filter",
        ParameterKind::Map,
        "Show only FAQs by their tags: tags, an array of at least one tag, and operator, which is and, or, or not.",
    ),
    optional("intent", ParameterKind::Text, "A text whose best-matching intent starts the conversation."),
    optional(
        "webchat_widget",
        ParameterKind::Choice(&["open", "minimize", "hide"]),
        "How the chat stands when the page loads. By default open, or minimize when a help_ parameter is given.",
    ),
    optional("includes", ParameterKind::Array, "What else the answer is to have: unread_messages adds active_issue."),
    optional("initiate_chat", ParameterKind::Boolean, "Start a new chat at once when the last issue is resolved."),
    optional("strict", ParameterKind::Boolean, "Refuse the call where it would otherwise be answered with warnings."),
    optional("dry_run", ParameterKind::Boolean, "Judge the call without making a link."),
];

const fn optional(name: &'static str, kind: ParameterKind, about: &'static str) -> Parameter {
    Parameter { name, kind, required: false, about }
}
