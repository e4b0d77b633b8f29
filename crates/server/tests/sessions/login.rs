//! Signing in: what a password is worth by itself, and that nothing is told of whose it is.

use serde_json::{Value, json};

use crate::operations::operations;
use crate::support::{Answer, Person, TestApp, Tokens, is_rfc_3339};
use crate::words::{
    EMAIL_FACTOR, LOGIN, ME, NO_FACTOR, NOBODY, REFRESH, SECOND_LOGIN, SESSIONS, STATUS, claims,
    count_sessions, face, fields, first_half, pending_token, plain,
};

/// LOG-1, LOG-2: an unknown address, a wrong password, an account without one and what is no address at all are refused alike,
/// for one hash each.
#[tokio::test]
async fn refusals_do_not_tell_whose_address_it_is() {
    let app = plain().await;
    let known = app.user().without_second_factor().await;
    let bare = app.user().without_second_factor().await;
    let statement = format!("update account set password = null where id = {}", app.sql().id(&bare.id));
    assert_eq!(app.sql().execute(statement).await, 1);
    let wrong = "canary-wrong-password";
    let tries = [
        json!({ "email": "nobody@canary.example", "password": wrong }),
        json!({ "email": known.email, "password": wrong }),
        json!({ "email": bare.email, "password": bare.password }),
        json!({ "email": bare.email, "password": "" }),
        json!({ "email": known.email, "password": "" }),
        json!({ "email": known.email, "password": "x".repeat(1_025) }),
        json!({ "email": "no address", "password": known.password }),
        json!({ "email": "", "password": known.password }),
    ];
    let mut faces = Vec::new();
    for credentials in tries {
        let hashes = app.hashed();
        let answer = app.anon().post(LOGIN).json(&credentials).await;
        answer.assert_problem(401, "INVALID_CREDENTIALS");
        assert_eq!(app.hashed() - hashes, 1, "{credentials}");
        faces.push(face(&answer));
    }
    assert!(faces.iter().all(|face| *face == faces[0]), "{faces:?}");
    let hashes = app.hashed();
    app.anon().post(LOGIN).json(known.credentials()).await.assert_ok();
    assert_eq!(app.hashed() - hashes, 1);
    let metrics = app.anon().get("/metrics").await.text;
    assert!(metrics.contains("doorward_password_hashes_total"), "{metrics}");
}

/// The whole answer to a sign-in without a second factor, and what the tokens in it say (TOK-10).
#[tokio::test]
async fn a_password_alone_opens_a_session() {
    let app = plain().await;
    let person = Person::register(&app).await;
    let session = json!({ "browser": "Firefox", "os": "Plan 9" });
    let mut body = person.credentials();
    body["session"] = session;
    let client = app.anon();
    let answer = client.post(LOGIN).json(body).await;
    let given = answer.assert_ok().body.clone().unwrap();
    assert_eq!(
        fields(&given),
        ["accessToken", "refreshToken", "twoFactorMethods", "twoFactorRequired", "user"]
    );
    assert_eq!((&given["twoFactorRequired"], &given["twoFactorMethods"]), (&json!(false), &json!([])));
    assert_whole_principal(&given["user"], &person);
    let names: Vec<_> = answer.cookies.iter().map(|cookie| cookie.name.as_str()).collect();
    assert_eq!(names, ["access_token", "refresh_token", "known_device"]);
    let said = claims(&client.access());
    assert_eq!(
        (&said["sub"], &said["roles"], &said["amr"]),
        (&given["user"]["id"], &json!(["USER"]), &json!(["pwd"]))
    );
    assert!(!said.to_string().contains("canary") && !said.to_string().contains("Robin"));
    let sessions = client.get(SESSIONS).await;
    let listed = &sessions.assert_ok().body.as_ref().unwrap()[0];
    assert_eq!((&listed["browser"], &listed["os"]), (&json!("Firefox"), &json!("Plan 9")));
    assert_eq!((&listed["id"], &listed["ipAddress"]), (&said["sid"], &json!("127.0.0.1")));
}

