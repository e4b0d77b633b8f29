//! Registering, signing in, the second factor, a forgotten password, guests, and the way out.

use crate::browser::{Browser, Page};
use crate::support::TestApp;
use crate::support::person::token_in;

const EMAIL: &str = "canary-ada@example.com";
const PASSWORD: &str = "canary-Regenschirm-58-Tal";

async fn register(browser: &Browser, email: &str) -> Page {
    let form = browser.open("/register").await.form("/register");
    form.with("name", "Ada Canary").with("email", email).with("password", PASSWORD).send().await
}

async fn sign_in(browser: &Browser, email: &str, password: &str) -> Page {
    let form = browser.open("/login").await.form("/login");
    form.with("email", email).with("password", password).send().await
}

async fn give_code(page: &Page, code: &str) -> Page {
    page.form("/two-factor").with("code", code).send().await
}

/// A stranger's first minutes: every step in the browser, without a script.
#[tokio::test]
async fn a_stranger_registers_confirms_the_address_and_signs_in_with_a_mailed_code() {
    let app = TestApp::start().await;
    let browser = Browser::new(&app);
    browser.open("/").await.assert_shows(200, "href=\"/register\"").assert_shows(200, "href=\"/login\"");
    register(&browser, EMAIL).await.assert_shows(200, "Look into your mailbox");

    let token = token_in(&app.mail_to(EMAIL, "email_verification").await.text);
    let page = browser.open(&format!("/email-verification?token={token}")).await;
    page.form("/email-verification").send().await.assert_shows(200, "Your address is confirmed");

    let due = sign_in(&browser, EMAIL, PASSWORD).await;
    due.assert_shows(200, "We have sent a code to your email address");
    let account = give_code(&due, &app.code_for(EMAIL).await).await;
    assert_eq!(account.path, "/account");
    account.assert_shows(200, "Ada Canary").assert_shows(200, EMAIL);
    let out = account.form("/logout").send().await;
    out.assert_shows(200, "You are signed out");
    assert_eq!(browser.open("/account").await.path, "/login?return_to=/account");
}

/// REG-1: the next page is the same where the address is taken, and what was typed is there again where it cannot be taken.
#[tokio::test]
async fn reg_1_a_taken_address_looks_like_a_free_one() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::new(&app);
    let taken = register(&browser, &person.email).await;
    let free = register(&browser, EMAIL).await;
    assert_eq!((taken.answer.text, taken.path), (free.answer.text, free.path));

    let form = browser.open("/register").await.form("/register");
    let page = form.with("name", "Ada").with("email", "ada").with("password", PASSWORD).send().await;
    page.assert_shows(400, "Please enter one email address").assert_lacks(PASSWORD);
    assert_eq!(
        (page.value("/register", "name"), page.value("/register", "email")),
        ("Ada".into(), "ada".into())
    );
    let form = page.form("/register").with("email", EMAIL);
    form.with("password", "password1").send().await.assert_shows(400, "one of the most common passwords");
    let form = page.form("/register").with("name", " ").with("email", "");
    let both = form.with("password", PASSWORD).send().await;
    both.assert_shows(400, "Please enter a name").assert_shows(400, "Please enter one email address");
}

#[tokio::test]
async fn where_nobody_may_come_the_pages_say_so() {
    let closed = [("auth.registration.enable", "false"), ("auth.guest.enable", "false")];
    let app = TestApp::with(closed).start().await;
    let browser = Browser::new(&app);
    browser.open("/register").await.assert_shows(403, "Nobody can register here by themselves");
    browser.open("/guest").await.assert_shows(403, "There are no guests here");
    let login = browser.open("/login").await;
    login.assert_lacks("/register").assert_lacks("/guest");
    browser.open("/").await.assert_lacks("/register");
}

/// LOG-1: unknown and wrong are one page, with the address still in its field and the password gone.
#[tokio::test]
async fn log_1_unknown_and_wrong_are_the_same_page() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::new(&app);
    let wrong = sign_in(&browser, &person.email, "canary-wrong").await;
    wrong.assert_shows(401, "The email address or the password is wrong.").assert_lacks("canary-wrong");
    assert_eq!(wrong.value("/login", "email"), person.email);
    let unknown = sign_in(&browser, EMAIL, "canary-wrong").await;
    let hidden = |page: &Page, email: &str| page.answer.text.replace(email, "…");
    assert_eq!(hidden(&wrong, &person.email), hidden(&unknown, EMAIL));
}

