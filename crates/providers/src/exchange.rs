//! The code becomes tokens. They serve the one request and are kept nowhere (OAU-16).

use crate::client::{AskError, Client, Credentials};
use crate::fault::Fault;
use crate::metadata::{ClientProof, Endpoints};
use crate::provider::{Arrival, Binding};
use serde::Deserialize;
use vault::SecretString;

/// What a provider gives for a code.
#[derive(Deserialize)]
pub(crate) struct Tokens {
    pub(crate) access_token: Option<SecretString>,
    pub(crate) id_token: Option<SecretString>,
}

/// Who asks for it.
pub(crate) struct Asking<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) secret: Option<&'a SecretString>,
}

impl Asking<'_> {
    /// The tokens for the code with which somebody came back.
    pub(crate) async fn exchange(
        &self,
        client: &Client,
        endpoints: &Endpoints,
        binding: &Binding<'_>,
        arrival: &Arrival<'_>,
    ) -> Result<Tokens, Fault> {
        let (credentials, own) = self.proof(endpoints.proof);
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", arrival.code.expose().as_str()),
            ("redirect_uri", binding.redirect_uri),
            ("code_verifier", binding.verifier.expose().as_str()),
        ];
        form.extend(own);
        let answer =
            client.post(endpoints.token.clone(), credentials, &form).await.map_err(Fault::Exchange)?;
        serde_json::from_slice(&answer).map_err(|_| Fault::Exchange(AskError::Unreadable))
    }

    /// What goes into a header, and what into the form.
    fn proof(&self, proof: ClientProof) -> (Credentials<'_>, Vec<(&'static str, &str)>) {
        let id = ("client_id", self.client_id);
        match (self.secret, proof) {
            (None, _) => (Credentials::None, vec![id]),
            (Some(secret), ClientProof::Basic) => (Credentials::Basic(self.client_id, secret), Vec::new()),
            (Some(secret), ClientProof::Post) => {
                (Credentials::None, vec![id, ("client_secret", secret.expose().as_str())])
            }
        }
    }
}
