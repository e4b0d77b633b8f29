//! `/account/convert`: a guest becomes a user.

use super::super::form::{Form, Slips};
use super::super::holder::Holder;
use super::super::passage::providers;
use super::super::visitor::Visitor;
use super::{PATH as ACCOUNT, done, page};
use crate::cookies::TokenCookie;
use crate::problem::{Code, Problem};
use crate::routes::login::session_cookies;
use crate::state::Http;
use app::guests::Conversion;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::EmailAddress;
use serde::Deserialize;

/// Where guests stay.
pub(super) const PATH: &str = "/account/convert";

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(convert))
}

async fn ask(State(http): State<Http>, holder: Holder, visitor: Visitor) -> Result<Response, Problem> {
    if holder.account.user().is_some() {
        return Ok(done(ACCOUNT, "converted"));
    }
    shown(&http, &visitor, &holder, "", &Slips::none())
}

async fn convert(
    State(http): State<Http>,
    holder: Holder,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let Ok(email) = EmailAddress::parse(&typed.email) else {
        let slips = Slips::none().with("email", visitor.say(&http, "error-email", &[]));
        return shown(&http, &visitor, &holder, &typed.email, &slips);
    };
    let conversion = Conversion { email, password: typed.password };
    let (network, caller) = (visitor.client.network(), visitor.caller());
    let device = visitor.device.as_ref();
    let verb = http.app.convert_guest(&holder.access, conversion, &network, device, &caller);
    match Box::pin(verb).await {
        Ok(signed_in) => {
            // The step-up of the guest that was is worth nothing to the user that is.
            let cookies = session_cookies(&http, &signed_in).clear(&http.settings, TokenCookie::StepUp);
            Ok((cookies, done(ACCOUNT, "converted")).into_response())
        }
        Err(error) => {
            let about = |code| (code == Code::GuestEmailTaken).then_some("email");
            shown(&http, &visitor, &holder, &typed.email, &Slips::of(&visitor, &http, error, about))
        }
    }
}

fn shown(
    http: &Http,
    visitor: &Visitor,
    holder: &Holder,
    email: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    let facts = context! {
        email,
        least => http.app.settings().password.min_length,
        providers => providers(http, |_| true),
    };
    page(http, visitor, &holder.account, "account_convert.html", facts, slips)
}
