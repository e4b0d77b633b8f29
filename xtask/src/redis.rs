//! A Redis server for one run: empty, on a free port, nothing on disk, gone afterwards.

use std::process::Command;

use anyhow::{Context, Result};

use crate::guard::{Guard, free_port};
use crate::{install, run};

/// `$1` is the port.
const SCRIPT: &str = r#"
set -eu
dir=$(mktemp -d /tmp/doorward-redis.XXXXXX)
redis-server --port "$1" --bind 127.0.0.1 --dir "$dir" --save '' --appendonly no --logfile "$dir/log" </dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server || true; rm -rf "$dir"' EXIT
until redis-cli -p "$1" ping >/dev/null 2>&1; do
    kill -0 $server || { cat "$dir/log"; exit 1; }
    sleep 0.05
done
echo ready
read -r _ || true
"#;

/// The running server.
#[derive(Debug)]
pub(crate) struct Redis {
    _guard: Guard,
    port: u16,
    url: String,
}

impl Redis {
    /// Its address.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Its command line.
    pub(crate) fn cli(&self, args: &[&str]) -> Command {
        let mut cli = run::program("redis-cli", &["-p", &self.port.to_string()]);
        cli.args(args);
        cli
    }
}

/// Starts a server, after installing one where there is none.
pub(crate) fn start() -> Result<Redis> {
    install::redis()?;
    let port = free_port()?;
    let mut shell = run::program("sh", &["-c", SCRIPT, "redis"]);
    shell.arg(port.to_string());
    let guard = Guard::start(shell).context("Redis")?;
    Ok(Redis { _guard: guard, port, url: format!("redis://127.0.0.1:{port}") })
}
