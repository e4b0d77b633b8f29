//! What is true: types and rules. No I/O, no async, no clock.
//!
//! A rule here either hands back the next state or says no with a [`Refusal`]; it never half-does
//! a thing. Proofs are values with private fields: a [`StepUp`] exists only where a signed token of
//! this very account and session was checked, and an [`Authenticated`] only where every factor that
//! the account asks for was given. So a verb that forgets a check does not compile.

pub mod account;
pub mod admins;
pub mod audit;
pub mod directory;
pub mod email;
pub mod group;
pub mod guest;
pub mod id;
pub mod identity;
pub mod name;
pub mod oauth2;
pub mod page;
pub mod password;
pub mod picture;
pub mod place;
pub mod refusal;
pub mod session;
pub mod sign_in;
pub mod step_up;
pub mod time;
pub mod token;
pub mod two_factor;

pub use account::{Account, Kind, Role, User};
pub use admins::Admins;
pub use directory::{Overview, UserFilter, UserOrder};
pub use email::EmailAddress;
pub use group::{Group, GroupKey};
pub use guest::NewGuest;
pub use id::{AccountId, ChallengeId, MailId, RequestId, SessionId};
pub use identity::{Identity, ProviderName, WayIn};
pub use name::Name;
pub use page::{Page, PageRequest};
pub use picture::PictureName;
pub use place::Place;
pub use refusal::Refusal;
pub use session::{Device, Session};
pub use sign_in::{Authenticated, FirstFactor};
pub use step_up::StepUp;
pub use time::{Lifetime, Timestamp};
pub use two_factor::{Method, SecondFactor, TwoFactor};
