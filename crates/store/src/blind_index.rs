//! What is sealed and yet found, and unique: addresses, and who somebody is at a provider. It is found by its blind index under
//! the current key, and unique under every live one (CRY-5).
//!
//! Each value has a row under the key that is current; from when a key is `next` everybody writes one under that key too,
//! and it becomes current only when no value lacks one. So at every moment there is a key under which all are found,
//! and of two that take a value at once, with whatever keys they know, both name one key: one of them is refused.

use crate::error::Result;
use crate::{Sealer, Work};
use uuid::Uuid;
use vault::{Digest, KeyId};

/// A sealed column whose values are found, with the statements of its table of digests.
pub(crate) struct BlindIndex {
    /// The column, which no digest of another has in common with it.
    label: &'static str,
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    held: &'static str,
    release: &'static str,
    claim: &'static str,
    /// Rows that have no digest under a key yet, after a row.
    pub(crate) lacking: &'static str,
    pub(crate) count: &'static str,
    /// Locks a row, unless its value was sealed anew since it was read.
    pub(crate) lock: &'static str,
    pub(crate) purge: &'static str,
}

macro_rules! blind_index {
    ($digests:literal, $owner:literal of $table:literal, $column:literal) => {
        BlindIndex {
            label: concat!($table, ".", $column),
            table: $table,
            column: $column,
            held: concat!("select digest from ", $digests, " where digest = $1 and ", $owner, " = $2"),
            release: concat!("delete from ", $digests, " where ", $owner, " = $1"),
            claim: concat!(
                "insert into ",
                $digests,
                " (digest, key_id, ",
                $owner,
                ") values ($1, $2, $3) on conflict (digest) ",
                "do update set key_id = excluded.key_id where ",
                $digests,
                ".",
                $owner,
                " = excluded.",
                $owner,
                " returning digest"
            ),
            lacking: concat!(
                "select id, ",
                $column,
                " from ",
                $table,
                " where id > $1 and ",
                $column,
                " is not null and not exists ",
                "(select 1 from ",
                $digests,
                " where ",
                $owner,
                " = ",
                $table,
                ".id and key_id = $2) order by id limit $3"
            ),
            count: concat!(
                "select count(*) from ",
                $table,
                " where ",
                $column,
                " is not null and not exists ",
                "(select 1 from ",
                $digests,
                " where ",
                $owner,
                " = ",
                $table,
                ".id and key_id = $1)"
            ),
            lock: concat!("update ", $table, " set ", $column, " = $2 where id = $1 and ", $column, " = $2"),
            purge: concat!(
                "delete from ",
                $digests,
                " where digest in (select digest from ",
                $digests,
                " where key_id in ",
                "(select id from data_key where purpose = 'blind-index' and state = 'retired') limit $1)"
            ),
        }
    };
}

/// Whose an address is.
pub(crate) const ADDRESS: BlindIndex = blind_index!("account_index", "account_id" of "account", "email");
/// Who somebody is at a provider.
pub(crate) const SUBJECT: BlindIndex = blind_index!("identity_index", "identity_id" of "identity", "subject");
/// Every column that is found by a blind index.
pub(crate) const INDEXES: [BlindIndex; 2] = [ADDRESS, SUBJECT];

impl Work {
    /// Makes a value this row's own, under every live key; false where it is another row's.
    pub(crate) async fn claim(&mut self, index: &BlindIndex, row: Uuid, value: &[u8]) -> Result<bool> {
        for (key, digest) in self.sealer.keys.blind_indexes(index.label, value) {
            if !self.claim_under(index, row, &key, &digest).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The same for a row that had another value, or has this one already; what it had is free again.
    pub(crate) async fn claim_instead(
        &mut self,
        index: &BlindIndex,
        row: Uuid,
        value: Option<&[u8]>,
    ) -> Result<bool> {
        if let Some(value) = value {
            let held = self.tx.query(index.held).bind(self.sealer.found_by(index, value)).bind(row);
            if held.optional::<(Vec<u8>,)>().await?.is_some() {
                return Ok(true);
            }
        }
        self.tx.query(index.release).bind(row).execute().await?;
        match value {
            Some(value) => self.claim(index, row, value).await,
            None => Ok(true),
        }
    }

    async fn claim_under(
        &mut self,
        index: &BlindIndex,
        row: Uuid,
        key: &KeyId,
        digest: &Digest,
    ) -> Result<bool> {
        let query = self.tx.query(index.claim).bind(digest.as_bytes().to_vec());
        let query = query.bind(key.as_str().to_owned()).bind(row);
        Ok(query.optional::<(Vec<u8>,)>().await?.is_some())
    }

    /// Makes a row found under one key, unless its value has been sealed anew since it was read: then the next pass looks at
    /// it.
    pub(crate) async fn index_row(
        &mut self,
        index: &BlindIndex,
        key: &KeyId,
        row: Uuid,
        sealed: &[u8],
        value: &[u8],
    ) -> Result<bool> {
        if self.tx.query(index.lock).bind(row).bind(sealed.to_vec()).execute().await? == 0 {
            return Ok(false);
        }
        let digests = self.sealer.keys.blind_indexes(index.label, value);
        let Some((_, digest)) = digests.into_iter().find(|(id, _)| id == key) else { return Ok(false) };
        self.claim_under(index, row, key, &digest).await
    }
}

impl Sealer {
    /// What a value is found by.
    pub(crate) fn found_by(&self, index: &BlindIndex, value: &[u8]) -> Vec<u8> {
        self.keys.blind_index(index.label, value).as_bytes().to_vec()
    }
}
