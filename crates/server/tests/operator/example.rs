//! The example that docs/customise.md leads through: started as it stands, its words and looks are on pages and mails. What it changes
//! is a part of ours; were that part to go, the change would go with it, and this would fail.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::program::{Program, get};

fn acme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/acme")
}

#[track_caller]
fn says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(words), "{words:?} is missing in:\n{text}");
    }
}

#[test]
fn pages_have_the_name_colour_logo_words_blocks_and_styles_of_the_example() {
    let folder = TempDir::new().unwrap();
    let data = format!("data.directory={}", folder.path().display());
    let server = Program::start(&acme(), &["--set", &data]);
    let page = |path: &str| get(server.addr, path);
    let of_the_gate =
        ["<h1>Willkommen an Bord</h1>", "Acme Harbour", "<p class=\"tagline\">Ihr Liegeplatz im Netz</p>"];
    let of_all = [
        "<a class=\"imprint\" href=\"/imprint\">Impressum</a>",
        "src=\"&#x2f;assets&#x2f;logo\"",
        "href=\"/assets/own.css\"",
    ];
    says(&page("/login?locale=de"), &of_the_gate);
    for path in ["/login?locale=de", "/guest?locale=de", "/?locale=de"] {
        says(&page(path), &of_all);
    }
    says(&page("/login"), &["<h1>Welcome aboard</h1>", "Your berth on the net", ">Imprint</a>"]);
    says(&page("/login?locale=fr"), &["<h1>Connexion</h1>", "Your berth on the net"]);
    says(&page("/assets/own.css"), &["200 OK", "content-type: text/css", ".tagline"]);
    says(&page("/assets/brand.css"), &["--primary:#0b6e99", "--radius:6px"]);
    says(&page("/assets/logo"), &["image/svg+xml", "#0b6e99"]);
    assert_eq!(server.terminate().code, Some(0));
}

#[test]
fn mails_have_the_words_and_the_foot_of_the_example() {
    let preview = |locale: &str, more: &[&str]| {
        let kind = ["mail", "preview", "--kind", "password_reset", "--locale", locale];
        Program::run(&acme(), &[&kind, more].concat())
    };
    let text = preview("de", &["--text"]);
    assert_eq!(
        (text.code, &*text.stderr),
        (Some(0), "Subject: Ein neues Passwort für Ihren Liegeplatz bei Acme Harbour\n")
    );
    says(&text.stdout, &["\nAcme Harbour, Pier 4\n", "help@acme.example"]);
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("mail.html");
    assert_eq!(preview("en", &["--to-file", file.to_str().unwrap()]).code, Some(0));
    let page = std::fs::read_to_string(file).unwrap();
    says(&page, &["Acme Harbour, Pier 4<br>", "#0b6e99", "help@acme.example"]);
}

#[test]
fn the_example_is_accepted_as_it_stands() {
    let end = Program::run(&acme(), &["config", "check"]);
    assert_eq!((end.code, &*end.stderr), (Some(0), ""));
}
