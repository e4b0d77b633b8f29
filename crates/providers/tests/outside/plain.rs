//! Providers that sign nothing and are asked instead.

use crate::provider::{Client, Mock};
use crate::server::Reply;
use doorward_providers::{AskError, Conditions, Fault, Plain, Preset, Profile, Protocol};
use serde_json::{Value, json};
use url::Url;

fn client(mock: &Mock, preset: Option<Preset>, profile: Profile) -> Client {
    let url = |path: &str| Url::parse(&format!("{}{path}", mock.server.url)).unwrap();
    let mut described = mock.description();
    described.preset = preset;
    described.protocol = Protocol::OAuth2(Box::new(Plain {
        issuer: "https://plain.example".to_owned(),
        authorization: url("/authorize"),
        token: url("/token"),
        user_info: url("/me"),
        profile,
    }));
    Client::of(described, Conditions { is_development: true, ..Conditions::default() })
}

fn standard(subject: &str) -> Profile {
    Profile::Standard { subject: subject.to_owned() }
}

#[tokio::test]
async fn a_person_is_asked_after_with_their_token() {
    let mock = Mock::start().await;
    let me = json!({ "id": 7, "sub": "seven", "email": "ada@example.com", "email_verified": true });
    mock.server.says("/me", Reply::Json(me));
    let vouched = client(&mock, None, standard("sub")).comes_back().await.unwrap();
    assert_eq!((vouched.issuer(), vouched.subject()), ("https://plain.example", "seven"));
    assert!(vouched.verified_email().is_some());
    assert_eq!(client(&mock, None, standard("id")).comes_back().await.unwrap().subject(), "7");
    assert_eq!(client(&mock, None, standard("uid")).comes_back().await.err(), Some(Fault::SubMissing));
    assert!(mock.server.asked("/.well-known/openid-configuration").is_empty());
    assert!(mock.server.asked("/me")[0].head.to_ascii_lowercase().contains("authorization: bearer at-1"));
}

#[tokio::test]
async fn oau_5_at_github_the_list_of_addresses_counts() {
    let mock = Mock::start().await;
    mock.server.says("/me", Reply::Json(json!({ "id": 7, "login": "ada", "email": "public@example.com" })));
    let listed = |verified: Value| {
        let emails = json!([{ "email": "ada@example.com", "primary": true, "verified": verified }]);
        mock.server.says("/me/emails", Reply::Json(emails));
        client(&mock, Some(Preset::GitHub), Profile::GitHub)
    };
    let vouched = listed(json!(true)).comes_back().await.unwrap();
    assert_eq!(vouched.verified_email().unwrap().as_str(), "ada@example.com");
    let vouched = listed(json!(false)).comes_back().await.unwrap();
    assert!(vouched.email().is_some() && vouched.verified_email().is_none());
    let unreadable = Some(Fault::Profile(AskError::Unreadable));
    assert_eq!(listed(json!("true")).comes_back().await.err(), unreadable);
}

/// GitHub answers 200 to a code that it does not take.
#[tokio::test]
async fn a_code_that_is_not_taken_is_a_fault() {
    let mock = Mock::start().await;
    let error = json!({ "error": "bad_verification_code" });
    mock.server.says("/token", Reply::Json(error));
    let refused = Some(Fault::Exchange(AskError::Unreadable));
    assert_eq!(client(&mock, Some(Preset::GitHub), Profile::GitHub).comes_back().await.err(), refused);
    assert!(mock.server.asked("/me").is_empty());
}
