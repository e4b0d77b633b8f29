//! Another address: asked for, proved at the new mailbox, told to the former one.

use serde_json::{Value, json};

use crate::support::backend::unique;
use crate::support::person::token_in;
use crate::support::{Answer, Person, Site, TestApp};
use crate::words::{
    GUEST, LOGIN, ME, NO_FACTOR, REFRESH, REGISTER, SECOND_LOGIN, VERIFICATION, assert_needs_step_up, count,
    me, plain, tamper, vanish,
};

pub(crate) const EMAIL: &str = "/api/users/me/email";
pub(crate) const INVALID: &str = "EMAIL_VERIFICATION_TOKEN_INVALID";
const PAGE: &str = "/email-verification";

/// An address that nobody has.
pub(crate) fn fresh() -> String {
    format!("person-{}@canary.example", unique())
}

pub(crate) async fn ask(person: &Person, email: &str) -> Answer {
    person.put(EMAIL).json(json!({ "newEmail": email })).await
}

/// The link in the newest mail to an address.
pub(crate) async fn link_to(site: &Site, email: &str) -> String {
    token_in(&site.mail_to(email, "email_verification").await.text)
}

pub(crate) async fn open(site: &Site, token: &str) -> Answer {
    site.anon().post(&format!("{VERIFICATION}?token={token}")).await
}

/// Somebody without a second factor who has just stepped up.
pub(crate) async fn newcomer(app: &TestApp) -> Person {
    app.user().without_second_factor().verified().stepped_up().await
}

/// Asks for an address that is free; answers the link.
pub(crate) async fn asked(person: &Person, email: &str) -> String {
    let answer = ask(person, email).await;
    assert_eq!(answer.assert_ok().body, Some(json!({ "verificationRequired": true, "cooldown": 60 })));
    link_to(person.site(), email).await
}

fn signing_in(email: &str, person: &Person) -> Value {
    json!({ "email": email, "password": person.password })
}

/// EVF-3, EVF-2: until the link is used, and not only opened, nothing changes; then everything does, and both mailboxes hear.
#[tokio::test]
async fn evf_3_an_address_changes_when_its_link_is_used() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let new = fresh();
    let before = me(&person).await.body.clone().unwrap();
    person.put(&format!("{EMAIL}?locale=de")).json(json!({ "newEmail": new })).await.assert_ok();
    let mail = app.mail_to(&new, "email_verification").await;
    assert_eq!(mail.locale, "de");
    let token = token_in(&mail.text);
    for method in ["GET", "HEAD"] {
        let page = app.anon().request(method.parse().unwrap(), &format!("{PAGE}?token={token}")).await;
        assert_eq!(page.status, 200);
    }
    assert_eq!(me(&person).await.body.as_ref(), Some(&before));
    let too_early = app.anon().post(LOGIN).json(signing_in(&new, &person)).await;
    too_early.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon().post(LOGIN).json(signing_in(&person.email, &person)).await.assert_ok();

    let mut expected = before;
    expected["email"] = new.clone().into();
    expected["emailVerified"] = true.into();
    let answer = app.anon().post(&format!("{VERIFICATION}?token={token}&locale=fr")).await;
    expected["lastActive"] = answer["lastActive"].clone();
    assert_eq!(answer.assert_ok().body.as_ref(), Some(&expected));
    assert!(answer.cookies.is_empty(), "{answer:?}");
    let told = [&person.email, &new].map(|email| app.mail_to(email, "security_alert"));
    let [former, current] = told;
    let (former, current) = (former.await, current.await);
    assert_eq!((former.locale.as_str(), current.locale.as_str()), ("fr", "fr"));
    assert_ne!(former.text, current.text);
    assert!(!former.text.contains("token=") && !former.html.contains("token="), "no action by GET (ALR-6)");
    app.anon().post(LOGIN).json(signing_in(&new, &person)).await.assert_ok();
    let gone = app.anon().post(LOGIN).json(signing_in(&person.email, &person)).await;
    gone.assert_problem(401, "INVALID_CREDENTIALS");
    let again = json!({ "email": person.email, "password": "canary-Sternwarte-41-Moor", "name": "Kim" });
    app.anon().post(REGISTER).json(again).await.assert_ok();
    assert_eq!(app.sql().number("select count(*) from account").await, 2, "the former address is free");
}

