//! The PHC string of an Argon2id hash, read strictly: one spelling for one hash.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::Cost;

pub(super) struct Phc {
    pub(super) cost: Cost,
    pub(super) salt: Vec<u8>,
    pub(super) tag: Vec<u8>,
}

impl Phc {
    /// Reads `$argon2id$v=19$m=…,t=…,p=…$salt$tag`; a salt of 8 to 64 bytes, a tag of 16 to 64.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix("$argon2id$v=19$")?.split('$');
        let (cost, salt, tag) = (parts.next()?, parts.next()?, parts.next()?);
        let (salt, tag) = (STANDARD_NO_PAD.decode(salt).ok()?, STANDARD_NO_PAD.decode(tag).ok()?);
        let whole =
            parts.next().is_none() && (8..=64).contains(&salt.len()) && (16..=64).contains(&tag.len());
        let cost = parse_cost(cost)?;
        whole.then_some(Self { cost, salt, tag })
    }
}

fn parse_cost(text: &str) -> Option<Cost> {
    let mut parts = text.split(',');
    let mut number = |name: &str| parts.next()?.strip_prefix(name).and_then(parse_number);
    let cost = Cost { memory_kib: number("m=")?, passes: number("t=")?, lanes: number("p=")? };
    parts.next().is_none().then_some(cost)
}

/// Digits alone, without a sign or leading zeros.
fn parse_number(text: &str) -> Option<u32> {
    let number = text.parse::<u32>().ok()?;
    (number.to_string() == text).then_some(number)
}

impl fmt::Display for Phc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let (salt, tag) = (STANDARD_NO_PAD.encode(&self.salt), STANDARD_NO_PAD.encode(&self.tag));
        write!(f, "$argon2id$v=19$m={memory_kib},t={passes},p={lanes}${salt}${tag}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    #[test]
    fn reads_what_it_writes() {
        let phc = Phc::parse(GOOD).unwrap();
        assert_eq!((phc.cost.memory_kib, phc.cost.passes, phc.cost.lanes), (256, 2, 1));
        assert_eq!(phc.salt, b"somesalt");
        assert_eq!(phc.to_string(), GOOD);
    }

    #[test]
    fn any_other_spelling_is_refused() {
        for (from, to) in [
            ("argon2id", "argon2i"),
            ("v=19", "v=16"),
            ("$v=19", ""),
            ("m=256", "m=0256"),
            ("m=256", "m=+256"),
            ("m=256", "m=99999999999"),
            ("m=256,t=2", "t=2,m=256"),
            (",p=1", ""),
            ("p=1", "p=1,x=1"),
            ("c29tZXNhbHQ", "c29tZXNhbHQ="),
            ("c29tZXNhbHQ", "c29tZXNhbHR"),
            ("c29tZXNhbHQ", "c2FsdA"),
            ("c29tZXNhbHQ", ""),
            ("/4", "_4"),
            ("/4", "/4$"),
            ("/4", "/4 "),
            ("$argon2id", " $argon2id"),
        ] {
            assert!(Phc::parse(&GOOD.replacen(from, to, 1)).is_none(), "{from} -> {to}");
        }
        assert!(Phc::parse("").is_none());
    }
}
