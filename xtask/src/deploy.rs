//! The files of `deploy/`, held to what can be known of them without an engine: `xtask/deploy.py` says what that is.

use anyhow::{Result, ensure};

use crate::{install, run};

/// What stands before the instances of `deploy/compose`.
const PROXY: &str = "deploy/compose/Caddyfile";
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
    run::succeeds(check)?;
    proxy()
}

/// Caddy takes its file, and would not set it another way.
fn proxy() -> Result<()> {
    let caddy = install::caddy()?;
    let nowhere = run::target().join("xtask/caddy");
    let mut validate = run::program(&caddy, &["validate", "--adapter", "caddyfile", "--config", PROXY]);
    validate.env("DOMAIN", "auth.example.com");
    let mut fmt = run::program(&caddy, &["fmt", PROXY]);
    for command in [&mut validate, &mut fmt] {
        command.env("XDG_DATA_HOME", &nowhere).env("XDG_CONFIG_HOME", &nowhere);
    }
    run::succeeds(validate)?;
    let (_, formatted) = run::output(fmt)?;
    let is_formatted = formatted == std::fs::read_to_string(run::root().join(PROXY))?;
    ensure!(is_formatted, "{PROXY}: `caddy fmt --overwrite {PROXY}` sets it another way");
    Ok(())
}
