//! What a mail server says (RFC 5321), and what it can be told to say instead.

use std::io;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// How the mail server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Smtp {
    /// Takes every mail.
    Accept,
    /// Is not there: connections are refused.
    Stopped,
    /// 550 to the recipient.
    RejectRecipient,
    /// 550 to the mail itself.
    RejectMail,
    /// 451: another time.
    TryLater,
    /// 535: does not know us.
    RejectCredentials,
    /// Takes connections and never says a word.
    BlackHole,
    /// Takes the mail, and hangs up instead of saying so.
    DropAfterMail,
}

/// A mail as it came.
#[derive(Clone, Default)]
pub(super) struct Envelope {
    /// What the client said after `AUTH`, if anything.
    pub(super) credentials: Option<String>,
    pub(super) recipients: Vec<String>,
    pub(super) raw: Vec<u8>,
}

/// A dialogue with one client, until either hangs up.
pub(super) struct Dialogue {
    stream: BufReader<TcpStream>,
    mode: watch::Receiver<Smtp>,
    mails: watch::Sender<Vec<Envelope>>,
    envelope: Envelope,
    credentials: Option<String>,
}

impl Dialogue {
    pub(super) fn new(
        stream: TcpStream,
        mode: watch::Receiver<Smtp>,
        mails: watch::Sender<Vec<Envelope>>,
    ) -> Self {
        Self { stream: BufReader::new(stream), mode, mails, envelope: Envelope::default(), credentials: None }
    }

    pub(super) async fn hold(mut self) -> io::Result<()> {
        self.say("220 sink").await?;
        while let Some(line) = self.hear().await? {
            let mode = *self.mode.borrow();
            let reply = self.reply(mode, &line);
            self.say(reply).await?;
            if line == "DATA" && reply.starts_with("354") && !self.take(mode).await? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn reply(&mut self, mode: Smtp, line: &str) -> &'static str {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match (verb.as_str(), mode) {
            ("EHLO", _) => "250-sink\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
            ("AUTH", Smtp::RejectCredentials) => "535 5.7.8 no",
            ("AUTH", _) => {
                self.credentials = line.split_once(' ').map(|(_, said)| said.to_owned());
                "235 2.7.0 welcome"
            }
            ("RCPT", Smtp::RejectRecipient) => "550 5.1.1 no such mailbox",
            ("RCPT", Smtp::TryLater) => "451 4.3.0 try later",
            ("RCPT", _) => {
                self.envelope.recipients.push(address_in(line));
                "250 fine"
            }
            ("MAIL" | "RSET", _) => {
                self.envelope = Envelope { credentials: self.credentials.clone(), ..Envelope::default() };
                "250 fine"
            }
            ("DATA", _) => "354 go ahead",
            ("QUIT", _) => "221 bye",
            _ => "250 fine",
        }
    }

    /// Takes the mail; false when that was the last word.
    async fn take(&mut self, mode: Smtp) -> io::Result<bool> {
        loop {
            let mut line = Vec::new();
            if self.stream.read_until(b'\n', &mut line).await? == 0 {
                return Ok(false);
            }
            if line == b".\r\n" {
                break;
            }
            self.envelope.raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        if mode == Smtp::RejectMail {
            self.say("550 5.7.1 refused").await?;
            return Ok(true);
        }
        let mail = std::mem::take(&mut self.envelope);
        self.mails.send_modify(|mails| mails.push(mail));
        if mode == Smtp::DropAfterMail {
            return Ok(false);
        }
        self.say("250 2.0.0 taken").await?;
        Ok(true)
    }

    async fn hear(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let length = self.stream.read_line(&mut line).await?;
        Ok((length > 0).then(|| line.trim_end().to_owned()))
    }

    /// Says it once the mode allows any word at all.
    async fn say(&mut self, reply: &str) -> io::Result<()> {
        if self.mode.wait_for(|mode| *mode != Smtp::BlackHole).await.is_err() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.stream.write_all(format!("{reply}\r\n").as_bytes()).await
    }
}

fn address_in(line: &str) -> String {
    let address = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    address.map_or(line, |(address, _)| address).to_owned()
}
