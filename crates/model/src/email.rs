//! Email addresses: one spelling each, so that limits, look-ups and uniqueness all mean the same mailbox.

use std::fmt;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

const MAX_BYTES: usize = 254;
const MAX_LOCAL_BYTES: usize = 64;

/// One mailbox (RFC 5321, section 4.1.2, without quoted local parts and address literals) in canonical form:
/// the local part in NFC and lower case, the domain in lower-case ASCII (IDNA, RFC 5891).
///
/// Lower-casing the local part is a policy: mailbox providers treat case alike, and two accounts that differ in
/// case alone serve impostors only (REG-5).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// The text is not exactly one email address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("must be one email address such as name@example.com")]
pub struct EmailError;

impl EmailAddress {
    /// Parses and canonicalises exactly one address; lists, display names, comments and line breaks are refused (REG-8).
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = text.trim_matches([' ', '\t']);
        if text.len() > MAX_BYTES {
            return Err(EmailError);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError)?;
        let local = local_part(local).ok_or(EmailError)?;
        let domain = domain_part(domain).ok_or(EmailError)?;
        let address = format!("{local}@{domain}");
        if address.len() > MAX_BYTES { Err(EmailError) } else { Ok(Self(address)) }
    }

    /// The canonical address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or(&self.0, |(local, _)| local)
    }

    /// The address for eyes that need not know all of it: its first letter, and where it is.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or_default();
        format!("{}…@{domain}", local.chars().take(1).collect::<String>())
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[email]")
    }
}

fn local_part(text: &str) -> Option<String> {
    let local: String = text.nfc().collect::<String>().to_lowercase().nfc().collect();
    let dots_fit = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    let fits = !local.is_empty()
        && local.len() <= MAX_LOCAL_BYTES
        && dots_fit
        && local.chars().all(is_local_character);
    fits.then_some(local)
}

fn is_local_character(c: char) -> bool {
    c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c)
}

fn domain_part(text: &str) -> Option<String> {
    let domain = idna::domain_to_ascii_strict(text).ok()?;
    let is_host = domain.split('.').all(|label| !label.is_empty() && label.len() <= 63);
    let is_ip_like = domain.rsplit('.').next().is_some_and(|top| top.chars().all(|c| c.is_ascii_digit()));
    (is_host && !is_ip_like && !domain.is_empty()).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_address_tells_where_and_hardly_who() {
        assert_eq!(EmailAddress::parse("Ada.King@Example.com").unwrap().masked(), "a…@example.com");
        assert_eq!(EmailAddress::parse("a@example.com").unwrap().masked(), "a…@example.com");
    }
    use proptest::prelude::*;

    fn canonical(text: &str) -> Option<String> {
        EmailAddress::parse(text).ok().map(|a| a.as_str().to_owned())
    }

    #[test]
    fn spellings_of_one_mailbox_are_one() {
        for spelling in ["Ann@Example.com", "ann@EXAMPLE.COM", " ann@example.com "] {
            assert_eq!(canonical(spelling).as_deref(), Some("ann@example.com"));
        }
        assert_eq!(canonical("a@b\u{fc}cher.example").as_deref(), Some("a@xn--bcher-kva.example"));
        assert_eq!(canonical("rene\u{301}@example.com"), canonical("Ren\u{c9}@example.com"));
    }

    #[test]
    fn what_is_not_one_address_is_refused() {
        for text in [
            "",
            "ann",
            "@example.com",
            "ann@",
            "a@x.com,b@y.com",
            "a@x.com b@y.com",
            "Ann <ann@example.com>",
            "ann@example.com\r\nBcc: b@example.com",
            "a..b@example.com",
            ".a@example.com",
            "a@127.0.0.1",
            "a@[::1]",
            "\"a b\"@example.com",
            "a@exa mple.com",
            "a@-example.com",
            "a@example..com",
        ] {
            assert_eq!(canonical(text), None, "{text:?}");
        }
        assert_eq!(canonical(&format!("{}@example.com", "a".repeat(65))), None);
        assert_eq!(canonical(&format!("a@{}.com", "b.".repeat(130))), None);
    }

    proptest! {
        /// REG-5: the canonical form is a fixed point, so every floor that canonicalises again sees the same mailbox.
        #[test]
        fn canonical_form_is_stable(text in "\\PC{1,20}@[a-zA-Z0-9.-]{1,20}") {
            if let Some(once) = canonical(&text) {
                prop_assert_eq!(canonical(&once), Some(once.clone()));
                prop_assert_eq!(canonical(&text.to_ascii_uppercase()), Some(once));
            }
        }
    }
}
