//! The first administrator of a new server, made in the browser with the link that the terminal shows.

use crate::browser::{Browser, Page};
use crate::support::{TestApp, race};

const EMAIL: &str = "canary-ada@example.com";
const PASSWORD: &str = "canary-Regenschirm-58-Tal";
const VOID: &str = "This link does not count any more.";

/// A new server of one instance, whose link is in its own memory, and where the link leads.
async fn invited() -> (TestApp, String) {
    let app = TestApp::with([("cache.url", "memory:")]).start().await;
    let verbs = app.app.clone();
    let token = app.inside(async move { verbs.invite_first_admin().await }).await.unwrap().unwrap();
    let link = format!("/first-admin?token={}", token.expose());
    (app, link)
}

async fn make(page: &Page, email: &str) -> Page {
    let form = page.form("/first-admin").with("name", "Ada Canary").with("email", email);
    form.with("password", PASSWORD).send().await
}

#[tokio::test]
async fn the_first_administrator_is_made_and_signed_in_at_once() {
    let (app, link) = invited().await;
    let browser = Browser::new(&app);
    let page = browser.open(&link).await;
    page.assert_shows(200, "This server has no accounts yet.");
    assert_eq!(page.answer.header("referrer-policy"), Some("no-referrer"));
    let weak =
        page.form("/first-admin").with("name", "Ada").with("email", EMAIL).with("password", "password1");
    let page = weak.send().await;
    page.assert_shows(400, "one of the most common passwords").assert_lacks("password1");
    let page = page.form("/first-admin").with("name", " ").with("email", "ada").send().await;
    page.assert_shows(400, "Please enter a name").assert_shows(400, "Please enter one email address");

    let admin = make(&page, EMAIL).await;
    assert_eq!(admin.path, "/admin/users?notice=welcome");
    admin.assert_shows(200, "You administer this server now.").assert_shows(200, "Ada Canary");
    let account = browser.open("/account").await;
    account.assert_shows(200, EMAIL).assert_lacks("Not confirmed");
    let audit = browser.open("/admin/audit?kind=grant_admin").await;
    audit.assert_shows(200, "Found: 1");

    Browser::new(&app).open(&link).await.assert_shows(400, VOID);
    make(&page, "canary-eve@example.com").await.assert_shows(400, VOID);
    let verbs = app.app.clone();
    assert!(app.inside(async move { verbs.invite_first_admin().await }).await.unwrap().is_none());
}

/// AUT-4 turned round: of many at once one becomes the first administrator.
#[tokio::test]
async fn of_many_at_once_one_is_the_first() {
    let (app, link) = invited().await;
    let (_, token) = link.split_once('=').unwrap();
    let answers = race(16, |n| {
        let body = format!("token={token}&name=Ada&email=canary-{n}%40example.com&password={PASSWORD}");
        app.anon().post("/first-admin").body("application/x-www-form-urlencoded", body)
    })
    .await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1, "{answers:?}");
    assert!(answers.iter().all(|answer| [303, 400, 503].contains(&answer.status)), "{answers:?}");
    let sql = "select count(*) from account where roles in ('USER ADMIN', 'ADMIN')";
    assert_eq!(app.sql().number(sql).await, 1);
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
}

#[tokio::test]
async fn the_link_ends_after_an_hour_and_with_the_first_administrator() {
    let (app, link) = invited().await;
    let page = Browser::new(&app).open(&link).await;
    app.pass(3_599);
    Browser::new(&app).open(&link).await.assert_shows(200, "The first administrator");
    app.pass(1);
    Browser::new(&app).open(&link).await.assert_shows(400, VOID);
    make(&page, EMAIL).await.assert_shows(400, VOID);

    let (app, link) = invited().await;
    app.user().administers().await;
    Browser::new(&app).open(&link).await.assert_shows(400, VOID);
}

/// RLM-4: whoever tries tokens is stopped as whoever tries passwords is; and an address that somebody has is told beside its field.
#[tokio::test]
async fn rlm_4_tokens_that_are_tried_are_counted() {
    let (app, link) = invited().await;
    let person = app.user().await;
    let page = Browser::new(&app).open(&link).await;
    make(&page, &person.email).await.assert_shows(409, "aria-invalid=\"true\"");
    let app = TestApp::with([("security.login-attempt-limit.ip-limit", "3")]).start().await;
    let browser = Browser::new(&app);
    for token in ["", "wrong", "00000000000000000000000000000000"] {
        browser.open(&format!("/first-admin?token={token}")).await.assert_shows(400, VOID);
    }
    browser.open("/first-admin?token=another").await.assert_shows(429, "Too many wrong tries");
}
