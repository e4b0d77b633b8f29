//! Second factors: on, off, and which one is asked for first.

use serde_json::json;

use crate::action::{Seat, Typed};
use crate::play::{Play, another, judge};
use crate::support::totp::Authenticator;
use crate::world::{App, Purpose, Refusal};

const SETUP: &str = "/api/auth/2fa/totp/setup";
const EMAIL: &str = "/api/auth/2fa/email";
const ADDED: &str = "was extended";
const REMOVED: &str = "was reduced";
const ALREADY_ON: Refusal = Refusal(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
const ALREADY_OFF: Refusal = Refusal(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
const THE_LAST: Refusal = Refusal(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD");

impl Play {
    pub(crate) async fn send_code(&mut self, seat: Seat) {
        self.settle();
        let verdict = self.world.asking(seat).and_then(|session| {
            let account = self.world.sessions[session].account;
            let pauses = self.world.pauses(&self.world.accounts[account].email, Purpose::Manage.name());
            if pauses { Err(Refusal(429, "EMAIL_COOLDOWN_ACTIVE")) } else { Ok(account) }
        });
        if self.world.seats[&seat].access.is_none() {
            return;
        }
        let answer = self.with_tokens(seat, self.anybody().post("/api/auth/2fa/email/send")).await;
        judge(&answer, &verdict);
        if let Ok(account) = verdict {
            self.note_code(account, Purpose::Manage).await;
        }
    }

    pub(crate) async fn enable_email(&mut self, seat: Seat, typed: Typed) {
        self.settle();
        let stepped_up = self.world.stepped_up(seat);
        let Some(account) = self.account_of(seat) else { return };
        let known = &self.world.accounts[account];
        let code =
            known.codes.get(&Purpose::Manage).map_or_else(|| "000000".to_owned(), |code| code.text.clone());
        let code = if typed == Typed::Right { code } else { another(&code) };
        let on = if known.by_mail { Err(ALREADY_ON) } else { Ok(()) };
        let reached = stepped_up.and(on).and_then(|()| self.world.covered(seat));
        let verdict =
            reached.and_then(|()| self.world.mailed(account, Purpose::Manage, typed == Typed::Right));
        let request = self.anybody().post("/api/auth/2fa/email/enable").json(json!({ "code": code }));
        let answer = self.with_tokens(seat, request).await;
        judge(&answer, &verdict);
        if verdict == Err(Refusal(401, "WRONG_TWO_FACTOR_CODE")) {
            self.world.fail(account, Some(Purpose::Manage));
        }
        if verdict.is_err() {
            return;
        }
        self.world.spend(account, Purpose::Manage);
        let known = &mut self.world.accounts[account];
        (known.by_mail, known.prefers_app) = (true, known.app.is_some());
        self.world.change_credentials(account);
        self.world.end_sessions(account, stepped_up.ok());
        self.world.take_off(account, None);
        self.world.alert(account, ADDED);
    }

    pub(crate) async fn disable_email(&mut self, seat: Seat) {
        self.settle();
        let stepped_up = self.world.stepped_up(seat);
        let Some(account) = self.account_of(seat) else { return };
        let known = &self.world.accounts[account];
        let off = if known.by_mail { Ok(()) } else { Err(ALREADY_OFF) };
        let last = if known.app.is_some() { Ok(()) } else { Err(THE_LAST) };
        let verdict = stepped_up.and(off).and_then(|()| self.world.covered(seat)).and(last);
        let answer = self.with_tokens(seat, self.anybody().delete(EMAIL)).await;
        judge(&answer, &verdict);
        if verdict.is_err() {
            return;
        }
        let known = &mut self.world.accounts[account];
        (known.by_mail, known.prefers_app) = (false, true);
        known.codes.clear();
        self.world.change_credentials(account);
        self.world.take_off(account, stepped_up.ok());
        self.world.alert(account, REMOVED);
    }

    pub(crate) async fn enable_totp(&mut self, seat: Seat, typed: Typed) {
        self.settle();
        let Some(account) = self.account_of(seat) else { return };
        let on = if self.world.accounts[account].app.is_some() { Err(ALREADY_ON) } else { Ok(()) };
        let begun = self.world.stepped_up(seat).and(on).and_then(|()| self.world.covered(seat));
        let setup = self.with_tokens(seat, self.anybody().get(SETUP)).await;
        judge(&setup, &begun);
        if begun.is_err() {
            return;
        }
        let authenticator = Authenticator::enrol(&setup.field("secret"));
        let code = authenticator.code_at(self.world.now);
        let code = if typed == Typed::Right { code } else { another(&code) };
        let right = if typed == Typed::Right { Ok(()) } else { Err(Refusal(401, "WRONG_TWO_FACTOR_CODE")) };
        let verdict = self.world.may_guess(account).and(right);
        let body = json!({ "token": setup.field("token"), "code": code });
        let answer = self.with_tokens(seat, self.anybody().post(SETUP).json(body)).await;
        judge(&answer, &verdict);
        if verdict == right && right.is_err() {
            self.world.fail(account, None);
        }
        if verdict.is_err() {
            return;
        }
        let codes = setup["recoveryCodes"].as_array().unwrap().iter();
        let recovery = codes.map(|code| code.as_str().unwrap().to_owned()).collect();
        let known = &mut self.world.accounts[account];
        known.app = Some(App { authenticator, used: Some(code), recovery, recovery_used: None });
        known.prefers_app = !known.by_mail;
        self.world.change_credentials(account);
        self.world.end_sessions(account, None);
        self.world.take_off(account, None);
        self.world.alert(account, ADDED);
    }

    pub(crate) async fn disable_totp(&mut self, seat: Seat) {
        self.settle();
        let stepped_up = self.world.stepped_up(seat);
        let Some(account) = self.account_of(seat) else { return };
        let known = &self.world.accounts[account];
        let off = if known.app.is_some() { Ok(()) } else { Err(ALREADY_OFF) };
        let last = if known.by_mail { Ok(()) } else { Err(THE_LAST) };
        let verdict = stepped_up.and(off).and_then(|()| self.world.covered(seat)).and(last);
        let answer = self.with_tokens(seat, self.anybody().delete("/api/auth/2fa/totp")).await;
        judge(&answer, &verdict);
        if verdict.is_err() {
            return;
        }
        let known = &mut self.world.accounts[account];
        (known.app, known.prefers_app) = (None, false);
        self.world.change_credentials(account);
        self.world.take_off(account, stepped_up.ok());
        self.world.alert(account, REMOVED);
    }

    /// Ends nothing.
    pub(crate) async fn prefer_totp(&mut self, seat: Seat, totp: bool) {
        self.settle();
        let Some(account) = self.account_of(seat) else { return };
        let known = &self.world.accounts[account];
        let is_on = if totp { known.app.is_some() } else { known.by_mail };
        let on = match (known.has_factor(), is_on) {
            (false, _) => Err(Refusal(400, "2FA_DISABLED")),
            (true, false) => Err(Refusal(400, "TWO_FACTOR_METHOD_DISABLED")),
            (true, true) => Ok(()),
        };
        let verdict = self.world.stepped_up(seat).and(on).and_then(|()| self.world.covered(seat));
        let body = json!({ "method": if totp { "totp" } else { "email" } });
        let request = self.anybody().post("/api/auth/2fa/preferred-method").json(body);
        let answer = self.with_tokens(seat, request).await;
        judge(&answer, &verdict);
        if verdict.is_ok() {
            self.world.accounts[account].prefers_app = totp;
        }
    }

    /// The account that the access token at a seat is of, or the one that is there now.
    pub(crate) fn account_of(&self, seat: Seat) -> Option<usize> {
        let access = self.world.seats[&seat].access;
        let session = access.map(|access| self.world.access[access].session);
        session.map(|session| self.world.sessions[session].account).or_else(|| self.world.at(seat.slot))
    }
}
