//! The other rooms of an account.

use crate::browser::Browser;
use crate::support::person::token_in;
use crate::support::{Person, TestApp};

const NEW: &str = "canary-Regenschirm-58-Tal";

/// Nobody has a second factor here, so a step-up is the password alone.
async fn plain() -> TestApp {
    TestApp::with([("auth.two-factor.email.enable-by-default", "false")]).start().await
}

async fn stepped_up(person: &Person) -> Browser {
    let browser = Browser::of(person).await;
    let page =
        browser.open("/confirm").await.form("/confirm").with("password", &person.password).send().await;
    assert_eq!(page.path, "/account");
    browser
}

/// The browser still has its cookies, and they are worth nothing.
async fn assert_has_ended(browser: &Browser) {
    let page = browser.open("/account").await.form("/session/renew").send().await;
    assert_eq!(page.path, "/login?return_to=/account");
}

#[tokio::test]
async fn a_name_is_changed_and_a_wrong_one_comes_back() {
    let app = plain().await;
    let browser = Browser::of(&app.user().await).await;
    let page = browser.open("/account").await;
    let long = "a".repeat(101);
    let page = page.form("/account").with("name", &long).send().await;
    page.assert_shows(400, "Please enter a name of 1 to 100 characters.");
    assert_eq!(page.value("/account", "name"), long);
    let saved = page.form("/account").with("name", "<b>Ada</b> Canary").send().await;
    saved.assert_shows(200, "Saved.").assert_lacks("<b>Ada");
    assert_eq!(saved.value("/account", "name"), "<b>Ada</b> Canary");
}

#[tokio::test]
async fn the_link_that_verifies_is_sent_again() {
    let app = plain().await;
    let person = app.user().await;
    app.pass(61);
    let browser = Browser::of(&person).await;
    let page = browser.open("/account").await.form("/account/email/link").send().await;
    page.assert_shows(200, "We have sent you a new link");
    page.form("/account/email/link").send().await.assert_shows(429, "A mail was sent a moment ago");
    person.verify().await;
    browser.open("/account").await.assert_lacks("/account/email/link");
}

/// PWD-15: the session goes on, the others end, and what was typed wrong is told beside its field.
#[tokio::test]
async fn pwd_15_a_password_is_changed() {
    let app = plain().await;
    let person = app.user().await;
    let other = Browser::of(&person).await;
    let browser = stepped_up(&person).await;
    let path = "/account/password";
    let page = browser.open(path).await;
    let wrong = page.form(path).with("oldPassword", "canary-wrong").with("newPassword", NEW).send().await;
    wrong.assert_shows(401, "This is not your password until now").assert_lacks(NEW);
    let weak =
        page.form(path).with("oldPassword", &person.password).with("newPassword", "hallo1234").send().await;
    weak.assert_shows(400, "This password is easy to guess");
    let done = page.form(path).with("oldPassword", &person.password).with("newPassword", NEW).send().await;
    done.assert_shows(200, "Your new password is set");
    assert_eq!(browser.first("/account").await.status, 200);
    assert_has_ended(&other).await;
    assert_eq!(app.mail_to(&person.email, "security_alert").await.locale, "en");
}

/// EVF-3: nothing changes before the link to the new address is used.
#[tokio::test]
async fn evf_3_an_address_is_changed_by_the_link_that_goes_to_it() {
    let app = plain().await;
    let person = app.user().verified().await;
    let owner = app.user().await;
    let browser = stepped_up(&person).await;
    let page = browser.open("/account/email").await;
    let slip = page.form("/account/email").with("email", "nobody").send().await;
    slip.assert_shows(400, "Please enter one email address");
    assert_eq!(slip.value("/account/email", "email"), "nobody");
    let theirs = page.form("/account/email").with("email", &owner.email).send().await;
    theirs.assert_shows(409, "Another account has this address");
    let asked = page.form("/account/email").with("email", "canary-new@example.com").send().await;
    asked.assert_shows(200, "We have sent a link to your new address").assert_shows(200, &person.email);
    let token = token_in(&app.mail_to("canary-new@example.com", "email_verification").await.text);
    let link = browser.open(&format!("/email-verification?token={token}")).await;
    link.form("/email-verification").send().await.assert_shows(200, "Your address is confirmed");
}

