//! The console: commands that a running server does itself, and that the program does where none runs.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Output;

use serde_json::{Value, json};

use crate::support::{Person, RealServer};

const ME: &str = "/api/users/me";

/// What a command that went well printed.
#[track_caller]
fn done(output: &Output) -> String {
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
    stdout
}

/// What a command that failed complained of.
#[track_caller]
fn failed(output: &Output) -> String {
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(1), String::new()));
    text(&output.stderr)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// PWD-16: nothing is built in; chance makes the first administrator's password, and it is shown once.
#[tokio::test]
async fn pwd_16_the_first_administrator_is_made_at_the_console() {
    let server = RealServer::spawn([]).await;
    let create =
        |name| server.command(&["admin", "create", "--email", "root@canary.example", "--name", name], "");
    let said = done(&create("Root"));
    let password = said.lines().find_map(|line| line.strip_prefix("password: ")).unwrap();
    assert!(password.len() >= 40, "{said}");
    let root = Person::known(&server, "root@canary.example", password);
    let me = root.sign_in(&root.client).await;
    assert_eq!((&me["roles"], &me["emailVerified"]), (&json!(["USER", "ADMIN"]), &json!(true)));
    let again = done(&create("Somebody else"));
    assert!(again.ends_with("is an administrator\n") && !again.contains("password"), "{again}");
    assert!(!server.stderr().contains(password));
}

#[tokio::test]
async fn pwd_16_a_chosen_password_comes_from_stdin_and_has_to_be_good() {
    let server = RealServer::spawn([]).await;
    let create = |password: &str| {
        let command =
            ["admin", "create", "--email", "root@canary.example", "--name", "Root", "--password-stdin"];
        server.command(&command, password)
    };
    let weak = failed(&create("root1234\n"));
    assert!(weak.contains("password"), "{weak}");
    assert!(failed(&create("")).contains("there is no password on stdin"));
    let password = "canary-Nachtzug-nach-Lissabon";
    assert!(!done(&create(&format!("{password}\n"))).contains(password));
    let root = Person::known(&server, "root@canary.example", password);
    root.sign_in(&root.client).await;
    let kept = failed(&create("canary-another-Nachtzug\n"));
    assert!(kept.contains("leave the password out"), "{kept}");
}

/// REG-4: an address that nobody has proved may be somebody else's account.
#[tokio::test]
async fn an_account_becomes_an_administrators_only_with_a_proved_address() {
    let server = RealServer::spawn([]).await;
    let person = server.user().await;
    let create = || server.command(&["admin", "create", "--email", &person.email], "");
    assert!(failed(&create()).contains("has not verified it"));
    person.verify().await;
    done(&create());
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let refreshed = person.post("/api/auth/refresh").await;
    assert_eq!(refreshed.assert_ok()["principal"]["roles"], json!(["USER", "ADMIN"]));
    let nobody = server.command(&["admin", "create", "--email", "nobody@canary.example"], "");
    assert!(failed(&nobody).contains("name: is needed for a new account"));
}

/// SES-6, SES-7: what is done at the console holds on the very next request, also over a cache in memory.
#[tokio::test]
async fn ses_7_a_command_holds_on_the_very_next_request() {
    let server = RealServer::spawn([]).await;
    let person = server.user().await;
    let user = |verb: &str, whom: &str| server.command(&["user", verb, whom], "");
    person.get(ME).await.assert_ok();
    done(&user("lock", &person.email));
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post("/api/auth/refresh").await.assert_problem(401, "REFRESH_TOKEN_EXPIRED");
    let login = || server.anon().post("/api/auth/login").json(person.credentials());
    login().await.assert_problem(401, "INVALID_CREDENTIALS");
    assert!(done(&user("find", &person.id)).contains("locked          since 20"));
    done(&user("unlock", &person.id));
    done(&user("reset-factors", &person.id));
    let answer = login().await;
    assert_eq!(answer.assert_ok()["twoFactorRequired"], false);
    done(&user("end-sessions", &person.email));
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}

#[tokio::test]
async fn everything_about_somebody_is_handed_over_and_then_deleted() {
    let mut server = RealServer::spawn([]).await;
    let person = server.user().verified().await;
    let export = |server: &RealServer| server.command(&["user", "export", &person.email], "");
    let kept: Value = serde_json::from_str(&done(&export(&server))).unwrap();
    assert_eq!(
        (&kept["account"]["email"], &kept["account"]["id"]),
        (&json!(person.email), &json!(person.id))
    );
    assert_eq!(kept["sessions"].as_array().map(Vec::len), Some(1));
    assert!(!kept.to_string().contains("argon2"));
    server.kill_9();
    // Nobody listens on the socket that is left: the program opens the database itself.
    assert_eq!(serde_json::from_str::<Value>(&done(&export(&server))).unwrap(), kept);
    server.restart();
    done(&server.command(&["user", "delete", &person.id], ""));
    person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert!(failed(&export(&server)).contains("there is no such user"));
    assert_eq!(server.sql().number("select count(*) from account").await, 0);
}

/// AUT-4: at the console too.
#[tokio::test]
async fn aut_4_the_last_administrator_is_neither_locked_nor_deleted() {
    let server = RealServer::spawn([]).await;
    done(&server.command(&["admin", "create", "--email", "root@canary.example", "--name", "Root"], ""));
    for verb in ["lock", "delete"] {
        let refused = failed(&server.command(&["user", verb, "root@canary.example"], ""));
        assert!(refused.contains("this is the last administrator"), "{refused}");
    }
    done(&server.command(&["admin", "create", "--email", "two@canary.example", "--name", "Two"], ""));
    done(&server.command(&["user", "delete", "root@canary.example"], ""));
}

#[tokio::test]
async fn the_socket_is_its_owners_alone_and_goes_with_the_server() {
    let mut server = RealServer::spawn([]).await;
    let socket = server.folder().join("data/control.sock");
    assert_eq!(std::fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o600);
    let usage = server.command(&["user", "dance"], "");
    assert_eq!(usage.status.code(), Some(2));
    let configuration = server.command(&["user", "find", "x", "--set", "server.bind=nowhere"], "");
    assert_eq!(configuration.status.code(), Some(78));
    server.terminate();
    assert_eq!(server.wait().code(), Some(0));
    assert!(!socket.exists());
}
