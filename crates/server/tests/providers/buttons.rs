//! The buttons of providers on our pages, in a browser that runs no script: what a page says is where the browser goes.

use crate::loose::Loose;
use crate::page::{Browser, Page, plain as text_of};
use crate::support::{Answer, Client, Person, TestApp};
use crate::words::{
    self, ERROR_PAGE, ME, assert_fault, assert_landed, count, kinds, leave, me, parameter, path_of, person,
    plain, prepare, with,
};

const PASSWORD: &str = "canary-Leuchtturm-77-Wald";
const PROVIDER: &str = "/account/security/providers/loose";
const CONNECT: &str = "/account/security/providers/loose/connect";
const SECURITY: &str = "/account/security";
const CONNECTED: &str = "/account/security?notice=connected";

/// Where the page leads by itself, and where its link leads: the same.
#[track_caller]
fn leads_to(text: &str) -> String {
    let (_, rest) =
        text.split_once("http-equiv=\"refresh\" content=\"0; url=").expect("the page leads nowhere");
    let place = rest.split('"').next().unwrap();
    assert!(text.contains(&format!("<a class=\"button wide\" href=\"{place}\">")), "{text}");
    text_of(place)
}

/// Presses the button, and answers where the provider is asked.
async fn press(page: &Page, action: &str) -> String {
    let left = page.form(action).send().await;
    assert_eq!(left.answer.status, 200, "{}", left.answer.text);
    let to = leads_to(&left.answer.text);
    assert!(to.contains("/authorize?") && !to.contains("canary"), "{to}");
    to
}

/// Comes back from the provider as this person of it, and answers where our page sends them then.
async fn back(client: &Client, left_for: &str, code: &str) -> String {
    let state = parameter(left_for, "state").unwrap();
    let answer = client.sent_here(&format!("/login/oauth2/code/loose?state={state}&code={code}")).await;
    over(client, &answer).await
}

/// Goes over the page between the sites, as whoever comes from another one.
async fn over(client: &Client, answer: &Answer) -> String {
    assert_eq!(answer.status, 302, "{answer:?}");
    let passage = path_of(answer.header("location").unwrap());
    assert!(passage.starts_with("/passage?to="), "{passage}");
    let page = client.sent_here(&passage).header("accept", "text/html").await;
    assert_eq!((page.status, page.cookies.len()), (200, 0), "{page:?}");
    leads_to(&page.text)
}

/// Somebody who registered by a button, with the page that they came to.
async fn newcomer(app: &TestApp, code: &str) -> (Browser, Page) {
    let browser = Browser::new(app);
    let left = press(&browser.open("/register").await, "/login/by/loose").await;
    let to = back(&browser.client, &left, code).await;
    let page = browser.open(&to).await;
    (browser, page)
}

async fn connected(browser: &Browser, person: &Person, code: &str) -> Page {
    let confirm = browser.open(PROVIDER).await;
    let connect = confirm.form("/confirm").with("password", &person.password).send().await;
    connect.assert_shows(200, "Connect loose?");
    let left = press(&connect, CONNECT).await;
    let to = back(&browser.client, &left, code).await;
    browser.open(&to).await
}

/// Each page of the way in has a button for each provider, and none where there is no provider.
#[tokio::test]
async fn every_way_in_has_the_buttons() {
    let loose = Loose::start().await;
    let app = with(&loose, [("auth.oauth2.providers.loose.display-name", "Loose & Co")]).await;
    let without = TestApp::start().await;
    for path in ["/login", "/register"] {
        let page = Browser::new(&app).open(path).await;
        page.assert_shows(200, "Continue with Loose & Co").form("/login/by/loose");
        let german = Browser::reading(&app, "de").open(path).await;
        german.assert_shows(200, "Weiter mit Loose & Co");
        Browser::new(&without).open(path).await.assert_lacks("/login/by/").assert_lacks("class=\"or\"");
    }
}

