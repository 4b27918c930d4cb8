//! Help content as a folder of Markdown files: one file a text, in a folder a section. What one file says is
//! `domain::help::file`; here is how files make up an app's help, and how that comes to the disk and back.

mod disk;
mod export;
mod plan;
mod read;

pub(crate) use disk::{Written, read_files, write_files, write_id};
pub(crate) use export::{check_earlier_export, export};
pub(crate) use plan::{Plan, Step, plan};
pub(crate) use read::{FileError, read};

/// The file of a section in the app's default language is this and `.md`.
const SECTION: &str = "_section";
/// At the top of the folder it is for whoever looks after it.
const README: &str = "README.md";

/// A file: its path below the folder, with `/` between names, and what it holds.
pub(crate) type File = (String, Vec<u8>);

#[cfg(test)]
mod tests;
