//! `/session/renew`: a session goes on after its access token has ended. Refreshing is a POST (RFR-9), so a page that was opened waits
//! for one; a form that was sent is one.

use super::super::form::{Form, GoOn};
use super::super::visitor::Visitor;
use super::on;
use crate::cookies::{self, SetCookies, TokenCookie};
use crate::extract::{OptionalAccess, good_access};
use crate::problem::Problem;
use crate::routes::login::session_cookies;
use crate::state::Http;
use app::{Arrival, Error, SignedIn};
use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;

/// Where a session is renewed.
pub(super) const PATH: &str = "/session/renew";

pub(in super::super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(ask).post(renew))
}

async fn ask(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
) -> Result<Response, Problem> {
    let onward = visitor.onward();
    if access.is_some() {
        return Ok(onward.into_response());
    }
    visitor.page(&http, "renew.html", context! { onward => onward.as_str() })
}

/// Another tab may have been quicker: then there is nothing to do.
async fn renew(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    visitor: Visitor,
    headers: HeaderMap,
    Form(form): Form<GoOn>,
) -> Result<Response, Problem> {
    let onward = form.onward();
    if access.is_some() {
        return Ok(onward.into_response());
    }
    match again(&http, &visitor, &headers).await? {
        Some(cookies) => Ok(on(cookies, onward)),
        None => Ok(on(SetCookies::clear_all(&http.settings), onward.by_way_of(super::LOGIN))),
    }
}

/// The cookies of the session that the browser's refresh token renews, where it does.
pub(in super::super) async fn again(
    http: &Http,
    visitor: &Visitor,
    headers: &HeaderMap,
) -> Result<Option<SetCookies>, Problem> {
    Ok(refreshed(http, visitor, headers).await?.map(|signed_in| session_cookies(http, &signed_in)))
}

async fn refreshed(http: &Http, visitor: &Visitor, headers: &HeaderMap) -> Result<Option<SignedIn>, Problem> {
    let Some(token) = cookies::read(headers, TokenCookie::Refresh) else { return Ok(None) };
    match http.app.refresh(token, &visitor.caller()).await {
        Ok(signed_in) => Ok(Some(signed_in)),
        Err(Error::Token(..) | Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Goes round the pages of whoever is signed in. Where the access token has ended and the session has not, a page that is opened
/// waits for the renewal, and a form that was sent, which is a POST from a page of ours, is taken after it.
pub(in super::super) async fn keep_signed_in(
    State(http): State<Http>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    match renewed(&mut parts, &http).await {
        Ok(Renewal::Needless) => next.run(Request::from_parts(parts, body)).await,
        Ok(Renewal::Waits(page)) => page,
        Ok(Renewal::Done(cookies)) => {
            let answer = next.run(Request::from_parts(parts, body)).await;
            with_unless_set(cookies, answer)
        }
        Err(problem) => problem.into_response(),
    }
}

enum Renewal {
    Needless,
    Waits(Response),
    Done(SetCookies),
}

async fn renewed(parts: &mut Parts, http: &Http) -> Result<Renewal, Problem> {
    let has_refresh = cookies::read(&parts.headers, TokenCookie::Refresh).is_some();
    if !has_refresh || good_access(parts, http).await?.is_some() {
        return Ok(Renewal::Needless);
    }
    let visitor = Visitor::from_request_parts(parts, http).await?;
    if parts.method.is_safe() {
        return Ok(Renewal::Waits(visitor.here.by_way_of(PATH).into_response()));
    }
    let Some(signed_in) = refreshed(http, &visitor, &parts.headers).await? else {
        return Ok(Renewal::Needless);
    };
    replace(&mut parts.headers, &signed_in);
    // What the request arrived with was about the former token.
    parts.extensions.remove::<Arrival>();
    Ok(Renewal::Done(session_cookies(http, &signed_in)))
}

/// The request goes on as if it had come with the new tokens.
fn replace(headers: &mut HeaderMap, signed_in: &SignedIn) {
    let stale = [TokenCookie::Access, TokenCookie::Refresh].map(TokenCookie::name);
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let kept = lines.flat_map(|line| line.split(';')).map(str::trim).filter(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        !stale.contains(&name)
    });
    let [access, refresh] = stale;
    let fresh = [
        format!("{access}={}", signed_in.access.expose()),
        format!("{refresh}={}", signed_in.refresh.expose()),
    ];
    let all: Vec<_> = kept.map(ToOwned::to_owned).chain(fresh).collect();
    if let Ok(mut line) = HeaderValue::try_from(all.join("; ")) {
        line.set_sensitive(true);
        headers.insert(header::COOKIE, line);
    }
}

/// The cookies of the renewal, but for those that the answer sets itself.
fn with_unless_set(cookies: SetCookies, answer: Response) -> Response {
    let sets_session = answer
        .headers()
        .get_all(header::SET_COOKIE)
        .iter()
        .any(|line| line.as_bytes().starts_with(TokenCookie::Access.name().as_bytes()));
    if sets_session { answer } else { (cookies, answer).into_response() }
}
