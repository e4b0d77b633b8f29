//! Every way in which turning email on and off is refused before a code is looked at.

use serde_json::json;

use crate::ask::{
    COOLDOWN, DISABLE, ENABLE, GUEST, ME, OFF, REFRESH, SEND, ask_for_code, newcomer, server, step_up_again,
    tamper,
};
use crate::support::{Client, Person, Request};

/// The two endpoints at the heart.
#[derive(Clone, Copy, Debug)]
enum Change {
    On,
    Off,
}

impl Change {
    const BOTH: [Self; 2] = [Self::On, Self::Off];

    fn by(self, client: &Client) -> Request {
        match self {
            Self::On => client.post(ENABLE).json(json!({ "code": "123456" })),
            Self::Off => client.delete(DISABLE),
        }
    }
}

#[tokio::test]
async fn it_takes_a_good_access_token() {
    let app = server().await;
    let person = newcomer(&app).await;
    let refresh = person.tokens().refresh.unwrap();
    for change in Change::BOTH {
        change.by(&person).without("authorization").await.assert_problem(401, "AUTHENTICATION_REQUIRED");
        change.by(&app.anon()).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
        for token in ["nonsense", &refresh, &person.step_up_token(), &tampered(&person.access())] {
            change.by(&person).bearer(token).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
        }
    }
    app.pass(901);
    for change in Change::BOTH {
        change.by(&person).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
    person.post(REFRESH).await.assert_ok();
    person.delete(&format!("/api/users/me/sessions/{}", session_of(&person).await)).await.assert_ok();
    for change in Change::BOTH {
        change.by(&person).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    }
}

/// The same token with another signature.
fn tampered(token: &str) -> String {
    let (rest, signature) = token.rsplit_once('.').unwrap();
    let mut letters: Vec<char> = signature.chars().collect();
    letters[10] = if letters[10] == 'A' { 'B' } else { 'A' };
    format!("{rest}.{}", letters.into_iter().collect::<String>())
}

async fn session_of(person: &Person) -> String {
    let answer = person.get("/api/auth/status").await;
    answer.assert_ok().field("sessionId")
}

/// STP-1: whatever is wrong with a step-up is answered with the challenge of RFC 9470.
#[tokio::test]
async fn it_takes_a_good_step_up() {
    let app = server().await;
    let (person, stranger) = (newcomer(&app).await, newcomer(&app).await);
    let other = person.another_session().await;
    person.step_up_in(&other).await;
    let invalid = [
        "nonsense".to_owned(),
        person.access(),
        tampered(&person.step_up_token()),
        stranger.step_up_token(),
        other.step_up_token(),
    ];
    for change in Change::BOTH {
        let answer = change.by(&person).without("x-step-up-token").await;
        answer.assert_problem(401, "STEP_UP_TOKEN_MISSING");
        let challenge = answer.header("www-authenticate").unwrap();
        assert!(challenge.starts_with("Bearer ") && challenge.contains("max_age=600"), "{challenge}");
        assert!(challenge.contains("acr_values="), "{challenge}");
        for token in &invalid {
            change.by(&person).step_up(token).await.assert_problem(401, "STEP_UP_TOKEN_INVALID");
        }
    }
    app.pass(601);
    for change in Change::BOTH {
        change.by(&person).await.assert_problem(401, "STEP_UP_TOKEN_EXPIRED");
    }
    step_up_again(&person).await;
    person.delete(DISABLE).await.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_DISABLED");
}

/// The account went while the cache still vouched for its tokens; and a guest is no user.
#[tokio::test]
async fn it_takes_a_user() {
    let app = server().await;
    for is_guest in [true, false] {
        let person = newcomer(&app).await;
        person.get(ME).await.assert_ok();
        if is_guest {
            tamper(&app, &person, GUEST).await;
        } else {
            let sql = app.sql();
            sql.execute(format!("delete from account where id = {}", sql.id(&person.id))).await;
        }
        for change in Change::BOTH {
            change.by(&person).await.assert_problem(404, "USER_NOT_FOUND");
        }
        person.post(SEND).await.assert_problem(404, "USER_NOT_FOUND");
        person.get(COOLDOWN).await.assert_problem(404, "USER_NOT_FOUND");
    }
}

#[tokio::test]
async fn it_takes_a_password() {
    let app = server().await;
    let person = newcomer(&app).await;
    tamper(&app, &person, "password = null").await;
    for change in Change::BOTH {
        change.by(&person).await.assert_problem(400, "NO_PASSWORD_PROVIDER");
    }
    person.post(SEND).await.assert_problem(400, "NO_PASSWORD_PROVIDER");
}

#[tokio::test]
async fn a_malformed_language_is_refused() {
    let app = server().await;
    let person = newcomer(&app).await;
    let code = ask_for_code(&person).await;
    for tag in ["x!", "d", "de--AT", "%00", "abcdefghij"] {
        let body = json!({ "code": code });
        let answers = [
            person.post(&format!("{ENABLE}?locale={tag}")).json(body).await,
            person.delete(&format!("{DISABLE}?locale={tag}")).await,
            person.post(&format!("{SEND}?locale={tag}")).await,
        ];
        for answer in answers {
            answer.assert_problem(400, "INVALID_REQUEST");
            assert_eq!(answer["violations"][0]["field"], "locale", "{tag}");
        }
    }
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
}

/// One request is left to an address, or to an account; the next one waits for the window to end.
#[tokio::test]
async fn too_many_requests_wait() {
    let limits = [
        ("security.rate-limit.ip-limit", "IP_RATE_LIMIT_EXCEEDED"),
        ("security.rate-limit.user-limit", "USER_RATE_LIMIT_EXCEEDED"),
    ];
    for (key, code) in limits {
        let mut app = server().await;
        let person = newcomer(&app).await;
        app.restart([OFF, (key, "1")]).await;
        person.get(ME).await;
        let answers = [
            person.post(ENABLE).json(json!({ "code": "123456" })).await,
            person.delete(DISABLE).await,
            person.post(SEND).await,
            person.get(COOLDOWN).await,
        ];
        for answer in answers {
            let wait = answer.assert_problem(429, code).retry_after();
            assert!((1..=60).contains(&wait), "{wait}");
        }
    }
}
