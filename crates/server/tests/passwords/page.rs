//! The page behind the link of a reset mail, as a browser without a script meets it.

use crate::support::{Answer, Client, Request, TestApp};
use crate::words::{NEW, ask, login, plain};

const PAGE: &str = "/password-reset";
const FORM: &str = "application/x-www-form-urlencoded";

/// Sends the form, as a browser does from a page that says `no-referrer`: its origin is `null`, and its site is ours.
fn send(client: &Client, token: &str, password: &str) -> Request {
    let form = client.post(PAGE).body(FORM, format!("token={token}&newPassword={password}"));
    form.header("origin", "null").header("sec-fetch-site", "same-origin")
}

#[track_caller]
fn assert_shows(answer: &Answer, status: u16, words: &str) {
    assert_eq!(answer.status, status, "{answer:?}");
    assert!(answer.text.contains(words), "{words} is missing in {}", answer.text);
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

/// PRT-4, PRT-12: the mail leads to the page, opening it changes nothing, and its address goes nowhere else.
#[tokio::test]
async fn prt_4_opening_the_page_changes_nothing_and_its_form_does() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    ask(&app, &person.email).await.assert_ok();
    let mail = app.mail_to(&person.email, "password_reset").await;
    let (_, link) = mail.text.split_once(&format!("{}{PAGE}?token=", app.origin())).unwrap();
    let token = link.lines().next().unwrap();
    for method in ["GET", "HEAD", "GET"] {
        let answer = app.anon().request(method.parse().unwrap(), &format!("{PAGE}?token={token}")).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    }
    let page = app.anon().get(&format!("{PAGE}?token={token}")).await;
    assert_shows(&page, 200, "Choose a new password");
    assert!(page.text.contains(&format!("name=\"token\" value=\"{token}\"")), "{}", page.text);
    login(&app.anon(), &person.email, &person.password).await.assert_ok();

    let unfit = send(&app.anon(), token, "password").await;
    assert_shows(&unfit, 400, "This is one of the most common passwords.");
    assert!(unfit.text.contains(token), "the form is there again");
    let elsewhere = app.anon().post(PAGE).body(FORM, format!("token={token}&newPassword={NEW}"));
    let elsewhere = elsewhere.header("origin", "https://elsewhere.example").await;
    elsewhere.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    login(&app.anon(), &person.email, &person.password).await.assert_ok();

    let done = send(&app.anon(), token, NEW).await;
    assert_shows(&done, 200, "Your new password is set");
    assert!(!done.text.contains(token) && done.cookies.is_empty(), "{done:?}");
    login(&app.anon(), &person.email, NEW).await.assert_ok();
    assert_shows(&send(&app.anon(), token, NEW).await, 400, "The link does not count any more");
}

#[tokio::test]
async fn the_page_speaks_the_readers_language() {
    let app = TestApp::start().await;
    for (asked, spoken, title) in [
        ("fr-CA, en;q=0.8", "fr", "Choisissez un nouveau mot de passe"),
        ("tlh, de-AT;q=0.9", "de", "Neues Passwort wählen"),
        ("tlh", "en", "Choose a new password"),
    ] {
        let page = app.anon().get(&format!("{PAGE}?token=x")).header("accept-language", asked).await;
        assert_shows(&page, 200, title);
        assert!(page.text.contains(&format!("lang=\"{spoken}\"")), "{}", page.text);
    }
    let page = app.anon().get(&format!("{PAGE}?token=x&locale=es")).header("accept-language", "de").await;
    assert_shows(&page, 200, "Elija una contraseña nueva");
}

#[tokio::test]
async fn a_link_that_is_too_old_or_cut_short_is_told_so() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = crate::words::link_for(&app, &person.email).await;
    assert_shows(&app.anon().get(PAGE).await, 400, "The link does not count any more");
    assert_shows(&send(&app.anon(), &token[..token.len() - 4], NEW).await, 400, "does not count any more");
    app.pass(1801);
    assert_shows(&send(&app.anon(), &token, NEW).await, 400, "The link is too old");
    app.anon().post(PAGE).body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
}

/// RLM-4: the page counts guesses as the API does.
#[tokio::test]
async fn rlm_4_guesses_on_the_page_are_counted() {
    let app = TestApp::with([("security.login-attempt-limit.ip-limit", "3")]).start().await;
    for _ in 0..3 {
        assert_shows(&send(&app.anon(), "nonsense", NEW).await, 400, "does not count any more");
    }
    assert_shows(&send(&app.anon(), "nonsense", NEW).await, 429, "Too many wrong tries from your network.");
}

/// WEB-5: what stands in the address stays text.
#[tokio::test]
async fn web_5_the_token_is_escaped() {
    let app = TestApp::start().await;
    let page = app.anon().get(&format!("{PAGE}?token=%22%3E%3Cscript%3E")).await;
    assert!(page.text.contains("value=\"&quot;&gt;&lt;script&gt;\""), "{}", page.text);
}
