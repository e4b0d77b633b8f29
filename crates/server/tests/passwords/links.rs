//! A link: good once, for half an hour, for one account, while nothing has changed.

use serde_json::json;

use crate::support::person::token_in;
use crate::support::{Person, TestApp, race};
use crate::words::{LINK, ME, NEW, NO_FACTOR, RESET, VOID, ask, kinds, link_for, login, plain, reset};

/// PRT-3: a link counts once, the newest alone, for half an hour.
#[tokio::test]
async fn prt_3_a_link_counts_once_for_half_an_hour() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let old = link_for(&app, &person.email).await;
    app.pass(61);
    let newer = link_for(&app, &person.email).await;
    assert!(newer.len() > 43 && newer != old);
    reset(&app, &old, NEW).await.assert_problem(401, VOID);
    app.pass(1_799);
    assert_eq!(reset(&app, &newer, NEW).await.assert_ok().text, r#"{"success":true}"#);
    reset(&app, &newer, NEW).await.assert_problem(401, VOID);
    let late = link_for(&app, &person.email).await;
    app.pass(1_800);
    reset(&app, &late, NEW).await.assert_problem(401, "PASSWORD_RESET_TOKEN_EXPIRED");
    login(&app.anon(), &person.email, NEW).await.assert_ok();
}

/// PRT-3: of twenty at once one is heard.
#[tokio::test]
async fn prt_3_of_twenty_uses_one_counts() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let answers = race(20, |number| {
        let body = json!({ "newPassword": format!("{NEW}-{number}") });
        app.anon().post(&format!("{RESET}?token={token}")).json(body)
    })
    .await;
    let heard: Vec<_> = (0..20).filter(|number| answers[*number].status == 200).collect();
    assert_eq!(heard.len(), 1, "{answers:?}");
    login(&app.anon(), &person.email, &format!("{NEW}-{}", heard[0])).await.assert_ok();
    let alerts = kinds(&app, &person.email).await.iter().filter(|kind| *kind == "security_alert").count();
    assert_eq!(alerts, 1);
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        assert!([401, 429, 503].contains(&answer.status), "{answer:?}");
    }
}

/// PRT-4: mail scanners open links. Whatever they do but send a new password changes nothing.
#[tokio::test]
async fn prt_4_opening_the_link_changes_nothing() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let text = app.mail_to(&person.email, LINK).await.text;
    let link = text.split_whitespace().find(|word| word.contains("token=")).unwrap();
    let link = link.trim_matches(|c| "<>()".contains(c)).strip_prefix(app.origin()).unwrap();
    for target in [link, &format!("{RESET}?token={token}")] {
        for method in ["GET", "HEAD", "OPTIONS"] {
            app.anon().request(method.parse().unwrap(), target).await;
        }
    }
    app.anon().post(&format!("{RESET}?token={token}")).await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    person.get(ME).await.assert_ok();
    login(&app.anon(), &person.email, &person.password).await.assert_ok();
    reset(&app, &token, NEW).await.assert_ok();
}

/// PRT-7, B-E1, B-E6: no token, one of another kind, another account's, and words in the body that nobody asked for.
#[tokio::test]
async fn prt_7_nothing_but_the_own_link_does() {
    let app = plain().await;
    let person = app.user().without_second_factor().verified().stepped_up().await;
    let stranger = app.user().without_second_factor().await;
    let body = json!({ "newPassword": NEW });
    for target in [RESET.to_owned(), format!("{RESET}?token="), format!("{RESET}?locale=de")] {
        let answer = app.anon().post(&target).json(&body).await;
        answer.assert_problem(401, "PASSWORD_RESET_TOKEN_MISSING");
    }
    let tokens = person.tokens();
    let verification = token_in(&app.mail_to(&stranger.email, "email_verification").await.text);
    let others = [tokens.access.unwrap(), tokens.refresh.unwrap(), tokens.step_up.unwrap(), verification];
    for token in others.iter().map(String::as_str).chain(["nonsense", "a.b.c", "%00"]) {
        reset(&app, token, NEW).await.assert_problem(401, VOID);
    }
    let theirs = link_for(&app, &stranger.email).await;
    let mixed = json!({ "newPassword": NEW, "email": person.email, "id": person.id, "userId": person.id });
    person.post(&format!("{RESET}?token={theirs}")).json(mixed).await.assert_ok();
    login(&app.anon(), &stranger.email, NEW).await.assert_ok();
    login(&app.anon(), &person.email, &person.password).await.assert_ok();
}

/// PRT-3: a link dies with the password, however that changed, and with the address that it went to.
#[tokio::test]
async fn prt_3_a_link_dies_with_password_and_address() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let token = link_for(&app, &person.email).await;
    let body = json!({ "oldPassword": person.password, "newPassword": NEW });
    person.put("/api/users/me/password").json(body).await.assert_ok();
    reset(&app, &token, NEW).await.assert_problem(401, VOID);
    let mover = app.user().without_second_factor().verified().stepped_up().await;
    let (token, new) = (link_for(&app, &mover.email).await, format!("moved-{}", mover.email));
    mover.put("/api/users/me/email").json(json!({ "newEmail": new })).await.assert_ok();
    let link = token_in(&app.mail_to(&new, "email_verification").await.text);
    app.anon().post(&format!("/api/auth/email/verification?token={link}")).await.assert_ok();
    reset(&app, &token, NEW).await.assert_problem(401, VOID);
    login(&app.anon(), &new, &mover.password).await.assert_ok();
}

/// An account that is gone.
#[tokio::test]
async fn a_link_of_nobody() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let token = link_for(&app, &person.email).await;
    let id = app.sql().id(&person.id);
    app.sql().execute(format!("delete from account where id = {id}")).await;
    reset(&app, &token, NEW).await.assert_problem(404, "USER_NOT_FOUND");
    ask(&app, &person.email).await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
}

/// RLM-4: links that do not count are guesses of a client address; one that does is none.
#[tokio::test]
async fn rlm_4_wrong_links_are_counted() {
    let app = TestApp::with([NO_FACTOR, ("security.login-attempt-limit.ip-limit", "3")]).start().await;
    let person = Person::register(&app).await;
    let token = link_for(&app, &person.email).await;
    for _ in 0..4 {
        reset(&app, &token, "short").await.assert_problem(400, "INVALID_REQUEST");
    }
    for _ in 0..3 {
        reset(&app, "nonsense", NEW).await.assert_problem(401, VOID);
    }
    reset(&app, &token, NEW).await.assert_problem(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED");
}
