//! A store's file in the kernel's memory: what is measured is the server, not how often the disk must be read.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::thread;

use anyhow::{Context as _, Result};
use nix::fcntl::{PosixFadviseAdvice, posix_fadvise};

use crate::{megabytes, say};

/// As long as SQLite's. The kernel keeps what was read in one piece as one, and looks through all of it when a page of it is
/// written.
const PAGE: usize = 4_096;
/// What must come from the disk comes sooner when many ask.
const READERS: usize = 16;

/// Reads all of a file, unless that would take more than half of the memory. What nobody has read for a minute some kernels
/// take back, so each path begins with it.
///
/// # Errors
/// When the file can't be read.
pub(crate) fn warm(path: &Path) -> Result<()> {
    let file = File::open(path).with_context(|| format!("can't open {}", path.display()))?;
    let bytes = file.metadata()?.len();
    if bytes > memory()? / 2 {
        say(&format!(
            "the store's {:.0} MB are too many to be held in memory; the disk is measured too",
            megabytes(bytes)
        ));
        return Ok(());
    }
    // Otherwise it would be read ahead, in large pieces.
    posix_fadvise(&file, 0, 0, PosixFadviseAdvice::POSIX_FADV_RANDOM)?;
    thread::scope(|scope| {
        let file = &file;
        let reader = |first| scope.spawn(move || read(file, first, bytes));
        let readers: Vec<_> = (0..).take(READERS).map(reader).collect();
        readers.into_iter().try_for_each(|reader| reader.join().map_err(|_| anyhow::anyhow!("a reader panicked"))?)
    })
}

/// Every so many pages from the first.
fn read(file: &File, first: u64, bytes: u64) -> Result<()> {
    let mut page = [0; PAGE];
    for number in (first..bytes / PAGE as u64).step_by(READERS) {
        file.read_exact_at(&mut page, number * PAGE as u64)?;
    }
    Ok(())
}

/// Bytes of the machine's memory.
fn memory() -> Result<u64> {
    let told = std::fs::read_to_string("/proc/meminfo")?;
    crate::serving::field(&told, "MemTotal:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whose_last_page_is_short() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows");
        std::fs::write(&path, [7; 20 * PAGE + 1]).unwrap();
        warm(&path).unwrap();
    }

    #[test]
    fn a_file_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(warm(&folder.path().join("none")).unwrap_err().to_string().contains("none"));
    }
}