/// Registering, and signing in again, by a button: in, and on the page that one wanted to be on. What is mailed is in the language of
/// the page.
#[tokio::test]
async fn a_button_registers_and_signs_in() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let email = loose.knows_somebody("ann");
    let leaving = Browser::new(&app).open("/login").await.form("/login/by/loose").send().await;
    leaving.assert_shows(200, "You go on to loose.");
    let (browser, page) = newcomer(&app, "ann").await;
    page.assert_shows(200, "Sign out");
    assert_eq!(page.path, "/account");
    let id = me(&browser.client).await["id"].clone();
    let again = Browser::reading(&app, "de");
    let left = press(&again.open("/account/sessions?page=0").await, "/login/by/loose").await;
    assert_eq!(back(&again.client, &left, "ann").await, "/account/sessions?page=0");
    assert_eq!(me(&again.client).await["id"], id);
    assert_eq!(app.mail_to(&email, "login_alert").await.locale, "de");
    // What the page wanted is bound to what left with it.
    let other = Browser::new(&app);
    let left = press(&other.open("/login?return_to=https://evil.example/").await, "/login/by/loose").await;
    assert_eq!(back(&other.client, &left, "ann").await, "/account");
}

/// WEB-3: no other site has a browser leave, and an unknown provider is none.
#[tokio::test]
async fn web_3_only_our_own_pages_send_people_away() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let (_, signed_in) = person(&app).await;
    for path in ["/login/by/loose", "/confirm/by/loose", CONNECT] {
        let request = signed_in.post(path).body("application/x-www-form-urlencoded", "return_to=/account");
        let answer = request.without("origin").header("origin", "https://evil.example").await;
        assert_eq!(answer.status, 403, "{answer:?}");
        assert_eq!(signed_in.get(path).await.status, 405, "{path}");
    }
    let browser = Browser::new(&app);
    let sent =
        browser.send("/login/by/nobody", "application/x-www-form-urlencoded", "return_to=/account").await;
    assert_eq!(sent.answer.status, 404);
    assert_eq!(count(&app, "oauth2_flow").await, 0);
}

/// Somebody who is signed in already is told so on the page of faults.
#[tokio::test]
async fn whoever_is_in_already_is_told_so() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let browser = Browser::new(&app);
    let login = browser.open("/login").await;
    app.user().await.sign_in(&browser.client).await;
    let told = login.form("/login/by/loose").send().await;
    assert_eq!(told.path, format!("{ERROR_PAGE}?code=user_already_authenticated"));
    told.assert_shows(200, "You are signed in already");
}

/// STP-8: whoever has no password confirms at the provider, and goes on with what they were doing: a first password.
#[tokio::test]
async fn stp_8_who_has_no_password_confirms_at_the_provider() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for code in ["ann", "bob"] {
        loose.knows_somebody(code);
    }
    let (browser, _) = newcomer(&app, "ann").await;
    let confirm = browser.open("/account/password").await;
    confirm
        .assert_shows(200, "sign in once more where you have your account")
        .assert_lacks("type=\"password\"");
    let left = press(&confirm, "/confirm/by/loose").await;
    assert_eq!(parameter(&left, "prompt").as_deref(), Some("login"));
    let state = parameter(&left, "state").unwrap();
    let wrong = browser.client.sent_here(&format!("/login/oauth2/code/loose?state={state}&code=bob")).await;
    assert_fault(&wrong, "wrong_account_authenticated");
    let left = press(&confirm, "/confirm/by/loose").await;
    let to = back(&browser.client, &left, "ann").await;
    assert_eq!(to, "/account/password");
    let set = browser.open(&to).await.form("/account/password").with("newPassword", PASSWORD).send().await;
    set.assert_shows(200, "Your new password is set");
    // From now on there is a password to confirm with, and the provider beside it.
    let confirm = browser.open("/account/delete").await;
    confirm.assert_shows(200, "Continue with loose").form("/confirm").with("password", PASSWORD);
}

/// A provider that was taken out of the configuration cannot confirm anything, and the page says whom to ask.
#[tokio::test]
async fn who_has_no_way_to_confirm_is_told_whom_to_ask() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (browser, _) = newcomer(&app, "ann").await;
    app.sql().execute("update identity set provider = 'gone'").await;
    let confirm = browser.open("/confirm").await;
    confirm.assert_shows(200, "Please ask whoever runs this application").assert_lacks("/confirm/by/");
    browser.open(SECURITY).await.assert_shows(200, "gone").assert_shows(200, "Not connected");
}

