//! What was made before a rotation counts after it: tokens, links, codes; and what was counted stays counted.

use serde_json::json;

use crate::scene::{
    LOGIN, ME, OFF, REFRESH, admin, assert_all_bear_the_current_key, glances, published, rotated,
};
use crate::support::{Person, TestApp};

/// TOK-11, CRY-3: everything that somebody holds is good after the keys have changed twice, as in an emergency.
#[tokio::test]
async fn tok_11_what_was_given_out_is_good_after_two_rotations() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    let person = app.user().with_totp_alone().await;
    let newcomer = Person::register(&app).await;
    let pending = app.anon();
    let second = pending.post(LOGIN).json(person.credentials()).await;
    assert_eq!(second.assert_ok()["twoFactorRequired"], true);
    for _ in 0..2 {
        rotated(&admin).await;
        assert_all_bear_the_current_key(app.sql()).await;
        person.get(ME).await.assert_ok();
    }
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
    let code = json!({ "code": person.recovery_codes()[0] });
    pending.post("/api/auth/2fa/totp/recover").json(code).await.assert_ok();
    newcomer.verify().await;
    app.anon().post(LOGIN).json(newcomer.credentials()).await.assert_ok();
    assert_eq!(published(&app).await.len(), 3);
}

/// RLM-1, EML-9: a change of keys gives no guess and no mail away.
#[tokio::test]
async fn rlm_1_what_was_counted_stays_counted() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    let person = app.user().stepped_up().await;
    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let wrong = json!({ "email": person.email, "password": "canary-Nachtzug" });
    for _ in 0..10 {
        app.anon().post(LOGIN).json(wrong.clone()).await.assert_problem(401, "INVALID_CREDENTIALS");
    }
    let seconds = |answer: crate::support::Answer| answer.assert_ok()["remaining"].as_i64().unwrap();
    let before = seconds(person.get("/api/auth/2fa/email/cooldown").await);
    rotated(&admin).await;
    app.anon().post(LOGIN).json(wrong).await.assert_problem(429, "TOO_MANY_ATTEMPTS");
    person.post("/api/auth/2fa/email/send").await.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
    assert!(seconds(person.get("/api/auth/2fa/email/cooldown").await).abs_diff(before) <= 1);
}

/// TOK-11: a former key is published and honoured while a session lives that began under it, and not longer.
#[tokio::test]
async fn tok_11_a_former_key_goes_when_nothing_bears_it_any_more() {
    let app = TestApp::with([OFF, ("secrets.rotation.schedule", "off")]).start().await;
    let admin = admin(&app, app.sql()).await;
    let old = published(&app).await;
    rotated(&admin).await;
    let clean_up = async || {
        let inside = app.app.clone();
        app.inside(async move { inside.clean_up().await }).await.unwrap();
        for instance in app.each() {
            let instance = instance.clone();
            app.inside(async move { instance.follow_keys().await }).await.unwrap();
        }
    };
    clean_up().await;
    assert_eq!(published(&app).await.len(), 2);
    app.pass(182 * 86_400);
    clean_up().await;
    let left = published(&app).await;
    assert_eq!(left.len(), 1);
    assert_ne!(left, old);
    assert_eq!(app.sql().number("select count(*) from data_key where state = 'former'").await, 0);
    assert_eq!(app.sql().number("select count(*) from account_index").await, 1);
    app.anon().post(LOGIN).json(admin.credentials()).await.assert_ok();
}

/// CRY-9: keys are rotated by themselves when their time has come, once.
#[tokio::test]
async fn cry_9_keys_are_rotated_when_their_time_has_come() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    app.pass(41 * 86_400);
    let (begun, mut glances) = (std::time::Instant::now(), glances());
    while app.sql().number("select count(*) from rotation where succeeded_at is not null").await < 4 {
        assert!(begun.elapsed().as_secs() < 60, "nobody rotates");
        glances.tick().await;
    }
    assert_eq!(app.sql().number("select count(*) from data_key").await, 8);
    app.anon().post(LOGIN).json(admin.credentials()).await.assert_ok();
}
