//! What is done to accounts by those who administer them, and the rule that one administrator stays.

use crate::account::{Account, Role};
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::two_factor::TwoFactor;

/// How many administrators can come in. The store counts them and holds them as they are until the transaction ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admins(i64);

impl Admins {
    /// So many are there and not locked.
    #[must_use]
    pub const fn counted(active: i64) -> Self {
        Self(active)
    }

    /// Whether nobody administers.
    #[must_use]
    pub const fn is_nobody(self) -> bool {
        self.0 == 0
    }

    /// Whether somebody is left to administer when this account is not there any more (AUT-4).
    pub fn spare(self, account: &Account) -> Result<(), Refusal> {
        if account.is_active_admin() && self.0 <= 1 { Err(Refusal::LastAdmin) } else { Ok(()) }
    }
}

impl Account {
    /// Whether it may administer others.
    #[must_use]
    pub fn is_admin(&self) -> bool {
        self.roles.contains(&Role::Admin)
    }

    fn is_active_admin(&self) -> bool {
        self.is_admin() && self.locked_at.is_none()
    }

    /// It may administer others from now on; tokens that do not say so yet end (AUT-3).
    #[must_use]
    pub fn grant_admin(self) -> Self {
        let roles = self.roles.into_iter().filter(|role| *role != Role::Admin).chain([Role::Admin]).collect();
        Self { epoch: self.epoch + 1, roles, ..self }
    }

    /// It may not administer others any more, and tokens that say so end, unless nobody else is left to.
    pub fn revoke_admin(self, admins: Admins) -> Result<Self, Refusal> {
        admins.spare(&self)?;
        let roles = self.roles.into_iter().filter(|role| *role != Role::Admin).collect();
        Ok(Self { epoch: self.epoch + 1, roles, ..self })
    }

    /// Nobody comes in any more: every token and half-done sign-in ends (LOG-7).
    pub fn lock(self, admins: Admins, now: Timestamp) -> Result<Self, Refusal> {
        admins.spare(&self)?;
        Ok(Self { epoch: self.epoch + 1, credentials: self.credentials + 1, locked_at: Some(now), ..self })
    }

    /// Its holder may sign in again; what the lock ended stays so.
    #[must_use]
    pub fn unlock(self) -> Self {
        Self { locked_at: None, ..self }
    }

    /// Its second factors are off, all of them: for a holder who has lost what they prove it with.
    #[must_use]
    pub fn without_second_factors(self) -> Self {
        self.with_two_factor(|_| TwoFactor::OFF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::User;
    use crate::id::AccountId;
    use crate::two_factor::Method;
    use crate::{EmailAddress, Name};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn admin() -> Account {
        let user = User {
            email: EmailAddress::parse("root@canary.example").unwrap(),
            email_verified: true,
            password: None,
            two_factor: TwoFactor::OFF.with(Method::Email),
        };
        let name = Name::parse("root").unwrap();
        Account::register(AccountId(Uuid::nil()), name, user, Timestamp(0)).grant_admin()
    }

    #[test]
    fn aut_3_a_role_comes_and_goes_with_the_tokens_that_name_it() {
        let admin = admin();
        assert_eq!((admin.roles.as_slice(), admin.epoch), (&[Role::User, Role::Admin][..], 1));
        assert_eq!(admin.clone().grant_admin().roles, admin.roles);
        let revoked = admin.revoke_admin(Admins::counted(2)).unwrap();
        assert_eq!((revoked.roles.as_slice(), revoked.epoch), (&[Role::User][..], 2));
    }

    #[test]
    fn aut_4_the_last_administrator_who_can_come_in_stays() {
        let last = Admins::counted(1);
        assert_eq!(admin().revoke_admin(last).err(), Some(Refusal::LastAdmin));
        assert_eq!(admin().lock(last, Timestamp(1)).err(), Some(Refusal::LastAdmin));
        let locked = admin().lock(Admins::counted(2), Timestamp(1)).unwrap();
        assert!(locked.revoke_admin(last).is_ok(), "a locked one administers nothing");
        assert!(last.spare(&Account { roles: vec![Role::User], ..admin() }).is_ok());
    }

    #[test]
    fn log_7_a_lock_ends_tokens_and_half_done_sign_ins_and_unlocking_brings_none_back() {
        let before = admin();
        let locked = before.clone().lock(Admins::counted(2), Timestamp(7)).unwrap();
        assert_eq!((locked.epoch, locked.credentials), (before.epoch + 1, before.credentials + 1));
        let unlocked = locked.unlock();
        assert_eq!((unlocked.locked_at, unlocked.credentials), (None, before.credentials + 1));
    }

    #[test]
    fn second_factors_are_off_all_at_once() {
        let reset = admin().without_second_factors();
        assert_eq!((reset.two_factor(), reset.epoch, reset.credentials), (TwoFactor::OFF, 2, 1));
    }

    proptest! {
        /// AUT-4: whatever is asked for in whatever order, somebody who administers can come in.
        #[test]
        fn aut_4_somebody_is_left(steps in prop::collection::vec((0_usize..3, 0_u8..4), 0..40)) {
            let mut all = [admin(), admin(), admin()];
            for (who, what) in steps {
                let admins = Admins::counted(all.iter().filter(|one| one.is_active_admin()).count().try_into().unwrap());
                let one = all[who].clone();
                all[who] = match what {
                    0 => one.clone().revoke_admin(admins).unwrap_or(one),
                    1 => one.clone().lock(admins, Timestamp(1)).unwrap_or(one),
                    2 => one.unlock(),
                    _ => one.grant_admin(),
                };
                prop_assert!(all.iter().any(Account::is_active_admin));
            }
        }
    }
}
