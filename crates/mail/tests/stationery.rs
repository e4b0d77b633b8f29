//! Every letter can be written in every language, says what it has to, and keeps its secret out of the subject.

use std::sync::LazyLock;

use doorward_mail::{
    Brand, CodePurpose, Device, Letter, Occasion, Rendered, SecurityAlert, Stationery, TwoFactorMethod,
    WayIn, WhichMailbox,
};
use text::{Catalogue, Locale};

/// In characters. Longer ones are cut in lists of mails.
const LONGEST_SUBJECT: usize = 70;

/// What keeps a name from turning the sentence around it, and is not seen.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

fn brand() -> Brand {
    Brand {
        app_name: "Harbour".to_owned(),
        base_uri: "https://harbour.example".to_owned(),
        support_email: "help@harbour.example".to_owned(),
        primary_color: "#2456e6".to_owned(),
        icon_uri: Some("https://harbour.example/icon.png".to_owned()),
        login_uri: "https://harbour.example/login".to_owned(),
        email_verification_uri: "https://harbour.example/verify".to_owned(),
        password_reset_uri: "https://harbour.example/reset".to_owned(),
        security_settings_uri: "https://harbour.example/security".to_owned(),
    }
}

static STATIONERY: LazyLock<Stationery> = LazyLock::new(|| Stationery::new(brand(), Catalogue::default()));

#[expect(clippy::expect_used, reason = "a letter that cannot be written fails the test")]
fn written(letter: &Letter, locale: Locale) -> Rendered {
    STATIONERY.render(letter, locale).expect("the letter can be written")
}

fn code(purpose: CodePurpose) -> Letter {
    Letter::EmailAuthentication { code: "049271".to_owned(), minutes: 10, purpose }
}

fn every_letter_in_every_language() -> impl Iterator<Item = (Letter, Locale, Rendered)> {
    Letter::samples().into_iter().flat_map(|letter| {
        Locale::ALL.map(|locale| {
            let rendered = written(&letter, locale);
            (letter.clone(), locale, rendered)
        })
    })
}

/// Runs of six digits that stand alone, as a reader or a program would look for a code.
fn codes_in(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()))
        .collect()
}

/// How wide a text is, in Latin letters. Those of Korea, China and Japan are twice as wide.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
}

#[test]
fn every_letter_is_whole_in_every_language() {
    for (letter, locale, Rendered { subject, text, html }) in every_letter_in_every_language() {
        let kind = letter.kind();
        assert!(!subject.is_empty() && !subject.contains(char::is_control), "{kind} {locale}: {subject:?}");
        assert!(
            html.starts_with("<!DOCTYPE html>") && html.trim_end().ends_with("</html>"),
            "{kind} {locale}"
        );
        let dir = if locale.as_str() == "ar" { "rtl" } else { "ltr" };
        assert!(html.contains(&format!("<html lang=\"{locale}\" dir=\"{dir}\">")), "{kind} {locale}");
        assert!(subject.chars().count() <= LONGEST_SUBJECT, "{kind} {locale}: {subject}");
        for part in [&subject, &text, &html] {
            assert!(
                part.contains("Harbour") && !part.contains("{{") && !part.contains("mail-"),
                "{kind} {locale}: {part}"
            );
        }
        for part in [&text, &html] {
            assert!(
                part.contains("help@harbour.example") && part.contains("https://harbour.example"),
                "{kind} {locale}"
            );
        }
        assert!(!text.contains("\n\n\n") && !text.starts_with('\n'), "{kind} {locale} has holes:\n{text}");
    }
}

#[test]
fn each_language_has_its_own_words() {
    for letter in Letter::samples() {
        let mut subjects = Locale::ALL.map(|locale| written(&letter, locale).subject).to_vec();
        subjects.sort();
        subjects.dedup();
        assert_eq!(subjects.len(), Locale::ALL.len(), "{} repeats a subject: {subjects:?}", letter.kind());
    }
}

