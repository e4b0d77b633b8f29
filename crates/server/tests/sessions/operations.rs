//! The operations of the API, as the server's own document lists them.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::Value;

use crate::support::{Client, Request, Site};
use crate::words::NOBODY;

/// An operation, with the ways to be let in.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// With an id that nothing has in the place of each parameter.
    pub(crate) path: String,
    pub(crate) takes_body: bool,
    /// Whether the token of a link stands in the query.
    takes_link: bool,
    /// Whether it takes none but a request with a body.
    pub(crate) needs_body: bool,
    /// Sets of tokens, by the names of the document's security schemes; one of them is enough.
    ways: Vec<BTreeSet<String>>,
}

impl Operation {
    /// Whether nobody is let in without a token of this kind.
    pub(crate) fn needs(&self, token: &str) -> bool {
        !self.ways.is_empty() && self.ways.iter().all(|way| way.contains(token))
    }

    /// Whether a token of this kind is one of the ways.
    pub(crate) fn takes(&self, token: &str) -> bool {
        self.ways.iter().any(|way| way.contains(token))
    }

    /// Whether somebody without any token is let in.
    pub(crate) fn is_public(&self) -> bool {
        self.ways.is_empty() || self.ways.iter().any(BTreeSet::is_empty)
    }

    /// Whether it may change something.
    pub(crate) fn is_unsafe(&self) -> bool {
        !self.method.is_safe()
    }

    /// Its path, with the token of a link where nothing is looked at without one.
    pub(crate) fn target(&self) -> String {
        let query = if self.takes_link { "?token=nonsense" } else { "" };
        format!("{}{query}", self.path)
    }

    /// A request for it; an empty object where it takes a body.
    pub(crate) fn by(&self, client: &Client) -> Request {
        let request = client.request(self.method.clone(), &self.path);
        if self.takes_body { request.json(serde_json::json!({})) } else { request }
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// All of them.
pub(crate) async fn operations(site: &Site) -> Vec<Operation> {
    let document = site.anon().get("/api/openapi").await;
    let paths = document.assert_ok()["paths"].as_object().unwrap().clone();
    let operations: Vec<_> = paths.iter().flat_map(|(path, item)| of_path(path, item)).collect();
    assert!(operations.len() >= 21, "the document has lost operations");
    operations
}

/// Those that nobody is let into without a token of this kind.
pub(crate) async fn those_that_need(site: &Site, token: &str) -> Vec<Operation> {
    let mut those = operations(site).await;
    those.retain(|operation| operation.needs(token));
    assert!(!those.is_empty(), "nothing needs {token}");
    those
}

fn of_path(path: &str, item: &Value) -> Vec<Operation> {
    let item = item.as_object().unwrap();
    let of_method = |(method, operation): (&String, &Value)| Operation {
        method: method.to_uppercase().parse().unwrap(),
        path: path
            .split('/')
            .map(|part| if part.starts_with('{') { NOBODY } else { part })
            .collect::<Vec<_>>()
            .join("/"),
        takes_body: operation.get("requestBody").is_some(),
        takes_link: operation["parameters"].as_array().unwrap().iter().any(|one| one["name"] == "token"),
        needs_body: operation["requestBody"]["required"] == true,
        ways: ways(&operation["security"]),
    };
    item.iter().map(of_method).collect()
}

fn ways(security: &Value) -> Vec<BTreeSet<String>> {
    let ways = security.as_array().map(Vec::as_slice).unwrap_or_default();
    ways.iter().map(|way| way.as_object().unwrap().keys().cloned().collect()).collect()
}
