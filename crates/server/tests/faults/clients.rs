//! Clients that go away in the midst of a word, that never finish one, and that ask twice because they heard no answer (rows C-44 to
//! C-46). Those that hang up while they are being answered are in `hang_up`.

use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::hang_up::Raw;
use crate::kept::{Kept as _, eventually};
use crate::scene::{ENABLE, LOGIN, ME, OFF, REFRESH, SECOND, SEND, about_to_enable, pending};
use crate::support::person::token_in;
use crate::support::{Promises, RealServer, TcpProxy, TestApp};

/// Slow clients, all at once.
const SLOW: usize = 1_000;
/// A client that does not get on with its headers is given up after ten seconds (WEB-8), a moment later.
const HEADERS: Duration = Duration::from_secs(13);
/// However busy the machine is.
const GIVEN_UP: Duration = Duration::from_secs(30);

async fn connected(base: &str) -> TcpStream {
    TcpStream::connect(base.strip_prefix("http://").unwrap()).await.unwrap()
}

/// C-44, OPS-5: a client hangs up after every part of its request: nothing is done before the last byte, and with it everything.
#[tokio::test]
async fn c_44_a_client_hangs_up_after_any_byte_of_its_request() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let before = app.sql().everything().await;
    let request = Raw::new("POST", ENABLE).of(&person).json(&json!({ "code": code })).text();
    for length in (0..request.len()).rev().step_by(7) {
        let mut stream = connected(&app.base()).await;
        stream.write_all(&request.as_bytes()[..length]).await.unwrap();
    }
    person.get(ME).await.assert_ok();
    assert_eq!(app.sql().everything().await, before);
    let mut stream = connected(&app.base()).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    drop(stream);
    eventually("it is done", async || app.sql().count("account where two_factor_email").await == 1).await;
    eventually("it is told", async || app.sql().mails("security_alert").await == 1).await;
    eventually("its tokens are dead", async || person.get(ME).await.status == 401).await;
    app.invariants(&Promises { revoked: vec![person.access()], ..Promises::default() }).await;
}

/// C-45, WEB-8: a thousand clients that send their requests byte by byte, or nothing, keep nobody waiting and are given up.
#[tokio::test]
async fn c_45_slow_clients_keep_nobody_waiting() {
    let server = RealServer::spawn([OFF]).await;
    let person = server.user().await;
    let many = getrlimit(Resource::Nofile).maximum;
    setrlimit(Resource::Nofile, Rlimit { current: many, maximum: many }).unwrap();
    let begun = Instant::now();
    let mut slow = Vec::new();
    for number in 0..SLOW {
        let mut stream = connected(&server.base()).await;
        let beginnings = [
            "",
            "G",
            "GET / HTTP/1.1\r\nhost: ",
            "POST /api/auth/login HTTP/1.1\r\ncontent-length: 9\r\n\r\n{",
        ];
        stream.write_all(beginnings[number % beginnings.len()].as_bytes()).await.unwrap();
        slow.push(stream);
    }
    while begun.elapsed() < HEADERS {
        for stream in slow.iter_mut().step_by(50) {
            // Those that were given up may be closed already.
            let _ = stream.write_all(b"a").await;
        }
        let asked = Instant::now();
        person.get(ME).await.assert_ok();
        assert!(asked.elapsed() < Duration::from_secs(1), "a quick client waited {:?}", asked.elapsed());
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    for stream in slow.iter_mut().step_by(4) {
        let read = timeout(GIVEN_UP, stream.read(&mut [0; 64])).await;
        let read = read.expect("a client that says nothing is still there");
        assert!(matches!(read, Ok(0) | Err(_)), "{read:?}");
    }
    server.anon().post(LOGIN).json(person.credentials()).await.assert_ok();
    server.invariants(&Promises::default()).await;
}

/// A server whose first answer to a request is lost, so that its client asks again.
struct Deaf {
    app: TestApp,
    wire: TcpProxy,
}

impl Deaf {
    async fn new() -> Self {
        let app = TestApp::with([OFF]).start().await;
        let wire = TcpProxy::to(app.base().strip_prefix("http://").unwrap()).await;
        Self { app, wire }
    }

    /// Sends it twice; answers what came of the second time.
    async fn twice(&self, request: Raw) -> (u16, Value) {
        let request = request.text();
        self.wire.lose_answer_to(&[b"HTTP/1.1"]);
        let mut stream = connected(&format!("http://{}", self.wire.addr())).await;
        stream.write_all(request.as_bytes()).await.unwrap();
        assert!(matches!(stream.read(&mut [0; 64]).await, Ok(0) | Err(_)), "the answer is lost");
        self.wire.resume();
        let mut stream = connected(&format!("http://{}", self.wire.addr())).await;
        stream
            .write_all(request.replacen("host: door", "host: door\r\nconnection: close", 1).as_bytes())
            .await
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap_or(Value::Null))
    }
}

