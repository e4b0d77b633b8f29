//! What goes wrong on our side, provoked for real: each failure has its name, and nothing is half done.

use std::env;

use serde_json::json;

use crate::ask::{
    COOLDOWN, DISABLE, ENABLE, ME, OFF, REFRESH, SEND, alerts_of, ask_for_code, count, enable, newcomer,
    server, step_up_again, tamper,
};
use crate::support::{Person, RedisServer, TcpProxy, TestApp};

const BOTH: &str = "two_factor_email = true, two_factor_totp = true, two_factor_preferred = 'email'";
const DATABASE: &str = "DATABASE_FAILURE";

/// Everything about the second factor fails alike.
async fn assert_all_fail(person: &Person, code: &str) {
    enable(person, "123456").await.assert_problem(500, code);
    person.delete(DISABLE).await.assert_problem(500, code);
    person.post(SEND).await.assert_problem(500, code);
    person.get(COOLDOWN).await.assert_problem(500, code);
}

/// The allowlist cannot be read: nobody is let through, and nothing changes. It comes back by itself.
#[tokio::test]
async fn the_cache_is_gone() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([OFF, ("cache.url", &redis.url())]).start().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    redis.kill();
    let answer = enable(&person, &code).await;
    answer.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE");
    assert_all_fail(&person, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE").await;
    redis.restart();
    app.until_ready().await;
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    enable(&person, &code).await.assert_ok();
}

/// A stored user or principal that has not the form it must have, and fields that somebody else sealed.
#[tokio::test]
async fn a_stored_account_is_spoilt() {
    let app = server().await;
    let sealed = app.sql().blob(&[7; 64]);
    let faults = [
        (format!("name = {sealed}"), "DATABASE_ENCRYPTION_FAILURE"),
        (format!("email = {sealed}"), "DATABASE_ENCRYPTION_FAILURE"),
        (format!("password = {sealed}"), "DATABASE_ENCRYPTION_FAILURE"),
        ("password = email".to_owned(), "DATABASE_ENCRYPTION_FAILURE"),
        ("two_factor_preferred = 'pigeon'".to_owned(), "INVALID_USER_DOCUMENT"),
        ("two_factor_preferred = 'email'".to_owned(), "INVALID_USER_DOCUMENT"),
        ("two_factor_totp = true".to_owned(), "INVALID_USER_DOCUMENT"),
        ("email = null".to_owned(), "INVALID_USER_DOCUMENT"),
        ("roles = 'EMPEROR'".to_owned(), "INVALID_PRINCIPAL_DOCUMENT"),
        ("roles = ''".to_owned(), "INVALID_PRINCIPAL_DOCUMENT"),
    ];
    for (change, code) in faults {
        let person = newcomer(&app).await;
        tamper(&app, &person, &change).await;
        assert_all_fail(&person, code).await;
    }
}

/// The database cannot be asked. Nothing was changed, and once it can be asked again the same request succeeds.
#[tokio::test]
async fn the_database_is_gone() {
    let mut app = server().await;
    let outage = Outage::prepare(&mut app).await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    outage.begin(&app).await;
    enable(&person, &code).await.assert_problem(500, DATABASE);
    assert_all_fail(&person, DATABASE).await;
    outage.end(&app).await;
    assert_eq!(count(&app, &person, "second_factor_failure").await, 0);
    enable(&person, &code).await.assert_ok();
}

/// How a database is taken away: PostgreSQL by a wire that is cut, SQLite by a table that is elsewhere.
enum Outage {
    Cut(TcpProxy),
    Elsewhere,
}

impl Outage {
    async fn prepare(app: &mut TestApp) -> Self {
        let Ok(admin) = env::var("DOORWARD_TEST_DATABASE") else { return Self::Elsewhere };
        let (_, address) = admin.rsplit_once('@').unwrap();
        let address = address.split(['/', '?']).next().unwrap();
        let proxy = TcpProxy::to(address).await;
        let name = app.sql().texts("select current_database()::text").await.remove(0);
        let (server, _) = admin.rsplit_once('/').unwrap();
        let url = format!("{}/{name}", server.replace(address, proxy.addr()));
        app.restart([OFF, ("database.url", &url)]).await;
        Self::Cut(proxy)
    }

    async fn begin(&self, app: &TestApp) {
        match self {
            Self::Cut(proxy) => proxy.cut(),
            Self::Elsewhere => drop(app.sql().execute("alter table account rename to elsewhere").await),
        }
    }

    async fn end(&self, app: &TestApp) {
        match self {
            Self::Cut(proxy) => proxy.resume(),
            Self::Elsewhere => drop(app.sql().execute("alter table elsewhere rename to account").await),
        }
        app.until_ready().await;
    }
}

/// The database refuses in the midst of the change: all of it is undone, and a right code counts as no wrong guess.
#[tokio::test]
async fn the_database_refuses_to_enable() {
    for (table, when) in
        [("account", "update"), ("outbox", "insert"), ("session", "delete"), ("email_code", "delete")]
    {
        let app = server().await;
        let person = newcomer(&app).await;
        person.another_session().await;
        let code = ask_for_code(&person).await;
        raise(&app, table, when).await;
        enable(&person, &code).await.assert_problem(500, DATABASE);
        person.get(ME).await.assert_ok();
        assert_eq!((alerts_of(&person).await, count(&app, &person, "session").await), (0, 2), "{table}");
        assert_eq!(count(&app, &person, "second_factor_failure").await, 0, "{table}");
        relent(&app, table).await;
        enable(&person, &code).await.assert_ok();
        assert_eq!((alerts_of(&person).await, count(&app, &person, "session").await), (1, 1), "{table}");
    }
}

