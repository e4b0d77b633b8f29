//! What must hold after every fault, whatever it was (section C2 of the security requirements). Most of it is read behind the
//! server's back, with the keys that open what is sealed. Of its twelve numbers 9 is held on every answer that a test reads
//! (`answer.rs`), and 10 in full where there is a model to hold the server against (`tests/model`).

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value;
use store::{EpochKey, Keys};
use vault::Place;

use super::app::SERVERS;
use super::backend::Backend;
use super::site::{Inside, Site};
use super::sql::Sql;

/// A server that is well answers within this (12).
const SOON: Duration = Duration::from_secs(5);
/// No test leaves more rows than this where rows wait for something or are swept up (12).
const ROWS: i64 = 2_000;
const QUEUES: [&str; 4] = ["outbox", "challenge", "email_code", "oauth2_flow"];

const ME: &str = "/api/users/me";
const REFRESH: &str = "/api/auth/refresh";
/// Tables with sealed fields whose rows are named after the account.
const BY_ACCOUNT: [&str; 2] = ["totp", "email_change"];

/// Rows that nobody may ever see. The names say what is wrong with them.
const NEVER: [(&str, &str); 9] = [
    ("a code was guessed at too often (3)", "email_code where attempts < 0 or attempts > 5"),
    (
        "an account was guessed at too often (3)",
        "(select account_id from second_factor_failure \
          group by account_id, failed_at / 86400000000 having count(*) > 10) as besieged",
    ),
    (
        "two sessions take one refresh token (4)",
        "(select refresh from session group by refresh having count(*) > 1) as branches",
    ),
    (
        "an account has no way in (5)",
        "account where email is not null and password is null \
         and not exists (select 1 from identity where account_id = account.id)",
    ),
    (
        "no second factor is asked for first, or one that is off (5)",
        "account where (two_factor_preferred is null) = (two_factor_email or two_factor_totp)",
    ),
    (
        "an authenticator app is on and unknown (5)",
        "account where two_factor_totp and not exists (select 1 from totp where account_id = account.id)",
    ),
    (
        "the last administrator is gone (5)",
        "(select 1 as granted from audit where kind = 'grant_admin' and outcome = 'success' and not exists \
         (select 1 from account where roles like '%ADMIN%' and locked_at is null)) as masterless",
    ),
    (
        "a session has fewer factors than its account asked for (6)",
        "session where factors = 'pwd' and exists (select 1 from account where id = session.account_id \
         and (two_factor_email or two_factor_totp)) and created_at > (select max(at) from audit \
         where account_id = session.account_id and kind = 'enable_second_factor' and outcome = 'success')",
    ),
    (
        "an account with an address cannot be found by it (11)",
        "account where email is not null \
         and not exists (select 1 from account_index where account_id = account.id)",
    ),
];

/// Changes as the record has them, and the alerts that tell of them.
const TOLD: [(&str, &str); 8] = [
    ("enable_second_factor success", "2fa_added"),
    ("disable_second_factor success", "2fa_removed"),
    ("renew_recovery_codes success", "recovery_codes_renewed"),
    ("change_password success", "password_changed"),
    ("reset_password success", "password_changed"),
    ("reuse_refresh_token denied", "refresh_token_reused"),
    ("lock_account success", "account_locked"),
    ("reset_second_factors success", "factors_reset_by_admin"),
];

/// What a server has said with a 2xx, and has to stand by.
#[derive(Debug, Default)]
pub(crate) struct Promises {
    /// Access tokens that it took off the allowlist.
    pub(crate) revoked: Vec<String>,
    /// Refresh tokens that it took in exchange, or whose session it ended.
    pub(crate) spent: Vec<String>,
}

/// Holds a server to all of it, once nothing is under way any more. Spent refresh tokens are tried, which ends their sessions.
pub(crate) async fn hold(site: &Site, backend: &Backend, promises: &Promises) {
    let sql = &backend.sql;
    for (what, rows) in NEVER {
        assert_eq!(sql.number(format!("select count(*) from {rows}")).await, 0, "{what}");
    }
    is_undamaged(sql).await;
    let letters = open_everything(sql, &backend.keys().await).await;
    if site.anon().get("/dev/mailbox.json").await.status == 200 {
        every_change_is_told_once(sql, &letters).await;
    }
    let metrics = site.anon().get("/metrics").await.text;
    assert!(!metrics.contains("canary"), "a secret is in the metrics (8)");
    if let Some(inside) = site.inside() {
        copies_are_true(sql, inside).await;
    }
    is_quick(site, sql).await;
    stand(site, promises).await;
}

