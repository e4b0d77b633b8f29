//! `openapi`: the document that describes the API, as the server itself serves it.

pub(super) fn print() -> anyhow::Result<()> {
    super::say(&serde_json::to_string_pretty(&http::document())?)
}
