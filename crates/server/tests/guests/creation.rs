//! Making a guest: what they are, what they are given, and how many there may be.

use serde_json::{Value, json};

use crate::support::TestApp;
use crate::words::{GUESTS, Guest, ME, REFRESH, STEP_UP};

/// A guest has a name, one session, and nothing else; fields that are not theirs to set have no effect (REG-7).
#[tokio::test]
async fn a_guest_is_a_name_and_a_session() {
    let app = TestApp::start().await;
    let client = app.anon();
    let body = json!({
        "name": " Robin ", "session": { "browser": "Firefox", "os": "Linux" }, "id": "7", "roles": ["ADMIN"], "role": "ADMIN",
        "email": "robin@canary.example", "emailVerified": true, "groups": ["owners"], "avatar": "https://elsewhere.example/a.png",
    });
    let answer = client.post(GUESTS).json(body).await;
    let user = answer.assert_ok()["user"].clone();
    let mut fields: Vec<_> = answer.body.as_ref().unwrap().as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(fields, ["accessToken", "refreshToken", "user"]);
    for name in ["access_token", "refresh_token"] {
        let cookie = answer.cookie(name);
        assert!(cookie.http_only && cookie.same_site.as_deref() == Some("Strict"), "{cookie:?}");
    }
    let expected = json!({
        "id": user["id"], "name": "Robin", "identityProviders": [], "roles": ["GUEST"], "emailVerified": false,
        "lastActive": "2026-11-22T12:00:00.000Z", "twoFactorAuthEnabled": false, "twoFactorMethods": [],
        "createdAt": "2026-11-22T12:00:00.000Z", "groups": [],
    });
    assert_eq!(user, expected);
    assert_eq!(client.get(ME).await.assert_ok().body, Some(expected));
    let sessions = client.get("/api/users/me/sessions").await;
    let sessions = sessions.assert_ok().body.clone().unwrap();
    assert_eq!((&sessions[0]["browser"], &sessions[0]["os"]), (&json!("Firefox"), &json!("Linux")));
    assert_eq!(sessions.as_array().map(Vec::len), Some(1));
    client.post(REFRESH).await.assert_ok();
    let status = client.get("/api/auth/status").await;
    assert_eq!((&status["authenticated"], &status["twoFactorRequired"]), (&json!(true), &json!(false)));
    assert_eq!(app.sql().number("select count(*) from outbox").await, 0);
}

#[tokio::test]
async fn who_is_signed_in_needs_no_guest() {
    let app = TestApp::start().await;
    let (person, guest) = (app.user().await, Guest::arrive(&app).await);
    for client in [&person.client, &guest.client] {
        let answer = client.post(GUESTS).json(json!({ "name": "Kim" })).await;
        answer.assert_problem(304, "ALREADY_AUTHENTICATED");
    }
    assert_eq!(app.sql().number("select count(*) from account").await, 2);
}

#[tokio::test]
async fn a_guest_needs_a_name() {
    let app = TestApp::start().await;
    let names =
        [json!(" "), json!("Robin\r\nX: y"), json!("n".repeat(101)), json!(7), json!(["Robin"]), Value::Null];
    for name in names {
        let answer = app.anon().post(GUESTS).json(json!({ "name": name })).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "name");
    }
    app.anon().post(GUESTS).json(json!({})).await.assert_problem(400, "INVALID_REQUEST");
    app.anon().post(GUESTS).body("text/plain", "Robin").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    let large = json!({ "name": "Robin", "more": "x".repeat(70_000) });
    app.anon().post(GUESTS).json(large).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    assert_eq!(app.sql().number("select count(*) from account").await, 0);
}

/// WEB-3: a page of somebody else makes nobody a guest.
#[tokio::test]
async fn web_3_another_site_makes_no_guest() {
    let app = TestApp::start().await;
    let browser = app.anon().with_cookies();
    let create = || browser.post(GUESTS).json(json!({ "name": "Robin" }));
    create().header("origin", "https://elsewhere.example").await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    create().await.assert_ok();
    browser.get(ME).await.assert_ok();
}

#[tokio::test]
async fn without_guests_nobody_is_one() {
    let app = TestApp::with([("auth.guest.enable", "false")]).start().await;
    let answer = app.anon().post(GUESTS).json(json!({ "name": "Robin" })).await;
    answer.assert_problem(403, "GUESTS_DISABLED");
    assert_eq!(app.sql().number("select count(*) from account").await, 0);
}

/// GST-2, REG-11: so many of one address in an hour, guests and registrations together.
#[tokio::test]
async fn gst_2_an_address_makes_so_many_accounts() {
    let app = TestApp::with([("security.registration-limit.ip-limit", "3")]).start().await;
    Guest::arrive(&app).await;
    Guest::arrive(&app).await;
    let registration =
        json!({ "email": "a@canary.example", "password": "canary-Sternwarte-41-Moor", "name": "Robin" });
    app.anon().post("/api/auth/register").json(&registration).await.assert_ok();
    let answer = app.anon().post(GUESTS).json(json!({ "name": "Robin" })).await;
    assert!((1..=3_600).contains(&answer.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED").retry_after()));
    app.anon()
        .post("/api/auth/register")
        .json(&registration)
        .await
        .assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    assert_eq!(app.sql().number("select count(*) from account").await, 3);
}

/// GST-2: so many of all addresses in an hour.
#[tokio::test]
async fn gst_2_all_addresses_together_make_so_many_accounts() {
    let settings = [
        ("security.registration-limit.global-limit", "4"),
        ("server.trusted-proxies", "127.0.0.1/32"),
        ("server.client-ip-header", "x-forwarded-for"),
    ];
    let app = TestApp::with(settings).start().await;
    let from = |last: u8| {
        let body = json!({ "name": "Robin" });
        app.anon().post(GUESTS).header("x-forwarded-for", &format!("192.0.2.{last}")).json(body)
    };
    for last in 1..=4 {
        from(last).await.assert_ok();
    }
    from(5).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
}

/// STP-9: a guest steps up with nothing, and reaches nothing of a user with it.
#[tokio::test]
async fn stp_9_a_guests_step_up_means_nothing_for_users() {
    let app = TestApp::start().await;
    let guest = Guest::arrive(&app).await;
    let password = json!({ "password": "canary-of-somebody-else" });
    let answer = guest.client.post(STEP_UP).json(password).await;
    answer.assert_problem(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN");
    let answer = guest.client.post(STEP_UP).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], false);
    let step_up = answer.field("stepUpToken");
    assert_eq!(guest.client.get("/api/auth/status").await.assert_ok()["stepUp"], true);
    let code = json!({ "code": "123456" });
    let enable = guest.client.post("/api/auth/2fa/email/enable").json(&code).await;
    enable.assert_problem(404, "USER_NOT_FOUND");
    guest.client.delete("/api/auth/2fa/email").await.assert_problem(404, "USER_NOT_FOUND");
    guest.client.get("/api/auth/2fa/totp/setup").await.assert_problem(404, "USER_NOT_FOUND");
    let person = app.user().await;
    let foreign = person.delete("/api/auth/2fa/email").step_up(&step_up).await;
    foreign.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    // What it is good for: a guest's own end.
    guest.client.delete(ME).await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
}
