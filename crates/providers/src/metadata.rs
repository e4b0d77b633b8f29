//! The discovery document (OpenID Connect Discovery, section 3): where a provider's endpoints are, and what it can do.

use crate::client::{AskError, Client, Credentials};
use crate::fault::Fault;
use crate::issuer::Issuer;
use serde::Deserialize;
use url::Url;
use vault::ForeignAlgorithm;

/// Where a provider is asked.
#[derive(Clone, Debug)]
pub(crate) struct Endpoints {
    /// Where people sign in.
    pub(crate) authorization: Url,
    /// Where a code becomes a token.
    pub(crate) token: Url,
    /// Where it is read who signed in.
    pub(crate) user_info: Option<Url>,
    /// How we say who we are.
    pub(crate) proof: ClientProof,
}

/// Where a client says who it is (RFC 6749, section 2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClientProof {
    /// In a header.
    Basic,
    /// In the form.
    Post,
}

/// What a provider says of itself.
#[derive(Debug)]
pub(crate) struct Metadata {
    pub(crate) issuer: String,
    pub(crate) endpoints: Endpoints,
    /// Where its keys are.
    pub(crate) keys: Url,
    /// Those of its algorithms that we take.
    pub(crate) algorithms: Vec<ForeignAlgorithm>,
    /// Whether it names itself when it sends people back (RFC 9207).
    pub(crate) names_itself: bool,
}

#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    userinfo_endpoint: Option<String>,
    id_token_signing_alg_values_supported: Option<Vec<String>>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    /// The document of an issuer.
    pub(crate) async fn discover(client: &Client, issuer: &Issuer) -> Result<Self, Fault> {
        let url = Url::parse(&issuer.document()).map_err(|_| Fault::Discovery(AskError::Address))?;
        let answer = client.get(url, Credentials::None).await.map_err(Fault::Discovery)?;
        Self::read(&answer, issuer)
    }

    fn read(json: &[u8], issuer: &Issuer) -> Result<Self, Fault> {
        let unreadable = Fault::Discovery(AskError::Unreadable);
        let document: Document = serde_json::from_slice(json).map_err(|_| unreadable)?;
        if document.issuer != issuer.of_document() {
            return Err(Fault::ForeignDocument);
        }
        document.metadata().ok_or(unreadable)
    }

    /// Whether a person may have been sent back by this provider, who are said to come from `sender`.
    pub(crate) fn sends(&self, sender: Option<&str>) -> bool {
        match sender {
            Some(sender) => sender == self.issuer,
            None => !self.names_itself,
        }
    }
}

impl Document {
    fn metadata(self) -> Option<Metadata> {
        let proof = self.proof();
        let algorithms = self.algorithms();
        let user_info = self.userinfo_endpoint.map(|url| Url::parse(&url)).transpose().ok()?;
        let endpoints = Endpoints {
            authorization: Url::parse(&self.authorization_endpoint).ok()?,
            token: Url::parse(&self.token_endpoint).ok()?,
            user_info,
            proof,
        };
        Some(Metadata {
            issuer: self.issuer,
            endpoints,
            keys: Url::parse(&self.jwks_uri).ok()?,
            algorithms,
            names_itself: self.authorization_response_iss_parameter_supported,
        })
    }

    /// Without a word on it, in a header.
    fn proof(&self) -> ClientProof {
        let methods = self.token_endpoint_auth_methods_supported.as_deref();
        let has = |name: &str| methods.is_some_and(|methods| methods.iter().any(|method| method == name));
        if has("client_secret_post") && !has("client_secret_basic") {
            ClientProof::Post
        } else {
            ClientProof::Basic
        }
    }

    /// Without a word on it, the one that every provider has.
    fn algorithms(&self) -> Vec<ForeignAlgorithm> {
        let named = self.id_token_signing_alg_values_supported.as_deref();
        named.map_or_else(
            || vec![ForeignAlgorithm::Rs256],
            |named| named.iter().filter_map(|name| ForeignAlgorithm::named(name)).collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn document() -> Value {
        json!({
            "issuer": "https://id.example",
            "authorization_endpoint": "https://id.example/authorize",
            "token_endpoint": "https://id.example/token",
            "jwks_uri": "https://id.example/keys",
        })
    }

    fn read(document: &Value) -> Result<Metadata, Fault> {
        let issuer = Issuer::Exactly("https://id.example".to_owned());
        Metadata::read(document.to_string().as_bytes(), &issuer)
    }

    fn with(name: &str, value: Value) -> Result<Metadata, Fault> {
        let mut document = document();
        document[name] = value;
        read(&document)
    }

    #[test]
    fn what_a_document_does_not_say_is_as_the_standard_has_it() {
        let read = read(&document()).unwrap();
        assert_eq!(read.algorithms, [ForeignAlgorithm::Rs256]);
        assert_eq!((read.endpoints.proof, read.names_itself), (ClientProof::Basic, false));
        assert!(read.endpoints.user_info.is_none());
    }

    #[test]
    fn oau_2_a_document_is_of_the_issuer_that_it_was_asked_for() {
        for other in ["https://id.example/", "https://evil.example", ""] {
            assert_eq!(with("issuer", json!(other)).err(), Some(Fault::ForeignDocument), "{other}");
        }
    }

    #[test]
    fn oau_2_no_algorithm_but_those_with_a_private_key_is_taken() {
        let named = json!(["none", "HS256", "ES256", "RS512", "EdDSA", "PS256"]);
        let taken = with("id_token_signing_alg_values_supported", named).unwrap().algorithms;
        assert_eq!(taken, [ForeignAlgorithm::Es256, ForeignAlgorithm::EdDsa, ForeignAlgorithm::Ps256]);
        assert!(
            with("id_token_signing_alg_values_supported", json!(["none"])).unwrap().algorithms.is_empty()
        );
    }

    #[test]
    fn a_secret_goes_where_the_provider_looks_for_it() {
        for (methods, proof) in [
            (json!(["client_secret_post"]), ClientProof::Post),
            (json!(["client_secret_post", "client_secret_basic"]), ClientProof::Basic),
            (json!(["private_key_jwt"]), ClientProof::Basic),
        ] {
            let read = with("token_endpoint_auth_methods_supported", methods.clone()).unwrap();
            assert_eq!(read.endpoints.proof, proof, "{methods}");
        }
    }

    #[test]
    fn oau_7_whoever_sends_people_back_is_the_one_they_were_sent_to() {
        let silent = read(&document()).unwrap();
        let named = with("authorization_response_iss_parameter_supported", json!(true)).unwrap();
        assert!(silent.sends(None) && !named.sends(None));
        for metadata in [silent, named] {
            assert!(metadata.sends(Some("https://id.example")));
            assert!(!metadata.sends(Some("https://id.example/")) && !metadata.sends(Some("")));
        }
    }

    #[test]
    fn a_document_without_an_endpoint_is_none() {
        let unreadable = Some(Fault::Discovery(AskError::Unreadable));
        for name in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
            for value in [json!(null), json!("nowhere"), json!(1)] {
                assert_eq!(with(name, value).err(), unreadable, "{name}");
            }
        }
        let issuer = Issuer::Exactly("https://id.example".to_owned());
        assert_eq!(Metadata::read(b"<html>", &issuer).err(), unreadable);
    }
}