fn assert_whole_principal(user: &Value, person: &Person) {
    let mut user = user.clone();
    for moment in ["createdAt", "lastActive"] {
        let moment = user.as_object_mut().unwrap().remove(moment).unwrap();
        assert!(is_rfc_3339(moment.as_str().unwrap()), "{moment}");
    }
    assert_eq!(user["id"].as_str().unwrap().len(), NOBODY.len());
    let id = user["id"].clone();
    let whole = json!({
        "id": id, "name": person.name, "email": person.email, "identityProviders": ["password"], "roles": ["USER"],
        "emailVerified": false, "twoFactorAuthEnabled": false, "twoFactorMethods": [], "groups": [],
    });
    assert_eq!(user, whole);
}

/// LOG-4: a right password where more is due: four facts, one cookie, and nothing has happened yet.
#[tokio::test]
async fn a_password_alone_tells_nothing_but_what_is_due() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let seen = "select last_active from account";
    let before = app.sql().number(seen).await;
    app.pass(5);
    let answer = first_half(&app, &person).await;
    let token = answer.field("twoFactorAuthenticationToken");
    let whole = json!({
        "twoFactorRequired": true, "twoFactorMethods": ["email"], "preferredTwoFactorMethod": "email",
        "twoFactorAuthenticationToken": token,
    });
    assert_eq!(answer.body.as_ref(), Some(&whole));
    let names: Vec<_> =
        answer.cookies.iter().map(|cookie| (cookie.name.as_str(), cookie.value.as_str())).collect();
    assert_eq!(names, [("two_factor_authentication_token", token.as_str())]);
    assert!(!claims(&token).to_string().contains("canary"));
    assert_eq!(app.sql().number("select count(*) from session").await, 0);
    assert_eq!(app.sql().number(seen).await, before);

    for operation in operations(&app).await.iter().filter(|operation| !operation.is_public()) {
        for header in ["authorization", "x-step-up-token"] {
            let value = if header == "authorization" { format!("Bearer {token}") } else { token.clone() };
            let refused = operation.by(&app.anon()).header(header, &value).await;
            assert_eq!(refused.status, 401, "{}: {refused:?}", operation.name());
            assert!(refused.cookies.is_empty(), "{refused:?}");
        }
        let cookies = ["access_token", "refresh_token", "step_up_token"].map(|name| (name, token.as_str()));
        let refused = operation.by(&app.anon()).header("origin", app.origin()).cookies(&cookies).await;
        assert_eq!(refused.status, 401, "{}: {refused:?}", operation.name());
    }
    assert_eq!(app.sql().number("select count(*) from session").await, 0);
}

/// LOG-5: whether a second factor is due is read when the password is tried, not remembered.
#[tokio::test]
async fn a_factor_that_was_just_turned_on_is_due_at_once() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    person.enable_email().await;
    let answer = first_half(&app, &person).await;
    assert_eq!(answer["twoFactorMethods"], json!(["email"]));
    assert_eq!(count_sessions(&app, &person).await, 1);
}

/// LOG-8: nothing that a client brought along is in the session that it gets (session fixation).
#[tokio::test]
async fn every_sign_in_makes_a_session_of_its_own() {
    let app = plain().await;
    let attacker = app.user().without_second_factor().await;
    let victim = app.user().without_second_factor().await;
    let Tokens { access, refresh, .. } = attacker.tokens();
    let planted = claims(access.as_ref().unwrap())["sid"].as_str().unwrap().to_owned();
    let mut seen = vec![planted.clone(), claims(&victim.access())["sid"].as_str().unwrap().to_owned()];
    let mut body = victim.credentials();
    body["sessionId"] = planted.clone().into();
    body["session"] = json!({ "id": planted, "browser": "planted" });
    for cookies in [
        vec![("refresh_token", refresh.as_deref().unwrap()), ("session_id", planted.as_str())],
        vec![("access_token", "planted"), ("JSESSIONID", "planted"), ("sid", planted.as_str())],
        vec![("session_token", "planted"), ("two_factor_authentication_token", "planted")],
    ] {
        let request = app.anon().post(LOGIN).header("origin", app.origin()).cookies(&cookies);
        let answer = request.json(&body).await;
        let said = claims(&answer.assert_ok().cookie("access_token").value);
        assert_eq!(said["sub"], victim.id.as_str());
        let session = said["sid"].as_str().unwrap().to_owned();
        assert!(!seen.contains(&session), "a session twice");
        seen.push(session);
    }
    assert_eq!(count_sessions(&app, &attacker).await, 1);
    attacker.post(REFRESH).await.assert_ok();
}

