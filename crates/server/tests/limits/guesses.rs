//! RLM-4: every operation that compares a secret is on one list, and guesses at each come to an end.

use std::collections::BTreeSet;

use serde_json::Value;

/// The one list. A new operation that a secret can be guessed at fails the test below until it stands here, and has a
/// siege in [`crate::sieges`].
const OPERATIONS: [&str; 12] = [
    "DELETE /api/auth/2fa/email",
    "POST /api/auth/2fa/email/enable",
    "POST /api/auth/2fa/login",
    "POST /api/auth/2fa/step-up",
    "POST /api/auth/2fa/totp/recover",
    "POST /api/auth/2fa/totp/setup",
    "POST /api/auth/email/verification",
    "POST /api/auth/login",
    "POST /api/auth/password/reset",
    "POST /api/auth/refresh",
    "POST /api/auth/step-up",
    "PUT /api/users/me/password",
];

/// What says that something that was sent is not the secret.
const WRONG: [&str; 6] = [
    "INVALID_CREDENTIALS",
    "WRONG_TWO_FACTOR_CODE",
    "WRONG_TOTP_RECOVERY_CODE",
    "EMAIL_VERIFICATION_TOKEN_INVALID",
    "REFRESH_TOKEN_INVALID",
    "PASSWORD_RESET_TOKEN_INVALID",
];

/// What says that there were enough guesses.
const ENOUGH: [&str; 2] = ["TOO_MANY_ATTEMPTS", "IP_RATE_LIMIT_EXCEEDED"];

fn documented(operation: &Value) -> BTreeSet<&str> {
    let responses = operation["responses"].as_object().unwrap().values();
    let codes =
        responses.filter_map(|response| response["headers"]["X-Error-Code"]["schema"]["enum"].as_array());
    codes.flatten().map(|code| code.as_str().unwrap()).collect()
}

#[test]
fn rlm_4_every_operation_with_a_secret_is_on_the_list() {
    let document = http::document();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let codes = documented(operation);
            if WRONG.iter().any(|code| codes.contains(code)) {
                let name = format!("{} {path}", method.to_uppercase());
                assert!(ENOUGH.iter().any(|code| codes.contains(code)), "{name} has no end");
                found.push(name);
            }
        }
    }
    found.sort();
    assert_eq!(found, OPERATIONS);
}

#[test]
fn rlm_4_every_operation_on_the_list_is_besieged() {
    let sieges = include_str!("sieges.rs");
    for operation in OPERATIONS {
        assert!(sieges.contains(&format!("/// RLM-4: `{operation}`")), "{operation} has no siege");
    }
}
