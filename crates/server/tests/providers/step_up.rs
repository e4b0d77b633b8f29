//! Stepping up at a provider.

use serde_json::json;

use crate::loose::Loose;
use crate::signed::Signed;
use crate::words::{
    PROVIDERS, ask_to_connect, assert_fault, assert_landed, browser, come_back, leave, me, parameter, person,
    plain, prepare, through,
};

/// STP-8: it steps up this session, in a cookie, and nothing else comes of it.
#[tokio::test]
async fn stp_8_a_provider_steps_its_own_account_up() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for code in ["ann", "bob"] {
        loose.knows_somebody(code);
    }
    let browser = browser(&app).await;
    through(&browser, "", "ann").await;
    prepare(&browser).await;
    let left = leave(&browser, "loose", "?step_up=true").await;
    assert_eq!(parameter(&left, "prompt").as_deref(), Some("login"));
    let answer = come_back(&browser, &left, "ann").await;
    assert_landed(&answer, app.origin());
    let cookie = answer.cookie("step_up_token");
    assert_eq!((cookie.same_site.as_deref(), cookie.max_age), (Some("Strict"), Some(600)));
    assert_eq!(answer.cookies.len(), 1);
    assert_eq!(browser.get("/api/auth/status").await.assert_ok()["stepUp"], json!(true));
    // Somebody who is nobody here, and somebody else, are not who steps up.
    assert_fault(&through(&browser, "?step_up=true", "bob").await, "wrong_account_authenticated");
    let other = crate::words::browser(&app).await;
    through(&other, "", "bob").await;
    prepare(&other).await;
    assert_fault(&through(&other, "?step_up=true", "ann").await, "wrong_account_authenticated");
    other.delete(&format!("{PROVIDERS}/loose")).await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
}

/// STP-8: a provider that says when somebody signed in there has to name a moment since they left.
#[tokio::test]
async fn stp_8_a_sign_in_from_before_is_no_step_up() {
    let signed = Signed::start().await;
    let app = signed.app().await;
    let browser = browser(&app).await;
    let now = app.clock.now().0 / 1_000_000;
    assert_landed(&signed.through(&browser, "", json!({})).await, app.origin());
    prepare(&browser).await;
    for (auth_time, fresh) in [(now - 3_600, false), (now - 120, false), (now - 30, true), (now + 1, true)] {
        let answer = signed.through(&browser, "?step_up=true", json!({ "auth_time": auth_time })).await;
        if fresh {
            assert_landed(&answer, app.origin());
        } else {
            assert_fault(&answer, "authentication_failed");
        }
    }
}

/// STP-7: a session that ended on the way is not stepped up.
#[tokio::test]
async fn stp_7_a_session_that_ended_is_not_stepped_up() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (_, browser) = person(&app).await;
    ask_to_connect(&browser).await;
    through(&browser, "", "ann").await;
    assert_eq!(me(&browser).await["identityProviders"], json!(["password", "loose"]));
    let left = leave(&browser, "loose", "?step_up=true").await;
    browser.post("/api/auth/logout").await.assert_ok();
    assert_fault(&come_back(&browser, &left, "ann").await, "access_token_expired");
}
