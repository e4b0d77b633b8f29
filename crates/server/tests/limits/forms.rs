//! A secret in every form in which somebody may have written it down.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// The secret as it is, in hexadecimal, and in base64 wherever in a longer text it may stand.
pub(crate) fn forms(secret: &[u8]) -> Vec<Vec<u8>> {
    let hex = secret.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    let mut forms = vec![secret.to_vec(), hex.to_uppercase().into_bytes(), hex.into_bytes()];
    for before in 0..3 {
        let padded = [&[0; 2][..before.min(2)], secret].concat();
        for encoded in [STANDARD_NO_PAD.encode(&padded), URL_SAFE_NO_PAD.encode(&padded)] {
            forms.push(settled(&encoded, before, padded.len()));
        }
    }
    forms
}

/// The letters that depend on nothing but the secret.
fn settled(encoded: &str, before: usize, length: usize) -> Vec<u8> {
    let begin = (before * 8).div_ceil(6);
    let end = length * 8 / 6;
    encoded.as_bytes()[begin..end].to_vec()
}

/// Whether the bytes stand in there.
pub(crate) fn holds(text: &[u8], secret: &[u8]) -> bool {
    memchr::memmem::find(text, secret).is_some()
}

/// Whether the digits stand in there as a number of their own.
pub(crate) fn holds_number(text: &[u8], digits: &str) -> bool {
    let is_digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
    let mut places =
        text.windows(digits.len()).enumerate().filter(|(_, window)| *window == digits.as_bytes());
    places.any(|(at, _)| !is_digit(at.checked_sub(1)) && !is_digit(Some(at + digits.len())))
}

#[test]
fn a_secret_is_found_in_every_form() {
    let secret = b"canary-7/\xff?";
    for before in 0..5 {
        let text = [&b"abcde"[..before], secret, b"xyz"].concat();
        let hex = text.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        let written = [
            text.clone(),
            hex.to_uppercase().into_bytes(),
            hex.into_bytes(),
            STANDARD_NO_PAD.encode(&text).into_bytes(),
            URL_SAFE_NO_PAD.encode(&text).into_bytes(),
        ];
        for written in written {
            assert!(forms(secret).iter().any(|form| holds(&written, form)), "{before}: {written:?}");
        }
    }
    assert!(!forms(secret).iter().any(|form| holds(b"canary-7 and other words", form)));
}

#[test]
fn a_number_is_found_where_it_stands_alone() {
    assert!(holds_number(b"code 012345.", "012345") && holds_number(b"012345", "012345"));
    assert!(!holds_number(b"1012345", "012345") && !holds_number(b"0123456", "012345"));
}
