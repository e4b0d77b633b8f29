//! What tests hold conversations with: a server of their own, people who use it, and the machines around it.
//!
//! ```ignore
//! #[tokio::test]
//! async fn the_last_method_stays() {
//!     let app = TestApp::start().await;                       // or TestApp::with([("key", "value")]).start().await
//!     let person = app.user().stepped_up().await;             // registered, signed in, stepped up: all over HTTP
//!     let answer = person.delete("/api/auth/2fa/email").await;
//!     answer.assert_problem(400, "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD"); // the whole envelope, and its headers
//!
//!     let answers = race(16, |_| person.post("/api/auth/2fa/email/send")).await; // at once, over as many connections
//!     assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
//! }
//! ```
//!
//! - **Time** stands still, at [`START`], until [`TestApp::pass`] moves it; each request alone moves it by a microsecond, so that
//!   the newest mail is the newest. What Redis forgets by itself (windows of rate limits) it forgets in real time.
//! - **A [`Client`]** keeps the tokens it is given and shows them, as an app would; [`Client::tokens`] has them, and a request
//!   can differ: `.bearer(token)`, `.header(name, value)`, `.without(name)`, `.bare()`. [`Client::with_cookies`] is a browser.
//!   A [`Person`] is a client with a name, a password and, perhaps, an authenticator app.
//! - **Mails**: [`Site::mails_to`] and [`Site::code_for`] read the development mailbox, after everything due was delivered.
//!   With `("email.smtp-url", &sink.url())` mails go to an [`SmtpSink`], whose [`Smtp`] can be changed at any time.
//! - **Faults**: [`RedisServer`] (`kill`, `restart`, `ask`) and [`TcpProxy`] (`cut`, `stall`, `cut_when`, `lose_answer_to`, `resume`), after which
//!   [`Site::until_ready`] waits for the server to try again; [`TestApp::sql`] for tampering and counting;
//!   [`TestApp::restart`]; [`RealServer`] for processes that can be killed, with a [`Balancer`] before them.
//!   Afterwards `invariants` of either holds it to what must be so after every fault.
//! - **Instances**: with `DOORWARD_TEST_INSTANCES=2`, PostgreSQL and Redis a server is two, and each request goes to the one that the
//!   last did not go to; [`TestApp::each`] has the verbs of each. What restarts, kills or stops the server does it to both.
//!   What a process has to itself alone (a cache in memory, a file of SQLite, a port that the test names) is had by one.
//! - **Logs** go to `target/test-logs`; addresses and passwords of people hold the word `canary`, which must not be found there.

mod answer;
mod app;
pub(crate) mod backend;
mod balancer;
mod client;
mod cookies;
mod invariants;
mod logs;
pub(crate) mod mailbox;
pub(crate) mod person;
mod race;
mod real_server;
mod redis_server;
mod request;
mod site;
mod smtp_dialogue;
mod smtp_sink;
pub(crate) mod sql;
mod tcp_proxy;
pub(crate) mod totp;

pub(crate) use answer::{Answer, is_rfc_3339};
pub(crate) use app::{START, TestApp};
pub(crate) use balancer::Balancer;
pub(crate) use client::{Client, Tokens};
pub(crate) use invariants::Promises;
pub(crate) use person::Person;
pub(crate) use race::race;
pub(crate) use real_server::{RealServer, Wrapping};
pub(crate) use redis_server::RedisServer;
pub(crate) use request::Request;
pub(crate) use site::Site;
pub(crate) use smtp_dialogue::Smtp;
pub(crate) use smtp_sink::SmtpSink;
pub(crate) use tcp_proxy::TcpProxy;
