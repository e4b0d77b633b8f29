//! Recovery codes: shown once, kept as digests.

use super::{Method, SecondFactor};
use crate::id::AccountId;
use crate::refusal::Refusal;
use crate::session::Factor;
use vault::{Digest, Keyring, Random, Secret, SecretString};

const LABEL: &str = "recovery-code";
/// 32 characters without the look-alikes 0, 1, I and O: five bits each.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUP: usize = 4;

/// A new code of `length` characters in groups of four: `XXXX-XXXX-XXXX-XXXX` has 80 bits (RCV-1).
#[must_use]
pub fn generate(random: &Random, length: usize) -> SecretString {
    let mut bytes = vec![0; length];
    random.fill(&mut bytes);
    let characters =
        bytes.iter().filter_map(|byte| ALPHABET.get(usize::from(byte & 31)).copied().map(char::from));
    let mut code = String::with_capacity(length + length / GROUP);
    for (at, character) in characters.enumerate() {
        if at > 0 && at % GROUP == 0 {
            code.push('-');
        }
        code.push(character);
    }
    Secret::new(code)
}

/// What is kept of a code: keyed, bound to the account, blind to case, hyphens and spaces.
#[must_use]
pub fn digest(keys: &Keyring, account: AccountId, code: &str) -> Digest {
    keys.digest(LABEL, &[account.0.as_bytes(), plain(code).as_bytes()])
}

/// Finds what a person typed among the codes that an account has left, each compared in constant time. The digest of the
/// one that matched comes back so that the caller can spend it.
pub fn check(
    keys: &Keyring,
    account: AccountId,
    left: &[Digest],
    typed: &str,
) -> Result<(SecondFactor, Digest), Refusal> {
    let plain = plain(typed);
    let parts: [&[u8]; 2] = [account.0.as_bytes(), plain.as_bytes()];
    let matches = |digest: &&Digest| keys.digest_matches(LABEL, &parts, digest);
    let found = left.iter().filter(matches).fold(None, |_, digest| Some(digest));
    let digest = found.ok_or(Refusal::WrongRecoveryCode { attempts_left: None })?;
    Ok((SecondFactor { account, method: Method::Totp, factor: Factor::Recovery }, *digest))
}

fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_grouped_and_differ() {
        let random = Random::seeded(1);
        let (one, two) = (generate(&random, 16), generate(&random, 16));
        assert_eq!(one.expose().len(), 19);
        assert!(one.expose().split('-').all(|group| group.len() == 4));
        assert_ne!(one.expose(), two.expose());
    }
}
