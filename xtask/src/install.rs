//! What the test needs beside Rust, Node and Python, brought in only where it is absent.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run;

/// The cargo-deny that we install; older ones fail on today's `cargo metadata`.
const CARGO_DENY: &str = "0.20.2";
const OLDEST_CARGO_DENY: u32 = 18;

/// The certified OpenID Provider that tests drive: its sources here, and below the target where it is installed.
pub(crate) const PROVIDER: &str = "crates/server/tests/providers/oidc";
pub(crate) const PROVIDER_AT: &str = "xtask/oidc";

/// Where Debian keeps PostgreSQL, one directory per version.
const POSTGRES: &str = "/usr/lib/postgresql";

/// The directory of PostgreSQL's programs.
pub(crate) fn postgres() -> Result<PathBuf> {
    if newest_postgres(Path::new(POSTGRES)).is_none() {
        debian("postgresql")?;
    }
    newest_postgres(Path::new(POSTGRES)).with_context(|| format!("no PostgreSQL server under {POSTGRES}"))
}

/// Makes sure that `redis-server` and `redis-cli` are on the path.
pub(crate) fn redis() -> Result<()> {
    if run::answers("redis-server") && run::answers("redis-cli") {
        return Ok(());
    }
    debian("redis-server")
}

/// Caddy: the one on the path, or Debian's, unpacked below the target. Its package is not installed, for that would start it.
pub(crate) fn caddy() -> Result<PathBuf> {
    if run::answers("caddy") {
        return Ok("caddy".into());
    }
    let folder = run::target().join("xtask/tools/caddy");
    let program = folder.join("usr/bin/caddy");
    if !program.exists() {
        std::fs::create_dir_all(&folder)?;
        run::succeeds(apt(&["update", "-q"])?)?;
        // As ourselves, so that the folder stays ours.
        let unpack = "apt-get download -q caddy && dpkg-deb -x caddy_*.deb . && rm caddy_*.deb";
        let mut shell = run::program("sh", &["-c", unpack]);
        shell.current_dir(&folder);
        run::succeeds(shell)?;
    }
    Ok(program)
}

/// Makes sure that Debian's Chromium is there.
pub(crate) fn chromium() -> Result<()> {
    if run::answers("chromium") { Ok(()) } else { debian("chromium") }
}

/// The directory with the modules of Node that a manifest names, each in the version that stands there.
pub(crate) fn node_modules(name: &str, manifest: &str) -> Result<PathBuf> {
    let folder = run::target().join("xtask/tools").join(name);
    let (wanted, there) = (run::root().join(manifest), folder.join("package.json"));
    let wanted = std::fs::read(&wanted).with_context(|| format!("no {manifest}"))?;
    if std::fs::read(&there).ok().as_ref() == Some(&wanted) {
        return Ok(folder);
    }
    std::fs::create_dir_all(&folder)?;
    // The manifest is put there last: where an installation is broken off, the next run begins anew.
    let list = folder.join("wanted");
    std::fs::create_dir_all(&list)?;
    std::fs::write(list.join("package.json"), &wanted)?;
    let mut install =
        run::program("npm", &["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"]);
    install.current_dir(&list);
    run::succeeds(install)?;
    let modules = folder.join("node_modules");
    if modules.exists() {
        std::fs::remove_dir_all(&modules)?;
    }
    std::fs::rename(list.join("node_modules"), &modules)?;
    std::fs::write(there, wanted)?;
    Ok(folder)
}

/// cargo-deny, ready for its arguments: the one on the path where it is new enough, else our own.
pub(crate) fn cargo_deny() -> Result<Command> {
    if new_enough("cargo-deny") {
        return Ok(run::program("cargo-deny", &[]));
    }
    let tools = run::target().join("xtask/tools");
    let own = tools.join("bin/cargo-deny");
    if !new_enough(&own) {
        install_cargo_deny(&tools)?;
    }
    Ok(run::program(own, &[]))
}

/// schemathesis, ready for its arguments.
pub(crate) fn schemathesis(list: &Path) -> Result<PathBuf> {
    Ok(python("schemathesis", list)?.join("schemathesis"))
}

