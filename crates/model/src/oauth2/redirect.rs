//! Where somebody may be sent to when they are back from a provider: a page of the operator's list, compared byte by byte.
//!
//! Browsers read addresses more kindly than any parser of ours: a backslash is a slash, a tab is nothing, a dot in another
//! alphabet is a dot. So nothing is parsed and forgiven here. A page is taken where it begins with an origin of the list, byte
//! by byte, and goes on with the few characters that mean the same to everybody (OAU-8).

use serde::{Deserialize, Serialize};
use std::fmt;

/// Longer ones are refused unread.
const LONGEST: usize = 2_048;
/// What a path is written with, beside letters, digits, slashes and percent-encoded bytes (RFC 3986, section 3.3).
const IN_PATHS: &str = "-._~!$&'()*+,;=:@";

/// The operator's list.
#[derive(Clone, Debug)]
pub struct Redirects {
    default: Redirect,
    allowed: Vec<Allowed>,
}

/// A page that somebody may be sent to. Only [`Redirects::choose`] makes one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Redirect(String);

/// Everything of an origin that lies below a path.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Allowed {
    /// `scheme://host[:port]`.
    origin: String,
    /// Without a slash at its end; empty where all of the origin is allowed.
    path: String,
}

impl Redirects {
    /// The list, and the page for whoever names none.
    pub fn new<'a>(default: &str, allowed: impl IntoIterator<Item = &'a str>) -> Self {
        let allowed = allowed.into_iter().filter_map(Allowed::parse).collect();
        Self { default: Redirect(default.to_owned()), allowed }
    }

    /// The page for whoever names none.
    #[must_use]
    pub const fn home(&self) -> &Redirect {
        &self.default
    }

    /// The page that was asked for, where it is on the list; the default where none was.
    #[must_use]
    pub fn choose(&self, wanted: Option<&str>) -> Option<Redirect> {
        let Some(wanted) = wanted else { return Some(self.home().clone()) };
        let is_allowed = wanted.len() <= LONGEST && self.allowed.iter().any(|allowed| allowed.holds(wanted));
        is_allowed.then(|| Redirect(wanted.to_owned()))
    }

    /// A page of ours: this path, with its query, below the default. It is on no list, because nobody else's word for it is taken.
    #[must_use]
    pub fn own(&self, path: &str) -> Option<Redirect> {
        let home = Allowed::parse(&self.default.0)?;
        let page = format!("{}{path}", self.default.0.trim_end_matches('/'));
        (page.len() <= LONGEST && home.holds(&page)).then_some(Redirect(page))
    }
}

impl Redirect {
    /// The page's address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Its query is nobody else's business.
impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redirect]")
    }
}

impl Allowed {
    /// What the operator wrote; a query or fragment says nothing here.
    fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        let origin = format!("{scheme}://{host}").to_ascii_lowercase();
        Some(Self { origin, path: path.trim_end_matches('/').to_owned() })
    }

    fn holds(&self, page: &str) -> bool {
        let Some(rest) = page.strip_prefix(&self.origin) else { return false };
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let below =
            path.strip_prefix(&self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        below && is_plain_path(path) && is_plain(query, "/?") && is_plain(fragment, "/?")
    }
}

/// Whether a path leads where it seems to: it has no empty segment but the last, none that goes back, and hides nothing that
/// another program would decode into one.
fn is_plain_path(path: &str) -> bool {
    let mut segments = path.split('/');
    let starts = segments.next() == Some("");
    let last = path.ends_with('/');
    let inner = path.strip_suffix('/').unwrap_or(path);
    let empty = inner.split('/').skip(1).any(str::is_empty);
    let moves = segments.any(|segment| segment == "." || segment == "..");
    starts && !moves && (!empty || (last && inner.is_empty())) && is_plain(path, "/") && !hides(path)
}

/// Whether every character is one that addresses are written with, or a byte written as `%XX` that is no control character.
fn is_plain(text: &str, more: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'%' => encoded(&mut bytes).is_some_and(|byte| !byte.is_ascii_control()),
            _ => {
                byte.is_ascii_alphanumeric()
                    || [IN_PATHS, more].iter().any(|set| set.as_bytes().contains(&byte))
            }
        };
        if !fits {
            return false;
        }
    }
    true
}

/// Whether a percent-encoded byte would move the path, decoded once or twice.
fn hides(path: &str) -> bool {
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' && matches!(encoded(&mut bytes), Some(b'.' | b'/' | b'\\' | b'%') | None) {
            return true;
        }
    }
    false
}

