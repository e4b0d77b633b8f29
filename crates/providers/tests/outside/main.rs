//! Providers, honest and hostile, as the client meets them over HTTP.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails fails its test")]

mod honest;
mod plain;
mod provider;
mod reach;
mod server;
mod slow;
mod tokens;
