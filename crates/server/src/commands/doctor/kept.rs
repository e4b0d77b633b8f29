//! What is kept: the database answers and is of this version, its clock is ours, and the root key opens every key.

use std::cmp::Ordering;

use app::Clock;
use store::Db;
use store::db::{Options, Schema};

use super::Finding;
use crate::config::Config;
use crate::wire::{database, root_key};

const DATABASE: &str = "database";
const CLOCK: &str = "clock";
const KEYS: &str = "keys";

const MICROS: i64 = 1_000_000;
/// More than this between two instances, and tokens of one are from the future at the other (OPS-12).
const SKEW: i64 = 60;
const OLD_KEYS: i64 = 180;
const SECONDS_A_DAY: i64 = 86_400;

pub(super) async fn look(config: &Config) -> Vec<Finding> {
    let url = &config.database.url;
    if let Some(path) = url.path().filter(|path| !path.exists()) {
        let said = format!("there is none at {} yet: the first start makes it", path.display());
        return vec![Finding::note(DATABASE, said)];
    }
    let described = database::describe(url);
    let db = match Db::connect(url.expose(), Options::default()).await {
        Ok(db) => db,
        Err(error) => {
            let advice = "check database.url, that the server runs, and that its user may connect";
            return vec![Finding::problem(DATABASE, format!("{described}: {error}"), advice)];
        }
    };
    let schema = schema(config, &db, &described).await;
    let findings = vec![schema, clock(&db).await, keys(config, &db).await];
    db.close().await;
    findings
}

async fn schema(config: &Config, db: &Db, described: &str) -> Finding {
    let Schema { found, needed } = match db.schema().await {
        Ok(schema) => schema,
        Err(error) => {
            return Finding::problem(DATABASE, format!("{described}: {error}"), "look at its own log");
        }
    };
    let said = format!("{described}, schema {found} of {needed}");
    match found.cmp(&needed) {
        Ordering::Equal => Finding::fine(DATABASE, said),
        Ordering::Less if config.database.auto_migrate => {
            Finding::note(DATABASE, format!("{said}: the next start brings it to this version"))
        }
        Ordering::Less => Finding::problem(DATABASE, said, "run `doorward migrate`"),
        Ordering::Greater => {
            Finding::problem(DATABASE, said, "it belongs to a newer program: install that one")
        }
    }
}

async fn clock(db: &Db) -> Finding {
    let ours = Clock::System.now().0;
    let theirs = match db.time().await {
        Ok(Some(theirs)) => theirs,
        Ok(None) => return Finding::fine(CLOCK, "the database has no other"),
        Err(error) => {
            return Finding::problem(
                CLOCK,
                format!("the database does not say its time: {error}"),
                "look at its log",
            );
        }
    };
    let apart = (ours - theirs) / MICROS;
    if apart.abs() > SKEW {
        let what = format!("ours and the database server's are {} s apart", apart.abs());
        return Finding::problem(CLOCK, what, "let both machines take their time from the network (NTP)");
    }
    Finding::fine(CLOCK, format!("{} s from the database server's", apart.abs()))
}

async fn keys(config: &Config, db: &Db) -> Finding {
    let root = match root_key::known(config) {
        Ok(Some(root)) => root,
        Ok(None) => {
            let what = "the root key is missing, and the database can't be read without it";
            return Finding::problem(KEYS, what, "restore it, or give secrets.root-key");
        }
        Err(error) => return Finding::problem(KEYS, format!("{error:#}"), "restore the root key"),
    };
    match store::keys::oldest(db, &root.key).await {
        Ok(Some(since)) => {
            let days = (Clock::System.now().0 - since) / MICROS / SECONDS_A_DAY;
            let said = format!("{} opens all of them; the oldest in use is {days} days old", root.origin);
            let old = days > OLD_KEYS;
            if old {
                Finding::note(KEYS, format!("{said}: change them with `doorward keys rotate`"))
            } else {
                Finding::fine(KEYS, said)
            }
        }
        Ok(None) => Finding::note(KEYS, "there are none yet: the first start makes them"),
        Err(error) => Finding::problem(
            KEYS,
            format!("{}: {error}", root.origin),
            "give the root key that this database was made with",
        ),
    }
}
