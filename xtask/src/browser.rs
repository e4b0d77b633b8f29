//! The life of an account in a real browser: Debian's Chromium, driven by playwright-core, through every page of a server of its own,
//! in English and in Arabic, narrow and wide, light and dark, with and without scripts. Pictures stay in `target/screenshots`.

use anyhow::Result;

use crate::{install, run};

const WALK: &str = "xtask/browser/main.mjs";

/// Builds the server as the tests do, and walks.
pub(crate) fn walk() -> Result<()> {
    install::chromium()?;
    install::provider()?;
    let modules = install::node_modules("browser", "xtask/browser/package.json")?;
    run::succeeds(run::cargo(&["build", "--workspace", "--quiet"]))?;
    let mut walk = run::program("node", &[WALK]);
    walk.arg(run::target().join("debug/doorward")).arg(modules).arg(run::target().join("screenshots"));
    walk.args([
        run::root().join(install::PROVIDER).join("server.mjs"),
        run::target().join(install::PROVIDER_AT),
    ]);
    run::succeeds(walk)
}
