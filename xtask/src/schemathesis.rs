//! What a stranger makes of the OpenAPI document: schemathesis asks a running server everything that the document allows, and
//! much that it does not, and holds each answer against the document (API-6). Who asks, and what is expected, stands in
//! `crates/server/tests/schemathesis`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::guard::{Guard, free_port};
use crate::{install, run};

const HOME: &str = "crates/server/tests/schemathesis";
/// What the server logs. It is no test of ours: what schemathesis provoked by chance counts as provoked by nobody.
const LOG: &str = "schemathesis.log";
/// So many cases of an operation in each phase: the whole run takes a minute or two.
const EXAMPLES: &str = "20";

const ADMIN: &str = "admin@canary.example";
const ADMIN_PASSWORD: &str = "canary-Leuchtturm-47-Amrum";

/// `$1` is the program, `$2` where it writes its log; its settings come in the environment.
const SCRIPT: &str = r#"
set -eu
dir=$(mktemp -d /tmp/doorward-schemathesis.XXXXXX)
cd "$dir"
export DOORWARD_DATA__DIRECTORY="$dir"
trap 'rm -rf "$dir"' EXIT
{
    "$1" migrate
    printf %s "$ADMIN_PASSWORD" | "$1" admin create --email "$ADMIN_EMAIL" --name Ada --password-stdin
} >"$2" 2>&1 || { cat "$2"; exit 1; }
"$1" serve >>"$2" 2>&1 </dev/null &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server || true; rm -rf "$dir"' EXIT
until "$1" healthcheck >/dev/null 2>&1; do
    kill -0 $server || { cat "$2"; exit 1; }
    sleep 0.05
done
echo ready
read -r _ || true
"#;

/// Limits are for people who guess, and codes by mail are for people with a mailbox.
const SETTINGS: [(&str, &str); 9] = [
    ("DOORWARD_SECURITY__RATE_LIMIT__IP_LIMIT", "1000000"),
    ("DOORWARD_SECURITY__RATE_LIMIT__USER_LIMIT", "1000000"),
    ("DOORWARD_SECURITY__LOGIN_ATTEMPT_LIMIT__IP_LIMIT", "1000000"),
    ("DOORWARD_SECURITY__REGISTRATION_LIMIT__IP_LIMIT", "1000000"),
    ("DOORWARD_SECURITY__REGISTRATION_LIMIT__GLOBAL_LIMIT", "1000000"),
    ("DOORWARD_SECURITY__ACCOUNT_LOGIN_LIMIT__FAILURES", "1000000"),
    ("DOORWARD_SECURITY__SECOND_FACTOR_LIMIT__FAILURES", "100"),
    ("DOORWARD_AUTH__TWO_FACTOR__EMAIL__ENABLE_BY_DEFAULT", "false"),
    ("DOORWARD_LOG__FORMAT", "json"),
];

/// Starts the server as it was built for the tests, on SQLite and the cache in memory, and lets schemathesis loose on it.
pub(crate) fn check(logs: &Path) -> Result<()> {
    let home = run::root().join(HOME);
    let program = install::schemathesis(&home.join("requirements.txt"))?;
    let doorward = run::doorward()?;
    std::fs::create_dir_all(logs)?;
    let base = format!("http://127.0.0.1:{}", free_port()?);
    let _server = serve(&doorward, &base, &logs.join(LOG))?;
    let settings = home.join("schemathesis.toml");
    let mut command = Command::new(program);
    command.current_dir(run::target()).arg("--config-file").arg(settings);
    command.args(["run", &format!("{base}/api/openapi"), "--checks", "all", "--workers", "2", "--no-color"]);
    command.args(["--phases", "examples,coverage,fuzzing,stateful", "--max-examples", EXAMPLES]);
    command.env("SCHEMATHESIS_HOOKS", home.join("hooks.py"));
    command.env("DOORWARD_BASE", &base).env("ADMIN_EMAIL", ADMIN).env("ADMIN_PASSWORD", ADMIN_PASSWORD);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    run::succeeds(command)
}

fn serve(doorward: &Path, base: &str, log: &Path) -> Result<Guard> {
    let mut shell = run::program("sh", &["-c", SCRIPT, "schemathesis"]);
    shell.arg(doorward).arg(log);
    shell.envs(SETTINGS).env("DOORWARD_SERVER__BIND", base.trim_start_matches("http://"));
    shell.env("DOORWARD_APP__BASE_URI", base);
    shell.env("ADMIN_EMAIL", ADMIN).env("ADMIN_PASSWORD", ADMIN_PASSWORD);
    Guard::start(shell).context("the server for schemathesis")
}
