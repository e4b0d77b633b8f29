//! Providers as the configuration describes them.

use anyhow::{Context as _, bail};
use providers::{
    AppleKey, Conditions, Credential, Description, Issuer, Plain, Preset, Profile, Protocol, Providers,
};

use crate::config::Config;
use crate::config::auth::oauth2::Provider;

/// What is asked of a provider of which nothing is known but its issuer.
const SCOPES: [&str; 3] = ["openid", "email", "profile"];
const SUBJECT: &str = "sub";

/// The providers that the configuration names. None of them is asked yet.
pub(crate) fn providers(config: &Config) -> anyhow::Result<Providers> {
    let described = config.auth.oauth2.providers.iter().map(|(name, given)| {
        describe(name, given).with_context(|| format!("the provider auth.oauth2.providers.{name}"))
    });
    let described = described.collect::<anyhow::Result<Vec<_>>>()?;
    // Other machines reach a server by https alone: without it everything is on this one.
    let conditions = Conditions { is_development: !config.app.base_uri.is_https(), ..Conditions::default() };
    Ok(Providers::new(described, conditions)?)
}

fn describe(name: &str, given: &Provider) -> anyhow::Result<Description> {
    let preset = given.preset(name);
    let protocol = protocol(preset, given)?;
    let label = given.display_name.as_deref().or(preset.map(Preset::label));
    Ok(Description {
        name: name.parse()?,
        label: label.unwrap_or(name).to_owned(),
        preset,
        client_id: given.client_id.clone(),
        credential: credential(given)?,
        scopes: scopes(preset, &protocol, given),
        protocol,
        is_inside: given.private_network.unwrap_or_default(),
    })
}

/// An issuer goes before endpoints, and both before the preset.
fn protocol(preset: Option<Preset>, given: &Provider) -> anyhow::Result<Protocol> {
    if let Some(issuer) = &given.issuer {
        return Ok(Protocol::OpenId(Issuer::Exactly(issuer.as_str().to_owned())));
    }
    let known = preset.map(Preset::protocol).transpose()?;
    match (&given.authorization_uri, &given.token_uri, &given.user_info_uri, known) {
        (Some(authorization), Some(token), Some(user_info), known) => Ok(Protocol::OAuth2(Box::new(Plain {
            // Whoever answers there says who people are; another place has other people.
            issuer: user_info.url().to_string(),
            authorization: authorization.url().clone(),
            token: token.url().clone(),
            user_info: user_info.url().clone(),
            profile: profile(known, given),
        }))),
        (_, _, _, Some(known)) => Ok(known),
        _ => bail!("nothing says where it is"),
    }
}

fn profile(known: Option<Protocol>, given: &Provider) -> Profile {
    match known {
        Some(Protocol::OAuth2(plain)) => plain.profile,
        Some(Protocol::OpenId(_)) | None => {
            Profile::Standard { subject: given.subject_claim.as_deref().unwrap_or(SUBJECT).to_owned() }
        }
    }
}

fn credential(given: &Provider) -> anyhow::Result<Credential> {
    match (&given.private_key, &given.team_id, &given.key_id, &given.client_secret) {
        (Some(pem), Some(team), Some(kid), _) => {
            let key = AppleKey::read(team, kid, pem.secret()).context("its private key can't be read")?;
            Ok(Credential::Apple(key))
        }
        (_, _, _, Some(secret)) => Ok(Credential::Secret(secret.clone())),
        _ => Ok(Credential::None),
    }
}

fn scopes(preset: Option<Preset>, protocol: &Protocol, given: &Provider) -> Vec<String> {
    let usual = match (preset, protocol) {
        (Some(preset), _) => preset.scopes(),
        (None, Protocol::OpenId(_)) => &SCOPES,
        (None, Protocol::OAuth2(_)) => &[],
    };
    given.scopes.clone().unwrap_or_else(|| usual.iter().map(|&scope| scope.to_owned()).collect())
}
