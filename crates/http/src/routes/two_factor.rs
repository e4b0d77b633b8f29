//! `/api/auth/2fa`: giving a second factor, and managing which there are.

mod email;
mod login;
mod preferred;
mod recovery;
mod step_up;
mod totp;

use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::Shown;
use crate::openapi::Routes;
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::two_factor::{GivenCode, PendingToken};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use model::Method;
use model::two_factor::OneTimeCode;
use serde::Deserialize;

pub(super) fn routes() -> Routes {
    Routes::default()
        .and(login::routes())
        .and(step_up::routes())
        .and(email::routes())
        .and(totp::routes())
        .and(recovery::routes())
        .and(preferred::routes())
}

/// The two-factor token that the request shows.
struct TwoFactorToken(PendingToken);

impl FromRequestParts<Http> for TwoFactorToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let token =
            Shown::TWO_FACTOR.find(parts, &http.settings).ok_or(Problem::new(Code::TwoFactorTokenMissing))?;
        Ok(Self(http.app.read_two_factor(token)?))
    }
}

/// A TOTP code as clients send it: a string of digits, or a number that has lost its leading zeros.
#[derive(Deserialize)]
#[serde(untagged)]
enum TotpCode {
    Number(u32),
    Text(String),
}

impl TotpCode {
    fn text(&self) -> String {
        match self {
            Self::Number(number) => format!("{number:06}"),
            Self::Text(text) => text.clone(),
        }
    }
}

/// The code that a client names. Two at once are refused: which of them counts must not be guessed (EML-22).
fn given(email: Option<&str>, totp: Option<&TotpCode>) -> Result<Option<GivenCode>, Problem> {
    match (email, totp) {
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(Problem::invalid("totp", "must not stand beside email: give one code")),
        (Some(text), None) => code("email", text).map(|code| Some(GivenCode { method: Method::Email, code })),
        (None, Some(totp)) => {
            code("totp", &totp.text()).map(|code| Some(GivenCode { method: Method::Totp, code }))
        }
    }
}

fn code(field: &str, text: &str) -> Result<OneTimeCode, Problem> {
    OneTimeCode::parse(text).map_err(|error| Problem::invalid(field, error.to_string()))
}

/// Whatever waited for a second factor is over: its cookie would only stand in the way of the access token.
fn nothing_due(http: &Http) -> SetCookies {
    SetCookies::default().clear(&http.settings, TokenCookie::TwoFactor)
}
