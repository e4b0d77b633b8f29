//! A small mail server that says what a test tells it to, and remembers what it heard.

use std::io;
use std::sync::{Arc, LazyLock};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What the server says where it differs from an obliging one.
#[derive(Clone, Default)]
pub(crate) struct Script {
    /// The reply to commands that begin with these words; an empty one is never given.
    pub(crate) replies: Vec<(&'static str, &'static str)>,
    /// Whether STARTTLS is offered.
    pub(crate) starttls: bool,
    /// Whether TLS comes before anything else.
    pub(crate) implicit_tls: bool,
}

impl Script {
    pub(crate) fn starttls() -> Self {
        Self { starttls: true, ..Self::default() }
    }

    pub(crate) fn implicit_tls() -> Self {
        Self { implicit_tls: true, ..Self::default() }
    }

    fn reply(&self, line: &str) -> &'static str {
        let told = self.replies.iter().find(|(command, _)| line.starts_with(command));
        told.map_or_else(|| self.obliging(line), |(_, reply)| reply)
    }

    fn obliging(&self, line: &str) -> &'static str {
        match line.split(' ').next() {
            Some("EHLO") if self.starttls => "250-scripted\r\n250-STARTTLS\r\n250 AUTH PLAIN",
            Some("EHLO") => "250-scripted\r\n250 AUTH PLAIN",
            Some("AUTH") => "235 welcome",
            Some("STARTTLS") => "220 go ahead",
            Some("DATA") => "354 go ahead",
            Some("QUIT") => "221 bye",
            _ => "250 fine",
        }
    }
}

/// A running server; it ends with the test.
pub(crate) struct ScriptedServer {
    pub(crate) port: u16,
    pub(crate) heard: watch::Receiver<Vec<String>>,
}

impl ScriptedServer {
    pub(crate) async fn start(script: Script) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (say, heard) = watch::channel(Vec::new());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, say) = (script.clone(), say.clone());
                say.send_modify(|heard| heard.push("CONNECT".to_owned()));
                tokio::spawn(async move { serve(stream, script, &say).await });
            }
        });
        Self { port, heard }
    }

    /// Every command and every line of every message so far, in order; each connection begins with `CONNECT`.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.borrow().clone()
    }
}

type Heard = watch::Sender<Vec<String>>;

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    script: Script,
    heard: &Heard,
) -> io::Result<()> {
    if script.implicit_tls {
        let stream = acceptor().accept(stream).await?;
        return converse(&mut BufReader::new(stream), &script, heard, true).await.map(drop);
    }
    let mut plain = BufReader::new(stream);
    if converse(&mut plain, &script, heard, true).await? == Next::Encrypt {
        let stream = acceptor().accept(plain.into_inner()).await?;
        let inside = Script { starttls: false, ..script };
        converse(&mut BufReader::new(stream), &inside, heard, false).await?;
    }
    Ok(())
}

#[derive(PartialEq)]
enum Next {
    Encrypt,
    HangUp,
}

async fn converse<S>(stream: &mut S, script: &Script, heard: &Heard, greet: bool) -> io::Result<Next>
where
    S: AsyncBufRead + AsyncWrite + Unpin,
{
    if greet {
        answer(
            stream,
            script.replies.iter().find(|(to, _)| *to == "CONNECT").map_or("220 scripted", |told| told.1),
        )
        .await?;
    }
    while let Some(line) = listen(stream, heard).await? {
        let reply = script.reply(&line);
        answer(stream, reply).await?;
        match line.as_str() {
            "STARTTLS" if reply.starts_with("220") => return Ok(Next::Encrypt),
            "DATA" if reply.starts_with("354") => {
                while listen(stream, heard).await?.is_some_and(|line| line != ".") {}
                answer(stream, script.reply(".")).await?;
            }
            _ => {}
        }
    }
    Ok(Next::HangUp)
}

async fn listen<S: AsyncBufRead + Unpin>(stream: &mut S, heard: &Heard) -> io::Result<Option<String>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let line = line.trim_end().to_owned();
    heard.send_modify(|heard| heard.push(line.clone()));
    Ok(Some(line))
}

async fn answer<S: AsyncWrite + Unpin>(stream: &mut S, reply: &str) -> io::Result<()> {
    if reply.is_empty() {
        return Ok(());
    }
    stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
    stream.flush().await
}

/// An authority that nobody trusts by default, and a server of its that is called `localhost`.
struct Identity {
    authority: String,
    server: CertificateDer<'static>,
    key: Vec<u8>,
}

static IDENTITY: LazyLock<Identity> = LazyLock::new(|| {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let server =
        CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    Identity { authority: authority.pem(), server: server.der().clone(), key: key.serialize_der() }
});

/// The authority's certificate, in PEM.
pub(crate) fn authority() -> String {
    IDENTITY.authority.clone()
}

fn acceptor() -> TlsAcceptor {
    let key = PrivateKeyDer::try_from(IDENTITY.key.clone()).unwrap();
    let config =
        ServerConfig::builder().with_no_client_auth().with_single_cert(vec![IDENTITY.server.clone()], key);
    TlsAcceptor::from(Arc::new(config.unwrap()))
}
