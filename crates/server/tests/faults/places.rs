//! What verbs write, statement by statement: where each of them can be stopped.

use crate::support::sql::Sql;

/// A table, and what is done to one of its rows.
pub(crate) type Place = (&'static str, &'static str);

/// What every guess at a mailed code writes before and after it is compared.
pub(crate) const GUESS: [Place; 6] = [
    ("second_factor_guard", "update"),
    ("second_factor_failure", "insert"),
    ("second_factor_failure", "delete"),
    ("email_code", "update"),
    ("email_code", "delete"),
    ("mail_cooldown", "delete"),
];
/// Turning email on, with another session that it ends.
pub(crate) const ENABLING: [Place; 4] =
    [("account", "update"), ("session", "delete"), ("outbox", "insert"), ("audit", "insert")];
/// Turning email off, with a code and a sign-in that wait.
pub(crate) const DISABLING: [Place; 6] = [
    ("account", "update"),
    ("session", "update"),
    ("challenge", "delete"),
    ("email_code", "delete"),
    ("outbox", "insert"),
    ("audit", "insert"),
];
/// Completing a sign-in.
pub(crate) const COMPLETING: [Place; 4] =
    [("account", "update"), ("challenge", "delete"), ("session", "insert"), ("audit", "insert")];
/// Beginning a sign-in whose second factor is a code by mail.
pub(crate) const BEGINNING: [Place; 6] = [
    ("login_guard", "insert"),
    ("login_guard", "delete"),
    ("challenge", "insert"),
    ("mail_cooldown", "insert"),
    ("email_code", "insert"),
    ("outbox", "insert"),
];
/// Refreshing.
pub(crate) const REFRESHING: [Place; 2] = [("session", "update"), ("account", "update")];
/// Ending a session whose spent token came back.
pub(crate) const CATCHING: [Place; 3] = [("session", "delete"), ("outbox", "insert"), ("audit", "insert")];
/// Making a code.
pub(crate) const SENDING: [Place; 3] =
    [("mail_cooldown", "insert"), ("email_code", "insert"), ("outbox", "insert")];
/// Registering.
pub(crate) const REGISTERING: [Place; 4] = [
    ("account", "insert"),
    ("email_verification", "insert"),
    ("mail_cooldown", "insert"),
    ("outbox", "insert"),
];

/// What statements of one kind do from now on, before they do anything else.
#[derive(Clone, Copy)]
pub(crate) enum Trap {
    /// They fail.
    Fail,
    /// They do not come to an end, on PostgreSQL for a second.
    Hang,
}

impl Trap {
    /// Sets it.
    pub(crate) async fn set(self, sql: &Sql, (table, event): Place) {
        if let Sql::Sqlite(_) = sql {
            let endless = "create view if not exists endless (n) as \
                           with recursive c (n) as (select 1 union all select n + 1 from c) select n from c";
            sql.execute(endless).await;
            let body = match self {
                Self::Fail => "select raise(abort, 'failpoint')",
                Self::Hang => "select count(*) from endless",
            };
            let trigger = format!("create trigger failpoint before {event} on {table} begin {body}; end");
            sql.execute(trigger).await;
            return;
        }
        let (body, row) = match self {
            Self::Fail => ("raise exception 'failpoint'", ""),
            Self::Hang if event == "delete" => ("perform pg_sleep(1)", "return old;"),
            Self::Hang => ("perform pg_sleep(1)", "return new;"),
        };
        let function = format!(
            "create or replace function failpoint() returns trigger language plpgsql as $$ begin {body}; {row} end $$"
        );
        sql.execute(function).await;
        let trigger = format!(
            "create trigger failpoint before {event} on {table} for each row execute function failpoint()"
        );
        sql.execute(trigger).await;
    }

    /// Takes it away, and everything that it needed.
    pub(crate) async fn remove(sql: &Sql, (table, _): Place) {
        if let Sql::Sqlite(_) = sql {
            sql.execute("drop trigger failpoint").await;
            sql.execute("drop view endless").await;
        } else {
            sql.execute(format!("drop trigger failpoint on {table}")).await;
        }
    }
}
