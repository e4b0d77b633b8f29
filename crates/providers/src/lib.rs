//! Who else is asked: services that know leaked passwords, providers that vouch for people, and the careful client that asks
//! them.
//!
//! - [`Client`] asks no machine out of its [`Reach`], follows no redirect, and has limits of time and size.
//! - [`Breaches`] knows passwords that were leaked elsewhere.
//! - [`Providers`] are those that the operator chose. [`Provider::begin`] says where a person is sent to,
//!   [`Provider::finish`] makes [`Vouched`] of what they bring back, and is the only thing that does.
//! - A [`Description`] says what a provider is; [`Preset`] knows those that many people have an account with.
//!
//! What a provider says about an error is not repeated anywhere: a [`Fault`] has words of ours alone.

pub mod breaches;
pub mod client;
mod description;
mod exchange;
mod fault;
mod id_token;
mod issuer;
mod kept;
mod metadata;
mod preset;
mod profile;
mod provider;
mod reach;
mod registry;
mod vouched;

pub use breaches::Breaches;
pub use client::{AskError, Client};
pub use description::{AppleKey, Credential, Description, Plain, Protocol};
pub use fault::{Fault, TokenFault};
pub use issuer::Issuer;
pub use preset::Preset;
pub use profile::Profile;
pub use provider::{Arrival, Binding, Prompt, Provider};
pub use reach::Reach;
pub use registry::{Conditions, Providers};
pub use vouched::Vouched;
