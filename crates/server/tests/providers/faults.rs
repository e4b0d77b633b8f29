//! What can be in the way when somebody leaves, code by code. Those of the way back stand in the other files; [`EVERY`] says where.

use std::collections::BTreeSet;

use serde_json::json;

use crate::loose::Loose;
use crate::support::{Answer, Client, TestApp};
use crate::words::{
    CONNECTION, SESSION_TOKEN, ask_to_connect, assert_fault, browser, come_back, leave, person, plain,
    prepare, with,
};

const LEAVE: &str = "/oauth2/authorization/loose";

/// Every code of the contract, and the file whose tests reach it.
const EVERY: [(&str, &str); 24] = [
    ("authentication_failed", include_str!("enter.rs")),
    ("state_parameter_missing", include_str!("flows.rs")),
    ("state_expired", include_str!("flows.rs")),
    ("invalid_state", include_str!("flows.rs")),
    ("user_already_authenticated", include_str!("enter.rs")),
    ("email_already_registered", include_str!("enter.rs")),
    ("session_token_missing", include_str!("faults.rs")),
    ("session_token_expired", include_str!("faults.rs")),
    ("invalid_session_token", include_str!("faults.rs")),
    ("sub_claim_missing", include_str!("enter.rs")),
    ("email_claim_missing", include_str!("enter.rs")),
    ("provider_already_connected", include_str!("connect.rs")),
    ("connected_to_another_principal", include_str!("connect.rs")),
    ("connection_token_expired", include_str!("faults.rs")),
    ("invalid_connection_token", include_str!("faults.rs")),
    ("connection_token_provider_mismatch", include_str!("faults.rs")),
    ("step_up_missing", include_str!("faults.rs")),
    ("step_up_token_expired", include_str!("connect.rs")),
    ("invalid_step_up_token", include_str!("faults.rs")),
    ("access_token_missing", include_str!("faults.rs")),
    ("invalid_access_token", include_str!("faults.rs")),
    ("access_token_expired", include_str!("faults.rs")),
    ("wrong_account_authenticated", include_str!("step_up.rs")),
    ("server_error", include_str!("faults.rs")),
];

/// Every code is one that a test expects.
#[test]
fn every_code_is_reached_by_a_test() {
    let words: BTreeSet<_> = model::oauth2::Fault::ALL.iter().map(|fault| fault.as_str()).collect();
    assert_eq!(EVERY.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>(), words);
    for (code, file) in EVERY {
        let expected = format!("\"{code}\")");
        assert!(file.contains(&expected), "no test expects {code}");
    }
}

/// Leaves with exactly these tokens, in headers.
async fn with_tokens(app: &TestApp, query: &str, tokens: &[(&str, &str)]) -> Answer {
    let request = app.anon().get(&format!("{LEAVE}{query}"));
    tokens.iter().fold(request, |request, (name, token)| request.header(name, token)).await
}

async fn session_token(client: &Client) -> String {
    client.post(SESSION_TOKEN).await.assert_ok().field("sessionToken")
}

#[tokio::test]
async fn a_session_token_is_asked_for() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    assert_fault(&app.anon().get(LEAVE).await, "session_token_missing");
    let token = session_token(&app.anon()).await;
    assert_eq!(with_tokens(&app, "", &[("x-session-token", &token)]).await.status, 302);
    assert_fault(&with_tokens(&app, "", &[("x-session-token", "x")]).await, "invalid_session_token");
    app.pass(900);
    assert_fault(&with_tokens(&app, "", &[("x-session-token", &token)]).await, "session_token_expired");
}

/// Tokens that go with a step-up: the one of whoever steps up.
#[tokio::test]
async fn a_step_up_needs_who_is_signed_in() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let person = app.user().without_second_factor().await;
    let access = format!("Bearer {}", person.access());
    app.pass(10);
    let session = session_token(&app.anon()).await;
    let step_up = |access: &'static str| {
        let session = session.clone();
        let app = &app;
        async move {
            let tokens = [("x-session-token", session.as_str()), ("authorization", access)];
            let tokens = if access.is_empty() { &tokens[..1] } else { &tokens[..] };
            with_tokens(app, "?step_up=true", tokens).await
        }
    };
    assert_fault(&step_up("").await, "access_token_missing");
    assert_fault(&step_up("Bearer x").await, "invalid_access_token");
    let tokens = [("x-session-token", session.as_str()), ("authorization", access.as_str())];
    assert_eq!(with_tokens(&app, "?step_up=true", &tokens).await.status, 302);
    app.pass(890);
    assert_fault(&with_tokens(&app, "?step_up=true", &tokens).await, "access_token_expired");
}

