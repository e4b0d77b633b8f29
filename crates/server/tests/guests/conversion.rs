//! A guest becomes a user: in place, once, and without taking anything along that was the guest's.

use serde_json::{Value, json};

use crate::support::{Person, TestApp, race};
use crate::words::{
    CONVERT, Guest, LOGIN, ME, NO_FACTOR, PASSWORD, REFRESH, REGISTER, STEP_UP, credentials, kinds,
};

const ROBIN: &str = "robin@canary.example";

/// GST-3: same id, same session; every token of the guest is dead at once, and what comes in their place counts.
#[tokio::test]
async fn gst_3_the_guest_goes_on_as_a_user_with_other_tokens() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let guest = Guest::arrive(&app).await;
    guest.client.post(STEP_UP).await.assert_ok();
    let before = guest.client.tokens();
    let session = guest.client.get("/api/auth/status").await["sessionId"].clone();
    let answer = guest.client.post(&format!("{CONVERT}?locale=de")).json(credentials(ROBIN)).await;
    let user = &answer.assert_ok()["user"];
    assert_eq!((user["id"].as_str(), user["email"].as_str()), (Some(guest.id.as_str()), Some(ROBIN)));
    assert_eq!((&user["roles"], &user["identityProviders"]), (&json!(["USER"]), &json!(["password"])));
    assert_eq!((&user["name"], &user["emailVerified"]), (&json!("Robin"), &json!(false)));
    assert_eq!(answer.cookie("step_up_token").value, "");

    let [access, refresh, step_up] = [before.access, before.refresh, before.step_up].map(Option::unwrap);
    app.anon().get(ME).bearer(&access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let old_step_up = guest.client.get("/api/auth/2fa/totp/setup").step_up(&step_up).await;
    old_step_up.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    let status = guest.client.get("/api/auth/status").await;
    assert_eq!(status.assert_ok()["sessionId"], session);
    guest.client.post(REFRESH).await.assert_ok();
    guest.client.get(ME).await.assert_ok();

    assert_eq!(kinds(&app, ROBIN).await, ["email_verification"]);
    assert_eq!(app.mail_to(ROBIN, "email_verification").await.locale, "de");
    app.anon().post(LOGIN).json(credentials(ROBIN)).await.assert_ok();
    // The guest's refresh token is a spent one of this session: two hold it, and the session ends.
    app.anon().post(REFRESH).bearer(&refresh).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
    guest.client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}

/// Who was a guest has a second factor as who registers has.
#[tokio::test]
async fn a_converted_guest_has_email_as_second_factor() {
    let app = TestApp::start().await;
    let guest = Guest::arrive(&app).await;
    assert_eq!(guest.convert(ROBIN).await.assert_ok()["user"]["twoFactorMethods"], json!(["email"]));
    let answer = app.anon().post(LOGIN).json(credentials(ROBIN)).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
    // A password and a code, and not the guest's bare word, steps up from now on.
    guest.client.post(STEP_UP).await.assert_problem(400, "MISSING_PASSWORD_PARAMETER");
}

#[tokio::test]
async fn a_user_is_a_user_already_and_who_is_gone_is_no_guest() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let answer = person.post(CONVERT).json(credentials(ROBIN)).await;
    answer.assert_problem(304, "GUEST_IS_ALREADY_USER");
    let guest = Guest::arrive(&app).await;
    guest.client.get(ME).await.assert_ok();
    let id = app.sql().id(&guest.id);
    app.sql().execute(format!("delete from account where id = {id}")).await;
    guest.convert(ROBIN).await.assert_problem(404, "GUEST_NOT_FOUND");
}

/// Without an access token, with a bad one, and with one whose time has passed.
#[tokio::test]
async fn only_the_guest_converts_itself() {
    let app = TestApp::start().await;
    let guest = Guest::arrive(&app).await;
    let convert = || guest.client.post(CONVERT).json(credentials(ROBIN));
    convert().bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    convert().bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    app.pass(900);
    convert().await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(app.sql().number("select count(*) from account where email is not null").await, 0);
}

