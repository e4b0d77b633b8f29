//! What must hold after every action, whatever it was (section C2 of the security requirements).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::action::Action;
use crate::play::Play;
use crate::support::sql::Sql;
use crate::world::{AccessNo, Account, AccountNo, World};

const ME: &str = "/api/users/me";
/// Access tokens that are tried after each action: the newest ones, and of those before them the ones that are good.
const NEWEST: usize = 8;
const MOST_GUESSES: i64 = 5;
const DAY: i64 = 86_400_000_000;

/// Words in the subject of an alert that say what it tells.
const TOLD: [&str; 8] = [
    "password was changed",
    "was extended",
    "was reduced",
    "email address of your",
    "recovery code was used",
    "suspicious session",
    "was locked",
    "was reset",
];

impl Play {
    /// Holds the server against the model.
    pub(crate) async fn check(&mut self, action: Action) {
        self.settle();
        let what = format!("after {action:?}");
        self.tokens_are_worth_what_they_should_be(&what).await;
        self.rows_are_as_they_should_be(&what).await;
        self.alerts_came(&what).await;
    }

    /// Holds what lasts longer than an action: nothing is broken in the database, and everything that is sealed opens.
    pub(crate) async fn check_in_the_end(&mut self) {
        if let Sql::Sqlite(_) = self.app.sql() {
            assert_eq!(self.app.sql().texts("pragma integrity_check").await, ["ok"]);
            let strays = "select \"table\" from pragma_foreign_key_check";
            assert_eq!(self.app.sql().texts(strays).await, [""; 0]);
        }
        self.sign_root_in().await;
        let listed = self.root.get("/api/users?size=100").await;
        assert_eq!(
            listed.assert_ok()["content"].as_array().map(Vec::len),
            Some(1 + living(&self.world).count())
        );
        let world = &self.world;
        let refresh = world.sessions.iter().flat_map(|session| &session.refresh);
        let secrets: Vec<_> = world.access.iter().map(|access| &access.text).chain(refresh).collect();
        let secrets: Vec<_> = secrets.into_iter().map(String::as_str).collect();
        self.app.assert_no_secret_in_logs(&secrets);
    }

    /// Revoked stays revoked, good stays good (1), and each account is to its holder what it is to the model (10).
    async fn tokens_are_worth_what_they_should_be(&self, what: &str) {
        let newest = self.world.access.len().saturating_sub(NEWEST);
        let mut seen = BTreeSet::new();
        for number in
            (0..self.world.access.len()).filter(|number| *number >= newest || self.world.is_good(*number))
        {
            let access = &self.world.access[number];
            let answer = self.anybody().get(ME).bearer(&access.text).await;
            let is_good = self.world.is_good(number);
            assert_eq!(
                answer.status == 200,
                is_good,
                "{what}: token {number} is not worth what it should be: {answer:?}"
            );
            if !is_good {
                answer.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
                continue;
            }
            let account = self.world.sessions[access.session].account;
            if seen.insert(account) {
                assert_is(&self.world.accounts[account], answer.assert_ok().body.as_ref().unwrap(), what);
                self.sessions_are_listed(account, number, what).await;
            }
        }
    }

    async fn sessions_are_listed(&self, account: AccountNo, access: AccessNo, what: &str) {
        let answer =
            self.anybody().get("/api/users/me/sessions").bearer(&self.world.access[access].text).await;
        let listed = answer.assert_ok().body.as_ref().unwrap().as_array().unwrap().clone();
        let listed: BTreeSet<_> =
            listed.iter().map(|session| session["id"].as_str().unwrap().to_owned()).collect();
        let sessions = self.world.sessions.iter().enumerate();
        let own =
            sessions.filter(|(number, session)| session.account == account && self.world.lives(*number));
        let expected: BTreeSet<_> = own.map(|(_, session)| session.id.clone()).collect();
        assert_eq!(listed, expected, "{what}: sessions");
    }

