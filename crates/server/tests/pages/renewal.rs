//! A session goes on in the browser after its access token has ended.

use crate::browser::Browser;
use crate::support::TestApp;

/// RFR-9, WEB-6: opening a page renews nothing; its form does, and leads back.
#[tokio::test]
async fn rfr_9_a_session_is_renewed_by_a_form_and_not_by_opening_a_page() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    app.pass(901);
    let before = browser.client.tokens().refresh;
    let page = browser.open("/account/sessions").await;
    page.assert_shows(200, "Your session continues");
    assert_eq!(page.path, "/session/renew?return_to=/account/sessions");
    assert_eq!(browser.client.tokens().refresh, before, "opening a page changes nothing");
    let back = page.form("/session/renew").send().await;
    assert_eq!(back.path, "/account/sessions");
    assert_ne!(browser.client.tokens().refresh, before);
    // A second tab that waited finds it done.
    let again = page.form("/session/renew").send().await;
    assert_eq!(again.path, "/account/sessions");
    assert_eq!(browser.open("/session/renew?return_to=/account").await.path, "/account");
}

/// Nothing that was typed is lost because the access token ended meanwhile.
#[tokio::test]
async fn a_form_that_was_open_for_long_is_taken_all_the_same() {
    let app = TestApp::start().await;
    let browser = Browser::of(&app.user().await).await;
    let form = browser.open("/account").await.form("/account").with("name", "Grace Canary");
    app.pass(901);
    form.send().await.assert_shows(200, "Saved.").assert_shows(200, "Grace Canary");
    assert_eq!(browser.first("/account").await.status, 200, "the browser has the new tokens");
}

/// SES-2: a session that has ended is not renewed; one signs in, and comes back.
#[tokio::test]
async fn ses_2_what_has_ended_is_not_renewed() {
    let app = TestApp::start().await;
    let browser = Browser::of(&app.user().await).await;
    app.pass(15 * 86_400);
    let page = browser.open("/account/activity").await;
    let page = page.form("/session/renew").send().await;
    assert_eq!(page.path, "/login?return_to=/account/activity");
    assert!(browser.client.tokens().refresh.is_none() && browser.client.tokens().access.is_none());
}

/// LOG-8: a form that signs somebody out is not answered with the cookies of a renewal.
#[tokio::test]
async fn log_8_signing_out_after_long_leaves_no_cookie() {
    let app = TestApp::start().await;
    let browser = Browser::of(&app.user().await).await;
    let form = browser.open("/account").await.form("/logout");
    app.pass(901);
    form.send().await.assert_shows(200, "You are signed out");
    let tokens = browser.client.tokens();
    assert!(tokens.access.is_none() && tokens.refresh.is_none());
}
