//! Whatever people and their programs call themselves, a letter stays a letter (EML-28).

use std::sync::LazyLock;

use doorward_mail::{Brand, Device, Letter, Rendered, SecurityAlert, Stationery, WayIn};
use proptest::prelude::*;
use text::{Catalogue, Locale};

/// What has broken out of mails before: headers, markup, templates, messages, directions of writing, control sequences.
const KNOWN: [&str; 16] = [
    "Ada\r\nBcc: eve@evil.example",
    "Ada\nSubject: won\n\n<h1>",
    "\r",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</title></style></p>",
    "<!--",
    "&lt;b&gt;",
    "{{ 7 * 7 }}{% raw %}",
    "{ $app } { mail-test-subject }",
    "=?utf-8?q?=0D=0ABcc:_x?=",
    "\u{0}\u{7}\u{1b}[31m\u{7f}\u{85}\u{9b}",
    "\u{202e}\u{2066}\u{200b}\u{feff}",
    "\u{2028}\u{2029}",
    "https://evil.example",
    "",
];

static STATIONERY: LazyLock<Stationery> = LazyLock::new(|| {
    let page = |path| format!("https://harbour.example/{path}");
    let brand = Brand {
        app_name: "Harbour".to_owned(),
        base_uri: page(""),
        support_email: "help@harbour.example".to_owned(),
        primary_color: "#2456e6".to_owned(),
        icon_uri: None,
        login_uri: page("login"),
        email_verification_uri: page("verify"),
        password_reset_uri: page("reset"),
        security_settings_uri: page("security"),
    };
    Stationery::new(brand, Catalogue::default())
});

fn hostile() -> impl Strategy<Value = String> {
    let word =
        prop_oneof![any::<String>(), proptest::sample::select(KNOWN.as_slice()).prop_map(str::to_owned)];
    proptest::collection::vec(word, 1..4).prop_map(|words| words.concat())
}

/// Every letter there is, with these words wherever somebody else's stand in it.
fn letters(words: &[String; 4]) -> Vec<Letter> {
    let mut letters = Letter::samples();
    for letter in &mut letters {
        put(letter, words);
    }
    letters
}

fn put(letter: &mut Letter, [first, second, third, fourth]: &[String; 4]) {
    match letter {
        Letter::EmailVerification { name, .. }
        | Letter::PasswordReset { name, .. }
        | Letter::RegistrationAlert { name } => name.clone_from(first),
        Letter::IdentityProviderInfo { name, ways } => {
            name.clone_from(first);
            *ways = vec![WayIn::Password, WayIn::Provider(second.clone()), WayIn::Provider(third.clone())];
        }
        Letter::LoginAlert { device } => *device = from(device.at, [first, second, third, fourth]),
        Letter::SecurityAlert { alert, device } => {
            if let SecurityAlert::OAuthConnected { provider }
            | SecurityAlert::OAuthDisconnected { provider } = alert
            {
                provider.clone_from(first);
            }
            *device = from(device.at, [second, third, fourth, first]);
        }
        Letter::EmailAuthentication { .. } | Letter::NoAccountInfo | Letter::Test => {}
    }
}

fn from(at: i64, [browser, os, place, ip]: [&String; 4]) -> Device {
    let word = |word: &String| Some(word.clone());
    Device { at, ip: word(ip), place: word(place), browser: word(browser), os: word(os) }
}

/// The same without anything that markup is made of, and otherwise as long and as it was.
fn tamed(words: &[String; 4]) -> [String; 4] {
    words.clone().map(|word| word.replace(['<', '>', '"'], "("))
}

fn markup(html: &str) -> [usize; 3] {
    ['<', '>', '"'].map(|sign| html.matches(sign).count())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// EML-28: one line in the subject, no control characters in the text, and no markup in the page that is not ours.
    #[test]
    fn eml_28_no_name_breaks_out_of_a_letter(
        words in proptest::array::uniform4(hostile()),
        locale in proptest::sample::select(Locale::ALL.to_vec()),
    ) {
        for (hostile, tamed) in letters(&words).iter().zip(&letters(&tamed(&words))) {
            let Rendered { subject, text, html } = STATIONERY.render(hostile, locale)?;
            prop_assert!(!subject.is_empty() && !subject.contains(is_break), "{subject:?}");
            prop_assert!(!text.replace('\n', "").contains(is_break), "{text:?}");
            prop_assert!(!html.replace('\n', "").contains(is_break), "{html:?}");
            prop_assert_eq!(markup(&html), markup(&STATIONERY.render(tamed, locale)?.html), "{}", html);
        }
    }
}

/// What ends a line or steers a terminal.
fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}')
}
