//! Groups: what accounts are put into. A token names the groups of its holder, so whoever comes or goes needs new ones (AUT-3).

use crate::admins::Authority;
use crate::allowlist::Epoch;
use crate::error::Noun;
use crate::{App, Error, Result};
use model::audit::{Event, Kind};
use model::group::{LanguageTag, Translation, Translations};
use model::{Account, AccountId, Group, GroupKey, Page, PageRequest, Refusal};
use store::Work;

/// Members that leave in one transaction when their group is deleted: few, so that nobody waits long.
const AT_ONCE: i64 = 100;

/// What a group is to be called from now on.
#[derive(Debug)]
pub struct Renaming {
    /// Added or replaced.
    pub put: Translations,
    /// Taken away.
    pub delete: Vec<LanguageTag>,
}

impl App {
    /// A page of the groups, in the order of their keys.
    pub async fn groups(&self, _: &Authority, request: PageRequest) -> Result<Page<Group>> {
        let total = self.store.count_groups().await?;
        let items = self.store.groups(request).await?;
        Ok(Page { items, request, total })
    }

    /// A group.
    pub async fn group(&self, _: &Authority, key: &GroupKey) -> Result<Group> {
        self.store.group(key).await?.ok_or(Error::NotFound(Noun::Entity))
    }

    /// What a group is called in the language that is nearest to `wanted`.
    #[must_use]
    pub fn called<'g>(&self, group: &'g Group, wanted: Option<&LanguageTag>) -> Option<&'g Translation> {
        group.translations.nearest(wanted, &self.default_tag())
    }

    /// Makes a group.
    pub async fn create_group(&self, by: &Authority, key: GroupKey, sent: Translations) -> Result<Group> {
        let translations = sent.complete(&self.default_tag()).map_err(Refusal::InvalidTranslation)?;
        let group = Group { key, translations, created_at: self.now() };
        let mut work = self.store.begin().await?;
        if !work.insert_group(&group).await? {
            return Err(Refusal::GroupExists.into());
        }
        self.note(&mut work, by.did(Kind::CreateGroup, None).naming(group.key.as_str())).await?;
        work.commit().await?;
        Ok(group)
    }

    /// Changes what a group is called. One translation in the default language stays.
    pub async fn rename_group(&self, by: &Authority, key: &GroupKey, renaming: Renaming) -> Result<Group> {
        let Renaming { put, delete } = renaming;
        let mut work = self.store.begin().await?;
        let group = work.group_for_update(key).await?.ok_or(Error::NotFound(Noun::Entity))?;
        let translations = group.translations.changed(put, &delete, &self.default_tag());
        let group = Group { translations: translations.map_err(Refusal::InvalidTranslation)?, ..group };
        work.put_translations(&group).await?;
        self.note(&mut work, by.did(Kind::ChangeGroup, None).naming(key.as_str())).await?;
        work.commit().await?;
        Ok(group)
    }

    /// Deletes a group. Its members leave it first, some in each transaction; where that is broken off, asking again goes on.
    pub async fn delete_group(&self, by: &Authority, key: &GroupKey) -> Result<()> {
        loop {
            let mut work = self.store.begin().await?;
            work.group_for_update(key).await?.ok_or(Error::NotFound(Noun::Entity))?;
            let members = work.members(key, AT_ONCE).await?;
            if members.is_empty() {
                work.delete_group(key).await?;
                self.note(&mut work, by.did(Kind::DeleteGroup, None).naming(key.as_str())).await?;
                return Ok(work.commit().await?);
            }
            let mut epochs = Vec::with_capacity(members.len());
            for id in members {
                let Some(account) = work.account_for_update(id).await? else { continue };
                work.delete_member(key, id).await?;
                self.note(&mut work, by.did(Kind::RemoveMember, Some(id)).naming(key.as_str())).await?;
                epochs.push(raised(&mut work, account).await?);
            }
            self.commit_revoking(work, &epochs).await?;
        }
    }

    /// Puts a user into a group; repeating it changes nothing. A guest is no user.
    pub async fn add_member(&self, by: &Authority, key: &GroupKey, id: AccountId) -> Result<Account> {
        let (mut work, account) = self.member(key, id).await?;
        if !work.insert_member(key, id).await? {
            return Ok(account);
        }
        self.moved(work, by.did(Kind::AddMember, Some(id)).naming(key.as_str()), account).await
    }

    /// Takes a user out of a group; repeating it changes nothing.
    pub async fn remove_member(&self, by: &Authority, key: &GroupKey, id: AccountId) -> Result<Account> {
        let (mut work, account) = self.member(key, id).await?;
        if !work.delete_member(key, id).await? {
            return Ok(account);
        }
        self.moved(work, by.did(Kind::RemoveMember, Some(id)).naming(key.as_str()), account).await
    }

    /// Group and user, both locked, the group first.
    async fn member(&self, key: &GroupKey, id: AccountId) -> Result<(Work, Account)> {
        let mut work = self.store.begin().await?;
        work.group_for_update(key).await?.ok_or(Error::NotFound(Noun::Group))?;
        let account = work.account_for_update(id).await?.filter(|account| account.user().is_some());
        Ok((work, account.ok_or(Error::NotFound(Noun::User))?))
    }

    async fn moved(&self, mut work: Work, event: Event, account: Account) -> Result<Account> {
        let id = account.id;
        let epoch = raised(&mut work, account).await?;
        let account = work.account(id).await?.ok_or(Error::NotFound(Noun::User))?;
        self.note(&mut work, event).await?;
        self.commit_revoking(work, &[epoch]).await?;
        Ok(account)
    }

    fn default_tag(&self) -> LanguageTag {
        self.settings().default_locale.into()
    }
}

/// The account with its number raised: its access tokens, which name its groups, are off the allowlist.
async fn raised(work: &mut Work, account: Account) -> Result<Epoch> {
    let account = Account { epoch: account.epoch + 1, ..account };
    work.save_account(&account).await?;
    Ok(Epoch::Account(account.id, account.epoch))
}
