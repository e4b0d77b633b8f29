//! One play: a server, an administrator, and a few seats from which accounts are used.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::action::{Action, Given, PLACES, SLOTS, Seat, Slot, Step, Typed};
use crate::support::backend::unique;
use crate::support::{Answer, Client, Person, Request, TestApp};
use crate::world::{AccountNo, App, Purpose, Refusal, Tokens, Verdict, World};

/// A little longer than the pause between two mails.
const PAUSE: i64 = 61;
/// What passes where a deadline is too near.
const A_MOMENT: i64 = 5;
/// Wrong passwords for an address in five minutes, after which nobody here types another one: the pauses that follow have
/// tests of their own.
const PATIENCE: usize = 7;
const GUARDED: i64 = 300_000_000;

/// A play that is going on.
pub(crate) struct Play {
    pub(crate) app: TestApp,
    pub(crate) world: World,
    pub(crate) root: Person,
    pub(crate) word: String,
    pub(crate) email_by_default: bool,
    /// Makes each password and address another one.
    pub(crate) count: usize,
}

/// Plays these steps; whatever is not as it must be panics.
pub(crate) async fn play(email_by_default: bool, steps: Vec<Step>) {
    let default = if email_by_default { "true" } else { "false" };
    let app = TestApp::with([("auth.two-factor.email.enable-by-default", default)]).start().await;
    let root = app.user().administers().await;
    let group = json!({ "key": "staff", "translations": { "en": { "name": "Staff" } } });
    root.post("/api/groups").json(group).await.assert_ok();
    let mut world = World::default();
    for slot in 0..SLOTS {
        world.seats.extend((0..PLACES).map(|place| (Seat { slot, place }, Tokens::default())));
    }
    let mut play = Play { app, world, root, word: unique(), email_by_default, count: 0 };
    for Step { prepared, action } in steps {
        if prepared {
            play.prepare(action).await;
        }
        play.act(action).await;
        play.check(action).await;
    }
    play.check_in_the_end().await;
}

impl Action {
    /// Where it is done, if that makes a difference.
    const fn seat(&self) -> Option<Seat> {
        match self {
            Self::StepUp(seat, _)
            | Self::SendCode(seat)
            | Self::EnableEmail(seat, _)
            | Self::DisableEmail(seat)
            | Self::EnableTotp(seat, _)
            | Self::DisableTotp(seat)
            | Self::PreferTotp(seat, _)
            | Self::ChangePassword(seat, _)
            | Self::ChangeEmail(seat)
            | Self::Refresh(seat)
            | Self::RefreshWithSpent(seat)
            | Self::EndSession(seat, _)
            | Self::EndSessions(seat)
            | Self::Logout(seat)
            | Self::Delete(seat) => Some(*seat),
            _ => None,
        }
    }
}

impl Play {
    pub(crate) async fn act(&mut self, action: Action) {
        match action {
            Action::Register(slot) => self.register(slot).await,
            Action::Verify(slot) => self.verify(slot).await,
            Action::Login(seat, typed) => self.login(seat, typed).await,
            Action::CompleteLogin(seat, given) => self.complete_login(seat, given).await,
            Action::StepUp(seat, typed) => self.step_up(seat, typed).await,
            Action::CompleteStepUp(seat, given) => self.complete_step_up(seat, given).await,
            Action::SendCode(seat) => self.send_code(seat).await,
            Action::EnableEmail(seat, typed) => self.enable_email(seat, typed).await,
            Action::DisableEmail(seat) => self.disable_email(seat).await,
            Action::EnableTotp(seat, typed) => self.enable_totp(seat, typed).await,
            Action::DisableTotp(seat) => self.disable_totp(seat).await,
            Action::PreferTotp(seat, totp) => self.prefer_totp(seat, totp).await,
            Action::ChangePassword(seat, typed) => self.change_password(seat, typed).await,
            Action::RequestReset(slot) => self.request_reset(slot).await,
            Action::Reset(slot) => self.reset(slot).await,
            Action::ChangeEmail(seat) => self.change_email(seat).await,
            Action::Refresh(seat) => self.refresh(seat).await,
            Action::RefreshWithSpent(seat) => self.refresh_with_spent(seat).await,
            Action::EndSession(seat, place) => self.end_session(seat, place).await,
            Action::EndSessions(seat) => self.end_sessions(seat).await,
            Action::Logout(seat) => self.logout(seat).await,
            Action::Delete(seat) => self.delete(seat).await,
            Action::Lock(slot) => self.lock(slot).await,
            Action::Unlock(slot) => self.unlock(slot).await,
            Action::EndSessionsOf(slot) => self.end_sessions_of(slot).await,
            Action::ResetFactors(slot) => self.reset_factors(slot).await,
            Action::MakeAdmin(slot, on) => self.make_admin(slot, on).await,
            Action::Join(slot, on) => self.join(slot, on).await,
            Action::Resign => self.resign().await,
            Action::Pass(seconds) => self.app.pass(seconds),
        }
    }

