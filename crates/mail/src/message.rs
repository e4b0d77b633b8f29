//! A letter on its way: the headers and parts of an Internet message (RFC 5322).

use std::fmt;
use std::time::{Duration, SystemTime};

use lettre::address::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use text::Locale;
use uuid::Uuid;

use crate::mailer::SendError;
use crate::stationery::Rendered;

/// A letter that is ready to leave. Its `Debug` shows neither the address nor the words.
#[derive(Clone, Eq, PartialEq)]
pub struct Outgoing {
    /// The row in the outbox; every try of the same row carries the same `Message-ID`.
    pub id: Uuid,
    /// One address, without a name.
    pub to: String,
    /// The language of the words.
    pub locale: Locale,
    /// The words.
    pub rendered: Rendered,
    /// When the letter was written, in microseconds since the Unix epoch.
    pub created_at: i64,
}

/// The message to hand over; an address or subject that cannot be sent is refused for good.
pub(crate) fn compose(letter: &Outgoing, from: &Mailbox) -> Result<Message, SendError> {
    let refused = SendError::Refused { permanent: true };
    let to: Address = letter.to.parse().map_err(|_| refused)?;
    if letter.to.contains(char::is_control) || letter.rendered.subject.contains(char::is_control) {
        return Err(refused);
    }
    let raw = |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
    Message::builder()
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .date(date(letter.created_at))
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(&letter.rendered.subject)
        // RFC 3834 section 5: keeps holiday notes and the like from answering.
        .raw_header(raw("Auto-Submitted", "auto-generated"))
        .raw_header(raw("Content-Language", letter.locale.as_str()))
        .multipart(MultiPart::alternative_plain_html(
            letter.rendered.text.clone(),
            letter.rendered.html.clone(),
        ))
        .map_err(|_| refused)
}

fn date(micros: i64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("id", &self.id).field("locale", &self.locale).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(to: &str) -> Outgoing {
        Outgoing {
            id: Uuid::from_u128(7),
            to: to.to_owned(),
            locale: Locale::De,
            rendered: Rendered {
                subject: "Ihr Bestätigungscode".to_owned(),
                text: "Grüße".to_owned(),
                html: "<p>Grüße</p>".to_owned(),
            },
            created_at: 1_795_356_300_000_000,
        }
    }

    fn composed(to: &str) -> Result<String, SendError> {
        let from = "Doorward <no-reply@door.example>".parse().unwrap();
        compose(&letter(to), &from).map(|message| String::from_utf8(message.formatted()).unwrap())
    }

    /// A second try has the same identity as the first (ALR-2).
    #[test]
    fn the_message_id_is_the_row_in_the_outbox() {
        let message = composed("ada@example.com").unwrap();
        assert!(
            message.contains("Message-ID: <00000000-0000-0000-0000-000000000007@door.example>\r\n"),
            "{message}"
        );
    }

    #[test]
    fn the_headers_say_what_kind_of_mail_this_is() {
        let message = composed("ada@example.com").unwrap();
        for header in [
            "From: Doorward <no-reply@door.example>",
            "To: ada@example.com",
            "Date: Sun, 22 Nov 2026 14:05:00 +0000",
            "Auto-Submitted: auto-generated",
            "Content-Language: de",
            "Content-Type: multipart/alternative;",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Type: text/html; charset=utf-8",
        ] {
            assert!(
                message.contains(&format!("\r\n{header}")) || message.starts_with(header),
                "{header} in {message}"
            );
        }
        assert!(message.is_ascii(), "a server without 8BITMIME could not take this");
    }

    /// No address can smuggle in a header or a second recipient (EML-28).
    #[test]
    fn an_address_is_one_address() {
        for to in [
            "ada@example.com\r\nBcc: eve@example.com",
            "ada@example.com\n",
            "ada@example.com, eve@example.com",
            "Ada <ada@example.com>",
            "ada@example.com>\r\nRCPT TO:<eve@example.com",
            "",
        ] {
            assert_eq!(composed(to), Err(SendError::Refused { permanent: true }), "{to:?}");
        }
    }

    #[test]
    fn debug_shows_neither_address_nor_words() {
        let shown = format!("{:?}", letter("ada@example.com"));
        assert!(!shown.contains("ada") && !shown.contains("Gr"), "{shown}");
    }
}
