//! An administrator, and how far the rotation is that they asked for.

use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::time::Interval;

use crate::support::sql::Sql;
use crate::support::{Client, Person, Site};

pub(crate) const ROTATE: &str = "/api/security/secrets/rotate-keys";
pub(crate) const STATUS: &str = "/api/security/secrets/rotate-keys/status";
pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const JWKS: &str = "/.well-known/jwks.json";
pub(crate) const OFF: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

const PATIENCE: Duration = Duration::from_secs(90);
const GLANCE: Duration = Duration::from_millis(50);

/// Every sealed column, with its table.
const SEALED: [(&str, &str); 7] = [
    ("account", "name"),
    ("account", "email"),
    ("account", "password"),
    ("session", "device"),
    ("outbox", "recipient"),
    ("outbox", "letter"),
    ("audit", "detail"),
];

/// Somebody who may rotate keys.
pub(crate) async fn admin(site: &Site, sql: &Sql) -> Person {
    let person = site.user().await;
    let statement = format!("update account set roles = 'USER ADMIN' where id = {}", sql.id(&person.id));
    assert_eq!(sql.execute(statement).await, 1);
    person.post(REFRESH).await.assert_ok();
    person
}

/// How often to look how far a rotation is.
pub(crate) fn glances() -> Interval {
    tokio::time::interval(GLANCE)
}

/// Waits until the rotation has ended, and answers its status then.
pub(crate) async fn finished(admin: &Client) -> Value {
    let begun = Instant::now();
    let mut glances = glances();
    loop {
        let status = admin.get(STATUS).await.assert_ok().body.clone().unwrap();
        if status["isOngoing"] == false {
            return status;
        }
        assert!(begun.elapsed() < PATIENCE, "the rotation does not end: {status}");
        glances.tick().await;
    }
}

/// Rotates, and waits for the end.
pub(crate) async fn rotated(admin: &Client) -> Value {
    admin.post(ROTATE).await.assert_ok();
    let status = finished(admin).await;
    for (purpose, state) in status["state"].as_object().unwrap() {
        assert_eq!(state["success"], true, "{purpose}: {state}");
    }
    status
}

/// Every value bears the current key, every address has one digest under it and under no other, and there is one current key
/// of each purpose (CRY-3, CRY-5).
pub(crate) async fn assert_all_bear_the_current_key(sql: &Sql) {
    let current = "select id from data_key where state = 'current' and purpose = ";
    let key = sql.texts(format!("{current}'sealing'")).await.remove(0);
    let prefix: Vec<u8> = std::iter::once(1).chain(bytes(&key)).collect();
    for (table, column) in SEALED {
        let stale = format!(
            "select count(*) from {table} where {column} is not null and substr({column}, 1, 9) <> {}",
            sql.blob(&prefix)
        );
        assert_eq!(sql.number(stale).await, 0, "{table}.{column}");
    }
    let index = sql.texts(format!("{current}'blind-index'")).await.remove(0);
    let found = format!("select count(*) from account_index where key_id = '{index}'");
    let accounts = "select count(*) from account where email is not null";
    assert_eq!(sql.number(found).await, sql.number(accounts).await);
    assert_eq!(sql.number("select count(*) from data_key where state = 'current'").await, 4);
    assert_eq!(sql.number("select count(*) from data_key where state = 'next'").await, 0);
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// The names of the published keys.
pub(crate) async fn published(site: &Site) -> Vec<String> {
    let answer = site.anon().get(JWKS).await;
    let keys = answer["keys"].as_array().unwrap().iter();
    keys.map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}
