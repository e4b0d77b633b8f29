//! What the server said, and what every answer must have.

use std::ops::Index;

use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::cookies::SetCookie;

/// The fields of a problem; the last two only where they have something to say.
const FIELDS: [&str; 9] =
    ["timestamp", "status", "code", "error", "message", "path", "requestId", "attemptsLeft", "violations"];

/// What every answer has, whoever gave it (section C2 of the security requirements, 9).
const HEADERS: [&str; 8] = [
    "cache-control",
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
    "x-request-id",
];
/// Where a test has put a handler that panics; nowhere else may a bug show.
const BROKEN: &str = "/api/broken";

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body, where it is JSON.
    pub(crate) body: Option<Value>,
    /// The body as it came.
    pub(crate) text: String,
    /// The cookies that it sets.
    pub(crate) cookies: Vec<SetCookie>,
    method: Method,
    path: String,
}

impl Answer {
    pub(crate) async fn read(
        method: &Method,
        target: &str,
        response: reqwest::Response,
    ) -> reqwest::Result<Self> {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await?;
        let lines = headers.get_all("set-cookie").iter();
        let cookies = lines.map(|line| SetCookie::parse(line.to_str().unwrap())).collect();
        let path = target.split('?').next().unwrap_or_default().to_owned();
        let body = serde_json::from_str(&text).ok();
        let answer = Self { status, headers, body, text, cookies, method: method.clone(), path };
        answer.assert_common();
        Ok(answer)
    }

    /// It has the headers that every answer has, and where the server failed it says by which of the documented codes (C2, 9).
    fn assert_common(&self) {
        // A head that is larger than any is not read, and its answer is a bare status (WEB-8).
        if self.status == 431 && self.code().is_none() {
            return;
        }
        for name in HEADERS {
            assert!(self.header(name).is_some(), "no {name}: {self:?}");
        }
        if self.status >= 500 {
            let code = self.code().unwrap_or_default();
            let is_a_bug = code == "INTERNAL_SERVER_ERROR" && self.path != BROKEN;
            assert!([500, 503].contains(&self.status) && !code.is_empty() && !is_a_bug, "{self:?}");
            assert!(self.status == 500 || self.retry_after() >= 1, "{self:?}");
        }
    }

    /// The code that clients switch on; it is in the header even where there is no body.
    pub(crate) fn code(&self) -> Option<&str> {
        self.header("x-error-code")
    }

    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A field of the body that is text.
    #[track_caller]
    pub(crate) fn field(&self, field: &str) -> String {
        self[field].as_str().unwrap_or_else(|| panic!("no text in {field}: {self:?}")).to_owned()
    }

    /// The cookie of this name that it sets.
    #[track_caller]
    pub(crate) fn cookie(&self, name: &str) -> &SetCookie {
        self.cookies
            .iter()
            .find(|cookie| cookie.name == name)
            .unwrap_or_else(|| panic!("no cookie {name}: {self:?}"))
    }

    /// It is a success with a JSON body.
    #[track_caller]
    pub(crate) fn assert_ok(&self) -> &Self {
        assert_eq!(self.status, 200, "{self:?}");
        assert_eq!(self.code(), None, "{self:?}");
        assert!(self.body.is_some() && self.is_json(), "{self:?}");
        self.assert_api_headers();
        self
    }

    /// It is this problem, written down in full (API-1, API-2, API-3): envelope, code, and the headers that its status asks for.
    #[track_caller]
    pub(crate) fn assert_problem(&self, status: u16, code: &str) -> &Self {
        assert_eq!((self.status, self.code()), (status, Some(code)), "{self:?}");
        self.assert_api_headers();
        self.assert_status_headers(code);
        if status == 304 || self.method == Method::HEAD {
            assert_eq!(
                self.text, "",
                "no body comes with this status or method (RFC 9110, 15.4.5): {self:?}"
            );
        } else {
            self.assert_envelope(code);
        }
        self
    }

