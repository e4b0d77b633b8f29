//! The dialogue with a mail server: what is said when, and what each refusal comes to.

#![expect(clippy::unwrap_used, reason = "a test ends where its setting cannot be made")]

#[expect(dead_code, reason = "the unit tests alone trust the authority")]
mod scripted;

use doorward_mail::{Mailer, Outgoing, Rendered, SendError};
use scripted::{Script, ScriptedServer};
use text::Locale;
use uuid::Uuid;

fn letter() -> Outgoing {
    Outgoing {
        id: Uuid::from_u128(7),
        to: "ada@example.com".to_owned(),
        locale: Locale::En,
        rendered: Rendered {
            subject: "Hello".to_owned(),
            text: "049271".to_owned(),
            html: "<p>049271</p>".to_owned(),
        },
        created_at: 1_795_356_300_000_000,
    }
}

fn mailer(url: &str) -> Mailer {
    Mailer::smtp(url, "Doorward <no-reply@door.example>").unwrap()
}

fn mailer_for(server: &ScriptedServer) -> Mailer {
    mailer(&format!("smtp://user:pass@127.0.0.1:{}", server.port))
}

fn replying(command: &'static str, reply: &'static str) -> Script {
    Script { replies: vec![(command, reply)], ..Script::default() }
}

fn connections(heard: &[String]) -> usize {
    heard.iter().filter(|line| *line == "CONNECT").count()
}

/// Waits until this line was heard so many times.
async fn has_heard(server: &ScriptedServer, line: &str, times: usize) {
    let mut heard = server.heard.clone();
    let enough = |heard: &Vec<String>| heard.iter().filter(|said| *said == line).count() >= times;
    heard.wait_for(enough).await.unwrap();
}

fn gave_nothing_away(heard: &[String]) -> bool {
    !heard.iter().any(|line| ["AUTH", "MAIL", "DATA"].iter().any(|command| line.starts_with(command)))
}

#[tokio::test]
async fn a_letter_is_handed_over_after_signing_in() {
    let server = ScriptedServer::start(Script::default()).await;
    assert_eq!(mailer_for(&server).send(&letter()).await, Ok(()));
    let heard = server.heard();
    let commands = [
        "AUTH PLAIN AHVzZXIAcGFzcw==",
        "MAIL FROM:<no-reply@door.example>",
        "RCPT TO:<ada@example.com>",
        "DATA",
    ];
    let positions = commands.map(|command| heard.iter().position(|line| line == command));
    assert!(positions.iter().all(Option::is_some) && positions.is_sorted(), "{heard:?}");
    assert!(
        heard.contains(&"Subject: Hello".to_owned()) && heard.contains(&"<p>049271</p>".to_owned()),
        "{heard:?}"
    );
}

#[tokio::test]
async fn every_refusal_has_its_meaning() {
    let for_good = SendError::Refused { permanent: true };
    let for_now = SendError::Refused { permanent: false };
    for (command, reply, expected) in [
        ("AUTH", "535 5.7.8 wrong password", SendError::Authentication),
        ("AUTH", "534 5.7.9 another mechanism", SendError::Authentication),
        ("AUTH", "454 4.7.0 later", for_now),
        ("EHLO", "250 scripted", SendError::Authentication),
        ("MAIL", "530 5.7.0 sign in first", SendError::Authentication),
        ("MAIL", "550 5.7.1 not from you", for_good),
        ("RCPT", "550 5.1.1 <ada@example.com> unknown", for_good),
        ("RCPT", "451 4.7.1 <ada@example.com> later", for_now),
        ("DATA", "421 4.3.2 closing", for_now),
        (".", "552 5.3.4 too big", for_good),
        (".", "nonsense", SendError::Unreachable),
        ("CONNECT", "554 5.3.2 no mail here", SendError::Unreachable),
    ] {
        let server = ScriptedServer::start(replying(command, reply)).await;
        let error = mailer_for(&server).send(&letter()).await.unwrap_err();
        assert_eq!(error, expected, "{command} {reply}");
        assert!(!format!("{error} {error:?}").contains("ada"), "{error}");
    }
}

