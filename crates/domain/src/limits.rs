//! Every limit of the rules, in one place. "Contract" is the wire contract; a limit without a
//! paragraph of it is our own, because everything has a limit.

/// One minute.
pub const MINUTE_MS: i64 = 60_000;
/// One hour.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
/// One day.
pub const DAY_MS: i64 = 24 * HOUR_MS;

// Players (contract 1.2).
/// Longest uid.
pub const UID_CHARACTERS_MAX: usize = 750;
/// Longest e-mail address.
pub const EMAIL_CHARACTERS_MAX: usize = 254;
/// Fewest digits of a phone number.
pub const PHONE_NUMBER_DIGITS_MIN: usize = 7;
/// Most digits of a phone number.
pub const PHONE_NUMBER_DIGITS_MAX: usize = 15;
/// Longest player name; the rest is cut.
pub const NAME_CHARACTERS_MAX: usize = 255;
/// Longest user_auth_token (contract 3).
pub const USER_AUTH_TOKEN_BYTES_MAX: usize = 4_096;
/// Age up to which a JWT proves something, by its `iat` (contract 3).
pub const JWT_AGE_MAX_SECONDS: f64 = 86_400.0;
/// How far a JWT's `iat` may be ahead of our clock (contract 3).
pub const JWT_LEAD_MAX_SECONDS: f64 = 60.0;

// Messages.
/// Longest `first_user_message` (contract 1.2, from the original).
pub const FIRST_USER_MESSAGE_CHARACTERS_MAX: usize = 500;
/// Longest message of a chat.
pub const MESSAGE_CHARACTERS_MAX: usize = 5_000;
/// Ready answers that an agent's message can offer.
pub const QUICK_REPLIES_MAX: usize = 5;
/// The length of each, in characters.
pub const QUICK_REPLY_CHARACTERS_MAX: usize = 80;
/// The length of what a player adds to a rating, in characters.
pub const RATING_COMMENT_CHARACTERS_MAX: usize = 1_000;
/// Visits on which a resolved issue asks its player for an answer: at once, and once more at the next.
pub const CLOSING_VISITS_MAX: i64 = 2;
/// A visit that comes later than this after the last one that asked is another visit.
pub const VISIT_GAP_MS: i64 = 30 * 60 * 1000;

// Attachments (contract 5).
/// Largest file: 25 MB, as files are counted on pages.
pub const ATTACHMENT_BYTES_MAX: u64 = 25_000_000;
/// Most files of one message.
pub const ATTACHMENTS_PER_MESSAGE_MAX: usize = 10;
/// Longest name of a file, with its extension.
pub const FILE_NAME_CHARACTERS_MAX: usize = 120;
/// Longest extension of a file's name; what is longer is part of the name.
pub const FILE_EXTENSION_CHARACTERS_MAX: usize = 10;
/// How much of a file says what kind it is.
pub const FILE_BEGINNING_BYTES: usize = 4_096;
/// How long a file that was uploaded waits for the message that it goes with.
pub const UNSENT_ATTACHMENT_LIFE_MS: i64 = DAY_MS;

// Links (contract 1.2).
/// Life of a link whose call names no time.
pub const LINK_LIFE_DEFAULT_MS: i64 = 24 * HOUR_MS;
/// Longest life of a link; longer ones are shortened.
pub const LINK_LIFE_MAX_MS: i64 = 365 * DAY_MS;
/// Digits of the number in `"<n>m"`, `"<n>h"`, `"<n>d"`.
pub const EXPIRY_DIGITS_MAX: usize = 6;
/// Most views a link can be limited to.
pub const VIEW_COUNT_MAX: u16 = 32_767;
/// Longest `help_search_term`; the rest is cut.
pub const SEARCH_TERM_CHARACTERS_MAX: usize = 200;
/// Longest `intent`; the rest is cut.
pub const INTENT_CHARACTERS_MAX: usize = 500;
/// Most members of `custom_fields` that are looked at.
pub const FIELDS_PER_LINK_MAX: usize = 100;
/// Most members of `tags` that are looked at.
pub const TAGS_PER_LINK_MAX: usize = 100;
/// Most tags in `help_faq_filter`.
pub const FILTER_TAGS_MAX: usize = 50;
/// Characters of a link's code (contract 1.4).
pub const CODE_CHARACTERS: usize = 16;
/// Random bytes behind a link's code: 80 bits (contract 1.4).
pub const CODE_RANDOM_BYTES: usize = 10;
// Custom issue fields (contract 5).
/// Longest value of a `singleline` field.
pub const SINGLELINE_CHARACTERS_MAX: usize = 255;
/// Longest value of a `multiline` field.
pub const MULTILINE_CHARACTERS_MAX: usize = 100_000;
/// Longest key of a custom issue field.
pub const FIELD_KEY_CHARACTERS_MAX: usize = 64;
/// Longest label of a custom issue field.
pub const FIELD_LABEL_CHARACTERS_MAX: usize = 80;
/// Most options of a dropdown.
pub const FIELD_OPTIONS_MAX: usize = 200;
/// Custom issue fields of one domain, archived ones too: as many as one call can name.
pub const FIELDS_PER_DOMAIN_MAX: usize = FIELDS_PER_LINK_MAX;

