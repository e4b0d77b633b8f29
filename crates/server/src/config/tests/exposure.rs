//! What a server needs before other machines may reach it (OPS-1, CRY-6).

use super::{Given, ROOT_KEY};

const EXPOSED: &str = "0.0.0.0:8080";

fn exposed() -> Given {
    Given::nothing()
        .flag("server.bind", EXPOSED)
        .flag("app.base-uri", "https://id.example.com")
        .flag("email.smtp-url", "smtps://mail.example.com")
        .flag("secrets.root-key", ROOT_KEY)
}

#[test]
fn ops_1_everything_that_an_exposed_server_lacks_is_named_at_once() {
    for bind in [EXPOSED, "[::]:8080", "192.0.2.1:8080", "[::ffff:192.0.2.1]:80"] {
        let problems = Given::nothing().flag("server.bind", bind).problems();
        let because = format!("because other machines can reach server.bind {bind}");
        assert_eq!(
            problems,
            [
                format!("app.base-uri: must be an https address, {because}"),
                format!("email.smtp-url: must be given while email.enable is true, {because}"),
                format!(
                    "secrets.root-key: must be given, {because}; make one with `openssl rand -base64 32`"
                ),
            ]
        );
    }
}

#[test]
fn an_exposed_server_with_everything_starts() {
    assert!(exposed().fine().config.app.secure);
    let mailless = Given::nothing()
        .flag("server.bind", EXPOSED)
        .flag("app.base-uri", "https://id.example.com")
        .flag("email.enable", "false")
        .flag("secrets.root-key", ROOT_KEY);
    assert!(mailless.fine().config.email.smtp_url.is_none());
}

#[test]
fn ops_1_an_exposed_server_needs_https_and_secure_cookies() {
    let problems = exposed().flag("app.base-uri", "http://id.example.com").problems();
    assert!(
        problems[0].starts_with("--set app.base-uri: app.base-uri: must be an https address"),
        "{problems:?}"
    );
    let problems = exposed().flag("app.secure", "false").problems();
    assert!(problems[0].starts_with("--set app.secure: app.secure: must not be false"), "{problems:?}");
}

#[test]
fn loopback_needs_nothing() {
    for bind in ["127.0.0.1:0", "127.9.9.9:80", "[::1]:8080", "[::ffff:127.0.0.1]:80"] {
        assert_eq!(Given::nothing().flag("server.bind", bind).fine().config.server.bind.to_string(), bind);
    }
}

#[test]
fn cry_6_a_root_key_that_can_be_guessed_is_refused() {
    let zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let same = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    for key in ["", "changeme", "c2hvcnQ=", zeros, same, "not base64 at all, but quite long enough!"] {
        let problems = exposed().flag("secrets.root-key", key).problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].starts_with("--set secrets.root-key: secrets.root-key: the value is refused: "));
        assert!(key.is_empty() || !problems[0].contains(key), "{problems:?}");
    }
}

#[test]
fn cry_6_postgres_needs_a_root_key_even_on_loopback() {
    let postgres = || Given::nothing().flag("database.url", "postgres://user:pw@localhost/doorward");
    let expected = "secrets.root-key: must be given, because a generated key serves the embedded database alone; \
                    make one with `openssl rand -base64 32`";
    assert_eq!(postgres().problems(), [expected]);
    assert!(!postgres().flag("secrets.root-key", ROOT_KEY).fine().config.database.url.is_embedded());
}

#[test]
fn a_file_that_can_not_be_read_does_not_make_its_keys_missing() {
    let problems = Given::file("[app\n").flag("server.bind", EXPOSED).problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
}
