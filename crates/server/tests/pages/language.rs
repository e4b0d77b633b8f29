//! In which language a page is.

use crate::browser::{Browser, Page};
use crate::support::TestApp;

#[tokio::test]
async fn a_page_speaks_the_language_that_was_chosen_else_the_browsers_else_the_applications() {
    let app = TestApp::start().await;
    for (reads, title) in [
        ("de-AT, en;q=0.9", "Anmelden"),
        ("en;q=0.1, fr-CA", "Connexion"),
        ("tlh", "Sign in"),
        ("", "Sign in"),
    ] {
        let page = Browser::reading(&app, reads).open("/login").await;
        page.assert_shows(200, &format!("<h1>{title}</h1>"));
    }
    let browser = Browser::reading(&app, "fr");
    let page = browser.open("/login?return_to=/account/sessions").await;
    let chosen = page.form("/language").choosing("locale", "de").send().await;
    chosen.assert_shows(200, "<html lang=\"de\" dir=\"ltr\">");
    assert_eq!(chosen.path, "/login?return_to=/account/sessions", "the page stays");
    browser.open("/register").await.assert_shows(200, "<h1>Konto anlegen</h1>");
    let named = browser.open("/login?locale=es-MX").await;
    named.assert_shows(200, "<h1>Iniciar sesión</h1>");
    let chosen = named.form("/language").choosing("locale", "en").send().await;
    assert_eq!(chosen.path, "/login", "what the address named gives way to the choice");
    let wrong = chosen.form("/language").choosing("locale", "tlh").send().await;
    wrong.assert_shows(400, "Something here cannot be taken");
}

/// The language of a page is that of the mails that the page causes.
#[tokio::test]
async fn mails_are_in_the_language_of_the_page_that_caused_them() {
    let app = TestApp::start().await;
    let browser = Browser::reading(&app, "es-AR");
    let form = browser.open("/register").await.form("/register");
    let form = form.with("name", "Ada").with("email", "canary-es@example.com");
    form.with("password", "canary-Regenschirm-58-Tal").send().await.assert_shows(200, "Mire su correo");
    assert_eq!(app.mail_to("canary-es@example.com", "email_verification").await.locale, "es");
}

/// The cookie says nothing but the language, and goes along when somebody comes from elsewhere.
#[tokio::test]
async fn the_choice_is_a_cookie_that_tells_nothing_else() {
    let app = TestApp::start().await;
    let browser = Browser::new(&app);
    let form = browser
        .client
        .post("/language")
        .body("application/x-www-form-urlencoded", "locale=de&return_to=//evil.example");
    let answer = form.await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account")));
    let cookie = answer.cookie("language");
    assert_eq!((cookie.value.as_str(), cookie.same_site.as_deref()), ("de", Some("Lax")));
    assert!(cookie.http_only && cookie.max_age == Some(31_536_000));
}

/// What the select on `/account` says.
fn chosen(page: &Page) -> String {
    let (_, rest) = page.answer.text.split_once("<option").unwrap();
    let options = rest.split("</select>").next().unwrap().split("<option");
    let chosen: Vec<_> = options.filter(|option| option.contains(" selected")).collect();
    chosen.iter().map(|option| option.split('"').nth(1).unwrap()).collect()
}

/// It is kept with the account: it comes before what a browser says, in every browser, and on pages that cannot be shown.
#[tokio::test]
async fn a_choice_goes_along_with_the_account_into_another_browser() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let (here, there) = (Browser::of(&person).await, Browser::reading(&app, "fr"));
    let form = here.open("/account").await.assert_shows(200, "Language").form("/language");
    let saved = form.choosing("locale", "de").send().await;
    saved.assert_shows(200, "Gespeichert.").assert_shows(200, "<html lang=\"de\" dir=\"ltr\">");
    assert_eq!(chosen(&saved), "de");

    there.open("/account").await.assert_shows(200, "<h1>Connexion</h1>");
    person.sign_in(&there.client).await;
    for path in ["/account", "/account/activity", "/", "/api/docs", "/dev/mailbox"] {
        there.open(path).await.assert_shows(200, "<html lang=\"de\"");
    }
    there.open("/no/such/page").await.assert_shows(404, "<h1>Hier ist nichts</h1>");
    there.open("/account?locale=es").await.assert_shows(200, "<html lang=\"es\"");
    app.pass(901);
    let renewal = there.open("/account").await;
    renewal.assert_shows(200, "<h1>Einen Augenblick</h1>");
    renewal.form("/session/renew").send().await.assert_shows(200, "<html lang=\"de\"");
}

/// Chosen below a page it is chosen for the account as well, and without a choice it is the browser's again.
#[tokio::test]
async fn whoever_is_signed_in_chooses_for_their_account_and_can_leave_it_to_the_browser() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::reading(&app, "fr");
    person.sign_in(&browser.client).await;
    let footer = browser.open("/account/sessions").await.form("/language").choosing("locale", "ja");
    app.pass(901);
    assert_eq!(footer.send().await.path, "/account/sessions", "the session is renewed on the way");
    let page = browser.open("/account").await;
    assert_eq!(chosen(&page), "ja");
    let left = page.form("/language").choosing("locale", "").send().await;
    left.assert_shows(200, "Enregistré.");
    assert_eq!(chosen(&left), "");
}

/// The mails that pages cause are in the account's language. For the API it is as it was: `?locale=`, else the application's.
#[tokio::test]
async fn the_accounts_language_is_for_pages_and_their_mails_and_not_for_the_api() {
    let app = TestApp::with([("email.send-cooldown", "0")]).start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    let form = browser.open("/account").await.form("/language");
    let page = form.choosing("locale", "sv").send().await;
    page.form("/account/email/link").send().await.assert_shows(200, "<html lang=\"sv\"");
    assert_eq!(app.mail_to(&person.email, "email_verification").await.locale, "sv");
    let asked = serde_json::json!({ "email": person.email });
    browser.client.post("/api/auth/password/reset-request").json(asked).await.assert_ok();
    assert_eq!(app.mail_to(&person.email, "password_reset").await.locale, "en");
}
