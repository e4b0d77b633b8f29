//! Many requests at once: what may happen once happens once.

use serde_json::json;

use crate::kept::{Guesses, Kept as _};
use crate::scene::{
    EMAIL, ENABLE, ME, OFF, REFRESH, SECOND, SEND, STEP_UP, TOO_LATE, TOTP, about_to_enable, credentials,
    pending, put_back, wrong,
};
use crate::support::{Answer, TestApp, Tokens, race};

/// How many answers carry each code; a success has none.
fn tally(answers: &[Answer], code: Option<&str>) -> usize {
    answers.iter().filter(|answer| answer.code() == code).count()
}

fn codes(answers: &[Answer]) -> Vec<Option<&str>> {
    answers.iter().map(Answer::code).collect()
}

/// How many found PostgreSQL or Redis too busy, which happens to hundreds at once on a machine that has much else to do.
fn turned_away(answers: &[Answer]) -> usize {
    let busy = [
        ("DATABASE_FAILURE", 500),
        ("ACCESS_TOKEN_ALLOWLIST_READING_FAILURE", 500),
        ("SERVER_OVERLOADED", 503),
    ];
    let found = |answer: &Answer| busy.into_iter().find(|(code, _)| answer.code() == Some(*code));
    let away = answers.iter().filter_map(|answer| Some((answer, found(answer)?)));
    away.inspect(|(answer, (code, status))| {
        assert!(answer.assert_problem(*status, code).retry_after() >= 1);
    })
    .count()
}

/// One of these was first, and all others were told something that is written down.
fn assert_one_success(answers: &[Answer]) {
    assert_eq!(tally(answers, None), 1, "{:?}", codes(answers));
    for answer in answers {
        match answer.code() {
            None => answer.assert_ok(),
            Some(code) => {
                assert!(TOO_LATE.contains(&code), "{answer:?}");
                answer.assert_problem(answer.status, code)
            }
        };
    }
}

/// EML-5: of 200 wrong codes at once five are compared; after that the right one is refused too.
#[tokio::test]
async fn eml_5_two_hundred_guesses_at_once_are_five_comparisons() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let guesses = wrong(&code, 200);
    let answers = race(200, |index| person.post(ENABLE).json(json!({ "code": guesses[index] }))).await;
    assert_eq!(tally(&answers, Some("WRONG_TWO_FACTOR_CODE")), 5);
    assert_eq!(
        tally(&answers, Some("TWO_FACTOR_CODE_EXPIRED")) + turned_away(&answers),
        195,
        "{:?}",
        codes(&answers)
    );
    let mut left: Vec<_> = answers.iter().filter_map(|answer| answer["attemptsLeft"].as_i64()).collect();
    left.sort_unstable();
    assert_eq!(left, [0, 1, 2, 3, 4]);
    let right = person.post(ENABLE).json(json!({ "code": code })).await;
    right.assert_problem(401, "TWO_FACTOR_CODE_EXPIRED");
    assert_eq!(app.sql().guesses().await, Guesses { failures: 5, consecutive: 5, left: 0 });
    assert_eq!(app.sql().count("account where two_factor_email").await, 0);
}

