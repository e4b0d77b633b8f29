//! `/two-factor`: the second factor, of a sign-in or of a step-up. Which of the two, the token that was handed out for the password
//! knows.

use super::super::form::{Form, Slips};
use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::on;
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{AccessToken, OptionalAccess, Shown};
use crate::problem::{Code, Problem};
use crate::routes::guess::guess;
use crate::routes::login::session_cookies;
use crate::state::Http;
use app::two_factor::email::Asker;
use app::two_factor::{GivenCode, PendingToken};
use app::{Access, Error};
use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::context;
use model::token::TwoFactorPurpose;
use model::two_factor::OneTimeCode;
use model::{Method, Refusal, TwoFactor};
use serde::Deserialize;

/// Where the second factor is given.
pub(in super::super) const PATH: &str = "/two-factor";
/// Where a code is mailed.
const SEND: &str = "/two-factor/send";
/// Where a lost app is replaced.
const RECOVERED: &str = "/account/security?notice=recovered";

/// Those after which the whole sign-in begins anew.
const OVER: [Code; 6] = [
    Code::TwoFactorTokenMissing,
    Code::TwoFactorTokenInvalid,
    Code::TwoFactorTokenExpired,
    Code::TwoFactorDisabled,
    Code::UserNotFound,
    Code::AuthenticationRequired,
];

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    method: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    return_to: String,
}

/// What a code may be of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Email,
    Totp,
    Recovery,
}

/// Somebody between password and second factor.
struct Waiting {
    token: PendingToken,
    methods: TwoFactor,
    /// The session that steps up.
    access: Option<Access>,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(complete)).route(SEND, post(send))
}

impl FromRequestParts<Http> for Waiting {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Response> {
        find(parts, http)
            .await
            .map_err(|problem| begin_anew(&problem).unwrap_or_else(|| problem.into_response()))
    }
}

async fn find(parts: &mut Parts, http: &Http) -> Result<Waiting, Problem> {
    let missing = || Problem::new(Code::TwoFactorTokenMissing);
    let shown = Shown::TWO_FACTOR.find(parts, &http.settings).ok_or_else(missing)?.to_owned();
    let token = http.app.read_two_factor(&shown)?;
    let status = app::status::Shown { two_factor: Some(&shown), ..Default::default() };
    let methods = http.app.status(status).await?.second_factor_due.ok_or_else(missing)?;
    let access = match token.claims().purpose {
        TwoFactorPurpose::Login => None,
        TwoFactorPurpose::StepUp => {
            let AccessToken(access) =
                <AccessToken as FromRequestParts<Http>>::from_request_parts(parts, http).await?;
            Some(access)
        }
    };
    Ok(Waiting { token, methods, access })
}

/// The way back to the password, where the token is of no use any more.
fn begin_anew(problem: &Problem) -> Option<Response> {
    let page = Onward::of(Some("/login?notice=too-late"));
    OVER.contains(&problem.code()).then(|| page.into_response())
}

async fn ask(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    waiting: Waiting,
    visitor: Visitor,
) -> Result<Response, Problem> {
    if waiting.access.is_none() && access.is_some() {
        return Ok(visitor.onward().into_response());
    }
    let way = waiting.way(visitor.asked("method").unwrap_or_default());
    waiting.page(&http, &visitor, way, &visitor.onward(), Slips::none()).await
}

async fn send(
    State(http): State<Http>,
    waiting: Waiting,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let onward = Onward::of(Some(&typed.return_to));
    let asker = Asker::TwoFactor(Box::new(waiting.token.clone()));
    match http.app.send_email_code(asker, &visitor.caller()).await {
        // A code was mailed a moment ago and is good: it may be typed.
        Ok(_) | Err(Error::Refused(Refusal::Cooldown { .. })) => {
            Ok(onward.by_way_of("/two-factor?method=email").into_response())
        }
        Err(error) => {
            let slips = Slips::of(&visitor, &http, error, |_| None);
            waiting.page(&http, &visitor, Way::Email, &onward, slips).await
        }
    }
}

async fn complete(
    State(http): State<Http>,
    waiting: Waiting,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let onward = Onward::of(Some(&typed.return_to));
    let way = waiting.way(&typed.method);
    let given = match way.method().map(|method| (method, OneTimeCode::parse(&typed.code))) {
        None => None,
        Some((method, Ok(code))) => Some(GivenCode { method, code }),
        Some((_, Err(_))) => {
            let slips = Slips::none().with("code", visitor.say(&http, "error-code", &[]));
            return waiting.page(&http, &visitor, way, &onward, slips).await;
        }
    };
    let outcome = match (&waiting.access, given) {
        (Some(access), given) => waiting.step_up(&http, &visitor, access, given).await,
        (None, Some(given)) => waiting.sign_in(&http, &visitor, given).await,
        (None, None) => waiting.recover(&http, &visitor, &typed.code).await,
    };
    match outcome {
        Ok(cookies) => {
            // Whoever lost their app replaces it now, whatever they came for.
            let onward = if way == Way::Recovery { Onward::of(Some(RECOVERED)) } else { onward };
            Ok(on(cookies.clear(&http.settings, TokenCookie::TwoFactor), onward))
        }
        Err(error) => waiting.refused(&http, &visitor, way, &onward, error).await,
    }
}