/// OAU-4: a provider is connected and taken away on pages, each after a step-up, and the holder is told.
#[tokio::test]
async fn oau_4_a_provider_is_connected_and_taken_away_on_pages() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let person = app.user().without_second_factor().await;
    let browser = Browser::of(&person).await;
    browser.open(SECURITY).await.assert_shows(200, "Not connected");
    let page = connected(&browser, &person, "ann").await;
    assert_eq!(page.path, CONNECTED);
    page.assert_shows(200, "Connected. You can sign in with it").assert_shows(200, "Connected since");
    page.assert_lacks("Not connected");
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count(), 1);
    // The step-up died of it: the next change asks again.
    let confirm = browser.open(PROVIDER).await;
    let away = confirm.form("/confirm").with("password", &person.password).send().await;
    away.assert_shows(200, "Disconnect loose?");
    let gone = away.form(PROVIDER).send().await;
    gone.assert_shows(200, "Disconnected. Other devices were signed out").assert_shows(200, "Not connected");
    assert_eq!(kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count(), 2);
}

/// OAU-11: the only way in stays, and the page says what to do.
#[tokio::test]
async fn oau_11_the_only_way_in_cannot_be_taken_away_on_the_page() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (browser, _) = newcomer(&app, "ann").await;
    let left = press(&browser.open(PROVIDER).await, "/confirm/by/loose").await;
    let to = back(&browser.client, &left, "ann").await;
    assert_eq!(to, PROVIDER);
    let page = browser.open(&to).await.form(PROVIDER).send().await;
    page.assert_shows(400, "This is your only way to sign in. Set a password first.");
}

/// GST-3: a guest becomes a user by a button.
#[tokio::test]
async fn gst_3_a_button_makes_a_user_of_a_guest() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = Browser::new(&app);
    browser.open("/guest").await.form("/guest").with("name", "Robin").send().await;
    let id = me(&browser.client).await["id"].clone();
    let left = press(&browser.open("/account/convert").await, "/login/by/loose").await;
    let page = browser.open(&back(&browser.client, &left, "ann").await).await;
    page.assert_shows(200, "Welcome!");
    let user = me(&browser.client).await;
    assert_eq!((&user["id"], &user["roles"][0]), (&id, &"USER".into()));
    // Nobody offers a guest's own account providers to connect.
    let guest = Browser::new(&app);
    guest.open("/guest").await.form("/guest").with("name", "Kim").send().await;
    let asked = guest.open(PROVIDER).await.form("/confirm").send().await;
    assert_eq!(asked.path, "/account/convert");
}

/// OAU-10: where the local second factor is asked for, it is on our page, and leads on to where somebody wanted to be.
#[tokio::test]
async fn oau_10_the_second_factor_leads_on() {
    let loose = Loose::start().await;
    let required = ("auth.oauth2.require-second-factor", "true");
    let listed = ("auth.oauth2.allowed-redirect-uris", "https://app.example/after");
    let app = with(&loose, [required, listed]).await;
    loose.knows_somebody("ann");
    let person = app.user().with_email_factor().await;
    let browser = Browser::of(&person).await;
    app.pass(61);
    let confirm = browser.open(PROVIDER).await;
    let code = confirm.form("/confirm").with("password", &person.password).send().await;
    let code = code.form("/two-factor").with("code", &person.mailed_code().await).send().await;
    let left = press(&code, CONNECT).await;
    let to = back(&browser.client, &left, "ann").await;
    assert_eq!(to, CONNECTED);
    app.pass(61);
    // To sign in from a page of ours.
    let again = Browser::new(&app);
    let left = press(&again.open("/account/sessions").await, "/login/by/loose").await;
    let to = back(&again.client, &left, "ann").await;
    assert!(to.starts_with("/two-factor?return_to=/passage%3Fto%3D"), "{to}");
    let page =
        again.open(&to).await.form("/two-factor").with("code", &person.mailed_code().await).send().await;
    assert_eq!(leads_to(&page.answer.text), "/account/sessions");
    again.open("/account/sessions").await.assert_shows(200, "This device");
    // To step up.
    app.pass(61);
    let left = press(&again.open("/account/delete").await, "/confirm/by/loose").await;
    let to = back(&again.client, &left, "ann").await;
    let page =
        again.open(&to).await.form("/two-factor").with("code", &person.mailed_code().await).send().await;
    assert_eq!(leads_to(&page.answer.text), "/account/delete");
    // As an application does that leaves the second factor to us.
    app.pass(61);
    for (query, wanted) in
        [("?redirect_uri=https://app.example/after/all", "https://app.example/after/all"), ("", "/")]
    {
        let browser = Browser::new(&app);
        prepare(&browser.client).await;
        let left = leave(&browser.client, "loose", query).await;
        let to = back(&browser.client, &left, "ann").await;
        let page = browser
            .open(&to)
            .await
            .form("/two-factor")
            .with("code", &person.mailed_code().await)
            .send()
            .await;
        let at = if wanted == "/" { page.path } else { leads_to(&page.answer.text) };
        assert_eq!(at, wanted);
        browser.client.get(ME).await.assert_ok();
        app.pass(61);
    }
}

