//! Sessions that are ended while everybody is busy renewing them.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Client, TestApp, race};
use crate::words::{ME, REFRESH, SESSIONS, count_sessions, plain};

/// How many browsers refresh at once.
const BROWSERS: usize = 6;
/// Refreshes that have to be under way before the end comes.
const BUSY: usize = 30;
/// Nobody refreshes more often than this, even where the end does not come.
const MOST: usize = 400;

/// SES-8: of a storm of refreshes nothing survives "end all": no access token, no refresh token, no row.
#[tokio::test]
async fn nothing_survives_the_end_of_all_sessions() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for round in 0..4 {
        let mut clients = Vec::new();
        for _ in 0..BROWSERS {
            clients.push(person.another_session().await);
        }
        let ender = person.another_session().await;
        let (seen, done) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
        let (clients, ender, seen, done) = (&clients, &ender, &seen, &done);
        race(BROWSERS + 1, |number| async move {
            match clients.get(number) {
                Some(client) => refresh_until_refused(client, seen, done).await,
                None => end_all(ender, done).await,
            }
        })
        .await;
        assert_eq!(count_sessions(&app, &person).await, 0, "round {round}");
        let seen = seen.lock().unwrap().clone();
        none_is_let_in(&app, &seen).await;
    }
    let alerts = app.mails_to(&person.email).await;
    assert!(alerts.iter().all(|mail| mail.kind != "security_alert"), "an end is no theft");
}

async fn refresh_until_refused(client: &Client, seen: &Mutex<Vec<[String; 2]>>, done: &AtomicUsize) {
    for _ in 0..MOST {
        let answer = client.post(REFRESH).await;
        if answer.status != 200 {
            assert_eq!(answer.status, 401, "{answer:?}");
            return;
        }
        seen.lock().unwrap().push([answer.field("accessToken"), answer.field("refreshToken")]);
        done.fetch_add(1, Ordering::SeqCst);
    }
    panic!("the end did not come");
}

async fn end_all(ender: &Client, done: &AtomicUsize) {
    while done.load(Ordering::SeqCst) < BUSY {
        ender.get(ME).await.assert_ok();
    }
    ender.delete(SESSIONS).await.assert_ok();
}

async fn none_is_let_in(app: &TestApp, seen: &[[String; 2]]) {
    assert!(seen.len() >= BUSY);
    for [access, refresh] in seen {
        app.anon().get(ME).bearer(access).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        app.anon().post(REFRESH).bearer(refresh).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    }
}

/// SES-8: the same for one session that is ended among others: it is over, they go on.
#[tokio::test]
async fn the_end_of_one_session_is_not_undone_by_its_own_refresh() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    for _ in 0..8 {
        let client = person.another_session().await;
        let target =
            format!("{SESSIONS}/{}", crate::words::claims(&client.access())["sid"].as_str().unwrap());
        let (seen, done) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
        let (client, owner, target, seen, done) = (&client, &person.client, &target, &seen, &done);
        race(2, |number| async move {
            if number == 0 {
                refresh_until_refused(client, seen, done).await;
            } else {
                while done.load(Ordering::SeqCst) < 5 {
                    owner.get(ME).await.assert_ok();
                }
                owner.delete(target).await.assert_ok();
            }
        })
        .await;
        let last = seen.lock().unwrap().last().unwrap().clone();
        app.anon().get(ME).bearer(&last[0]).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        app.anon().post(REFRESH).bearer(&last[1]).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
        owner.get(ME).await.assert_ok();
    }
    assert_eq!(count_sessions(&app, &person).await, 1);
}
