//! ALR-1 in one table: each cause is told of once, in its own words, where it has to be, and not at all where the operator does
//! not want it.

use serde_json::json;

use crate::email::{asked, open};
use crate::providers::{PROVIDERS, connect};
use crate::recovery_codes::{RENEW, half_in, recover};
use crate::support::person::token_in;
use crate::support::{Person, TestApp};
use crate::words::{LOGIN, NO_FACTOR, REFRESH, tamper};

const NEW: &str = "canary-Regenschirm-58-Tal";

#[derive(Clone, Copy, Debug, PartialEq)]
enum Cause {
    PasswordChanged,
    PasswordReset,
    PasswordAdded,
    EmailChanged,
    EmailOn,
    EmailOff,
    AppOn,
    AppOff,
    CodeUsed,
    FewCodesLeft,
    CodesRenewed,
    ProviderGone,
    NewDevice,
    TokenReused,
    GuessedPasswords,
    GuessedCodes,
    Locked,
    FactorsReset,
}
use Cause::{
    AppOff, AppOn, CodeUsed, CodesRenewed, EmailChanged, EmailOff, EmailOn, FactorsReset, FewCodesLeft,
    GuessedCodes, GuessedPasswords, Locked, NewDevice, PasswordAdded, PasswordChanged, PasswordReset,
    ProviderGone, TokenReused,
};

const PASSWORD: &str = "Your Doorward password was changed";
const EMAIL: &str = "The email address of your Doorward account was changed";
const ADDED: &str = "Two-step verification was extended at Doorward";
const REMOVED: &str = "Two-step verification was reduced at Doorward";
const USED: &str = "A recovery code was used at Doorward";

/// The cause, the switch of its alert, the alert's subject, and the subjects of what is told beside it.
const TABLE: [(Cause, &str, &str, &[&str]); 18] = [
    (PasswordChanged, "password-changed", PASSWORD, &[]),
    (PasswordReset, "password-changed", PASSWORD, &[]),
    (PasswordAdded, "password-changed", PASSWORD, &[]),
    (EmailChanged, "email-changed", EMAIL, &[]),
    (EmailOn, "two-factor-added", ADDED, &[]),
    (EmailOff, "two-factor-removed", REMOVED, &[]),
    (AppOn, "two-factor-added", ADDED, &[]),
    (AppOff, "two-factor-removed", REMOVED, &[]),
    (CodeUsed, "recovery-code-used", USED, &[]),
    (FewCodesLeft, "few-recovery-codes-left", "Your recovery codes at Doorward are running out", &[USED]),
    (CodesRenewed, "recovery-codes-renewed", "New recovery codes at Doorward", &[]),
    (ProviderGone, "oauth2-provider-disconnected", "A way to sign in was removed at Doorward", &[]),
    (NewDevice, "login", "New sign-in to Doorward", &[]),
    (TokenReused, "refresh-token-reused", "We ended a suspicious session at Doorward", &[]),
    (GuessedPasswords, "sign-in-paused", "Signing in to Doorward is paused", &[]),
    (GuessedCodes, "second-factor-failures", "Failed sign-ins at Doorward", &[]),
    (Locked, "account-locked", "Your Doorward account was locked", &[]),
    (FactorsReset, "factors-reset-by-admin", "Two-step verification was reset at Doorward", &[]),
];

/// Somebody whom it can happen to.
async fn somebody(app: &TestApp, cause: Cause) -> Person {
    match cause {
        PasswordReset | TokenReused | NewDevice | GuessedPasswords | Locked | EmailOn | AppOn => {
            app.user().await
        }
        PasswordChanged | EmailChanged => app.user().verified().stepped_up().await,
        PasswordAdded | ProviderGone => {
            let person = app.user().stepped_up().await;
            connect(app, &person, &["google"]).await;
            if cause == PasswordAdded {
                tamper(app, &person, "password = null").await;
            }
            person
        }
        EmailOff | AppOff => {
            let mut person = app.user().with_email_factor().await;
            person.enable_totp().await;
            person.step_up().await;
            person
        }
        CodesRenewed => app.user().with_totp().stepped_up().await,
        CodeUsed | GuessedCodes | FactorsReset => app.user().with_totp().await,
        FewCodesLeft => {
            let person = app.user().with_totp().await;
            for code in &person.recovery_codes()[..6] {
                recover(&half_in(app, &person).await, code).await.assert_ok();
            }
            person
        }
    }
}

/// Where their mail goes if they move.
fn moved(person: &Person) -> String {
    format!("moved-{}", person.email)
}

