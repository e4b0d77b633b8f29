//! What stands in the query: the language, and what single routes take.

use crate::problem::Problem;
use crate::state::Http;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use text::Locale;

/// The query of a request, read. Unknown parameters are ignored; of one that occurs twice the first counts.
#[derive(Debug)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    /// The language of every mail that the request causes.
    pub(crate) locale: Locale,
}

impl Query {
    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A parameter that is `true` or `false`.
    pub(crate) fn flag(&self, name: &str, default: bool) -> Result<bool, Problem> {
        match self.get(name) {
            None => Ok(default),
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            Some(_) => Err(Problem::invalid(name, "must be true or false")),
        }
    }
}

impl FromRequestParts<Http> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Problem> {
        let query = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        let axum::extract::Query(pairs) = query.map_err(|_| Problem::invalid("query", "cannot be read"))?;
        let default = http.app.settings().default_locale;
        let wanted = pairs.iter().find(|(key, _)| key == "locale").map(|(_, value)| value.as_str());
        let locale = match wanted {
            None => default,
            Some(tag) => Locale::negotiate(tag, default)
                .map_err(|_| Problem::invalid("locale", "must be a language tag such as de or pt-BR"))?,
        };
        Ok(Self { pairs, locale })
    }
}
