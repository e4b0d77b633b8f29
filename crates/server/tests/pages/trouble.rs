//! What somebody sees when a page cannot be shown.

use crate::browser::Browser;
use crate::support::TestApp;

/// A browser gets a page in its language, a program the problem; both with the same status and code.
#[tokio::test]
async fn a_browser_gets_a_page_and_a_program_the_problem() {
    let app = TestApp::start().await;
    let page = Browser::reading(&app, "de").open("/no/such/page").await;
    page.assert_shows(404, "Hier ist nichts").assert_shows(404, "Zur Startseite");
    assert_eq!(page.answer.header("x-error-code"), Some("RESOURCE_NOT_FOUND"));
    assert_eq!(page.answer.header("content-type"), Some("text/html; charset=utf-8"));
    app.anon().get("/no/such/page").await.assert_problem(404, "RESOURCE_NOT_FOUND");
    let api = app.anon().get("/api/no/such").header("accept", "text/html").await;
    api.assert_problem(404, "RESOURCE_NOT_FOUND");
}

/// RLM-1: the pages that do what the API does are counted with it.
#[tokio::test]
async fn rlm_1_pages_are_counted_with_the_api() {
    let app = TestApp::with([("security.rate-limit.ip-limit", "5")]).start().await;
    let browser = Browser::new(&app);
    for _ in 0..5 {
        browser.open("/login").await.assert_shows(200, "Sign in");
    }
    let page = browser.open("/login").await;
    page.assert_shows(429, "Too many requests from your network");
    assert!(page.answer.retry_after() > 0);
    assert_eq!(browser.first("/assets/doorward.css").await.status, 200, "what pages are made of is free");
}

#[tokio::test]
async fn what_is_no_form_is_refused_with_a_page() {
    let app = TestApp::start().await;
    let browser = Browser::new(&app);
    browser.send("/login", "text/plain", "x").await.assert_shows(415, "Something went wrong");
    let long = format!("email={}", "a".repeat(70_000));
    browser
        .send("/login", "application/x-www-form-urlencoded", long)
        .await
        .assert_shows(413, "That is too large");
}
