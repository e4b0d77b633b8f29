//! What a code is bound to: an account, a purpose, an address, a method.

use serde_json::json;

use model::{AccountId, EmailAddress, Kind};

use crate::ask::{
    COMPLETE_LOGIN, COMPLETE_STEP_UP, DISABLE, REQUIRED, SEND, ask_for_code, assert_wrong, assert_wrong_totp,
    disable, enable, half_signed_in, half_stepped_up, newcomer, server,
};
use crate::support::{Person, TestApp};

/// Codes for the three things that a code may serve, all of them alive.
struct Codes {
    manage: String,
    login: String,
    step_up: String,
}

/// EML-11: a code serves what it was asked for and nothing else; where it does not belong it is a wrong one.
#[tokio::test]
async fn a_code_serves_its_purpose_alone() {
    let app = TestApp::with([REQUIRED]).start().await;
    let person = app.user().with_totp().stepped_up().await;
    app.pass(61);
    let manage = ask_for_code(&person).await;
    // Email is preferred, so that the password alone brings the code.
    let waiting = half_signed_in(&person).await;
    let login = person.mailed_code().await;
    half_stepped_up(&person).await;
    let step_up = person.mailed_code().await;
    let codes = Codes { manage, login, step_up };
    assert!(codes.manage != codes.login && codes.login != codes.step_up && codes.step_up != codes.manage);

    let (login, step_up) = (waiting.post(COMPLETE_LOGIN), person.post(COMPLETE_STEP_UP));
    assert_wrong(&disable(&person, &codes.login).await, 4);
    assert_wrong(&disable(&person, &codes.step_up).await, 3);
    assert_wrong(&login.json(json!({ "email": codes.manage })).await, 4);
    assert_wrong(&step_up.json(json!({ "email": codes.manage })).await, 4);
    let (login, step_up) = (waiting.post(COMPLETE_LOGIN), person.post(COMPLETE_STEP_UP));
    assert_wrong(&login.json(json!({ "email": codes.step_up })).await, 3);
    assert_wrong(&step_up.json(json!({ "email": codes.login })).await, 3);

    waiting.post(COMPLETE_LOGIN).json(json!({ "email": codes.login })).await.assert_ok();
    person.post(COMPLETE_STEP_UP).json(json!({ "email": codes.step_up })).await.assert_ok();
    disable(&person, &codes.manage).await.assert_ok();
}

/// EML-11, EML-23: a code for the address that somebody had is worth nothing at the one they have.
#[tokio::test]
async fn a_code_is_bound_to_its_address() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    move_to(&app, &person, "moved-canary@canary.example").await;
    assert_wrong(&enable(&person, &code).await, 4);
    person.post(SEND).await.assert_ok();
    let new = app.code_for("moved-canary@canary.example").await;
    enable(&person, &new).await.assert_ok();
}

/// Gives somebody another address, as a change of address would.
async fn move_to(app: &TestApp, person: &Person, address: &str) {
    let (store, id) = (app.app.store.clone(), person.id.parse::<AccountId>().unwrap());
    let address = EmailAddress::parse(address).unwrap();
    let moved = app.inside(async move {
        let mut work = store.begin().await?;
        let mut account = work.account_for_update(id).await?.unwrap();
        if let Kind::User(user) = &mut account.kind {
            user.email = address;
        }
        work.save_account(&account).await?;
        work.commit().await
    });
    moved.await.unwrap();
}

/// EML-22: the method that the client names is checked and no other; no code, and two at once, are told apart
/// from a wrong one.
#[tokio::test]
async fn the_named_method_is_checked() {
    let app = TestApp::start().await;
    let person = app.user().with_totp().await;
    let waiting = half_signed_in(&person).await;
    app.pass(61);
    waiting.post(SEND).await.assert_ok();
    let email = person.mailed_code().await;
    half_stepped_up(&person).await;
    let step_up = person.mailed_code().await;
    for (client, path, email, left) in
        [(&waiting, COMPLETE_LOGIN, &email, 8), (&person.client, COMPLETE_STEP_UP, &step_up, 6)]
    {
        let totp = person.totp_code();
        let post = |body| client.post(path).json(body);
        post(json!({})).await.assert_problem(400, "NO_2FA_CODE_PROVIDED");
        post(json!({ "email": null, "totp": null })).await.assert_problem(400, "NO_2FA_CODE_PROVIDED");
        post(json!({ "email": email, "totp": totp })).await.assert_problem(400, "INVALID_REQUEST");
        post(json!({ "email": "", "totp": "" })).await.assert_problem(400, "INVALID_REQUEST");
        assert_wrong(&post(json!({ "email": totp })).await, 4);
        assert_wrong_totp(&post(json!({ "totp": email })).await, left);
        post(json!({ "totp": totp })).await.assert_ok();
    }
}

/// EML-15: a code without the token that proves the password signs nobody in, and steps nobody up.
#[tokio::test]
async fn the_second_factor_alone_is_nothing() {
    let app = TestApp::start().await;
    let (ada, ben) = (app.user().with_totp().await, app.user().with_totp().await);
    app.pass(61);
    let (hers, his) = (half_signed_in(&ada).await, half_signed_in(&ben).await);
    let code = json!({ "email": ada.mailed_code().await });
    let answer = app.anon().post(COMPLETE_LOGIN).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    let answer = ada.post(COMPLETE_STEP_UP).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING");
    let answer = ada.post(COMPLETE_STEP_UP).two_factor(&hers.tokens().two_factor.unwrap()).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
    let answer = app.anon().post(COMPLETE_LOGIN).two_factor(&ada.access()).json(&code).await;
    answer.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
    assert_wrong(&his.post(COMPLETE_LOGIN).json(&code).await, 4);
    let answer = ada.delete(DISABLE).step_up(&hers.tokens().two_factor.unwrap()).await;
    answer.assert_problem(401, "STEP_UP_TOKEN_INVALID");
    hers.post(COMPLETE_LOGIN).json(&code).await.assert_ok();
}