async fn bring_about(app: &TestApp, cause: Cause, person: &mut Person) {
    match cause {
        PasswordChanged => {
            let body = json!({ "oldPassword": person.password, "newPassword": NEW });
            person.put("/api/users/me/password").json(body).await.assert_ok();
        }
        PasswordReset => {
            let body = json!({ "email": person.email });
            app.anon().post("/api/auth/password/reset-request").json(body).await.assert_ok();
            let token = token_in(&app.mail_to(&person.email, "password_reset").await.text);
            let path = format!("/api/auth/password/reset?token={token}");
            app.anon().post(&path).json(json!({ "newPassword": NEW })).await.assert_ok();
        }
        PasswordAdded => {
            person.post(&format!("{PROVIDERS}/password")).json(json!({ "password": NEW })).await.assert_ok();
        }
        EmailChanged => {
            open(app, &asked(person, &moved(person)).await).await.assert_ok();
        }
        EmailOn => person.enable_email().await,
        AppOn => person.enable_totp().await,
        EmailOff => {
            person.delete("/api/auth/2fa/email").await.assert_ok();
        }
        AppOff => {
            person.delete("/api/auth/2fa/totp").await.assert_ok();
        }
        CodeUsed => {
            recover(&half_in(app, person).await, &person.recovery_codes()[0]).await.assert_ok();
        }
        FewCodesLeft => {
            recover(&half_in(app, person).await, &person.recovery_codes()[6]).await.assert_ok();
        }
        CodesRenewed => {
            person.post(RENEW).await.assert_ok();
        }
        ProviderGone => {
            person.delete(&format!("{PROVIDERS}/google")).await.assert_ok();
        }
        NewDevice => {
            app.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
        }
        TokenReused => {
            let spent = person.tokens().refresh.unwrap();
            person.post(REFRESH).await.assert_ok();
            app.anon().post(REFRESH).bearer(&spent).await.assert_problem(401, "REFRESH_TOKEN_INVALID");
        }
        GuessedPasswords | GuessedCodes => guess(app, cause, person).await,
        Locked => {
            let admin = app.user().administers().await;
            admin.post(&format!("/api/users/{}/lock", person.id)).await.assert_ok();
        }
        FactorsReset => {
            let admin = app.user().administers().await;
            admin.delete(&format!("/api/users/{}/two-factor", person.id)).await.assert_ok();
        }
    }
}

/// As often as it takes to be told of.
async fn guess(app: &TestApp, cause: Cause, person: &Person) {
    if cause == GuessedPasswords {
        for _ in 0..10 {
            let body = json!({ "email": person.email, "password": "canary-wrong" });
            app.anon().post(LOGIN).json(body).await.assert_problem(401, "INVALID_CREDENTIALS");
        }
        return;
    }
    let client = half_in(app, person).await;
    for _ in 0..5 {
        let answer = recover(&client, "AAAA-AAAA-AAAA-AAAA").await;
        answer.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
    }
}

/// The subjects of the alerts to an address. A sign-in on the way is told of by a mail of its own.
async fn alerts(app: &TestApp, cause: Cause, email: &str) -> Vec<String> {
    let kind = if cause == NewDevice { "login_alert" } else { "security_alert" };
    let mails = app.mails_to(email).await.into_iter().filter(|mail| mail.kind == kind);
    mails.map(|mail| mail.subject).collect()
}

/// What the holder is told of a cause, and what comes to the address that they moved to.
async fn told(app: &TestApp, cause: Cause) -> [Vec<String>; 2] {
    let mut person = somebody(app, cause).await;
    let before = alerts(app, cause, &person.email).await.len();
    bring_about(app, cause, &mut person).await;
    let mut new = alerts(app, cause, &person.email).await;
    new.truncate(new.len() - before);
    new.sort();
    [new, alerts(app, cause, &moved(&person)).await]
}

#[tokio::test]
async fn alr_1_each_cause_is_told_of_once() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    for (cause, _, subject, beside) in TABLE {
        let mut expected = [beside, &[subject]].concat();
        expected.sort_unstable();
        let there = if cause == EmailChanged { vec![subject] } else { vec![] };
        assert_eq!(told(&app, cause).await, [expected, there], "{cause:?}");
    }
}

/// ALR-1: one switch for each, which switches nothing else off.
#[tokio::test]
async fn alr_1_each_alert_can_be_switched_off() {
    for (cause, switch, _, beside) in TABLE {
        let key = format!("auth.security-alert.{switch}");
        let app = TestApp::with([NO_FACTOR, (&key, "false")]).start().await;
        assert_eq!(told(&app, cause).await, [beside.to_vec(), vec![]], "{cause:?}");
    }
}
