//! Session tokens: what a login by way of a provider will know of the device that it began on, and nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Site, TestApp};
use crate::words::{ME, REFRESH, SESSION_TOKEN, STEP_UP};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

async fn read(app: &TestApp, token: &str) -> Result<(Option<String>, Option<String>, String), String> {
    let (verbs, token) = (app.app.clone(), token.to_owned());
    let caller = app.inside(async move { verbs.read_session_token(&token, None) }).await;
    let caller = caller.map_err(|error| error.to_string())?;
    Ok((caller.device.browser, caller.device.os, caller.locale.as_str().to_owned()))
}

#[tokio::test]
async fn the_token_says_browser_system_and_language_and_not_who() {
    let app = TestApp::start().await;
    let told = json!({ "browser": "Netscape", "os": "BeOS" });
    let answer = app.anon().post(&format!("{SESSION_TOKEN}?locale=de-AT")).json(&told).await;
    let token = answer.assert_ok().field("sessionToken");
    assert_eq!(answer.body.as_ref().unwrap().as_object().unwrap().len(), 1);
    let cookie = answer.cookie("session_token");
    assert_eq!((cookie.value.as_str(), cookie.max_age, cookie.http_only), (token.as_str(), Some(900), true));
    assert_eq!((cookie.same_site.as_deref(), cookie.path.as_deref()), (Some("Lax"), Some("/")));
    assert_eq!(answer.cookies.len(), 1);
    let claims = claims(&token);
    assert_eq!(
        (&claims["browser"], &claims["os"], &claims["locale"]),
        (&json!("Netscape"), &json!("BeOS"), &json!("de"))
    );
    assert_eq!(claims["sub"], "nobody");
    let read = read(&app, &token).await.unwrap();
    assert_eq!(read, (Some("Netscape".to_owned()), Some("BeOS".to_owned()), "de".to_owned()));
}

/// Without a body the user agent says it; who is signed in is not named either.
#[tokio::test]
async fn the_body_may_be_left_out() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let answer = person.post(SESSION_TOKEN).header("user-agent", FIREFOX).await;
    let token = answer.assert_ok().field("sessionToken");
    assert_eq!(claims(&token)["browser"], "Firefox");
    assert!(!claims(&token).to_string().contains(&person.id));
    app.anon().post(SESSION_TOKEN).await.assert_ok();
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let app = TestApp::start().await;
    let post = |query: &str| app.anon().post(&format!("{SESSION_TOKEN}{query}"));
    post("?locale=x!").await.assert_problem(400, "INVALID_REQUEST");
    post("").json(json!({ "browser": 7 })).await.assert_problem(400, "INVALID_REQUEST");
    post("").body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    let large = json!({ "browser": "x".repeat(70_000) });
    post("").json(large).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    let browser = app.anon().with_cookies();
    let foreign = browser.post(SESSION_TOKEN).header("origin", "https://elsewhere.example").await;
    foreign.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    // A label is a label: cut, and without what forges text.
    let long = json!({ "browser": format!("a\u{202e}{}", "x".repeat(10_000)), "os": "\n" });
    let token = post("").json(long).await.assert_ok().field("sessionToken");
    let (browser, os, _) = read(&app, &token).await.unwrap();
    assert_eq!((browser.map(|browser| browser.chars().count()), os), (Some(64), None));
}

/// TOK-3: it counts nowhere else, and no other token counts as one.
#[tokio::test]
async fn tok_3_it_is_a_kind_of_its_own() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let token = app.anon().post(SESSION_TOKEN).await.assert_ok().field("sessionToken");
    let anon = app.anon();
    anon.get(ME).bearer(&token).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    anon.post(REFRESH).bearer(&token).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    let step_up = person.delete("/api/auth/2fa/email").step_up(&token).await;
    step_up.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    let second = anon.post("/api/auth/2fa/login").two_factor(&token).json(json!({ "email": "123456" })).await;
    second.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
    let link = anon.post(&format!("/api/auth/email/verification?token={token}")).await;
    link.assert_problem(401, "EMAIL_VERIFICATION_TOKEN_INVALID");
    for other in [person.access(), person.step_up_token(), person.tokens().refresh.unwrap(), "x".to_owned()] {
        assert_eq!(read(&app, &other).await.unwrap_err(), "Session token: Invalid");
    }
    app.pass(899);
    read(&app, &token).await.unwrap();
    app.pass(1);
    assert_eq!(read(&app, &token).await.unwrap_err(), "Session token: Expired");
}

/// The cookie authenticates nobody, so it asks for no origin.
#[tokio::test]
async fn the_cookie_stands_for_nobody() {
    let app = TestApp::start().await;
    let token = app.anon().post(SESSION_TOKEN).await.assert_ok().field("sessionToken");
    let cookies = [("session_token", token.as_str())];
    app.anon().get(ME).cookies(&cookies).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    app.anon().post(STEP_UP).cookies(&cookies).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
}

/// Where tokens travel in cookies alone, the body has none.
#[tokio::test]
async fn the_token_can_be_kept_out_of_the_body() {
    let app = TestApp::with([("auth.allow-header-authentication", "false")]).start().await;
    let site: &Site = &app;
    let answer = site.anon().with_cookies().post(SESSION_TOKEN).await;
    assert_eq!(answer.assert_ok().body, Some(json!({})));
    assert!(!answer.cookie("session_token").value.is_empty());
}
