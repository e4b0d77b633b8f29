//! An authenticator app.

use std::sync::atomic::{AtomicI64, Ordering};

use vault::{Step, TotpSecret};

/// An app that somebody enrolled.
pub(crate) struct Authenticator {
    secret: TotpSecret,
    shown: AtomicI64,
}

impl Authenticator {
    /// Takes the secret as people type it: base32 (RFC 4648, section 6).
    pub(crate) fn enrol(secret: &str) -> Self {
        Self::of(&from_base32(secret))
    }

    /// Takes the secret itself.
    pub(crate) fn of(secret: &[u8]) -> Self {
        let secret = TotpSecret::from_bytes(secret).expect("no secret of 160 bits");
        Self { secret, shown: AtomicI64::new(i64::MIN) }
    }

    /// The secret itself.
    pub(crate) fn secret_bytes(&self) -> Vec<u8> {
        self.secret.as_bytes().to_vec()
    }

    /// The code of this moment, in microseconds since the Unix epoch.
    pub(crate) fn code_at(&self, micros: i64) -> String {
        self.shown.fetch_max(Step::at(micros).0, Ordering::SeqCst);
        self.secret.code_at(micros).expose().clone()
    }

    /// Whether the code of this moment was asked for before; the server takes it once.
    pub(crate) fn was_shown(&self, micros: i64) -> bool {
        self.shown.load(Ordering::SeqCst) >= Step::at(micros).0
    }
}

fn from_base32(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let five = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            other => panic!("{other} is not base32"),
        };
        bits = (bits << 5) | u32::from(five);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap());
            bits &= (1 << count) - 1;
        }
    }
    bytes
}

#[test]
fn an_app_reads_what_rfc_6238_writes() {
    let app = Authenticator::enrol("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assert!(!app.was_shown(59_000_000));
    assert_eq!(app.code_at(59_000_000), "287082");
    assert!(app.was_shown(59_000_000) && !app.was_shown(60_000_000));
}
