//! OAU-13: what is asked and what is not, with a server that counts who connects to it.

use crate::provider::{Client, Mock, NOW};
use crate::server::{Reply, Server};
use doorward_providers::{AskError, Conditions, Fault, Issuer, Protocol};
use serde_json::json;
use url::Url;

const PRODUCTION: fn() -> Conditions = Conditions::default;

async fn looked(mock: &Mock, issuer: String, is_inside: bool) -> Result<bool, Fault> {
    let mut described = mock.description();
    described.protocol = Protocol::OpenId(Issuer::Exactly(issuer));
    described.is_inside = is_inside;
    Client::of(described, PRODUCTION()).provider().look(NOW).await
}

#[tokio::test]
async fn oau_13_no_machine_out_of_reach_is_connected_to() {
    let mock = Mock::start().await;
    let port = mock.server.url.rsplit_once(':').unwrap().1;
    let refused = Err(Fault::Discovery(AskError::Address));
    for is_inside in [false, true] {
        for issuer in [
            mock.server.url.clone(),
            format!("https://127.0.0.1:{port}"),
            format!("https://2130706433:{port}"),
            format!("https://[::ffff:127.0.0.1]:{port}"),
            // What this name stands for shows when it is looked up.
            format!("https://localhost:{port}"),
            "https://169.254.169.254".to_owned(),
            "https://[fd00:ec2::254]".to_owned(),
        ] {
            assert_eq!(looked(&mock, issuer.clone(), is_inside).await, refused, "{issuer}");
        }
    }
    assert_eq!(looked(&mock, "https://10.255.255.1".to_owned(), false).await, refused);
    assert_eq!(mock.server.connections(), 0);
}

/// An honest document that names dishonest places.
#[tokio::test]
async fn oau_13_what_a_document_names_is_judged_as_well() {
    let mock = Mock::start().await;
    for (name, refused) in
        [("token_endpoint", Fault::Exchange(AskError::Address)), ("jwks_uri", Fault::Keys(AskError::Address))]
    {
        for url in ["http://provider.example/", "https://169.254.169.254/", "file:///etc/passwd"] {
            mock.publishes(json!({ name: url }));
            assert_eq!(mock.client().comes_back().await.err(), Some(refused), "{name} {url}");
        }
    }
}

#[tokio::test]
async fn oau_13_nobody_is_followed_elsewhere() {
    let (mock, elsewhere) = (Mock::start().await, Server::start().await);
    let moved = || Reply::Moves(elsewhere.url.clone());
    for (path, refused) in [
        ("/token", Fault::Exchange(AskError::Status(302))),
        ("/keys", Fault::Keys(AskError::Status(302))),
        ("/.well-known/openid-configuration", Fault::Discovery(AskError::Status(302))),
    ] {
        let mock = Mock::start().await;
        mock.server.says(path, moved());
        assert_eq!(mock.client().comes_back().await.err(), Some(refused), "{path}");
    }
    mock.server.says("/picture", moved());
    let url = Url::parse(&format!("{}/picture", mock.server.url)).unwrap();
    assert_eq!(mock.client().0.picture(url).await, Err(AskError::Status(302)));
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn oau_13_an_answer_has_an_end() {
    for (path, refused) in [
        ("/token", Fault::Exchange(AskError::Unreadable)),
        ("/keys", Fault::Keys(AskError::Unreadable)),
        ("/.well-known/openid-configuration", Fault::Discovery(AskError::Unreadable)),
    ] {
        let mock = Mock::start().await;
        mock.server.says(path, Reply::Endless);
        assert_eq!(mock.client().comes_back().await.err(), Some(refused), "{path}");
    }
}

#[tokio::test]
async fn oau_13_a_picture_is_fetched_within_limits() {
    const MOST: usize = 5 * 1024 * 1024;
    let mock = Mock::start().await;
    let client = mock.client();
    let url = |path: &str| Url::parse(&format!("{}{path}", mock.server.url)).unwrap();
    mock.server.says("/fits", Reply::Bytes(vec![7; MOST]));
    mock.server.says("/too-large", Reply::Bytes(vec![7; MOST + 1]));
    mock.server.says("/endless", Reply::Endless);
    assert_eq!(client.0.picture(url("/fits")).await.map(|bytes| bytes.len()), Ok(MOST));
    for path in ["/too-large", "/endless"] {
        assert_eq!(client.0.picture(url(path)).await, Err(AskError::Unreadable), "{path}");
    }
    let production = mock.client_with(PRODUCTION());
    let before = mock.server.connections();
    for url in [url("/fits"), Url::parse("https://localhost/").unwrap(), Url::parse("data:,x").unwrap()] {
        assert_eq!(production.0.picture(url).await, Err(AskError::Address));
    }
    assert_eq!(mock.server.connections(), before);
}
