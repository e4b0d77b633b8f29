//! Registering, signing in and stepping up, with every factor.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::action::{Given, Seat, Slot, Typed};
use crate::play::{Play, another, judge, session_of};
use crate::support::Answer;
use crate::support::person::token_in;
use crate::world::{Account, AccountNo, Link, Purpose, Refusal, SECOND, SessionNo, Verdict};

const A_DAY: i64 = 86_400 * SECOND;
const STEP: i64 = 30;
/// What is typed where there is no code to type.
const GUESS: &str = "000000";
const WRONG_CODE: Refusal = Refusal(401, "WRONG_TWO_FACTOR_CODE");
const NO_CREDENTIALS: Refusal = Refusal(401, "INVALID_CREDENTIALS");

/// A second factor as it goes over the wire, and what must come of it.
struct Guess {
    path: Option<&'static str>,
    body: Value,
    verdict: Verdict,
    factors: &'static str,
    kind: Given,
    text: String,
}

impl Play {
    /// Registering with an address that is taken and proved changes nothing. Where it is not proved yet a second registration may
    /// take it over: that has tests of its own.
    pub(crate) async fn register(&mut self, slot: Slot) {
        self.settle();
        let known = self.world.at(slot);
        if known.is_some_and(|account| !self.world.accounts[account].verified) {
            return;
        }
        let email = match known {
            Some(account) => self.world.accounts[account].email.clone(),
            None => format!("slot-{slot}-{}@canary.example", self.word),
        };
        let password = self.another_password();
        let body = json!({ "email": email, "password": password, "name": "Robin" });
        let answer = self.anybody().post("/api/auth/register").json(body).await;
        assert_eq!(answer.assert_ok().body, Some(json!({ "success": true })));
        if known.is_some() {
            return;
        }
        let token = token_in(&self.app.mail_to(&email, "email_verification").await.text);
        let verification = Some(Link { token, until: self.world.now + A_DAY, void: false });
        self.world.accounts.push(Account {
            slot,
            id: String::new(),
            email,
            password,
            lives: true,
            locked: false,
            verified: false,
            by_mail: self.email_by_default,
            app: None,
            prefers_app: false,
            admin: false,
            member: false,
            credentials: 0,
            codes: BTreeMap::new(),
            failures: Vec::new(),
            verification,
            reset: None,
        });
    }

    /// Opens the link of the registration, as often as one likes.
    pub(crate) async fn verify(&mut self, slot: Slot) {
        self.settle();
        let Some(account) = self.world.at(slot) else { return };
        let Some(link) = self.world.accounts[account].verification.clone() else { return };
        let verdict = if self.world.now >= link.until {
            Err(Refusal(401, "EMAIL_VERIFICATION_TOKEN_EXPIRED"))
        } else if self.world.accounts[account].verified {
            Err(Refusal(304, "EMAIL_ALREADY_VERIFIED"))
        } else {
            Ok(())
        };
        let answer = self.anybody().post(&format!("/api/auth/email/verification?token={}", link.token)).await;
        judge(&answer, &verdict);
        self.world.accounts[account].verified |= verdict.is_ok();
    }

    pub(crate) async fn login(&mut self, seat: Seat, typed: Typed) {
        self.settle();
        let Some(account) = self.world.at(seat.slot) else { return };
        let (email, password, locked, factor) = {
            let known = &self.world.accounts[account];
            (known.email.clone(), known.password.clone(), known.locked, known.has_factor())
        };
        let is_right = typed == Typed::Right && !locked;
        if !is_right && !self.may_type_wrong(&email) {
            return;
        }
        let typed = if typed == Typed::Right { password } else { "canary-Irrtum".to_owned() };
        let mails =
            self.world.accounts[account].prefers_mail() && !self.world.pauses(&email, Purpose::Login.name());
        let answer =
            self.anybody().post("/api/auth/login").json(json!({ "email": email, "password": typed })).await;
        if !is_right {
            judge(&answer, &Err::<(), _>(NO_CREDENTIALS));
            return self.typed_wrong(email);
        }
        assert_eq!(answer.assert_ok()["twoFactorRequired"], factor, "{answer:?}");
        self.world.wrong.remove(&email);
        if !factor {
            self.enter(seat, account, "pwd", &answer);
            return;
        }
        assert_eq!((&answer["user"], &answer["accessToken"]), (&Value::Null, &Value::Null), "{answer:?}");
        self.world.wait(seat, account, None, answer.field("twoFactorAuthenticationToken"));
        if mails {
            self.note_code(account, Purpose::Login).await;
        }
    }

