//! A server of several instances, with a cache that the test may harm.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::support::{Client, Person, RedisServer, Site, TestApp};

pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const LOGOUT: &str = "/api/auth/logout";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const SESSIONS: &str = "/api/users/me/sessions";
pub(crate) const ROTATE: &str = "/api/security/secrets/rotate-keys";
pub(crate) const STATUS: &str = "/api/security/secrets/rotate-keys/status";
pub(crate) const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

const PATIENCE: Duration = Duration::from_secs(90);
const GLANCE: Duration = Duration::from_millis(20);

/// Whether the environment wants instances; where it does not, there is nothing to be tested here.
pub(crate) fn is_wanted() -> bool {
    std::env::var("DOORWARD_TEST_INSTANCES").is_ok()
}

/// Several instances and their cache, which is theirs alone; nothing where none are wanted.
pub(crate) async fn instances<const N: usize>(more: [(&str, &str); N]) -> Option<(TestApp, RedisServer)> {
    if !is_wanted() {
        return None;
    }
    let redis = RedisServer::start();
    let start = TestApp::with(more).and(&[("cache.url", &redis.url())]);
    let app = start.start().await;
    assert!(app.instances().len() >= 2, "a database and a cache that can be shared");
    Some((app, redis))
}

/// Somebody with the tokens of another client, who speaks to one instance alone.
pub(crate) fn at(instance: &Site, client: &Client) -> Client {
    instance.anon().with_tokens(client.tokens())
}

/// The session that a client's access token names.
pub(crate) fn session_of(client: &Client) -> String {
    let access = client.access();
    let payload = URL_SAFE_NO_PAD.decode(access.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&payload).unwrap();
    claims["sid"].as_str().unwrap().to_owned()
}

/// A client for each instance, signed in as this person in one session.
pub(crate) async fn everywhere(app: &TestApp, person: &Person) -> Vec<Client> {
    let session = person.another_session().await;
    app.instances().iter().map(|instance| at(instance, &session)).collect()
}

/// Waits for what happens by itself.
pub(crate) async fn eventually(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    let mut glances = tokio::time::interval(GLANCE);
    while !is_so().await {
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        glances.tick().await;
    }
}