/// EML-17, TOT-6: guesses at turning email off, at signing in by either method and at stepping up come out of one budget.
#[tokio::test]
async fn eml_17_four_routes_at_once_share_one_budget() {
    let app = TestApp::with([("auth.two-factor.email.require-code-to-disable", "true")]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    let code = crate::scene::another_code(app.sql(), &person).await;
    let login = pending(&app, app.sql(), &person).await;
    person.post("/api/auth/step-up").json(json!({ "password": person.password })).await.assert_ok();
    app.sql().forget_guesses().await;
    let guesses = wrong(&code, 160);
    let anon = app.anon();
    let answers = race(160, |index| match index % 4 {
        0 => person.delete(EMAIL).header("x-two-factor-code", &guesses[index]),
        1 => anon.post(SECOND).two_factor(&login).json(json!({ "totp": guesses[index] })),
        2 => anon.post(SECOND).two_factor(&login).json(json!({ "email": guesses[index] })),
        _ => person.post(STEP_UP).json(json!({ "totp": guesses[index] })),
    })
    .await;
    assert_eq!(tally(&answers, Some("WRONG_TWO_FACTOR_CODE")), 10);
    let rest = tally(&answers, Some("TOO_MANY_ATTEMPTS")) + tally(&answers, Some("TWO_FACTOR_CODE_EXPIRED"));
    assert_eq!(rest + turned_away(&answers), 150, "{:?}", codes(&answers));
    let Guesses { failures, consecutive, .. } = app.sql().guesses().await;
    assert_eq!((failures, consecutive), (10, 10));
    let right = person.delete(EMAIL).header("x-two-factor-code", &code).await;
    assert!(right.assert_problem(429, "TOO_MANY_ATTEMPTS").retry_after() <= 86_400);
}

/// EML-4: a hundred right codes at once turn email on once and tell of it once; those who were too late cost the account
/// fewer guesses than the code had.
#[tokio::test]
async fn eml_4_a_hundred_right_codes_turn_email_on_once() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let answers = race(100, |_| person.post(ENABLE).json(json!({ "code": code }))).await;
    assert_one_success(&answers);
    let sql = app.sql();
    assert_eq!(
        (sql.mails("security_alert").await, sql.count("account where two_factor_email").await),
        (1, 1)
    );
    let Guesses { failures, left, .. } = sql.guesses().await;
    assert!(failures <= 4 && left == -1, "{failures} failures, {left} left");
    person.post(REFRESH).await.assert_ok();
    person.get(ME).await.assert_ok();
}

/// EML-4, LOG-6: fifty right codes at once open one session.
#[tokio::test]
async fn eml_4_fifty_right_codes_open_one_session() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let login = pending(&app, app.sql(), &person).await;
    let (code, anon) = (person.mailed_code().await, app.anon());
    let before = app.sql().count("session").await;
    let complete = |_| anon.post(SECOND).bare().two_factor(&login).json(json!({ "email": code }));
    assert_one_success(&race(50, complete).await);
    let sql = app.sql();
    assert_eq!(sql.count("session").await, before + 1);
    assert_eq!((sql.count("challenge").await, sql.count("email_code").await), (0, 0));
    assert!(sql.guesses().await.failures <= 4);
}

/// EML-4, TOT-3, STP-4: fifty right codes at once step up once, whichever method; a time step counts once.
#[tokio::test]
async fn eml_4_tot_3_fifty_right_codes_step_up_once() {
    let app = TestApp::start().await;
    for totp in [false, true] {
        let person = if totp { app.user().with_totp().await } else { app.user().await };
        app.sql().execute("delete from mail_cooldown").await;
        let begun = person.post("/api/auth/step-up").json(json!({ "password": person.password })).await;
        let proof = begun.assert_ok().field("twoFactorAuthenticationToken");
        let code = if totp {
            json!({ "totp": person.totp_code() })
        } else {
            json!({ "email": person.mailed_code().await })
        };
        let (access, anon) = (person.access(), app.anon());
        let answers =
            race(50, |_| anon.post(STEP_UP).bare().bearer(&access).two_factor(&proof).json(&code)).await;
        assert_one_success(&answers);
        assert_eq!(app.sql().count("challenge").await, 0);
    }
}

/// EML-20: two requests at once turn email off once, two hundred times over, and one alert is written each time.
#[tokio::test]
async fn eml_20_two_at_once_turn_email_off_once() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let sql = app.sql();
    let (before, alerts) = (credentials(sql, &person).await, sql.mails("security_alert").await);
    for round in 1..=200 {
        put_back(sql, &person, before, true, true).await;
        let answers = race(2, |_| person.delete(EMAIL)).await;
        let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 304], "round {round}: {answers:?}");
        assert_eq!(tally(&answers, Some("TWO_FACTOR_METHOD_ALREADY_DISABLED")), 1);
        assert_eq!(sql.mails("security_alert").await, alerts + round);
        assert_eq!(sql.count("account where two_factor_totp and not two_factor_email").await, 1);
    }
    person.get(ME).await.assert_ok();
}