/// RLM-4: the pages count guesses as the API does, and say how long to wait.
#[tokio::test]
async fn rlm_4_guesses_on_pages_are_counted() {
    let app = TestApp::with([("security.login-attempt-limit.ip-limit", "3")]).start().await;
    let browser = Browser::new(&app);
    for _ in 0..3 {
        sign_in(&browser, EMAIL, "canary-wrong").await.assert_shows(401, "is wrong");
    }
    sign_in(&browser, EMAIL, "canary-wrong")
        .await
        .assert_shows(429, "Too many wrong tries from your network");
}

/// No page leads anywhere but to a page of ours, whatever its address says.
#[tokio::test]
async fn sign_in_returns_to_where_one_was_going_and_never_elsewhere() {
    let app = TestApp::with([("auth.two-factor.email.enable-by-default", "false")]).start().await;
    let person = app.user().await;
    for (asked, led) in [
        ("/account/sessions", "/account/sessions"),
        ("/account/activity?page=0", "/account/activity?page=0"),
        ("//evil.example", "/account"),
        ("https://evil.example/", "/account"),
        ("/\\evil.example", "/account"),
    ] {
        let browser = Browser::new(&app);
        let page = browser.open(&format!("/login?return_to={}", asked.replace('?', "%3F"))).await;
        let form = page.form("/login").with("email", &person.email).with("password", &person.password);
        assert_eq!(form.send().await.path, led, "{asked}");
        assert_eq!(
            browser.open(&format!("/login?return_to={asked}")).await.path.split('?').next(),
            led.split('?').next()
        );
    }
}

/// EML-5: how many tries are left stands beside the field; a dead code is followed by a new one.
#[tokio::test]
async fn eml_5_a_wrong_code_says_how_many_tries_are_left() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.pass(61);
    let browser = Browser::new(&app);
    let mut page = sign_in(&browser, &person.email, &person.password).await;
    let code = app.code_for(&person.email).await;
    let wrong = if code == "123456" { "123457" } else { "123456" };
    for left in ["4 more tries", "3 more tries", "2 more tries", "one more try", "does not count any more"] {
        page = give_code(&page, wrong).await;
        page.assert_shows(401, left).assert_shows(401, "aria-invalid=\"true\"");
    }
    page = give_code(&page, &code).await;
    page.assert_shows(401, "This code does not count any more");
    page = give_code(&page, "12a").await;
    page.assert_shows(400, "A code has six digits");
    app.pass(61);
    page = page.form("/two-factor/send").send().await;
    page.assert_shows(200, "Send a new code");
    let fresh = app.code_for(&person.email).await;
    assert_eq!(give_code(&page, &fresh).await.path, "/account");
}

/// LOG-6: after ten minutes one begins anew, and is told so.
#[tokio::test]
async fn log_6_a_sign_in_that_took_too_long_begins_anew() {
    let app = TestApp::start().await;
    let person = app.user().await;
    app.pass(61);
    let browser = Browser::new(&app);
    let page = sign_in(&browser, &person.email, &person.password).await;
    let code = app.code_for(&person.email).await;
    app.pass(601);
    give_code(&page, &code).await.assert_shows(200, "That took too long");
    Browser::new(&app).open("/two-factor").await.assert_shows(200, "That took too long");
}

#[tokio::test]
async fn the_app_and_the_recovery_codes_are_other_ways_through_the_same_door() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    app.pass(61);
    let browser = Browser::new(&app);
    let due = sign_in(&browser, &person.email, &person.password).await;
    due.assert_shows(200, "Use the authenticator app").assert_shows(200, "Use a recovery code");
    let page = browser.open("/two-factor?method=totp").await;
    page.assert_shows(200, "your authenticator app shows now");
    assert_eq!(give_code(&page, &person.totp_code()).await.path, "/account");

    let browser = Browser::new(&app);
    sign_in(&browser, &person.email, &person.password).await;
    let page = browser.open("/two-factor?method=recovery").await;
    give_code(&page, "no such code")
        .await
        .assert_shows(401, "The recovery code is wrong, or was used before. You have 9 more tries.");
    let account = give_code(&page, &person.recovery_codes()[0]).await;
    assert_eq!(account.path, "/account/security?notice=recovered");
    account.assert_shows(200, "You are in. If your app is lost");
    // Stepped up as well: what was lost can be replaced at once.
    browser.open("/account/security/app").await.assert_shows(200, "Turn your authenticator app off");
}

