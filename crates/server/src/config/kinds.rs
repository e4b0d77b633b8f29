//! The types that values become; whoever holds one need not ask again whether it is well formed.

mod plain;
mod schedule;
mod secret;
mod uri;
mod word;

pub use schedule::Schedule;
pub(super) use secret::masked;
pub use secret::{CacheUrl, DatabaseUrl, PrivateKey, SmtpUrl};
pub use uri::{BaseUri, Origin, ServiceUri, WebUri};
pub use word::{Colour, Fonts, HeaderName, Mailbox, Network};
