//! CRY-1: every sealed field opens in its own table, column and row, unchanged, and nowhere else.

use std::fs;

use doorward_store::{Error, Mail, Store, Verification, sealed_columns};
use model::account::{Account, Claim};
use model::audit::{Entry, Event, Filter, Kind};
use model::session::Session;
use model::{Name, PageRequest};
use uuid::Uuid;
use vault::{Digest, PasswordHash, Random, Step, TotpSecret};

use super::audit::entry;
use super::backend::unique;
use super::shelf::{DAY, NOW, PHC, Shelf, email, mail};

/// A sealed column: how its value in one row is read and replaced behind the store's back.
struct Column {
    name: &'static str,
    read: &'static str,
    write: &'static str,
    row: fn(&Owner) -> Uuid,
}

macro_rules! column {
    ($table:literal, $column:literal, $key:literal, $row:expr) => {
        Column {
            name: concat!($table, ".", $column),
            read: concat!("select ", $column, " from ", $table, " where ", $key, " = $1"),
            write: concat!("update ", $table, " set ", $column, " = $2 where ", $key, " = $1"),
            row: $row,
        }
    };
}

/// The sealed columns that are tried here; [`cry_3_no_column_is_forgotten`] holds that there are no others.
const COLUMNS: [Column; 9] = [
    column!("account", "name", "id", |owner| owner.account.id.0),
    column!("account", "email", "id", |owner| owner.account.id.0),
    column!("account", "password", "id", |owner| owner.account.id.0),
    column!("session", "device", "id", |owner| owner.session.id.0),
    column!("totp", "secret", "account_id", |owner| owner.account.id.0),
    column!("email_verification", "claim", "id", |owner| owner.link),
    column!("outbox", "recipient", "id", |owner| owner.mail.id.0),
    column!("outbox", "letter", "id", |owner| owner.mail.id.0),
    column!("audit", "detail", "id", |owner| owner.entry.id),
];

/// Columns of bytes that hold no sealed value: digests and blind indexes, keys under the root key (`keys.rs`), and a column
/// that stays empty.
const NOT_SEALED: [&str; 15] = [
    "account.email_index",
    "account_index.digest",
    "data_key.wrapped",
    "email_change.digest",
    "email_code.digest",
    "email_verification.digest",
    "familiar.digest",
    "identity_index.digest",
    "login_guard.subject",
    "mail_cooldown.subject",
    "oauth2_flow.browser",
    "password_reset.digest",
    "quota.subject",
    "recovery_code.digest",
    "session.refresh",
];

/// Somebody with something in every sealed column.
struct Owner {
    account: Account,
    session: Session,
    link: Uuid,
    secret: Digest,
    mail: Mail,
    entry: Entry,
}

impl Owner {
    async fn new(shelf: &Shelf, word: &str) -> Self {
        let account = shelf.user(word).await;
        let (session, _) = shelf.signed_in(&account).await;
        let entry = entry(Event::own(Kind::Login, account.id), 0);
        let (link, secret, mail) = (unique(), shelf.secret("link"), mail(&email(word), 0));
        let claim = Claim {
            name: Name::parse("Claimant").unwrap(),
            password: PasswordHash::from_phc(PHC.to_owned()),
        };
        let totp = TotpSecret::generate(&Random::System);
        let verification = Verification {
            account: account.id,
            digest: &secret,
            claim: Some(&claim),
            created_at: NOW,
            expires_at: NOW.plus(DAY),
        };
        shelf
            .work(async |work| {
                work.insert_verification(link, &verification).await?;
                work.put_totp(account.id, &totp, Step(1)).await?;
                work.record(&entry).await?;
                work.post(&mail, &email(word), mail.created_at).await
            })
            .await;
        shelf.mail_delivered(mail.id, true).await.unwrap();
        Self { account, session, link, secret, mail, entry }
    }

    /// Opens every field there is; nothing is changed.
    async fn open(&self, store: &Store) -> Result<(), Error> {
        store.account(self.account.id).await?.unwrap();
        store.session(self.session.id).await?.unwrap();
        store.totp_secret(self.account.id).await?.unwrap();
        store.mailbox(10).await?;
        let own = Filter { account: Some(self.account.id), ..Filter::default() };
        store.audit(&own, PageRequest { number: 0, size: 10 }).await?;
        let mut work = store.begin().await?;
        work.spend_verification(self.account.id, &[self.secret], NOW).await?.unwrap().unwrap();
        Ok(())
    }
}

