//! What a provider needs to be whole. Everything that is missing or too much is named at once.

use model::ProviderName;
use providers::{AppleKey, Preset, Protocol, Reach};
use url::Url;

use crate::config::kinds::{BaseUri, PrivateKey, ServiceUri, WebUri};
use crate::config::values::Values;

/// What a provider without discovery is described by.
const ENDPOINTS: [&str; 3] = ["authorization-uri", "token-uri", "user-info-uri"];
const APPLE: [&str; 3] = ["private-key", "key-id", "team-id"];

/// Adds a problem for whatever is wrong with a provider.
pub(super) fn check(values: &mut Values) {
    for name in values.providers() {
        let preset = values.typed(&key(&name, "preset")).or_else(|| Preset::named(&name));
        let mut provider = Checked { values, name: &name, preset };
        provider.is_named();
        provider.shows_who_we_are();
        provider.can_be_spoken_with();
        provider.asks_what_it_needs();
        provider.can_be_reached();
    }
}

struct Checked<'a> {
    values: &'a mut Values,
    name: &'a str,
    preset: Option<Preset>,
}

impl Checked<'_> {
    fn has(&self, leaf: &str) -> bool {
        self.values.is_given(&key(self.name, leaf))
    }

    fn object(&mut self, leaf: &str, message: impl Into<String>) {
        self.values.object(&key(self.name, leaf), message);
    }

    fn is_named(&mut self) {
        if let Err(error) = self.name.parse::<ProviderName>() {
            self.object("client-id", format!("names a provider whose name {error}"));
        }
    }

    /// Either its endpoints are discovered, or all of them are named.
    fn can_be_spoken_with(&mut self) {
        let preset = self.preset.and_then(|preset| preset.protocol().ok());
        let discovered = self.has("issuer") || matches!(preset, Some(Protocol::OpenId(_)));
        let given: Vec<_> = ENDPOINTS.into_iter().filter(|leaf| self.has(leaf)).collect();
        if self.has("issuer") && matches!(preset, Some(Protocol::OAuth2(_))) {
            self.object("issuer", "has nothing to discover with this preset; leave it out");
        } else if discovered {
            for leaf in given {
                self.object(leaf, "is discovered; leave it out");
            }
        } else if given.is_empty() && preset.is_none() {
            let message = format!("must be given, or a preset, or all of {}", ENDPOINTS.join(", "));
            self.object("issuer", message);
        } else if !given.is_empty() {
            for leaf in ENDPOINTS.into_iter().filter(|leaf| !given.contains(leaf)) {
                self.object(leaf, format!("must be given as well as {}", given.join(" and ")));
            }
        }
    }

    fn shows_who_we_are(&mut self) {
        if !self.has("client-id") {
            self.object("client-id", "must be given");
        }
        let apple: Vec<_> = APPLE.into_iter().filter(|leaf| self.has(leaf)).collect();
        match self.preset {
            _ if apple.is_empty() => {
                if self.preset.is_some() && !self.has("client-secret") {
                    self.object("client-secret", "must be given: the provider gives it together with the id");
                }
            }
            Some(Preset::Apple) => self.has_a_key(&apple),
            _ => {
                for leaf in apple {
                    self.object(leaf, "is for apple alone; leave it out");
                }
            }
        }
    }

    fn has_a_key(&mut self, given: &[&str]) {
        if self.has("client-secret") {
            self.object("client-secret", "is given as well as private-key; keep one of them");
        }
        for leaf in APPLE.into_iter().filter(|leaf| !given.contains(leaf)) {
            self.object(leaf, format!("must be given as well as {}", given.join(" and ")));
        }
        let pem = self.values.typed::<PrivateKey>(&key(self.name, "private-key"));
        if pem.is_some_and(|pem| AppleKey::read("", "", pem.secret()).is_none()) {
            self.object("private-key", "is not the key that Apple gave: a file with BEGIN PRIVATE KEY in it");
        }
    }

    fn asks_what_it_needs(&mut self) {
        let preset = self.preset.and_then(|preset| preset.protocol().ok());
        let signed = self.has("issuer") || matches!(preset, Some(Protocol::OpenId(_)));
        let scopes = self.values.typed::<Vec<String>>(&key(self.name, "scopes"));
        if signed && scopes.is_some_and(|scopes| !scopes.iter().any(|scope| scope == "openid")) {
            self.object("scopes", "must hold openid: without it no provider says who somebody is");
        }
        if self.has("subject-claim") && (signed || self.preset.is_some()) {
            self.object("subject-claim", "is known of this provider; leave it out");
        }
    }

    /// As far as addresses tell; what names stand for is seen when they are asked.
    fn can_be_reached(&mut self) {
        let private = self.values.typed::<bool>(&key(self.name, "private-network")) == Some(true);
        let development = self.values.typed::<BaseUri>("app.base-uri").is_some_and(|base| !base.is_https());
        let reach = match (development, private) {
            (true, _) => Reach::Here,
            (false, true) => Reach::Inside,
            (false, false) => Reach::Public,
        };
        for leaf in ENDPOINTS.into_iter().chain(["issuer"]) {
            if self.url(leaf).is_some_and(|url| !reach.admits(&url)) {
                let message =
                    "is not an https URI that may be asked; for one in your own network set private-network";
                self.object(leaf, message);
            }
        }
    }

    fn url(&self, leaf: &str) -> Option<Url> {
        let name = key(self.name, leaf);
        let service = self.values.typed::<ServiceUri>(&name).map(|uri| uri.url().clone());
        service.or_else(|| Url::parse(self.values.typed::<WebUri>(&name)?.as_str()).ok())
    }
}

fn key(name: &str, leaf: &str) -> String {
    format!("auth.oauth2.providers.{name}.{leaf}")
}
