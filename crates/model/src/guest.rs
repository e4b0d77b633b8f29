//! Guests: accounts of a name alone. Whoever holds the tokens of one is the guest; there is nothing to sign in with.

use crate::account::{Account, Kind, Role};
use crate::id::AccountId;
use crate::name::Name;
use crate::time::Timestamp;

/// A guest that was just made: the one account that a session may be opened for without any factor.
///
/// It is made new each time, and never of an account that is there:
///
/// ```compile_fail,E0423
/// use doorward_model::{Account, NewGuest};
/// fn sneak_in(account: Account) -> NewGuest {
///     NewGuest(account)
/// }
/// ```
#[derive(Debug)]
#[must_use]
pub struct NewGuest(Account);

impl NewGuest {
    /// A guest under an id that nobody has.
    pub fn new(id: AccountId, name: Name, now: Timestamp) -> Self {
        Self(Account::new(id, name, Role::Guest, Kind::Guest, now))
    }

    /// The account to write down.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.0
    }

    pub(crate) fn into_account(self) -> Account {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::User;
    use crate::step_up::Reauthenticated;
    use crate::{Authenticated, EmailAddress, Refusal, TwoFactor};
    use uuid::Uuid;

    fn guest() -> NewGuest {
        NewGuest::new(AccountId(Uuid::nil()), Name::parse("Robin").unwrap(), Timestamp(7))
    }

    fn user() -> User {
        let email = EmailAddress::parse("robin@example.com").unwrap();
        User { email, email_verified: false, password: None, two_factor: TwoFactor::OFF }
    }

    /// GST-3: what a guest was given names numbers that the user has not any more.
    #[test]
    fn gst_3_a_guest_becomes_a_user_in_place_and_once() {
        let guest = guest().into_account();
        let converted = guest.clone().convert(user()).unwrap();
        assert_eq!((converted.id, converted.created_at), (guest.id, guest.created_at));
        assert_eq!((converted.epoch, converted.credentials), (guest.epoch + 1, guest.credentials + 1));
        assert_eq!(converted.roles, [Role::User]);
        assert_eq!(converted.convert(user()).err(), Some(Refusal::AlreadyUser));
    }

    /// GST-3: a guest's proof opens no session of the user that the guest became, nor of a user who has the same numbers.
    #[test]
    fn gst_3_a_guests_proof_is_not_a_users() {
        let made = guest();
        let (account, who) = (made.account().clone(), Authenticated::guest(made));
        assert!(who.covers(&account) && who.factors().is_empty());
        assert!(!who.covers(&account.clone().convert(user()).unwrap()));
        assert!(!who.covers(&Account { kind: Kind::User(user()), ..account.clone() }));
        assert!(!who.covers(&Account { id: AccountId(Uuid::max()), ..account }));
    }

    /// STP-9: without a factor only a guest steps up.
    #[test]
    fn stp_9_no_user_steps_up_as_a_guest() {
        let guest = guest().into_account();
        assert!(Reauthenticated::guest(guest.clone()).is_some());
        assert!(Reauthenticated::guest(guest.convert(user()).unwrap()).is_none());
    }
}
