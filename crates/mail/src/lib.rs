//! What is sent by mail: letters, the stationery they are written on, and the ways to deliver them.
//!
//! A [`Letter`] says what happened. [`Stationery`] turns it into words and looks. A [`Mailer`] delivers the result.

mod brand;
mod dates;
mod facts;
mod fonts;
mod letter;
mod line;
mod mailer;
mod message;
mod paper;
mod server;
mod smtp;
mod stationery;
mod trial;
mod words;

pub use brand::Brand;
pub use letter::{
    CodePurpose, Device, Letter, Occasion, SecurityAlert, TwoFactorMethod, WayIn, WhichMailbox,
};
pub use mailer::{Mailer, MailerError, SendError};
pub use message::Outgoing;
pub use smtp::SmtpMailer;
pub use stationery::{RenderError, Rendered, Stationery};
pub use text::own::Flaw;
pub use trial::{Trial, TrialError};
