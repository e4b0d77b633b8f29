//! What is written down of what happened: who did what to whom, how it went, and from where.
//!
//! The list of kinds is closed, and its words are for ever. Nothing secret can be said here: a reason is a word of a list,
//! and what changed is told by whoever writes the event.

use crate::id::{AccountId, RequestId, SessionId};
use crate::refusal::Refusal;
use crate::session::{Device, Factor};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use uuid::Uuid;

/// Declares the kinds of event, each with its word and with what the operator reads about it.
macro_rules! kinds {
    ($($(#[doc = $meaning:literal])+ $kind:ident = $word:literal),+ $(,)?) => {
        /// What somebody did, or tried to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[doc = $meaning])+ $kind),+ }

        impl Kind {
            /// Every kind, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The word for it in the API and in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $word),+ }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$kind => concat!($($meaning),+).trim_ascii()),+ }
            }
        }
    };
}

kinds! {
    /// Somebody registered. Denied: with an address that has an account.
    Register = "register",
    /// The address was proved with a link.
    VerifyEmail = "verify_email",
    /// The password was right, and a second factor is due: of a sign-in, or of a step-up where a session is named.
    FirstFactor = "first_factor",
    /// Somebody signed in. Failure: a wrong password, or a wrong code after a right password.
    Login = "login",
    /// Somebody stepped up within a session. Failure: as for a sign-in.
    StepUp = "step_up",
    /// Somebody signed out.
    Logout = "logout",
    /// A session was ended by its owner, from the list of sessions.
    EndSession = "end_session",
    /// Every session of the account was ended.
    EndAllSessions = "end_all_sessions",
    /// Denied: a spent refresh token came back, which ended its session.
    ReuseRefreshToken = "reuse_refresh_token",
    /// A second factor was turned on. Failure: with a wrong code.
    EnableSecondFactor = "enable_second_factor",
    /// A second factor was turned off. Failure: with a wrong code.
    DisableSecondFactor = "disable_second_factor",
    /// Another second factor is asked for first.
    PreferSecondFactor = "prefer_second_factor",
    /// New recovery codes replaced the former ones.
    RenewRecoveryCodes = "renew_recovery_codes",
    /// A link to set a new password was mailed. Failure: there is no account, or none whose password may be set so.
    RequestPasswordReset = "request_password_reset",
    /// A new password was set with a link.
    ResetPassword = "reset_password",
    /// The password was changed. Failure: with a wrong old one.
    ChangePassword = "change_password",
    /// An account without a password got one.
    AddPassword = "add_password",
    /// Somebody asked for another address, which is not proved yet.
    RequestEmailChange = "request_email_change",
    /// The account has another address.
    ChangeEmail = "change_email",
    /// The name was changed.
    ChangeProfile = "change_profile",
    /// The picture was changed or taken away.
    ChangeAvatar = "change_avatar",
    /// A provider vouches for the account from now on.
    ConnectProvider = "connect_provider",
    /// A provider vouches for the account no more.
    DisconnectProvider = "disconnect_provider",
    /// The account was deleted. What was written down about it stays.
    DeleteAccount = "delete_account",
    /// A guest began.
    CreateGuest = "create_guest",
    /// A guest became a user.
    ConvertGuest = "convert_guest",
    /// Somebody became an administrator.
    GrantAdmin = "grant_admin",
    /// Somebody is an administrator no more.
    RevokeAdmin = "revoke_admin",
    /// The account was locked.
    LockAccount = "lock_account",
    /// The account was unlocked.
    UnlockAccount = "unlock_account",
    /// Every second factor of the account was turned off by somebody else.
    ResetSecondFactors = "reset_second_factors",
    /// What is kept about the account was written to a file.
    ExportAccount = "export_account",
    /// A group was made.
    CreateGroup = "create_group",
    /// A group was changed.
    ChangeGroup = "change_group",
    /// A group was deleted.
    DeleteGroup = "delete_group",
    /// Somebody was put into a group.
    AddMember = "add_member",
    /// Somebody was taken out of a group.
    RemoveMember = "remove_member",
    /// A key of the server was replaced.
    RotateKeys = "rotate_keys",
    /// A backup took the place of the database: sessions, tokens and codes from before count no more.
    RestoreBackup = "restore_backup",
    /// Failure: a mail could not be sent and is not tried again.
    SendMail = "send_mail",
    /// A mail that waits, or was given up, is to be tried at once.
    RetryMail = "retry_mail",
    /// A mail that waits, or was given up, was discarded.
    DropMail = "drop_mail",
}

/// The text is no word of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord;

impl FromStr for Kind {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text).ok_or(UnknownWord)
    }
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was done.
    Success,
    /// It was tried with something wrong.
    Failure,
    /// It was not allowed.
    Denied,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Success, Self::Failure, Self::Denied];

    /// The word for it in the API and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Denied => "denied",
        }
    }
}

impl FromStr for Outcome {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text).ok_or(UnknownWord)
    }
}

/// What was wrong with a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The password, or the address that it was tried with.
    WrongCredentials,
    /// The code of a second factor.
    WrongCode,
    /// The recovery code.
    WrongRecoveryCode,
}

