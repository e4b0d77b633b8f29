//! OAU-1, OAU-9: somebody comes back once, with what they left with, in the browser that left, in time.

use crate::loose::Loose;
use crate::support::race;
use crate::words::{
    ME, assert_fault, assert_landed, browser, come_back, count, leave, parameter, plain, through, with,
};

/// OAU-1: omit each, swap each, replay.
#[tokio::test]
async fn oau_1_state_and_browser_belong_together() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let (one, other) = (browser(&app).await, browser(&app).await);
    let (left, other_left) = (leave(&one, "loose", "").await, leave(&other, "loose", "").await);
    let back = |query: &str| one.sent_here(&format!("/login/oauth2/code/loose?{query}"));
    assert_fault(&back("code=ann").await, "state_parameter_missing");
    assert_fault(&back("code=ann&state=").await, "state_parameter_missing");
    assert_fault(&back("code=ann&state=x").await, "invalid_state");
    assert_fault(&come_back(&one, &other_left, "ann").await, "invalid_state");
    assert_fault(&come_back(&other, &left, "ann").await, "invalid_state");
    let state = parameter(&left, "state").unwrap();
    let bare = app.anon().get(&format!("/login/oauth2/code/loose?code=ann&state={state}")).await;
    assert_fault(&bare, "invalid_state");
    let (head, tail) = state.split_at(state.len() - 4);
    assert_fault(&back(&format!("code=ann&state={head}AAAA{tail}")).await, "invalid_state");
    assert_eq!((loose.exchanged().len(), count(&app, "account").await), (0, 0));
    // Nothing of that used it up.
    assert_landed(&come_back(&one, &left, "ann").await, app.origin());
    assert_fault(&come_back(&one, &left, "ann").await, "invalid_state");
    assert_eq!(loose.exchanged().len(), 1);
}

/// OAU-1: ten minutes.
#[tokio::test]
async fn oau_1_a_flow_lasts_ten_minutes() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    let (soon, late) = (leave(&browser, "loose", "").await, leave(&browser, "loose", "").await);
    app.pass(598);
    assert_landed(&come_back(&browser, &soon, "ann").await, app.origin());
    app.pass(2);
    assert_fault(&come_back(&browser, &late, "ann").await, "state_expired");
}

/// OAU-7: who left for one provider does not come back from another.
#[tokio::test]
async fn oau_7_a_state_is_of_its_provider() {
    let (loose, other) = (Loose::start().await, Loose::start().await);
    let key = |name: &str| format!("auth.oauth2.providers.other.{name}");
    let uris = ["authorize", "token", "me"].map(|path| format!("{}/{path}", other.url));
    let app = with(
        &loose,
        [
            (&key("authorization-uri"), &uris[0]),
            (&key("token-uri"), &uris[1]),
            (&key("user-info-uri"), &uris[2]),
            (&key("client-id"), "doorward"),
        ],
    )
    .await;
    other.knows_somebody("ann");
    let browser = browser(&app).await;
    let left = leave(&browser, "loose", "").await;
    let state = parameter(&left, "state").unwrap();
    let answer = browser.sent_here(&format!("/login/oauth2/code/other?state={state}&code=ann")).await;
    assert_fault(&answer, "invalid_state");
    assert_eq!((loose.exchanged().len(), other.exchanged().len()), (0, 0));
    for path in
        ["/oauth2/authorization/nobody", "/login/oauth2/code/nobody?state=x", "/oauth2/authorization/X%2F"]
    {
        browser.get(path).await.assert_problem(404, "PROVIDER_NOT_FOUND");
    }
}

/// OAU-9: of many who come back with the same at once one is let in.
#[tokio::test]
async fn oau_9_of_many_returns_at_once_one_counts() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    for _ in 0..4 {
        let browser = browser(&app).await;
        let left = leave(&browser, "loose", "").await;
        let exchanged = loose.exchanged().len();
        let answers = race(12, |_| come_back(&browser, &left, "ann")).await;
        let home = answers.iter().filter(|answer| answer.header("location") == Some(app.origin()));
        assert_eq!((home.count(), loose.exchanged().len()), (1, exchanged + 1), "{answers:?}");
    }
}

/// OAU-9: of two who register as the same person at once, by two browsers, both are in one account.
#[tokio::test]
async fn oau_9_two_first_sign_ups_at_once_make_one_account() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for round in 0..6 {
        let code = format!("ann-{round}");
        loose.knows_somebody(&code);
        let browsers = [browser(&app).await, browser(&app).await, browser(&app).await, browser(&app).await];
        let mut left = Vec::new();
        for browser in &browsers {
            left.push(leave(browser, "loose", "").await);
        }
        let answers = race(4, |index| come_back(&browsers[index], &left[index], &code)).await;
        for answer in &answers {
            assert_landed(answer, app.origin());
        }
        let expected = i64::from(round) + 1;
        assert_eq!((count(&app, "account").await, count(&app, "identity").await), (expected, expected));
    }
}

/// A provider that posts its answer: the same comes by GET, where the browser's cookie goes along; nothing of it is lost, and
/// nothing else is taken along.
#[tokio::test]
async fn oau_1_an_answer_that_is_posted_comes_by_get() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let browser = browser(&app).await;
    let state = parameter(&leave(&browser, "loose", "").await, "state").unwrap();
    let form = format!(
        "state={state}&code=an%6E&user=%7B%22name%22%3A%22Eve%22%7D&iss=https%3A%2F%2Fx.example%2F%3Fa%26b"
    );
    let post = app.anon().post("/login/oauth2/code/loose").body("application/x-www-form-urlencoded", form);
    let posted = post.header("origin", "https://appleid.apple.com").await;
    assert_eq!((posted.status, posted.cookies.len()), (303, 0), "{posted:?}");
    let to = posted.header("location").unwrap().to_owned();
    let expected =
        format!("/login/oauth2/code/loose?state={state}&code=ann&iss=https%3A%2F%2Fx.example%2F%3Fa%26b");
    assert_eq!(to, expected);
    assert_landed(&browser.sent_here(&to).await, app.origin());
    browser.get(ME).await.assert_ok();
    let json = app.anon().post("/login/oauth2/code/loose").json(serde_json::json!({ "state": state })).await;
    json.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
}

/// CRY-1, CRY-8: what is kept of somebody on their way is sealed, and the browser's name is a digest.
#[tokio::test]
async fn cry_1_what_is_kept_of_a_flow_cannot_be_read() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let browser = browser(&app).await;
    leave(&browser, "loose", "").await;
    assert_eq!(count(&app, "oauth2_flow").await, 1);
    for text in ["Netscape", &browser.cookie("oauth2_flow").unwrap(), "\"provider\""] {
        assert!(!app.sql().holds(text).await, "{text}");
    }
    app.pass(601);
    let verbs = app.app.clone();
    app.inside(async move { verbs.clean_up().await }).await.unwrap();
    assert_eq!(count(&app, "oauth2_flow").await, 0);
}

/// RLM-1: both doors count as other requests do.
#[tokio::test]
async fn rlm_1_both_doors_are_limited() {
    let loose = Loose::start().await;
    let app = with(&loose, [("security.rate-limit.ip-limit", "6")]).await;
    let browser = browser(&app).await;
    for _ in 0..2 {
        through(&browser, "", "nobody").await;
    }
    browser.get("/oauth2/authorization/loose").await;
    for path in ["/oauth2/authorization/loose", "/login/oauth2/code/loose?state=x"] {
        app.anon().get(path).await.assert_problem(429, "IP_RATE_LIMIT_EXCEEDED");
    }
}
