//! What pages are made of, compiled in, and the operator's look. A browser keeps it and asks each time whether it is still the same.

use super::paper::Paper;
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";
const TEXT: &str = "text/plain; charset=utf-8";

macro_rules! files {
    ($($name:literal $kind:ident),+ $(,)?) => {
        &[$(($name, $kind, include_bytes!(concat!("../../assets/", $name)))),+]
    };
}

/// The files, by the last part of their path.
const FILES: &[(&str, &str, &[u8])] = files![
    "doorward.css" CSS,
    "page.js" JS,
    "mailbox.js" JS,
    "renew.js" JS,
    "docs.css" CSS,
    "docs.js" JS,
    "swagger-ui/swagger-ui.css" CSS,
    "swagger-ui/swagger-ui-bundle.js" JS,
    "swagger-ui/swagger-ui-bundle.js.LICENSE.txt" TEXT,
];
/// The look that the operator's configuration makes.
const BRAND: &str = "brand.css";
/// Styles of the operator's that come after all of ours.
pub(super) const OWN_STYLES: &str = "own.css";
const DOOR: &str = "door.svg";
const LOGO: &str = "logo";

/// A file, ready to be sent.
struct Asset<'a> {
    kind: &'static str,
    bytes: Cow<'a, [u8]>,
}

/// Whether an operator may put a file of this name in the place of ours.
pub(super) fn is_ours(name: &str) -> bool {
    [DOOR, OWN_STYLES].contains(&name) || FILES.iter().any(|(file, ..)| *file == name)
}

pub(super) async fn asset(
    State(http): State<Http>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let asset = find(&http, &name).ok_or(Problem::new(Code::ResourceNotFound))?;
    let tag = asset.tag();
    let caching = [(ETAG, tag.as_str()), (CACHE_CONTROL, "no-cache"), (X_CONTENT_TYPE_OPTIONS, "nosniff")];
    if is_known(&tag, &headers) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    Ok((caching, [(CONTENT_TYPE, asset.kind)], asset.bytes.into_owned()).into_response())
}

fn find<'a>(http: &'a Http, name: &str) -> Option<Asset<'a>> {
    let (look, paper) = (&http.settings.look, &http.settings.paper);
    let text = |kind, text: &'a str| Asset { kind, bytes: Cow::Borrowed(text.as_bytes()) };
    match name {
        BRAND => Some(text(CSS, look.css())),
        LOGO => look.logo().map(|logo| Asset { kind: logo.kind, bytes: Cow::Borrowed(&logo.bytes) }),
        OWN_STYLES => own(paper, OWN_STYLES, CSS),
        DOOR => Some(own(paper, DOOR, SVG).unwrap_or_else(|| text(SVG, look.door()))),
        _ => {
            let (file, kind, bytes) =
                FILES.iter().find(|(file, ..)| file.rsplit('/').next() == Some(name))?;
            Some(own(paper, file, kind).unwrap_or(Asset { kind, bytes: Cow::Borrowed(bytes) }))
        }
    }
}

fn own<'a>(paper: &Paper, name: &str, kind: &'static str) -> Option<Asset<'a>> {
    paper.asset(name).map(|bytes| Asset { kind, bytes: Cow::Owned(bytes) })
}

impl Asset<'_> {
    /// Its entity tag (RFC 9110, section 8.8.3).
    fn tag(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.bytes.hash(&mut hasher);
        format!("\"{:016x}\"", hasher.finish())
    }
}

/// Whether the client has it already (RFC 9110, section 13.1.2).
fn is_known(tag: &str, headers: &HeaderMap) -> bool {
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known
        .flat_map(|tags| tags.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn what_a_browser_has_is_not_sent_again() {
        let asset = |bytes: &'static [u8]| Asset { kind: CSS, bytes: Cow::Borrowed(bytes) };
        let tag = asset(b"a").tag();
        let knows = |value: &str| {
            let value = HeaderValue::from_str(value).unwrap();
            is_known(&tag, &[(IF_NONE_MATCH, value)].into_iter().collect())
        };
        assert!(knows(&tag) && knows("*"));
        assert!(knows(&format!("\"other\", W/{tag}")));
        assert!(!knows(&asset(b"b").tag()));
        assert!(!is_known(&tag, &HeaderMap::new()));
    }
}
