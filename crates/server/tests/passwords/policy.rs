//! Which passwords are taken, and that they are what they are, character by character.

use serde_json::json;

use crate::support::{Answer, TestApp};
use crate::words::{NO_FACTOR, login};

const LENIENT: (&str, &str) = ("auth.password.min-strength", "0");

async fn register(app: &TestApp, email: &str, password: &str) -> Answer {
    let body = json!({ "email": email, "password": password, "name": "Zo\u{eb} Sommerfeld" });
    app.anon().post("/api/auth/register").json(body).await
}

/// Registers with it, and says why it was not taken.
async fn why_not(app: &TestApp, password: &str) -> Option<String> {
    let answer = register(app, "zoe.waldhaus@canary.example", password).await;
    if answer.status == 200 {
        return None;
    }
    let violations = answer.assert_problem(400, "INVALID_REQUEST")["violations"].as_array().unwrap();
    assert_eq!((violations.len(), &violations[0]["field"]), (1, &json!("password")));
    Some(violations[0]["message"].as_str().unwrap().to_owned())
}

/// PWD-1, PWD-2: 8 code points, 1,024 bytes; nothing is cut.
#[tokio::test]
async fn pwd_1_pwd_2_length_is_counted_in_characters_and_capped_in_bytes() {
    let app = TestApp::with([NO_FACTOR, LENIENT]).start().await;
    for seven in ["x7$Kq!z", "🦀🐙🦑🐡🐠🐟🐬"] {
        assert_eq!(why_not(&app, seven).await.as_deref(), Some("must have at least 8 characters"));
    }
    for fits in ["x7$Kq!zR", "🦀🐙🦑🐡🐠🐟🐬🐳", &"x7$Kq!zR".repeat(8), &"x7$Kq!zR".repeat(128)]
    {
        assert_eq!(why_not(&app, fits).await, None);
    }
    let longer = format!("{}x", "x7$Kq!zR".repeat(128));
    assert_eq!(why_not(&app, &longer).await.as_deref(), Some("must have at most 1024 bytes"));
}

/// PWD-3: a long passphrase in lower case is taken.
#[tokio::test]
async fn pwd_3_nothing_is_demanded_of_the_characters() {
    let app = TestApp::start().await;
    assert_eq!(why_not(&app, "tall orange ladder sings").await, None);
}

/// PWD-4: compared as it was sent: no trimming, no change of case, no end at a NUL or after 72 bytes; é is é.
#[tokio::test]
async fn pwd_4_a_password_is_compared_as_it_was_sent() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let long = "canary Segelschiff 41 Fjord ".repeat(4);
    for (number, (right, wrong)) in [
        (" canary-Nebel-77-Turm ", "canary-Nebel-77-Turm"),
        ("canary-Nebel-77-Turm", "CANARY-nebel-77-turm"),
        ("canary-Nebel\0-77-Turm", "canary-Nebel"),
        (&format!("{long}x"), &format!("{long}y")),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("exact-{number}@canary.example");
        register(&app, &email, right).await.assert_ok();
        login(&app.anon(), &email, wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
        login(&app.anon(), &email, right).await.assert_ok();
    }
    register(&app, "exact-e@canary.example", "canary caf\u{e9} noir, table 17").await.assert_ok();
    login(&app.anon(), "exact-e@canary.example", "canary cafe\u{301} noir, table 17").await.assert_ok();
}

/// PWD-5: common ones, and what everybody knows of the person, by name, whatever strength is asked for.
#[tokio::test]
async fn pwd_5_common_and_known_words_are_refused() {
    let app = TestApp::with([NO_FACTOR, LENIENT, ("app.name", "Waldhaus Portal")]).start().await;
    for common in ["password", "PASSWORD1", "1qaz2wsx", "iloveyou", "qwertyuiop"] {
        assert!(why_not(&app, common).await.unwrap().contains("most common"), "{common}");
    }
    for known in [
        "zoe.waldhaus@canary.example",
        "Zoe.Waldhaus",
        "waldhaus portal",
        "ZOE\u{308} SOMMERFELD",
        "sommerfeld",
    ] {
        assert!(why_not(&app, known).await.unwrap().contains("your name, your address"), "{known}");
    }
    assert_eq!(why_not(&app, "quite another thing").await, None);
}

/// PWD-5: what is easy to guess is refused, the person's own words counted as known.
#[tokio::test]
async fn pwd_5_what_is_easy_to_guess_is_refused() {
    let app = TestApp::start().await;
    for easy in ["sommerfeld1", "hallo1234", "aaaaaaaaaaaa"] {
        assert!(why_not(&app, easy).await.unwrap().contains("too easy to guess"), "{easy}");
    }
}

/// PWD-8: a password does not grow old.
#[tokio::test]
async fn pwd_8_a_password_does_not_expire() {
    let app = TestApp::with([NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().await;
    app.pass(10 * 365 * 86_400);
    login(&app.anon(), &person.email, &person.password).await.assert_ok();
}
