//! The parameters of `qrcode` (contract 1.2), however they come, and its answer (contract 1.3).

mod answer;
mod bodies;
mod effects;
mod encoding;
mod table;
