//! The model: what each thing that happens changes.

use crate::action::Seat;
use crate::world::{
    Access, AccessNo, AccountNo, Code, Purpose, SECOND, Session, SessionNo, StepUp, TwoFactor, World,
};

const MINUTE: i64 = 60 * SECOND;
const ACCESS: i64 = 15 * MINUTE;
const PROOF: i64 = 10 * MINUTE;
const PAUSE: i64 = MINUTE;
const IDLE: i64 = 14 * 24 * 60 * MINUTE;
const ABSOLUTE: i64 = 30 * 24 * 60 * MINUTE;

impl World {
    /// Somebody came in at a seat.
    pub(crate) fn enter(
        &mut self,
        seat: Seat,
        account: AccountNo,
        (id, factors): (String, &'static str),
        (access, refresh): (String, String),
    ) -> SessionNo {
        let (idle_until, until) = (self.now + IDLE, self.now + ABSOLUTE);
        let session = self.sessions.len();
        self.sessions.push(Session {
            account,
            id,
            ended: false,
            idle_until,
            until,
            factors,
            refresh: Vec::new(),
        });
        self.give(seat, session, access, refresh);
        session
    }

    /// A new pair of tokens for a session; the former refresh token is spent.
    pub(crate) fn give(&mut self, seat: Seat, session: SessionNo, access: String, refresh: String) {
        let now = self.now;
        let of_session = &mut self.sessions[session];
        of_session.refresh.push(refresh);
        of_session.idle_until = now + IDLE;
        self.access.push(Access { text: access, session, until: now + ACCESS, off: false });
        let newest: AccessNo = self.access.len() - 1;
        let tokens = self.seats.get_mut(&seat).unwrap();
        (tokens.access, tokens.session) = (Some(newest), Some(session));
    }

    /// Every factor was given once more.
    pub(crate) fn prove(&mut self, seat: Seat, session: SessionNo, text: String) {
        let credentials = self.accounts[self.sessions[session].account].credentials;
        let step_up = StepUp { text, session, until: self.now + PROOF, credentials };
        self.seats.get_mut(&seat).unwrap().step_up = Some(step_up);
    }

    /// The password was right, and a second factor is due.
    pub(crate) fn wait(&mut self, seat: Seat, account: AccountNo, session: Option<SessionNo>, text: String) {
        let (until, credentials) = (self.now + PROOF, self.accounts[account].credentials);
        let token = TwoFactor { text, account, session, until, credentials, void: false };
        self.seats.get_mut(&seat).unwrap().two_factor = Some(token);
    }

    /// A code went to the account's address; a former one of this purpose is void.
    pub(crate) fn send(&mut self, account: AccountNo, purpose: Purpose, text: String) {
        let email = self.accounts[account].email.clone();
        let code = Code { text, until: self.now + PROOF, guesses: 0 };
        self.accounts[account].codes.insert(purpose, code);
        self.pause(email, purpose.name());
    }

    pub(crate) fn pause(&mut self, email: String, purpose: &'static str) {
        self.pauses.insert((email, purpose), self.now + PAUSE);
    }

    /// A mailed code did its work.
    pub(crate) fn spend(&mut self, account: AccountNo, purpose: Purpose) {
        self.accounts[account].codes.remove(&purpose);
        self.pauses.remove(&(self.accounts[account].email.clone(), purpose.name()));
    }

    /// A second factor was wrong; a mailed code is nearer its end.
    pub(crate) fn fail(&mut self, account: AccountNo, purpose: Option<Purpose>) {
        let account = &mut self.accounts[account];
        account.failures.push(self.now);
        if let Some(code) = purpose.and_then(|purpose| account.codes.get_mut(&purpose)) {
            code.guesses += 1;
        }
    }

    /// The sessions of an account end, all but perhaps one.
    pub(crate) fn end_sessions(&mut self, account: AccountNo, but: Option<SessionNo>) {
        for (number, session) in self.sessions.iter_mut().enumerate() {
            session.ended |= session.account == account && Some(number) != but;
        }
    }

    /// The access tokens of an account are off the allowlist, all but perhaps those of one session.
    pub(crate) fn take_off(&mut self, account: AccountNo, but: Option<SessionNo>) {
        for access in &mut self.access {
            access.off |= self.sessions[access.session].account == account && Some(access.session) != but;
        }
    }

    /// A password or factor is another one now: what was proved before is void.
    pub(crate) fn change_credentials(&mut self, account: AccountNo) {
        self.accounts[account].credentials += 1;
    }

    /// The password is another one: sessions end but one, and whatever waits for the former one is void.
    pub(crate) fn change_password(&mut self, account: AccountNo, password: String, by: Option<SessionNo>) {
        self.change_credentials(account);
        self.end_sessions(account, by);
        self.take_off(account, None);
        let changed = &mut self.accounts[account];
        changed.password = password;
        changed.codes.clear();
        if let Some(link) = &mut changed.reset {
            link.void = true;
        }
        self.alert(account, "password was changed");
    }

    /// The account's holder must have been told.
    pub(crate) fn alert(&mut self, account: AccountNo, kind: &'static str) {
        self.alert_at(self.accounts[account].email.clone(), kind);
    }

    pub(crate) fn alert_at(&mut self, email: String, kind: &'static str) {
        *self.alerts.entry((email, kind)).or_default() += 1;
    }
}

impl Purpose {
    /// What mails of it are counted under.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::StepUp => "step-up",
            Self::Manage => "manage",
        }
    }
}