/// Tokens that go with a connection: all of one account, one session and this provider.
#[tokio::test]
async fn a_connection_needs_all_of_its_tokens() {
    let (loose, other) = (Loose::start().await, Loose::start().await);
    let key = |name: &str| format!("auth.oauth2.providers.other.{name}");
    let uris = ["authorize", "token", "me"].map(|path| format!("{}/{path}", other.url));
    let app = with(
        &loose,
        [
            (&key("authorization-uri"), &uris[0]),
            (&key("token-uri"), &uris[1]),
            (&key("user-info-uri"), &uris[2]),
            (&key("client-id"), "doorward"),
        ],
    )
    .await;
    let person = app.user().without_second_factor().stepped_up().await;
    let stranger = app.user().without_second_factor().stepped_up().await;
    let ask = |client: &Client, provider: &str| client.post(CONNECTION).json(json!({ "provider": provider }));
    let token = |answer: Answer| answer.assert_ok().field("oauth2ProviderConnectionToken");
    let (connection, step_up) = (token(ask(&person.client, "loose").await), person.step_up_token());
    let access = format!("Bearer {}", person.access());
    let session = session_token(&app.anon()).await;
    let whole = [
        ("x-session-token", session.as_str()),
        ("authorization", &access),
        ("x-step-up-token", &step_up),
        ("x-oauth2-provider-connection-token", &connection),
    ];
    assert_eq!(with_tokens(&app, "", &whole).await.status, 302);
    let theirs = (token(ask(&stranger.client, "loose").await), stranger.step_up_token());
    let elsewhere = token(ask(&person.client, "other").await);
    let bearer = format!("Bearer {}", stranger.access());
    for (at, replacement, fault) in [
        (3, Some("x"), "invalid_connection_token"),
        (3, Some(theirs.0.as_str()), "invalid_connection_token"),
        (3, Some(session.as_str()), "invalid_connection_token"),
        (3, Some(&elsewhere), "connection_token_provider_mismatch"),
        (2, None, "step_up_missing"),
        (2, Some("x"), "invalid_step_up_token"),
        (2, Some(theirs.1.as_str()), "invalid_step_up_token"),
        (1, None, "access_token_missing"),
        (1, Some("Bearer x"), "invalid_access_token"),
        (1, Some(&bearer), "invalid_connection_token"),
    ] {
        let mut tokens = whole.to_vec();
        match replacement {
            Some(other) => tokens[at].1 = other,
            None => drop(tokens.remove(at)),
        }
        assert_fault(&with_tokens(&app, "", &tokens).await, fault);
    }
}

/// Their times: the step-up ten minutes, the connection fifteen, as the access token.
#[tokio::test]
async fn tokens_of_a_connection_end() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let (person, browser) = person(&app).await;
    app.pass(300);
    ask_to_connect(&browser).await;
    app.pass(301);
    prepare(&browser).await;
    assert_fault(&browser.get(LEAVE).await, "step_up_token_expired");
    app.pass(300);
    assert_fault(&browser.get(LEAVE).await, "access_token_expired");
    app.pass(300);
    prepare(&browser).await;
    assert_fault(&browser.get(LEAVE).await, "connection_token_expired");
    drop(person);
}

/// What is our own failure is told as such, on the way out and on the way back, and the next try is as good as the first.
#[tokio::test]
async fn our_own_failure_is_told_as_such() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    let left = leave(&browser, "loose", "").await;
    app.sql().execute("alter table oauth2_flow rename to elsewhere").await;
    assert_fault(&browser.get(LEAVE).await, "server_error");
    assert_fault(&come_back(&browser, &left, "ann").await, "server_error");
    app.sql().execute("alter table elsewhere rename to oauth2_flow").await;
    assert_eq!(come_back(&browser, &left, "ann").await.header("location"), Some(app.origin()));
}
