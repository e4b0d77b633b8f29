//! What the templates are told about a letter: every value is there in every case, empty when it is not known.

use std::collections::BTreeMap;

use minijinja::Value;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::brand::Brand;
use crate::dates;
use crate::fonts;
use crate::letter::{Advice, Device, Letter, SecurityAlert, WayIn};
use crate::line;
use crate::stationery::RenderError;
use crate::words::Words;

/// Names and values, as the templates see them.
pub(crate) type Facts = BTreeMap<&'static str, Value>;

/// All but the unreserved characters of RFC 3986 section 2.3.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Everything that the templates of this letter may use.
pub(crate) fn facts(letter: &Letter, brand: &Brand, words: &Words) -> Result<Facts, RenderError> {
    let mut facts = own_facts(letter, brand, words)?;
    facts.extend([
        ("app", Value::from(&brand.app_name)),
        ("brand", brand.facts()),
        ("lang", Value::from(words.locale.as_str())),
        ("dir", Value::from(words.locale.direction().as_str())),
        // Of our own making: its quotes stay as they are.
        ("fonts", Value::from_safe_string(fonts::family(words.locale.script()))),
        ("stem", Value::from(letter.stem())),
    ]);
    facts.entry("name").or_insert_with(|| Value::from(""));
    Ok(facts)
}

fn own_facts(letter: &Letter, brand: &Brand, words: &Words) -> Result<Facts, RenderError> {
    Ok(match letter {
        Letter::EmailAuthentication { code, minutes, purpose } => Facts::from([
            ("code", Value::from(code)),
            ("minutes", Value::from(*minutes)),
            ("purpose", Value::from(purpose.as_key())),
        ]),
        Letter::EmailVerification { token, hours, name, occasion: _ } => Facts::from([
            ("link", Value::from(with_token(&brand.email_verification_uri, token))),
            ("hours", Value::from(*hours)),
            ("name", greeted(name)),
        ]),
        Letter::PasswordReset { token, minutes, name } => Facts::from([
            ("link", Value::from(with_token(&brand.password_reset_uri, token))),
            ("minutes", Value::from(*minutes)),
            ("name", greeted(name)),
        ]),
        Letter::LoginAlert { device } => device_facts(device, words)?,
        Letter::RegistrationAlert { name } => Facts::from([("name", greeted(name))]),
        Letter::IdentityProviderInfo { name, ways } => {
            let password = if ways.contains(&WayIn::Password) { "yes" } else { "no" };
            Facts::from([
                ("name", greeted(name)),
                ("ways", Value::from(listed(ways, words)?)),
                ("password", Value::from(password)),
            ])
        }
        Letter::NoAccountInfo | Letter::Test => Facts::new(),
        Letter::SecurityAlert { alert, device } => alert_facts(alert, device, words)?,
    })
}

fn alert_facts(alert: &SecurityAlert, device: &Device, words: &Words) -> Result<Facts, RenderError> {
    let (mut method, mut left, mut provider, mut mailbox) = ("", 0, String::new(), "");
    match alert {
        SecurityAlert::TwoFactorAdded { method: changed }
        | SecurityAlert::TwoFactorRemoved { method: changed } => {
            method = changed.as_str();
        }
        SecurityAlert::RecoveryCodeUsed { left: codes }
        | SecurityAlert::FewRecoveryCodesLeft { left: codes } => {
            left = *codes;
        }
        SecurityAlert::OAuthConnected { provider: name }
        | SecurityAlert::OAuthDisconnected { provider: name } => {
            provider = line::plain(name);
        }
        SecurityAlert::EmailChanged { mailbox: told } => mailbox = told.as_key(),
        SecurityAlert::PasswordChanged
        | SecurityAlert::RefreshTokenReused
        | SecurityAlert::RecoveryCodesRenewed
        | SecurityAlert::SecondFactorFailures
        | SecurityAlert::SignInPaused
        | SecurityAlert::AccountLocked
        | SecurityAlert::FactorsResetByAdmin => {}
    }
    let mut facts = device_facts(device, words)?;
    facts.extend([
        ("alert", Value::from(alert.as_str())),
        ("method", Value::from(method)),
        ("left", Value::from(left)),
        ("provider", Value::from(provider)),
        ("mailbox", Value::from(mailbox)),
        ("advice", Value::from(alert.advice().as_key())),
        ("by_admin", Value::from(alert.is_by_admin())),
    ]);
    Ok(facts)
}

fn device_facts(device: &Device, words: &Words) -> Result<Facts, RenderError> {
    Ok(Facts::from([
        ("time", Value::from(dates::spell(words, device.at)?)),
        ("place", Value::from(plain(device.place.as_ref()))),
        ("address", Value::from(plain(device.ip.as_ref()))),
        ("device", Value::from(describe(device, words)?)),
        ("method", Value::from("")),
        ("advice", Value::from(Advice::Settings.as_key())),
        ("by_admin", Value::from(false)),
    ]))
}

/// The ways in as one line.
fn listed(ways: &[WayIn], words: &Words) -> Result<String, RenderError> {
    let mut named = ways.iter().map(|way| match way {
        WayIn::Password => words.say("mail-way-password", &[]),
        WayIn::Provider(name) => Ok(line::plain(name)),
    });
    let first = named.next().transpose()?.unwrap_or_default();
    let list = named.try_fold(first, |list, next| {
        words.say("mail-list", &[("list", list.into()), ("next", next?.into())])
    });
    Ok(list?)
}

/// The browser and the operating system, as far as they are known; empty when neither is.
fn describe(device: &Device, words: &Words) -> Result<String, RenderError> {
    let (browser, os) = (plain(device.browser.as_ref()), plain(device.os.as_ref()));
    if browser.is_empty() || os.is_empty() {
        return Ok(browser + &os);
    }
    Ok(words.say("mail-device-browser-on-os", &[("browser", browser.into()), ("os", os.into())])?)
}

fn greeted(name: &str) -> Value {
    Value::from(line::name(name).unwrap_or_default())
}

fn plain(text: Option<&String>) -> String {
    text.map(|text| line::plain(text)).unwrap_or_default()
}

fn with_token(uri: &str, token: &str) -> String {
    let joint = if uri.contains('?') { '&' } else { '?' };
    format!("{uri}{joint}token={}", utf8_percent_encode(token, ENCODED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_added_to_any_link() {
        assert_eq!(with_token("https://a.example/v", "ab-_.~"), "https://a.example/v?token=ab-_.~");
        assert_eq!(with_token("https://a.example/v?x=1", "a&b=c"), "https://a.example/v?x=1&token=a%26b%3Dc");
    }
}
