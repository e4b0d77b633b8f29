//! The steps of the test, in the order in which they run: cheap and often wrong first, slow and seldom wrong
//! last.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    browser, canary, contract, coverage, deploy, install, postgres, programs, redis, run, schemathesis,
};

/// One thing that must hold before a change may go in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Fmt,
    Coverage,
    Clippy,
    Doc,
    Deny,
    Provider,
    Unit,
    Stores,
    Instances,
    Schemathesis,
    Contract,
    Deploy,
    Browser,
    Timing,
    Canary,
    Provoked,
}

impl Step {
    /// Every step, in order.
    pub(crate) const ALL: [Self; 16] = [
        Self::Fmt,
        Self::Coverage,
        Self::Clippy,
        Self::Doc,
        Self::Deny,
        Self::Provider,
        Self::Unit,
        Self::Stores,
        Self::Instances,
        Self::Schemathesis,
        Self::Contract,
        Self::Deploy,
        Self::Browser,
        Self::Timing,
        Self::Canary,
        Self::Provoked,
    ];

    /// The word for it on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Coverage => "coverage",
            Self::Clippy => "clippy",
            Self::Doc => "doc",
            Self::Deny => "deny",
            Self::Provider => "provider",
            Self::Unit => "unit",
            Self::Stores => "stores",
            Self::Instances => "instances",
            Self::Schemathesis => "schemathesis",
            Self::Contract => "contract",
            Self::Deploy => "deploy",
            Self::Browser => "browser",
            Self::Timing => "timing",
            Self::Canary => "canary",
            Self::Provoked => "provoked",
        }
    }

    /// What it holds, in a few words.
    pub(crate) const fn says(self) -> &'static str {
        match self {
            Self::Fmt => "the code is formatted",
            Self::Coverage => {
                "every security requirement is named by a test, and the page of them is up to date"
            }
            Self::Clippy => "no lint has anything to say",
            Self::Doc => "every page of documentation builds, every link leads somewhere",
            Self::Deny => "nothing banned, unlicensed or from elsewhere came in",
            Self::Provider => "the certified provider that tests drive is installed",
            Self::Unit => "every test passes on SQLite and the cache in memory",
            Self::Stores => "the tests pass on PostgreSQL and the cache in memory",
            Self::Instances => "the tests pass on PostgreSQL and Redis, with two instances asked in turn",
            Self::Schemathesis => {
                "a running server answers whatever schemathesis makes up as its document says"
            }
            Self::Contract => "the OpenAPI document has what the contract promises",
            Self::Deploy => "the files of deploy/ have their form, and the server takes what they configure",
            Self::Browser => {
                "the pages work in a real browser, for everybody, and nothing is said on its console"
            }
            Self::Timing => "how long an answer takes does not tell who has an account",
            Self::Canary => "no secret, token or address of a test reached a log",
            Self::Provoked => "every refusal that the document promises was provoked by a test",
        }
    }

    /// Does it; an error is a failed step.
    pub(crate) fn run(self) -> Result<()> {
        match self {
            Self::Fmt => run::succeeds(run::cargo(&["fmt", "--all", "--check"])),
            Self::Coverage => coverage::check(),
            Self::Clippy => {
                run::succeeds(run::cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
            }
            Self::Doc => doc(),
            Self::Deny => deny(),
            Self::Provider => install::provider(),
            Self::Unit => unit(),
            Self::Stores => stores(),
            Self::Instances => instances(),
            Self::Schemathesis => schemathesis::check(&logs()),
            Self::Contract => contract::check(),
            Self::Deploy => deploy::check(),
            Self::Browser => browser::walk(),
            Self::Timing => timing(),
            Self::Canary => canary::check(&logs()),
            Self::Provoked => contract::provoked(&logs()),
        }
    }
}

/// Where the servers of tests write what they log.
fn logs() -> PathBuf {
    run::target().join("test-logs")
}

fn doc() -> Result<()> {
    let mut doc = run::cargo(&["doc", "--workspace", "--no-deps", "--document-private-items"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    run::succeeds(doc)
}

fn deny() -> Result<()> {
    let mut deny = install::cargo_deny()?;
    deny.args(["--log-level", "error", "check", "bans", "licenses", "sources"]);
    run::succeeds(deny)
}

/// The tests that keep something somewhere: those beside the code. Those within it are the same everywhere. The whole workspace
/// every time: with fewer packages cargo would choose other features and build half of it anew.
const KEEPING: [&str; 2] = ["--test", "*"];

fn unit() -> Result<()> {
    canary::clear(&logs())?;
    programs::test(&[], &[])?;
    run::succeeds(run::cargo(&["test", "--workspace", "--doc"]))
}

fn stores() -> Result<()> {
    let database = postgres::start()?;
    programs::test(&KEEPING, &[("DOORWARD_TEST_DATABASE", database.url())])
}

fn instances() -> Result<()> {
    let (database, cache) = (postgres::start()?, redis::start()?);
    let over = [
        ("DOORWARD_TEST_DATABASE", database.url()),
        ("DOORWARD_TEST_CACHE", cache.url()),
        ("DOORWARD_TEST_INSTANCES", "2"),
    ];
    programs::test(&KEEPING, &over)
}

/// Nothing runs beside it. The whole workspace, so that cargo builds nothing anew.
fn timing() -> Result<()> {
    let mut timing = run::cargo(&["test", "--workspace", "--bench", "timing"]);
    for name in programs::PLACES {
        timing.env_remove(name);
    }
    run::succeeds(timing)
}
