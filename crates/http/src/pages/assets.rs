//! What pages are made of, compiled in. A browser keeps it and asks each time whether it is still the same.

use crate::problem::{Code, Problem};
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";
const TEXT: &str = "text/plain; charset=utf-8";

/// A file, ready to be sent.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
    /// Its entity tag (RFC 9110, section 8.8.3).
    tag: String,
}

static ASSETS: LazyLock<[Asset; 8]> = LazyLock::new(|| {
    [
        Asset::new("doorward.css", CSS, include_bytes!("../../assets/doorward.css")),
        Asset::new("door.svg", SVG, include_bytes!("../../assets/door.svg")),
        Asset::new("mailbox.js", JS, include_bytes!("../../assets/mailbox.js")),
        Asset::new("docs.css", CSS, include_bytes!("../../assets/docs.css")),
        Asset::new("docs.js", JS, include_bytes!("../../assets/docs.js")),
        Asset::new("swagger-ui.css", CSS, include_bytes!("../../assets/swagger-ui/swagger-ui.css")),
        Asset::new(
            "swagger-ui-bundle.js",
            JS,
            include_bytes!("../../assets/swagger-ui/swagger-ui-bundle.js"),
        ),
        Asset::new(
            "swagger-ui-bundle.js.LICENSE.txt",
            TEXT,
            include_bytes!("../../assets/swagger-ui/swagger-ui-bundle.js.LICENSE.txt"),
        ),
    ]
});

impl Asset {
    fn new(name: &'static str, kind: &'static str, bytes: &'static [u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self { name, kind, bytes, tag: format!("\"{:016x}\"", hasher.finish()) }
    }

    /// Whether the client has it already (RFC 9110, section 13.1.2).
    fn is_known(&self, headers: &HeaderMap) -> bool {
        let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        known
            .flat_map(|tags| tags.split(','))
            .map(str::trim)
            .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == self.tag)
    }
}

pub(super) async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let asset = ASSETS.iter().find(|asset| asset.name == name).ok_or(Problem::new(Code::ResourceNotFound))?;
    let caching =
        [(ETAG, asset.tag.as_str()), (CACHE_CONTROL, "no-cache"), (X_CONTENT_TYPE_OPTIONS, "nosniff")];
    if asset.is_known(&headers) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    Ok((caching, [(CONTENT_TYPE, asset.kind)], asset.bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    async fn get(name: &str, known: Option<&HeaderValue>) -> Response {
        let headers = known.map(|tag| (IF_NONE_MATCH, tag.clone())).into_iter().collect();
        asset(Path(name.to_owned()), headers).await.into_response()
    }

    /// WEB-10.
    #[tokio::test]
    async fn each_asset_says_what_it_is() {
        for asset in ASSETS.iter() {
            let response = get(asset.name, None).await;
            assert_eq!(response.status(), StatusCode::OK);
            assert_eq!(response.headers()[CONTENT_TYPE], asset.kind);
            assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
            assert!(!asset.bytes.is_empty());
        }
        assert_eq!(get("../state.rs", None).await.status(), StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn what_a_browser_has_is_not_sent_again() {
        let first = get("doorward.css", None).await;
        let tag = &first.headers()[ETAG];
        assert_eq!(get("doorward.css", Some(tag)).await.status(), StatusCode::NOT_MODIFIED);
        let several = HeaderValue::from_str(&format!("\"other\", W/{}", tag.to_str().unwrap())).unwrap();
        assert_eq!(get("doorward.css", Some(&several)).await.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(get("mailbox.js", Some(tag)).await.status(), StatusCode::OK);
    }
}
