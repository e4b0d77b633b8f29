//! Looking at mails, and trying out whether they leave.

use std::fs;

use tempfile::TempDir;

use crate::program::{End, Program};
use crate::support::{Smtp, SmtpSink};

fn run(folder: &TempDir, arguments: &[&str]) -> End {
    Program::run(folder.path(), arguments)
}

#[test]
fn a_preview_shows_any_kind_in_any_language() {
    let folder = TempDir::new().unwrap();
    let named = ["--set", "app.name=Harbour"];
    let end =
        run(&folder, &[&named[..], &["mail", "preview", "--kind", "password_reset", "--text"]].concat());
    assert_eq!((end.code, &*end.stderr), (Some(0), "Subject: Choose a new password for Harbour\n"));
    assert!(end.stdout.starts_with("Hello Ada Lovelace,\n") && end.stdout.contains("?token=sample-token\n"));

    let alert = ["mail", "preview", "--kind", "2fa_removed", "--locale", "de", "--to-file", "mail.html"];
    let end = run(&folder, &alert);
    assert_eq!((end.code, &*end.stdout), (Some(0), ""));
    let page = fs::read_to_string(folder.path().join("mail.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"de\"") && page.contains("schützen Ihr Konto"));
}

#[test]
fn a_preview_of_what_is_not_there_is_wrong_usage() {
    let folder = TempDir::new().unwrap();
    let end = run(&folder, &["mail", "preview", "--kind", "postcard"]);
    assert_eq!(end.code, Some(2));
    assert!(
        end.stderr.contains("email_authentication") && end.stderr.contains("2fa_added"),
        "{}",
        end.stderr
    );
    let end = run(&folder, &["mail", "preview", "--kind", "test", "--locale", "tlh"]);
    assert_eq!(end.code, Some(2));
    assert!(end.stderr.contains("[possible values: en, de, fr, es, it, pt-BR, "), "{}", end.stderr);
}

#[test]
fn a_preview_is_on_the_operators_own_templates() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("own/de")).unwrap();
    fs::write(folder.path().join("own/no_account_info.txt"), "{{ t(\"mail-no-account-info-title\") }}!")
        .unwrap();
    fs::write(folder.path().join("own/de/mail.ftl"), "mail-no-account-info-title = Moin\n").unwrap();
    let preview = ["mail", "preview", "--kind", "no_account_info", "--locale", "de", "--text"];
    let end = run(&folder, &[&["--set", "email.templates-directory=own"], &preview[..]].concat());
    assert_eq!((end.code, &*end.stdout), (Some(0), "Moin!"));
}

/// OPS-1: neither a check nor a start lets a wrong template pass.
#[test]
fn ops_1_a_wrong_template_is_named_with_its_line_before_anything_starts() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("own")).unwrap();
    fs::write(folder.path().join("own/login_alert.txt"), "Hello\n{{ nobody }}\n").unwrap();
    fs::write(folder.path().join("own/login-alert.html"), "").unwrap();
    let own = ["--set", "email.templates-directory=own"];
    for command in [&["config", "check"][..], &["serve", "--bind", "127.0.0.1:0"]] {
        let end = run(&folder, &[&own[..], command].concat());
        assert_eq!(
            (end.code, &*end.stderr),
            (
                Some(78),
                "doorward: the configuration has 2 problems:\n  \
                 own/login-alert.html: is not the name of a template\n  \
                 own/login_alert.txt:2: undefined value\n"
            )
        );
    }
    assert!(!folder.path().join("data/doorward.db").exists());
}

#[tokio::test]
async fn a_test_mail_says_what_the_server_said() {
    let (folder, sink) = (TempDir::new().unwrap(), SmtpSink::start().await);
    let url = format!("email.smtp-url={}", sink.url_with_credentials());
    let test = ["--set", &url, "mail", "test", "--to", "ada.canary@example.com", "--locale", "es"];
    let end = run(&folder, &test);
    assert_eq!((end.code, &*end.stderr), (Some(0), ""));
    assert!(end.stdout.contains(" took the mail: 250 "), "{}", end.stdout);
    let mail = sink.mail_to("ada.canary@example.com").await;
    assert_eq!(mail.subject, "Correo de prueba de Doorward");
    assert!(mail.text.contains("este es su aspecto") && mail.html.contains("este es su aspecto"));

    for (mode, said) in [
        (Smtp::RejectCredentials, "it does not accept our credentials: permanent error (535)"),
        (Smtp::RejectRecipient, "it refused the mail: permanent error (550)"),
        (Smtp::TryLater, "it refused the mail: transient error (451)"),
        (Smtp::Stopped, "it cannot be reached: "),
    ] {
        sink.set(mode).await;
        let end = run(&folder, &test);
        assert_eq!(end.code, Some(1));
        assert!(end.stderr.contains(said) && end.stderr.contains("\ncheck "), "{said}: {}", end.stderr);
        assert!(!end.stderr.contains("canary-smtp"), "{}", end.stderr);
    }
}

#[test]
fn a_test_mail_that_nobody_would_carry_is_refused() {
    let folder = TempDir::new().unwrap();
    let to = ["mail", "test", "--to", "ada.canary@example.com"];
    for (setting, said) in
        [("email.enable=false", "email.enable is false"), ("email.enable=true", "email.smtp-url is not set")]
    {
        let end = run(&folder, &[&["--set", setting], &to[..]].concat());
        assert_eq!(end.code, Some(1));
        assert!(end.stderr.contains(said), "{}", end.stderr);
    }
}