#[tokio::test]
async fn nobody_there_is_unreachable() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let sent = mailer(&format!("smtp://127.0.0.1:{port}")).send(&letter()).await;
    assert_eq!(sent, Err(SendError::Unreachable));
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_is_given_up() {
    let server = ScriptedServer::start(replying("CONNECT", "")).await;
    assert_eq!(mailer_for(&server).send(&letter()).await, Err(SendError::Unreachable));
}

#[tokio::test]
async fn required_tls_is_not_done_without() {
    let server = ScriptedServer::start(Script::default()).await;
    let mailer = mailer(&format!("smtp://user:pass@127.0.0.1:{}?tls=required", server.port));
    assert_eq!(mailer.send(&letter()).await, Err(SendError::Unreachable));
    assert!(gave_nothing_away(&server.heard()), "{:?}", server.heard());
}

/// Nor does an opportunistic connection go on in clear text after a handshake that failed.
#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    for (scheme, option, script) in [
        ("smtp", "?tls=required", Script::starttls()),
        ("smtp", "?tls=opportunistic", Script::starttls()),
        ("smtps", "", Script::implicit_tls()),
    ] {
        let server = ScriptedServer::start(script).await;
        let mailer = mailer(&format!("{scheme}://user:pass@localhost:{}{option}", server.port));
        assert_eq!(mailer.send(&letter()).await, Err(SendError::Unreachable), "{scheme} {option}");
        let heard = server.heard();
        assert!(gave_nothing_away(&heard) && connections(&heard) == 1, "{heard:?}");
    }
}

/// The unspecified address leads to this machine without being a loopback address, as a remote server would.
#[tokio::test]
async fn credentials_are_kept_back_from_a_remote_server_without_tls() {
    let server = ScriptedServer::start(Script::default()).await;
    let opportunistic = mailer(&format!("smtp://user:pass@0.0.0.0:{}?tls=opportunistic", server.port));
    assert_eq!(opportunistic.send(&letter()).await, Err(SendError::Authentication));
    assert!(gave_nothing_away(&server.heard()), "{:?}", server.heard());
    let none = mailer(&format!("smtp://user:pass@0.0.0.0:{}?tls=none", server.port));
    assert_eq!(none.send(&letter()).await, Ok(()));
}

#[tokio::test]
async fn a_connection_is_used_again_after_a_letter_went_through() {
    let server = ScriptedServer::start(Script::default()).await;
    let mailer = mailer_for(&server);
    for _ in 0..3 {
        assert_eq!(mailer.send(&letter()).await, Ok(()));
    }
    let heard = server.heard();
    assert_eq!((connections(&heard), heard.iter().filter(|line| *line == "DATA").count()), (1, 3));
}

#[tokio::test]
async fn a_connection_is_not_used_again_after_a_letter_was_given_up() {
    let server = ScriptedServer::start(replying(".", "")).await;
    let mailer = mailer_for(&server);
    for tries in 1..=2 {
        let letter = letter();
        tokio::select! {
            sent = mailer.send(&letter) => panic!("the server never answered, but: {sent:?}"),
            () = has_heard(&server, ".", tries) => {}
        }
    }
    assert_eq!(connections(&server.heard()), 2);
}

#[tokio::test]
async fn the_development_mailbox_takes_everything() {
    assert_eq!(Mailer::Mailbox.send(&letter()).await, Ok(()));
    assert_eq!(Mailer::Mailbox.describe(), "development mailbox");
}

#[test]
fn a_description_names_the_server_without_credentials() {
    let smtp = mailer("smtp://user:hunter2@mail.example.com");
    assert_eq!(smtp.describe(), "smtp mail.example.com:587, tls required");
    assert_eq!(format!("{smtp:?}"), "Smtp(SmtpMailer(smtp mail.example.com:587, tls required))");
    let wrong_sender = Mailer::smtp("smtp://localhost", "nobody").err();
    assert_eq!(
        wrong_sender.map(|error| error.to_string()).as_deref(),
        Some("the sender is no email address")
    );
}
