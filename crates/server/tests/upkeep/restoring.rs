//! The restore drill (C-50): yesterday's backup takes the place of the database, and nothing that was spent since, or was on its
//! way then, counts any more.

use std::fs;

use serde_json::json;

use crate::Said;
use crate::household::{LOGIN, ME, REFRESH, recovers, refuses_code, signs_in};
use crate::support::backend::Backend;
use crate::support::person::token_in;
use crate::support::{Client, Person, TestApp};

const TWO_FACTOR: &str = "/api/auth/2fa/login";
const RESET: &str = "/api/auth/password/reset";
const VERIFICATION: &str = "/api/auth/email/verification";

/// What somebody has in their hands when the backup is made.
struct Yesterday {
    person: Person,
    half_done: Client,
    reset: String,
    verification: String,
}

impl Yesterday {
    async fn of(app: &TestApp) -> Self {
        let person = app.user().with_totp().stepped_up().await;
        let verification = token_in(&app.mail_to(&person.email, "email_verification").await.text);
        let asked = json!({ "email": person.email });
        person.post("/api/auth/password/reset-request").json(asked).await.assert_ok();
        let reset = token_in(&app.mail_to(&person.email, "password_reset").await.text);
        let half_done = app.anon();
        half_done.post(LOGIN).json(person.credentials()).await.assert_ok();
        Self { person, half_done, reset, verification }
    }

    /// Nothing of it counts.
    async fn assert_void(&self, app: &TestApp) {
        let person = &self.person;
        person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
        person.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
        let code = json!({ "totp": person.totp_code() });
        let finished = self.half_done.post(TWO_FACTOR).json(code).await;
        finished.assert_problem(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID");
        let reset = app.anon().post(&format!("{RESET}?token={}", self.reset));
        let reset = reset.json(json!({ "newPassword": "canary-Nachtzug-42" })).await;
        reset.assert_problem(401, "PASSWORD_RESET_TOKEN_INVALID");
        let verified = app.anon().post(&format!("{VERIFICATION}?token={}", self.verification)).await;
        verified.assert_problem(401, "EMAIL_VERIFICATION_TOKEN_INVALID");
        for table in ["session", "challenge", "email_code", "password_reset", "email_verification", "outbox"]
        {
            assert_eq!(app.sql().number(format!("select count(*) from {table}")).await, 0, "{table}");
        }
        let told = "select count(*) from audit where kind = 'restore_backup'";
        assert_eq!(app.sql().number(told).await, 1);
    }
}

/// OPS-10, RFR-5, C-50: with the embedded database, by `backup` while it serves and `restore --from` while it does not.
#[tokio::test(flavor = "multi_thread")]
async fn ops_10_after_a_restore_people_sign_in_and_what_was_spent_stays_spent() {
    let mut app = TestApp::with([]).over(Backend::nothing()).start().await;
    app.overtake_programs();
    let yesterday = Yesterday::of(&app).await;
    let copy = app.data_directory().join("copy.db");
    let copy = copy.to_str().unwrap();
    Said::from(app.command(&["backup", "--to", copy])).done();
    let later = app.user().await;
    let refused = Said::from(app.command(&["restore", "--from", copy])).failed();
    assert!(refused.contains("another server uses this database"), "{refused}");
    app.stop();
    let said = Said::from(app.command(&["restore", "--from", copy])).done();
    assert!(said.contains("copy.db is in the place of "), "{said}");
    assert!(app.data_directory().join("doorward.db.before-restore").exists());
    app.restart([]).await;

    yesterday.assert_void(&app).await;
    app.anon().post(LOGIN).json(later.credentials()).await.assert_problem(401, "INVALID_CREDENTIALS");
    signs_in(&app, &yesterday.person).await;
    recovers(&app, &yesterday.person, 1).await;
}

/// OPS-10: after PostgreSQL's own tools the same is done by `restore` alone; a code of an app that was used before is not taken
/// again. Here in the server's own process, whose clock the app follows.
#[tokio::test(flavor = "multi_thread")]
async fn ops_10_voiding_is_the_same_on_both_databases() {
    let mut app = TestApp::start().await;
    let yesterday = Yesterday::of(&app).await;
    let spent = yesterday.person.totp_code();
    app.sql().execute("update totp set last_step = 0").await;
    let verbs = app.app.clone();
    app.inside(async move { verbs.void_restored(&app::Authority::Operator).await }).await.unwrap();
    app.restart([]).await;
    refuses_code(&app, &yesterday.person, &spent).await;
    app.sql().execute("delete from challenge").await;
    yesterday.assert_void(&app).await;
    signs_in(&app, &yesterday.person).await;
}

/// OPS-10, C-50: the program does it as well, over the database of a server that does not run.
#[tokio::test(flavor = "multi_thread")]
async fn ops_10_restore_alone_voids_what_is_there() {
    let mut app = TestApp::start().await;
    app.overtake_programs();
    let yesterday = Yesterday::of(&app).await;
    app.stop();
    let said = Said::from(app.command(&["restore"])).done();
    assert!(said.contains("from before the restore count no more"), "{said}");
    app.restart([]).await;
    yesterday.assert_void(&app).await;
    signs_in(&app, &yesterday.person).await;
}

/// What is no backup changes nothing, and a database that is there stays.
#[tokio::test(flavor = "multi_thread")]
async fn ops_10_what_is_no_backup_is_refused() {
    let mut app = TestApp::with([]).over(Backend::nothing()).start().await;
    let person = app.user().await;
    app.stop();
    let data = app.data_directory();
    let file = |name: &str, content: &[u8]| {
        fs::write(data.join(name), content).unwrap();
        data.join(name).to_str().unwrap().to_owned()
    };
    for (name, content, why) in [
        (
            "text.db",
            &b"this is a text and no database, however long it may go on"[..],
            "no database that can be read",
        ),
        ("empty.db", b"", "it holds no accounts of Doorward"),
    ] {
        let said = Said::from(app.command(&["restore", "--from", &file(name, content)])).failed();
        assert!(said.contains(why), "{said}");
    }
    let said = Said::from(app.command(&["restore", "--from", "nowhere.db"])).failed();
    assert!(said.contains("nowhere.db"), "{said}");
    let left = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(left.filter(|name| name.contains("restor")).collect::<Vec<_>>(), [""; 0]);
    app.restart([]).await;
    person.get(ME).await.assert_ok();
}
