//! The description of the API: made from the same [`Endpoint`]s that the routes are made from, so that neither can name what the
//! other has not.

mod document;
mod endpoint;
mod parameter;

pub(crate) use document::collect;
pub use document::document;
pub(crate) use endpoint::{Endpoint, Routes, Schema, Token};
pub(crate) use parameter::{Parameter, Shape};
