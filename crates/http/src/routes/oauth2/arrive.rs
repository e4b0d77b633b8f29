//! `/login/oauth2/code/{provider}`: coming back from a provider. One that has the browser post its answer is answered with the same
//! question by `GET`: the cookie that says which browser left is not sent along with a form of another site.

use super::{found, sent, troubled, with_parameter};
use crate::cookies::{self, SetCookies, TokenCookie};
use crate::extract::{Client, Query};
use crate::openapi::{Endpoint, Parameter, Routes, Shape};
use crate::pages::{LOGIN, passage};
use crate::problem::{Code, Problem};
use crate::routes::login::{session_cookies, two_factor_cookie};
use crate::state::Http;
use app::oauth2::{Arrived, Back, Landing};
use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, OriginalUri, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use model::oauth2::Redirect;
use model::token::TwoFactorPurpose;
use std::fmt::Write as _;

/// What the paths begin with.
pub(crate) const PREFIX: &str = "/login/oauth2/code/";
/// What a provider sends back that means something here.
const ANSWER: [&str; 4] = ["state", "code", "error", "iss"];

const ARRIVE: Endpoint = Endpoint::sending(
    "GET",
    "/login/oauth2/code/{provider}",
    "OAuth2 Callback",
    "To `redirect_uri`, with the cookies of what became of it; to the page that signs people in where a second factor is due; or \
     to the error page with `?code=`.",
)
.about("Comes back from a provider, in the browser that left. Good once.")
.query(&[
    Parameter::new("state", Shape::Text, "What the browser left with."),
    Parameter::new("code", Shape::Text, "What the provider vouches with."),
    Parameter::new("error", Shape::Text, "That the provider does not vouch. What it says is not repeated."),
    Parameter::new("iss", Shape::Text, "Who the provider is (RFC 9207)."),
])
.errors(&[&[Code::ProviderNotFound]]);

pub(super) fn routes() -> Routes {
    Routes::default().on(ARRIVE, arrive)
}

/// The same for providers that have the browser post a form. It changes nothing.
pub(super) fn by_form() -> Router<Http> {
    Router::new().route(ARRIVE.path, post(arrive_by_form))
}

async fn arrive(
    State(http): State<Http>,
    Path(provider): Path<String>,
    client: Client,
    query: Query,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (caller, network) = (client.caller(&http), client.network());
    let back = Back {
        state: query.get("state"),
        code: query.get("code"),
        is_refused: query.get("error").is_some(),
        issuer: query.get("iss"),
        browser: cookies::read(&headers, TokenCookie::Flow),
        caller: &caller,
        network: &network,
    };
    match Box::pin(http.app.come_back(&provider, &back)).await {
        Ok(arrived) => landed(&http, arrived),
        Err(trouble) => troubled(&http, trouble),
    }
}

fn landed(http: &Http, arrived: Arrived) -> Result<Response, Problem> {
    let (settings, Arrived { redirect, landing }) = (&http.settings, arrived);
    let page = match landing {
        Landing::SecondFactor(_, purpose) => second_factor_page(http, purpose, &redirect),
        Landing::In(_) | Landing::Converted(_) | Landing::SteppedUp(_) | Landing::Connected => {
            redirect.as_str().to_owned()
        }
    };
    let cookies = match landing {
        Landing::In(signed_in) => session_cookies(http, &signed_in),
        // The step-up of the guest that was is worth nothing to the user that is.
        Landing::Converted(signed_in) => {
            session_cookies(http, &signed_in).clear(settings, TokenCookie::StepUp)
        }
        Landing::SecondFactor(pending, _) => two_factor_cookie(http, &pending.token),
        Landing::SteppedUp(token) => {
            let life = http.app.settings().tokens.step_up.0;
            SetCookies::default().set(settings, TokenCookie::StepUp, &token, life)
        }
        // The step-up died of it.
        Landing::Connected => SetCookies::default()
            .clear(settings, TokenCookie::Connection)
            .clear(settings, TokenCookie::StepUp),
    };
    Ok((cookies, found(&page)?).into_response())
}

/// Where the second factor is given. Whoever left from a page of ours is asked on one, and so is who signs in where the operator has no
/// sign-in page of their own. The operator's is told where it leads then.
fn second_factor_page(http: &Http, purpose: TwoFactorPurpose, redirect: &Redirect) -> String {
    let (app, login) = (http.app.settings(), &http.settings.login_uri);
    let is_ours = passage::is_of(http, redirect);
    match purpose {
        TwoFactorPurpose::StepUp if !is_ours => redirect.as_str().to_owned(),
        TwoFactorPurpose::Login if !is_ours && *login != format!("{}{LOGIN}", app.issuer) => {
            if redirect == app.oauth2.redirects.home() {
                return login.clone();
            }
            with_parameter(login, "redirect_uri", &encoded(redirect.as_str()))
        }
        TwoFactorPurpose::StepUp | TwoFactorPurpose::Login => passage::by_second_factor(http, redirect),
    }
}

async fn arrive_by_form(
    uri: OriginalUri,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, Problem> {
    let Ok(Form(pairs)) = form else { return Err(Problem::new(Code::UnsupportedMediaType)) };
    let mut address = uri.path().to_owned();
    for (index, (name, value)) in pairs.iter().filter(|(name, _)| ANSWER.contains(&name.as_str())).enumerate()
    {
        let joint = if index == 0 { '?' } else { '&' };
        let _ = write!(address, "{joint}{name}={}", encoded(value));
    }
    sent(StatusCode::SEE_OTHER, &address)
}

/// A value as it stands in a query: everything but unreserved characters is percent-encoded (RFC 3986, section 2.3).
fn encoded(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
