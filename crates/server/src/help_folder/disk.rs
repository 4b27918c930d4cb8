//! The folder on the disk. Files are replaced whole: a crash leaves the old one or the new one.

use super::{File, README};
use crate::limits::HELP_FILES_MAX;
use anyhow::Context;
use domain::help::file::with_id;
use domain::limits::HELP_FILE_BYTES_MAX;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// What writing a folder did.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) written: usize,
    pub(crate) unchanged: usize,
    pub(crate) removed: usize,
}

/// Every Markdown file below a folder. What is hidden or a symbolic link is passed over.
pub(crate) fn read_files(folder: &Path) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, above)) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("can't read the folder {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("can't read the folder {}", folder.display()))?;
            let kind = entry.file_type()?;
            let name = entry.file_name();
            if name.as_encoded_bytes().starts_with(b".") || kind.is_symlink() {
                continue;
            }
            if kind.is_dir() {
                folders.push((entry.path(), format!("{above}{}/", name.to_string_lossy())));
            } else if kind.is_file() && name.as_encoded_bytes().ends_with(b".md") {
                anyhow::ensure!(files.len() < HELP_FILES_MAX, "there are more than {HELP_FILES_MAX} Markdown files");
                let name = name.to_str().with_context(|| format!("a name is not UTF-8: {}", entry.path().display()))?;
                files.push((format!("{above}{name}"), read_file(&entry.path())?));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A file, or as much of it as shows that it is too large.
fn read_file(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| {
        let bytes_max = u64::try_from(HELP_FILE_BYTES_MAX).unwrap_or(u64::MAX);
        file.take(bytes_max.saturating_add(1)).read_to_end(&mut bytes)
    });
    read.with_context(|| format!("can't read {}", path.display()))?;
    Ok(bytes)
}

/// Makes a folder hold these files, and of the Markdown files that are there only these and the README.
pub(crate) fn write_files(folder: &Path, files: &[File], there: Vec<File>) -> anyhow::Result<Written> {
    let mut written = Written::default();
    let mut there: HashMap<String, Vec<u8>> = there.into_iter().collect();
    there.remove(README);
    for (path, bytes) in files {
        if there.remove(path).as_ref() == Some(bytes) {
            written.unchanged += 1;
            continue;
        }
        write(folder, path, bytes)?;
        written.written += 1;
    }
    // New before old: what a crash leaves twice is put right by the next export.
    let mut emptied = BTreeSet::new();
    for path in there.into_keys() {
        fs::remove_file(folder.join(&path)).with_context(|| format!("can't remove {path}"))?;
        emptied.extend(path.split_once('/').map(|(above, _)| above.to_owned()));
        written.removed += 1;
    }
    for above in emptied {
        // It may hold other things.
        drop(fs::remove_dir(folder.join(above)));
    }
    Ok(written)
}

/// Writes the id that an import gave into the file that had none.
pub(crate) fn write_id(folder: &Path, path: &str, id: i64) -> anyhow::Result<()> {
    let file = fs::read_to_string(folder.join(path)).with_context(|| format!("can't read {path}"))?;
    write(folder, path, with_id(&file, id).as_bytes())
}

fn write(folder: &Path, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let target = folder.join(path);
    let beside = beside(&target).with_context(|| format!("{path} is no file"))?;
    let above = beside.parent().unwrap_or(folder);
    make_folder(above).with_context(|| format!("can't make the folder {}", above.display()))?;
    let written = replace(&target, &beside, bytes);
    written.with_context(|| format!("can't write {path}"))
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    match fs::create_dir(folder) {
        // One that leads elsewhere is none of ours.
        Err(error) if error.kind() == ErrorKind::AlreadyExists && !fs::symlink_metadata(folder)?.is_symlink() => Ok(()),
        made => made,
    }
}

fn replace(target: &Path, beside: &Path, bytes: &[u8]) -> std::io::Result<()> {
    match fs::remove_file(beside) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = fs::File::create_new(beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(beside, target)
}

/// A hidden name in the same folder.
fn beside(target: &Path) -> Option<PathBuf> {
    let name = target.file_name()?.to_str()?;
    Some(target.with_file_name(format!(".{name}.new")))
}