/// SES-9: the session that asked goes on after a refresh, the others end, and the step-up is void.
#[tokio::test]
async fn ses_9_what_a_new_address_ends() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let elsewhere = person.another_session().await;
    let token = asked(&person, &fresh()).await;
    for client in [&person.client, &elsewhere] {
        client.get(ME).await.assert_ok();
    }
    open(&app, &token).await.assert_ok();
    for client in [&person.client, &elsewhere] {
        client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    elsewhere.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    person.post(REFRESH).await.assert_ok();
    ask(&person, &fresh()).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
}

/// EML-23, EML-11: the second factor moves with the address and not before; what was mailed to the former one is dead.
#[tokio::test]
async fn eml_23_the_second_factor_moves_with_the_address() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let new = fresh();
    let token = asked(&person, &new).await;
    app.pass(61);
    let half = app.anon();
    half.post(LOGIN).json(person.credentials()).await.assert_ok();
    let code = person.mailed_code().await;
    assert!(app.mails_to(&new).await.iter().all(|mail| mail.kind == "email_verification"));
    open(&app, &token).await.assert_ok();
    let late = half.post(SECOND_LOGIN).json(json!({ "email": code })).await;
    late.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
    let client = app.anon();
    let answer = client.post(LOGIN).json(signing_in(&new, &person)).await;
    assert_eq!(answer.assert_ok()["twoFactorMethods"], json!(["email"]));
    let wrong = client.post(SECOND_LOGIN).json(json!({ "email": code })).await;
    wrong.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
    let code = app.code_for(&new).await;
    client.post(SECOND_LOGIN).json(json!({ "email": code })).await.assert_ok();
}

/// EVF-1: a link counts once, for a day, and for one address; a newer one voids it. Back and forth nothing can be used again.
#[tokio::test]
async fn evf_1_a_link_of_a_change_counts_once() {
    let app = plain().await;
    let mut person = app.user().without_second_factor().stepped_up().await;
    let first_address = person.email.clone();
    let unused = link_to(&app, &first_address).await;
    let (second, third) = (fresh(), fresh());
    let older = asked(&person, &third).await;
    let newer = asked(&person, &second).await;
    open(&app, &older).await.assert_problem(401, INVALID);
    open(&app, &newer).await.assert_ok();
    open(&app, &newer).await.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
    open(&app, &older).await.assert_problem(401, INVALID);

    person.post(REFRESH).await.assert_ok();
    person.email = second.clone();
    person.step_up().await;
    app.pass(61);
    let back = asked(&person, &first_address).await;
    open(&app, &back).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    for (token, status, code) in [
        (&newer, 401, INVALID),
        (&older, 401, INVALID),
        (&back, 304, "EMAIL_ALREADY_VERIFIED"),
        (&unused, 304, "EMAIL_ALREADY_VERIFIED"),
    ] {
        open(&app, token).await.assert_problem(status, code);
        assert_eq!(me(&person).await["email"], first_address.as_str());
    }
    person.email = first_address;
    person.step_up().await;
    let late = asked(&person, &third).await;
    app.pass(86_400);
    open(&app, &late).await.assert_problem(401, "EMAIL_VERIFICATION_TOKEN_EXPIRED");
    assert_eq!(count(&app, &person, "email_verification").await, 0);
}