/// GST-4: the address of another account is never joined; its owner hears of it, where they have proved it.
#[tokio::test]
async fn gst_4_a_taken_address_stays_whose_it_is() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let owner = app.user().without_second_factor().verified().await;
    let guest = Guest::arrive(&app).await;
    for spelling in [owner.email.clone(), owner.email.to_uppercase()] {
        guest.convert(&spelling).await.assert_problem(409, "GUEST_EMAIL_TAKEN");
    }
    assert_eq!(kinds(&app, &owner.email).await, ["registration_alert", "email_verification"]);
    assert_eq!(guest.client.get(ME).await.assert_ok()["roles"], json!(["GUEST"]));
    app.anon().post(LOGIN).json(credentials(&owner.email)).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon().post(LOGIN).json(owner.credentials()).await.assert_ok();
    // Nobody has proved this one, and nobody is mailed.
    let unproved = Person::register(&app).await;
    guest.convert(&unproved.email).await.assert_problem(409, "GUEST_EMAIL_TAKEN");
    assert_eq!(kinds(&app, &unproved.email).await, ["email_verification"]);
    guest.convert(ROBIN).await.assert_ok();
}

/// GST-4: that an address is taken is told so often to a client address, whichever guests ask.
#[tokio::test]
async fn gst_4_a_client_learns_of_few_taken_addresses() {
    let settings = [NO_FACTOR, ("security.conversion-limit.ip-limit", "3")];
    let app = TestApp::with(settings).start().await;
    let owner = Person::register(&app).await;
    for _ in 0..3 {
        let guest = Guest::arrive(&app).await;
        guest.convert(&owner.email).await.assert_problem(409, "GUEST_EMAIL_TAKEN");
    }
    let guest = Guest::arrive(&app).await;
    let refused = guest.convert(&owner.email).await;
    assert!(refused.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED").retry_after() <= 3_600);
    guest.convert("free@canary.example").await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
}

/// GST-4: and to one guest, wherever they ask; what was no such answer does not count.
#[tokio::test]
async fn gst_4_a_guest_learns_of_few_taken_addresses() {
    let settings = [NO_FACTOR, ("security.conversion-limit.guest-limit", "2")];
    let app = TestApp::with(settings).start().await;
    let owner = Person::register(&app).await;
    let guest = Guest::arrive(&app).await;
    for _ in 0..5 {
        let weak = json!({ "email": ROBIN, "password": "kurz" });
        guest.client.post(CONVERT).json(weak).await.assert_problem(400, "INVALID_REQUEST");
    }
    for _ in 0..2 {
        guest.convert(&owner.email).await.assert_problem(409, "GUEST_EMAIL_TAKEN");
    }
    guest.convert(&owner.email).await.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED");
    Guest::arrive(&app).await.convert(ROBIN).await.assert_ok();
}

/// GST-5: of twenty conversions of one guest at once one is the first, and makes one user.
#[tokio::test]
async fn gst_5_twenty_conversions_make_one_user() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    for round in 0..3 {
        let guest = Guest::arrive(&app).await;
        let access = guest.client.access();
        let answers = race(20, |number| {
            let email = format!("race-{round}-{number}@canary.example");
            app.anon().post(CONVERT).bearer(&access).json(credentials(&email))
        });
        let answers = answers.await;
        let converted: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
        assert_eq!(converted.len(), 1);
        for late in answers.iter().filter(|answer| answer.status != 200) {
            let expected = ["GUEST_IS_ALREADY_USER", "ACCESS_TOKEN_EXPIRED"];
            assert!(late.code().is_some_and(|code| expected.contains(&code)), "{late:?}");
        }
        let access = converted[0].field("accessToken");
        let me = app.anon().get(ME).bearer(&access).await;
        assert_eq!(me.assert_ok()["email"], converted[0]["user"]["email"]);
        assert_eq!(app.sql().number("select count(*) from account where email is not null").await, round + 1);
        assert_eq!(app.sql().number("select count(*) from outbox").await, round + 1);
        assert_eq!(app.sql().number("select count(*) from session").await, round + 1);
    }
}

