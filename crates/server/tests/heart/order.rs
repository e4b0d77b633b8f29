//! The order of checks, pair by pair: whoever is wrong in two ways is told of the earlier one.

use serde_json::json;

use crate::ask::{
    CODE_HEADER, DISABLE, ENABLE, GUEST, OFF, REQUIRED, ask_for_code, newcomer, server, tamper, wrong,
};
use crate::support::{Answer, Person, TestApp};

/// Something that is wrong with a request, with its account, or with its code.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    NoAccessToken,
    NoStepUp,
    NoUser,
    NoPassword,
    NothingToDo,
    OnlyMethod,
    ExpiredCode,
    WrongCode,
}

/// As the contract says it.
const TO_ENABLE: [Fault; 7] = [
    Fault::NoAccessToken,
    Fault::NoStepUp,
    Fault::NoUser,
    Fault::NoPassword,
    Fault::NothingToDo,
    Fault::ExpiredCode,
    Fault::WrongCode,
];
/// As the contract says it.
const TO_DISABLE: [Fault; 8] = [
    Fault::NoAccessToken,
    Fault::NoStepUp,
    Fault::NoUser,
    Fault::NoPassword,
    Fault::NothingToDo,
    Fault::OnlyMethod,
    Fault::ExpiredCode,
    Fault::WrongCode,
];
const TOTP_ALONE: &str = "two_factor_email = false, two_factor_totp = true, two_factor_preferred = 'totp'";
const EMAIL_ALONE: &str = "two_factor_email = true, two_factor_totp = false, two_factor_preferred = 'email'";
const BOTH: &str = "two_factor_email = true, two_factor_totp = true, two_factor_preferred = 'email'";
const NEITHER: &str = "two_factor_email = false, two_factor_totp = false, two_factor_preferred = null";

/// One of the two endpoints, with somebody who has everything right.
struct Scene<'a> {
    app: &'a TestApp,
    person: Person,
    code: String,
    to_enable: bool,
}

impl<'a> Scene<'a> {
    async fn to_enable(app: &'a TestApp) -> Self {
        let person = newcomer(app).await;
        let code = ask_for_code(&person).await;
        Self { app, person, code, to_enable: true }
    }

    async fn to_disable(app: &'a TestApp) -> Self {
        let scene = Self { to_enable: false, ..Self::to_enable(app).await };
        tamper(app, &scene.person, BOTH).await;
        scene
    }

    /// Brings the account into the state that these faults ask for, the gravest last.
    async fn tamper(&self, faults: [Fault; 2]) {
        let has = |fault| faults.contains(&fault);
        let methods = match (self.to_enable, has(Fault::NothingToDo), has(Fault::OnlyMethod)) {
            (true, false, _) | (false, true, true) => NEITHER,
            (false, true, false) => TOTP_ALONE,
            (true, true, _) | (false, false, true) => EMAIL_ALONE,
            (false, false, false) => BOTH,
        };
        tamper(self.app, &self.person, methods).await;
        if has(Fault::NoPassword) {
            tamper(self.app, &self.person, "password = null").await;
        }
        if has(Fault::NoUser) {
            tamper(self.app, &self.person, GUEST).await;
        }
        if has(Fault::ExpiredCode) {
            let sql = self.app.sql();
            let expired = format!(
                "update email_code set expires_at = 1 where account_id = {}",
                sql.id(&self.person.id)
            );
            assert_eq!(sql.execute(expired).await, 1);
        }
    }

    async fn ask(&self, faults: [Fault; 2]) -> Answer {
        self.tamper(faults).await;
        let has = |fault| faults.contains(&fault);
        let code = if has(Fault::WrongCode) { wrong(&self.code) } else { self.code.clone() };
        let mut request = if self.to_enable {
            self.person.post(ENABLE).json(json!({ "code": code }))
        } else {
            self.person.delete(DISABLE).header(CODE_HEADER, &code)
        };
        if has(Fault::NoAccessToken) {
            request = request.without("authorization");
        }
        if has(Fault::NoStepUp) {
            request = request.without("x-step-up-token");
        }
        request.await
    }

    #[track_caller]
    fn assert_told(&self, answer: &Answer, fault: Fault) {
        let (status, code) = match fault {
            Fault::NoAccessToken => (401, "AUTHENTICATION_REQUIRED"),
            Fault::NoStepUp => (401, "STEP_UP_TOKEN_MISSING"),
            Fault::NoUser => (404, "USER_NOT_FOUND"),
            Fault::NoPassword => (400, "NO_PASSWORD_PROVIDER"),
            Fault::NothingToDo if self.to_enable => (304, "TWO_FACTOR_METHOD_ALREADY_ENABLED"),
            Fault::NothingToDo => (304, "TWO_FACTOR_METHOD_ALREADY_DISABLED"),
            Fault::OnlyMethod => (400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD"),
            Fault::ExpiredCode => (401, "TWO_FACTOR_CODE_EXPIRED"),
            Fault::WrongCode => (401, "WRONG_TWO_FACTOR_CODE"),
        };
        answer.assert_problem(status, code);
    }
}

/// Every fault by itself, and every two of them; the earlier comes first.
fn pairs(order: &[Fault]) -> Vec<[Fault; 2]> {
    let later = |at: usize| order[at..].iter().map(move |second| [order[at], *second]);
    (0..order.len()).flat_map(later).collect()
}

#[tokio::test]
async fn enabling_checks_in_the_order_of_the_contract() {
    let app = server().await;
    for faults in pairs(&TO_ENABLE) {
        let scene = Scene::to_enable(&app).await;
        let answer = scene.ask(faults).await;
        scene.assert_told(&answer, faults[0]);
    }
}

#[tokio::test]
async fn disabling_checks_in_the_order_of_the_contract() {
    let app = TestApp::with([OFF, REQUIRED]).start().await;
    for faults in pairs(&TO_DISABLE) {
        let scene = Scene::to_disable(&app).await;
        let answer = scene.ask(faults).await;
        scene.assert_told(&answer, faults[0]);
    }
}

/// With nothing wrong the two scenes succeed, so that it is the faults that were told above.
#[tokio::test]
async fn without_a_fault_both_succeed() {
    let app = TestApp::with([OFF, REQUIRED]).start().await;
    let scene = Scene::to_enable(&app).await;
    scene.person.post(ENABLE).json(json!({ "code": scene.code })).await.assert_ok();
    let scene = Scene::to_disable(&app).await;
    scene.person.delete(DISABLE).header(CODE_HEADER, &scene.code).await.assert_ok();
}

/// What stands in the body or the query is looked at after who asks for it.
#[tokio::test]
async fn tokens_come_before_the_body_and_the_language() {
    let app = server().await;
    let person = newcomer(&app).await;
    let path = format!("{ENABLE}?locale=x!");
    let malformed = || person.post(&path).body("application/json", "{");
    malformed().without("authorization").await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    malformed().without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    malformed().await.assert_problem(400, "INVALID_REQUEST");
    let path = format!("{DISABLE}?locale=x!");
    let malformed = || person.delete(&path).header(CODE_HEADER, "no code");
    malformed().without("authorization").await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    malformed().without("x-step-up-token").await.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    malformed().await.assert_problem(400, "INVALID_REQUEST");
}
