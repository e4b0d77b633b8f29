//! What an ID token must say to be an answer to our question (OpenID Connect Core, section 3.1.3.7; OAU-2).

use crate::fault::TokenFault;
use crate::issuer::Issuer;
use model::{Lifetime, Timestamp};
use serde_json::{Map, Value};

/// How far their clock may be from ours.
const LEEWAY: Lifetime = Lifetime(60);
const MICROS_PER_SECOND: i64 = 1_000_000;

/// What we asked, and when it is answered.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a Issuer,
    pub(crate) client_id: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) now: Timestamp,
}

impl Expected<'_> {
    /// The issuer of a token whose signature is good and which says all that it must.
    pub(crate) fn issuer(&self, said: &Map<String, Value>) -> Result<String, TokenFault> {
        let text = |name: &str| said.get(name).and_then(Value::as_str);
        let issuer = text("iss").filter(|named| self.issuer.is(named, text("tid")));
        let issuer = issuer.ok_or(TokenFault::Issuer)?;
        if !is_for(self.client_id, said) {
            return Err(TokenFault::Audience);
        }
        if text("nonce") != Some(self.nonce) {
            return Err(TokenFault::Nonce);
        }
        self.is_of_now(said).map(|()| issuer.to_owned())
    }

    fn is_of_now(&self, said: &Map<String, Value>) -> Result<(), TokenFault> {
        let moment = |name: &str| said.get(name).map(seconds);
        let ends = moment("exp").flatten().ok_or(TokenFault::Expired)?;
        let issued = moment("iat").flatten().ok_or(TokenFault::Early)?;
        // It may be left out, but not unreadable.
        let begins = moment("nbf").map_or(Some(issued), |begins| begins).ok_or(TokenFault::Early)?;
        if ends.plus(LEEWAY) <= self.now {
            return Err(TokenFault::Expired);
        }
        let latest = self.now.plus(LEEWAY);
        if issued > latest || begins > latest { Err(TokenFault::Early) } else { Ok(()) }
    }
}

/// Whether a token is for the client. One that is for others as well says that it was given to this one.
fn is_for(client: &str, said: &Map<String, Value>) -> bool {
    let party = said.get("azp");
    let fits = party.is_none_or(|party| party == client);
    match said.get("aud") {
        Some(Value::String(audience)) => audience == client && fits,
        Some(Value::Array(all)) => {
            all.iter().any(|audience| audience == client) && fits && (all.len() == 1 || party.is_some())
        }
        _ => false,
    }
}

fn seconds(value: &Value) -> Option<Timestamp> {
    value.as_i64().map(|seconds| Timestamp(seconds.saturating_mul(MICROS_PER_SECOND)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ISSUER: &str = "https://id.example";
    const NOW: i64 = 1_795_358_700;

    fn good() -> Value {
        json!({ "iss": ISSUER, "sub": "1", "aud": "door", "nonce": "n-1", "iat": NOW, "exp": NOW + 300 })
    }

    fn told(said: &Value) -> Result<String, TokenFault> {
        let issuer = Issuer::Exactly(ISSUER.to_owned());
        let now = Timestamp(NOW * MICROS_PER_SECOND);
        let expected = Expected { issuer: &issuer, client_id: "door", nonce: "n-1", now };
        expected.issuer(said.as_object().unwrap())
    }

    fn with(name: &str, value: Value) -> Result<String, TokenFault> {
        let mut said = good();
        said[name] = value;
        told(&said)
    }

    fn without(name: &str) -> Result<String, TokenFault> {
        let mut said = good();
        said.as_object_mut().unwrap().remove(name).unwrap();
        told(&said)
    }

    #[test]
    fn a_good_one_is_taken() {
        assert_eq!(told(&good()).as_deref(), Ok(ISSUER));
        assert!(with("aud", json!(["door"])).is_ok() && with("azp", json!("door")).is_ok());
        let mut several = good();
        several["aud"] = json!(["other", "door"]);
        assert_eq!(told(&several), Err(TokenFault::Audience));
        several["azp"] = json!("door");
        assert!(told(&several).is_ok());
    }

    #[test]
    fn oau_2_it_is_from_the_issuer() {
        for iss in [json!("https://evil.example"), json!("https://id.example/"), json!(""), json!([ISSUER])] {
            assert_eq!(with("iss", iss.clone()), Err(TokenFault::Issuer), "{iss}");
        }
        assert_eq!(without("iss"), Err(TokenFault::Issuer));
    }

    #[test]
    fn oau_2_it_is_for_us() {
        for aud in [json!("other"), json!("doors"), json!(""), json!([]), json!(["other"]), json!([["door"]])]
        {
            assert_eq!(with("aud", aud.clone()), Err(TokenFault::Audience), "{aud}");
        }
        assert_eq!(without("aud"), Err(TokenFault::Audience));
        for azp in [json!("other"), json!(null), json!(["door"])] {
            assert_eq!(with("azp", azp.clone()), Err(TokenFault::Audience), "{azp}");
        }
    }

    #[test]
    fn oau_2_it_answers_our_question() {
        for nonce in [json!("n-2"), json!(""), json!(null), json!(["n-1"])] {
            assert_eq!(with("nonce", nonce.clone()), Err(TokenFault::Nonce), "{nonce}");
        }
        assert_eq!(without("nonce"), Err(TokenFault::Nonce));
    }

    #[test]
    fn oau_2_it_is_of_now_give_or_take_a_minute() {
        assert!(with("exp", json!(NOW - 59)).is_ok());
        for exp in
            [json!(NOW - 60), json!(0), json!("2147483647"), json!(null), json!(1.8e9), json!(i64::MIN)]
        {
            assert_eq!(with("exp", exp.clone()), Err(TokenFault::Expired), "{exp}");
        }
        assert_eq!(without("exp"), Err(TokenFault::Expired));
        for name in ["iat", "nbf"] {
            assert!(with(name, json!(NOW + 60)).is_ok());
            for moment in [json!(NOW + 61), json!(i64::MAX), json!(null), json!("0")] {
                assert_eq!(with(name, moment.clone()), Err(TokenFault::Early), "{name} {moment}");
            }
        }
        assert_eq!(without("iat"), Err(TokenFault::Early));
    }
}
