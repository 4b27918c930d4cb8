//! A bad flag or value is one clear line and exit code 2; a command that fails is one line and exit code 1.

use crate::refused;
use crate::running::process::lifeline;
use std::net::TcpListener;

#[test]
fn a_bad_flag_or_value_is_one_line_that_names_it_and_exit_2() {
    let folder = tempfile::tempdir().unwrap();
    let cases: &[(&[&str], &str)] = &[
        (&["serve", "--nonsense"], "--nonsense"),
        (&["nonsense"], "nonsense"),
        (&[], "subcommand"),
        (&["serve", "--listen"], "--listen"),
        (&["serve", "--listen", "nonsense"], "listen"),
        (&["serve", "--listen", "127.0.0.1:65536"], "listen"),
        (&["serve", "--metrics-listen", "9100"], "metrics-listen"),
        (&["serve", "--database", "mysql://localhost/x"], "database"),
        (&["serve", "--database", "postgres://localhost:nonsense/x"], "database"),
        (&["serve", "--attachments", "/var/files"], "attachments"),
        (&["serve", "--public-url", "help.example"], "public-url"),
        (&["serve", "--short-url", "ftp://s.example"], "short-url"),
        (&["serve", "--trusted-proxy", "10.0.0.0/33"], "trusted-proxy"),
        (&["serve", "--trusted-proxy", "10.0.0.1,proxy"], "trusted-proxy"),
        (&["serve", "--requests-per-key", "many"], "--requests-per-key"),
        (&["serve", "--requests-per-key", "-1"], "-1"),
        (&["serve", "--failed-keys-per-address", "1.5"], "--failed-keys-per-address"),
        (&["serve", "--unknown-codes-per-address", "4294967296"], "--unknown-codes-per-address"),
        (&["serve", "--log", "server=loud"], "log"),
        (&["serve", "--key", "abc"], "key"),
        (&["serve", "--config", "missing.toml"], "missing.toml"),
        (&["demo", "--json=yes"], "--json"),
        (&["backup"], "FILE"),
        (&["domain", "add"], "NAME"),
        (&["domain", "add", "Not_A_Name"], "domain"),
        (&["app", "add", "one", "Game", "--hue", "360"], "--hue"),
        (&["user", "add", "one", "no-address", "--name", "Ada"], "email"),
        (&["user", "add", "one", "ada@one.example", "--name", "Ada", "--role", "owner"], "role"),
    ];
    for (words, named) in cases {
        let line = refused(&mut lifeline(folder.path(), words), 2);
        assert!(line.contains(named), "{words:?} must name {named}: {line}");
    }
    assert!(!folder.path().join("lifeline-data").exists(), "what is refused leaves nothing behind");
}

#[test]
fn a_bad_environment_variable_is_one_line_and_exit_2() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        ("LIFELINE_LISTEN", "nonsense", "listen"),
        ("LIFELINE_DATABASE", "sqlite.db", "database"),
        ("LIFELINE_TRUSTED_PROXY", "10.0.0.0/33", "trusted-proxy"),
        ("LIFELINE_REQUESTS_PER_KEY", "many", "requests-per-key"),
        ("LIFELINE_LAN", "perhaps", "lan"),
        ("LIFELINE_KEY", "abc", "key"),
        ("LIFELINE_CONFIG", "missing.toml", "missing.toml"),
    ];
    for (variable, value, named) in cases {
        let line = refused(lifeline(folder.path(), &["serve"]).env(variable, value), 2);
        assert!(line.contains(named), "{variable}={value}: {line}");
    }
}

#[test]
fn a_bad_file_is_one_line_that_names_file_and_key_and_exit_2() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        ("lisen = \"127.0.0.1:0\"", "lisen"),
        ("listen = 8080", "string"),
        ("listen = \"nonsense\"", "listen"),
        ("requests_per_key = \"many\"", "u32"),
        ("trusted_proxy = [\"10.0.0.0/33\"]", "trusted-proxy"),
        ("listen = ", "lifeline.toml"),
        ("key = \"abc\"", "key"),
    ];
    for (text, named) in cases {
        std::fs::write(folder.path().join("lifeline.toml"), text).unwrap();
        let line = refused(&mut lifeline(folder.path(), &["serve", "--config", "lifeline.toml"]), 2);
        assert!(line.contains(named), "{text}: {line}");
    }
}

#[test]
fn a_key_or_password_that_is_refused_is_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let line = refused(lifeline(folder.path(), &["serve"]).env("LIFELINE_KEY", "0123456789-tail"), 2);
    assert!(!line.contains("0123456789"), "{line}");
    for (url, code) in [
        ("postgres://lifeline:hunter2@127.0.0.1:1/lifeline", 1),
        ("postgres://lifeline:hunter2@[127.0.0.1/lifeline", 2),
        ("mysql://lifeline:hunter2@127.0.0.1/lifeline", 2),
    ] {
        let line =
            refused(&mut lifeline(folder.path(), &["serve", "--listen", "127.0.0.1:0", "--database", url]), code);
        assert!(line.contains("database") && !line.contains("hunter2"), "{line}");
    }
}

#[test]
fn an_address_in_use_is_one_line_and_exit_1() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = refused(&mut lifeline(folder.path(), &["serve", "--listen", &address]), 1);
    assert!(line.contains(&address), "{line}");
}

#[test]
fn help_and_version_are_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    for word in ["--help", "--version"] {
        let done = lifeline(folder.path(), &[word]).output().unwrap();
        assert!(done.status.success() && done.stderr.is_empty());
        assert!(String::from_utf8(done.stdout).unwrap().contains("lifeline"));
    }
}