/// GST-4, GST-5: of twenty guests who want one address at once one gets it.
#[tokio::test]
async fn gst_5_twenty_guests_want_one_address() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let mut guests = Vec::new();
    for _ in 0..20 {
        guests.push(Guest::arrive(&app).await);
    }
    let answers = race(20, |number| guests[number].client.post(CONVERT).json(credentials(ROBIN))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        answer.assert_problem(409, "GUEST_EMAIL_TAKEN");
    }
    assert_eq!(app.sql().number("select count(*) from account where email is not null").await, 1);
}

/// REG-7, REG-8: a conversion is read field by field, and nothing but address and password is taken from it.
#[tokio::test]
async fn reg_7_a_conversion_is_read_field_by_field() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let guest = Guest::arrive(&app).await;
    let cases = [
        ("email", json!("robin")),
        ("email", json!(["robin@canary.example"])),
        ("email", json!("robin@canary.example\r\nBcc: b@canary.example")),
        ("email", Value::Null),
        ("password", json!("kurz-7z")),
        ("password", json!("passwordpassword")),
        ("password", json!(ROBIN)),
        ("password", json!(7)),
    ];
    for (field, value) in cases {
        let mut body = credentials(ROBIN);
        body[field] = value;
        let answer = guest.client.post(CONVERT).json(&body).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], field);
        assert!(!answer.text.contains("canary"), "what was sent is not repeated: {answer:?}");
    }
    let locale = guest.client.post(&format!("{CONVERT}?locale=x!")).json(credentials(ROBIN)).await;
    locale.assert_problem(400, "INVALID_REQUEST");
    guest.client.post(CONVERT).body("text/plain", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    let mut large = credentials(ROBIN);
    large["more"] = json!("x".repeat(70_000));
    guest.client.post(CONVERT).json(large).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    let privileged = json!({
        "email": ROBIN, "password": PASSWORD, "roles": ["ADMIN"], "role": "ADMIN", "emailVerified": true, "id": "7",
        "groups": ["owners"], "twoFactorMethods": ["totp"], "name": "Kim", "credentials": 7,
    });
    let answer = guest.client.post(CONVERT).json(privileged).await;
    let user = &answer.assert_ok()["user"];
    assert_eq!(
        (&user["roles"], &user["groups"], &user["name"]),
        (&json!(["USER"]), &json!([]), &json!("Robin"))
    );
    assert_eq!((user["id"].as_str(), &user["emailVerified"]), (Some(guest.id.as_str()), &json!(false)));
}

/// REG-9: where registration is off, no way leads to being a user.
#[tokio::test]
async fn reg_9_without_registration_nobody_becomes_a_user() {
    let app = TestApp::with([("auth.registration.enable", "false")]).start().await;
    let registration = json!({ "email": ROBIN, "password": PASSWORD, "name": "Robin" });
    let answer = app.anon().post(REGISTER).json(registration).await;
    answer.assert_problem(403, "REGISTRATION_DISABLED");
    let guest = Guest::arrive(&app).await;
    guest.convert(ROBIN).await.assert_problem(403, "REGISTRATION_DISABLED");
    assert_eq!(app.sql().number("select count(*) from account where email is not null").await, 0);
    assert_eq!(app.sql().number("select count(*) from outbox").await, 0);
    guest.client.get(ME).await.assert_ok();
}

/// Where mails are off nobody is mailed, and nobody needs a code that nobody gets.
#[tokio::test]
async fn without_mails_a_guest_becomes_a_user_too() {
    let app = TestApp::with([("email.enable", "false")]).start().await;
    let answer = Guest::arrive(&app).await.convert(ROBIN).await;
    assert_eq!(answer.assert_ok()["user"]["twoFactorMethods"], json!([]));
    app.anon().post(LOGIN).json(credentials(ROBIN)).await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from outbox").await, 0);
}

/// In a browser the cookies change with the conversion, and the step-up's is cleared.
#[tokio::test]
async fn a_browser_has_the_users_cookies() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let browser = app.anon().with_cookies();
    browser.post("/api/guests").json(json!({ "name": "Robin" })).await.assert_ok();
    browser.post(STEP_UP).await.assert_ok();
    let before = browser.tokens();
    browser.post(CONVERT).json(credentials(ROBIN)).await.assert_ok();
    let after = browser.tokens();
    assert!(before.access != after.access && before.refresh != after.refresh && after.step_up.is_none());
    browser.get(ME).await.assert_ok();
}
