//! Short texts with rules of their own: networks, header names, colours, mail addresses.

use std::net::IpAddr;

use ipnet::IpNet;

use crate::config::key::{Setting, Shape, Value};

/// A network of addresses; a single address is a network of one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Network(IpNet);

/// The name of an HTTP header, in lower case.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HeaderName(String);

/// A colour as CSS writes it: `#` and three or six hexadecimal digits.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Colour(String);

/// A list of fonts as CSS writes it, with nothing in it that could end the list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fonts(String);

/// A mail address, alone or as `Name <address>`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mailbox(String);

impl Network {
    /// Whether an address lies in this network; IPv4 in IPv6 clothes counts as IPv4.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }

    /// The network itself.
    #[must_use]
    pub const fn net(&self) -> IpNet {
        self.0
    }
}

impl HeaderName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Colour {
    /// The colour as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Fonts {
    /// The list as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Mailbox {
    /// The mailbox as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address alone.
    #[must_use]
    pub fn address(&self) -> &str {
        self.0.rsplit_once('<').map_or(&*self.0, |(_, rest)| rest.trim_end_matches('>'))
    }
}

impl Setting for Network {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "an IP address or a network such as 10.0.0.0/8".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        let single = || text.parse::<IpAddr>().map(|address| IpNet::from(address.to_canonical()));
        text.parse::<IpNet>().or_else(|_| single()).map(Self).map_err(|_| format!("is not {}", Self::form()))
    }
}

impl Setting for HeaderName {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "the name of an HTTP header".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        // RFC 9110 section 5.6.2: a token.
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if !text.is_empty() && text.bytes().all(token) {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err(format!("is not {}", Self::form()))
        }
    }
}

impl Setting for Colour {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "a colour such as #4f46e5".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = value.text()?;
        let digits = text.strip_prefix('#').unwrap_or_default();
        if matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!("is not {}", Self::form()))
        }
    }
}

impl Setting for Fonts {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "names of fonts with commas between them, such as Inter, \"Noto Sans\", sans-serif".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let text = String::from_value(value)?;
        let names = text.chars().all(|c| c.is_alphanumeric() || " ,-\"'".contains(c));
        let quoted = |quote| text.matches(quote).count() % 2 == 0;
        if names && quoted('"') && quoted('\'') {
            Ok(Self(text))
        } else {
            Err(format!("is not {}", Self::form()))
        }
    }
}

impl Setting for Mailbox {
    const SHAPE: Shape = Shape::Text;

    fn form() -> String {
        "a mail address, alone or as Name <address>".to_owned()
    }

    fn from_value(value: &Value) -> Result<Self, String> {
        let mailbox = Self(String::from_value(value)?);
        let bracketed = mailbox.0.contains(['<', '>']);
        let odd = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"');
        let halves = mailbox.address().rsplit_once('@');
        let plain = halves.is_some_and(|(local, domain)| {
            !local.is_empty()
                && !domain.is_empty()
                && !local.contains('@')
                && !mailbox.address().contains(odd)
        });
        if plain && (!bracketed || mailbox.0.ends_with('>')) {
            Ok(mailbox)
        } else {
            Err(format!("is not {}", Self::form()))
        }
    }
}