/// OAU-10: a sign-in page of the operator's own is told where to lead then.
#[tokio::test]
async fn oau_10_the_operators_own_page_is_told_where_to_lead() {
    let loose = Loose::start().await;
    let settings = [
        ("auth.oauth2.require-second-factor", "true"),
        ("auth.oauth2.allowed-redirect-uris", "https://app.example/after"),
        ("ui.login-uri", "https://app.example/login?x=y"),
    ];
    let app = with(&loose, settings).await;
    loose.knows_somebody("ann");
    let (browser, _) = newcomer(&app, "ann").await;
    let left = press(&browser.open("/account/password").await, "/confirm/by/loose").await;
    let to = back(&browser.client, &left, "ann").await;
    browser.open(&to).await.form("/account/password").with("newPassword", PASSWORD).send().await;
    turn_email_on(&app, &browser).await;
    let client = words::browser(&app).await;
    let left = leave(&client, "loose", "?redirect_uri=https://app.example/after").await;
    let state = parameter(&left, "state").unwrap();
    let answer = client.sent_here(&format!("/login/oauth2/code/loose?state={state}&code=ann")).await;
    let told = "https://app.example/login?x=y&redirect_uri=https%3A%2F%2Fapp.example%2Fafter";
    assert_landed(&answer, told);
}

/// Turns codes by mail on, on the page for it.
async fn turn_email_on(app: &TestApp, browser: &Browser) {
    let email = me(&browser.client).await["email"].as_str().unwrap().to_owned();
    let page = browser.open("/account/security/email").await;
    let page = page.form("/confirm").with("password", PASSWORD).send().await;
    let sent = page.form("/account/security/email").choosing("act", "send").send().await;
    let code = app.code_for(&email).await;
    let on = sent.form("/account/security/email").with("code", &code).choosing("act", "enable").send().await;
    on.assert_shows(200, "Codes by email are on");
    app.pass(61);
}

/// OAU-8: the page between the sites leads to our own pages, or to one of the list, whatever it is asked.
#[tokio::test]
async fn oau_8_the_passage_leads_nowhere_else() {
    let loose = Loose::start().await;
    let app = with(&loose, [("auth.oauth2.allowed-redirect-uris", "https://app.example/after")]).await;
    let browser = Browser::new(&app);
    for (asked, leads) in [
        ("/account/sessions", "/account/sessions"),
        ("https://app.example/after/x?y=z", "https://app.example/after/x?y=z"),
        ("https://app.example/before", "/account"),
        ("https://evil.example/", "/account"),
        ("//evil.example", "/account"),
        ("/\\evil.example", "/account"),
        ("javascript:alert(1)", "/account"),
        ("data:text/html,x", "/account"),
        ("", "/account"),
    ] {
        let asked: String = url::form_urlencoded::byte_serialize(asked.as_bytes()).collect();
        let page = browser.open(&format!("/passage?to={asked}")).await;
        assert_eq!(leads_to(&page.answer.text), leads, "{asked}");
    }
    assert_eq!(leads_to(&browser.open("/passage").await.answer.text), "/account");
}