fn encoded(bytes: &mut std::str::Bytes<'_>) -> Option<u8> {
    let mut digit = || bytes.next().and_then(|byte| char::from(byte).to_digit(16));
    let (high, low) = (digit()?, digit()?);
    u8::try_from(high * 16 + low).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use url::Url;

    const BASE: &str = "https://app.example";

    fn list() -> Redirects {
        Redirects::new(BASE, [BASE, "https://Other.example:8443/after/?x#y", "http://localhost:3000/"])
    }

    fn takes(page: &str) -> bool {
        list().choose(Some(page)).is_some_and(|redirect| redirect.as_str() == page)
    }

    #[test]
    fn oau_8_pages_below_the_list_are_taken() {
        for page in [
            "https://app.example",
            "https://app.example/",
            "https://app.example/a/b/",
            "https://app.example/@ada/caf%C3%A9;v=1?next=/home&x=%20y#/top",
            "https://other.example:8443/after",
            "https://other.example:8443/after/all",
            "http://localhost:3000/x",
        ] {
            assert!(takes(page), "{page}");
        }
        assert_eq!(list().choose(None).unwrap().as_str(), BASE);
    }

    #[test]
    fn oau_8_everything_else_is_refused() {
        for page in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "evil.example",
            "https:app.example",
            "https:/app.example",
            "https:\\\\app.example",
            "http://app.example",
            "https://app.example.evil.example",
            "https://app.example@evil.example",
            "https://app.example:443@evil.example/",
            "https://user@app.example/",
            "https://app.example:444/",
            "https://app.examplex/",
            "https://app.example\\@evil.example",
            "https://app.example\u{3002}evil.example",
            "https://\u{430}pp.example/",
            "https://app.example%2f@evil.example",
            "https://app.example%00.evil.example",
            "https://APP.example/",
            " https://app.example/",
            "https://app.example/\n",
            "https://app.example/\t/x",
            "https://app.example//evil.example",
            "https://app.example/a//b",
            "https://app.example/../x",
            "https://app.example/a/./b",
            "https://app.example/%2e%2e/x",
            "https://app.example/.%2E/x",
            "https://app.example/%252e%252e/x",
            "https://app.example/a%2fb",
            "https://app.example/a%5Cb",
            "https://app.example/a\\b",
            "https://app.example/%0d%0aset-cookie:x",
            "https://app.example/%",
            "https://app.example/%zz",
            "https://app.example/caf\u{e9}",
            "https://app.example/?x=\r\n",
            "https://app.example/?x=%0a",
            "https://app.example/#<script>",
            "https://other.example:8443/",
            "https://other.example:8443/afterwards",
            "https://other.example:8443/after/../before",
            "https://other.example/after",
            "javascript:alert(1)//https://app.example/",
            "data:text/html,x",
        ] {
            assert!(!takes(page), "{page}");
        }
        assert!(!takes(&format!("{BASE}/{}", "x".repeat(LONGEST))));
    }

    /// A page of ours is named by its path, and by nothing that a browser would take for another place.
    #[test]
    fn oau_8_a_path_of_ours_stays_ours() {
        let own = |path| Redirects::new(BASE, []).own(path).map(|page| page.as_str().to_owned());
        assert_eq!(
            own("/passage?to=/account%3Fa%3Db").unwrap(),
            format!("{BASE}/passage?to=/account%3Fa%3Db")
        );
        for path in ["@evil.example", ".evil.example", "//evil.example", "/../x", "/a b", "/\\evil.example"] {
            assert_eq!(own(path), None, "{path}");
        }
    }

    /// Where a browser would go (the WHATWG parser is what browsers have) is on the list.
    fn leads_home(page: &str) -> bool {
        let Ok(url) = Url::parse(page) else { return false };
        let origin = url.origin().ascii_serialization();
        let below = |path: &str| url.path() == path || url.path().starts_with(&format!("{path}/"));
        let home = match origin.as_str() {
            BASE | "http://localhost:3000" => true,
            "https://other.example:8443" => below("/after"),
            _ => false,
        };
        home && url.username().is_empty() && url.password().is_none()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_096))]

        #[test]
        fn oau_8_whatever_is_taken_leads_a_browser_home(
            start in prop::sample::select(vec!["", BASE, "https://other.example:8443/after", "http://localhost:3000"]),
            rest in r"([/\\@:.?#%&=;a-z0-9\t\n ]|%2[eEfF]|%5[cC]|%25|evil\.example|\.\./|//|\PC){0,12}",
        ) {
            let page = format!("{start}{rest}");
            prop_assert!(!takes(&page) || leads_home(&page), "{page:?}");
        }

        #[test]
        fn oau_8_plain_pages_are_taken(path in "(/[a-zA-Z0-9_-]{1,8}){0,4}", query in "[a-z0-9=&]{0,12}") {
            let page = format!("{BASE}{path}?{query}");
            prop_assert!(takes(&page), "{}", page);
        }
    }
}
