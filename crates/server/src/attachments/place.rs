//! Where the operator wants files to be: a folder, or a bucket that speaks S3.

use super::Objects;
use crate::limits::{FOLDER_PIECE_BYTES, S3_PIECE_BYTES};
use anyhow::Context;
use domain::limits::UNSENT_ATTACHMENT_LIFE_MS;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A folder or a bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A folder on this machine.
    Folder(PathBuf),
    /// A bucket, and what every object's name begins with. Everything else is in the `AWS_*` environment.
    Bucket {
        /// Its name.
        bucket: String,
        /// Without slashes around it; may be empty.
        prefix: String,
    },
}

impl Place {
    /// Reads `s3://bucket/prefix`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let rest =
            text.strip_prefix("s3://").ok_or("must be s3://bucket/prefix; without it files are in the data folder")?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-.".contains(letter);
        if !(3..=63).contains(&bucket.len()) || !bucket.chars().all(is_name) {
            return Err("must name a bucket: 3 to 63 small letters, digits, dots and hyphens");
        }
        let prefix = prefix.trim_matches('/').to_owned();
        if ObjectPath::parse(&prefix).is_err() {
            return Err("has a prefix that no object's name may begin with");
        }
        Ok(Self::Bucket { bucket: bucket.to_owned(), prefix })
    }

    /// Makes the folder, or reads the bucket's environment. Nothing is sent yet.
    ///
    /// # Errors
    /// When the folder can't be made, or the environment does not say all that it must.
    pub fn open(&self) -> anyhow::Result<Objects> {
        match self {
            Self::Folder(folder) => open_folder(folder),
            Self::Bucket { bucket, prefix } => open_bucket(bucket, prefix),
        }
    }
}

fn open_folder(folder: &Path) -> anyhow::Result<Objects> {
    let what = || format!("can't use the folder {}", folder.display());
    // What players send: nobody else on the machine is to read it.
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).with_context(what)?;
    forget_broken_off(folder, SystemTime::now()).with_context(what)?;
    let files = LocalFileSystem::new_with_prefix(folder).with_context(what)?.with_fsync(true);
    Ok(Objects::new(Arc::new(files), ObjectPath::default(), FOLDER_PIECE_BYTES))
}

/// Removes what a process that was killed had received of a file: `NAME#1`. Younger ones may be another process's.
fn forget_broken_off(folder: &Path, now: SystemTime) -> std::io::Result<()> {
    let life = Duration::from_millis(UNSENT_ATTACHMENT_LIFE_MS.unsigned_abs());
    for domain in std::fs::read_dir(folder)? {
        let domain = domain?.path();
        for file in if domain.is_dir() { std::fs::read_dir(domain)? } else { continue } {
            let file = file?;
            let is_part = file.file_name().to_string_lossy().contains('#');
            if is_part && now.duration_since(file.metadata()?.modified()?).is_ok_and(|age| age > life) {
                std::fs::remove_file(file.path())?;
            }
        }
    }
    Ok(())
}

fn open_bucket(bucket: &str, prefix: &str) -> anyhow::Result<Objects> {
    let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
    let endpoint = builder.get_config_value(&AmazonS3ConfigKey::Endpoint).unwrap_or_default();
    if is_on_this_machine(&endpoint) {
        builder = builder.with_allow_http(true);
    }
    let store = builder.build().with_context(|| format!("can't use the bucket {bucket}"))?;
    Ok(Objects::new(Arc::new(store), ObjectPath::parse(prefix)?, S3_PIECE_BYTES))
}

/// Whether what is sent there leaves the machine: without TLS it must not, unless `AWS_ALLOW_HTTP` says so.
fn is_on_this_machine(endpoint: &str) -> bool {
    let Some(rest) = endpoint.strip_prefix("http://") else { return false };
    let authority = rest.split('/').next().unwrap_or_default();
    authority == "localhost"
        || authority.starts_with("localhost:")
        || authority.starts_with("[::1]")
        || authority
            .split(':')
            .next()
            .and_then(|host| host.parse().ok())
            .is_some_and(|ip: std::net::Ipv4Addr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_may_have_a_prefix() {
        let bucket =
            |bucket: &str, prefix: &str| Place::Bucket { bucket: bucket.to_owned(), prefix: prefix.to_owned() };
        assert_eq!(Place::parse("s3://files"), Ok(bucket("files", "")));
        assert_eq!(Place::parse("s3://files/"), Ok(bucket("files", "")));
        assert_eq!(Place::parse("s3://files/lifeline/eu/"), Ok(bucket("files", "lifeline/eu")));
    }

    #[test]
    fn what_names_no_bucket_is_refused() {
        for wrong in [
            "",
            "files",
            "/var/files",
            "s3:files",
            "s3://",
            "s3://a",
            "s3://Files",
            "s3://fi les/x",
            "gs://files",
            "s3://files/a//b",
        ] {
            assert!(Place::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_an_endpoint_on_this_machine_needs_no_tls() {
        for here in ["http://127.0.0.1:9000", "http://localhost:9000/", "http://localhost", "http://[::1]:9000"] {
            assert!(is_on_this_machine(here), "{here}");
        }
        for elsewhere in [
            "",
            "https://127.0.0.1",
            "http://minio:9000",
            "http://localhost.evil.example",
            "http://10.0.0.1:9000",
            "http://127.0.0.1.evil.example",
        ] {
            assert!(!is_on_this_machine(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn only_old_parts_of_files_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let domain = folder.path().join("1");
        std::fs::create_dir(&domain).unwrap();
        for name in ["whole", "part#1"] {
            std::fs::write(domain.join(name), "x").unwrap();
        }
        forget_broken_off(folder.path(), SystemTime::now()).unwrap();
        assert!(domain.join("part#1").exists());
        forget_broken_off(folder.path(), SystemTime::now() + Duration::from_secs(25 * 60 * 60)).unwrap();
        assert!(!domain.join("part#1").exists() && domain.join("whole").exists());
    }
}
