//! People sign in, refresh, read and register while keys change: no error, and no address twice.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::json;

use crate::scene::{LOGIN, ME, OFF, REFRESH, ROTATE, admin, assert_all_bear_the_current_key, finished};
use crate::support::backend::unique;
use crate::support::{Person, TestApp, race};

const PEOPLE: usize = 4;

/// TOK-11, CRY-5: under load no request fails, and nobody is missed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tok_11_a_rotation_under_load_is_noticed_by_nobody() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(app.user().await);
    }
    admin.post(ROTATE).await.assert_ok();
    let (over, answers) = (AtomicBool::new(false), AtomicUsize::new(0));
    let busy = race(PEOPLE, |number| live(&app, &people[number], &over, &answers));
    let watch = async {
        finished(&admin).await;
        over.store(true, Ordering::SeqCst);
    };
    tokio::join!(busy, watch);
    assert!(answers.load(Ordering::SeqCst) > 10 * PEOPLE, "there was a load");
    assert_all_bear_the_current_key(app.sql()).await;
}

async fn live(app: &TestApp, person: &Person, over: &AtomicBool, answers: &AtomicUsize) {
    while !over.load(Ordering::SeqCst) {
        person.get(ME).await.assert_ok();
        person.post(REFRESH).await.assert_ok();
        app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
        answers.fetch_add(3, Ordering::SeqCst);
    }
}

/// CRY-5, REG-3: at every moment of a rotation sixteen that register one address make one account, and so does somebody who
/// comes later.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cry_5_an_address_is_one_accounts_at_every_moment_of_a_rotation() {
    let app = TestApp::with([
        OFF,
        ("email.enable", "false"),
        ("security.registration-limit.ip-limit", "1000000"),
        ("security.registration-limit.global-limit", "1000000"),
    ])
    .start()
    .await;
    let admin = admin(&app, app.sql()).await;
    let mut made = app.sql().number("select count(*) from account").await;
    let mut first = None;
    admin.post(ROTATE).await.assert_ok();
    loop {
        let word = unique();
        let form = json!({ "email": format!("{word}@canary.example"), "password": format!("canary-{word}"), "name": "Robin" });
        let first = first.get_or_insert_with(|| form.clone());
        for answer in race(16, |_| app.anon().post("/api/auth/register").json(form.clone())).await {
            answer.assert_ok();
        }
        app.anon().post("/api/auth/register").json(first.clone()).await.assert_ok();
        made += 1;
        assert_eq!(app.sql().number("select count(*) from account").await, made);
        let status = admin.get(crate::scene::STATUS).await;
        if status.assert_ok()["isOngoing"] == false {
            break;
        }
    }
    assert!(made > 4, "there was time for a race");
    assert_all_bear_the_current_key(app.sql()).await;
}
