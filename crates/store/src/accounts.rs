//! Accounts: name, address and password are sealed; whose an address is stands in `account_index`.

use crate::blind_index::ADDRESS;
use crate::error::{Document, Error, Result};
use crate::{Store, Work};
use model::account::{Account, Kind, Role, User};
use model::{AccountId, EmailAddress, Method, Name, Timestamp, TwoFactor};
use sqlx::FromRow;
use std::str::FromStr;
use uuid::Uuid;
use vault::{PasswordHash, Place, SecretBytes, UnsealError};

const TABLE: &str = "account";

macro_rules! columns {
    () => {
        "id, version, epoch, credentials, name, roles, created_at, last_active, email, email_verified, password, \
         two_factor_email, two_factor_totp, two_factor_preferred, locked_at, avatar, language, \
         (select string_agg(group_key, ' ') from membership where account_id = account.id) as groups, \
         (select string_agg(provider, ' ') from identity where account_id = account.id) as providers"
    };
}

macro_rules! select_account {
    ($condition:literal) => {
        concat!("select ", columns!(), " from account where ", $condition)
    };
}

const BY_ADDRESS: &str = select_account!("id = (select account_id from account_index where digest = $1)");

#[derive(FromRow)]
struct Row {
    id: Uuid,
    version: i64,
    epoch: i64,
    credentials: i64,
    name: Vec<u8>,
    roles: String,
    created_at: i64,
    last_active: i64,
    email: Option<Vec<u8>>,
    email_verified: bool,
    password: Option<Vec<u8>>,
    two_factor_email: bool,
    two_factor_totp: bool,
    two_factor_preferred: Option<String>,
    locked_at: Option<i64>,
    avatar: Option<String>,
    language: Option<String>,
    groups: Option<String>,
    providers: Option<String>,
}

impl Store {
    /// The account of that name.
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>> {
        let row = self.db.read(select_account!("id = $1")).bind(id.0).optional::<Row>().await?;
        row.map(|row| self.sealer.open_account(&row)).transpose()
    }

    /// The account of that address.
    pub async fn account_by_email(&self, email: &EmailAddress) -> Result<Option<Account>> {
        self.keys().fresh().await?;
        let query = self.db.read(BY_ADDRESS).bind(self.sealer.found_by(&ADDRESS, email.as_str().as_bytes()));
        query.optional::<Row>().await?.map(|row| self.sealer.open_account(&row)).transpose()
    }
}

impl Store {
    /// Forgets guests who were last here before `before`, at most `limit` at once. The condition stands twice: one who came back, or
    /// became a user, while this waited for their row stays (GST-2).
    pub async fn purge_guests(&self, before: Timestamp, limit: i64) -> Result<u64> {
        let sql = "delete from account where email is null and last_active <= $1 and id in \
                   (select id from account where email is null and last_active <= $1 limit $2)";
        self.db.write(sql).bind(before.0).bind(limit).execute().await
    }
}

impl Work {
    /// The account of that name, its row locked until the transaction ends: whoever changes an account takes this lock
    /// first, so that two changes at once come one after the other on both databases.
    pub async fn account_for_update(&mut self, id: AccountId) -> Result<Option<Account>> {
        let lock = "update account set version = version where id = $1";
        if self.tx.query(lock).bind(id.0).execute().await? == 0 {
            return Ok(None);
        }
        // A statement of its own: the one that waited for the lock sees groups and identities as they were before it waited.
        self.account(id).await
    }

    /// The account of that name, not locked.
    pub async fn account(&mut self, id: AccountId) -> Result<Option<Account>> {
        let row = self.tx.query(select_account!("id = $1")).bind(id.0).optional::<Row>().await?;
        row.map(|row| self.sealer.open_account(&row)).transpose()
    }

    /// The account of that address.
    pub async fn account_by_email(&mut self, email: &EmailAddress) -> Result<Option<Account>> {
        let digest = self.sealer.found_by(&ADDRESS, email.as_str().as_bytes());
        let row = self.tx.query(BY_ADDRESS).bind(digest).optional::<Row>().await?;
        row.map(|row| self.sealer.open_account(&row)).transpose()
    }