/// EML-20: each of two methods is turned off at the same moment, fifty times over; one of them always stays. The step-up of the
/// request that came second died of the first.
#[tokio::test]
async fn eml_20_both_methods_at_once_leave_one() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let (sql, before) = (app.sql(), credentials(app.sql(), &person).await);
    for round in 0..50 {
        put_back(sql, &person, before, true, true).await;
        let methods = if round % 2 == 0 { [EMAIL, TOTP] } else { [TOTP, EMAIL] };
        let answers = race(2, |index| person.delete(methods[index])).await;
        let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 401], "round {round}: {answers:?}");
        assert_eq!(tally(&answers, Some("STEP_UP_TOKEN_EXPIRED")), 1);
        assert_eq!(sql.count("account where two_factor_totp <> two_factor_email").await, 1, "round {round}");
    }
}

/// RFR-1, RFR-2, SES-8: of fifty refreshes with one token one is answered with a pair. The others are theft: the session
/// ends, the pair with it, and one alert is written.
#[tokio::test]
async fn rfr_1_fifty_refreshes_of_one_token_give_one_pair() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().await;
    let (refresh, anon) = (person.tokens().refresh.unwrap(), app.anon());
    let answers = race(50, |_| anon.post(REFRESH).bare().bearer(&refresh)).await;
    assert_eq!(tally(&answers, None), 1, "{:?}", codes(&answers));
    assert_eq!(
        tally(&answers, Some("REFRESH_TOKEN_INVALID")) + tally(&answers, Some("REFRESH_TOKEN_EXPIRED")),
        49
    );
    let pair = answers.iter().find(|answer| answer.status == 200).unwrap();
    let pair = Tokens {
        access: Some(pair.field("accessToken")),
        refresh: Some(pair.field("refreshToken")),
        ..Tokens::default()
    };
    let winner = app.anon().with_tokens(pair);
    winner.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    winner.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    assert_eq!((app.sql().count("session").await, app.sql().mails("security_alert").await), (0, 1));
}

/// RFR-1, EML-20: a session is refreshed while it turns email off, a hundred times over: neither waits for the other for
/// ever, and the session goes on with its newest tokens.
#[tokio::test]
async fn a_session_is_refreshed_while_it_turns_email_off() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().stepped_up().await;
    let (sql, before) = (app.sql(), credentials(app.sql(), &person).await);
    for round in 0..100 {
        put_back(sql, &person, before, true, true).await;
        let answers =
            race(2, |index| if index == 0 { person.post(REFRESH) } else { person.delete(EMAIL) }).await;
        assert_eq!(tally(&answers, None), 2, "round {round}: {answers:?}");
        person.get(ME).await.assert_ok();
    }
}

/// REG-6: fifty registrations of one address at once make one account, and each is told the same.
#[tokio::test]
async fn reg_6_fifty_registrations_make_one_account() {
    let app = TestApp::start().await;
    let (anon, email) = (app.anon(), "canary-twin@canary.example");
    let answers = race(50, |index| {
        let body = json!({ "email": email, "password": format!("canary-{index}-Nachtzug"), "name": "Robin" });
        anon.post("/api/auth/register").json(body)
    })
    .await;
    for answer in &answers {
        assert_eq!(answer.assert_ok().body, Some(json!({ "success": true })));
    }
    assert_eq!(app.sql().count("account").await, 1);
}

/// EML-9: twenty sends at once are one mail; the others are refused before a code is made, so the one that came is good.
#[tokio::test]
async fn eml_9_twenty_sends_at_once_are_one_mail() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    let answers = race(20, |_| person.post(SEND)).await;
    assert_eq!((tally(&answers, None), tally(&answers, Some("EMAIL_COOLDOWN_ACTIVE"))), (1, 19));
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!(answer.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 60);
    }
    assert_eq!(app.sql().mails("email_authentication").await, 1);
    let code = person.mailed_code().await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
}
