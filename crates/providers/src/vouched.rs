//! Whom a provider vouches for. Only [`crate::Provider::finish`] makes one, so holding it is proof.

use crate::fault::Fault;
use model::{EmailAddress, Name, Timestamp};
use serde_json::{Map, Value};
use std::fmt;
use url::Url;

/// OpenID Connect Core, section 2, has 255 as the most.
const LONGEST_SUBJECT: usize = 255;
const MICROS_PER_SECOND: i64 = 1_000_000;

/// A person whom a provider vouches for. Who they are is the pair of issuer and subject; everything else about them may
/// change, and may be another's tomorrow (OAU-3).
#[derive(Clone)]
pub struct Vouched {
    issuer: String,
    subject: String,
    email: Option<EmailAddress>,
    is_email_verified: bool,
    name: Option<Name>,
    picture: Option<Url>,
    authenticated_at: Option<Timestamp>,
}

/// What a provider says of a person, read one way for all of them. What is not well formed is not there.
#[derive(Default)]
pub(crate) struct Claims {
    pub(crate) subject: Option<String>,
    pub(crate) email: Option<EmailAddress>,
    pub(crate) is_email_verified: bool,
    pub(crate) name: Option<Name>,
    pub(crate) picture: Option<Url>,
    pub(crate) authenticated_at: Option<Timestamp>,
}

/// How a provider says that an address is the person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// The claim that says so.
    pub(crate) claim: &'static str,
    /// Whether the provider's own documentation has it as the text `true` as well.
    pub(crate) may_be_text: bool,
}

impl Word {
    /// With the boolean `true`, nothing less (OpenID Connect Core, section 5.1).
    pub(crate) const STANDARD: Self = Self { claim: "email_verified", may_be_text: false };

    fn stands_in(self, said: &Map<String, Value>) -> bool {
        match said.get(self.claim) {
            Some(Value::Bool(verified)) => *verified,
            Some(Value::String(text)) => self.may_be_text && text == "true",
            _ => false,
        }
    }
}

impl Vouched {
    /// The person whom these claims of `issuer` are about.
    pub(crate) fn new(issuer: String, claims: Claims) -> Result<Self, Fault> {
        let subject = claims.subject.filter(|subject| is_subject(subject)).ok_or(Fault::SubMissing)?;
        Ok(Self {
            issuer,
            subject,
            email: claims.email,
            is_email_verified: claims.is_email_verified,
            name: claims.name,
            picture: claims.picture,
            authenticated_at: claims.authenticated_at,
        })
    }

    /// Who vouches.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Who the person is to the issuer, for ever.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The address that the provider has for the person, be it theirs or not.
    #[must_use]
    pub const fn email(&self) -> Option<&EmailAddress> {
        self.email.as_ref()
    }

    /// The address, if the provider says that it is the person's: with the boolean `true`, and of Apple with the text as well (OAU-5).
    #[must_use]
    pub fn verified_email(&self) -> Option<&EmailAddress> {
        self.email.as_ref().filter(|_| self.is_email_verified)
    }

    /// What the person is called there.
    #[must_use]
    pub const fn name(&self) -> Option<&Name> {
        self.name.as_ref()
    }

    /// Where a picture of the person is; [`crate::Providers::picture`] fetches it.
    #[must_use]
    pub const fn picture(&self) -> Option<&Url> {
        self.picture.as_ref()
    }

    /// When the person proved to the provider who they are, if it says so.
    #[must_use]
    pub const fn authenticated_at(&self) -> Option<Timestamp> {
        self.authenticated_at
    }
}

impl Claims {
    /// Reads the standard claims (OpenID Connect Core, section 5.1). `subject` and `verified` are the two that differ from
    /// provider to provider.
    pub(crate) fn standard(said: &Map<String, Value>, subject: &str, verified: Word) -> Self {
        let text = |name: &str| said.get(name).and_then(Value::as_str);
        let seconds = said.get("auth_time").and_then(Value::as_i64);
        Self {
            subject: said.get(subject).and_then(id),
            email: text("email").and_then(|email| EmailAddress::parse(email).ok()),
            is_email_verified: verified.stands_in(said),
            name: text("name").and_then(|name| Name::parse(name).ok()),
            picture: text("picture").and_then(|picture| Url::parse(picture).ok()),
            authenticated_at: seconds.map(|seconds| Timestamp(seconds.saturating_mul(MICROS_PER_SECOND))),
        }
    }

