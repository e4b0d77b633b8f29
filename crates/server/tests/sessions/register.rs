//! Registering: who has the address already, and who proves that it is theirs.

use serde_json::{Value, json};

use crate::support::{Answer, Person, Site, TestApp};
use crate::words::{
    LOGIN, LOGOUT, ME, NO_FACTOR, REFRESH, REGISTER, SECOND_LOGIN, STEP_UP, VERIFICATION, count_sessions,
    face, fields, link_for, plain, registration,
};

/// Fields of an account that nobody may set by naming them.
fn privileges() -> Value {
    json!({
        "id": "00000000-0000-4000-8000-000000000000", "role": "ADMIN", "roles": ["ADMIN"], "groups": ["owners"],
        "isAdmin": true, "verified": true, "emailVerified": true, "email_verified": true, "identityProviders": [],
        "twoFactorAuthEnabled": false, "twoFactorMethods": [], "preferredTwoFactorMethod": "totp", "credentials": 7,
        "epoch": 7, "version": 7, "createdAt": "2001-01-01T00:00:00Z", "lastActive": "2001-01-01T00:00:00Z",
        "avatar": "https://elsewhere.example/a.png", "accessToken": "x", "sessionId": "x", "twoFactorRequired": false,
    })
}

fn with_privileges(body: &Value) -> Value {
    let mut body = body.clone();
    let fields = privileges().as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(fields);
    body
}

/// REG-1, REG-2: a free and a taken address are answered alike to the byte, for one hash and one mail each.
#[tokio::test]
async fn fifty_pairs_of_registrations_cannot_be_told_apart() {
    let app = TestApp::start().await;
    let mails = || app.sql().number("select count(*) from outbox");
    for round in 0..50 {
        let known = Person::register(&app).await;
        if round % 2 == 0 {
            known.verify().await;
        }
        let target =
            if round % 5 == 0 { format!("{REGISTER}?send-email=false") } else { REGISTER.to_owned() };
        let free = format!("free-{round}@canary.example");
        let mut costs = Vec::new();
        let mut answers = Vec::new();
        for email in [&free, &known.email] {
            let (hashes, queued) = (app.hashed(), mails().await);
            answers.push(app.anon().post(&target).json(registration(email)).await);
            costs.push((app.hashed() - hashes, mails().await - queued));
        }
        assert_eq!(face(&answers[0]), face(&answers[1]));
        assert_eq!(answers[0].text, r#"{"success":true}"#);
        answers[0].assert_ok();
        assert_eq!(costs, [(1, i64::from(round % 5 != 0)); 2], "round {round}");
    }
}

/// REG-4: whoever registered somebody else's address has nothing of it once its owner has proved it: not the password, not
/// the session that they opened.
#[tokio::test]
async fn who_came_first_and_proved_nothing_has_nothing() {
    let app = plain().await;
    let attacker = app.user().without_second_factor().stepped_up().await;
    let browser = attacker.in_browser().await;
    let victim = json!({ "email": attacker.email, "password": "canary-Leuchtturm-88-Sand", "name": "Kim" });
    app.anon().post(REGISTER).json(&victim).await.assert_ok();
    assert_eq!(count_sessions(&app, &attacker).await, 2);

    let link = link_for(&app, &attacker.email).await;
    let verified = app.anon().post(&format!("{VERIFICATION}?token={link}")).await;
    assert_eq!((&verified.assert_ok()["emailVerified"], &verified["name"]), (&true.into(), &"Kim".into()));
    assert_eq!(count_sessions(&app, &attacker).await, 0);
    for client in [&attacker.client, &browser] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        client.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    }
    let answer = app.anon().post(LOGIN).json(attacker.credentials()).await;
    answer.assert_problem(401, "INVALID_CREDENTIALS");
    let answer = app.anon().post(LOGIN).json(&victim).await;
    assert_eq!(answer.assert_ok()["user"]["id"], attacker.id.as_str());
}