    pub(crate) async fn complete_login(&mut self, seat: Seat, given: Given) {
        let given = self.possible(seat.slot, given);
        self.let_a_new_code_come(seat.slot, given);
        self.settle();
        let pending = self.world.pending(seat, None);
        let account = pending.ok().or_else(|| self.world.at(seat.slot));
        let Some(guess) = account.and_then(|account| self.guess(account, Purpose::Login, given)) else {
            return;
        };
        let verdict = pending.and(guess.verdict);
        let request = self.anybody().post(guess.path.unwrap_or("/api/auth/2fa/login")).json(&guess.body);
        let request = match &self.world.seats[&seat].two_factor {
            Some(token) => request.two_factor(&token.text),
            None => request,
        };
        let answer = request.await;
        judge(&answer, &verdict);
        let Ok(account) = pending else { return };
        self.learn(account, Purpose::Login, &guess);
        if verdict.is_err() {
            return;
        }
        self.spend_token(seat);
        if matches!(guess.kind, Given::Recovery) {
            let left = self.world.accounts[account].app.as_ref().unwrap().recovery.len();
            assert_eq!(answer["recoveryCodesLeft"], left, "{answer:?}");
            self.recovered(account);
        }
        let session = self.enter(seat, account, guess.factors, &answer);
        if matches!(guess.kind, Given::Recovery) {
            self.world.prove(seat, session, answer.field("stepUpToken"));
        }
    }

    pub(crate) async fn step_up(&mut self, seat: Seat, typed: Typed) {
        self.settle();
        let asking = self.world.asking(seat);
        let account = asking.ok().map(|session| self.world.sessions[session].account);
        let Some(account) = account.or_else(|| self.world.at(seat.slot)) else { return };
        let email = self.world.accounts[account].email.clone();
        if typed == Typed::Wrong && !self.may_type_wrong(&email) {
            return;
        }
        let is_right = typed == Typed::Right;
        let password =
            if is_right { self.world.accounts[account].password.clone() } else { "canary".to_owned() };
        let mails =
            self.world.accounts[account].prefers_mail() && !self.world.pauses(&email, Purpose::StepUp.name());
        let verdict = asking.and_then(|session| if is_right { Ok(session) } else { Err(NO_CREDENTIALS) });
        let request = self.anybody().post("/api/auth/step-up").json(json!({ "password": password }));
        let answer = self.with_tokens(seat, request).await;
        judge(&answer, &verdict);
        if asking.is_ok() && verdict.is_err() {
            self.typed_wrong(email.clone());
        }
        let Ok(session) = verdict else { return };
        self.world.wrong.remove(&email);
        let factor = self.world.accounts[account].has_factor();
        assert_eq!(answer["twoFactorRequired"], factor, "{answer:?}");
        if !factor {
            return self.world.prove(seat, session, answer.field("stepUpToken"));
        }
        assert_eq!(answer["stepUpToken"], Value::Null, "{answer:?}");
        self.world.wait(seat, account, Some(session), answer.field("twoFactorAuthenticationToken"));
        if mails {
            self.note_code(account, Purpose::StepUp).await;
        }
    }

    pub(crate) async fn complete_step_up(&mut self, seat: Seat, given: Given) {
        if matches!(given, Given::Recovery | Given::RecoveryAgain) {
            return;
        }
        let given = self.possible(seat.slot, given);
        self.let_a_new_code_come(seat.slot, given);
        self.settle();
        let asking = self.world.asking(seat);
        let pending = asking.and_then(|session| self.world.pending(seat, Some(session)));
        let account = pending.ok().or_else(|| self.world.at(seat.slot));
        let Some(guess) = account.and_then(|account| self.guess(account, Purpose::StepUp, given)) else {
            return;
        };
        let verdict = pending.and(guess.verdict);
        let request = self.with_tokens(seat, self.anybody().post("/api/auth/2fa/step-up").json(&guess.body));
        let request = match &self.world.seats[&seat].two_factor {
            Some(token) => request.two_factor(&token.text),
            None => request,
        };
        let answer = request.await;
        judge(&answer, &verdict);
        let (Ok(session), Ok(account)) = (asking, pending) else { return };
        self.learn(account, Purpose::StepUp, &guess);
        if verdict.is_ok() {
            self.spend_token(seat);
            self.world.prove(seat, session, answer.field("stepUpToken"));
        }
    }

    /// Who has no such method gives a code of the one that they have.
    fn possible(&self, slot: Slot, given: Given) -> Given {
        let Some(account) = self.world.at(slot).map(|account| &self.world.accounts[account]) else {
            return given;
        };
        match given {
            Given::Mailed(typed) if !account.by_mail => Given::Totp(typed),
            Given::MailedElsewhere if !account.by_mail => Given::TotpAgain,
            Given::Totp(typed) if account.app.is_none() => Given::Mailed(typed),
            Given::TotpAgain | Given::Recovery | Given::RecoveryAgain if account.app.is_none() => {
                Given::Mailed(Typed::Wrong)
            }
            _ => given,
        }
    }

