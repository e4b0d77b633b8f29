//! Identities: who an account is at the providers that vouch for it. Issuer and subject are sealed, and found by
//! their blind index.

use crate::Store;
use crate::Work;
use crate::blind_index::SUBJECT;
use crate::error::{Error, Result};
use model::{AccountId, Identity, ProviderName, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;

const TABLE: &str = "identity";
const ACCOUNT_OF: &str =
    "select account_id from identity where id = (select identity_id from identity_index where digest = $1)";

#[derive(FromRow)]
struct Row {
    provider: String,
    created_at: i64,
}

/// An identity to write down.
#[derive(Debug)]
pub struct NewIdentity<'a> {
    /// Its row.
    pub id: Uuid,
    /// Whose it is.
    pub account: AccountId,
    /// The provider, by the name it has in the configuration.
    pub provider: &'a ProviderName,
    /// Who issues the provider's tokens: with `subject` all that an identity is (OAU-3).
    pub issuer: &'a str,
    /// The account's name there.
    pub subject: &'a str,
    /// When they were connected.
    pub created_at: Timestamp,
}

impl Store {
    /// The identities of an account, by the names of their providers.
    pub async fn identities(&self, account: AccountId) -> Result<Vec<Identity>> {
        let sql = "select provider, created_at from identity where account_id = $1 order by provider";
        let rows = self.db.read(sql).bind(account.0).all::<Row>().await?;
        rows.into_iter().map(Identity::try_from).collect()
    }

    /// The account that is `subject` at `issuer`.
    pub async fn account_of(&self, issuer: &str, subject: &str) -> Result<Option<AccountId>> {
        self.keys().fresh().await?;
        let digest = self.sealer.found_by(&SUBJECT, &subject_key(issuer, subject));
        let row = self.db.read(ACCOUNT_OF).bind(digest).optional::<(Uuid,)>().await?;
        Ok(row.map(|(account,)| AccountId(account)))
    }
}

impl Work {
    /// The account that is `subject` at `issuer`, as this transaction sees it.
    pub async fn account_of(&mut self, issuer: &str, subject: &str) -> Result<Option<AccountId>> {
        let digest = self.sealer.found_by(&SUBJECT, &subject_key(issuer, subject));
        let row = self.tx.query(ACCOUNT_OF).bind(digest).optional::<(Uuid,)>().await?;
        Ok(row.map(|(account,)| AccountId(account)))
    }

    /// Writes an identity down; false where the account has one of that provider, or somebody is it already. Takes the
    /// account's lock first, as every change of an account does.
    pub async fn insert_identity(&mut self, identity: &NewIdentity<'_>) -> Result<bool> {
        let key = subject_key(identity.issuer, identity.subject);
        let subject = self.sealer.seal(TABLE, "subject", identity.id, &key);
        let sql = "insert into identity (id, account_id, provider, subject, created_at) \
                   values ($1, $2, $3, $4, $5) on conflict do nothing";
        let query = self.tx.query(sql).bind(identity.id).bind(identity.account.0);
        let query = query.bind(identity.provider.as_str().to_owned()).bind(subject);
        if query.bind(identity.created_at.0).execute().await? == 0 {
            return Ok(false);
        }
        let is_free = self.claim(&SUBJECT, identity.id, &key).await?;
        if !is_free {
            self.tx.query("delete from identity where id = $1").bind(identity.id).execute().await?;
        }
        Ok(is_free)
    }

    /// Takes an account's identity at a provider away; false where it has none there.
    pub async fn delete_identity(&mut self, account: AccountId, provider: &ProviderName) -> Result<bool> {
        let sql = "delete from identity where account_id = $1 and provider = $2";
        let query = self.tx.query(sql).bind(account.0).bind(provider.as_str().to_owned());
        Ok(query.execute().await? == 1)
    }
}

impl TryFrom<Row> for Identity {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let provider = row.provider.parse().map_err(|_| Error::Invalid(crate::Document::User))?;
        Ok(Self { provider, created_at: Timestamp(row.created_at) })
    }
}

/// Issuer and subject in one, so that no other pair of texts gives the same bytes.
fn subject_key(issuer: &str, subject: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(8 + issuer.len() + subject.len());
    key.extend((issuer.len() as u64).to_be_bytes());
    key.extend(issuer.as_bytes());
    key.extend(subject.as_bytes());
    key
}