/// EML-13: not in the subject, not in the preview of the inbox, not in a link.
#[test]
fn a_code_stands_in_the_body_alone() {
    for purpose in [CodePurpose::Login, CodePurpose::StepUp, CodePurpose::Manage] {
        for locale in Locale::ALL {
            let Rendered { subject, text, html } = written(&code(purpose), locale);
            assert_eq!(codes_in(&text), ["049271"]);
            assert_eq!(codes_in(&html), ["049271"]);
            assert!(!subject.contains("049271"), "{subject}");
            let (before_text, _) = text.split_once("049271").unwrap();
            assert!(columns(before_text) > 140, "a preview would show the code: {before_text}");
            let (head, _) = html.split_once("<table").unwrap();
            assert!(
                !head.contains("049271") && head.matches("&zwnj;").count() > 100,
                "the preheader is too short"
            );
            assert!(html.contains("user-select:all") && !html.contains("049271\""));
        }
    }
}

/// A name neither turns the sentence around it, nor do the marks against that get into what people copy.
#[test]
fn in_arabic_each_word_keeps_its_direction() {
    let Rendered { subject, text, html } = written(&code(CodePurpose::Login), Locale::Ar);
    assert!(html.contains("dir=\"ltr\"") && html.matches("\u{2068}Harbour\u{2069}").count() > 1, "{html}");
    assert!(html.contains(">049271<") && html.contains(">https://harbour.example/reset<"), "{html}");
    assert!(text.contains("\n    049271\n") && text.contains("\nhttps://harbour.example/reset\n"), "{text}");
    assert!(subject.contains("Harbour") && !subject.contains(ISOLATES), "{subject:?}");
    let Rendered { text, html, .. } = written(&Letter::sample("login_alert").unwrap(), Locale::Ar);
    let device = "\u{2068}Firefox\u{2069} على \u{2068}Linux\u{2069}";
    assert!(html.contains(&format!(">{device}<")) && text.contains(device), "{html}");
    assert!(html.contains("<span dir=\"ltr\">203.0.113.7</span>"), "{html}");
    for (letter, locale, Rendered { text, html, .. }) in every_letter_in_every_language() {
        let has_marks = text.contains(ISOLATES) || html.contains(ISOLATES);
        assert_eq!(has_marks, locale == Locale::Ar, "{} {locale}", letter.kind());
    }
}

/// EML-28.
#[test]
fn names_cannot_become_markup_headers_or_lines() {
    let name = "<script>alert(1)</script>\r\nBcc: eve@x \u{202e}".to_owned();
    let letter = Letter::SecurityAlert {
        alert: SecurityAlert::RefreshTokenReused,
        device: Device {
            browser: Some(name.clone()),
            place: Some("<b>Ghent</b>".to_owned()),
            ..Device::default()
        },
    };
    for locale in Locale::ALL {
        let Rendered { text, html, .. } = written(&letter, locale);
        assert!(html.contains("&lt;script&gt;") && html.contains("&lt;b&gt;Ghent"), "{html}");
        assert!(!html.contains("<script") && !html.contains("<b>Ghent"));
        assert!(!text.contains("\nBcc") && !text.contains('\r') && !text.contains('\u{202e}'), "{text}");
    }
    let greeting = Letter::RegistrationAlert { name: "<script>Eve</script>".to_owned() };
    let Rendered { text, html, .. } = written(&greeting, Locale::En);
    assert!(html.contains("Hello &lt;script&gt;Eve") && text.contains("Hello <script>Eve</script>,"));
}

#[test]
fn a_name_that_lures_is_not_greeted() {
    let letter = Letter::EmailVerification {
        token: "t".to_owned(),
        hours: 24,
        name: "You won! Collect at evil.example".to_owned(),
        occasion: Occasion::Registration,
    };
    let Rendered { text, html, .. } = written(&letter, Locale::En);
    assert!(text.starts_with("Hello,\n") && !text.contains("evil") && !html.contains("evil"), "{text}");
}

