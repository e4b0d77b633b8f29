//! Going by way of a provider, over HTTP: a certified one drives whole flows, a loose and a hostile one do what a certified one never
//! does.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

#[path = "../it"]
#[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
mod harness {
    pub(crate) mod support;
}

mod buttons;
mod certified;
mod connect;
mod convert;
mod enter;
mod faults;
mod flows;
mod loose;
#[path = "../pages/browser.rs"]
#[expect(dead_code, reason = "the tests of the pages use the rest of it")]
mod page;
mod pages;
mod pictures;
mod redirects;
mod second_factor;
mod signed;
mod step_up;
mod whole;
mod words;

use harness::support;