    /// A code of an app is good once: where the one of now was shown, the next one comes.
    pub(crate) fn let_a_new_code_come(&self, slot: Slot, given: Given) {
        let app = self.app_of(slot);
        if app.is_some_and(|app| app.authenticator.was_shown(self.app.clock.now().0))
            && given == Given::Totp(Typed::Right)
        {
            self.app.pass(STEP);
        }
    }

    /// What is typed; none where the account has no such method.
    fn guess(&self, account: AccountNo, purpose: Purpose, given: Given) -> Option<Guess> {
        let known = &self.world.accounts[account];
        let of_app = |text: String, verdict: Verdict| {
            let body = json!({ "totp": text });
            Guess {
                path: None,
                body,
                verdict: self.world.may_guess(account).and(verdict),
                factors: "pwd otp",
                kind: given,
                text,
            }
        };
        let of_mail = |text: String, is_right| Guess {
            path: None,
            body: json!({ "email": text }),
            verdict: self.world.mailed(account, purpose, is_right),
            factors: "pwd mail",
            kind: given,
            text,
        };
        let mailed = |purpose| known.codes.get(&purpose).map(|code| code.text.clone());
        match given {
            Given::Mailed(_) | Given::MailedElsewhere if !known.by_mail => None,
            Given::Mailed(Typed::Right) => {
                Some(of_mail(mailed(purpose).unwrap_or_else(|| GUESS.to_owned()), true))
            }
            Given::Mailed(Typed::Wrong) => {
                Some(of_mail(mailed(purpose).map_or_else(|| GUESS.to_owned(), |code| another(&code)), false))
            }
            Given::MailedElsewhere => {
                let elsewhere = if purpose == Purpose::Login { Purpose::Manage } else { Purpose::Login };
                mailed(elsewhere)
                    .filter(|code| Some(code) != mailed(purpose).as_ref())
                    .map(|code| of_mail(code, false))
            }
            Given::Totp(typed) => {
                let code = known.app.as_ref()?.authenticator.code_at(self.world.now);
                match typed {
                    Typed::Right => Some(of_app(code, Ok(()))),
                    Typed::Wrong => Some(of_app(another(&code), Err(WRONG_CODE))),
                }
            }
            Given::TotpAgain => Some(of_app(known.app.as_ref()?.used.clone()?, Err(WRONG_CODE))),
            Given::Recovery | Given::RecoveryAgain => self.recovery_guess(account, given),
        }
    }

    fn recovery_guess(&self, account: AccountNo, given: Given) -> Option<Guess> {
        let app = self.world.accounts[account].app.as_ref()?;
        let (text, verdict) = match given {
            Given::Recovery => (app.recovery.first()?.clone(), Ok(())),
            _ => (app.recovery_used.clone()?, Err(Refusal(401, "WRONG_TOTP_RECOVERY_CODE"))),
        };
        let (path, body) = (Some("/api/auth/2fa/totp/recover"), json!({ "code": text }));
        let verdict = self.world.may_guess(account).and(verdict);
        Some(Guess { path, body, verdict, factors: "pwd recovery", kind: given, text })
    }

    /// What a guess changes: a right code is spent, a wrong one counts.
    fn learn(&mut self, account: AccountNo, purpose: Purpose, guess: &Guess) {
        match (guess.verdict, guess.kind) {
            (Ok(()), Given::Mailed(_) | Given::MailedElsewhere) => self.world.spend(account, purpose),
            (Ok(()), Given::Totp(_) | Given::TotpAgain) => {
                self.world.accounts[account].app.as_mut().unwrap().used = Some(guess.text.clone());
            }
            (Ok(()), Given::Recovery | Given::RecoveryAgain) => {
                let app = self.world.accounts[account].app.as_mut().unwrap();
                app.recovery_used = Some(app.recovery.remove(0));
            }
            (Err(Refusal(401, "WRONG_TWO_FACTOR_CODE")), Given::Mailed(_) | Given::MailedElsewhere) => {
                self.world.fail(account, Some(purpose));
            }
            (Err(WRONG_CODE | Refusal(401, "WRONG_TOTP_RECOVERY_CODE")), _) => self.world.fail(account, None),
            _ => {}
        }
    }

    /// Somebody is back in: whoever else is in refreshes, and the holder is told.
    fn recovered(&mut self, account: AccountNo) {
        self.world.take_off(account, None);
        self.world.alert(account, "recovery code was used");
    }

    fn spend_token(&mut self, seat: Seat) {
        let tokens = self.world.seats.get_mut(&seat).unwrap();
        tokens.two_factor.as_mut().unwrap().void = true;
    }

    fn enter(&mut self, seat: Seat, account: AccountNo, factors: &'static str, answer: &Answer) -> SessionNo {
        let (access, refresh) = (answer.field("accessToken"), answer.field("refreshToken"));
        answer["user"]["id"].as_str().unwrap().clone_into(&mut self.world.accounts[account].id);
        let opened = (session_of(&access), factors);
        self.world.enter(seat, account, opened, (access, refresh))
    }
}