async fn read(shelf: &Shelf, column: &Column, owner: &Owner) -> Vec<u8> {
    shelf.test.db.read(column.read).bind((column.row)(owner)).scalar().await.unwrap()
}

async fn write(shelf: &Shelf, column: &Column, owner: &Owner, value: &[u8]) {
    let query = shelf.test.db.write(column.write).bind((column.row)(owner)).bind(value.to_vec());
    assert_eq!(query.execute().await.unwrap(), 1);
}

/// This value there opens nothing, and the right one does again.
async fn refuses(shelf: &Shelf, column: &Column, owner: &Owner, value: &[u8], what: &str) {
    let right = read(shelf, column, owner).await;
    write(shelf, column, owner, value).await;
    let opened = owner.open(shelf).await;
    assert!(matches!(opened, Err(Error::Unseal)), "{what} in {}: {opened:?}", column.name);
    write(shelf, column, owner, &right).await;
    owner.open(shelf).await.unwrap();
}

#[tokio::test]
async fn cry_1_a_value_of_any_other_column_or_row_does_not_open() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (Owner::new(&shelf, "ada").await, Owner::new(&shelf, "eve").await);
    for (at, column) in COLUMNS.iter().enumerate() {
        for (from, source) in COLUMNS.iter().enumerate() {
            let theirs = read(&shelf, source, &eve).await;
            refuses(&shelf, column, &ada, &theirs, source.name).await;
            if at != from {
                let own = read(&shelf, source, &ada).await;
                refuses(&shelf, column, &ada, &own, source.name).await;
            }
        }
    }
    shelf.close().await;
}

#[tokio::test]
async fn cry_1_a_value_that_was_tampered_with_does_not_open() {
    let shelf = Shelf::new().await;
    let ada = Owner::new(&shelf, "ada").await;
    for column in &COLUMNS {
        let right = read(&shelf, column, &ada).await;
        for at in [0, 1, 9, 33, right.len() - 1] {
            let mut wrong = right.clone();
            wrong[at] ^= 1;
            refuses(&shelf, column, &ada, &wrong, "a flipped bit").await;
        }
        for cut in [0, 1, 9, right.len() - 1] {
            refuses(&shelf, column, &ada, &right[..cut], "a cut value").await;
        }
        refuses(&shelf, column, &ada, b"plain text", "plain text").await;
    }
    shelf.close().await;
}

/// CRY-1 for mails that are claimed to be sent, which is another way to read them.
#[tokio::test]
async fn cry_1_a_mail_that_was_tampered_with_is_not_claimed() {
    let shelf = Shelf::new().await;
    let mail = mail(&email("ada"), 0);
    shelf.work(async |work| work.post(&mail, &email("ada"), mail.created_at).await).await;
    let sql = "update outbox set recipient = letter where id = $1";
    shelf.test.db.write(sql).bind(mail.id.0).execute().await.unwrap();
    let claimed = shelf.claim_mail(mail.id, DAY, NOW).await;
    assert!(matches!(claimed, Err(Error::Unseal)), "{:?}", claimed.map(|_| ()));
    shelf.close().await;
}

/// CRY-3: a column of bytes that is new in the schema is sealed anew by a rotation, or stands on the list above with its
/// reason.
#[tokio::test]
async fn cry_3_no_column_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut found = Vec::new();
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        bytes_in(&fs::read_to_string(file).unwrap(), &mut found);
    }
    let sealed: Vec<_> = sealed_columns().map(|(table, column)| format!("{table}.{column}")).collect();
    for tried in &COLUMNS {
        assert!(sealed.iter().any(|name| name == tried.name), "{}", tried.name);
    }
    let mut listed: Vec<_> = sealed.into_iter().chain(NOT_SEALED.map(str::to_owned)).collect();
    found.sort();
    listed.sort();
    assert_eq!(found, listed);
}

/// The columns of bytes that there are after a migration.
fn bytes_in(migration: &str, found: &mut Vec<String>) {
    let mut table = "";
    for line in migration.lines() {
        let mut words: Vec<_> = line.split_whitespace().collect();
        match words.as_slice() {
            ["create", "table", name, ..] => table = name,
            ["drop", "table", name] => {
                let gone = format!("{}.", name.trim_end_matches(';'));
                found.retain(|column| !column.starts_with(&gone));
            }
            ["alter", "table", name, "add", "column", ..] => {
                table = name;
                words.drain(..5);
            }
            _ => {}
        }
        if let [column, kind, ..] = words.as_slice()
            && kind.trim_end_matches([',', ';']) == "bytea"
        {
            found.push(format!("{table}.{column}"));
        }
    }
}
