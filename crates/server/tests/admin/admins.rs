//! Administrators: how they come and go, and that one is always left.

use serde_json::json;

use crate::support::{Person, TestApp, race};

const ME: &str = "/api/users/me";
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

fn at(person: &Person) -> String {
    format!("/api/admins/{}", person.id)
}

/// AUT-3: a role holds for tokens that were issued before, at the next request.
#[tokio::test]
async fn aut_3_a_role_comes_and_goes_at_the_next_request() {
    let app = TestApp::start().await;
    let (admin, user) = (app.user().administers().await, app.user().await);
    let granted = admin.post(&at(&user)).await;
    assert_eq!(granted.assert_ok()["roles"], json!(["USER", "ADMIN"]));
    assert_eq!(granted["id"], user.id.as_str());
    user.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    user.post("/api/auth/refresh").await.assert_ok();
    user.get("/api/users").await.assert_ok();
    admin.post(&at(&user)).await.assert_ok();
    user.get(ME).await.assert_ok();

    assert_eq!(admin.delete(&at(&user)).await.assert_ok()["roles"], json!(["USER"]));
    user.get("/api/users").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    user.post("/api/auth/refresh").await.assert_ok();
    user.get("/api/users").await.assert_problem(403, "ROLE_REQUIRED");
    assert_eq!(admin.delete(&at(&user)).await.assert_ok()["roles"], json!(["USER"]));
}

/// AUT-2: what is no id belongs to nobody.
#[tokio::test]
async fn aut_2_nobody_is_found_where_nobody_is() {
    let app = TestApp::start().await;
    let admin = app.user().administers().await;
    for id in [NOBODY, "no-id", "..%2F..", "1"] {
        admin.post(&format!("/api/admins/{id}")).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
        admin.delete(&format!("/api/admins/{id}")).await.assert_problem(404, "USER_NOT_FOUND");
    }
}

#[tokio::test]
async fn aut_4_the_last_administrator_stays() {
    let app = TestApp::start().await;
    let admin = app.user().administers().stepped_up().await;
    let required = "AT_LEAST_ONE_ADMIN_REQUIRED";
    admin.delete(&at(&admin)).await.assert_problem(409, required);
    admin.post(&format!("/api/users/{}/lock", admin.id)).await.assert_problem(409, required);
    admin.delete(&format!("/api/users/{}", admin.id)).await.assert_problem(409, required);
    admin.delete(ME).await.assert_problem(409, required);
    admin.get("/api/users").await.assert_ok();
    // One who cannot come in does not count.
    let other = app.user().await;
    admin.post(&at(&other)).await.assert_ok();
    admin.post(&format!("/api/users/{}/lock", other.id)).await.assert_ok();
    admin.delete(&at(&admin)).await.assert_problem(409, required);
    admin.delete(&at(&other)).await.assert_ok();
}

/// AUT-4: two who take each other away at once, in every way there is; one is left each time.
#[tokio::test]
async fn aut_4_two_administrators_who_take_each_other_away_leave_one() {
    let app = TestApp::start().await;
    let people = [app.user().administers().await, app.user().administers().await];
    for round in 0..200 {
        let answers = race(2, |n| {
            let (actor, other) = (&people[n], &people[1 - n]);
            // Who was locked has to sign in again, which takes its time.
            if round % 20 == 0 && n == 0 {
                actor.post(&format!("/api/users/{}/lock", other.id))
            } else {
                actor.delete(&at(other))
            }
        })
        .await;
        let done = answers.iter().filter(|answer| answer.status == 200).count();
        let refused = answers.iter().filter(|answer| answer.status != 200);
        assert!(refused.clone().all(|answer| [401, 403, 409].contains(&answer.status)), "{answers:?}");
        let count = "select count(*) from account where roles = 'USER ADMIN' and locked_at is null";
        assert_eq!((done, app.sql().number(count).await), (1, 1), "round {round}");
        restore(&app, &people).await;
    }
}

/// Both are administrators again, with tokens that say so.
async fn restore(app: &TestApp, people: &[Person; 2]) {
    for person in people {
        let (inside, id) = (app.app.clone(), person.id.parse().unwrap());
        app.inside(async move { inside.unlock_user(&app::Authority::Operator, id).await }).await.unwrap();
        if person.post("/api/auth/refresh").await.status != 200 {
            person.sign_in(&person.client).await;
        }
        person.become_admin().await;
    }
}

/// AUT-11: the record says who did what to whom, and how it was before.
#[tokio::test]
async fn aut_11_every_act_is_in_the_record() {
    let app = TestApp::start().await;
    let (admin, user) = (app.user().administers().await, app.user().await);
    let path = format!("/api/users/{}", user.id);
    admin.post(&at(&user)).await.assert_ok();
    admin.delete(&at(&user)).await.assert_ok();
    admin.post(&format!("{path}/lock")).await.assert_ok();
    admin.delete(&format!("{path}/lock")).await.assert_ok();
    admin.delete(&format!("{path}/two-factor")).await.assert_ok();
    admin.delete(&format!("{path}/sessions")).await.assert_ok();
    admin.delete(&path).await.assert_ok();
    let record = admin.get(&format!("/api/audit?actor={}&size=7", admin.id)).await;
    let content = record.assert_ok()["content"].as_array().unwrap().clone();
    let kinds: Vec<_> = content.iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    let expected = [
        "delete_account",
        "end_all_sessions",
        "reset_second_factors",
        "unlock_account",
        "lock_account",
        "revoke_admin",
        "grant_admin",
    ];
    assert_eq!(kinds, expected);
    assert!(record.text.contains("USER ADMIN"), "{record:?}");
}
