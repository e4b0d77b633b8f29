//! An operator's own templates and messages: they win, their slips are named with file and line, and a slip that is made
//! while the server runs keeps nobody from their code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use doorward_mail::{Brand, CodePurpose, Letter, Stationery};
use tempfile::TempDir;
use text::Locale;

#[expect(clippy::unwrap_used, reason = "a test that cannot write its files fails where it stands")]
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        path.parent().map(fs::create_dir_all).transpose().unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn open(directory: &Path) -> Result<Stationery, Vec<String>> {
    let brand = Brand {
        app_name: "Harbour".to_owned(),
        base_uri: "https://harbour.example".to_owned(),
        support_email: "help@harbour.example".to_owned(),
        primary_color: "#2456e6".to_owned(),
        icon_uri: None,
        login_uri: "https://harbour.example/login".to_owned(),
        email_verification_uri: "https://harbour.example/verify".to_owned(),
        password_reset_uri: "https://harbour.example/reset".to_owned(),
        security_settings_uri: "https://harbour.example/security".to_owned(),
    };
    let shown = format!("{}/", directory.display());
    Stationery::open(brand, directory)
        .map_err(|flaws| flaws.iter().map(|flaw| flaw.to_string().replace(&shown, "")).collect())
}

fn code() -> Letter {
    Letter::EmailAuthentication { code: "049271".to_owned(), minutes: 10, purpose: CodePurpose::Login }
}

#[test]
fn a_template_wins_and_is_read_again_each_time() {
    let folder = folder(&[]);
    let stationery = open(folder.path()).unwrap();
    let text = || stationery.render(&code(), Locale::Fr).unwrap().text;
    assert!(text().contains("Saisissez"));
    let file = folder.path().join("email_authentication.txt");
    fs::write(&file, "{{ app }}: {{ code }}").unwrap();
    assert_eq!(text(), "Harbour: 049271");
    fs::write(&file, "{{ code }}!").unwrap();
    assert_eq!(text(), "049271!");
    assert!(open(folder.path()).is_ok());
}

#[test]
fn a_message_wins_in_its_language() {
    let folder = folder(&[("de/mail.ftl", "mail-email-authentication-subject = { $app }: Ihr Code\n")]);
    let stationery = open(folder.path()).unwrap();
    let subject = |locale| stationery.render(&code(), locale).unwrap().subject;
    assert_eq!(subject(Locale::De), "Harbour: Ihr Code");
    assert_eq!(subject(Locale::En), "Your Harbour verification code");
}

/// EML-28: what stands in a letter is escaped in the operator's pages as it is in ours.
#[test]
fn eml_28_an_operators_page_escapes_as_ours_does() {
    let folder = folder(&[("registration_alert.html", "<p title=\"{{ name }}\">{{ name }}</p>")]);
    let letter = Letter::RegistrationAlert { name: "<script>\"Eve\"</script>".to_owned() };
    let page = open(folder.path()).unwrap().render(&letter, Locale::En).unwrap().html;
    let name = "&lt;script&gt;&quot;Eve&quot;&lt;/script&gt;";
    assert_eq!(page, format!("<p title=\"{name}\">{name}</p>"));
}

/// OPS-1: everything that is wrong is named at once.
#[test]
fn ops_1_every_flaw_is_named_with_its_file_and_line() {
    let folder = folder(&[
        (".hidden", "left alone"),
        ("de/mail.ftl", "mail-greeting = Moin { $nam }\n"),
        ("de/words.ftl", ""),
        ("email_authentication.txt", "{{ app }}\n{{ nonsense }}\n"),
        ("klingon/mail.ftl", ""),
        ("login_alert.html", "{% if %}"),
        ("no_account_info.txt", "\n\n{{ t('nonsense') }}"),
        ("security-alert.html", ""),
    ]);
    let tags = Locale::ALL.map(Locale::as_str);
    let mut flaws = open(folder.path()).err().unwrap();
    let in_words: BTreeSet<_> = flaws.split_off(6).into_iter().collect();
    assert_eq!(
        flaws,
        [
            "de/words.ftl: is not used; a language's messages are in mail.ftl",
            &format!("klingon: not one of the languages {}, so nothing in it is used", tags.join(", ")),
            "security-alert.html: is not the name of a template",
            "de/mail.ftl:1: the message mail-greeting has no $nam, only: $name",
            "email_authentication.txt:2: undefined value",
            "login_alert.html:1: syntax error",
        ]
    );
    let unsaid =
        tags.map(|tag| format!("no_account_info.txt:3: the message nonsense cannot be said in {tag}"));
    assert_eq!(in_words, unsaid.into());
}

#[test]
fn a_directory_that_is_not_there_is_a_flaw() {
    let folder = folder(&[]);
    let absent = folder.path().join("absent");
    let flaws = open(&absent).err().unwrap();
    assert!(flaws.len() == 1 && flaws[0].contains("the directory can't be read: "), "{flaws:?}");
}

/// EML-13: a slip that is made while the server runs neither keeps a code from its reader nor shows it.
#[test]
fn eml_13_a_template_that_goes_wrong_later_is_not_used() {
    for (wrong, says) in [
        ("{{ code }} {{ nonsense }}", "undefined value"),
        ("{% if %}", "syntax error"),
        ("{{ t('nonsense', code=code) }}", "the message nonsense cannot be said in"),
    ] {
        let folder = folder(&[]);
        let stationery = open(folder.path()).unwrap();
        fs::write(folder.path().join("email_authentication.txt"), wrong).unwrap();
        let rendered = stationery.render(&code(), Locale::En).unwrap();
        assert!(rendered.text.contains("049271") && rendered.text.contains("Enter this code"));
        let told = open(folder.path()).err().unwrap().join("\n");
        assert!(told.contains("email_authentication.txt:1: ") && told.contains(says), "{told}");
        assert!(!told.contains("049271"), "{told}");
    }
}