// Sessions (contract 1.4).
/// Life of a player's session since its last use.
pub const SESSION_LIFE_MS: i64 = 30 * DAY_MS;
/// Life of an anonymous player's session since its last use.
pub const ANONYMOUS_SESSION_LIFE_MS: i64 = 7 * DAY_MS;
/// Life of the ticket that carries a session from the short host to the public host.
pub const TICKET_LIFE_MS: i64 = MINUTE_MS;

// Unread (contract 1.5).
/// How long a resolved issue stays active for a player who has not seen the last answer.
pub const RESOLVED_UNSEEN_LIFE_MS: i64 = 7 * DAY_MS;
/// `X-Poll-Interval` while an issue is active.
pub const POLL_INTERVAL_ACTIVE_SECONDS: u32 = 60;
/// `X-Poll-Interval` without an active issue.
pub const POLL_INTERVAL_IDLE_SECONDS: u32 = 300;

// Names and ids.
/// Shortest name of a domain.
pub const DOMAIN_NAME_CHARACTERS_MIN: usize = 2;
/// Longest name of a domain.
pub const DOMAIN_NAME_CHARACTERS_MAX: usize = 40;
/// Longest slug in an address.
pub const SLUG_CHARACTERS_MAX: usize = 60;
/// Largest publish id of an app, a section or a FAQ.
pub const PUBLISH_ID_MAX: i64 = 2_147_483_647;
/// Largest other id: the largest integer that every JSON reader keeps exactly.
pub const ID_MAX: i64 = 9_007_199_254_740_991;
/// Longest language tag that is looked at (RFC 5646, 4.4.1 asks for 35).
pub const LANGUAGE_TAG_BYTES_MAX: usize = 35;
/// Most members of an `Accept-Language` header that are looked at.
pub const ACCEPT_LANGUAGE_RANGES_MAX: usize = 20;

// Help content.
/// Longest title of a section or FAQ.
pub const TITLE_CHARACTERS_MAX: usize = 200;
/// Longest description of a section.
pub const SECTION_DESCRIPTION_CHARACTERS_MAX: usize = 300;
/// Longest Markdown of a FAQ in one language.
pub const FAQ_BODY_CHARACTERS_MAX: usize = 100_000;
/// Most search keywords of a FAQ in one language.
pub const KEYWORDS_MAX: usize = 50;
/// Longest search keyword.
pub const KEYWORD_CHARACTERS_MAX: usize = 60;
/// Most tags of a FAQ.
pub const FAQ_TAGS_MAX: usize = 30;
/// Longest name of a tag.
pub const TAG_CHARACTERS_MAX: usize = 100;
/// Largest place of a section in its app, and of a FAQ in its section.
pub const PLACE_MAX: i64 = 2_147_483_647;
/// Largest file of help content: the longest body in the widest letters, and its front matter.
pub const HELP_FILE_BYTES_MAX: usize = 512 * 1024;
/// Latest time that a file of help content can say: the end of the year 9998, the last whole one of the date library.
pub const HELP_FILE_TIME_MAX_MS: i64 = 253_370_764_799_999;
/// Longest name of an app.
pub const APP_NAME_CHARACTERS_MAX: usize = 80;
/// Longest banner.
pub const BANNER_CHARACTERS_MAX: usize = 500;
/// Longest greeting of a chat in one language.
pub const GREETING_CHARACTERS_MAX: usize = 500;
/// Longest name of somebody of the team.
pub const PERSON_NAME_CHARACTERS_MAX: usize = 80;

// Faults.
/// Most characters of a value that a fault repeats.
pub const ECHO_CHARACTERS_MAX: usize = 40;
/// Most characters of a parameter's name that a fault repeats.
pub const PARAMETER_NAME_CHARACTERS_MAX: usize = 200;
/// Most faults, and most warnings, that reading the parameters names, so that a request of nothing
/// but unknown names cannot make an answer many times its size.
pub const FAULTS_MAX: usize = 300;
