//! A PostgreSQL server for one run: empty, on a free port, in a directory of its own, gone afterwards.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::guard::{Guard, free_port};
use crate::{install, run};

/// `$1` holds the programs, `$2` is the port, `$3` are more options; the password comes in the environment, which
/// other users cannot read. The password keeps other users of the machine out; it is sent plain because a
/// development build takes long to do SCRAM, and it never leaves the machine.
const SCRIPT: &str = r#"
set -eu
cd /tmp
dir=$(mktemp -d /tmp/doorward-postgres.XXXXXX)
trap 'rm -rf "$dir"' EXIT
printf %s "$DOORWARD_POSTGRES_PASSWORD" >"$dir/password"
options="-p $2 -k $dir -c listen_addresses=127.0.0.1 -c max_connections=1000 $3"
"$1/initdb" -D "$dir/data" -U postgres -A password --pwfile="$dir/password" -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
"$1/pg_ctl" start -w -D "$dir/data" -l "$dir/log" -o "$options" >/dev/null 2>&1 </dev/null ||
    { cat "$dir/log"; exit 1; }
echo ready
read -r _ || true
"$1/pg_ctl" stop -w -m immediate -D "$dir/data" >/dev/null 2>&1
"#;

/// No commit waits for the disk: nothing of a test is worth a write.
const FORGETFUL: &str = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off";

/// The running server.
#[derive(Debug)]
pub(crate) struct Postgres {
    _guard: Guard,
    programs: PathBuf,
    port: u16,
    password: String,
    url: String,
}

impl Postgres {
    /// The address of its `postgres` database, for a user who may create others.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Its command line, in that database: answers are bare values.
    pub(crate) fn psql(&self) -> Command {
        let mut psql =
            run::program(self.programs.join("psql"), &["--no-psqlrc", "--no-align", "--tuples-only"]);
        psql.envs([("PGHOST", "127.0.0.1"), ("PGUSER", "postgres"), ("PGPASSWORD", &self.password)]);
        psql.env("PGPORT", self.port.to_string());
        psql
    }
}

/// Starts a server for tests, after installing one where there is none.
pub(crate) fn start() -> Result<Postgres> {
    with(FORGETFUL)
}

/// Starts a server that keeps what it commits, as Debian's package sets it up.
pub(crate) fn start_durable() -> Result<Postgres> {
    with("")
}

fn with(options: &str) -> Result<Postgres> {
    let programs = install::postgres()?;
    let port = free_port()?;
    let password = password()?;
    let mut shell = shell()?;
    shell
        .args(["-c", SCRIPT, "postgres"])
        .arg(&programs)
        .arg(port.to_string())
        .arg(options)
        .env("DOORWARD_POSTGRES_PASSWORD", &password);
    let guard = Guard::start(shell).context("PostgreSQL")?;
    let url = format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres");
    Ok(Postgres { _guard: guard, programs, port, password, url })
}

/// PostgreSQL refuses to run as root, so root hands it to the user that Debian's package made.
fn shell() -> Result<Command> {
    Ok(if install::is_root()? {
        run::program("setpriv", &["--reuid=postgres", "--regid=postgres", "--init-groups", "sh"])
    } else {
        run::program("sh", &[])
    })
}

/// The kernel's random source in the form that needs no code of ours: 122 bits.
fn password() -> Result<String> {
    let random = std::fs::read_to_string("/proc/sys/kernel/random/uuid").context("no random source")?;
    Ok(random.trim().to_owned())
}
