//! Where somebody goes on after a page: a path of this server, and never anything else.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fmt::Write as _;

const LONGEST: usize = 2_048;
const ACCOUNT: &str = "/account";

/// A path of ours, perhaps with a query. There is no other way to make one than to ask whether it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Onward(String);

impl Onward {
    /// What the client asks for, where it is a path of ours; the account otherwise.
    pub(crate) fn of(asked: Option<&str>) -> Self {
        let path = asked.filter(|path| is_own(path)).unwrap_or(ACCOUNT);
        Self(path.to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// A page that leads there once it has done its work.
    pub(super) fn by_way_of(&self, page: &str) -> Self {
        Self(page.to_owned()).with("return_to", &self.0)
    }

    /// The same place without one parameter of its query.
    pub(super) fn without(&self, parameter: &str) -> Self {
        let Some((path, query)) = self.0.split_once('?') else { return self.clone() };
        let kept: Vec<_> =
            query.split('&').filter(|pair| pair.split('=').next() != Some(parameter)).collect();
        Self(if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) })
    }

    /// The same place with one more parameter in its query.
    pub(super) fn with(&self, parameter: &str, value: &str) -> Self {
        let and = if self.0.contains('?') { '&' } else { '?' };
        Self(format!("{}{and}{parameter}={}", self.0, in_query(value)))
    }
}

/// `303 See Other` (RFC 9110, section 15.4.4): whatever was posted is done, and is not posted again.
impl IntoResponse for Onward {
    fn into_response(self) -> Response {
        match HeaderValue::try_from(self.0) {
            Ok(place) => (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

/// A browser takes `//`, and `/\`, for the beginning of another host's address.
fn is_own(path: &str) -> bool {
    let visible = |byte: u8| byte.is_ascii_graphic() && !b"\\\"'<>#".contains(&byte);
    path.len() <= LONGEST
        && path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(visible)
        && !path.split(['/', '?']).any(|part| part == "..")
}

/// A text as the value of a parameter in a query (RFC 3986, section 3.4).
pub(super) fn in_query(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_followed() {
        for own in ["/", "/account", "/account/security?notice=on", "/admin/users?page=2&size=10", "/a%20b"] {
            assert_eq!(Onward::of(Some(own)).as_str(), own);
        }
        for other in [
            "",
            "account",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/account\r\nset-cookie: a=b",
            "/a b",
            "/../x",
            "/x/..",
            " /account",
            "/<script>",
            "/é",
        ] {
            assert_eq!(Onward::of(Some(other)).as_str(), ACCOUNT, "{other:?}");
        }
        assert_eq!(Onward::of(Some(&format!("/{}", "a".repeat(LONGEST)))).as_str(), ACCOUNT);
        assert_eq!(Onward::of(None).as_str(), ACCOUNT);
    }

    #[test]
    fn a_place_travels_in_a_query_and_is_not_cut_there() {
        let place = Onward::of(Some("/admin?a=1&b=2"));
        assert_eq!(place.by_way_of("/login").as_str(), "/login?return_to=/admin%3Fa%3D1%26b%3D2");
        assert_eq!(
            place.by_way_of("/login?notice=x").as_str(),
            "/login?notice=x&return_to=/admin%3Fa%3D1%26b%3D2"
        );
        assert_eq!(place.without("a").as_str(), "/admin?b=2");
        assert_eq!(place.without("a").without("b").as_str(), "/admin");
    }
}