/// REG-4: the same where everybody has a second factor, and the attacker waits with a right password for a code.
#[tokio::test]
async fn a_password_of_somebody_else_does_not_wait_for_its_code() {
    let app = TestApp::start().await;
    let attacker = Person::register(&app).await;
    let waiting = app.anon();
    waiting.post(LOGIN).json(attacker.credentials()).await.assert_ok();
    let victim = json!({ "email": attacker.email, "password": "canary-Leuchtturm-88-Sand", "name": "Kim" });
    app.anon().post(REGISTER).json(&victim).await.assert_ok();
    let link = link_for(&app, &attacker.email).await;
    app.anon().post(&format!("{VERIFICATION}?token={link}")).await.assert_ok();
    let code = json!({ "email": app.code_for(&attacker.email).await });
    let answer = waiting.post(SECOND_LOGIN).json(code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    let answer = app.anon().post(LOGIN).json(attacker.credentials()).await;
    answer.assert_problem(401, "INVALID_CREDENTIALS");
    let answer = app.anon().post(LOGIN).json(&victim).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
}

/// REG-4: an authenticator app that somebody enrolled who never proved the address goes with their password.
#[tokio::test]
async fn a_second_factor_of_somebody_else_does_not_lock_the_owner_out() {
    let app = plain().await;
    let attacker = app.user().with_totp_alone().await;
    let victim = json!({ "email": attacker.email, "password": "canary-Leuchtturm-88-Sand", "name": "Kim" });
    app.anon().post(REGISTER).json(&victim).await.assert_ok();
    let link = link_for(&app, &attacker.email).await;
    let verified = app.anon().post(&format!("{VERIFICATION}?token={link}")).await;
    assert_eq!(verified.assert_ok()["twoFactorMethods"], json!([]));
    let kept = "select (select count(*) from totp) + (select count(*) from recovery_code)";
    assert_eq!(app.sql().number(kept).await, 0);
    let answer = app.anon().post(LOGIN).json(&victim).await;
    assert_eq!(answer.assert_ok()["user"]["id"], attacker.id.as_str());
}

/// REG-4: once an address is proved, a link of another registration that was mailed before changes nothing any more.
#[tokio::test]
async fn a_proved_address_is_not_claimed() {
    let app = plain().await;
    let owner = app.user().without_second_factor().await;
    let intruder = json!({ "email": owner.email, "password": "canary-Leuchtturm-88-Sand", "name": "Kim" });
    app.anon().post(REGISTER).json(&intruder).await.assert_ok();
    let link = link_for(&app, &owner.email).await;
    app.sql().execute("update account set email_verified = true").await;
    let answer = app.anon().post(&format!("{VERIFICATION}?token={link}")).await;
    answer.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
    app.anon().post(LOGIN).json(&intruder).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon().post(LOGIN).json(owner.credentials()).await.assert_ok();
}

/// REG-7, EVF-6: fields that are not the client's to set are as if they were not there, wherever they stand.
#[tokio::test]
async fn naming_a_privilege_does_not_give_it() {
    let app = plain().await;
    let person = Person::register(&app).await;
    let again = with_privileges(&registration("privileged@canary.example"));
    app.anon().post(REGISTER).json(&again).await.assert_ok();
    let client = app.anon();
    let signed_in = client.post(LOGIN).json(with_privileges(&again)).await;
    let user = signed_in.assert_ok()["user"].clone();
    assert_ne!(user["id"], privileges()["id"]);
    assert_eq!((&user["roles"], &user["groups"]), (&json!(["USER"]), &json!([])));
    assert_eq!((&user["emailVerified"], &user["twoFactorMethods"]), (&json!(false), &json!([])));
    let password = with_privileges(&json!({ "password": again["password"] }));
    client.post(STEP_UP).json(password).await.assert_ok();
    client.post(REFRESH).json(with_privileges(&json!({}))).await.assert_ok();
    let setup = client.get("/api/auth/2fa/totp/setup").await;
    let confirm = with_privileges(&json!({ "token": setup.field("token"), "code": "000000" }));
    client.post("/api/auth/2fa/totp/setup").json(confirm).await.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    let enable = with_privileges(&json!({ "code": "000000" }));
    client
        .post("/api/auth/2fa/email/enable")
        .json(enable)
        .await
        .assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    let mut after = client.get(ME).await.assert_ok().body.clone().unwrap();
    after["lastActive"] = user["lastActive"].clone();
    assert_eq!(after, user);
    let other = app.anon().post(LOGIN).json(person.credentials()).await;
    assert_eq!(other.assert_ok()["user"]["roles"], json!(["USER"]));
}

/// REG-8: what is not one address, one name and one password is refused, field by field.
#[tokio::test]
async fn registrations_are_read_field_by_field() {
    let app = plain().await;
    let good = registration("form@canary.example");
    let cases = [
        ("email", json!("form")),
        ("email", json!("form@canary.example,two@canary.example")),
        ("email", json!("Form <form@canary.example>")),
        ("email", json!("form@canary.example\r\nBcc: two@canary.example")),
        ("email", json!(["form@canary.example"])),
        ("email", json!(format!("{}@canary.example", "f".repeat(250)))),
        ("email", Value::Null),
        ("email", json!(7)),
        ("name", json!(" ")),
        ("name", json!("Robin\r\nX: y")),
        ("name", json!("n".repeat(101))),
        ("password", json!("kurz-7z")),
        ("password", json!("canary-".repeat(200))),
        ("password", json!("passwordpassword")),
        ("password", json!("form@canary.example")),
        ("password", json!({})),
    ];
    for (field, value) in cases {
        let mut body = good.clone();
        body[field] = value;
        refused(&app.anon().post(REGISTER).json(&body).await, field);
        let _ = body.as_object_mut().unwrap().remove(field);
        refused(&app.anon().post(REGISTER).json(&body).await, field);
    }
    refused(&app.anon().post(&format!("{REGISTER}?send-email=perhaps")).json(&good).await, "send-email");
    assert_eq!(app.sql().number("select count(*) from account").await, 0);
}

#[track_caller]
fn refused(answer: &Answer, field: &str) {
    let answer = answer.assert_problem(400, "INVALID_REQUEST");
    assert_eq!(answer["violations"][0]["field"], field, "{answer:?}");
    assert!(!answer.text.contains("canary"), "what was sent is not repeated: {answer:?}");
}

/// REG-3: the owner of a proved address is told of the attempt, at most once a minute; nobody is mailed who did not want it.
#[tokio::test]
async fn owners_hear_of_attempts_at_their_address() {
    let app = plain().await;
    let owner = Person::register(&app).await;
    owner.verify().await;
    let attempt = registration(&owner.email);
    for _ in 0..3 {
        app.anon().post(REGISTER).json(&attempt).await.assert_ok();
    }
    assert_eq!(kinds(&app, &owner.email).await, ["registration_alert", "email_verification"]);
    let silent = format!("{REGISTER}?send-email=false");
    app.pass(61);
    app.anon().post(&silent).json(&attempt).await.assert_ok();
    assert_eq!(kinds(&app, &owner.email).await.len(), 2);
    app.anon().post(REGISTER).json(&attempt).await.assert_ok();
    assert_eq!(kinds(&app, &owner.email).await.len(), 3);
    app.anon().post(&silent).json(registration("silent@canary.example")).await.assert_ok();
    assert!(app.mails_to("silent@canary.example").await.is_empty());
}

async fn kinds(site: &Site, email: &str) -> Vec<String> {
    site.mails_to(email).await.into_iter().map(|mail| mail.kind).collect()
}

/// The nearest language that we have; none near: the default. A malformed tag is no language.
#[tokio::test]
async fn mails_speak_the_language_that_was_asked_for() {
    let app = TestApp::with([("app.default-locale", "fr")]).start().await;
    let tags =
        [("de", "de"), ("de-AT", "de"), ("de_AT", "de"), ("DE", "de"), ("en-GB", "en"), ("es-419", "es")];
    let others = [("pt", "pt-BR"), ("pt_PT", "pt-BR"), ("la", "fr"), ("tlh", "fr")];
    for (number, (tag, locale)) in tags.into_iter().chain(others).enumerate() {
        let email = format!("locale-{number}@canary.example");
        app.anon().post(&format!("{REGISTER}?locale={tag}")).json(registration(&email)).await.assert_ok();
        assert_eq!(app.mail_to(&email, "email_verification").await.locale, locale, "{tag}");
    }
    let email = "without@canary.example";
    app.anon().post(REGISTER).json(registration(email)).await.assert_ok();
    assert_eq!(app.mail_to(email, "email_verification").await.locale, "fr");
    let password = registration(email)["password"].clone();
    let login = json!({ "email": email, "password": password });
    app.anon().post(&format!("{LOGIN}?locale=es-MX")).json(login).await.assert_ok();
    assert_eq!(app.mail_to(email, "email_authentication").await.locale, "es");
    for tag in ["x!", "", "d", "de--AT", "de-", "de;q=1", "deutschland", "%F0%9F%92%A9"] {
        let answer = app.anon().post(&format!("{REGISTER}?locale={tag}")).json(registration(email)).await;
        refused(&answer, "locale");
        refused(&app.anon().post(&format!("{LOGIN}?locale={tag}")).json(registration(email)).await, "locale");
    }
}

/// Where mails are off nobody gets one, nobody needs one to come in, and who asks for one is told.
#[tokio::test]
async fn without_mails_people_come_in_by_password() {
    let app = TestApp::with([("email.enable", "false")]).start().await;
    let person = app.user().without_second_factor().await;
    for path in ["/api/auth/email/verification/send", "/api/auth/2fa/email/send"] {
        person.post(path).await.assert_problem(503, "EMAIL_DISABLED");
    }
    for path in ["/api/auth/email/verification/cooldown", "/api/auth/2fa/email/cooldown"] {
        assert_eq!(person.get(path).await.assert_ok().text, r#"{"remaining":0}"#);
    }
    assert_eq!(app.sql().number("select count(*) from outbox").await, 0);
}

/// Whoever is signed in does not register; an access token that does not count is as good as none.
#[tokio::test]
async fn who_is_signed_in_does_not_register() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    let body = registration("second@canary.example");
    person.post(REGISTER).json(&body).await.assert_problem(304, "ALREADY_AUTHENTICATED");
    let browser = person.in_browser().await;
    browser.post(REGISTER).json(&body).await.assert_problem(304, "ALREADY_AUTHENTICATED");
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
    let access = person.access();
    person.post(LOGOUT).await.assert_ok();
    let answer = app.anon().post(REGISTER).bearer(&access).json(&body).await;
    assert_eq!(fields(answer.assert_ok().body.as_ref().unwrap()), ["success"]);
    assert_eq!(app.sql().number("select count(*) from account").await, 2);
}