    /// Adds from elsewhere what is not here. An address comes with the word on it, never with another's.
    pub(crate) fn or(self, other: Self) -> Self {
        let (email, is_email_verified) = match self.email {
            Some(email) => (Some(email), self.is_email_verified),
            None => (other.email, other.is_email_verified),
        };
        Self {
            subject: self.subject,
            email,
            is_email_verified,
            name: self.name.or(other.name),
            picture: self.picture.or(other.picture),
            authenticated_at: self.authenticated_at,
        }
    }
}

/// A text, or a whole number: some have their people numbered.
pub(crate) fn id(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned).or_else(|| value.as_u64().map(|number| number.to_string()))
}

fn is_subject(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_SUBJECT && !text.chars().any(char::is_control)
}

impl fmt::Debug for Vouched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "somebody of {}", self.issuer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preset::Preset;
    use serde_json::json;

    fn vouched(said: &Value) -> Result<Vouched, Fault> {
        let claims = Claims::standard(said.as_object().unwrap(), "sub", Word::STANDARD);
        Vouched::new("https://id.example".to_owned(), claims)
    }

    #[test]
    fn oau_5_an_address_is_verified_by_the_boolean_true_alone() {
        let of = |verified: Value| {
            let said = json!({ "sub": "1", "email": "Ada@Example.com", "email_verified": verified });
            let vouched = vouched(&said).unwrap();
            assert_eq!(vouched.email().unwrap().as_str(), "ada@example.com");
            vouched.verified_email().is_some()
        };
        assert!(of(json!(true)));
        for verified in
            [json!("true"), json!(1), json!("1"), json!(false), json!(null), json!([true]), json!({})]
        {
            assert!(!of(verified.clone()), "{verified}");
        }
        assert!(vouched(&json!({ "sub": "1", "email": "a@b.example" })).unwrap().verified_email().is_none());
        assert!(vouched(&json!({ "sub": "1", "email_verified": true })).unwrap().verified_email().is_none());
    }

    /// Apple documents its claim as "a string or Boolean value"; nobody else's text counts, and no other text of Apple's.
    #[test]
    fn oau_5_of_apple_the_text_true_counts_as_well() {
        let of = |preset: Preset, verified: Value| {
            let said = json!({ "sub": "1", "email": "ada@example.com", "email_verified": verified });
            Claims::standard(said.as_object().unwrap(), "sub", preset.verified()).is_email_verified
        };
        for preset in Preset::ALL {
            assert_eq!(of(preset, json!("true")), preset == Preset::Apple, "{preset:?}");
            assert_eq!(of(preset, json!(true)), preset != Preset::Microsoft, "{preset:?}");
            for other in [json!("false"), json!("True"), json!("1"), json!(1), json!(false), json!(["true"])]
            {
                assert!(!of(preset, other.clone()), "{preset:?}: {other}");
            }
        }
    }

    #[test]
    fn a_person_is_somebody() {
        for sub in [json!(""), json!(null), json!("x".repeat(256)), json!("a\nb"), json!(1.5), json!(true)] {
            assert_eq!(vouched(&json!({ "sub": sub })).err(), Some(Fault::SubMissing), "{sub}");
        }
        assert_eq!(vouched(&json!({})).err(), Some(Fault::SubMissing));
        assert_eq!(vouched(&json!({ "sub": 42 })).unwrap().subject(), "42");
    }

    #[test]
    fn what_is_not_well_formed_is_not_there() {
        let said =
            json!({ "sub": "1", "email": "a@b@", "name": "a\nb", "picture": "no url", "auth_time": "now" });
        let vouched = vouched(&said).unwrap();
        assert!(vouched.email().is_none() && vouched.name().is_none() && vouched.picture().is_none());
        assert_eq!(vouched.authenticated_at(), None);
        assert_eq!(format!("{vouched:?}"), "somebody of https://id.example");
    }

    #[test]
    fn oau_5_an_address_keeps_the_word_that_came_with_it() {
        let claims = |said: &Value| Claims::standard(said.as_object().unwrap(), "sub", Word::STANDARD);
        let own = claims(&json!({ "sub": "1", "email": "a@b.example" }));
        let other =
            claims(&json!({ "sub": "1", "email": "c@d.example", "email_verified": true, "name": "Ada" }));
        let both = own.or(other);
        assert_eq!(both.email.unwrap().as_str(), "a@b.example");
        assert!(!both.is_email_verified && both.name.is_some());
        let bare = claims(&json!({ "sub": "1", "email_verified": true }));
        assert!(!bare.or(claims(&json!({ "email": "c@d.example" }))).is_email_verified);
    }
}