/// 10: what the allowlist's copies say is what the database says. A cache that cannot answer vouches for nobody.
async fn copies_are_true(sql: &Sql, inside: Inside) {
    let sessions = epochs(sql, "session", "epoch || ' ' || confirmed").await;
    let accounts = epochs(sql, "account", "epoch || ' 0'").await;
    let sessions = sessions.iter().map(|(id, epochs)| (EpochKey::session(id.parse().unwrap()), epochs));
    let accounts = accounts.iter().map(|(id, epochs)| (EpochKey::account(id.parse().unwrap()), epochs));
    for (key, epochs) in sessions.chain(accounts) {
        let (cache, now) = (inside.app.cache.clone(), inside.clock.now());
        let copies = SERVERS.spawn(async move { cache.epochs([key, key], now.0).await }).await.unwrap();
        if let Ok([Some(copy), _]) = copies.map(|reading| reading.epochs) {
            assert_eq!(copy, *epochs, "a copy is not what it is a copy of (10): {key}");
        }
    }
}

/// The numbers of each row, by its id.
async fn epochs(sql: &Sql, table: &str, numbers: &str) -> Vec<(String, [i64; 2])> {
    let id = match sql {
        Sql::Sqlite(_) => "hex(id)",
        Sql::Postgres(_) => "encode(uuid_send(id), 'hex')",
    };
    let rows = sql.texts(format!("select {id} || ' ' || {numbers} from {table}")).await;
    let read = |row: &String| {
        let words: Vec<_> = row.split(' ').collect();
        (words[0].to_owned(), [words[1].parse().unwrap(), words[2].parse().unwrap()])
    };
    rows.iter().map(read).collect()
}

/// 12: nothing has piled up, and each instance answers soon.
async fn is_quick(site: &Site, sql: &Sql) {
    for table in QUEUES {
        let rows = sql.number(format!("select count(*) from {table}")).await;
        assert!(rows <= ROWS, "{rows} rows in {table} (12)");
    }
    for instance in site.instances() {
        let begun = Instant::now();
        assert_eq!(instance.anon().get("/health/live").await.status, 200);
        assert!(begun.elapsed() < SOON, "it took {:?} to say that it lives (12)", begun.elapsed());
    }
}

/// 11: the database finds nothing wrong with itself.
async fn is_undamaged(sql: &Sql) {
    if let Sql::Sqlite(_) = sql {
        assert_eq!(sql.texts("pragma integrity_check").await, ["ok"]);
        assert_eq!(sql.number("select count(*) from pragma_foreign_key_check").await, 0);
    }
}

/// 11: every sealed value opens where it stands. Answers the letters in the outbox.
async fn open_everything(sql: &Sql, keys: &Keys) -> Vec<Value> {
    let mut letters = Vec::new();
    for (table, column) in store::sealed_columns() {
        let key = if BY_ACCOUNT.contains(&table) { "account_id" } else { "id" };
        let pair = match sql {
            Sql::Sqlite(_) => format!("hex({key}) || ' ' || hex({column})"),
            Sql::Postgres(_) => format!("encode(uuid_send({key}), 'hex') || ' ' || encode({column}, 'hex')"),
        };
        for row in sql.texts(format!("select {pair} from {table} where {column} is not null")).await {
            let (row, sealed) = row.split_once(' ').unwrap();
            let row = from_hex(row);
            let opened = keys.unseal(Place { table, column, row: &row }, &from_hex(sealed));
            let opened = opened.unwrap_or_else(|error| panic!("{table}.{column} (11): {error}"));
            if column == "letter" {
                letters.push(serde_json::from_slice(opened.expose()).unwrap());
            }
        }
    }
    letters
}

/// 7: as many alerts of each kind as there were changes.
async fn every_change_is_told_once(sql: &Sql, letters: &[Value]) {
    let mut changes = BTreeMap::new();
    for event in sql.texts("select kind || ' ' || outcome from audit").await {
        if let Some((_, alert)) = TOLD.iter().find(|(told, _)| event == *told) {
            *changes.entry(*alert).or_insert(0) += 1;
        }
    }
    let mut alerts = BTreeMap::new();
    for alert in letters.iter().filter_map(|letter| letter["alert"]["type"].as_str()) {
        if let Some((_, alert)) = TOLD.iter().find(|(_, told)| alert == *told) {
            *alerts.entry(*alert).or_insert(0) += 1;
        }
    }
    assert_eq!(alerts, changes, "every change has its alert (7)");
}

/// 1, 2: nothing that was given up counts again.
async fn stand(site: &Site, promises: &Promises) {
    for token in &promises.revoked {
        let answer = site.anon().get(ME).bearer(token).await;
        assert_eq!(answer.status, 401, "a revoked token counts (1): {answer:?}");
    }
    for token in &promises.spent {
        let answer = site.anon().post(REFRESH).bearer(token).await;
        assert_eq!(answer.status, 401, "a spent token counts (2): {answer:?}");
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(digits).collect()
}
