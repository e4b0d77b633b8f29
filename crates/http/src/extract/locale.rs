//! What stands in the query: the language, and what single routes take.

use crate::problem::Problem;
use crate::state::Http;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use model::page::{self, Direction};
use model::{PageRequest, Timestamp};
use std::ops::RangeInclusive;
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

    /// The same with each value as `read` takes it, or left out.
    pub(crate) fn each(self, read: impl Fn(&str, String) -> Option<String>) -> Self {
        let read = |(name, value): (String, String)| read(&name, value).map(|value| (name, value));
        Self { pairs: self.pairs.into_iter().filter_map(read).collect(), ..self }
    }

    /// Every value of a parameter that may be repeated, or hold several words with commas between them.
    pub(crate) fn words(&self, name: &str) -> Vec<&str> {
        let values = self.pairs.iter().filter(|(key, _)| key == name);
        values
            .flat_map(|(_, value)| value.split(','))
            .map(str::trim)
            .filter(|word| !word.is_empty())
            .collect()
    }

    /// Which page of a list is wanted.
    pub(crate) fn page(&self) -> Result<PageRequest, Problem> {
        let number = self.number("page", 0, 0..=i32::MAX as u32)?;
        let size = self.number("size", page::DEFAULT_SIZE, 1..=page::MAX_SIZE)?;
        Ok(PageRequest { number, size })
    }

    fn number(&self, name: &str, default: u32, range: RangeInclusive<u32>) -> Result<u32, Problem> {
        let Some(text) = self.get(name) else { return Ok(default) };
        let bounds = || format!("must be a whole number from {} to {}", range.start(), range.end());
        text.parse().ok().filter(|n| range.contains(n)).ok_or_else(|| Problem::invalid(name, bounds()))
    }

    /// The field to sort by, one of `fields`, and the direction: `?sort=field,desc`.
    pub(crate) fn order(
        &self,
        fields: &[&'static str],
    ) -> Result<Option<(&'static str, Direction)>, Problem> {
        let Some(text) = self.get("sort") else { return Ok(None) };
        let (field, direction) = text.split_once(',').unwrap_or((text, "asc"));
        let direction = match direction {
            "asc" => Some(Direction::Ascending),
            "desc" => Some(Direction::Descending),
            _ => None,
        };
        let order = fields.iter().find(|known| **known == field).zip(direction);
        let order = order.map(|(field, direction)| (*field, direction));
        let wanted = || format!("must be one of {}, with ,asc or ,desc", fields.join(", "));
        order.map(Some).ok_or_else(|| Problem::invalid("sort", wanted()))
    }

    /// A moment.
    pub(crate) fn moment(&self, name: &str) -> Result<Option<Timestamp>, Problem> {
        self.parsed(name, Timestamp::parse, "must be a moment such as 2026-11-22T14:05:00Z")
    }

    /// What `parse` makes of a parameter, where it is there.
    pub(crate) fn parsed<T>(
        &self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
        wanted: &str,
    ) -> Result<Option<T>, Problem> {
        let parsed = self.get(name).map(|text| parse(text).ok_or_else(|| Problem::invalid(name, wanted)));
        parsed.transpose()
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
