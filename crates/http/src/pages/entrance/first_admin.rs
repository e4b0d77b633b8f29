//! `/first-admin`: where the link leads that a new server prints. Its token stands in the address, which goes nowhere else.

use super::super::form::{Form, Slips};
use super::super::onward::Onward;
use super::super::visitor::Visitor;
use super::{on, two_factor};
use crate::problem::{Code, Problem};
use crate::routes::login::{session_cookies, two_factor_cookie};
use crate::state::Http;
use app::first_admin::{FirstAdmin, Invited};
use app::login::Login;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::{EmailAddress, Name};
use serde::Deserialize;

/// Where the link leads.
pub(super) const PATH: &str = "/first-admin";
/// Where the first administrator begins.
const BEGIN: &str = "/admin/users?notice=welcome";

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    token: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(make))
}

async fn ask(State(http): State<Http>, visitor: Visitor) -> Result<Response, Problem> {
    let token = visitor.asked("token").unwrap_or_default().to_owned();
    match invited(&http, &visitor, &token).await? {
        Some(_) => page(&http, &visitor, &Typed { token, ..Typed::default() }, &Slips::none()),
        None => void(&http, &visitor),
    }
}

async fn make(
    State(http): State<Http>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let Some(invited) = invited(&http, &visitor, &typed.token).await? else {
        return void(&http, &visitor);
    };
    let slips = match first(&http, &visitor, &typed) {
        Err(slips) => slips,
        Ok(first) => match http.app.make_first_admin(&invited, first, &visitor.caller()).await {
            Ok(Some(login)) => return Ok(entered(&http, login)),
            Ok(None) => return void(&http, &visitor),
            Err(error) => {
                Slips::of(&visitor, &http, error, |code| (code == Code::EmailTaken).then_some("email"))
            }
        },
    };
    page(&http, &visitor, &typed, &slips)
}

/// Whether the link leads anywhere. Each token that is tried is counted first, as one try at credentials.
async fn invited(http: &Http, visitor: &Visitor, token: &str) -> Result<Option<Invited>, Problem> {
    let tried = http.app.count_try(&visitor.client.network()).await?;
    let invited = http.app.invited(token).await?;
    if invited.is_some() {
        http.app.give_back(tried).await;
    }
    Ok(invited)
}

fn entered(http: &Http, login: Login) -> Response {
    let begin = Onward::of(Some(BEGIN));
    match login {
        Login::In(signed_in) => on(session_cookies(http, &signed_in), begin),
        Login::SecondFactor(pending) => {
            on(two_factor_cookie(http, &pending.token), begin.by_way_of(two_factor::PATH))
        }
    }
}

/// Everything that is wrong at once.
fn first(http: &Http, visitor: &Visitor, typed: &Typed) -> Result<FirstAdmin, Slips> {
    match (Name::parse(&typed.name), EmailAddress::parse(&typed.email)) {
        (Ok(name), Ok(email)) => Ok(FirstAdmin { email, name, password: typed.password.clone() }),
        (name, email) => {
            let wrong = [(name.is_err(), "name", "error-name"), (email.is_err(), "email", "error-email")];
            let wrong = wrong.into_iter().filter(|(is_wrong, ..)| *is_wrong);
            Err(wrong
                .fold(Slips::none(), |slips, (_, field, key)| slips.with(field, visitor.say(http, key, &[]))))
        }
    }
}

fn void(http: &Http, visitor: &Visitor) -> Result<Response, Problem> {
    let page = page(http, visitor, &Typed::default(), &Slips::none())?;
    Ok((StatusCode::BAD_REQUEST, page).into_response())
}

fn page(http: &Http, visitor: &Visitor, typed: &Typed, slips: &Slips) -> Result<Response, Problem> {
    let facts = context! {
        token => typed.token.as_str(),
        name => typed.name.as_str(),
        email => typed.email.as_str(),
        least => http.app.settings().password.min_length,
        ..slips.facts()
    };
    let mut page = visitor.page(http, "first_admin.html", facts)?;
    page.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(slips.answer(page))
}
