//! Groups, what they are called, and who is in them.

use crate::error::{Document, Error, Result};
use crate::{Store, Work};
use model::group::{Translation, Translations};
use model::{AccountId, Group, GroupKey, PageRequest, Timestamp};
use sqlx::FromRow;
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(FromRow)]
struct Row {
    key: String,
    created_at: i64,
}

#[derive(FromRow)]
struct TranslationRow {
    locale: String,
    name: String,
    description: String,
}

impl Store {
    /// How many groups there are.
    pub async fn count_groups(&self) -> Result<i64> {
        self.db.read("select count(*) from account_group").scalar().await
    }

    /// A page of the groups, in the order of their keys.
    pub async fn groups(&self, page: PageRequest) -> Result<Vec<Group>> {
        let sql = "select key, created_at from account_group order by key limit $1 offset $2";
        let rows = self.db.read(sql).bind(page.limit()).bind(page.offset()).all::<Row>().await?;
        let mut groups = Vec::with_capacity(rows.len());
        for row in rows {
            groups.push(self.with_translations(row).await?);
        }
        Ok(groups)
    }

    /// The group of that key.
    pub async fn group(&self, key: &GroupKey) -> Result<Option<Group>> {
        let sql = "select key, created_at from account_group where key = $1";
        match self.db.read(sql).bind(key.as_str()).optional::<Row>().await? {
            Some(row) => self.with_translations(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn with_translations(&self, row: Row) -> Result<Group> {
        let sql = "select locale, name, description from group_translation where group_key = $1";
        let rows = self.db.read(sql).bind(row.key.as_str()).all::<TranslationRow>().await?;
        opened(&row, rows).ok_or(Error::Invalid(Document::Principal))
    }
}

impl Work {
    /// The group of that key, its row locked until the transaction ends. Whoever locks accounts as well locks the group first.
    pub async fn group_for_update(&mut self, key: &GroupKey) -> Result<Option<Group>> {
        let lock = "update account_group set key = key where key = $1 returning key, created_at";
        let Some(row) = self.tx.query(lock).bind(key.as_str()).optional::<Row>().await? else {
            return Ok(None);
        };
        let sql = "select locale, name, description from group_translation where group_key = $1";
        let rows = self.tx.query(sql).bind(key.as_str()).all::<TranslationRow>().await?;
        opened(&row, rows).map(Some).ok_or(Error::Invalid(Document::Principal))
    }

    /// Writes a new group down; false where the key is taken.
    pub async fn insert_group(&mut self, group: &Group) -> Result<bool> {
        let sql = "insert into account_group (key, created_at) values ($1, $2) on conflict do nothing";
        let inserted = self.tx.query(sql).bind(group.key.as_str()).bind(group.created_at.0).execute().await?;
        if inserted == 1 {
            self.put_translations(group).await?;
        }
        Ok(inserted == 1)
    }

    /// Replaces what a group is called.
    pub async fn put_translations(&mut self, group: &Group) -> Result<()> {
        let sql = "delete from group_translation where group_key = $1";
        self.tx.query(sql).bind(group.key.as_str()).execute().await?;
        for (tag, translation) in group.translations.iter() {
            let sql = "insert into group_translation (group_key, locale, name, description) values ($1, $2, $3, $4)";
            let query = self.tx.query(sql).bind(group.key.as_str()).bind(tag.as_str());
            query.bind(translation.name()).bind(translation.description()).execute().await?;
        }
        Ok(())
    }

    /// Deletes a group that nobody is in; false where there is none.
    pub async fn delete_group(&mut self, key: &GroupKey) -> Result<bool> {
        let sql = "delete from account_group where key = $1";
        Ok(self.tx.query(sql).bind(key.as_str()).execute().await? == 1)
    }

    /// Some of a group's members, in the order in which they are to be locked.
    pub async fn members(&mut self, key: &GroupKey, limit: i64) -> Result<Vec<AccountId>> {
        let sql = "select account_id from membership where group_key = $1 order by account_id limit $2";
        let rows = self.tx.query(sql).bind(key.as_str()).bind(limit).all::<(Uuid,)>().await?;
        Ok(rows.into_iter().map(|(id,)| AccountId(id)).collect())
    }

    /// Puts an account into a group; false where it was in it.
    pub async fn insert_member(&mut self, key: &GroupKey, account: AccountId) -> Result<bool> {
        let sql = "insert into membership (account_id, group_key) values ($1, $2) on conflict do nothing";
        Ok(self.tx.query(sql).bind(account.0).bind(key.as_str()).execute().await? == 1)
    }

    /// Takes an account out of a group; false where it was not in it.
    pub async fn delete_member(&mut self, key: &GroupKey, account: AccountId) -> Result<bool> {
        let sql = "delete from membership where account_id = $1 and group_key = $2";
        Ok(self.tx.query(sql).bind(account.0).bind(key.as_str()).execute().await? == 1)
    }
}

fn opened(row: &Row, translations: Vec<TranslationRow>) -> Option<Group> {
    let mut all = BTreeMap::new();
    for row in translations {
        all.insert(row.locale.parse().ok()?, Translation::parse(&row.name, &row.description).ok()?);
    }
    Some(Group {
        key: row.key.parse().ok()?,
        translations: Translations::kept(all),
        created_at: Timestamp(row.created_at),
    })
}
