//! OAU-14: a provider that is slow or down.

use crate::provider::Mock;
use crate::server::Reply;
use doorward_providers::{AskError, Fault};
use std::time::{Duration, Instant};

#[tokio::test]
async fn oau_14_a_provider_that_says_nothing_is_not_waited_for() {
    for (path, refused) in [
        ("/.well-known/openid-configuration", Fault::Discovery(AskError::Late)),
        ("/token", Fault::Exchange(AskError::Late)),
        ("/keys", Fault::Keys(AskError::Late)),
    ] {
        let mock = Mock::start().await;
        mock.server.says(path, Reply::Hangs);
        let began = Instant::now();
        assert_eq!(mock.hasty_client().comes_back().await.err(), Some(refused), "{path}");
        assert!(began.elapsed() < Duration::from_secs(5), "{path}");
    }
}

/// Those who wait for the same thing wait once, and the next ones not at all.
#[tokio::test]
async fn oau_14_a_crowd_asks_a_provider_that_is_down_once() {
    let mock = Mock::start().await;
    let path = "/.well-known/openid-configuration";
    mock.server.says(path, Reply::Hangs);
    let client = std::sync::Arc::new(mock.hasty_client());
    let crowd: Vec<_> = (0..30)
        .map(|_| {
            let client = std::sync::Arc::clone(&client);
            tokio::spawn(async move { client.comes_back().await.err() })
        })
        .collect();
    for told in crowd {
        assert!(matches!(told.await.unwrap(), Some(Fault::Discovery(AskError::Late) | Fault::Late)));
    }
    assert_eq!(mock.server.asked(path).len(), 1);
    mock.publishes(serde_json::json!({}));
    assert!(client.comes_back_after(9).await.is_err());
    assert!(client.comes_back_after(10).await.is_ok());
    assert_eq!(mock.server.asked(path).len(), 2);
}