    /// Brings about what an action needs to come to something. Each step is one that is checked.
    async fn prepare(&mut self, action: Action) {
        match action {
            Action::CompleteLogin(seat, given) => {
                self.have_recovery_codes(seat, given).await;
                self.be_there(seat.slot).await;
                self.app.pass(PAUSE);
                self.login(seat, Typed::Right).await;
            }
            Action::CompleteStepUp(seat, _) => {
                self.sign_in(seat).await;
                self.app.pass(PAUSE);
                self.step_up(seat, Typed::Right).await;
            }
            Action::EnableEmail(seat, _) => {
                self.sign_in_and_step_up(seat).await;
                self.app.pass(PAUSE);
                self.send_code(seat).await;
            }
            Action::RefreshWithSpent(seat) => {
                self.sign_in(seat).await;
                self.refresh(seat).await;
            }
            Action::Reset(slot) => {
                self.be_there(slot).await;
                self.request_reset(slot).await;
            }
            _ => {
                if let Some(seat) = action.seat() {
                    self.sign_in_and_step_up(seat).await;
                }
            }
        }
    }

    async fn be_there(&mut self, slot: Slot) {
        if self.world.at(slot).is_none() {
            self.register(slot).await;
        }
    }

    /// Whoever gives a recovery code has some, and has used one where a used one is given.
    async fn have_recovery_codes(&mut self, seat: Seat, given: Given) {
        if !matches!(given, Given::Recovery | Given::RecoveryAgain) {
            return;
        }
        self.sign_in_and_step_up(seat).await;
        if self.app_of(seat.slot).is_none() {
            self.enable_totp(seat, Typed::Right).await;
        }
        if given == Given::RecoveryAgain
            && self.app_of(seat.slot).is_some_and(|app| app.recovery_used.is_none())
        {
            self.app.pass(PAUSE);
            self.login(seat, Typed::Right).await;
            self.complete_login(seat, Given::Recovery).await;
        }
    }

    pub(crate) fn app_of(&self, slot: Slot) -> Option<&App> {
        self.world.accounts[self.world.at(slot)?].app.as_ref()
    }

    async fn sign_in(&mut self, seat: Seat) {
        self.be_there(seat.slot).await;
        self.settle();
        if self.world.asking(seat).is_err() {
            self.refresh(seat).await;
        }
        if self.world.asking(seat).is_err() {
            self.app.pass(PAUSE);
            self.login(seat, Typed::Right).await;
            self.complete_login(seat, self.best(seat.slot)).await;
        }
    }

    async fn sign_in_and_step_up(&mut self, seat: Seat) {
        self.sign_in(seat).await;
        let proved = self.world.stepped_up(seat).and_then(|_| self.world.covered(seat));
        if proved.is_err() && self.world.asking(seat).is_ok() {
            self.app.pass(PAUSE);
            self.step_up(seat, Typed::Right).await;
            self.complete_step_up(seat, self.best(seat.slot)).await;
        }
    }

    /// The second factor that somebody is asked for first.
    fn best(&self, slot: Slot) -> Given {
        let by_mail = self.world.at(slot).is_some_and(|account| self.world.accounts[account].prefers_mail());
        if by_mail { Given::Mailed(Typed::Right) } else { Given::Totp(Typed::Right) }
    }

    /// Lets time go by until no deadline is near, and tells the model what time it is.
    pub(crate) fn settle(&mut self) {
        self.world.now = self.app.clock.now().0;
        while self.world.is_near_a_deadline() {
            self.app.pass(A_MOMENT);
            self.world.now = self.app.clock.now().0;
        }
    }

    /// A client that brings nothing of its own: each request says what it shows.
    pub(crate) fn anybody(&self) -> Client {
        self.app.anon()
    }

    /// A request with the access and step-up tokens of a seat.
    pub(crate) fn with_tokens(&self, seat: Seat, request: Request) -> Request {
        let tokens = &self.world.seats[&seat];
        let request = match tokens.access {
            Some(access) => request.bearer(&self.world.access[access].text),
            None => request,
        };
        match &tokens.step_up {
            Some(step_up) => request.step_up(&step_up.text),
            None => request,
        }
    }

    /// Whether one more wrong password would be too many to speak about here.
    pub(crate) fn may_type_wrong(&self, email: &str) -> bool {
        let recent = |at: &&i64| self.world.now - **at < GUARDED;
        self.world.wrong.get(email).is_none_or(|wrong| wrong.iter().filter(recent).count() < PATIENCE)
    }

    pub(crate) fn typed_wrong(&mut self, email: String) {
        let now = self.world.now;
        self.world.wrong.entry(email).or_default().push(now);
    }

    /// The code that has just been mailed to an account is of this purpose.
    pub(crate) async fn note_code(&mut self, account: AccountNo, purpose: Purpose) {
        let text = self.app.code_for(&self.world.accounts[account].email).await;
        self.world.send(account, purpose, text);
    }

    /// A password that nobody has had.
    pub(crate) fn another_password(&mut self) -> String {
        self.count += 1;
        format!("canary-Nachtzug-{}-{}", self.count, unique())
    }

    /// An address that nobody has had.
    pub(crate) fn another_email(&mut self) -> String {
        self.count += 1;
        format!("moved-{}-{}@canary.example", self.count, self.word)
    }
}

/// The answer is what the model said.
#[track_caller]
pub(crate) fn judge<T>(answer: &Answer, expected: &Verdict<T>) {
    match expected {
        Ok(_) => answer.assert_ok(),
        Err(Refusal(status, code)) => answer.assert_problem(*status, code),
    };
}

/// The session that an access token names.
pub(crate) fn session_of(access: &str) -> String {
    let payload = URL_SAFE_NO_PAD.decode(access.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&payload).unwrap();
    claims["sid"].as_str().unwrap().to_owned()
}

/// A code that is not this one.
pub(crate) fn another(code: &str) -> String {
    let (rest, last) = code.split_at(code.len() - 1);
    format!("{rest}{}", (last.parse::<u8>().unwrap() + 5) % 10)
}
