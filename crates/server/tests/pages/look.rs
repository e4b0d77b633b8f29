//! How pages look, and that an operator can have it otherwise.

use crate::browser::{Browser, plain};
use crate::support::TestApp;

/// A first visit to the sign-in page costs less than 60 kB, all in all.
#[tokio::test]
async fn the_sign_in_page_is_light() {
    let app = TestApp::start().await;
    let browser = Browser::new(&app);
    let page = browser.open("/login").await;
    let text = plain(&page.answer.text);
    let parts = text
        .split(['"'])
        .filter(|part| part.starts_with("/assets/"))
        .collect::<std::collections::BTreeSet<_>>();
    assert!(parts.contains("/assets/doorward.css") && parts.contains("/assets/page.js"), "{parts:?}");
    let mut bytes = page.answer.text.len();
    for part in parts {
        let asset = browser.first(part).await;
        assert_eq!(asset.status, 200, "{part}");
        bytes += asset.text.len();
    }
    assert!(bytes < 60_000, "{bytes} bytes");
}

#[tokio::test]
async fn colour_font_roundness_and_logo_are_the_operators() {
    let folder = tempfile::tempdir().unwrap();
    let logo = folder.path().join("logo.svg");
    std::fs::write(&logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let app = TestApp::with([
        ("ui.primary-color", "#16a34a"),
        ("ui.radius", "4"),
        ("ui.font", "Inter, sans-serif"),
        ("ui.logo", logo.to_str().unwrap()),
        ("app.name", "Acme"),
    ]);
    let app = app.start().await;
    let browser = Browser::new(&app);
    let css = browser.first("/assets/brand.css").await;
    assert_eq!(css.header("content-type"), Some("text/css; charset=utf-8"));
    assert!(
        css.text.contains("--primary:#16a34a") && css.text.contains("--radius:4px;--sans:Inter, sans-serif"),
        "{}",
        css.text
    );
    browser.open("/login").await.assert_shows(200, "src=\"/assets/logo\"").assert_shows(200, "Acme");
    assert_eq!(browser.first("/assets/logo").await.header("content-type"), Some("image/svg+xml"));
    assert!(browser.first("/assets/door.svg").await.text.contains("#16a34a"));
}

/// A template, a message and a stylesheet of the operator take the place of ours; one that goes wrong later does not keep people out.
#[tokio::test]
async fn pages_words_and_styles_can_be_the_operators() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("de")).unwrap();
    std::fs::write(at("de/pages.ftl"), "page-login-title = Hereinspaziert\n").unwrap();
    std::fs::write(at("guest.html"), "{% extends \"gate.html\" %}{% block title %}x{% endblock %}{% block content %}<h1>Come in</h1>{% endblock %}").unwrap();
    std::fs::write(at("doorward.css"), "body { color: teal }").unwrap();
    let app = TestApp::with([("ui.templates-directory", folder.path().to_str().unwrap())]).start().await;
    let browser = Browser::reading(&app, "de");
    browser.open("/login").await.assert_shows(200, "<h1>Hereinspaziert</h1>");
    browser.open("/guest").await.assert_shows(200, "<h1>Come in</h1>");
    assert_eq!(browser.first("/assets/doorward.css").await.text, "body { color: teal }");
    std::fs::write(at("guest.html"), "{{ no_such_fact }}").unwrap();
    browser.open("/guest").await.assert_shows(200, "Als Gast fortfahren");
}
