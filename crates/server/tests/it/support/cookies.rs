//! Cookies by hand, so that tests see what the server says of each.

use std::collections::BTreeMap;

/// A `Set-Cookie` header, taken apart (RFC 6265, section 5.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SetCookie {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) path: Option<String>,
    pub(crate) domain: Option<String>,
    pub(crate) max_age: Option<i64>,
    pub(crate) same_site: Option<String>,
    pub(crate) http_only: bool,
    pub(crate) secure: bool,
}

impl SetCookie {
    pub(crate) fn parse(line: &str) -> Self {
        let mut parts = line.split(';').map(str::trim);
        let (name, value) = parts.next().and_then(|pair| pair.split_once('=')).unwrap();
        let mut cookie = Self { name: name.to_owned(), value: value.to_owned(), ..Self::default() };
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = value.to_owned();
            match name.to_ascii_lowercase().as_str() {
                "path" => cookie.path = Some(value),
                "domain" => cookie.domain = Some(value),
                "max-age" => cookie.max_age = Some(value.parse().unwrap()),
                "samesite" => cookie.same_site = Some(value),
                "httponly" => cookie.http_only = true,
                "secure" => cookie.secure = true,
                other => panic!("unknown attribute {other}"),
            }
        }
        cookie
    }
}

/// What a browser keeps. Cookies go when they are told to, not with time.
#[derive(Default)]
pub(crate) struct Jar(BTreeMap<String, SetCookie>);

impl Jar {
    pub(crate) fn keep(&mut self, cookie: &SetCookie) {
        if cookie.max_age.is_some_and(|seconds| seconds <= 0) {
            self.0.remove(&cookie.name);
        } else {
            self.0.insert(cookie.name.clone(), cookie.clone());
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|cookie| cookie.value.as_str())
    }

    pub(crate) fn header(&self) -> Option<String> {
        self.those(|_| true)
    }

    /// What goes along where another site sends the browser.
    pub(crate) fn sent_along(&self) -> Option<String> {
        self.those(|cookie| cookie.same_site.as_deref() != Some("Strict"))
    }

    fn those(&self, wanted: impl Fn(&SetCookie) -> bool) -> Option<String> {
        let cookies = self.0.values().filter(|cookie| wanted(cookie));
        let pairs: Vec<_> = cookies.map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

#[test]
fn a_cookie_is_taken_apart() {
    let line =
        "access_token=abc; Path=/; Max-Age=900; HttpOnly; SameSite=Strict; Secure; Domain=door.example";
    let cookie = SetCookie::parse(line);
    assert_eq!((cookie.name.as_str(), cookie.value.as_str()), ("access_token", "abc"));
    assert_eq!((cookie.path.as_deref(), cookie.domain.as_deref()), (Some("/"), Some("door.example")));
    assert_eq!((cookie.max_age, cookie.same_site.as_deref()), (Some(900), Some("Strict")));
    assert!(cookie.http_only && cookie.secure);
}
