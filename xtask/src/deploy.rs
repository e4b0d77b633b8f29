//! The files of `deploy/`, held to what can be known of them without an engine: `xtask/deploy.py` says what that is.

use anyhow::Result;

use crate::{install, run};

/// What the checks stand on, to the version.
const LIST: &str = "xtask/deploy-requirements.txt";
const CHECKS: &str = "xtask/deploy.py";

/// Checks them with the server as it was built for the tests, which is asked whether it takes each configuration.
pub(crate) fn check() -> Result<()> {
    let programs = install::python("deploy", &run::root().join(LIST))?;
    let doorward = run::doorward()?;
    let mut check = run::program(programs.join("python"), &[CHECKS]);
    let path = std::env::var("PATH").unwrap_or_default();
    check.arg(doorward).env("PATH", format!("{}:{path}", programs.display()));
    run::succeeds(check)
}