    #[track_caller]
    fn assert_api_headers(&self) {
        assert_eq!(self.header("cache-control"), Some("no-store"), "{self:?}");
        assert_eq!(self.header("x-content-type-options"), Some("nosniff"), "{self:?}");
    }

    #[track_caller]
    fn assert_status_headers(&self, code: &str) {
        let challenge = self.header("www-authenticate");
        assert_eq!(challenge.is_some(), self.status == 401, "{self:?}");
        if self.status == 401 && code.starts_with("STEP_UP_TOKEN") {
            assert!(
                challenge.is_some_and(|text| text.contains("error=\"insufficient_user_authentication\"")),
                "{self:?}"
            );
        }
        if [429, 503].contains(&self.status) {
            assert!(self.retry_after() >= 1, "{self:?}");
        }
    }

    /// `Retry-After`, in seconds.
    #[track_caller]
    pub(crate) fn retry_after(&self) -> i64 {
        let seconds = self.header("retry-after").unwrap_or_else(|| panic!("no Retry-After: {self:?}"));
        seconds.parse().unwrap()
    }

    #[track_caller]
    fn assert_envelope(&self, code: &str) {
        assert!(self.is_json(), "{self:?}");
        let fields =
            self.body.as_ref().and_then(Value::as_object).unwrap_or_else(|| panic!("no object: {self:?}"));
        let unknown: Vec<_> = fields.keys().filter(|field| !FIELDS.contains(&field.as_str())).collect();
        assert!(unknown.is_empty(), "unknown fields {unknown:?}: {self:?}");
        assert_eq!((&self["status"], &self["code"]), (&self.status.into(), &code.into()), "{self:?}");
        assert_eq!(self["path"], self.path.as_str(), "{self:?}");
        assert_eq!(self["requestId"].as_str(), self.header("x-request-id"), "{self:?}");
        assert!(is_rfc_3339(&self.field("timestamp")), "{self:?}");
        for words in ["error", "message"] {
            assert!(!self.field(words).trim().is_empty(), "{self:?}");
        }
        if code == "INVALID_REQUEST" {
            self.assert_violations();
        }
    }

    #[track_caller]
    fn assert_violations(&self) {
        let violations = self["violations"].as_array().unwrap_or_else(|| panic!("no violations: {self:?}"));
        let is_said =
            |violation: &Value, field: &str| violation[field].as_str().is_some_and(|text| !text.is_empty());
        let are_said =
            violations.iter().all(|violation| is_said(violation, "field") && is_said(violation, "message"));
        assert!(!violations.is_empty() && are_said, "{self:?}");
    }

    fn is_json(&self) -> bool {
        self.header("content-type").is_some_and(|kind| kind.starts_with("application/json"))
    }
}

/// A field of the body; null where there is none.
impl Index<&str> for Answer {
    type Output = Value;

    fn index(&self, field: &str) -> &Value {
        self.body.as_ref().and_then(|body| body.get(field)).unwrap_or(&Value::Null)
    }
}

/// RFC 3339 in UTC, such as `2026-11-22T12:00:00.000Z`.
pub(crate) fn is_rfc_3339(text: &str) -> bool {
    let pattern = "dddd-dd-ddTdd:dd:dd";
    let (seconds, rest) = text.split_at_checked(pattern.len()).unwrap_or_default();
    let fits = |(c, p): (char, char)| if p == 'd' { c.is_ascii_digit() } else { c == p };
    let fraction = rest.strip_suffix('Z').map(|rest| rest.strip_prefix('.').unwrap_or(rest));
    seconds.len() == pattern.len()
        && seconds.chars().zip(pattern.chars()).all(fits)
        && fraction.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()))
}

#[test]
fn moments_are_recognised() {
    assert!(is_rfc_3339("2026-11-22T12:00:00Z") && is_rfc_3339("2026-11-22T12:00:00.123Z"));
    assert!(
        !is_rfc_3339("2026-11-22 12:00:00Z")
            && !is_rfc_3339("1795348800")
            && !is_rfc_3339("2026-11-22T12:00:00")
    );
}