    /// Writes a new account down; false where the address is taken.
    pub async fn insert_account(&mut self, account: &Account) -> Result<bool> {
        let row = self.sealer.seal_account(account);
        let inserted = self
            .tx
            .query(
                "insert into account (id, version, epoch, credentials, name, roles, created_at, last_active, email, \
                 email_verified, password, two_factor_email, two_factor_totp, two_factor_preferred, locked_at, avatar, \
                 language) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict do nothing",
            )
            .bind(row.id)
            .bind(row.version)
            .bind(row.epoch)
            .bind(row.credentials)
            .bind(row.name)
            .bind(row.roles)
            .bind(row.created_at)
            .bind(row.last_active)
            .bind(row.email)
            .bind(row.email_verified)
            .bind(row.password)
            .bind(row.two_factor_email)
            .bind(row.two_factor_totp)
            .bind(row.two_factor_preferred)
            .bind(row.locked_at)
            .bind(row.avatar)
            .bind(row.language)
            .execute()
            .await?;
        let Some(user) = account.user().filter(|_| inserted == 1) else { return Ok(inserted == 1) };
        let is_free = self.claim(&ADDRESS, account.id.0, user.email.as_str().as_bytes()).await?;
        if !is_free {
            self.tx.query("delete from account where id = $1").bind(account.id.0).execute().await?;
        }
        Ok(is_free)
    }

    /// Writes an account back, unless it has changed since it was read: then [`Error::Conflict`]. Where its address is another
    /// account's: [`Error::Unique`].
    pub async fn save_account(&mut self, account: &Account) -> Result<()> {
        let row = self.sealer.seal_account(account);
        let saved = self
            .tx
            .query(
                "update account set version = version + 1, epoch = $3, credentials = $4, name = $5, roles = $6, \
                 last_active = $7, email = $8, email_verified = $9, password = $10, \
                 two_factor_email = $11, two_factor_totp = $12, two_factor_preferred = $13, locked_at = $14, avatar = $15, \
                 language = $16 \
                 where id = $1 and version = $2",
            )
            .bind(row.id)
            .bind(row.version)
            .bind(row.epoch)
            .bind(row.credentials)
            .bind(row.name)
            .bind(row.roles)
            .bind(row.last_active)
            .bind(row.email)
            .bind(row.email_verified)
            .bind(row.password)
            .bind(row.two_factor_email)
            .bind(row.two_factor_totp)
            .bind(row.two_factor_preferred)
            .bind(row.locked_at)
            .bind(row.avatar)
            .bind(row.language)
            .execute()
            .await?;
        if saved != 1 {
            return Err(Error::Conflict);
        }
        let email = account.user().map(|user| user.email.as_str().as_bytes());
        let is_free = self.claim_instead(&ADDRESS, account.id.0, email).await?;
        if is_free { Ok(()) } else { Err(Error::Unique) }
    }

    /// Notes that somebody was here; nothing else about the account changes, so its version stays.
    pub async fn touch_account(&mut self, id: AccountId, now: Timestamp) -> Result<()> {
        let sql = "update account set last_active = $2 where id = $1 and last_active < $2";
        self.tx.query(sql).bind(id.0).bind(now.0).execute().await?;
        Ok(())
    }

    /// Replaces a password hash by one of the same password with newer parameters.
    pub async fn rehash_password(&mut self, id: AccountId, hash: &PasswordHash) -> Result<()> {
        let sealed = self.sealer.seal(TABLE, "password", id.0, hash.as_phc().as_bytes());
        let sql = "update account set password = $2, version = version + 1 where id = $1";
        self.tx.query(sql).bind(id.0).bind(sealed).execute().await?;
        Ok(())
    }

    /// Deletes an account with everything that is its; false where there is none.
    pub async fn delete_account(&mut self, id: AccountId) -> Result<bool> {
        Ok(self.tx.query("delete from account where id = $1").bind(id.0).execute().await? == 1)
    }
}

