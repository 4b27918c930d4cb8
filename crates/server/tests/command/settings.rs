//! Each setting is a flag, an environment variable and a key of the TOML file; the flag wins over the variable, the
//! variable over the file.

use crate::running::client::{Call, Client};
use crate::running::process::{Demo, lifeline};
use crate::{refused, run};
use std::net::TcpStream;
use std::path::Path;

/// Every key of the file.
const WHOLE_FILE: &str = r#"
    listen = "127.0.0.1:0"
    data = "data"
    attachments = "s3://files/lifeline"
    public_url = "http://help.example"
    short_url = "http://s.example"
    trusted_proxy = ["10.0.0.0/8", "192.0.2.1"]
    lan = false
    metrics_listen = "127.0.0.1:0"
    requests_per_key = 1
    failed_keys_per_address = 2
    unknown_codes_per_address = 3
    key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    log = "warn"
"#;

#[test]
fn every_setting_has_a_flag_a_variable_and_a_key() {
    let help = help();
    for (flag, variable, key) in settings(&help) {
        assert!(help.contains(&format!("[env: {variable}")), "--{flag} has no variable");
        // The file does not name itself, and a file with a database would need one.
        let is_key = WHOLE_FILE.contains(&format!(" {key} = "));
        assert!(is_key || ["config", "database"].contains(&flag), "{key} is no key of the file");
    }
}

#[test]
fn every_setting_is_documented() {
    let documentation = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/configuration.md");
    let documentation = std::fs::read_to_string(documentation).unwrap();
    for (flag, variable, key) in settings(&help()) {
        for name in [format!("--{flag}"), variable, key] {
            assert!(documentation.contains(&name), "{name} is not documented");
        }
    }
}

fn help() -> String {
    run(&mut lifeline(Path::new("/"), &["serve", "--help"]))
}

/// Flag, variable and key of each setting that the help names.
fn settings(help: &str) -> Vec<(&str, String, String)> {
    let flags = help.lines().filter_map(|line| line.trim().strip_prefix("--")?.split([' ', '[']).next());
    let settings = flags.filter(|flag| *flag != "help").map(|flag| {
        let key = flag.replace('-', "_");
        (flag, format!("LIFELINE_{}", key.to_uppercase()), key)
    });
    let settings: Vec<_> = settings.collect();
    assert!(settings.len() >= 12, "{settings:?}");
    settings
}

#[test]
fn the_file_takes_every_key() {
    let folder = tempfile::tempdir().unwrap();
    write_file(folder.path(), WHOLE_FILE);
    run(&mut lifeline(folder.path(), &["domain", "add", "one", "--config", "lifeline.toml"]));
    assert!(folder.path().join("data/lifeline.sqlite").exists());
    assert!(!folder.path().join("data/lifeline.key").exists(), "a key was given");
    write_file(folder.path(), "database = \"postgres://lifeline@127.0.0.1:1/lifeline\"");
    let line = refused(&mut lifeline(folder.path(), &["domain", "add", "one", "--config", "lifeline.toml"]), 1);
    assert!(line.contains("can't open the database"), "{line}");
}

#[test]
fn the_flag_wins_over_the_variable_which_wins_over_the_file() {
    let cases = [
        ("listen", "\"in-file\""),
        ("public-url", "\"in-file\""),
        ("short-url", "\"in-file\""),
        ("trusted-proxy", "[\"in-file\"]"),
        ("metrics-listen", "\"in-file\""),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (flag, in_file) in cases {
        let key = flag.replace('-', "_");
        write_file(folder.path(), &format!("{key} = {in_file}"));
        let (flag, variable) = (format!("--{flag}"), format!("LIFELINE_{}", key.to_uppercase()));
        let with_file = ["serve", "--config", "lifeline.toml"];
        let with_flag = ["serve", "--config", "lifeline.toml", flag.as_str(), "in-flag"];
        // What is complained about is what was chosen.
        assert_names(&refused(&mut lifeline(folder.path(), &with_file), 2), "in-file");
        assert_names(&refused(lifeline(folder.path(), &with_file).env(&variable, "in-variable"), 2), "in-variable");
        assert_names(&refused(lifeline(folder.path(), &with_flag).env(&variable, "in-variable"), 2), "in-flag");
    }
}

#[tokio::test]
async fn a_server_runs_with_the_settings_that_were_chosen() {
    let folder = tempfile::tempdir().unwrap();
    write_file(
        folder.path(),
        "listen = \"127.0.0.1:0\"\nshort_url = \"http://s.example\"\nrequests_per_key = 10\ndata = \"in-file\"",
    );
    let demo = &["demo", "--json", "--config", "lifeline.toml"];
    assert_eq!(seen(&mut lifeline(folder.path(), demo)).await, ("http://s.example".to_owned(), 9));
    let mut with_variables = lifeline(folder.path(), demo);
    with_variables.env("LIFELINE_SHORT_URL", "http://v.example").env("LIFELINE_REQUESTS_PER_KEY", "20");
    assert_eq!(seen(&mut with_variables).await, ("http://v.example".to_owned(), 19));
    let flags = &[demo.as_slice(), &["--short-url", "http://f.example", "--requests-per-key", "30"]].concat();
    let mut with_all = lifeline(folder.path(), flags);
    with_all.env("LIFELINE_SHORT_URL", "http://v.example").env("LIFELINE_REQUESTS_PER_KEY", "20");
    assert_eq!(seen(&mut with_all).await, ("http://f.example".to_owned(), 29));
    assert!(folder.path().join("in-file/demo.json").exists());
}

#[test]
fn lan_listens_on_all_addresses_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    write_file(folder.path(), "lan = true");
    let demo = ["demo", "--json", "--listen", "127.0.0.1:0", "--config", "lifeline.toml"];
    // All of 127.0.0.0/8 is this machine; a server on 127.0.0.1 is not to be found at 127.0.0.2.
    let reached = |demo: &Demo| {
        let (_, port) = demo.base_url().rsplit_once(':').unwrap();
        TcpStream::connect(format!("127.0.0.2:{port}")).is_ok()
    };
    assert!(!reached(&Demo::of(&mut lifeline(folder.path(), &demo[..4]))));
    assert!(reached(&Demo::of(lifeline(folder.path(), &demo[..4]).arg("--lan"))));
    assert!(reached(&Demo::of(&mut lifeline(folder.path(), &demo))));
    assert!(!reached(&Demo::of(lifeline(folder.path(), &demo).env("LIFELINE_LAN", "false"))), "the variable wins");
}

/// The base URL of a new link, and the requests that are left to the key.
async fn seen(command: &mut std::process::Command) -> (String, u32) {
    let demo = Demo::of(command);
    let call = Call::qrcode(demo.fact("/api_key"), &[("app_id", "1")]);
    let answer = Client::of(demo.base_url()).send(call).await.unwrap();
    let link = answer.link();
    let (base, _) = link.rsplit_once('/').unwrap();
    (base.to_owned(), answer.header("x-rate-limit-remaining").parse().unwrap())
}

fn assert_names(line: &str, value: &str) {
    assert!(line.contains(value), "must name {value}: {line}");
}

fn write_file(folder: &Path, text: &str) {
    std::fs::write(folder.join("lifeline.toml"), text).unwrap();
}
