//! Second factors, switched in the browser, with the step-up on the way.

use crate::browser::{Browser, Page};
use crate::support::totp::Authenticator;
use crate::support::{Person, TestApp};

const SECURITY: &str = "/account/security";
const EMAIL: &str = "/account/security/email";
const APP: &str = "/account/security/app";

/// Gives the password where a page asks for it, and a mailed code where that comes next.
async fn step_up(app: &TestApp, person: &Person, page: Page) -> Page {
    page.assert_shows(200, "Is it you?");
    app.pass(61);
    let next = page.form("/confirm").with("password", &person.password).send().await;
    if !next.path.starts_with("/two-factor") {
        return next;
    }
    let code = app.code_for(&person.email).await;
    next.form("/two-factor").with("code", &code).send().await
}

/// EML-16, EML-19, STP-5: the way of an account that has an app: codes by mail off, and on again. The step-up is asked for on the way, and
/// leads back; the session goes on; the alerts are in the language of whoever switches.
#[tokio::test]
async fn eml_16_codes_by_mail_go_off_and_on_again() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    app.pass(61);
    let browser = Browser::of(&person).await;
    let german = browser.open("/account").await.form("/language").choosing("locale", "de").send().await;
    german.assert_shows(200, "Profil");

    let page = browser.open(EMAIL).await;
    page.assert_shows(200, "Sind Sie es?");
    assert_eq!(page.path, "/confirm?return_to=/account/security/email");
    let wrong = page.form("/confirm").with("password", "canary-wrong").send().await;
    wrong.assert_shows(401, "Die E-Mail-Adresse oder das Passwort ist falsch.");
    app.pass(61);
    let due = wrong.form("/confirm").with("password", &person.password).send().await;
    let page = due.form("/two-factor").with("code", &app.code_for(&person.email).await).send().await;
    assert_eq!(page.path, EMAIL);
    let off = page.form(EMAIL).choosing("act", "disable").send().await;
    off.assert_shows(200, "Codes per E-Mail sind ausgeschaltet");
    assert_eq!(off.path, "/account/security?notice=email-off");
    assert_eq!(app.mail_to(&person.email, "security_alert").await.locale, "de");

    // The step-up died with the change of credentials. Now the app alone is asked for.
    let page = browser.open(EMAIL).await.form("/confirm").with("password", &person.password).send().await;
    page.assert_shows(200, "Authenticator-App gerade zeigt");
    app.pass(31);
    let page = page.form("/two-factor").with("code", &person.totp_code()).send().await;
    assert_eq!(page.path, EMAIL);
    let page = page.form(EMAIL).choosing("act", "send").send().await;
    page.assert_shows(200, "Neuen Code senden");
    let form = page.form(EMAIL).with("code", "12345").choosing("act", "enable");
    let page = form.send().await;
    page.assert_shows(400, "Ein Code hat sechs Ziffern");
    let code = app.code_for(&person.email).await;
    let on = page.form(EMAIL).with("code", &code).choosing("act", "enable").send().await;
    on.assert_shows(200, "Codes per E-Mail sind eingeschaltet");
    // Every access token was taken off the allowlist; this browser has its new one already.
    assert_eq!(browser.first("/account").await.status, 200);
    let kinds = app.mails_to(&person.email).await;
    assert_eq!(kinds.iter().filter(|mail| mail.kind == "security_alert" && mail.locale == "de").count(), 2);
}

/// EML-20: the last method stays, and the page says what to do.
#[tokio::test]
async fn eml_20_the_only_second_step_is_not_turned_off() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    let page = step_up(&app, &person, browser.open(EMAIL).await).await;
    page.assert_shows(200, "This is your only second step").assert_lacks("value=\"disable\"");
    let forced = browser.send(EMAIL, "application/x-www-form-urlencoded", "act=disable").await;
    forced.assert_shows(400, "This is your only second step");
}

/// TOT-7: set up with the key on the page; a wrong code keeps the key; the first right one turns it on, and every session ends.
#[tokio::test]
async fn tot_7_an_app_is_set_up_and_used() {
    let app = TestApp::with([("auth.two-factor.email.enable-by-default", "false")]).start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    let page = step_up(&app, &person, browser.open(APP).await).await;
    page.assert_shows(200, "Scan this picture").assert_shows(200, "data:image/svg+xml");
    let key = |page: &Page| {
        let (_, rest) = page.answer.text.split_once("<code class=\"key\">").unwrap();
        rest.split('<').next().unwrap().replace(' ', "")
    };
    let codes = |page: &Page| page.answer.text.matches("<li><code>").count();
    let (secret, token) = (key(&page), page.value(APP, "token"));
    assert_eq!(codes(&page), 10);
    let authenticator = Authenticator::enrol(&secret);
    let code = authenticator.code_at(app.app.now().0);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let page = page.form(APP).with("code", wrong).choosing("act", "enable").send().await;
    page.assert_shows(401, "The code is wrong");
    assert_eq!((key(&page), page.value(APP, "token"), codes(&page)), (secret, token, 10));
    let page = page.form(APP).with("code", &code).choosing("act", "enable").send().await;
    page.assert_shows(200, "Your authenticator app is on");
    assert_eq!(page.path, "/login?notice=app-on");
    app.pass(31);
    let login =
        page.form("/login").with("email", &person.email).with("password", &person.password).send().await;
    let form = login.form("/two-factor").with("code", &authenticator.code_at(app.app.now().0));
    assert_eq!(form.send().await.path, "/account");
}

#[tokio::test]
async fn recovery_codes_are_made_anew_and_the_preferred_step_is_chosen() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    app.pass(61);
    let browser = Browser::of(&person).await;
    let page = step_up(&app, &person, browser.open("/account/security/recovery-codes").await).await;
    page.assert_lacks("<li><code>");
    let shown = page.form("/account/security/recovery-codes").send().await;
    assert_eq!(shown.answer.text.matches("<li><code>").count(), 10);
    browser.open("/account/security/recovery-codes").await.assert_lacks("<li><code>");

    let path = "/account/security/preferred";
    let page = browser.open(path).await.form(path).choosing("method", "totp").send().await;
    page.assert_shows(200, "From now on you are asked for this one first");
    let refused = browser.open(path).await.form(path).choosing("method", "pigeon").send().await;
    refused.assert_shows(400, "Something here cannot be taken");
    let off = browser.open(APP).await.form(APP).choosing("act", "disable").send().await;
    off.assert_shows(200, "Your authenticator app is off");
    assert_eq!(off.path, format!("{SECURITY}?notice=app-off"));
}

/// The operator may demand a fresh code to turn the method off.
#[tokio::test]
async fn where_a_code_is_demanded_to_turn_codes_off_the_page_asks_for_it() {
    let app = TestApp::with([("auth.two-factor.email.require-code-to-disable", "true")]).start().await;
    let person = app.user().with_totp().await;
    app.pass(61);
    let browser = Browser::of(&person).await;
    let page = step_up(&app, &person, browser.open(EMAIL).await).await;
    app.pass(61);
    let page = page.form(EMAIL).choosing("act", "send").send().await;
    let page = page.form(EMAIL).with("code", &app.code_for(&person.email).await).choosing("act", "disable");
    page.send().await.assert_shows(200, "Codes by email are off");
}