/// As above.
#[tokio::test]
async fn the_database_refuses_to_disable() {
    for (table, when) in [("account", "update"), ("outbox", "insert"), ("session", "update")] {
        let app = server().await;
        let person = newcomer(&app).await;
        tamper(&app, &person, BOTH).await;
        raise(&app, table, when).await;
        person.delete(DISABLE).await.assert_problem(500, DATABASE);
        let me = person.get(ME).await;
        assert_eq!(me.assert_ok()["twoFactorMethods"], json!(["totp", "email"]), "{table}");
        assert_eq!(alerts_of(&person).await, 0, "{table}");
        relent(&app, table).await;
        person.delete(DISABLE).await.assert_ok();
        assert_eq!(alerts_of(&person).await, 1, "{table}");
    }
}

/// From now on the database refuses this.
async fn raise(app: &TestApp, table: &str, when: &str) {
    let sql = app.sql();
    if env::var("DOORWARD_TEST_DATABASE").is_ok() {
        let body = "begin raise exception 'refused'; end";
        sql.execute(format!(
            "create function refuse() returns trigger language plpgsql as '{}'",
            body.replace('\'', "''")
        ))
        .await;
        sql.execute(format!(
            "create trigger refuse before {when} on {table} for each row execute function refuse()"
        ))
        .await;
    } else {
        let body = "begin select raise(abort, 'refused'); end";
        sql.execute(format!("create trigger refuse before {when} on {table} {body}")).await;
    }
}

/// It takes it again.
async fn relent(app: &TestApp, table: &str) {
    if env::var("DOORWARD_TEST_DATABASE").is_ok() {
        app.sql().execute(format!("drop trigger refuse on {table}")).await;
    } else {
        app.sql().execute("drop trigger refuse").await;
    }
}

/// A server whose cache is behind a wire that can be cut.
async fn behind_a_wire() -> (RedisServer, TcpProxy, TestApp) {
    let redis = RedisServer::start();
    let wire = TcpProxy::to(&redis.addr()).await;
    let url = format!("redis://{}", wire.addr());
    let app = TestApp::with([OFF, ("cache.url", &url)]).start().await;
    (redis, wire, app)
}

/// The name under which the cache knows the step that follows a commit.
fn publish() -> String {
    redis::Script::new(include_str!("../../../store/src/cache/redis/publish.lua")).get_hash().to_owned()
}

/// The cache is gone between commit and answer: the change is stored and told once, and what it revoked stays
/// revoked.
#[tokio::test]
async fn email_is_on_although_the_cache_was_not_told() {
    let (_redis, wire, app) = behind_a_wire().await;
    let person = newcomer(&app).await;
    let other = person.another_session().await;
    other.get(ME).await.assert_ok();
    let code = ask_for_code(&person).await;
    wire.cut_when(publish().as_bytes());
    enable(&person, &code).await.assert_problem(500, "POST_COMMIT_SIDE_EFFECT_FAILURE");
    assert!(wire.is_cut());
    person.get(ME).await.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE");
    wire.resume();
    app.until_ready().await;
    for _ in 0..2 {
        person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        other.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    person.post(REFRESH).await.assert_ok();
    other.post(REFRESH).await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    enable(&person, &code).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    assert_eq!(alerts_of(&person).await, 1);
}

/// As above; the session that asked goes on.
#[tokio::test]
async fn email_is_off_although_the_cache_was_not_told() {
    let (_redis, wire, app) = behind_a_wire().await;
    let person = newcomer(&app).await;
    let other = person.another_session().await;
    tamper(&app, &person, BOTH).await;
    other.get(ME).await.assert_ok();
    wire.cut_when(publish().as_bytes());
    person.delete(DISABLE).await.assert_problem(500, "POST_COMMIT_SIDE_EFFECT_FAILURE");
    assert!(wire.is_cut());
    wire.resume();
    app.until_ready().await;
    for _ in 0..2 {
        assert_eq!(person.get(ME).await.assert_ok()["twoFactorMethods"], json!(["totp"]));
        other.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    person.delete(DISABLE).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
    assert_eq!(alerts_of(&person).await, 1);
}

/// The cache is gone before the commit: nothing was changed, and it is said so.
#[tokio::test]
async fn nothing_changes_where_the_cache_cannot_be_warned() {
    let (_redis, wire, app) = behind_a_wire().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    let suspend = redis::Script::new(include_str!("../../../store/src/cache/redis/suspend.lua"));
    wire.cut_when(suspend.get_hash().as_bytes());
    enable(&person, &code).await.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE");
    assert!(wire.is_cut());
    wire.resume();
    app.until_ready().await;
    assert_eq!(person.get(ME).await.assert_ok()["twoFactorAuthEnabled"], false);
    assert_eq!(alerts_of(&person).await, 0);
    step_up_again(&person).await;
    let again = person.post(ENABLE).json(json!({ "code": code })).await;
    again.assert_ok();
}
