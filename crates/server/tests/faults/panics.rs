//! A verb that ends in the middle, at each of its waits: by a panic, which drops it as a hang-up or a time-out would.

use std::net::SocketAddr;
use std::panic::panic_any;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use app::two_factor::GivenCode;
use app::{App, Caller};
use axum::Router;
use axum::http::HeaderName;
use axum::routing::get;
use http::{Chosen, Http, HttpSettings, Look, Paper};
use model::session::Device;
use model::two_factor::OneTimeCode;
use model::{Method, StepUp};
use serde_json::json;
use tokio::net::TcpListener;

use crate::held::Held;
use crate::kept::{Guesses, Kept as _, eventually};
use crate::scene::{
    ENABLE, ME, OFF, REFRESH, about_to_enable, another_code, credentials, pending, put_back, wrong,
};
use crate::support::{Person, Promises, Site, TestApp, race};

/// Panics when the work inside has waited so many times.
struct PanicAfter<F> {
    waits: usize,
    work: Pin<Box<F>>,
}

impl<F: Future> Future for PanicAfter<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Some(waits) = self.waits.checked_sub(1) else { panic_any("the panic that this test is about") };
        self.waits = waits;
        self.work.as_mut().poll(context)
    }
}

/// Runs a verb where the server runs; `None` where it panicked at that wait.
async fn until_wait<T: Send + 'static>(
    app: &TestApp,
    waits: usize,
    verb: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let work = PanicAfter { waits, work: Box::pin(verb) };
    app.inside(async move { tokio::spawn(work).await.ok() }).await
}

fn caller(app: &App) -> Caller {
    Caller { device: Device::default(), locale: app.settings().default_locale, request: None }
}

fn typed(code: &str) -> OneTimeCode {
    OneTimeCode::parse(code).unwrap()
}

/// Enables email as a handler would.
async fn enable(server: App, tokens: (String, String), code: String) -> app::Result<()> {
    let access = server.authenticate(&tokens.0).await?;
    let proof: StepUp = server.read_step_up(&access, &tokens.1)?;
    server.enable_email_factor(&access, &proof, typed(&code), &caller(&server)).await.map(drop)
}

fn tokens(person: &Person) -> (String, String) {
    (person.access(), person.step_up_token())
}

/// OPS-4, OPS-5, C-41: wherever turning email on ends, it is on if and only if the alert is written and the code spent, and no
/// access token outlives it.
#[tokio::test]
async fn ops_5_turning_email_on_ends_at_each_wait() {
    let app = TestApp::with([OFF]).start().await;
    let person = app.user().stepped_up().await;
    let (sql, before) = (app.sql(), credentials(app.sql(), &person).await);
    for waits in 1.. {
        put_back(sql, &person, before, false, false).await;
        sql.execute("delete from outbox").await;
        sql.forget_guesses().await;
        let code = another_code(app.sql(), &person).await;
        let end = until_wait(&app, waits, enable(app.app.clone(), tokens(&person), code)).await;
        let on = sql.count("account where two_factor_email").await;
        let kept = (sql.mails("security_alert").await, sql.count("email_code").await);
        assert_eq!(kept, (on, 1 - on), "after {waits} waits");
        let Guesses { failures, left, .. } = sql.guesses().await;
        assert!(on == 1 || failures == 5 - left, "after {waits} waits: {failures} failures and {left} left");
        if on == 1 {
            person.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
            person.post(REFRESH).await.assert_ok();
        }
        person.get(ME).await.assert_ok();
        if let Some(end) = end {
            end.unwrap();
            assert!(waits > 1 && on == 1, "{waits} waits are not every one");
            return;
        }
    }
}

/// OPS-4, EML-4, LOG-6: wherever completing a sign-in ends, there is a session if and only if code and token are spent.
#[tokio::test]
async fn ops_5_completing_a_sign_in_ends_at_each_wait() {
    let app = TestApp::start().await;
    let (person, sql) = (app.user().await, app.sql());
    for waits in 1.. {
        for table in ["session", "challenge"] {
            sql.execute(format!("delete from {table}")).await;
        }
        sql.forget_guesses().await;
        let proof = pending(&app, sql, &person).await;
        let code = typed(&person.mailed_code().await);
        let server = app.app.clone();
        let end = until_wait(&app, waits, async move {
            let given = GivenCode { method: Method::Email, code };
            let proof = server.read_two_factor(&proof)?;
            server.complete_login(&proof, Some(given), None, &caller(&server)).await.map(drop)
        })
        .await;
        let kept = (sql.count("session").await, sql.count("challenge").await, sql.count("email_code").await);
        assert!(kept == (0, 1, 1) || kept == (1, 0, 0), "after {waits} waits: {kept:?}");
        if let Some(end) = end {
            end.unwrap();
            assert_eq!(kept, (1, 0, 0));
            return;
        }
    }
}