/// A change dies with the session that asked for it, with a password or factor that changes, with a newer request, and when
/// one asks for the address that one has.
#[tokio::test]
async fn what_takes_a_change_back() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let token = asked(&person, &fresh()).await;
    let answer = ask(&person, &person.email.to_uppercase()).await;
    assert_eq!(answer.assert_ok().body, Some(json!({ "verificationRequired": false, "cooldown": 0 })));
    open(&app, &token).await.assert_problem(401, INVALID);

    let token = asked(&person, &fresh()).await;
    tamper(&app, &person, "credentials = credentials + 1").await;
    open(&app, &token).await.assert_problem(401, INVALID);

    person.step_up().await;
    let token = asked(&person, &fresh()).await;
    person.post("/api/auth/logout").await.assert_ok();
    open(&app, &token).await.assert_problem(401, INVALID);
    assert_eq!(count(&app, &person, "email_change").await, 0);
}

/// EVF-6, EVF-7: no field and no switch makes an address proved; a switched-off alert is the alert alone.
#[tokio::test]
async fn evf_6_evf_7_only_the_link_proves_an_address() {
    let app = TestApp::with([NO_FACTOR, ("auth.security-alert.email-changed", "false")]).start().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let new = fresh();
    let body =
        json!({ "newEmail": new, "emailVerified": true, "verified": true, "verificationRequired": false });
    person.put(EMAIL).json(body).await.assert_ok();
    let now = me(&person).await;
    assert_eq!((&now["email"], &now["emailVerified"]), (&json!(person.email), &json!(false)));
    let same = ask(&person, &person.email).await;
    assert_eq!(same.assert_ok()["verificationRequired"], true, "one's own address is not proved by asking");
    assert_eq!(me(&person).await["emailVerified"], false);
    app.pass(61);
    let token = asked(&person, &new).await;
    open(&app, &token).await.assert_ok();
    assert!(app.mails_to(&person.email).await.iter().all(|mail| mail.kind != "security_alert"));
}

/// EVF-8: a link for one account, used in the session of another, is about the one alone.
#[tokio::test]
async fn evf_8_a_link_is_about_its_own_account() {
    let app = plain().await;
    let (one, other) = (newcomer(&app).await, newcomer(&app).await);
    let (mine, theirs) = (fresh(), fresh());
    let token = asked(&one, &mine).await;
    asked(&other, &theirs).await;
    let browser = other.in_browser().await;
    let answer = browser.post(&format!("{VERIFICATION}?token={token}")).await;
    assert_eq!((&answer.assert_ok()["id"], &answer["email"]), (&json!(one.id), &json!(mine)));
    for client in [&other.client, &browser] {
        assert_eq!(me(client).await["email"], other.email.as_str());
    }
    assert_eq!(count(&app, &other, "email_change").await, 1);
}

/// Every documented refusal.
#[tokio::test]
async fn refusals_of_another_address() {
    let app = plain().await;
    let (person, other) = (newcomer(&app).await, newcomer(&app).await);
    for body in [
        json!({}),
        json!({ "newEmail": null }),
        json!({ "newEmail": "nobody" }),
        json!({ "newEmail": "a@canary.example,b@canary.example" }),
        json!({ "newEmail": "a@canary.example\r\nBcc: b@canary.example" }),
        json!({ "newEmail": "Ann <ann@canary.example>" }),
    ] {
        let answer = person.put(EMAIL).json(body).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "newEmail");
    }
    let answer = person.put(&format!("{EMAIL}?locale=x!")).json(json!({ "newEmail": fresh() })).await;
    answer.assert_problem(400, "INVALID_REQUEST");
    for taken in [other.email.clone(), other.email.to_uppercase()] {
        ask(&person, &taken).await.assert_problem(409, "EMAIL_TAKEN");
    }
    let address = fresh();
    assert_needs_step_up(&app, &person, || person.put(EMAIL).json(json!({ "newEmail": address }))).await;
    tamper(&app, &person, GUEST).await;
    ask(&person, &fresh()).await.assert_problem(404, "USER_NOT_FOUND");
    vanish(&app, &person).await;
    ask(&person, &fresh()).await.assert_problem(404, "USER_NOT_FOUND");
    let silent = TestApp::with([NO_FACTOR, ("email.enable", "false")]).start().await;
    let person = silent.user().without_second_factor().stepped_up().await;
    ask(&person, &fresh()).await.assert_problem(503, "EMAIL_DISABLED");
}
