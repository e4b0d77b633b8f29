//! GST-2: guests who do not come back are forgotten, with all that was theirs.

use crate::support::TestApp;
use crate::words::{Guest, ME, REFRESH};

const DAY: i64 = 86_400;

async fn clean_up(app: &TestApp) {
    let verbs = app.app.clone();
    app.inside(async move { verbs.clean_up().await }).await.unwrap();
}

#[tokio::test]
async fn gst_2_a_guest_who_stays_away_is_forgotten() {
    let app = TestApp::with([("auth.guest.expires-in", "864000")]).start().await;
    let (gone, back) = (Guest::arrive(&app).await, Guest::arrive(&app).await);
    let person = app.user().await;
    app.pass(6 * DAY);
    back.client.post(REFRESH).await.assert_ok();
    app.pass(4 * DAY);
    clean_up(&app).await;
    let left = app.sql().number("select count(*) from account").await;
    assert_eq!(left, 2, "the one who came back, and the user");
    back.client.post(REFRESH).await.assert_ok();
    back.client.get(ME).await.assert_ok();
    gone.client.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    gone.client.post(REFRESH).await.assert_problem(404, "USER_NOT_FOUND");
    app.pass(1_000 * DAY);
    clean_up(&app).await;
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
    person.sign_in(&app.anon()).await;
}

/// Who became a user is no guest that stays away.
#[tokio::test]
async fn gst_2_a_user_who_was_a_guest_is_not_forgotten() {
    let app = TestApp::start().await;
    let guest = Guest::arrive(&app).await;
    guest.convert("robin@canary.example").await.assert_ok();
    app.pass(31 * DAY);
    clean_up(&app).await;
    assert_eq!(app.sql().number("select count(*) from account").await, 1);
}
