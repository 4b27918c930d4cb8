//! How the two calls are made and answered, whatever they ask for (contract 1.1), and `unread` (contract 1.5).

mod budgets;
mod envelope;
mod keys;
mod openapi;
mod unread;

/// A `qrcode` call that is accepted, but for its key.
const QRCODE: &str = "/v1/one/console/qrcode?app_id=1&format=matrix";
/// An `unread` call that is accepted, but for its key.
const UNREAD: &str = "/v1/one/console/messages/unread?app_id=1&uid=7";
