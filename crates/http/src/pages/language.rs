//! In which language a page is: the one that its address names, else the one that was chosen here, else the browser's best liked, else
//! the application's.

use super::form::Form;
use super::onward::Onward;
use crate::cookies;
use crate::problem::Problem;
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use minijinja::{Value, context};
use serde::Deserialize;
use text::Locale;

/// Where a language is chosen.
pub(super) const PATH: &str = "/language";

const COOKIE: &str = "language";
const PARAMETER: &str = "locale";
const A_YEAR: u32 = 31_536_000;

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, post(choose))
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    locale: String,
    #[serde(default)]
    return_to: String,
}

async fn choose(State(http): State<Http>, Form(choice): Form<Choice>) -> Result<Response, Problem> {
    let locale: Locale =
        choice.locale.parse().map_err(|_| Problem::invalid(PARAMETER, "must be a language of ours"))?;
    let onward = Onward::of(Some(&choice.return_to)).without(PARAMETER);
    Ok((cookie(locale, &http), onward).into_response())
}

/// The language of a page.
pub(super) fn of(headers: &HeaderMap, uri: &Uri, http: &Http) -> Locale {
    let chosen = || cookies::named(headers, COOKIE).and_then(|tag| tag.parse().ok());
    let liked = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok().and_then(Locale::accepted);
    named(uri).or_else(chosen).or_else(liked).unwrap_or(http.app.settings().default_locale)
}

fn named(uri: &Uri) -> Option<Locale> {
    let axum::extract::Query(pairs) =
        axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri).ok()?;
    let (_, tag) = pairs.iter().find(|(name, _)| name == PARAMETER)?;
    Locale::nearest(tag).ok().flatten()
}

/// Every language, by its tag and its own name.
pub(super) fn all() -> Vec<Value> {
    Locale::ALL
        .into_iter()
        .map(|locale| context! { tag => locale.as_str(), name => locale.endonym() })
        .collect()
}

/// It says nothing of who somebody is, and goes along when they come from elsewhere.
fn cookie(locale: Locale, http: &Http) -> [(HeaderName, HeaderValue); 1] {
    let secure = if http.settings.secure { "; Secure" } else { "" };
    let line = format!("{COOKIE}={locale}; Path=/; Max-Age={A_YEAR}; HttpOnly; SameSite=Lax{secure}");
    [(header::SET_COOKIE, HeaderValue::try_from(line).unwrap_or(HeaderValue::from_static("")))]
}
