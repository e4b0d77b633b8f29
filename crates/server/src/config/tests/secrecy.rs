//! Secrets come from files, and leave by no door (CRY-8).

use super::{Given, ROOT_KEY};

const SECRETS: [(&str, &str); 5] = [
    ("secrets.root-key", ROOT_KEY),
    ("email.smtp-url", "smtp://user%40canary.example:canary@mail.example.com:587?tls=required"),
    ("database.url", "postgres://canary:canary@db.example.com/doorward?sslpassword=canary"),
    ("cache.url", "redis://:canary@cache.example.com:6379/0"),
    ("auth.oauth2.providers.google.client-secret", "canary-secret"),
];

fn with_secrets() -> Given {
    SECRETS
        .iter()
        .fold(Given::nothing(), |given, (key, value)| given.flag(key, value))
        .flag("auth.oauth2.providers.google.client-id", "id")
}

#[test]
fn no_secret_is_shown_or_printed() {
    let effective = with_secrets().fine();
    for page in [effective.show(), format!("{:?}", effective.config), format!("{:#?}", effective.config)] {
        assert!(!page.contains("canary") && !page.contains(ROOT_KEY), "{page}");
    }
    let page = effective.show();
    for line in [
        "root-key = \"[secret]\"",
        "smtp-url = \"smtp://***@mail.example.com:587?tls=required\"",
        "url = \"postgres://***@db.example.com/doorward?***\"",
        "url = \"redis://***@cache.example.com:6379/0\"",
        "oauth2.providers.google.client-secret = \"[secret]\"",
    ] {
        assert!(page.contains(line), "{line} is not in {page}");
    }
}

#[test]
fn a_secret_that_is_refused_is_not_repeated() {
    let wrong = [
        ("secrets.root-key", "canary"),
        ("email.smtp-url", "canary://canary:canary@host"),
        ("email.smtp-url", "smtp://canary:canary@host?tls=canary"),
        ("database.url", "mysql://canary:canary@host"),
        ("cache.url", "canary"),
        ("auth.oauth2.providers.google.client-secret", "canary\n"),
        ("email.smpt-url", "smtp://canary:canary@host"),
    ];
    for (key, value) in wrong {
        let mut given = Given::nothing();
        if key.starts_with("auth.oauth2") {
            given = given.flag("auth.oauth2.providers.google.client-id", "id");
        }
        let problems = given.flag(key, value).problems();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(key) && !problems[0].contains("canary"), "{problems:?}");
    }
}

#[test]
fn every_secret_can_come_from_a_file() {
    for (key, value) in SECRETS {
        for end in ["", "\n", "\r\n"] {
            let given = with_secrets();
            let path = given.write("secret", &format!("{value}{end}"));
            let mut given = given.flag(&format!("{key}-file"), path.to_str().unwrap());
            given.layers.flags.retain(|flag| flag.key != key);
            let directory = given.directory.path().display().to_string();
            let page = given.fine().show().replace(&directory, "");
            assert!(page.contains(&format!("  # /secret (--set {key}-file)\n")), "{page}");
        }
    }
}

#[test]
fn the_text_of_a_secret_file_arrives_whole() {
    let given = Given::nothing();
    let path = given.write("url", "smtp://user:pass@localhost:2525\n");
    let config = given.environment("DOORWARD_EMAIL__SMTP_URL_FILE", path.to_str().unwrap()).fine().config;
    assert_eq!(config.email.smtp_url.unwrap().expose(), "smtp://user:pass@localhost:2525");
}

#[test]
fn a_secret_given_twice_is_refused_whatever_the_layers() {
    let given = Given::file("email.smtp-url = \"smtp://localhost\"\n");
    let path = given.write("url", "smtp://localhost");
    let given = given.environment("DOORWARD_EMAIL__SMTP_URL_FILE", path.to_str().unwrap());
    assert_eq!(
        given.problems(),
        [
            "DOORWARD_EMAIL__SMTP_URL_FILE: email.smtp-url-file: is given as well as email.smtp-url (doorward.toml:1); keep \
          one of them"
        ]
    );
}

#[test]
fn a_secret_file_that_can_not_be_read_is_named_and_its_key_is_not_missing() {
    let problems = Given::nothing()
        .flag("server.bind", "0.0.0.0:8080")
        .flag("app.base-uri", "https://id.example.com")
        .flag("email.enable", "false")
        .flag("secrets.root-key-file", "/nowhere/at/all")
        .problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("--set secrets.root-key-file: secrets.root-key-file: /nowhere/at/all: "));
}

#[test]
fn only_secrets_have_files() {
    let problems = Given::nothing().flag("app.name-file", "/etc/hostname").problems();
    assert_eq!(problems, ["--set app.name-file: app.name-file: is not a known key; did you mean app.name?"]);
}