    /// Budgets (3), ways in (5), assurance of sessions (6), and the number of everything (10), as the database has them.
    async fn rows_are_as_they_should_be(&self, what: &str) {
        let now = self.app.clock.now().0;
        let day = now - DAY;
        let root = &self.app.sql().id(&self.root.id);
        let counts = format!(
            "select 'accounts ' || count(*) from account where id <> {root} \
             union all select 'administrators ' || count(*) from account where roles like '%ADMIN%' and locked_at is null \
             union all select 'locked out ' || count(*) from account \
                where password is null and not exists (select 1 from identity where account_id = account.id) \
             union all select 'preferred and off ' || count(*) from account where id <> {root} and \
                (two_factor_preferred is null) = (two_factor_email or two_factor_totp) \
             union all select 'codes guessed at too often ' || count(*) from email_code \
                where attempts > {MOST_GUESSES} or attempts < 0 \
             union all select 'wrong second factors ' || count(*) from second_factor_failure \
                where failed_at > {day} and account_id <> {root}"
        );
        let world = &self.world;
        let failures: usize = (0..world.accounts.len())
            .filter(|n| world.accounts[*n].lives)
            .map(|n| world.failures_today(n))
            .sum();
        let admins = 1 + living(world).filter(|account| account.admin && !account.locked).count();
        let mut expected = vec![
            format!("accounts {}", living(world).count()),
            format!("administrators {admins}"),
            "locked out 0".to_owned(),
            "preferred and off 0".to_owned(),
            "codes guessed at too often 0".to_owned(),
            format!("wrong second factors {failures}"),
        ];
        let mut found = self.app.sql().texts(counts).await;
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{what}");

        let factors = format!(
            "select factors from session where account_id <> {root} and idle_until > {now} and expires_at > {now}"
        );
        let mut found = self.app.sql().texts(factors).await;
        let alive = (0..world.sessions.len()).filter(|number| world.lives(*number));
        let mut expected: Vec<_> = alive.map(|number| world.sessions[number].factors).collect();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{what}: what sessions were opened with");
    }

    /// Every confirmed change has its one alert (7).
    async fn alerts_came(&self, what: &str) {
        for email in self.world.addresses() {
            let mut came = BTreeMap::new();
            for mail in self.app.mails_to(&email).await.iter().filter(|mail| mail.kind == "security_alert") {
                if let Some(told) = TOLD.iter().find(|told| mail.subject.contains(**told)) {
                    *came.entry(*told).or_insert(0) += 1;
                }
            }
            assert_eq!(came, self.world.alerted(&email), "{what}: alerts to {email}");
        }
    }
}

fn living(world: &World) -> impl Iterator<Item = &Account> {
    world.accounts.iter().filter(|account| account.lives)
}

/// The principal is what the model says of the account.
fn assert_is(account: &Account, principal: &Value, what: &str) {
    let methods: Vec<_> = [("totp", account.app.is_some()), ("email", account.by_mail)]
        .into_iter()
        .filter(|(_, on)| *on)
        .collect();
    let methods: Vec<_> = methods.into_iter().map(|(name, _)| name).collect();
    let preferred = match (account.has_factor(), account.prefers_app) {
        (false, _) => Value::Null,
        (true, true) => "totp".into(),
        (true, false) => "email".into(),
    };
    let roles = if account.admin { json!(["USER", "ADMIN"]) } else { json!(["USER"]) };
    let expected = json!({
        "id": account.id,
        "email": account.email,
        "emailVerified": account.verified,
        "roles": roles,
        "twoFactorAuthEnabled": account.has_factor(),
        "twoFactorMethods": methods,
        "preferredTwoFactorMethod": preferred,
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(principal.get(field).unwrap_or(&Value::Null), value, "{what}: {field} of {principal}");
    }
    assert_eq!(
        principal["groups"].as_array().is_some_and(|groups| !groups.is_empty()),
        account.member,
        "{what}: {principal}"
    );
}
