//! The mail server that a URL names: where it is, how it is encrypted, and who we are there.

use std::fmt;
use std::net::IpAddr;

use lettre::transport::smtp::authentication::Credentials;
use percent_encoding::percent_decode_str;
use url::Url;

use crate::mailer::MailerError;

/// When the connection is encrypted.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub(crate) enum Encryption {
    /// From the first byte (RFC 8314 section 3.3).
    Implicit,
    /// By STARTTLS (RFC 3207), or there is no letter.
    Required,
    /// By STARTTLS where it is offered.
    Opportunistic,
    /// Never.
    None,
}

/// A mail server.
pub(crate) struct Server {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) encryption: Encryption,
    pub(crate) credentials: Option<Credentials>,
}

impl Server {
    /// Reads an `smtp:` or `smtps:` URL; see [`crate::Mailer::smtp`].
    pub(crate) fn parse(url: &str) -> Result<Self, MailerError> {
        let url = Url::parse(url).map_err(|_| MailerError::Url("cannot be read"))?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(MailerError::Url(
                "has a part after the host; percent-encode the user and the password",
            ));
        }
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(MailerError::Url("names no host"))?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let (encryption, usual_port) = match url.scheme() {
            "smtp" => (starttls(&url, &host)?, 587),
            "smtps" => (implicit(&url)?, 465),
            _ => return Err(MailerError::Url("begins with neither smtp: nor smtps:")),
        };
        let credentials = credentials(&url)?;
        Ok(Self { host, port: url.port().unwrap_or(usual_port), encryption, credentials })
    }

    /// Whether the server is on this machine, where nobody listens in between.
    pub(crate) fn is_local(&self) -> bool {
        is_loopback(&self.host)
    }
}

fn starttls(url: &Url, host: &str) -> Result<Encryption, MailerError> {
    match tls_option(url)?.as_deref() {
        None if is_loopback(host) => Ok(Encryption::Opportunistic),
        None | Some("required") => Ok(Encryption::Required),
        Some("opportunistic") => Ok(Encryption::Opportunistic),
        Some("none") => Ok(Encryption::None),
        Some(_) => Err(MailerError::Url("has a tls that is none of required, opportunistic, none")),
    }
}

fn implicit(url: &Url) -> Result<Encryption, MailerError> {
    match tls_option(url)?.as_deref() {
        None | Some("required") => Ok(Encryption::Implicit),
        Some(_) => Err(MailerError::Url("asks smtps: to do without TLS")),
    }
}

fn tls_option(url: &Url) -> Result<Option<String>, MailerError> {
    let mut tls = None;
    for (key, value) in url.query_pairs() {
        if key != "tls" || tls.is_some() {
            return Err(MailerError::Url("takes one option, tls"));
        }
        tls = Some(value.into_owned());
    }
    Ok(tls)
}

fn credentials(url: &Url) -> Result<Option<Credentials>, MailerError> {
    let decode = |part| {
        percent_decode_str(part)
            .decode_utf8()
            .map_err(|_| MailerError::Url("has credentials that are not UTF-8"))
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(MailerError::Url("has a user without a password, or the reverse")),
        (user, Some(password)) => {
            Ok(Some(Credentials::new(decode(user)?.into_owned(), decode(password)?.into_owned())))
        }
    }
}

fn is_loopback(host: &str) -> bool {
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, tls) = match self.encryption {
            Encryption::Implicit => ("smtps", "from the start"),
            Encryption::Required => ("smtp", "required"),
            Encryption::Opportunistic => ("smtp", "opportunistic"),
            Encryption::None => ("smtp", "none"),
        };
        let bracketed = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        write!(f, "{scheme} {bracketed}:{}, tls {tls}", self.port)
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_becomes_a_server() {
        for (url, expected) in [
            ("smtp://mail.example.com", "smtp mail.example.com:587, tls required"),
            ("smtp://mail.example.com:25/?tls=none", "smtp mail.example.com:25, tls none"),
            ("smtp://mail.example.com?tls=opportunistic", "smtp mail.example.com:587, tls opportunistic"),
            ("smtp://localhost:2525", "smtp localhost:2525, tls opportunistic"),
            ("smtp://127.0.0.1:1?tls=required", "smtp 127.0.0.1:1, tls required"),
            ("smtp://[::1]:25", "smtp [::1]:25, tls opportunistic"),
            ("smtps://u:p@mail.example.com", "smtps mail.example.com:465, tls from the start"),
        ] {
            assert_eq!(Server::parse(url).unwrap().to_string(), expected, "{url}");
        }
    }

    #[test]
    fn credentials_are_percent_decoded_and_never_shown() {
        let server = Server::parse("smtp://me%40example.com:p%2Fa%3Ass@mail.example.com").unwrap();
        assert!(server.credentials == Some(Credentials::new("me@example.com".into(), "p/a:ss".into())));
        let shown = format!("{server} {server:?}");
        assert!(!shown.contains("me@") && !shown.contains("ss@") && !shown.contains("p/a"), "{shown}");
    }

    #[test]
    fn a_wrong_url_is_refused_without_quoting_it() {
        for url in [
            "",
            "mail.example.com",
            "http://mail.example.com",
            "smtp://",
            "smtp://user@mail.example.com",
            "smtp://user:hunter2/@mail.example.com",
            "smtp://mail.example.com/path",
            "smtp://mail.example.com?tls=maybe",
            "smtp://mail.example.com?tls=none&tls=required",
            "smtp://mail.example.com?tsl=required",
            "smtps://mail.example.com?tls=none",
            "smtp://u:hunter2%ff@mail.example.com",
        ] {
            let error = Server::parse(url).err().unwrap().to_string();
            assert!(error.starts_with("the SMTP URL ") && !error.contains("hunter2"), "{url}: {error}");
        }
    }
}
