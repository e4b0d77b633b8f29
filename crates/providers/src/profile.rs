//! What a provider without ID tokens tells of the person whom an access token is for.

use crate::client::{AskError, Client, Credentials};
use crate::fault::Fault;
use crate::vouched::{Claims, Word, id};
use model::{EmailAddress, Name};
use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;
use vault::SecretString;

/// How a provider tells of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Profile {
    /// In the words of OpenID Connect, but for the claim that says who they are.
    Standard {
        /// The claim that says who a person is, for ever.
        subject: String,
    },
    /// As GitHub does: the addresses are elsewhere.
    GitHub,
    /// As Discord does.
    Discord,
}

/// One of a person's addresses at GitHub.
#[derive(Deserialize)]
struct GitHubEmail {
    email: String,
    primary: bool,
    verified: bool,
}

impl Profile {
    /// What the provider says at `user_info` of the person whom the token is for.
    pub(crate) async fn ask(
        &self,
        client: &Client,
        user_info: &Url,
        token: &SecretString,
    ) -> Result<Claims, Fault> {
        let said: Map<String, Value> =
            read(client, user_info.clone(), token).await.map_err(Fault::Profile)?;
        match self {
            Self::Standard { subject } => Ok(Claims::standard(&said, subject, Word::STANDARD)),
            Self::Discord => Ok(discord(&said)),
            Self::GitHub => {
                let emails = github_emails(user_info).ok_or(Fault::Profile(AskError::Address))?;
                let emails: Vec<GitHubEmail> = read(client, emails, token).await.map_err(Fault::Profile)?;
                Ok(github(&said, emails))
            }
        }
    }
}

/// What a provider says of the person whom the token is for.
pub(crate) async fn read<T: serde::de::DeserializeOwned>(
    client: &Client,
    url: Url,
    token: &SecretString,
) -> Result<T, AskError> {
    let answer = client.get(url, Credentials::Bearer(token)).await?;
    serde_json::from_slice(&answer).map_err(|_| AskError::Unreadable)
}

/// The addresses are below the person.
fn github_emails(user: &Url) -> Option<Url> {
    let mut emails = user.clone();
    emails.path_segments_mut().ok()?.pop_if_empty().push("emails");
    Some(emails)
}

/// The public address in the profile says nothing of whose it is; the primary one in the list does.
fn github(said: &Map<String, Value>, emails: Vec<GitHubEmail>) -> Claims {
    let text = |name: &str| said.get(name).and_then(Value::as_str);
    let named = |name: &str| text(name).and_then(|name| Name::parse(name).ok());
    let primary = emails.into_iter().find(|email| email.primary);
    Claims {
        subject: said.get("id").and_then(id),
        is_email_verified: primary.as_ref().is_some_and(|email| email.verified),
        email: primary.and_then(|primary| EmailAddress::parse(&primary.email).ok()),
        name: named("name").or_else(|| named("login")),
        picture: text("avatar_url").and_then(|picture| Url::parse(picture).ok()),
        authenticated_at: None,
    }
}

fn discord(said: &Map<String, Value>) -> Claims {
    let text = |name: &str| said.get(name).and_then(Value::as_str);
    let named = |name: &str| text(name).and_then(|name| Name::parse(name).ok());
    Claims {
        subject: text("id").map(str::to_owned),
        email: text("email").and_then(|email| EmailAddress::parse(email).ok()),
        is_email_verified: said.get("verified") == Some(&Value::Bool(true)),
        name: named("global_name").or_else(|| named("username")),
        picture: text("id").zip(text("avatar")).and_then(|(id, avatar)| discord_picture(id, avatar)),
        authenticated_at: None,
    }
}

fn discord_picture(id: &str, avatar: &str) -> Option<Url> {
    let mut url = Url::parse("https://cdn.discordapp.com/avatars").ok()?;
    url.path_segments_mut().ok()?.push(id).push(&format!("{avatar}.png"));
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn oau_5_at_github_the_primary_address_counts() {
        let said = json!({ "id": 583_231, "login": "octocat", "name": null, "email": "public@example.com",
                           "avatar_url": "https://avatars.example/u/1" });
        let emails = |verified: bool| {
            let list = json!([
                { "email": "other@example.com", "primary": false, "verified": true, "visibility": null },
                { "email": "octocat@example.com", "primary": true, "verified": verified, "visibility": "public" },
            ]);
            serde_json::from_value::<Vec<GitHubEmail>>(list).unwrap()
        };
        for verified in [true, false] {
            let claims = github(said.as_object().unwrap(), emails(verified));
            assert_eq!(claims.subject.as_deref(), Some("583231"));
            assert_eq!(claims.email.unwrap().as_str(), "octocat@example.com");
            assert_eq!(claims.is_email_verified, verified);
            assert_eq!(claims.name.unwrap().as_str(), "octocat");
        }
        let none = github(said.as_object().unwrap(), Vec::new());
        assert!(none.email.is_none() && !none.is_email_verified);
        let api = Url::parse("https://github.example/api/v3/user").unwrap();
        assert_eq!(github_emails(&api).unwrap().as_str(), "https://github.example/api/v3/user/emails");
    }

    #[test]
    fn oau_5_at_discord_the_word_is_verified() {
        let said = json!({ "id": "80351110224678912", "username": "nelly", "global_name": "Nelly", "verified": true,
                           "avatar": "8342729096ea3675442027381ff50dfe", "email": "nelly@example.com" });
        let claims = discord(said.as_object().unwrap());
        assert!(claims.is_email_verified && claims.name.unwrap().as_str() == "Nelly");
        let picture = claims.picture.unwrap();
        assert_eq!(
            picture.as_str(),
            "https://cdn.discordapp.com/avatars/80351110224678912/8342729096ea3675442027381ff50dfe.png"
        );
        let said = json!({ "id": "1", "email": "nelly@example.com", "verified": "true", "avatar": null });
        let claims = discord(said.as_object().unwrap());
        assert!(!claims.is_email_verified && claims.picture.is_none());
    }
}
