//! The contract of the store, run on the backends that the environment names.
//!
//! `DOORWARD_TEST_DATABASE`: a `postgres://` address of a role that may create databases; without it a SQLite file in a
//! temporary folder. `DOORWARD_TEST_CACHE`: a `redis://` address; without it memory. Each test has a database and a key
//! prefix of its own.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails fails its test")]

mod accounts;
mod administration;
mod audit;
mod backend;
mod backup;
mod database;
mod documents;
mod epochs;
mod fake_redis;
mod familiar;
mod identities;
mod interleavings;
mod keys;
mod limits;
mod moving;
mod oauth2_flows;
mod outbox;
mod password_resets;
mod pictures;
mod quotas;
mod redis_faults;
mod rotation;
mod sealed;
mod sessions;
mod shelf;
mod two_factor;
mod verifications;
mod windows;
