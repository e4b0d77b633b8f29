//! `/account/password`: another password, or the first one.

use super::super::entrance;
use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::visitor::Visitor;
use super::secured::Secured;
use super::{SECURITY, done, page};
use crate::cookies::{SetCookies, TokenCookie};
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::StepUp;
use serde::Deserialize;

const PATH: &str = "/account/password";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Typed {
    #[serde(default)]
    old_password: String,
    #[serde(default)]
    new_password: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(change))
}

async fn ask(
    State(http): State<Http>,
    Secured { holder, .. }: Secured,
    visitor: Visitor,
) -> Result<Response, Problem> {
    shown(&http, &visitor, &holder, &Slips::none())
}

/// Every access token of the account is off the allowlist then, so this session is renewed at once.
async fn change(
    State(http): State<Http>,
    Secured { holder, proof }: Secured,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    if let Err(error) = set(&http, &visitor, &holder, &proof, &typed).await {
        let about = |code| (code == Code::InvalidCredentials).then_some("oldPassword");
        let mut slips = Slips::of(&visitor, &http, error, about);
        if slips.code() == Some(Code::InvalidCredentials) {
            slips = slips.with("oldPassword", visitor.say(&http, "error-old-password", &[]));
        }
        return shown(&http, &visitor, &holder, &slips);
    }
    let renewed = entrance::again(&http, &visitor, &headers).await?;
    let cookies = renewed
        .unwrap_or_else(SetCookies::default)
        .clear(&http.settings, TokenCookie::TwoFactor)
        .clear(&http.settings, TokenCookie::StepUp);
    Ok((cookies, done(SECURITY, "password-set")).into_response())
}

async fn set(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    proof: &StepUp,
    typed: &Typed,
) -> Result<(), app::Error> {
    let (access, caller) = (&holder.access, visitor.caller());
    let Typed { old_password, new_password } = typed;
    let has_password = holder.account.user().is_some_and(|user| user.password.is_some());
    if has_password {
        let verb = http.app.change_password(access, proof, old_password, new_password, &caller);
        Box::pin(verb).await.map(drop)
    } else {
        http.app.add_password(access, proof, new_password, &caller).await.map(drop).map_err(as_new)
    }
}

/// The one field of a first password is the new one.
fn as_new(error: app::Error) -> app::Error {
    let app::Error::Password { reason, .. } = error else { return error };
    app::Error::Password { field: "newPassword", reason }
}

fn shown(http: &Http, visitor: &Visitor, holder: &Holder, slips: &Slips) -> Result<Response, Problem> {
    let facts = context! { least => http.app.settings().password.min_length };
    page(http, visitor, &holder.account, "account_password.html", facts, slips)
}
