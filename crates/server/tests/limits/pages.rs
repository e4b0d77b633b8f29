//! The description of the API, as a document and as a page: the same from every side, and nothing in it comes from elsewhere.

use std::process::Command;

use serde_json::Value;

use crate::support::{Answer, TestApp};

/// What the program itself prints.
fn printed() -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_doorward")).arg("openapi").env_clear().output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test]
async fn the_document_is_the_one_that_the_program_prints() {
    let app = TestApp::start().await;
    let served = app.anon().get("/api/openapi").await;
    assert_eq!((served.status, served.header("content-type")), (200, Some("application/json")), "{served:?}");
    assert!(served["openapi"].as_str().unwrap().starts_with("3.1"));
    assert_eq!(served.body, Some(printed()));
}

/// The values of these attributes.
fn references(html: &str) -> Vec<String> {
    let attributes = [" src=\"", " href=\"", " action=\"", " data-url=\"", " poster=\"", " srcset=\""];
    let values = attributes.iter().flat_map(|attribute| html.split(attribute).skip(1));
    values.map(|rest| rest.split('"').next().unwrap().replace("&#x2f;", "/")).collect()
}

async fn page(app: &TestApp, path: &str) -> Answer {
    let answer = app.anon().get(path).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("text/html; charset=utf-8")),
        "{path}"
    );
    answer
}

/// A page of ours refers to this server alone, its policy allows nothing else, and what it refers to is there.
#[tokio::test]
async fn web_5_no_page_refers_to_anything_outside() {
    let app = TestApp::start().await;
    for path in [
        "/",
        "/login",
        "/register",
        "/guest",
        "/forgotten-password",
        "/api/docs",
        "/email-verification?token=x",
        "/password-reset?token=x",
        "/auth/oauth2/error",
        "/passage?to=/account",
        "/dev/mailbox",
    ] {
        let page = page(&app, path).await;
        assert!(
            !page.text.contains("<style")
                && !page.text.contains(" style=")
                && !page.text.contains(" onclick="),
            "{path}"
        );
        assert!(
            page.text
                .split("<script")
                .skip(1)
                .all(|script| script.starts_with(" src=") || script.contains(" src=\"")),
            "{path}"
        );
        let policy = page.header("content-security-policy").unwrap();
        let sources = policy
            .split([';', ' '])
            .filter(|word| word.contains("http") || word.contains("unsafe") || *word == "*");
        assert_eq!(sources.count(), 0, "{policy}");
        for reference in references(&page.text) {
            assert!(reference.starts_with('/') || reference.starts_with('#'), "{path}: {reference}");
            assert!(!reference.starts_with("//"), "{path}: {reference}");
            if reference.starts_with("/assets/") {
                assert_eq!(app.anon().get(&reference).await.status, 200, "{path}: {reference}");
            }
        }
    }
}

/// The page to try the API: its parts come from here, and no stylesheet loads anything.
#[tokio::test]
async fn web_5_the_page_to_try_the_api_needs_nothing_from_elsewhere() {
    let app = TestApp::start().await;
    let docs = page(&app, "/api/docs").await;
    let parts: Vec<_> =
        references(&docs.text).into_iter().filter(|reference| reference.starts_with("/assets/")).collect();
    assert!(parts.iter().any(|part| part.contains("swagger-ui-bundle.js")), "{parts:?}");
    let styles: Vec<_> = parts.iter().filter(|part| part.contains(".css")).collect();
    assert!(!styles.is_empty());
    for style in styles {
        let css = app.anon().get(style).await.text;
        assert!(!css.contains("url(http") && !css.contains("url(//") && !css.contains("@import"), "{style}");
    }
    let start = app.anon().get("/assets/docs.js").await.text;
    assert!(
        start.contains("/api/openapi") && !start.contains("http://") && !start.contains("https://"),
        "{start}"
    );
}
