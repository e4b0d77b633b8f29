//! Who may read the metrics, and that they name nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderName, Request};
use http::{Chosen, Http, HttpSettings, Look, Network, Paper};
use tower::ServiceExt as _;

use crate::support::{RealServer, TestApp};

const HOME: &str = "127.0.0.1:4711";
const ABROAD: &str = "192.0.2.9:4711";
const FORWARDED: &str = "x-forwarded-for";

fn served(app: &TestApp, metrics_on_main: bool) -> Http {
    let settings = HttpSettings {
        secure: false,
        allow_header_authentication: true,
        prefer_header_authentication: true,
        allowed_origins: Vec::new(),
        trusted_proxies: vec![Network { address: "127.0.0.2".parse().unwrap(), prefix: 32 }],
        client_ip_header: HeaderName::from_static(FORWARDED),
        show_mailbox: false,
        metrics_on_main,
        metrics: Arc::new(|| "numbers".to_owned()),
        paper: Paper::default(),
        look: Look::new(Chosen { primary: "#4f46e5", radius: 16, font: None, logo: None }),
        oauth2_error_uri: String::new(),
        login_uri: String::new(),
        request_timeout: Duration::from_secs(10),
    };
    Http::new(app.app.clone(), settings)
}

async fn asked(app: &TestApp, router: axum::Router, peer: &str, forwarded: Option<&str>) -> u16 {
    let peer: SocketAddr = peer.parse().unwrap();
    let mut request = Request::get("/metrics").extension(ConnectInfo(peer));
    if let Some(forwarded) = forwarded {
        request = request.header(FORWARDED, forwarded);
    }
    let request = request.body(Body::empty()).unwrap();
    app.inside(async move { router.oneshot(request).await.unwrap().status().as_u16() }).await
}

/// WEB-11, AUT-10: on the main listener a client on this machine reads them, and nobody else.
#[tokio::test]
async fn web_11_on_the_main_listener_metrics_are_for_loopback_clients() {
    let app = TestApp::start().await;
    let main = || http::router(served(&app, true));
    for (peer, forwarded, status) in [
        (HOME, None, 200),
        ("[::1]:4711", None, 200),
        ("[::ffff:127.0.0.1]:4711", None, 200),
        (ABROAD, None, 404),
        ("[2001:db8::9]:4711", None, 404),
        // What a client writes about itself does not make it one of this machine.
        (ABROAD, Some("127.0.0.1"), 404),
        // A trusted proxy on this machine brings clients from elsewhere.
        ("127.0.0.2:4711", Some("192.0.2.9"), 404),
        ("127.0.0.2:4711", Some("127.0.0.1"), 200),
    ] {
        assert_eq!(asked(&app, main(), peer, forwarded).await, status, "{peer} {forwarded:?}");
    }
}

/// WEB-11: with a listener of their own they are there and not on the main one.
#[tokio::test]
async fn web_11_with_a_listener_of_their_own_metrics_are_only_there() {
    let app = TestApp::start().await;
    for peer in [HOME, ABROAD] {
        assert_eq!(asked(&app, http::router(served(&app, false)), peer, None).await, 404, "{peer}");
        assert_eq!(
            asked(&app, http::operations_router(served(&app, false)), peer, None).await,
            200,
            "{peer}"
        );
    }
}

/// Every metric that a server has is explained on the operator's page, with its kind; and each on the page is there after a little
/// traffic, but for what only a failing task leaves.
#[tokio::test]
async fn the_page_explains_what_a_server_has() {
    let server = RealServer::spawn([]).await;
    server.user().await;
    server.anon().get("/api/nothing").await.assert_problem(404, "RESOURCE_NOT_FOUND");
    let mut metrics = String::new();
    for instance in server.instances() {
        metrics += &instance.anon().get("/metrics").await.text;
    }
    let kinds = metrics.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' '));
    let mut there: Vec<_> = kinds.map(|(name, kind)| format!("| `{name}` | {kind} |")).collect();
    there.push("| `doorward_task_failures_total` | counter |".to_owned());
    there.sort();
    there.dedup();
    let page = include_str!("../../../../docs/operate/metrics.md");
    let rows =
        page.lines().filter(|line| line.starts_with("| `doorward_") || line.starts_with("| `process_"));
    let mut explained: Vec<_> =
        rows.map(|row| row.splitn(4, '|').take(3).collect::<Vec<_>>().join("|") + "|").collect();
    explained.sort();
    assert_eq!(there, explained);
    let help: BTreeSet<_> = metrics.lines().filter(|line| line.starts_with("# HELP ")).collect();
    assert!(help.len() >= there.len() - 1, "each says what it is");
}

/// AUD-6: labels are routes of ours, not paths of theirs.
#[tokio::test]
async fn aud_6_labels_are_bounded() {
    let server = RealServer::spawn([]).await;
    let anon = server.anon();
    for number in 0..50 {
        anon.get(&format!("/api/made-up/{number}")).await.assert_problem(404, "RESOURCE_NOT_FOUND");
        let session = format!("/api/users/me/sessions/{number}");
        anon.delete(&session).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    let requests = requests(&server).await;
    assert_eq!(requests.len(), 2, "{requests:?}");
    assert!(requests.values().all(|count| *count == 50), "{requests:?}");
    assert!(
        requests.keys().any(|series| series.contains(r#"route="/api/users/me/sessions/{sessionId}""#)),
        "{requests:?}"
    );
}

/// How many requests were counted under which labels, by all instances together.
async fn requests(server: &RealServer) -> BTreeMap<String, u64> {
    let mut requests = BTreeMap::new();
    for instance in server.instances() {
        let metrics = instance.anon().get("/metrics").await;
        assert_eq!(metrics.status, 200);
        assert_eq!(metrics.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
        assert!(!metrics.text.contains("made-up"));
        for line in metrics.text.lines().filter(|line| line.starts_with("doorward_http_requests_total")) {
            let (series, count) = line.rsplit_once(' ').unwrap();
            *requests.entry(series.to_owned()).or_default() += count.parse::<u64>().unwrap();
        }
    }
    requests
}
