//! The model: what there is, in a few plain structures, and what may be asked of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::action::{Seat, Slot};
use crate::support::totp::Authenticator;

/// Microseconds.
pub(crate) const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;
/// A deadline this near is not asked about: what counts then is a matter of rounding.
const NEAR: i64 = 2 * SECOND;
/// Wrong second factors of an account in a day.
const BUDGET: usize = 10;
/// Guesses at one mailed code.
const GUESSES: u32 = 5;

/// Why something is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refusal(pub(crate) u16, pub(crate) &'static str);

/// Whether something may be.
pub(crate) type Verdict<T = ()> = Result<T, Refusal>;

/// The place of an account in [`World::accounts`]; the same of sessions and access tokens.
pub(crate) type AccountNo = usize;
pub(crate) type SessionNo = usize;
pub(crate) type AccessNo = usize;

/// What a mailed code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    Login,
    StepUp,
    Manage,
}

/// A mailed code.
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) until: i64,
    pub(crate) guesses: u32,
}

/// An authenticator app, and what stands in for it.
pub(crate) struct App {
    pub(crate) authenticator: Authenticator,
    pub(crate) used: Option<String>,
    pub(crate) recovery: Vec<String>,
    pub(crate) recovery_used: Option<String>,
}

/// A link in a mail.
#[derive(Clone)]
pub(crate) struct Link {
    pub(crate) token: String,
    pub(crate) until: i64,
    pub(crate) void: bool,
}

/// An account as its holder and administrators see it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them may go with any other"
)]
pub(crate) struct Account {
    pub(crate) slot: Slot,
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) lives: bool,
    pub(crate) locked: bool,
    pub(crate) verified: bool,
    pub(crate) by_mail: bool,
    pub(crate) app: Option<App>,
    pub(crate) prefers_app: bool,
    pub(crate) admin: bool,
    pub(crate) member: bool,
    /// Raised when a password or factor changes: what was proved before that is void.
    pub(crate) credentials: u32,
    pub(crate) codes: BTreeMap<Purpose, Code>,
    /// When second factors were wrong.
    pub(crate) failures: Vec<i64>,
    pub(crate) verification: Option<Link>,
    pub(crate) reset: Option<Link>,
}

pub(crate) struct Session {
    pub(crate) account: AccountNo,
    pub(crate) id: String,
    pub(crate) ended: bool,
    pub(crate) idle_until: i64,
    pub(crate) until: i64,
    /// The factors that it was opened with.
    pub(crate) factors: &'static str,
    /// Every refresh token that it gave; the last one counts.
    pub(crate) refresh: Vec<String>,
}

pub(crate) struct Access {
    pub(crate) text: String,
    pub(crate) session: SessionNo,
    pub(crate) until: i64,
    /// Off the allowlist.
    pub(crate) off: bool,
}

#[derive(Clone)]
pub(crate) struct StepUp {
    pub(crate) text: String,
    pub(crate) session: SessionNo,
    pub(crate) until: i64,
    pub(crate) credentials: u32,
}

#[derive(Clone)]
pub(crate) struct TwoFactor {
    pub(crate) text: String,
    pub(crate) account: AccountNo,
    /// The session that steps up; none for a sign-in.
    pub(crate) session: Option<SessionNo>,
    pub(crate) until: i64,
    pub(crate) credentials: u32,
    pub(crate) void: bool,
}

/// The tokens that were given at a seat.
#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) access: Option<AccessNo>,
    pub(crate) session: Option<SessionNo>,
    pub(crate) step_up: Option<StepUp>,
    pub(crate) two_factor: Option<TwoFactor>,
}

