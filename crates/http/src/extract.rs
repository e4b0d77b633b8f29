//! What a handler is given: each piece of a request, read and checked once. A handler that names a proof among its
//! arguments cannot run without it.

mod access_token;
mod admin;
mod body;
mod client;
mod credentials;
mod file;
mod known_device;
mod locale;
mod step_up_token;

pub(crate) use access_token::{AccessToken, OptionalAccess, Stranger, good_access};
pub(crate) use admin::{AdminToken, Administrator};
pub(crate) use body::{Json, OptionalJson, object, objects};
pub(crate) use client::{Client, SessionInfoRequest};
pub(crate) use credentials::{Shown, shows_token};
pub(crate) use file::{FilePart, PART as FILE_PART};
pub(crate) use known_device::KnownDevice;
pub(crate) use locale::Query;
pub(crate) use step_up_token::StepUpToken;
