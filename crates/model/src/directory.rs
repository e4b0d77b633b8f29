//! Looking for accounts: who is wanted, in which order, and what a list tells of each.

use crate::account::{Account, Role};
use crate::email::EmailAddress;
use crate::group::GroupKey;
use crate::id::AccountId;
use crate::identity::ProviderName;
use crate::name::Name;
use crate::page::Direction;
use crate::picture::PictureName;
use crate::time::Timestamp;

/// What anybody may know of an account.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Its id.
    pub id: AccountId,
    /// What the person is called.
    pub name: Name,
    /// Its picture.
    pub avatar: Option<PictureName>,
    /// What they may do.
    pub roles: Vec<Role>,
}

impl From<Account> for Overview {
    fn from(account: Account) -> Self {
        Self { id: account.id, name: account.name, avatar: account.avatar, roles: account.roles }
    }
}

/// Who is looked for. Every condition must hold; of several values of one, any.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// The one of exactly this address.
    pub email: Option<EmailAddress>,
    /// With one of these roles.
    pub roles: Vec<Role>,
    /// In one of these groups; at most [`MOST_VALUES`].
    pub groups: Vec<GroupKey>,
    /// Who come in one of these ways; at most [`MOST_VALUES`] providers.
    pub ways_in: Vec<WayIn>,
    /// Made in this span.
    pub created: Span,
    /// Last here in this span.
    pub last_active: Span,
}

/// So many groups or ways in are looked for at once.
pub const MOST_VALUES: usize = 8;

/// A way to sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayIn {
    /// A password.
    Password,
    /// A provider that vouches for the account.
    Provider(ProviderName),
}

/// From one moment, which is in it, to another, which is not: spans that meet share nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first moment.
    pub from: Option<Timestamp>,
    /// The moment after the last.
    pub until: Option<Timestamp>,
}

/// In which order accounts are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserOrder {
    /// By when they were made.
    CreatedAt(Direction),
    /// By when they were last here.
    LastActive(Direction),
    /// By name, which is sealed: only a few can be sorted, see [`MOST_BY_NAME`].
    Name(Direction),
}

/// The most accounts that are sorted by name.
pub const MOST_BY_NAME: i64 = 1_000;
