//! What operators read when something is wrong: where, which key, why, and what they may have meant.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;

use super::Given;
use crate::config::{load, table};

#[test]
fn ops_1_every_problem_is_named_at_once_with_its_place() {
    let file = "[server]\nbind = \"nowhere\"\n\n[emial]\nsmtp-url = \"smtp://h\"\n\n[security.jwt]\nexpires-in = 0\n";
    let given = Given::file(file)
        .environment("DOORWARD_APP__BASE_URI", "ftp://example.com")
        .environment("DOORWARD_EMAIL_SMTP_URL", "smtp://h")
        .flag("auth.password.min-strength", "5");
    assert_eq!(
        given.problems(),
        [
            "doorward.toml:2: server.bind: \"nowhere\" is not an IP address and port such as 127.0.0.1:8080 or [::1]:8080",
            "doorward.toml:5: emial.smtp-url: is not a known key; did you mean email.smtp-url?",
            "doorward.toml:8: security.jwt.expires-in: 0 is not a whole number from 1 to 3600",
            "DOORWARD_APP__BASE_URI: app.base-uri: \"ftp://example.com\" is not an absolute http or https URI",
            "DOORWARD_EMAIL_SMTP_URL: email-smtp-url: is not a known key; did you mean email.smtp-url? \
             (DOORWARD_EMAIL__SMTP_URL)",
            "--set auth.password.min-strength: auth.password.min-strength: 5 is not a whole number from 0 to 4",
        ]
    );
}

#[test]
fn a_wrong_type_is_named_with_what_was_expected() {
    let file = "app.name = 5\nserver.bind = 8080\nemail.enable = \"yes\"\nsecurity.jwt.expires-in = \"900\"\n\
                app.secure = 1979-05-27\nserver.trusted-proxies = \"::1\"\nsecurity.allowed-origins = [1]\n\
                server.request-timeout = 1.5\n[[log]]\nlevel = \"info\"\n";
    assert_eq!(
        Given::file(file).problems(),
        [
            "doorward.toml:1: app.name: the value is a whole number, not text",
            "doorward.toml:2: server.bind: the value is a whole number, not an IP address and port such as 127.0.0.1:8080 \
             or [::1]:8080",
            "doorward.toml:3: email.enable: the value is text, not true or false",
            "doorward.toml:4: security.jwt.expires-in: the value is text, not a whole number from 1 to 3600",
            "doorward.toml:5: app.secure: the value is a datetime, not true or false",
            "doorward.toml:6: server.trusted-proxies: the value is text, not a list, each item an IP address or a network \
             such as 10.0.0.0/8",
            "doorward.toml:7: security.allowed-origins: the value is a list with something other than text in it, not a \
             list, each item an origin such as https://app.example.com",
            "doorward.toml:8: server.request-timeout: the value is a float, not a whole number from 1 to 600",
            "doorward.toml:9: log: is not a known key; the nearest is ui.logo",
        ]
    );
}

#[test]
fn a_file_that_is_not_toml_is_named_with_its_line_and_without_its_text() {
    let given = Given::file("[app]\nname = \"a\"\n[email]\nsmtp-url = smtp://canary:canary@host\n");
    let problems = given.environment("DOORWARD_LOG__LEVEL", "loud").problems();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].starts_with("doorward.toml:4: not TOML: "), "{problems:?}");
    assert!(!problems[0].contains("canary"), "{problems:?}");
    assert!(
        problems[1].starts_with("DOORWARD_LOG__LEVEL: log.level: \"loud\" is not one of error, "),
        "{problems:?}"
    );
}

#[test]
fn a_named_file_must_be_there() {
    let mut given = Given::nothing();
    given.layers.file = Some(given.directory.path().join("absent.toml"));
    let problems = given.problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("absent.toml: the file can't be read: "), "{problems:?}");
}

#[test]
fn every_slip_of_a_letter_is_answered_with_the_right_key() {
    for key in table::keys() {
        let name = key.name.replace(table::NAME, "google");
        let slip = format!("{}x", &name[..name.len() - 1]);
        let expected = format!("is not a known key; did you mean {name}?");
        assert_eq!(table::unknown(&slip), (expected, name), "{slip}");
    }
}

#[test]
fn values_outside_their_limits_are_refused() {
    let refused = [
        ("auth.two-factor.email.code.expires-in", "601"),
        ("auth.two-factor.email.code.attempts", "0"),
        ("auth.two-factor.email.code.attempts", "11"),
        ("auth.password.min-length", "7"),
        ("auth.password.min-strength", "-1"),
        ("security.jwt.step-up-expires-in", "901"),
        ("security.jwt.refresh-expires-in", "0"),
        ("security.rate-limit.ip-limit", "0"),
        ("app.default-locale", "tlh"),
        ("email.enable", "1"),
        ("app.name", " "),
        ("security.password-hash.queue", "many"),
    ];
    for (key, value) in refused {
        let problems = Given::nothing().flag(key, value).problems();
        assert_eq!(problems.len(), 1, "{key} = {value}: {problems:?}");
        assert!(problems[0].starts_with(&format!("--set {key}: {key}: ")), "{problems:?}");
    }
}

#[test]
fn a_password_hash_below_the_floors_of_asvs_is_refused() {
    for (memory, passes, fine) in [
        ("47104", "1", true),
        ("47103", "1", false),
        ("19456", "2", true),
        ("19455", "2", false),
        ("12288", "3", true),
        ("12288", "2", false),
    ] {
        let memory_key = "security.password-hash.memory-kib";
        let given = Given::nothing().flag(memory_key, memory).flag("security.password-hash.passes", passes);
        assert_eq!(given.load().is_ok(), fine, "{memory} KiB, {passes} passes");
    }
}

#[test]
fn a_provider_that_lacks_something_is_named() {
    let problems = Given::file("auth.oauth2.providers.acme.display-name = \"Acme\"").problems();
    assert_eq!(
        problems,
        [
            "auth.oauth2.providers.acme.client-id: must be given",
            "auth.oauth2.providers.acme.issuer: must be given, or a preset, or all of authorization-uri, token-uri, \
             user-info-uri",
        ]
    );
}

#[test]
fn a_variable_that_is_not_text_is_named() {
    let mut given = Given::nothing();
    given.layers.environment.push(("DOORWARD_APP__NAME".into(), OsString::from_vec(vec![0xff])));
    let problems = load(given.layers).err().unwrap();
    assert_eq!(problems.iter().next().unwrap().key(), Some("app.name"));
    assert!(problems.to_string().contains("DOORWARD_APP__NAME: app.name: the value is not UTF-8"));
}

/// The file of places is read before anything starts: without it the server would run and name none.
#[test]
fn a_file_of_places_that_cannot_be_read_is_told() {
    let places = |name: &str| {
        let path = format!("{}/../places/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
        Given::file("").flag("auth.geolocation.database", &path)
    };
    for (name, why) in [("none.mmdb", "cannot be read"), ("countries.mmdb", "a city database is needed")] {
        let problems = places(name).problems();
        assert!(
            problems.len() == 1 && problems[0].contains(why) && problems[0].contains(name),
            "{problems:?}"
        );
    }
    assert!(places("cities.mmdb").load().is_ok());
}
