//! PWD-6: a service that knows leaked passwords, in every mood.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{Answer, Person, TestApp};
use crate::words::{CHANGE, NEW, NO_FACTOR};

/// What the service does.
#[derive(Clone)]
enum Mood {
    /// It answers with this status and body.
    Says(u16, String),
    /// It moves on to elsewhere.
    Moves,
    /// It says nothing.
    Hangs,
}

/// The service; it remembers what it was asked.
#[derive(Clone)]
struct Service {
    url: String,
    mood: Arc<Mutex<Mood>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Service {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/range", listener.local_addr().unwrap());
        let mood = Arc::new(Mutex::new(Mood::Says(200, String::new())));
        let service = Self { url, mood, asked: Arc::default() };
        let own = service.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(own.clone().answer(stream));
            }
        });
        service
    }

    fn set(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    async fn answer(self, mut stream: TcpStream) {
        let mut request = vec![0; 4_096];
        let read = stream.read(&mut request).await.unwrap();
        self.asked.lock().unwrap().push(String::from_utf8_lossy(&request[..read]).into_owned());
        let mood = self.mood.lock().unwrap().clone();
        let head = match mood {
            Mood::Says(status, body) => {
                format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n\r\n{body}", body.len())
            }
            Mood::Moves => {
                format!("HTTP/1.1 302 X\r\nlocation: {}/moved\r\ncontent-length: 0\r\n\r\n", self.url)
            }
            Mood::Hangs => return std::future::pending().await,
        };
        // The client may have gone already: then nothing is left to say.
        let _ = stream.write_all(head.as_bytes()).await;
    }
}

async fn register(app: &TestApp, email: &str) -> Answer {
    let body = json!({ "email": email, "password": "canary-Leuchtturm-9-Insel", "name": "Robin" });
    app.anon().post("/api/auth/register").json(body).await
}

/// The SHA-1 of `canary-Leuchtturm-9-Insel`: what is sent, and what is looked for.
const PREFIX: &str = "E1549";
const SUFFIX: &str = "CFE9D07E495A7A49D0FC0FD5D8C43EAC623";

/// PWD-6: only five digits of the hash are sent, and a password on the list is refused by name.
#[tokio::test]
async fn pwd_6_a_leaked_password_is_refused() {
    let service = Service::start().await;
    let app = TestApp::with([NO_FACTOR, ("auth.password.breached.url", &service.url)]).start().await;
    service.set(Mood::Says(200, format!("{}:0\r\n{SUFFIX}:42\r\n", "0".repeat(35))));
    let answer = register(&app, "leaked@canary.example").await;
    let violation = &answer.assert_problem(400, "INVALID_REQUEST")["violations"][0];
    assert_eq!(violation["field"], "password");
    assert!(violation["message"].as_str().unwrap().contains("leaked"), "{violation}");
    let asked = service.asked.lock().unwrap().join("\n").to_lowercase();
    assert!(asked.starts_with(&format!("get /range/{} http/1.1", PREFIX.to_lowercase())), "{asked}");
    assert!(asked.contains("add-padding: true") && !asked.contains("canary"), "{asked}");
    assert!(!asked.contains(&SUFFIX[..8].to_lowercase()), "{asked}");
    service.set(Mood::Says(200, format!("{SUFFIX}:0\r\n")));
    register(&app, "padded@canary.example").await.assert_ok();
}

/// PWD-6: whatever is wrong with the service hinders nobody for longer than a second; our own list still holds.
#[tokio::test]
async fn pwd_6_a_service_that_fails_hinders_nobody() {
    let service = Service::start().await;
    let app = TestApp::with([NO_FACTOR, ("auth.password.breached.url", &service.url)]).start().await;
    let long = format!("{SUFFIX}:7\r\n{}", "0".repeat(2 * 1024 * 1024));
    let moods = [Mood::Says(500, format!("{SUFFIX}:7")), Mood::Moves, Mood::Says(200, long), Mood::Hangs];
    for (number, mood) in moods.into_iter().enumerate() {
        service.set(mood);
        let begun = Instant::now();
        register(&app, &format!("person-{number}@canary.example")).await.assert_ok();
        assert!(begun.elapsed() < Duration::from_secs(5), "{number}: {:?}", begun.elapsed());
        let common = json!({ "email": "b@canary.example", "password": "password1", "name": "Robin" });
        app.anon().post("/api/auth/register").json(common).await.assert_problem(400, "INVALID_REQUEST");
    }
    assert!(!service.asked.lock().unwrap().iter().any(|request| request.contains("moved")));
}

/// PWD-6: it is asked at a change as well, after the old password was right.
#[tokio::test]
async fn pwd_6_it_is_asked_after_the_old_password() {
    let service = Service::start().await;
    let app = TestApp::with([NO_FACTOR, ("auth.password.breached.url", &service.url)]).start().await;
    let person: Person = app.user().without_second_factor().stepped_up().await;
    let asked = service.asked.lock().unwrap().len();
    let change = |old: &str| person.put(CHANGE).json(json!({ "oldPassword": old, "newPassword": NEW }));
    change("canary-wrong").await.assert_problem(401, "INVALID_CREDENTIALS");
    assert_eq!(service.asked.lock().unwrap().len(), asked);
    change(&person.password).await.assert_ok();
    assert_eq!(service.asked.lock().unwrap().len(), asked + 1);
}