impl Reason {
    /// The word for it in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongCredentials => "wrong_credentials",
            Self::WrongCode => "wrong_code",
            Self::WrongRecoveryCode => "wrong_recovery_code",
        }
    }

    /// What was wrong, where `refusal` answers a guess that was compared and counted.
    #[must_use]
    pub const fn of(refusal: &Refusal) -> Option<Self> {
        if matches!(refusal, Refusal::InvalidCredentials) {
            Some(Self::WrongCredentials)
        } else if matches!(refusal, Refusal::WrongCode { .. }) {
            Some(Self::WrongCode)
        } else if matches!(refusal, Refusal::WrongRecoveryCode { .. }) {
            Some(Self::WrongRecoveryCode)
        } else {
            None
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What.
    pub kind: Kind,
    /// How it went.
    pub outcome: Outcome,
    /// Whom it is about; nobody where there is no account.
    pub account: Option<AccountId>,
    /// Who did it, where that is proved; otherwise a stranger, the operator or the server itself.
    pub actor: Option<AccountId>,
    /// The session in which it was done, or which began or ended with it.
    pub session: Option<SessionId>,
    /// What may name people; sealed where it is kept.
    pub detail: Detail,
}

/// The part of an event that may name people.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    /// Where it came from.
    #[serde(default)]
    pub device: Device,
    /// How somebody proved who they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<Factor>,
    /// What was wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What it was done to: a method, a group, a provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// How it was before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// How it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The request that did it, where it came over HTTP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
}

impl Event {
    /// Somebody did it, to their own account.
    #[must_use]
    pub fn own(kind: Kind, account: AccountId) -> Self {
        Self { account: Some(account), actor: Some(account), ..Self::unproved(kind, None) }
    }

    /// Somebody did it to another account, or to none.
    #[must_use]
    pub fn by(kind: Kind, actor: AccountId, account: Option<AccountId>) -> Self {
        Self { actor: Some(actor), ..Self::unproved(kind, account) }
    }

    /// It happened to an account, or to none; by whom is not proved, or it was the operator or the server.
    #[must_use]
    pub fn unproved(kind: Kind, account: Option<AccountId>) -> Self {
        let (outcome, detail) = (Outcome::Success, Detail::default());
        Self { kind, outcome, account, actor: None, session: None, detail }
    }

    /// In this session.
    #[must_use]
    pub fn in_session(self, session: SessionId) -> Self {
        Self { session: Some(session), ..self }
    }

    /// It was tried with something wrong.
    #[must_use]
    pub fn failed(self, reason: Reason) -> Self {
        Self { detail: Detail { reason: Some(reason), ..self.detail }, ..self }.undone()
    }

    /// It did not work.
    #[must_use]
    pub fn undone(self) -> Self {
        Self { outcome: Outcome::Failure, ..self }
    }

    /// It was not allowed.
    #[must_use]
    pub fn denied(self) -> Self {
        Self { outcome: Outcome::Denied, ..self }
    }

    /// With these factors.
    #[must_use]
    pub fn with(self, factors: &[Factor]) -> Self {
        Self { detail: Detail { factors: factors.to_vec(), ..self.detail }, ..self }
    }

    /// To this method, group or provider. Nothing secret may be named.
    #[must_use]
    pub fn naming(self, target: impl Into<String>) -> Self {
        Self { detail: Detail { target: Some(target.into()), ..self.detail }, ..self }
    }

    /// From this to that. Nothing secret may be said.
    #[must_use]
    pub fn changing(self, before: Option<String>, after: Option<String>) -> Self {
        Self { detail: Detail { before, after, ..self.detail }, ..self }
    }

    /// From there.
    #[must_use]
    pub fn seen_from(self, device: Device) -> Self {
        Self { detail: Detail { device, ..self.detail }, ..self }
    }

    /// In this request.
    #[must_use]
    pub fn asked_in(self, request: Option<RequestId>) -> Self {
        Self { detail: Detail { request, ..self.detail }, ..self }
    }
}

/// An event as it stands in the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its name; later ones sort after earlier ones.
    pub id: Uuid,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

/// Which events are wanted; what is `None` does not matter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// That went this way.
    pub outcome: Option<Outcome>,
    /// About this account.
    pub account: Option<AccountId>,
    /// By this account.
    pub actor: Option<AccountId>,
    /// Later than this.
    pub after: Option<Timestamp>,
    /// Earlier than this.
    pub before: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written_and_differ() {
        for (at, kind) in Kind::ALL.iter().enumerate() {
            assert_eq!(kind.as_str().parse(), Ok(*kind), "the first of its word");
            assert!(kind.meaning().ends_with('.'), "{at}: {}", kind.meaning());
        }
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
        assert_eq!(("Login".parse::<Kind>(), "".parse::<Outcome>()), (Err(UnknownWord), Err(UnknownWord)));
    }

    #[test]
    fn only_what_was_compared_is_a_wrong_guess() {
        assert_eq!(Reason::of(&Refusal::InvalidCredentials), Some(Reason::WrongCredentials));
        assert_eq!(Reason::of(&Refusal::WrongCode { attempts_left: Some(1) }), Some(Reason::WrongCode));
        assert_eq!(Reason::of(&Refusal::CodeExpired), None);
        assert_eq!(Reason::of(&Refusal::TooManyAttempts { retry_after: 1 }), None);
    }
}
