//! Sessions: one device that is signed in, and the numbers that say whether its tokens still count.

use crate::id::{AccountId, SessionId};
use crate::name::forges_text;
use crate::place::Place;
use crate::time::{Lifetime, Timestamp};
use serde::{Deserialize, Serialize};

const MAX_LABEL: usize = 64;

/// One device that is signed in.
///
/// An access token of the session is on the allowlist while the session lives, the token names the session's
/// [`epoch`](Self::epoch), and the session was [`confirmed`](Self::confirmed) under the account's epoch of now. So taking one session's
/// tokens off raises one number, and taking off everything of an account raises one other; nothing is searched for.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its name.
    pub id: SessionId,
    /// Whose it is.
    pub account: AccountId,
    /// Raised to take the access tokens of this session off the allowlist.
    pub epoch: i64,
    /// The account's epoch at the last sign-in or refresh.
    pub confirmed: i64,
    /// Counts refreshes: the refresh token of the newest generation is the only one (RFR-4).
    pub generation: i64,
    /// How its holder signed in: `pwd`, `otp` (RFC 8176).
    pub factors: Vec<Factor>,
    /// What it runs on.
    pub device: Device,
    /// When it began.
    pub created_at: Timestamp,
    /// When it last refreshed.
    pub last_active: Timestamp,
    /// When it ends without being used.
    pub idle_until: Timestamp,
    /// When it ends at the latest (RFR-6).
    pub expires_at: Timestamp,
}

/// What a session may do without being renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionLife {
    /// From the sign-in to the end.
    pub absolute: Lifetime,
    /// From one refresh to the end.
    pub idle: Lifetime,
}

impl Session {
    /// Whether the session still lives at `now`.
    #[must_use]
    pub fn is_alive(&self, now: Timestamp) -> bool {
        now < self.expires_at && now < self.idle_until
    }

    /// The session after a refresh: next generation, confirmed under the account's epoch of now. Where it had fallen
    /// behind, its own epoch rises too, so that access tokens from before stay off the allowlist.
    #[must_use]
    pub fn refreshed(self, account_epoch: i64, device: Device, life: SessionLife, now: Timestamp) -> Self {
        let behind = i64::from(self.confirmed != account_epoch);
        Self {
            epoch: self.epoch + behind,
            confirmed: account_epoch,
            generation: self.generation + 1,
            device: device.or(self.device),
            last_active: self.last_active.max(now),
            idle_until: now.plus(life.idle),
            ..self
        }
    }
}

/// A way in which a person proved who they are, as `amr` says it (RFC 8176).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Factor {
    /// A password.
    Pwd,
    /// A one-time code from an app.
    Otp,
    /// A one-time code by mail; the word is our own, the registry has none.
    Mail,
    /// A recovery code; our own word too.
    Recovery,
    /// A provider that vouches for the person; our own word too.
    Fed,
}

impl Factor {
    /// The word in `amr` and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pwd => "pwd",
            Self::Otp => "otp",
            Self::Mail => "mail",
            Self::Recovery => "recovery",
            Self::Fed => "fed",
        }
    }

    /// The factor that `text` names.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Pwd, Self::Otp, Self::Mail, Self::Recovery, Self::Fed];
        all.into_iter().find(|factor| factor.as_str() == text)
    }
}

/// What a client says of the device it runs on, and where the request came from. Shown to its owner, trusted for nothing (SES-10).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Device {
    /// Browser or app.
    pub browser: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// The client's address.
    pub ip: Option<String>,
    /// Where that address is, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Device {
    /// Cuts what a client sent to 64 printable characters.
    #[must_use]
    pub fn new(browser: Option<&str>, os: Option<&str>, ip: Option<String>) -> Self {
        Self { browser: browser.and_then(label), os: os.and_then(label), ip, place: None }
    }

    /// The device at a place.
    #[must_use]
    pub fn at(self, place: Option<Place>) -> Self {
        Self { place, ..self }
    }

    /// What is told now, and else what was known. A place belongs to its address: without a new one the old one stays.
    fn or(self, known: Self) -> Self {
        let (ip, place) = if self.ip.is_some() { (self.ip, self.place) } else { (known.ip, known.place) };
        Self { browser: self.browser.or(known.browser), os: self.os.or(known.os), ip, place }
    }
}

pub(crate) fn label(text: &str) -> Option<String> {
    let kept: String = text.trim().chars().filter(|c| !forges_text(*c)).take(MAX_LABEL).collect();
    (!kept.is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn session() -> Session {
        Session {
            id: SessionId(Uuid::nil()),
            account: AccountId(Uuid::nil()),
            epoch: 3,
            confirmed: 5,
            generation: 7,
            factors: vec![Factor::Pwd],
            device: Device::new(Some("Firefox"), None, None),
            created_at: Timestamp(0),
            last_active: Timestamp(0),
            idle_until: Timestamp(10),
            expires_at: Timestamp(20),
        }
    }

    const LIFE: SessionLife = SessionLife { absolute: Lifetime(100), idle: Lifetime(10) };

    #[test]
    fn a_refresh_keeps_the_epoch_unless_the_account_moved_on() {
        assert_eq!(session().refreshed(5, Device::default(), LIFE, Timestamp(1)).epoch, 3);
        let moved = session().refreshed(6, Device::default(), LIFE, Timestamp(1));
        assert_eq!((moved.epoch, moved.confirmed, moved.generation), (4, 6, 8));
        assert_eq!(moved.device.browser.as_deref(), Some("Firefox"));
    }

    /// OPS-12: a clock that steps back does not make a session look younger.
    #[test]
    fn time_only_runs_forward() {
        let session = Session { last_active: Timestamp(9), ..session() };
        assert_eq!(session.refreshed(5, Device::default(), LIFE, Timestamp(1)).last_active, Timestamp(9));
    }

    #[test]
    fn sessions_end_by_age_and_by_idleness() {
        assert!(session().is_alive(Timestamp(9)));
        assert!(!session().is_alive(Timestamp(10)));
        assert!(!Session { idle_until: Timestamp(99), ..session() }.is_alive(Timestamp(20)));
    }

    #[test]
    fn labels_are_cut_and_cleaned() {
        let device = Device::new(Some(&format!("Fire\nfox{}", "x".repeat(100))), Some("  "), None);
        assert_eq!(device.browser.map(|b| (b.len(), b.contains('\n'))), Some((64, false)));
        assert_eq!(device.os, None);
    }

    #[test]
    fn a_place_goes_with_its_address() {
        let at = |ip: Option<&str>, country: Option<&str>| {
            let place = country.and_then(|country| Place::new(0.0, 0.0, None, country));
            Device::new(None, None, ip.map(ToOwned::to_owned)).at(place)
        };
        let home = at(Some("203.0.113.7"), Some("PT"));
        assert_eq!(at(None, None).or(home.clone()), home);
        assert_eq!(at(Some("192.0.2.1"), None).or(home).place, None);
    }

    /// What was sealed before there were places opens still.
    #[test]
    fn a_device_without_a_place_is_read() {
        let kept = r#"{"browser":"Firefox","os":null,"ip":"203.0.113.7"}"#;
        assert_eq!(serde_json::from_str::<Device>(kept).unwrap().place, None);
    }
}
