//! How often one client address and one account may ask, and which address a request is counted by.

use serde_json::json;

use crate::support::{Answer, Client, Person, TestApp};

const STATUS: &str = "/api/auth/status";
const IP_LIMIT: &str = "security.rate-limit.ip-limit";
const PROXIES: &str = "server.trusted-proxies";
const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
/// Memory forgets by the clock of the test.
const MEMORY: (&str, &str) = ("cache.url", "memory:");
const FORWARDED: &str = "x-forwarded-for";

/// How many of so many requests with this header were let in; all others read the limit of the address.
async fn let_in(anon: &Client, count: usize, header: impl Fn(usize) -> (&'static str, String)) -> usize {
    let mut let_in = 0;
    for number in 0..count {
        let (name, value) = header(number);
        let_in += usize::from(is_let_in(&anon.get(STATUS).header(name, &value).await));
    }
    let_in
}

fn is_let_in(answer: &Answer) -> bool {
    if answer.status == 200 {
        return true;
    }
    assert!((1..=60).contains(&answer.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED").retry_after()));
    false
}

/// RLM-1, RLM-6: exactly so many in a window, and the refused ones do not make it longer.
#[tokio::test]
async fn rlm_1_an_address_has_so_many_requests_in_a_window() {
    let app = TestApp::with([(IP_LIMIT, "20"), MEMORY]).start().await;
    let anon = app.anon();
    for _ in 0..20 {
        anon.get(STATUS).await.assert_ok();
    }
    assert_eq!(anon.get(STATUS).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED").retry_after(), 60);
    app.pass(59);
    for _ in 0..20 {
        assert_eq!(anon.get(STATUS).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED").retry_after(), 1);
    }
    let refused = anon.post("/api/auth/login").json(json!({ "email": "a@b.example", "password": "x" })).await;
    refused.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    app.pass(1);
    for _ in 0..20 {
        anon.get(STATUS).await.assert_ok();
    }
    anon.get(STATUS).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
}

/// What is the same for everybody is not part of what is limited.
#[tokio::test]
async fn health_keys_and_description_are_answered_beyond_the_limit() {
    let app = TestApp::with([(IP_LIMIT, "1")]).start().await;
    app.anon().get(STATUS).await.assert_ok();
    app.anon().get("/api/users/me").await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    for path in ["/health/live", "/health/ready", "/api/openapi", "/api/docs", "/.well-known/jwks.json"] {
        assert_eq!(app.anon().get(path).await.status, 200, "{path}");
    }
}

/// RLM-1: an account has its own limit, whatever session or address it asks from, and others are not concerned.
#[tokio::test]
async fn rlm_1_an_account_has_so_many_requests_in_a_window() {
    let app = TestApp::with([("security.rate-limit.user-limit", "10"), MEMORY, OFF]).start().await;
    let (ada, eve) = (app.user().await, app.user().await);
    let elsewhere = ada.another_session().await;
    let me = "/api/users/me";
    for _ in 0..5 {
        ada.get(me).await.assert_ok();
        elsewhere.get(me).await.assert_ok();
    }
    app.anon().get(me).bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    for client in [&ada.client, &elsewhere] {
        assert_eq!(client.get(me).await.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED").retry_after(), 60);
        client.get("/api/users/me/sessions").await.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED");
    }
    eve.get(me).await.assert_ok();
    app.pass(60);
    ada.get(me).await.assert_ok();
}

/// RLM-3: without a proxy to trust, what a client writes about its address is only text.
#[tokio::test]
async fn rlm_3_nobody_is_believed_by_default() {
    for name in [FORWARDED, "forwarded", "x-real-ip", "cf-connecting-ip", "true-client-ip", "client-ip"] {
        let app = TestApp::with([(IP_LIMIT, "5")]).start().await;
        let spoof = |number: usize| match name {
            "forwarded" => (name, format!("for=203.0.113.{number}")),
            _ => (name, format!("203.0.113.{number}")),
        };
        assert_eq!(let_in(&app.anon(), 20, spoof).await, 5, "{name}");
    }
}

/// RLM-3: a trusted proxy is believed about the client before it, and about nobody further away.
#[tokio::test]
async fn rlm_3_the_right_most_hop_that_no_proxy_has_is_the_client() {
    let app = TestApp::with([(IP_LIMIT, "5"), (PROXIES, "127.0.0.1")]).start().await;
    let anon = app.anon();
    let pretends = |number| (FORWARDED, format!("203.0.113.{number}, 198.51.100.7"));
    assert_eq!(let_in(&anon, 20, pretends).await, 5);
    assert_eq!(let_in(&anon, 20, |_| (FORWARDED, "198.51.100.8".to_owned())).await, 5);
    let with_port = |number| (FORWARDED, format!("198.51.100.9:{}", 1_000 + number));
    assert_eq!(let_in(&anon, 20, with_port).await, 5);
    // What is no address ends the chain: the proxy itself is counted.
    assert_eq!(let_in(&anon, 10, |number| (FORWARDED, format!("203.0.113.{number}, unknown"))).await, 5);
    anon.get(STATUS).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
}

/// RLM-3: proxies behind one another are passed over, in one header line and in several.
#[tokio::test]
async fn rlm_3_a_chain_of_trusted_proxies_is_followed_to_its_end() {
    let proxies = "127.0.0.1, 10.0.0.0/8, 2001:db8:1::/48";
    let app = TestApp::with([(IP_LIMIT, "5"), (PROXIES, proxies)]).start().await;
    let anon = app.anon();
    let chain =
        |number| (FORWARDED, format!("192.0.2.{number}, 203.0.113.5, 10.1.1.{number}, 2001:db8:1::{number}"));
    assert_eq!(let_in(&anon, 20, chain).await, 5);
    let same = anon.get(STATUS).header(FORWARDED, "192.0.2.1, 203.0.113.5").header(FORWARDED, "10.7.7.7");
    same.await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    let other = anon.get(STATUS).header(FORWARDED, "203.0.113.5").header(FORWARDED, "203.0.113.6, 10.7.7.7");
    other.await.assert_ok();
}

/// RLM-3: the operator names the header, and no other one counts.
#[tokio::test]
async fn rlm_3_only_the_configured_header_counts() {
    let settings = [(IP_LIMIT, "5"), (PROXIES, "127.0.0.1"), ("server.client-ip-header", "x-real-ip")];
    let app = TestApp::with(settings).start().await;
    assert_eq!(let_in(&app.anon(), 20, |number| (FORWARDED, format!("203.0.113.{number}"))).await, 5);
    assert_eq!(let_in(&app.anon(), 20, |number| ("x-real-ip", format!("203.0.113.{number}"))).await, 20);
}

/// RLM-2: a thousand addresses of one /64 are one client; the neighbour is another one.
#[tokio::test]
async fn rlm_2_a_whole_64_is_one_client() {
    let app = TestApp::with([(IP_LIMIT, "20"), (PROXIES, "127.0.0.1")]).start().await;
    let anon = app.anon();
    let inside = |number| (FORWARDED, format!("2001:db8:0:7:{number:x}:{number:x}::{number:x}"));
    assert_eq!(let_in(&anon, 1_000, inside).await, 20);
    let spellings = [
        "2001:DB8:0:7::1",
        "2001:0db8:0000:0007:0000:0000:0000:0001",
        "[2001:db8:0:7::1]:443",
        "[2001:db8:0:7::1]",
    ];
    for spelling in spellings {
        let refused = anon.get(STATUS).header(FORWARDED, spelling).await;
        refused.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    }
    anon.get(STATUS).header(FORWARDED, "2001:db8:0:8::1").await.assert_ok();
}

/// RLM-2: an IPv4 address is the same one inside IPv6.
#[tokio::test]
async fn rlm_2_an_ipv4_address_in_ipv6_is_that_address() {
    let app = TestApp::with([(IP_LIMIT, "6"), (PROXIES, "127.0.0.1")]).start().await;
    let spellings = ["192.0.2.1", "::ffff:192.0.2.1", "::FFFF:c000:201", "[::ffff:192.0.2.1]:80"];
    let header = |number: usize| (FORWARDED, spellings[number % spellings.len()].to_owned());
    assert_eq!(let_in(&app.anon(), 20, header).await, 6);
}

/// RLM-3: the address that is counted is the one that the owner of a session reads.
#[tokio::test]
async fn rlm_3_a_session_shows_the_address_that_is_believed() {
    for (proxies, expected) in [("", "127.0.0.1"), ("127.0.0.1", "198.51.100.7")] {
        let app = TestApp::with([(PROXIES, proxies), OFF]).start().await;
        let person = app.user().await;
        let refresh = person.post("/api/auth/refresh").header(FORWARDED, "203.0.113.9, 198.51.100.7");
        refresh.await.assert_ok();
        assert_eq!(shown(&person).await, expected);
    }
}

async fn shown(person: &Person) -> String {
    let sessions = person.get("/api/users/me/sessions").await;
    let sessions = sessions.assert_ok().body.as_ref().unwrap().as_array().unwrap();
    assert_eq!(sessions.len(), 1);
    sessions[0]["ipAddress"].as_str().unwrap().to_owned()
}