/// The programs of an environment of Python's under `target` that holds what the list names and nothing else.
pub(crate) fn python(name: &str, list: &Path) -> Result<PathBuf> {
    let home = run::target().join("xtask").join(name);
    let (wanted, installed) = (std::fs::read(list)?, home.join("installed.txt"));
    if std::fs::read(&installed).ok().as_ref() != Some(&wanted) {
        if run::output(run::program("python3", &["-c", "import ensurepip"]))?.0.code() != Some(0) {
            debian("python3-venv")?;
        }
        let mut make = run::program("python3", &["-m", "venv", "--clear"]);
        make.arg(&home);
        run::succeeds(make)?;
        let mut fill =
            run::program(home.join("bin/pip"), &["install", "--quiet", "--no-deps", "--requirement"]);
        fill.arg(list);
        run::succeeds(fill)?;
        std::fs::write(installed, wanted)?;
    }
    Ok(home.join("bin"))
}

/// Makes sure that the certified provider is there, in the versions of its lock file. Nothing of it runs while it is installed.
pub(crate) fn provider() -> Result<()> {
    let (source, place) = (run::root().join(PROVIDER), run::target().join(PROVIDER_AT));
    let lock = |folder: &Path| std::fs::read(folder.join("package-lock.json")).ok();
    if place.join("node_modules").exists() && lock(&place) == lock(&source) {
        return Ok(());
    }
    std::fs::create_dir_all(&place)?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(source.join(file), place.join(file)).with_context(|| format!("{PROVIDER}/{file}"))?;
    }
    let mut install = run::program("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    install.current_dir(place);
    run::succeeds(install)
}

/// Whether we may do everything on this machine, so that a command needs no `sudo` and PostgreSQL another
/// user.
pub(crate) fn is_root() -> Result<bool> {
    let (_, id) = run::output(run::program("id", &["-u"]))?;
    Ok(id.trim() == "0")
}

fn newest_postgres(root: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(root).ok()?.flatten();
    let programs = versions.filter(|version| version.path().join("bin/initdb").exists());
    programs
        .filter_map(|version| {
            Some((version.file_name().to_str()?.parse::<u32>().ok()?, version.path().join("bin")))
        })
        .max()
        .map(|(_, programs)| programs)
}

/// Installs a package of Debian, which asks nothing: nobody may be there to answer.
fn debian(package: &str) -> Result<()> {
    if !run::answers("apt-get") {
        bail!("{package} is missing, and without apt-get it has to be installed by hand");
    }
    run::succeeds(apt(&["update", "-q"])?)?;
    run::succeeds(apt(&["install", "-q", "-y", "--no-install-recommends", package])?)
}

fn apt(args: &[&str]) -> Result<Command> {
    let mut command = if is_root()? { run::program("env", &[]) } else { run::program("sudo", &["env"]) };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
    Ok(command)
}

/// A development build runs long enough on our tree (two seconds) and compiles in a tenth of a release
/// build's time.
fn install_cargo_deny(tools: &Path) -> Result<()> {
    let args =
        ["install", "cargo-deny", "--version", CARGO_DENY, "--locked", "--no-default-features", "--debug"];
    let mut install = run::cargo(&args);
    install.arg("--root").arg(tools).env("CARGO_PROFILE_DEV_DEBUG", "0");
    run::succeeds(install)
}

fn new_enough(program: impl AsRef<std::ffi::OsStr>) -> bool {
    let answer = run::output(run::program(program, &["--version"]));
    answer.is_ok_and(|(_, text)| minor(&text).is_some_and(|minor| minor >= OLDEST_CARGO_DENY))
}

/// The second number of `name 0.20.2`; cargo-deny has not reached 1.0.
fn minor(version: &str) -> Option<u32> {
    version.split_whitespace().nth(1)?.strip_prefix("0.")?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_what_the_program_says() {
        assert_eq!(minor("cargo-deny 0.20.2\n"), Some(20));
        assert_eq!(minor("cargo-deny 0.14.2"), Some(14));
        assert_eq!(minor("cargo-deny"), None);
    }

    #[test]
    fn of_several_servers_the_newest_is_taken_by_number() {
        let root = std::env::temp_dir().join(format!("xtask-postgres-{}", std::process::id()));
        for version in ["9", "15", "common"] {
            let programs = root.join(version).join("bin");
            std::fs::create_dir_all(&programs).unwrap();
            std::fs::write(programs.join("initdb"), "").unwrap();
        }
        let newest = newest_postgres(&root);
        std::fs::remove_dir_all(&root).unwrap();
        assert_eq!(newest, Some(root.join("15/bin")));
    }
}
