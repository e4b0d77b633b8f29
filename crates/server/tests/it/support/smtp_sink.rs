//! A mail server on this machine that keeps what it gets, and misbehaves when it is told to.

use std::time::Duration;

use mail_parser::MessageParser;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use super::app::SERVERS;
use super::redis_server::free_port;
use super::smtp_dialogue::{Dialogue, Envelope, Smtp};

const PATIENCE: Duration = Duration::from_secs(10);

/// A mail that was handed over, read as a mail program reads it.
#[derive(Clone, Debug)]
pub(crate) struct SentMail {
    /// How the client said who it is: the mechanism and what followed it.
    pub(crate) credentials: Option<String>,
    /// The recipients of the envelope.
    pub(crate) recipients: Vec<String>,
    pub(crate) from: String,
    pub(crate) message_id: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    /// As it came over the wire.
    pub(crate) raw: String,
}

/// The mail server. It ends when this is dropped.
pub(crate) struct SmtpSink {
    port: u16,
    mode: watch::Sender<Smtp>,
    open: watch::Receiver<bool>,
    mails: watch::Sender<Vec<Envelope>>,
    task: JoinHandle<()>,
}

impl SmtpSink {
    /// One that takes every mail.
    pub(crate) async fn start() -> Self {
        let port = free_port();
        let (mode, mails, opened) =
            (watch::Sender::new(Smtp::Accept), watch::Sender::new(Vec::new()), watch::Sender::new(false));
        let open = opened.subscribe();
        let task = SERVERS.spawn(keep(port, mode.subscribe(), opened, mails.clone()));
        let sink = Self { port, mode, open, mails, task };
        sink.set(Smtp::Accept).await;
        sink
    }

    /// Its address, for `email.smtp-url`, without credentials.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.port)
    }

    /// Its address with credentials, so that it is asked whether it knows them.
    pub(crate) fn url_with_credentials(&self) -> String {
        format!("smtp://door:canary-smtp@127.0.0.1:{}?tls=none", self.port)
    }

    /// Behaves so from now on, also towards clients that are connected already.
    pub(crate) async fn set(&self, mode: Smtp) {
        self.mode.send_replace(mode);
        self.open.clone().wait_for(|open| *open == (mode != Smtp::Stopped)).await.unwrap();
    }

    /// Every mail so far, in order.
    pub(crate) fn mails(&self) -> Vec<SentMail> {
        self.mails.borrow().iter().map(read).collect()
    }

    /// Every mail to an address, once there are so many; some may still be under way.
    pub(crate) async fn mails_to(&self, email: &str, count: usize) -> Vec<SentMail> {
        let is_theirs = |mail: &&Envelope| mail.recipients.iter().any(|to| to == email);
        let mut mails = self.mails.subscribe();
        let came = mails.wait_for(|mails| mails.iter().filter(is_theirs).count() >= count);
        let mails = timeout(PATIENCE, came).await.expect("too few mails came").unwrap();
        mails.iter().filter(is_theirs).map(read).collect()
    }

    /// The newest mail to an address, which may still be under way.
    pub(crate) async fn mail_to(&self, email: &str) -> SentMail {
        let is_theirs = |mail: &Envelope| mail.recipients.iter().any(|to| to == email);
        let mut mails = self.mails.subscribe();
        let came = timeout(PATIENCE, mails.wait_for(|mails| mails.iter().any(is_theirs))).await;
        let mails = came.expect("no mail came").unwrap();
        mails.iter().rev().find(|mail| is_theirs(mail)).map(read).unwrap()
    }
}

impl Drop for SmtpSink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn keep(
    port: u16,
    mode: watch::Receiver<Smtp>,
    open: watch::Sender<bool>,
    mails: watch::Sender<Vec<Envelope>>,
) {
    let mut told = mode.clone();
    while told.wait_for(|mode| *mode != Smtp::Stopped).await.is_ok() {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        open.send_replace(true);
        let mut guests = JoinSet::new();
        loop {
            let stream = tokio::select! {
                _ = told.wait_for(|mode| *mode == Smtp::Stopped) => break,
                Ok((stream, _)) = listener.accept() => stream,
            };
            guests.spawn(Dialogue::new(stream, mode.clone(), mails.clone()).hold());
        }
        guests.shutdown().await;
        drop(listener);
        open.send_replace(false);
    }
}

fn read(mail: &Envelope) -> SentMail {
    let message = MessageParser::default().parse(&mail.raw).expect("no mail");
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.address());
    SentMail {
        credentials: mail.credentials.clone(),
        recipients: mail.recipients.clone(),
        from: from.unwrap_or_default().to_owned(),
        message_id: message.message_id().unwrap_or_default().to_owned(),
        subject: message.subject().unwrap_or_default().to_owned(),
        text: message.body_text(0).unwrap_or_default().into_owned(),
        html: message.body_html(0).unwrap_or_default().into_owned(),
        raw: String::from_utf8_lossy(&mail.raw).into_owned(),
    }
}
