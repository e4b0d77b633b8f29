//! Sessions: refreshed, listed, ended.

use crate::action::Seat;
use crate::play::{Play, judge};
use crate::world::{Refusal, SessionNo, Verdict};

const REFRESH: &str = "/api/auth/refresh";
const SESSIONS: &str = "/api/users/me/sessions";

impl Play {
    pub(crate) async fn refresh(&mut self, seat: Seat) {
        self.settle();
        let Some(session) = self.world.seats[&seat].session else { return };
        let token = self.world.sessions[session].refresh.last().unwrap().clone();
        let verdict = self.refreshable(session);
        let answer = self.anybody().post(REFRESH).bearer(&token).await;
        judge(&answer, &verdict);
        if verdict.is_ok() {
            let (access, refresh) = (answer.field("accessToken"), answer.field("refreshToken"));
            self.world.give(seat, session, access, refresh);
        }
    }

    /// A spent refresh token comes back: the session ends.
    pub(crate) async fn refresh_with_spent(&mut self, seat: Seat) {
        self.settle();
        let Some(session) = self.world.seats[&seat].session else { return };
        let [.., spent, _] = self.world.sessions[session].refresh.as_slice() else { return };
        let (token, lives) = (spent.clone(), self.refreshable(session));
        let verdict = lives.and(Err::<(), _>(Refusal(401, "REFRESH_TOKEN_INVALID")));
        let answer = self.anybody().post(REFRESH).bearer(&token).await;
        judge(&answer, &verdict);
        if lives.is_ok() {
            self.world.sessions[session].ended = true;
            self.world.alert(self.world.sessions[session].account, "suspicious session");
        }
    }

    /// Ends the session at another seat of the same account, or one's own.
    pub(crate) async fn end_session(&mut self, seat: Seat, place: usize) {
        self.settle();
        let Some(other) = self.world.seats[&Seat { place, ..seat }].session else { return };
        let verdict = self.world.asking(seat);
        let path = format!("{SESSIONS}/{}", self.world.sessions[other].id);
        let answer = self.with_tokens(seat, self.anybody().delete(&path)).await;
        judge(&answer, &verdict);
        let own =
            |session: SessionNo| self.world.sessions[session].account == self.world.sessions[other].account;
        if verdict.is_ok_and(own) {
            self.world.sessions[other].ended = true;
        }
    }

    pub(crate) async fn end_sessions(&mut self, seat: Seat) {
        self.settle();
        let verdict = self.world.asking(seat);
        let answer = self.with_tokens(seat, self.anybody().delete(SESSIONS)).await;
        judge(&answer, &verdict);
        if let Ok(session) = verdict {
            self.world.end_sessions(self.world.sessions[session].account, None);
        }
    }

    /// Says yes whatever is shown, and ends the session whose access token is good.
    pub(crate) async fn logout(&mut self, seat: Seat) {
        self.settle();
        let asking = self.world.asking(seat);
        let answer = self.with_tokens(seat, self.anybody().post("/api/auth/logout")).await;
        answer.assert_ok();
        if let Ok(session) = asking {
            self.world.sessions[session].ended = true;
        }
    }

    fn refreshable(&self, session: SessionNo) -> Verdict {
        let expired = self.world.now >= self.world.sessions[session].idle_until;
        if !expired && !self.world.accounts[self.world.sessions[session].account].lives {
            return Err(Refusal(404, "USER_NOT_FOUND"));
        }
        if self.world.lives(session) { Ok(()) } else { Err(Refusal(401, "REFRESH_TOKEN_EXPIRED")) }
    }
}
