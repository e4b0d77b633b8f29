//! Links that prove an address. Only a digest of a link's secret is kept.

use crate::error::{Error, Result};
use crate::{Sealer, Work};
use model::account::Claim;
use model::{AccountId, Name, Timestamp};
use sqlx::FromRow;
use uuid::Uuid;
use vault::Digest;
use vault::PasswordHash;

const TABLE: &str = "email_verification";

#[derive(FromRow)]
struct Row {
    id: Uuid,
    claim: Option<Vec<u8>>,
}

/// A link to write down.
#[derive(Debug)]
pub struct Verification<'a> {
    /// Whose address it proves.
    pub account: AccountId,
    /// Digest of the link's secret.
    pub digest: &'a Digest,
    /// What using it makes of the account, where it came from a second registration.
    pub claim: Option<&'a Claim>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it is void.
    pub expires_at: Timestamp,
}

impl Work {
    /// Writes a link down. One without a claim voids the former one without a claim.
    pub async fn insert_verification(&mut self, id: Uuid, link: &Verification<'_>) -> Result<()> {
        if link.claim.is_none() {
            let void = "delete from email_verification where account_id = $1 and claim is null";
            self.tx.query(void).bind(link.account.0).execute().await?;
        }
        let claim = link.claim.map(|claim| self.sealer.seal_claim(id, claim));
        let sql = "insert into email_verification (id, account_id, digest, claim, created_at, expires_at) \
                   values ($1, $2, $3, $4, $5, $6)";
        let query = self.tx.query(sql).bind(id).bind(link.account.0).bind(link.digest.as_bytes().to_vec());
        query.bind(claim).bind(link.created_at.0).bind(link.expires_at.0).execute().await?;
        Ok(())
    }

    /// How many links an account was given since `since`.
    pub async fn count_verifications(&mut self, account: AccountId, since: Timestamp) -> Result<i64> {
        let sql = "select count(*) from email_verification where account_id = $1 and created_at > $2";
        Ok(self.tx.query(sql).bind(account.0).bind(since.0).one::<(i64,)>().await?.0)
    }

    /// Uses a link: it and all other links of the account are void. `None` where it was void before. `digests` are its
    /// secret's under each key that it may have been stored under.
    pub async fn spend_verification(
        &mut self,
        account: AccountId,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<Option<Option<Claim>>> {
        let Some(row) = self.live_link(account, digests, now).await? else { return Ok(None) };
        let claim = row.claim.map(|sealed| self.sealer.open_claim(row.id, &sealed)).transpose()?;
        Ok((self.void_verifications(account).await? > 0).then_some(claim))
    }

    /// Voids every link of an account; answers how many there were.
    pub async fn void_verifications(&mut self, account: AccountId) -> Result<u64> {
        let sql = "delete from email_verification where account_id = $1";
        self.tx.query(sql).bind(account.0).execute().await
    }

    async fn live_link(
        &mut self,
        account: AccountId,
        digests: &[Digest],
        now: Timestamp,
    ) -> Result<Option<Row>> {
        let sql = "select id, claim from email_verification where account_id = $1 and digest = $2 and expires_at > $3";
        for digest in digests {
            let query = self.tx.query(sql).bind(account.0).bind(digest.as_bytes().to_vec()).bind(now.0);
            if let Some(row) = query.optional::<Row>().await? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }
}

impl Sealer {
    fn seal_claim(&self, id: Uuid, claim: &Claim) -> Vec<u8> {
        let plain = serde_json::json!([claim.name.as_str(), claim.password.as_phc()]).to_string();
        self.seal(TABLE, "claim", id, plain.as_bytes())
    }

    fn open_claim(&self, id: Uuid, sealed: &[u8]) -> Result<Claim> {
        let plain = self.text(TABLE, "claim", id, sealed)?;
        let (name, phc): (String, String) = serde_json::from_str(&plain).map_err(|_| Error::Unseal)?;
        Ok(Claim {
            name: Name::parse(&name).map_err(|_| Error::Unseal)?,
            password: PasswordHash::from_phc(phc),
        })
    }
}