/// C-46, API-8: whoever registers twice has one account and hears the same.
#[tokio::test]
async fn c_46_a_registration_is_repeated() {
    let deaf = Deaf::new().await;
    let body =
        json!({ "email": "canary-twice@canary.example", "password": "canary-zweimal-Zug", "name": "Robin" });
    let (status, answer) = deaf.twice(Raw::new("POST", "/api/auth/register").json(&body)).await;
    assert_eq!((status, answer), (200, json!({ "success": true })));
    assert_eq!(deaf.app.sql().count("account").await, 1);
    deaf.app.invariants(&Promises::default()).await;
}

/// C-46: a change is made once and told once, and who asks again reads that it is made.
#[tokio::test]
async fn c_46_turning_email_on_is_repeated() {
    let deaf = Deaf::new().await;
    let (person, code) = about_to_enable(&deaf.app).await;
    let request = || Raw::new("POST", ENABLE).of(&person).json(&json!({ "code": code }));
    let (status, answer) = deaf.twice(request()).await;
    assert_eq!(
        (status, &answer["code"]),
        (401, &json!("ACCESS_TOKEN_EXPIRED")),
        "its token went with the change"
    );
    person.post(REFRESH).await.assert_ok();
    let again = person.post(ENABLE).json(json!({ "code": code })).await;
    again.assert_problem(304, "TWO_FACTOR_METHOD_ALREADY_ENABLED");
    assert_eq!(deaf.app.sql().mails("security_alert").await, 1);
    deaf.app.invariants(&Promises::default()).await;
}

/// C-46: two mails are not sent, and the pause is what the client reads.
#[tokio::test]
async fn c_46_asking_for_a_code_is_repeated() {
    let deaf = Deaf::new().await;
    let person = deaf.app.user().stepped_up().await;
    let (status, answer) = deaf.twice(Raw::new("POST", SEND).of(&person).empty()).await;
    assert_eq!((status, &answer["code"]), (429, &json!("EMAIL_COOLDOWN_ACTIVE")));
    assert_eq!(deaf.app.sql().mails("email_authentication").await, 1);
    let code = person.mailed_code().await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
}

/// C-46: a sign-in is completed once: one session, one code spent, and no guess counted.
#[tokio::test]
async fn c_46_completing_a_sign_in_is_repeated() {
    let deaf = Deaf::new().await;
    let (person, code) = about_to_enable(&deaf.app).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    let proof = pending(&deaf.app, deaf.app.sql(), &person).await;
    let code = json!({ "email": person.mailed_code().await });
    let before = deaf.app.sql().count("session").await;
    let request = Raw::new("POST", SECOND).header("x-two-factor-authentication-token", &proof).json(&code);
    let (status, _) = deaf.twice(request).await;
    assert_eq!(status, 401, "what was spent is spent");
    assert_eq!(deaf.app.sql().count("session").await, before + 1);
    assert_eq!(deaf.app.sql().guesses().await.failures, 0);
    deaf.app.invariants(&Promises::default()).await;
}

/// C-46, RFR-2: a refresh that is repeated is the return of a spent token: the session ends, and the holder hears of it once.
#[tokio::test]
async fn c_46_a_refresh_is_repeated() {
    let deaf = Deaf::new().await;
    let person = deaf.app.user().await;
    let spent = person.tokens().refresh.unwrap();
    let request = Raw::new("POST", REFRESH).header("authorization", &format!("Bearer {spent}")).empty();
    let (status, answer) = deaf.twice(request).await;
    assert_eq!((status, &answer["code"]), (401, &json!("REFRESH_TOKEN_INVALID")));
    assert_eq!(deaf.app.sql().mails("security_alert").await, 1);
    let promises = Promises { revoked: vec![person.access()], spent: vec![spent] };
    deaf.app.invariants(&promises).await;
}

/// C-46, PRT-4: a password is reset once; whoever asks again has a link that was used.
#[tokio::test]
async fn c_46_a_reset_of_a_password_is_repeated() {
    let deaf = Deaf::new().await;
    let person = deaf.app.user().verified().await;
    let body = json!({ "email": person.email });
    deaf.app.anon().post("/api/auth/password/reset-request").json(body).await.assert_ok();
    let token = token_in(&deaf.app.mail_to(&person.email, "password_reset").await.text);
    let path = format!("/api/auth/password/reset?token={token}");
    let body = json!({ "newPassword": "canary-neu-am-Bahnhof" });
    let (status, answer) = deaf.twice(Raw::new("POST", &path).json(&body)).await;
    assert_eq!((status, &answer["code"]), (401, &json!("PASSWORD_RESET_TOKEN_INVALID")));
    assert_eq!(deaf.app.sql().mails("security_alert").await, 1);
    let signing_in = json!({ "email": person.email, "password": "canary-neu-am-Bahnhof" });
    deaf.app.anon().post(LOGIN).json(signing_in).await.assert_ok();
    deaf.app.invariants(&Promises { revoked: vec![person.access()], ..Promises::default() }).await;
}
