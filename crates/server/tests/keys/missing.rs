//! A key that is gone, and a root key that is not the right one.

use crate::scene::{LOGIN, ME, OFF, ROTATE, admin, finished, rotated};
use crate::support::{Person, TestApp};

/// One value as it is stored, in hexadecimal digits' bytes.
async fn name_of(app: &TestApp, person: &Person) -> Vec<u8> {
    let id = app.sql().id(&person.id);
    app.sql().bytes(format!("select name from account where id = {id}")).await.remove(0)
}

/// CRY-4: what a missing key sealed does not open, says so, and is left as it is; everything else goes on.
#[tokio::test]
async fn c_33_a_missing_key_fails_only_what_it_sealed_and_nothing_is_overwritten() {
    let app = TestApp::with([OFF]).start().await;
    let admin = admin(&app, app.sql()).await;
    let (unlucky, lucky) = (app.user().await, app.user().await);
    let sealed = name_of(&app, &unlucky).await;
    rotated(&admin).await;
    let (id, old) = (app.sql().id(&unlucky.id), app.sql().blob(&sealed));
    app.sql().execute(format!("update account set name = {old} where id = {id}")).await;
    app.sql().execute("delete from data_key where purpose = 'sealing' and state = 'former'").await;
    let begun = std::time::Instant::now();
    for instance in app.instances() {
        while instance.anon().with_tokens(unlucky.tokens()).get(ME).await.status == 200 {
            assert!(begun.elapsed().as_secs() < 10, "the key is still known");
        }
    }
    let problem = unlucky.get(ME).await;
    problem.assert_problem(500, "DATABASE_ENCRYPTION_FAILURE");
    assert!(!problem.text.contains("Robin"));
    lucky.get(ME).await.assert_ok();
    app.anon().post(LOGIN).json(lucky.credentials()).await.assert_ok();

    admin.post(ROTATE).await.assert_ok();
    let status = finished(&admin).await;
    let state = &status["state"]["sealing"];
    assert_eq!(state["success"], false);
    assert!(state["error"].as_str().unwrap().starts_with("1 stored values cannot be opened"), "{state}");
    assert_eq!(status["state"]["blind-index"]["success"], true);
    assert_eq!(name_of(&app, &unlucky).await, sealed, "nothing is overwritten");
    lucky.get(ME).await.assert_ok();
}
