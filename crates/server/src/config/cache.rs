//! Where the allowlist of access tokens and the rate limits are kept.

use super::declare::settings;
use super::key::{Group, given};
use super::kinds::CacheUrl;

pub(super) const GROUPS: &[Group] = &[Cache::GROUP];

settings! {
    /// Where the allowlist of access tokens and the rate limits are kept.
    pub struct Cache {
        /// This instance's memory, or a Redis or Valkey server that instances share.
        url: CacheUrl = "cache.url", given("memory:");
        /// What every key of ours in a shared cache begins with, before a colon; instances of one application share it, and
        /// applications that share a cache must not.
        prefix: String = "cache.prefix", given("doorward");
        /// Milliseconds that a request waits for a shared cache at most, with connecting; half of it for each answer. Then the cache
        /// is taken to be down.
        timeout: u32 = "cache.timeout", given("400"), 100..=10_000;
    }
}