impl crate::Sealer {
    fn seal_account(&self, account: &Account) -> Row {
        let user = account.user();
        let seal = |column: &str, plain: &str| self.seal(TABLE, column, account.id.0, plain.as_bytes());
        let two_factor = account.two_factor();
        Row {
            id: account.id.0,
            version: account.version,
            epoch: account.epoch,
            credentials: account.credentials,
            name: seal("name", account.name.as_str()),
            roles: account.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" "),
            created_at: account.created_at.0,
            last_active: account.last_active.0,
            email: user.map(|user| seal("email", user.email.as_str())),
            email_verified: user.is_some_and(|user| user.email_verified),
            password: user
                .and_then(|user| user.password.as_ref())
                .map(|hash| seal("password", hash.as_phc())),
            two_factor_email: two_factor.is_on(Method::Email),
            two_factor_totp: two_factor.is_on(Method::Totp),
            two_factor_preferred: two_factor.preferred().map(|method| method.as_str().to_owned()),
            locked_at: account.locked_at.map(|at| at.0),
            avatar: account.avatar.as_ref().map(ToString::to_string),
            language: account.language.map(|locale| locale.as_str().to_owned()),
            groups: None,
            providers: None,
        }
    }

    /// What an account is called.
    pub(crate) fn account_name(&self, id: Uuid, sealed: &[u8]) -> Result<String> {
        self.text(TABLE, "name", id, sealed)
    }

    fn open_account(&self, row: &Row) -> Result<Account> {
        let id = AccountId(row.id);
        let principal = || Error::Invalid(Document::Principal);
        let name = self.account_name(row.id, &row.name)?;
        let roles =
            row.roles.split_whitespace().map(str::parse).collect::<std::result::Result<Vec<Role>, _>>();
        Ok(Account {
            id,
            version: row.version,
            epoch: row.epoch,
            credentials: row.credentials,
            name: Name::parse(&name).map_err(|_| principal())?,
            roles: roles.ok().filter(|roles| !roles.is_empty()).ok_or_else(principal)?,
            created_at: Timestamp(row.created_at),
            last_active: Timestamp(row.last_active),
            locked_at: row.locked_at.map(Timestamp),
            avatar: row.avatar.as_deref().map(str::parse).transpose().map_err(|_| principal())?,
            // One that this program does not have is as good as none.
            language: row.language.as_deref().and_then(|tag| tag.parse().ok()),
            groups: words(row.groups.as_deref()).ok_or_else(principal)?,
            providers: words(row.providers.as_deref()).ok_or_else(principal)?,
            kind: self.open_kind(row)?,
        })
    }

    fn open_kind(&self, row: &Row) -> Result<Kind> {
        let invalid = || Error::Invalid(Document::User);
        let Some(email) = &row.email else {
            let bare = row.password.is_none() && !row.two_factor_email && !row.two_factor_totp;
            return if bare { Ok(Kind::Guest) } else { Err(invalid()) };
        };
        let email = self.text(TABLE, "email", row.id, email)?;
        let password =
            row.password.as_ref().map(|sealed| self.text(TABLE, "password", row.id, sealed)).transpose()?;
        let preferred = row.two_factor_preferred.as_deref().map(str::parse::<Method>).transpose();
        let preferred = preferred.map_err(|_| invalid())?;
        let two_factor = TwoFactor::from_parts(row.two_factor_email, row.two_factor_totp, preferred);
        Ok(Kind::User(User {
            email: EmailAddress::parse(&email).map_err(|_| invalid())?,
            email_verified: row.email_verified,
            password: password.map(PasswordHash::from_phc),
            two_factor: two_factor.ok_or_else(invalid)?,
        }))
    }

    pub(crate) fn seal(&self, table: &str, column: &str, row: Uuid, plain: &[u8]) -> Vec<u8> {
        self.keys.seal(Place { table, column, row: row.as_bytes() }, plain, &self.random)
    }

    pub(crate) fn bytes(&self, table: &str, column: &str, row: Uuid, sealed: &[u8]) -> Result<SecretBytes> {
        self.keys.unseal(Place { table, column, row: row.as_bytes() }, sealed).map_err(|error| {
            if let UnsealError::UnknownKey(_) = error {
                self.keys.want();
            }
            Error::Unseal
        })
    }

    pub(crate) fn text(&self, table: &str, column: &str, row: Uuid, sealed: &[u8]) -> Result<String> {
        let plain = self.bytes(table, column, row, sealed)?;
        String::from_utf8(plain.expose().clone()).map_err(|_| Error::Unseal)
    }
}

/// The words of a list that the database put together, in alphabetical order.
fn words<T: FromStr + Ord>(text: Option<&str>) -> Option<Vec<T>> {
    let words = text.unwrap_or_default().split_whitespace().map(str::parse);
    let mut words = words.collect::<std::result::Result<Vec<T>, _>>().ok()?;
    words.sort_unstable();
    Some(words)
}