/// RFR-1, RFR-10: wherever refreshing ends, the token is spent all the way or not at all: used again it brings a pair or ends
/// the session with one alert, and never does both.
#[tokio::test]
async fn rfr_10_refreshing_ends_at_each_wait() {
    let app = TestApp::with([OFF]).start().await;
    let (person, sql) = (app.user().await, app.sql());
    for waits in 1.. {
        let session = person.another_session().await;
        sql.execute("delete from outbox").await;
        let (refresh, server) = (session.tokens().refresh.unwrap(), app.app.clone());
        let end =
            until_wait(
                &app,
                waits,
                async move { server.refresh(&refresh, &caller(&server)).await.map(drop) },
            )
            .await;
        let rotated = sql.count("session where generation = 1").await;
        let again = session.post(REFRESH).await;
        if rotated == 1 {
            again.assert_problem(401, "REFRESH_TOKEN_INVALID");
            session.get(ME).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        } else {
            again.assert_ok();
            session.get(ME).await.assert_ok();
        }
        assert_eq!(sql.mails("security_alert").await, rotated, "after {waits} waits");
        sql.execute("delete from session where generation > 0").await;
        if let Some(end) = end {
            end.unwrap();
            assert_eq!(rotated, 1);
            return;
        }
    }
}

/// EML-6, EML-5: a guess that was counted stays counted wherever the verb ends after that, and none is compared uncounted:
/// what the code has lost the account has lost as well.
#[tokio::test]
async fn eml_6_a_guess_counts_although_its_handler_panics() {
    let app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    let (sql, guess) = (app.sql(), wrong(&code, 1).remove(0));
    for waits in 1.. {
        sql.forget_guesses().await;
        let end = until_wait(&app, waits, enable(app.app.clone(), tokens(&person), guess.clone())).await;
        let Guesses { failures, consecutive, left } = sql.guesses().await;
        assert!([(0, 0, 5), (1, 1, 4)].contains(&(failures, consecutive, left)), "after {waits} waits");
        if let Some(end) = end {
            assert!(matches!(
                end,
                Err(app::Error::Refused(model::Refusal::WrongCode { attempts_left: Some(4) }))
            ));
            assert_eq!(failures, 1);
            return;
        }
    }
}

/// EML-6: a guess whose request timed out is counted as soon as the database takes it.
#[tokio::test]
async fn eml_6_a_guess_counts_although_its_request_times_out() {
    let mut app = TestApp::with([OFF]).start().await;
    let (person, code) = about_to_enable(&app).await;
    app.restart([OFF, ("server.request-timeout", "1")]).await;
    let held = Held::take(app.sql()).await;
    let guess = json!({ "code": wrong(&code, 1)[0] });
    person.post(ENABLE).json(guess).await.assert_problem(408, "REQUEST_TIMEOUT");
    assert_eq!(app.sql().guesses().await, Guesses { failures: 0, consecutive: 0, left: 5 });
    held.release().await;
    let counted = Guesses { failures: 1, consecutive: 1, left: 4 };
    eventually("the guess is counted", async || app.sql().guesses().await == counted).await;
}

async fn broken() {
    panic_any("the panic that this test is about");
}

async fn whole() -> &'static str {
    "whole"
}

fn spoken(app: &TestApp) -> Http {
    let settings = HttpSettings {
        secure: false,
        allow_header_authentication: true,
        prefer_header_authentication: true,
        allowed_origins: Vec::new(),
        trusted_proxies: Vec::new(),
        client_ip_header: HeaderName::from_static("x-forwarded-for"),
        show_mailbox: false,
        metrics_on_main: false,
        metrics: Arc::new(String::new),
        paper: Paper::default(),
        look: Look::new(Chosen { primary: "#4f46e5", radius: 16, font: None, logo: None }),
        oauth2_error_uri: String::new(),
        login_uri: String::new(),
        request_timeout: Duration::from_secs(10),
    };
    Http::new(app.app.clone(), settings)
}

/// C-41, OPS-16: a handler panics, again and again: each time that is one answer, others are served meanwhile, and afterwards nothing
/// is locked or lost.
#[tokio::test]
async fn c_41_a_handler_that_panics_gives_one_answer() {
    let app = TestApp::with([OFF]).start().await;
    let http = spoken(&app);
    let handlers = Router::new().route("/api/broken", get(broken)).route("/api/whole", get(whole));
    let router = http::around(handlers, &http).with_state(http);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let site = Site::new(&[listener.local_addr().unwrap()], app.origin().to_owned(), None);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = tokio::spawn(async move { axum::serve(listener, service).await });
    let path = |number| if number % 2 == 0 { "/api/broken" } else { "/api/whole" };
    let answers = race(40, |number| site.anon().get(path(number))).await;
    for (number, answer) in answers.iter().enumerate() {
        if number % 2 == 0 {
            answer.assert_problem(500, "INTERNAL_SERVER_ERROR");
            assert!(!answer.text.contains("this test"), "{answer:?}");
        } else {
            assert_eq!((answer.status, answer.text.as_str()), (200, "whole"));
        }
    }
    serving.abort();
    let (person, code) = about_to_enable(&app).await;
    person.post(ENABLE).json(json!({ "code": code })).await.assert_ok();
    app.invariants(&Promises { revoked: vec![person.access()], ..Promises::default() }).await;
}