/// TOT-6: the tries of a day are told down to none, whatever the way.
#[tokio::test]
async fn tot_6_how_many_tries_are_left_is_told_down_to_none() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    app.pass(61);
    let browser = Browser::new(&app);
    sign_in(&browser, &person.email, &person.password).await;
    let by_app = browser.open("/two-factor?method=totp").await;
    for left in (2..=9).rev() {
        let left = format!("The code is wrong. You have {left} more tries.");
        give_code(&by_app, "000000").await.assert_shows(401, &left);
    }
    let by_recovery = browser.open("/two-factor?method=recovery").await;
    give_code(&by_recovery, "none").await.assert_shows(401, "was used before. You have one more try.");
    give_code(&by_app, "000000").await.assert_shows(401, "The code is wrong. No tries are left for now.");
    give_code(&by_app, &person.totp_code()).await.assert_shows(429, "Too many wrong tries.");
}

/// PRT-1: the answer is the same for every address, and the whole way works in the reader's language.
#[tokio::test]
async fn prt_1_a_forgotten_password_is_chosen_anew() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::reading(&app, "de");
    let ask = |email: String| {
        let browser = browser.clone();
        async move {
            let form = browser.open("/forgotten-password").await.form("/forgotten-password");
            form.with("email", &email).send().await
        }
    };
    let known = ask(person.email.clone()).await;
    known.assert_shows(200, "Sehen Sie in Ihr Postfach");
    let unknown = ask(EMAIL.to_owned()).await;
    let without = |page: &Page, email: &str| page.answer.text.replace(email, "…");
    assert_eq!(without(&known, &person.email), without(&unknown, EMAIL));
    ask("nobody".to_owned()).await.assert_shows(400, "Bitte geben Sie eine E-Mail-Adresse ein");
    ask(person.email.clone()).await.assert_shows(429, "Gerade wurde eine E-Mail geschickt");

    let mail = app.mail_to(&person.email, "password_reset").await;
    assert_eq!(mail.locale, "de");
    let page = browser.open(&format!("/password-reset?token={}", token_in(&mail.text))).await;
    let page = page.form("/password-reset").with("newPassword", "hallo1234").send().await;
    page.assert_shows(400, "leicht zu erraten").assert_lacks("hallo1234");
    let page = page.form("/password-reset").with("newPassword", PASSWORD).send().await;
    page.assert_shows(200, "Ihr neues Passwort gilt");
    sign_in(&browser, &person.email, PASSWORD).await.assert_shows(200, "Noch ein Schritt");
}

#[tokio::test]
async fn a_guest_comes_in_by_a_name_and_becomes_a_user() {
    let app = TestApp::start().await;
    let taken = app.user().await;
    let browser = Browser::new(&app);
    let page = browser.open("/guest").await;
    page.form("/guest").with("name", "").send().await.assert_shows(400, "Please enter a name");
    let account = page.form("/guest").with("name", "Gast Canary").send().await;
    account.assert_shows(200, "You are a guest").assert_lacks("/account/security\"");
    assert_eq!(browser.open("/account/security").await.path, "/account/convert");
    let convert = browser.open("/account/convert").await.form("/account/convert");
    let page = convert.with("email", &taken.email).with("password", PASSWORD).send().await;
    page.assert_shows(409, "This address has an account already").assert_lacks(PASSWORD);
    let page = page.form("/account/convert").with("email", EMAIL).with("password", PASSWORD).send().await;
    page.assert_shows(200, "Welcome!").assert_shows(200, EMAIL);
    app.mail_to(EMAIL, "email_verification").await;
}

/// LOG-11, WEB-3: another site cannot send our forms, whether or not they sign somebody in.
#[tokio::test]
async fn log_11_forms_of_other_sites_are_refused() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    for path in [
        "/login",
        "/register",
        "/guest",
        "/two-factor",
        "/logout",
        "/confirm",
        "/account",
        "/account/sessions",
        "/language",
        "/session/renew",
        "/forgotten-password",
    ] {
        for (header, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")] {
            let form = browser.client.post(path).body("application/x-www-form-urlencoded", "name=x");
            let form = if header == "origin" { form } else { form.without("origin") };
            form.header(header, value).await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
        }
    }
    assert_eq!(browser.open("/account").await.path, "/account");
}

/// Nothing that a form of ours was given is anywhere but where it belongs.
#[tokio::test]
async fn no_page_is_kept_and_none_is_framed() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let browser = Browser::of(&person).await;
    for path in ["/account", "/account/security", "/account/sessions", "/account/activity", "/confirm"] {
        let page = browser.open(path).await;
        assert_eq!((page.answer.status, page.path.as_str()), (200, path));
        assert_eq!(page.answer.header("cache-control"), Some("no-store"), "{path}");
        let policy = page.answer.header("content-security-policy").unwrap();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{policy}"
        );
    }
}
