//! The account itself: its password, its address, its end.

use serde_json::json;

use crate::action::{Seat, Slot, Typed};
use crate::play::{Play, judge};
use crate::support::person::token_in;
use crate::world::{Link, Refusal, SECOND};

const HALF_AN_HOUR: i64 = 1_800 * SECOND;
const RESET: &str = "password reset";
const CHANGED: &str = "email address of your";

impl Play {
    pub(crate) async fn change_password(&mut self, seat: Seat, typed: Typed) {
        self.settle();
        let Some(account) = self.account_of(seat) else { return };
        let known = &self.world.accounts[account];
        let (email, old) = (known.email.clone(), known.password.clone());
        if typed == Typed::Wrong && !self.may_type_wrong(&email) {
            return;
        }
        let stepped_up = self.world.stepped_up(seat);
        let reached = stepped_up.and_then(|_| self.world.covered(seat));
        let right = if typed == Typed::Right { Ok(()) } else { Err(Refusal(401, "INVALID_CREDENTIALS")) };
        let verdict = reached.and(right);
        let old = if typed == Typed::Right { old } else { "canary-Irrtum".to_owned() };
        let new = self.another_password();
        let body = json!({ "oldPassword": old, "newPassword": new });
        let answer = self.with_tokens(seat, self.anybody().put("/api/users/me/password").json(body)).await;
        judge(&answer, &verdict);
        if reached.is_ok() && right.is_err() {
            self.typed_wrong(email);
        } else if verdict.is_ok() {
            self.world.wrong.remove(&email);
            self.world.change_password(account, new, stepped_up.ok());
        }
    }

    pub(crate) async fn request_reset(&mut self, slot: Slot) {
        self.settle();
        let Some(account) = self.world.at(slot) else { return };
        let (email, locked) =
            (self.world.accounts[account].email.clone(), self.world.accounts[account].locked);
        let pauses = self.world.pauses(&email, RESET);
        let verdict = if pauses { Err(Refusal(429, "EMAIL_COOLDOWN_ACTIVE")) } else { Ok(()) };
        let answer =
            self.anybody().post("/api/auth/password/reset-request").json(json!({ "email": email })).await;
        judge(&answer, &verdict);
        if verdict.is_err() {
            return;
        }
        if locked {
            if let Some(link) = &mut self.world.accounts[account].reset {
                link.void = true;
            }
        } else {
            let token = token_in(&self.app.mail_to(&email, "password_reset").await.text);
            let link = Link { token, until: self.world.now + HALF_AN_HOUR, void: false };
            self.world.accounts[account].reset = Some(link);
        }
        self.world.pause(email, RESET);
    }

    /// Uses the newest link, as often as one likes.
    pub(crate) async fn reset(&mut self, slot: Slot) {
        self.settle();
        let Some(account) = self.world.at(slot) else { return };
        let known = &self.world.accounts[account];
        let Some(link) = known.reset.clone() else { return };
        let verdict = if self.world.now >= link.until {
            Err(Refusal(401, "PASSWORD_RESET_TOKEN_EXPIRED"))
        } else if link.void || known.locked {
            Err(Refusal(401, "PASSWORD_RESET_TOKEN_INVALID"))
        } else {
            Ok(())
        };
        let (email, proves) = (known.email.clone(), known.app.is_none());
        let new = self.another_password();
        let request = self.anybody().post(&format!("/api/auth/password/reset?token={}", link.token));
        let answer = request.json(json!({ "newPassword": new })).await;
        judge(&answer, &verdict);
        if verdict.is_ok() {
            self.world.wrong.remove(&email);
            self.world.accounts[account].verified |= proves;
            self.world.change_password(account, new, None);
        }
    }

    /// Asks for another address, and uses the link that comes there.
    pub(crate) async fn change_email(&mut self, seat: Seat) {
        self.settle();
        let Some(account) = self.account_of(seat) else { return };
        let stepped_up = self.world.stepped_up(seat);
        let verdict = stepped_up.and_then(|_| self.world.covered(seat));
        let new = self.another_email();
        let request = self.anybody().put("/api/users/me/email").json(json!({ "newEmail": new }));
        let answer = self.with_tokens(seat, request).await;
        judge(&answer, &verdict);
        if verdict.is_err() {
            return;
        }
        let token = token_in(&self.app.mail_to(&new, "email_verification").await.text);
        let open = format!("/api/auth/email/verification?token={token}");
        self.anybody().post(&open).await.assert_ok();
        self.anybody().post(&open).await.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
        self.world.alert(account, CHANGED);
        self.world.alert_at(new.clone(), CHANGED);
        let known = &mut self.world.accounts[account];
        (known.email, known.verified, known.verification) = (new, true, None);
        known.codes.clear();
        if let Some(link) = &mut known.reset {
            link.void = true;
        }
        self.world.change_credentials(account);
        self.world.end_sessions(account, stepped_up.ok());
        self.world.take_off(account, None);
    }

    pub(crate) async fn delete(&mut self, seat: Seat) {
        self.settle();
        let Some(account) = self.account_of(seat) else { return };
        let verdict = self.world.stepped_up(seat).and_then(|_| self.world.covered(seat));
        let answer = self.with_tokens(seat, self.anybody().delete("/api/users/me")).await;
        judge(&answer, &verdict);
        if verdict.is_ok() {
            self.world.accounts[account].lives = false;
        }
    }
}
