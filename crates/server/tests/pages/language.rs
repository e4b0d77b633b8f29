//! In which language a page is.

use crate::browser::Browser;
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
    wrong.assert_shows(400, "Something went wrong");
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