impl Waiting {
    async fn sign_in(&self, http: &Http, visitor: &Visitor, given: GivenCode) -> Result<SetCookies, Error> {
        let caller = visitor.caller();
        let verb = http.app.complete_login(&self.token, Some(given), visitor.device.as_ref(), &caller);
        let signed_in = guess(http, &visitor.client, Box::pin(verb)).await?;
        Ok(session_cookies(http, &signed_in))
    }

    async fn recover(&self, http: &Http, visitor: &Visitor, code: &str) -> Result<SetCookies, Error> {
        let caller = visitor.caller();
        let verb = http.app.recover(&self.token, code, visitor.device.as_ref(), &caller);
        let recovered = guess(http, &visitor.client, Box::pin(verb)).await?;
        let life = http.app.settings().tokens.step_up.0;
        let cookies = session_cookies(http, &recovered.signed_in);
        Ok(cookies.set(&http.settings, TokenCookie::StepUp, &recovered.step_up, life))
    }

    async fn step_up(
        &self,
        http: &Http,
        visitor: &Visitor,
        access: &Access,
        given: Option<GivenCode>,
    ) -> Result<SetCookies, Error> {
        let caller = visitor.caller();
        let verb = http.app.complete_step_up(access, &self.token, given, &caller);
        let token = guess(http, &visitor.client, Box::pin(verb)).await?;
        let life = http.app.settings().tokens.step_up.0;
        Ok(SetCookies::default().set(&http.settings, TokenCookie::StepUp, &token, life))
    }

    /// The form again, or the password where this sign-in is over.
    async fn refused(
        &self,
        http: &Http,
        visitor: &Visitor,
        way: Way,
        onward: &Onward,
        error: Error,
    ) -> Result<Response, Problem> {
        const ABOUT_THE_CODE: [Code; 3] = [Code::WrongCode, Code::CodeExpired, Code::WrongRecoveryCode];
        let slips = Slips::of(visitor, http, error, |code| ABOUT_THE_CODE.contains(&code).then_some("code"));
        match slips.code().filter(|code| OVER.contains(code)) {
            Some(code) => {
                Ok(begin_anew(&Problem::new(code)).unwrap_or_else(|| onward.clone().into_response()))
            }
            None => self.page(http, visitor, way, onward, slips).await,
        }
    }

    /// The way that was asked for where it is open, else the preferred one. Only a sign-in takes a recovery code.
    fn way(&self, asked: &str) -> Way {
        let is_open = |way: &Way| match way {
            Way::Recovery => self.access.is_none() && self.methods.is_on(Method::Totp),
            Way::Email => self.methods.is_on(Method::Email),
            Way::Totp => self.methods.is_on(Method::Totp),
        };
        let preferred = if self.methods.preferred() == Some(Method::Email) { Way::Email } else { Way::Totp };
        Way::ALL.into_iter().find(|way| way.word() == asked).filter(is_open).unwrap_or(preferred)
    }

    async fn page(
        &self,
        http: &Http,
        visitor: &Visitor,
        way: Way,
        onward: &Onward,
        slips: Slips,
    ) -> Result<Response, Problem> {
        let wait = match way {
            Way::Email => {
                let asker = Asker::TwoFactor(Box::new(self.token.clone()));
                http.app.email_code_cooldown(asker).await?
            }
            Way::Totp | Way::Recovery => 0,
        };
        let facts = context! {
            way => way.word(),
            wait,
            onward => onward.as_str(),
            has_email => self.methods.is_on(Method::Email),
            has_totp => self.methods.is_on(Method::Totp),
            steps_up => self.access.is_some(),
            ..slips.facts()
        };
        Ok(slips.answer(visitor.page(http, "two_factor.html", facts)?))
    }
}

impl Way {
    const ALL: [Self; 3] = [Self::Email, Self::Totp, Self::Recovery];

    const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Totp => "totp",
            Self::Recovery => "recovery",
        }
    }

    const fn method(self) -> Option<Method> {
        match self {
            Self::Email => Some(Method::Email),
            Self::Totp => Some(Method::Totp),
            Self::Recovery => None,
        }
    }
}