/// LOG-10: one door. Whatever somebody with a right password does who has not given the second factor, no session opens: not
/// by any operation, whatever tokens of the first half they show, with whichever password and wrong code.
#[tokio::test]
async fn there_is_one_door_and_it_asks_for_everything() {
    let app = TestApp::start().await;
    let person = Person::register(&app).await;
    let token = pending_token(&app, &person).await;
    let mut body = person.credentials();
    for (field, value) in
        [("email2", "000000"), ("totp", "000000"), ("code", "000000"), ("token", token.as_str())]
    {
        body[field] = value.into();
    }
    let bodies = [body, json!({ "totp": "000000" }), json!({ "code": "AAAA-AAAA-AAAA-AAAA" }), json!({})];
    for operation in operations(&app).await {
        for body in &bodies {
            let request = app.anon().request(operation.method.clone(), &operation.path).two_factor(&token);
            let answer = request.json(body).await;
            assert!(answer.status < 500, "{}: {answer:?}", operation.name());
            opens_nothing(&answer);
        }
    }
    assert_eq!(app.sql().number("select count(*) from session").await, 0);
}

#[track_caller]
fn opens_nothing(answer: &Answer) {
    for token in ["accessToken", "refreshToken", "stepUpToken", "user", "principal"] {
        assert!(answer[token].is_null(), "{answer:?}");
    }
    for cookie in answer.cookies.iter().filter(|cookie| !cookie.value.is_empty()) {
        match cookie.name.as_str() {
            "two_factor_authentication_token" => {}
            "session_token" => assert_eq!(claims(&cookie.value)["sub"], "nobody"),
            _ => panic!("{answer:?}"),
        }
    }
}

/// Who is signed in is not signed in again, in neither half; who is not any more may.
#[tokio::test]
async fn who_is_signed_in_is_not_signed_in_again() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let token = pending_token(&app, &person).await;
    let browser = person.in_browser().await;
    for client in [&person.client, &browser] {
        let sessions = count_sessions(&app, &person).await;
        client.post(LOGIN).json(person.credentials()).await.assert_problem(304, "ALREADY_AUTHENTICATED");
        let code = json!({ "email": "000000" });
        let again = client.post(SECOND_LOGIN).two_factor(&token).json(code).await;
        again.assert_problem(304, "ALREADY_AUTHENTICATED");
        assert_eq!(count_sessions(&app, &person).await, sessions);
    }
    app.pass(900);
    let answer = person.post(LOGIN).json(person.credentials()).await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], true);
}

/// LOG-12: a first half with something missing or wrong is told what, and goes nowhere.
#[tokio::test]
async fn a_first_half_is_read_field_by_field() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = Person::register(&app).await;
    let cases = [
        (json!({}), "email"),
        (json!({ "email": person.email }), "password"),
        (json!({ "password": person.password }), "email"),
        (json!({ "email": person.email, "password": null }), "password"),
        (json!({ "email": null, "password": person.password }), "email"),
        (json!({ "email": [person.email], "password": person.password }), "email"),
        (json!({ "email": person.email, "password": [person.password] }), "password"),
        (json!({ "email": person.email, "password": true }), "password"),
        (json!({ "email": person.email, "password": person.password, "session": "x" }), "session"),
        (json!({ "email": person.email, "password": person.password, "session": { "os": 7 } }), "session.os"),
        (json!([]), "body"),
        (json!("x"), "body"),
        (Value::Null, "body"),
    ];
    for (body, field) in cases {
        let answer = app.anon().post(LOGIN).json(&body).await;
        let answer = answer.assert_problem(400, "INVALID_REQUEST");
        assert_eq!(answer["violations"][0]["field"], field, "{body}: {answer:?}");
    }
    let twice = format!(r#"{{"email":"{0}","email":"{0}","password":"{1}"}}"#, person.email, person.password);
    let answer = app.anon().post(LOGIN).body("application/json", twice).await;
    answer.assert_problem(400, "INVALID_REQUEST");
    assert_eq!(app.sql().number("select count(*) from session").await, 0);
    assert_eq!(app.anon().get(STATUS).await.assert_ok()["authenticated"], false);
    app.anon().delete(EMAIL_FACTOR).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    app.anon().get(ME).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
}
