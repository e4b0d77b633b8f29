//! Who may do what: every operation that the server's own document lists, by everybody there is.

use serde_json::Value;

use crate::support::{Client, TestApp};

const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

/// The operations that need the role, as the table in `docs/api.md` lists them. Whatever is added under these paths
/// has to be added here.
const ADMINISTRATION: [&str; 17] = [
    "DELETE /api/admins/{userId}",
    "DELETE /api/groups/{groupKey}/members/{userId}",
    "DELETE /api/groups/{key}",
    "DELETE /api/users/{id}",
    "DELETE /api/users/{id}/lock",
    "DELETE /api/users/{id}/sessions",
    "DELETE /api/users/{id}/two-factor",
    "GET /api/audit",
    "GET /api/groups",
    "GET /api/groups/{key}",
    "GET /api/users",
    "GET /api/users/{id}/details",
    "POST /api/admins/{userId}",
    "POST /api/groups",
    "POST /api/groups/{groupKey}/members/{userId}",
    "POST /api/users/{id}/lock",
    "PUT /api/groups/{key}",
];

/// The operations that announce `ROLE_REQUIRED`.
fn guarded() -> Vec<String> {
    let document = http::document();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let codes = &operation["responses"]["403"]["headers"]["X-Error-Code"]["schema"]["enum"];
            if codes.as_array().is_some_and(|codes| codes.contains(&Value::from("ROLE_REQUIRED"))) {
                found.push(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    found.sort();
    found
}

async fn ask(client: &Client, operation: &str) -> crate::support::Answer {
    let (method, path) = operation.split_once(' ').unwrap();
    let parts = path.split('/').map(|part| if part.starts_with('{') { NOBODY } else { part });
    client.request(method.parse().unwrap(), &parts.collect::<Vec<_>>().join("/")).await
}

#[test]
fn aut_1_the_table_of_administration_is_complete() {
    let rotation = |operation: &String| operation.contains("/api/security/");
    let guarded: Vec<_> = guarded().into_iter().filter(|operation| !rotation(operation)).collect();
    assert_eq!(guarded, ADMINISTRATION);
}

/// AUT-1, AUT-10, GST-1: denied by default. Nobody without the role learns more than that it is needed, whatever they send.
#[tokio::test]
async fn aut_1_nobody_but_an_administrator_gets_in() {
    let app = TestApp::start().await;
    let (anon, user, admin) = (app.anon(), app.user().await, app.user().administers().await);
    let guest = app.anon();
    guest.post("/api/guests").json(serde_json::json!({ "name": "Robin" })).await.assert_ok();
    for operation in guarded() {
        ask(&anon, &operation).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
        for speaker in [&user.client, &guest] {
            ask(speaker, &operation).await.assert_problem(403, "ROLE_REQUIRED");
        }
        let answer = ask(&admin, &operation).await;
        assert!(![401, 403].contains(&answer.status), "{operation}: {answer:?}");
    }
}

/// AUT-6: what a client says of its own role has no effect.
#[tokio::test]
async fn aut_6_nobody_makes_themselves_an_administrator() {
    let app = TestApp::start().await;
    let user = app.user().await;
    let mine = format!("/api/admins/{}", user.id);
    user.post(&mine).await.assert_problem(403, "ROLE_REQUIRED");
    let body = serde_json::json!({ "name": "Robin", "roles": ["ADMIN"], "groups": ["staff"] });
    let answer = user.put("/api/users/me").json(body).await;
    assert_eq!(answer.assert_ok()["roles"], serde_json::json!(["USER"]));
}
