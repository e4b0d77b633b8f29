//! Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of thirty seconds, one step of grace each side.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::Zeroize;

use crate::{Random, Secret, SecretString};

/// The secret that server and authenticator app share: 160 bits (RFC 4226, section 4, R6).
#[derive(Clone, Debug)]
pub struct TotpSecret(Secret<[u8; 20]>);

/// Which thirty seconds since the Unix epoch a code was for. A step up to the last accepted one is not to be accepted
/// again (RFC 6238, section 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(pub i64);

const STEP_MICROS: i64 = 30_000_000;

impl Step {
    /// The step of a moment, in microseconds since the Unix epoch.
    #[must_use]
    pub const fn at(now_micros: i64) -> Self {
        Self(now_micros.div_euclid(STEP_MICROS))
    }
}

impl TotpSecret {
    /// A new secret.
    #[must_use]
    pub fn generate(random: &Random) -> Self {
        Self(Secret::new(random.bytes()))
    }

    /// A secret as it was stored; `None` unless there are exactly 20 bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Secret::new(bytes)))
    }

    /// The 20 bytes, to be sealed.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        self.0.expose()
    }

    /// The secret as people type it: 32 characters of base32 (RFC 4648, section 6).
    #[must_use]
    pub fn to_base32(&self) -> SecretString {
        SecretString::new(base32(self.0.expose()))
    }

    /// The `otpauth:` address that an authenticator app reads from a QR code.
    #[must_use]
    pub fn auth_url(&self, issuer: &str, account: &str) -> SecretString {
        let (issuer, account, secret) = (percent_encoded(issuer), percent_encoded(account), self.to_base32());
        SecretString::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30",
            secret.expose()
        ))
    }

    /// The step that this code is for, if that is the one of `now_micros` or a neighbour; the newest where two match.
    ///
    /// The code is taken as it stands: six ASCII digits. All three steps are always computed and compared (TOT-11).
    #[must_use]
    pub fn check(&self, code: &str, now_micros: i64) -> Option<Step> {
        let now = Step::at(now_micros);
        let mut found = Choice::from(0);
        let mut step = 0;
        for offset in [-1, 0, 1] {
            let candidate = now.0.saturating_add(offset);
            let same = self.code(Step(candidate)).expose().as_bytes().ct_eq(code.as_bytes());
            step.conditional_assign(&candidate, same);
            found |= same;
        }
        bool::from(found).then_some(Step(step))
    }

    /// The code that an authenticator app shows at a moment, in microseconds since the Unix epoch.
    #[must_use]
    pub fn code_at(&self, now_micros: i64) -> SecretString {
        self.code(Step::at(now_micros))
    }

    /// RFC 4226, section 5.3, with the step as the counter.
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    fn code(&self, step: Step) -> SecretString {
        let mac = Hmac::<Sha1>::new_from_slice(self.0.expose()).expect("HMAC takes a key of any length");
        let mut hash: [u8; 20] = mac.chain_update(step.0.to_be_bytes()).finalize().into_bytes().into();
        let [.., last] = hash;
        let word = hash
            .iter()
            .skip(usize::from(last & 0xf))
            .take(4)
            .fold(0, |word, byte| word << 8 | u32::from(*byte));
        hash.zeroize();
        SecretString::new(format!("{:06}", (word & 0x7fff_ffff) % 1_000_000))
    }
}

/// Twenty bytes are exactly 32 groups of five bits: no padding comes up.
fn base32(bytes: &[u8; 20]) -> String {
    let (groups, _) = bytes.as_chunks::<5>();
    groups
        .iter()
        .flat_map(|group| {
            let bits = group.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            (0..8).rev().map(move |place| base32_letter(bits >> (5 * place)))
        })
        .collect()
}

const fn base32_letter(bits: u64) -> char {
    let five = (bits & 0x1f) as u8;
    (if five < 26 { b'A' + five } else { b'2' + five - 26 }) as char
}

/// All but the unreserved characters of RFC 3986, section 2.3, as `%XX`.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rfc() -> TotpSecret {
        TotpSecret::from_bytes(b"12345678901234567890").unwrap()
    }

    #[test]
    fn tot_2_rfc_6238_appendix_b() {
        for (seconds, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(rfc().code_at(seconds * 1_000_000).expose(), &eight[2..], "at {seconds}");
        }
    }

    #[test]
    fn tot_2_one_step_of_grace_each_side() {
        let now = 1_700_000_010_000_000;
        let at = |steps: i64| rfc().code_at(now + steps * STEP_MICROS);
        for steps in -1..=1 {
            assert_eq!(rfc().check(at(steps).expose(), now), Some(Step(Step::at(now).0 + steps)));
        }
        assert_eq!(rfc().check(at(-2).expose(), now), None);
        assert_eq!(rfc().check(at(2).expose(), now), None);
    }

    #[test]
    fn only_six_ascii_digits_match() {
        let now = 1_111_111_109_000_000;
        assert_eq!(rfc().code_at(now).expose(), "081804");
        for wrong in ["", "81804", "0081804", " 081804", "081804 ", "081 804", "٠٨١٨٠٤", "081805"] {
            assert_eq!(rfc().check(wrong, now), None, "{wrong:?}");
        }
        assert_eq!(rfc().check("081804", now), Some(Step(37_037_036)));
    }

    #[test]
    fn the_epoch_and_before_do_no_harm() {
        for now in [i64::MIN, -1, 0, i64::MAX] {
            assert_eq!(rfc().check(rfc().code_at(now).expose(), now), Some(Step::at(now)));
        }
    }

    #[test]
    fn tot_1_160_bits_of_chance() {
        let random = Random::seeded(1);
        let (one, other) = (TotpSecret::generate(&random), TotpSecret::generate(&random));
        assert_eq!(one.as_bytes().len(), 20);
        assert_ne!(one.as_bytes(), other.as_bytes());
        assert_eq!(format!("{one:?}"), "TotpSecret([secret])");
        assert!(TotpSecret::from_bytes(&[0; 19]).is_none());
    }

    #[test]
    fn the_address_is_what_apps_read() {
        assert_eq!(rfc().to_base32().expose(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(
            rfc().auth_url("Köln & Co", "a+b@example.org").expose(),
            "otpauth://totp/K%C3%B6ln%20%26%20Co:a%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=K%C3%B6ln%20%26%20Co&algorithm=SHA1&digits=6&period=30"
        );
    }
}