#[test]
fn a_verification_leads_to_the_configured_page() {
    let letter = Letter::EmailVerification {
        token: "a_b-c".to_owned(),
        hours: 1,
        name: "Zoë".to_owned(),
        occasion: Occasion::Registration,
    };
    let Rendered { subject, text, html } = written(&letter, Locale::De);
    assert!(text.contains("\nhttps://harbour.example/verify?token=a_b-c\n"), "{text}");
    assert!(html.contains("href=\"https://harbour.example/verify?token=a_b-c\""));
    assert!(
        text.starts_with("Guten Tag Zoë,\n") && text.contains("eine Stunde") && !subject.contains("a_b-c"),
        "{text}"
    );
}

/// Before it is verified, the new mailbox reads that nothing has changed yet.
#[test]
fn a_verification_of_a_change_says_so() {
    let letter = Letter::EmailVerification {
        token: "t".to_owned(),
        hours: 24,
        name: "Ada".to_owned(),
        occasion: Occasion::Change,
    };
    let Rendered { subject, text, html } = written(&letter, Locale::En);
    assert_eq!(subject, "Please confirm your new email address for Harbour");
    assert!(text.contains("Until then the account keeps the address that it has."), "{text}");
    assert!(text.contains("\nhttps://harbour.example/verify?token=t\n") && html.contains("new address"));
}

/// EML-13, PRT-12: the token is in the link alone, and the link leads to the configured page.
#[test]
fn prt_12_a_reset_leads_to_the_configured_page() {
    let letter =
        Letter::PasswordReset { token: "a_b-c".to_owned(), minutes: 30, name: "Ada Lovelace".to_owned() };
    for locale in Locale::ALL {
        let Rendered { subject, text, html } = written(&letter, locale);
        assert!(text.contains("\nhttps://harbour.example/reset?token=a_b-c\n"), "{text}");
        assert!(html.contains("href=\"https://harbour.example/reset?token=a_b-c\""));
        assert!(text.contains("30") && text.contains("Ada Lovelace"), "{text}");
        assert_eq!(text.matches("a_b-c").count(), 1);
        let (head, _) = html.split_once("<table").unwrap();
        assert!(!subject.contains("a_b-c") && !head.contains("a_b-c"));
    }
}

/// Whoever has no account is not told that they have one.
#[test]
fn no_account_is_nobodys_account() {
    let Rendered { text, html, .. } = written(&Letter::NoAccountInfo, Locale::En);
    assert!(text.starts_with("Hello,\n") && text.contains("There is no account with it.\n"), "{text}");
    assert!(text.contains("https://harbour.example/login\n"), "{text}");
    for part in [text, html] {
        assert!(!part.contains("This mail concerns an account"), "{part}");
    }
}

/// ALR-1, ALR-4: both mailboxes hear of a new address, and the one that lost the account is told whom to write to.
#[test]
fn alr_1_both_mailboxes_hear_of_a_new_address() {
    let told = |mailbox| {
        let device = Device::default();
        written(&Letter::SecurityAlert { alert: SecurityAlert::EmailChanged { mailbox }, device }, Locale::En)
    };
    let former = told(WhichMailbox::Former).text;
    assert!(former.contains("no longer to this mailbox") && !former.contains("/security"), "{former}");
    assert!(former.contains("Otherwise write to help@harbour.example at once."), "{former}");
    let current = told(WhichMailbox::Current).text;
    assert!(current.contains("now has this email address") && current.contains("/security\n"), "{current}");
}

/// Where an administrator was is their business.
#[test]
fn alr_6_what_an_administrator_did_names_the_time_alone() {
    for alert in SecurityAlert::samples().into_iter().filter(SecurityAlert::is_by_admin) {
        let Rendered { text, html, .. } =
            written(&Letter::SecurityAlert { alert, device: Device::default() }, Locale::En);
        assert!(text.contains("Time: 1 January 1970, 00:00 UTC\n"), "{text}");
        assert!(!text.contains("unknown") && !html.contains("unknown"), "{text}");
    }
}

