//! Session tokens: what a client says of its device before it leaves for a provider, to be read again when it returns.

use crate::error::TokenKind;
use crate::{App, Caller, Result};
use model::Device;
use model::token::SessionClaims;
use std::str::FromStr;
use text::Locale;
use vault::SecretString;

/// The subject of a token that is nobody's.
const NOBODY: &str = "nobody";

impl App {
    /// A token that says browser, operating system and language of a login that is about to begin. It proves nothing.
    pub fn session_token(&self, caller: &Caller) -> Result<SecretString> {
        let Device { browser, os, .. } = caller.device.clone();
        let claims = SessionClaims { browser, os, locale: caller.locale.as_str().to_owned() };
        let (issuer, life) = (&self.settings().issuer, self.settings().tokens.session);
        let id = self.random.token();
        Ok(self.keys.sign(issuer, NOBODY, id.expose(), self.now().0, life.0, &claims)?)
    }

    /// What a session token says. Where the request comes from is not in it: that is the caller's to know.
    pub fn read_session_token(&self, token: &str, ip: Option<String>) -> Result<Caller> {
        let verified = self.verify::<SessionClaims>(TokenKind::Session, token)?;
        let SessionClaims { browser, os, locale } = verified.claims();
        let locale = Locale::from_str(locale).unwrap_or(self.settings().default_locale);
        let device = Device::new(browser.as_deref(), os.as_deref(), ip);
        Ok(Caller { device, locale, request: None })
    }
}
