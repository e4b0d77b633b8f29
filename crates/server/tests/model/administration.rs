//! What an administrator does to accounts.

use reqwest::Method;

use crate::action::Slot;
use crate::play::Play;
use crate::world::AccountNo;

impl Play {
    pub(crate) async fn lock(&mut self, slot: Slot) {
        let Some(account) = self.administer(slot, Method::POST, "/api/users/ID/lock").await else { return };
        if self.world.accounts[account].locked {
            return;
        }
        self.world.accounts[account].locked = true;
        self.world.accounts[account].codes.clear();
        self.world.change_credentials(account);
        self.end_all(account);
        self.world.alert(account, "was locked");
    }

    pub(crate) async fn unlock(&mut self, slot: Slot) {
        let Some(account) = self.administer(slot, Method::DELETE, "/api/users/ID/lock").await else { return };
        self.world.accounts[account].locked = false;
    }

    pub(crate) async fn end_sessions_of(&mut self, slot: Slot) {
        let Some(account) = self.administer(slot, Method::DELETE, "/api/users/ID/sessions").await else {
            return;
        };
        self.end_all(account);
    }

    pub(crate) async fn reset_factors(&mut self, slot: Slot) {
        let Some(account) = self.administer(slot, Method::DELETE, "/api/users/ID/two-factor").await else {
            return;
        };
        let known = &mut self.world.accounts[account];
        if !known.has_factor() {
            return;
        }
        (known.by_mail, known.app, known.prefers_app) = (false, None, false);
        known.codes.clear();
        known.failures.clear();
        self.world.change_credentials(account);
        self.end_all(account);
        self.world.alert(account, "was reset");
    }

    pub(crate) async fn make_admin(&mut self, slot: Slot, on: bool) {
        let method = if on { Method::POST } else { Method::DELETE };
        let Some(account) = self.administer(slot, method, "/api/admins/ID").await else { return };
        if self.world.accounts[account].admin != on {
            self.world.accounts[account].admin = on;
            self.world.take_off(account, None);
        }
    }

    pub(crate) async fn join(&mut self, slot: Slot, on: bool) {
        let method = if on { Method::POST } else { Method::DELETE };
        let Some(account) = self.administer(slot, method, "/api/groups/staff/members/ID").await else {
            return;
        };
        if self.world.accounts[account].member != on {
            self.world.accounts[account].member = on;
            self.world.take_off(account, None);
        }
    }

    /// Where there is no other administrator, the one there is stays.
    pub(crate) async fn resign(&mut self) {
        self.sign_root_in().await;
        if self.world.accounts.iter().any(|account| account.lives && account.admin && !account.locked) {
            return;
        }
        let answer = self.root.delete(&format!("/api/admins/{}", self.root.id)).await;
        answer.assert_problem(409, "AT_LEAST_ONE_ADMIN_REQUIRED");
    }

    /// Does this to whoever is there; nothing where nobody is, or nobody knows their id.
    async fn administer(&mut self, slot: Slot, method: Method, path: &str) -> Option<AccountNo> {
        self.sign_root_in().await;
        self.settle();
        let account = self.world.at(slot)?;
        let id = &self.world.accounts[account].id;
        if id.is_empty() {
            return None;
        }
        let answer = self.root.request(method, &path.replace("ID", id)).await;
        answer.assert_ok();
        Some(account)
    }

    fn end_all(&mut self, account: AccountNo) {
        self.world.end_sessions(account, None);
        self.world.take_off(account, None);
    }

    pub(crate) async fn sign_root_in(&mut self) {
        if self.root.get("/api/users/me").await.status == 200 {
            return;
        }
        if self.root.post("/api/auth/refresh").await.status != 200 {
            let client = self.app.anon();
            self.root.sign_in(&client).await;
            self.root.client = client;
        }
    }
}