/// SES-4: people see and end their own sessions.
#[tokio::test]
async fn ses_4_sessions_are_listed_and_ended() {
    let app = plain().await;
    let person = app.user().await;
    let (browser, other) = (Browser::of(&person).await, Browser::of(&person).await);
    let page = browser.open("/account/sessions").await;
    page.assert_shows(200, "This device");
    assert!(page.answer.text.matches("name=\"session\"").count() >= 3);
    let theirs = other.open("/account/sessions").await;
    let current = theirs.answer.text.split("This device").nth(1).unwrap();
    let id = current.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let ended = page.form("/account/sessions").with("session", id).send().await;
    ended.assert_shows(200, "That device is signed out").assert_lacks(id);
    assert_has_ended(&other).await;
    ended
        .form("/account/sessions")
        .with("session", "no session")
        .send()
        .await
        .assert_shows(200, "signed out");
    let all = ended.form("/account/sessions").with("session", "").send().await;
    all.assert_shows(200, "You are signed out");
    assert!(browser.open("/account").await.path.starts_with("/login"));
}

#[tokio::test]
async fn what_happened_is_told_the_newest_first() {
    let app = plain().await;
    let person = app.user().await;
    let browser = stepped_up(&person).await;
    let page = browser.open("/account/activity").await;
    page.assert_shows(200, "Confirmed that it is you").assert_shows(200, "Registered");
    let at = |words: &str| page.answer.text.find(words).unwrap();
    assert!(at("Confirmed that it is you") < at("Registered"));
    browser.open("/account/activity?page=7").await.assert_shows(200, "Nothing yet.");
    for _ in 0..26 {
        browser.open("/confirm").await.form("/confirm").with("password", &person.password).send().await;
    }
    browser.open("/account/activity").await.assert_shows(200, "href=\"/account/activity?page=1\"");
    browser.open("/account/activity?page=1").await.assert_shows(200, "Registered");
}

#[tokio::test]
async fn a_picture_is_shown_and_taken_away() {
    let app = plain().await;
    let browser = Browser::of(&app.user().await).await;
    let upload = |file: &'static [u8]| {
        let browser = browser.clone();
        async move {
            let mut body =
                b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.gif\"\r\n\r\n".to_vec();
            body.extend_from_slice(file);
            body.extend_from_slice(b"\r\n--x--\r\n");
            browser.send("/account/picture", "multipart/form-data; boundary=x", body).await
        }
    };
    browser.open("/account/picture").await.assert_shows(200, "at most 5 MB");
    upload(b"").await.assert_shows(400, "Please choose a JPEG, PNG, GIF or WebP file");
    upload(b"no picture").await.assert_shows(400, "Please choose a JPEG, PNG, GIF or WebP file");
    let one_pixel = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";
    let page = upload(one_pixel).await;
    page.assert_shows(200, "Your picture is changed");
    let path =
        page.answer.text.split("src=\"&#x2f;avatars").nth(1).map(|rest| rest.split('"').next().unwrap());
    let path = format!("/avatars{}", crate::browser::plain(path.unwrap()));
    assert_eq!(browser.first(&path).await.status, 200);
    let form = browser.open("/account/picture").await.form("/account/picture/remove");
    form.send().await.assert_shows(200, "Your picture is changed").assert_lacks("avatars");
}

/// SES-6: only whoever ticks the box, and everything is gone then.
#[tokio::test]
async fn ses_6_an_account_is_deleted() {
    let app = plain().await;
    let person = app.user().await;
    let browser = stepped_up(&person).await;
    let page = browser.open("/account/delete").await;
    page.form("/account/delete").send().await.assert_shows(400, "Please tick the box first");
    let gone = page.form("/account/delete").choosing("sure", "yes").send().await;
    gone.assert_shows(200, "Your account is deleted");
    let login =
        gone.form("/login").with("email", &person.email).with("password", &person.password).send().await;
    login.assert_shows(401, "is wrong");
}

/// OAU-11: a provider is taken away on a page of its own; one that is not connected has none.
#[tokio::test]
async fn oau_11_a_provider_that_is_not_connected_has_no_page() {
    let app = plain().await;
    let browser = stepped_up(&app.user().await).await;
    let page = browser.open("/account/security/providers/github").await;
    page.assert_shows(404, "Your account is not connected to this provider");
}

/// AUT-1: nobody sees a page of an account who is not signed in, and each comes back to where they were going.
#[tokio::test]
async fn aut_1_strangers_sign_in_first() {
    let app = plain().await;
    let person = app.user().await;
    for path in ["/account", "/account/security", "/account/security/email", "/account/delete", "/confirm"] {
        let browser = Browser::new(&app);
        let page = browser.open(path).await;
        assert_eq!(page.path, format!("/login?return_to={path}"));
        let form = page.form("/login").with("email", &person.email).with("password", &person.password);
        assert!(form.send().await.path.contains(path), "{path}");
    }
}
