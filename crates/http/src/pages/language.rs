//! In which language a page is: the one that its address names, else the one that whoever is signed in chose, else the one that was
//! chosen in this browser, else the browser's best liked, else the application's.

use super::form::Form;
use super::onward::Onward;
use crate::cookies::{self, TokenCookie};
use crate::extract::OptionalAccess;
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

impl Choice {
    /// The language; none is the browser's.
    fn language(&self) -> Result<Option<Locale>, Problem> {
        if self.locale.is_empty() {
            return Ok(None);
        }
        let unknown = |_| Problem::invalid(PARAMETER, "must be a language of ours");
        self.locale.parse().map(Some).map_err(unknown)
    }
}

/// The choice is kept here for whoever comes to this browser, and with the account of whoever is signed in.
async fn choose(
    State(http): State<Http>,
    OptionalAccess(access): OptionalAccess,
    Form(choice): Form<Choice>,
) -> Result<Response, Problem> {
    let language = choice.language()?;
    if let Some(access) = access {
        http.app.choose_language(&access, language).await?;
    }
    let onward = Onward::of(Some(&choice.return_to)).without(PARAMETER);
    Ok((cookie(language, &http), onward).into_response())
}

/// The language of a page for whoever asks for it.
pub(super) async fn of(headers: &HeaderMap, uri: &Uri, http: &Http) -> Locale {
    if let Some(named) = named(uri) {
        return named;
    }
    let kept = match cookies::read(headers, TokenCookie::Refresh) {
        Some(token) => http.app.language_of(token).await,
        None => None,
    };
    kept.unwrap_or_else(|| at_hand(headers, uri, http))
}

/// The same as far as the request says it by itself.
pub(super) fn at_hand(headers: &HeaderMap, uri: &Uri, http: &Http) -> Locale {
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
fn cookie(language: Option<Locale>, http: &Http) -> [(HeaderName, HeaderValue); 1] {
    let secure = if http.settings.secure { "; Secure" } else { "" };
    let (tag, seconds) = language.map_or(("", 0), |locale| (locale.as_str(), A_YEAR));
    let line = format!("{COOKIE}={tag}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    [(header::SET_COOKIE, HeaderValue::try_from(line).unwrap_or(HeaderValue::from_static("")))]
}
