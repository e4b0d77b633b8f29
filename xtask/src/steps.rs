//! The steps of the test, in the order in which they run: cheap and often wrong first, slow and seldom wrong
//! last.

use std::path::PathBuf;

use anyhow::Result;

use crate::{browser, canary, contract, coverage, deploy, install, postgres, redis, run, schemathesis};

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

    /// What takes a long time: it runs when it is named.
    const NAMED: [Self; 1] = [Self::Instances];

    /// What runs where nobody names a step.
    pub(crate) fn by_default() -> Vec<Self> {
        Self::ALL.into_iter().filter(|step| !Self::NAMED.contains(step)).collect()
    }

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

/// The tests that keep something somewhere: those beside the code. Those within it are the same everywhere.
const KEEPING: [&str; 2] = ["--test", "*"];

/// What tells the tests where to keep things. The whole workspace every time: with fewer packages cargo would choose other
/// features and build half of it anew.
fn tests(over: &[(&str, &str)], targets: &[&str]) -> Result<()> {
    let mut tests = run::cargo(&[&["test", "--workspace", "--no-fail-fast"], targets].concat());
    for name in ["DOORWARD_TEST_DATABASE", "DOORWARD_TEST_CACHE", "DOORWARD_TEST_INSTANCES"] {
        tests.env_remove(name);
    }
    tests.envs(over.iter().copied());
    run::succeeds(tests)
}

fn unit() -> Result<()> {
    canary::clear(&logs())?;
    tests(&[], &[])
}

fn stores() -> Result<()> {
    let database = postgres::start()?;
    tests(&[("DOORWARD_TEST_DATABASE", database.url())], &KEEPING)
}

fn instances() -> Result<()> {
    let (database, cache) = (postgres::start()?, redis::start()?);
    let over = [
        ("DOORWARD_TEST_DATABASE", database.url()),
        ("DOORWARD_TEST_CACHE", cache.url()),
        ("DOORWARD_TEST_INSTANCES", "2"),
    ];
    tests(&over, &KEEPING)
}

/// Nothing runs beside it. The whole workspace, so that cargo builds nothing anew.
fn timing() -> Result<()> {
    tests(&[], &["--bench", "timing"])
}