/// ALR-6: whoever reads an alert can do something about it, and nothing is done by opening a link.
#[test]
fn alr_6_every_alert_has_a_time_and_a_way_to_act() {
    for (letter, locale, Rendered { text, .. }) in every_letter_in_every_language() {
        if !matches!(letter, Letter::SecurityAlert { .. } | Letter::LoginAlert { .. }) {
            continue;
        }
        let alert = letter.kind();
        let seen = text.replace(ISOLATES, "");
        assert!(seen.contains("14:05 UTC"), "{alert} {locale}: {text}");
        let (body, _) = text.split_once("\n--\n").unwrap();
        let ways = ["/security\n", "/reset\n", "help@harbour.example"];
        assert!(ways.iter().any(|way| body.contains(way)), "{alert} {locale}: {text}");
        assert!(!text.contains("token="), "{alert} {locale}: {text}");
    }
}

#[test]
fn a_provider_is_named() {
    let ways = ["GitHub", "Google\n"].map(|name| WayIn::Provider(name.to_owned())).to_vec();
    let letter = |ways| Letter::IdentityProviderInfo { name: "Ada".to_owned(), ways };
    let Rendered { text, html, .. } = written(&letter(ways), Locale::Es);
    assert!(text.contains("GitHub, Google\n") && html.contains("GitHub, Google<"), "{text}");
    assert!(text.contains("Hola, Ada:") && text.contains("no tiene ninguna"), "{text}");
    let both = letter(vec![WayIn::Password, WayIn::Provider("GitHub".to_owned())]);
    let text = written(&both, Locale::En).text;
    assert!(
        text.contains("Please sign in with: your password, GitHub\n") && !text.contains("none"),
        "{text}"
    );
}

/// ALR-6: what, when, from where, and what to do.
#[test]
fn an_alert_says_what_happened_and_what_to_do() {
    let device = Device {
        at: 1_795_356_300_000_000,
        ip: Some("203.0.113.7".to_owned()),
        place: Some("Lisboa".to_owned()),
        browser: Some("Firefox".to_owned()),
        os: Some("Linux".to_owned()),
    };
    let alert = SecurityAlert::TwoFactorRemoved { method: TwoFactorMethod::Totp };
    let Rendered { text, html, .. } = written(&Letter::SecurityAlert { alert, device }, Locale::De);
    let told = [
        "Authenticator-App",
        "22. November 2026, 14:05 UTC",
        "Lisboa",
        "203.0.113.7",
        "Firefox unter Linux",
        "ändern Sie Ihr Passwort",
    ];
    for fact in told {
        assert!(text.contains(fact) && html.contains(fact), "{fact} in {text}");
    }
    assert!(text.contains("\nhttps://harbour.example/security\n"), "{text}");
}

#[test]
fn what_is_not_known_is_called_unknown() {
    let letter =
        Letter::SecurityAlert { alert: SecurityAlert::RefreshTokenReused, device: Device::default() };
    let Rendered { text, .. } = written(&letter, Locale::En);
    assert!(text.contains("Network address: unknown\n") && text.contains("Device: unknown\n"), "{text}");
    assert!(!text.contains("Place") && !text.contains("Method"), "{text}");
}

#[test]
fn the_only_remote_thing_is_the_configured_icon() {
    let without_icon = Stationery::new(Brand { icon_uri: None, ..brand() }, Catalogue::default());
    for (letter, locale, Rendered { html, .. }) in every_letter_in_every_language() {
        assert_eq!(html.matches("src=").count(), 1, "{} {locale}", letter.kind());
        let bare = without_icon.render(&letter, locale).unwrap().html;
        for remote in ["src=", "url(", "@import", "<link", "<script"] {
            assert!(!bare.contains(remote), "{} {locale} loads {remote}", letter.kind());
        }
    }
}

#[test]
fn debug_shows_the_subject_alone() {
    let rendered = written(&code(CodePurpose::Login), Locale::En);
    let shown = format!("{rendered:?}");
    assert!(shown.contains("Your Harbour verification code") && !shown.contains("049271"), "{shown}");
}