/// All there is.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) now: i64,
    pub(crate) accounts: Vec<Account>,
    pub(crate) sessions: Vec<Session>,
    pub(crate) access: Vec<Access>,
    pub(crate) seats: BTreeMap<Seat, Tokens>,
    /// Until when an address gets no further mail of a purpose.
    pub(crate) pauses: BTreeMap<(String, &'static str), i64>,
    /// When wrong passwords were tried for an address.
    pub(crate) wrong: BTreeMap<String, Vec<i64>>,
    /// Alerts that an address must have got, by what they tell.
    pub(crate) alerts: BTreeMap<(String, &'static str), usize>,
}

impl Account {
    pub(crate) const fn has_factor(&self) -> bool {
        self.by_mail || self.app.is_some()
    }

    /// Whether codes by mail are what is asked for first.
    pub(crate) const fn prefers_mail(&self) -> bool {
        self.by_mail && !self.prefers_app
    }
}

impl World {
    /// The account that is there now.
    pub(crate) fn at(&self, slot: Slot) -> Option<AccountNo> {
        self.accounts.iter().position(|account| account.lives && account.slot == slot)
    }

    pub(crate) fn lives(&self, session: SessionNo) -> bool {
        let session = &self.sessions[session];
        !session.ended
            && self.accounts[session.account].lives
            && self.now < session.idle_until
            && self.now < session.until
    }

    /// The account whose good access token this is.
    pub(crate) fn is_good(&self, access: AccessNo) -> bool {
        let access = &self.access[access];
        !access.off && self.now < access.until && self.lives(access.session)
    }

    /// The session at a seat, if its access token is good.
    pub(crate) fn asking(&self, seat: Seat) -> Verdict<SessionNo> {
        let Some(access) = self.seats[&seat].access else {
            return Err(Refusal(401, "AUTHENTICATION_REQUIRED"));
        };
        if self.is_good(access) {
            Ok(self.access[access].session)
        } else {
            Err(Refusal(401, "ACCESS_TOKEN_EXPIRED"))
        }
    }

    /// The session at a seat, if a step-up token of the same session is beside its access token.
    pub(crate) fn stepped_up(&self, seat: Seat) -> Verdict<SessionNo> {
        let session = self.asking(seat)?;
        let Some(step_up) = &self.seats[&seat].step_up else {
            return Err(Refusal(401, "STEP_UP_TOKEN_MISSING"));
        };
        if self.now >= step_up.until {
            return Err(Refusal(401, "STEP_UP_TOKEN_EXPIRED"));
        }
        if step_up.session == session { Ok(session) } else { Err(Refusal(401, "STEP_UP_TOKEN_INVALID")) }
    }

    /// The step-up at a seat is no older than the last change of a password or factor.
    pub(crate) fn covered(&self, seat: Seat) -> Verdict {
        let step_up = self.seats[&seat].step_up.as_ref().unwrap();
        let account = self.sessions[step_up.session].account;
        let stands = step_up.credentials == self.accounts[account].credentials;
        if stands { Ok(()) } else { Err(Refusal(401, "STEP_UP_TOKEN_EXPIRED")) }
    }

    /// Whether what the two-factor token at a seat began may be completed; the account then.
    pub(crate) fn pending(&self, seat: Seat, session: Option<SessionNo>) -> Verdict<AccountNo> {
        let expired = Refusal(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED");
        let Some(token) = &self.seats[&seat].two_factor else {
            return Err(Refusal(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING"));
        };
        if self.now >= token.until {
            return Err(expired);
        }
        let account = &self.accounts[token.account];
        if session.is_some_and(|session| self.sessions[session].account != token.account) {
            return Err(Refusal(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN"));
        }
        if !account.lives {
            return Err(Refusal(404, "USER_NOT_FOUND"));
        }
        if !account.has_factor() {
            return Err(Refusal(400, "2FA_DISABLED"));
        }
        if session.is_some() != token.session.is_some() {
            return Err(Refusal(401, "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID"));
        }
        if token.void || token.credentials != account.credentials {
            return Err(expired);
        }
        if session == token.session {
            Ok(token.account)
        } else {
            Err(Refusal(403, "STEP_UP_TOKEN_CREATION_FORBIDDEN"))
        }
    }

    /// Whether the account's second factors may still be guessed at.
    pub(crate) fn may_guess(&self, account: AccountNo) -> Verdict {
        let spent = self.failures_today(account) >= BUDGET;
        if spent { Err(Refusal(429, "TOO_MANY_ATTEMPTS")) } else { Ok(()) }
    }

    pub(crate) fn failures_today(&self, account: AccountNo) -> usize {
        self.accounts[account].failures.iter().filter(|at| self.now - **at < DAY).count()
    }

    /// What becomes of a guess at the code that was mailed for this.
    pub(crate) fn mailed(&self, account: AccountNo, purpose: Purpose, is_right: bool) -> Verdict {
        self.may_guess(account)?;
        let code = self.accounts[account].codes.get(&purpose);
        if !code.is_some_and(|code| self.now < code.until && code.guesses < GUESSES) {
            return Err(Refusal(401, "TWO_FACTOR_CODE_EXPIRED"));
        }
        if is_right { Ok(()) } else { Err(Refusal(401, "WRONG_TWO_FACTOR_CODE")) }
    }

    /// Whether an address gets no mail of this purpose now.
    pub(crate) fn pauses(&self, email: &str, purpose: &'static str) -> bool {
        self.pauses.get(&(email.to_owned(), purpose)).is_some_and(|until| self.now < *until)
    }

    /// Whether some deadline is so near that what counts now is a matter of rounding.
    pub(crate) fn is_near_a_deadline(&self) -> bool {
        let sessions = self.sessions.iter().flat_map(|session| [session.idle_until, session.until]);
        let access = self.access.iter().map(|access| access.until);
        let proofs = self.seats.values().flat_map(|tokens| {
            let (step_up, two_factor) = (tokens.step_up.as_ref(), tokens.two_factor.as_ref());
            [step_up.map(|token| token.until), two_factor.map(|token| token.until)].into_iter().flatten()
        });
        let accounts = self.accounts.iter().flat_map(|account| {
            let codes = account.codes.values().map(|code| code.until);
            let failures = account.failures.iter().map(|at| at + DAY);
            let links = [&account.verification, &account.reset].into_iter().flatten().map(|link| link.until);
            codes.chain(failures).chain(links)
        });
        let pauses = self.pauses.values().copied();
        sessions
            .chain(access)
            .chain(proofs)
            .chain(accounts)
            .chain(pauses)
            .any(|at| (at - self.now).abs() < NEAR)
    }

    /// How often each kind of alert must have come, by address.
    pub(crate) fn alerted(&self, email: &str) -> BTreeMap<&'static str, usize> {
        let of_address = self.alerts.iter().filter(|((to, _), _)| to == email);
        of_address.map(|((_, kind), count)| (*kind, *count)).collect()
    }

    /// Every address that was ever an account's.
    pub(crate) fn addresses(&self) -> BTreeSet<String> {
        self.alerts
            .keys()
            .map(|(email, _)| email.clone())
            .chain(self.accounts.iter().map(|a| a.email.clone()))
            .collect()
    }
}
