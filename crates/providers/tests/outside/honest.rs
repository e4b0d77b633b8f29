//! What goes to a provider, and who comes back from an honest one.

use crate::provider::{CALLBACK, Client, Mock, NONCE, NOW, VERIFIER, ada};
use crate::server::Reply;
use doorward_providers::{AskError, Binding, Conditions, Credential, Fault, Preset, Prompt};
use model::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;
use vault::SecretString;

async fn sent(client: &Client, prompt: Prompt) -> BTreeMap<String, String> {
    let [nonce, verifier, state] =
        [NONCE, VERIFIER, "state-1"].map(|text| SecretString::new(text.to_owned()));
    let binding = Binding { redirect_uri: CALLBACK, nonce: &nonce, verifier: &verifier };
    let url = client.provider().begin(&binding, &state, prompt, NOW).await.unwrap();
    assert_eq!(url.path(), "/authorize");
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let map: BTreeMap<_, _> = pairs.iter().cloned().collect();
    assert_eq!(map.len(), pairs.len(), "no parameter stands there twice");
    map
}

/// OAU-1: state, nonce and the challenge of RFC 7636, appendix B.
#[tokio::test]
async fn oau_1_a_question_is_bound_three_times() {
    let mock = Mock::start().await;
    let client = mock.client();
    let client_id = format!("{}/door", mock.server.url);
    let expected = [
        ("client_id", &*client_id),
        ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
        ("code_challenge_method", "S256"),
        ("nonce", NONCE),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("scope", "openid email profile"),
        ("state", "state-1"),
        ("tenant", "1"),
    ];
    let mut expected: BTreeMap<_, _> =
        expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
    assert_eq!(sent(&client, Prompt::Any).await, expected);
    expected.extend([("max_age", "0"), ("prompt", "login")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(sent(&client, Prompt::Login).await, expected);
    assert_eq!(mock.server.connections(), 1, "the document is kept");
}

#[tokio::test]
async fn a_preset_has_manners_of_its_own() {
    let mock = Mock::start().await;
    let mut described = mock.description();
    described.preset = Some(Preset::Apple);
    let client = Client::of(described, Conditions { is_development: true, ..Conditions::default() });
    let sent = sent(&client, Prompt::Login).await;
    assert_eq!(sent["response_mode"], "form_post");
    assert!(!sent.contains_key("prompt") && client.provider().posts_back());
}

#[tokio::test]
async fn who_came_back_is_vouched_for() {
    let mock = Mock::start().await;
    let mut said = ada();
    said["picture"] = json!("https://pictures.example/ada.png");
    said["auth_time"] = json!(NOW.0 / 1_000_000 - 5);
    mock.gives(&mock.token(&mock.server.url, said));
    let vouched = mock.client().comes_back().await.unwrap();
    assert_eq!((vouched.issuer(), vouched.subject()), (&*mock.server.url, "ada-1"));
    assert_eq!(vouched.verified_email().unwrap().as_str(), "ada@example.com");
    assert_eq!(vouched.name().unwrap().as_str(), "Ada");
    assert_eq!(vouched.picture().unwrap().as_str(), "https://pictures.example/ada.png");
    assert_eq!(vouched.authenticated_at(), Some(Timestamp(NOW.0 - 5_000_000)));
    assert!(mock.server.asked("/me").is_empty(), "the token said it all");
}

#[tokio::test]
async fn a_code_is_exchanged_with_all_that_binds_it() {
    let mock = Mock::start().await;
    mock.client().comes_back().await.unwrap();
    let asked = &mock.server.asked("/token")[0];
    let form = "grant_type=authorization_code&code=code-1\
                &redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Flogin%2Foauth2%2Fcode%2Fmock\
                &code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    assert_eq!(asked.body, form);
    let head = asked.head.to_ascii_lowercase();
    assert!(head.starts_with("post ") && head.contains("accept: application/json"), "{head}");
    assert!(head.contains("content-type: application/x-www-form-urlencoded"), "{head}");
    assert!(head.contains("authorization: basic "), "{head}");
}

#[tokio::test]
async fn who_we_are_is_said_where_the_provider_looks_for_it() {
    let mock = Mock::start().await;
    mock.publishes(json!({ "token_endpoint_auth_methods_supported": ["client_secret_post"] }));
    mock.client().comes_back().await.unwrap();
    let mut public = mock.description();
    public.credential = Credential::None;
    let conditions = Conditions { is_development: true, ..Conditions::default() };
    Client::of(public, conditions).comes_back().await.unwrap();
    let id = url::form_urlencoded::byte_serialize(format!("{}/door", mock.server.url).as_bytes())
        .collect::<String>();
    let asked = mock.server.asked("/token");
    for (asked, own) in
        asked.iter().zip([format!("&client_id={id}&client_secret=s3cret+%26"), format!("&client_id={id}")])
    {
        assert!(asked.body.ends_with(&own), "{}", asked.body);
        assert!(!asked.head.to_ascii_lowercase().contains("authorization:"), "{}", asked.head);
    }
}

#[tokio::test]
async fn what_the_token_leaves_out_is_asked_for() {
    let mock = Mock::start().await;
    mock.gives(&mock.token(&mock.server.url, json!({ "nonce": NONCE })));
    let me = json!({ "sub": "ada-1", "email": "ada@example.com", "email_verified": true, "name": "Ada" });
    mock.server.says("/me", Reply::Json(me.clone()));
    let vouched = mock.client().comes_back().await.unwrap();
    assert_eq!(vouched.verified_email().unwrap().as_str(), "ada@example.com");
    assert!(mock.server.asked("/me")[0].head.to_ascii_lowercase().contains("authorization: bearer at-1"));
    let mut other = me;
    other["sub"] = json!("eve-1");
    mock.server.says("/me", Reply::Json(other));
    assert_eq!(mock.client().comes_back().await.err(), Some(Fault::OtherPerson));
    mock.server.says("/me", Reply::Json(json!({ "email": "ada@example.com" })));
    assert_eq!(mock.client().comes_back().await.err(), Some(Fault::OtherPerson));
    mock.server.says("/me", Reply::Status(401, String::new()));
    assert_eq!(mock.client().comes_back().await.err(), Some(Fault::Profile(AskError::Status(401))));
}

/// OAU-5, over the wire; `Vouched` has the rest.
#[tokio::test]
async fn oau_5_an_address_is_verified_by_the_boolean_true_alone() {
    let mock = Mock::start().await;
    for verified in [json!("true"), json!(1), json!(false), json!(null)] {
        let mut said = ada();
        said["email_verified"] = verified.clone();
        mock.gives(&mock.token(&mock.server.url, said));
        let vouched = mock.client().comes_back().await.unwrap();
        assert!(vouched.email().is_some() && vouched.verified_email().is_none(), "{verified}");
    }
    mock.gives(&mock.token(&mock.server.url, json!({ "nonce": NONCE, "email": "ada@example.com" })));
    assert!(mock.client().comes_back().await.unwrap().verified_email().is_none());
}

#[tokio::test]
async fn the_doctor_looks_at_document_and_keys() {
    let mock = Mock::start().await;
    assert_eq!(mock.client().provider().look(NOW).await, Ok(true));
    mock.server.says("/keys", Reply::Json(json!({})));
    assert_eq!(mock.client().provider().look(NOW).await, Err(Fault::Keys(AskError::Unreadable)));
    mock.publishes(json!({ "authorization_endpoint": "http://provider.example/" }));
    assert_eq!(mock.client().provider().look(NOW).await, Err(Fault::Endpoint));
    mock.publishes(json!({ "issuer": "https://provider.example" }));
    assert_eq!(mock.client().provider().look(NOW).await, Err(Fault::ForeignDocument));
}
