//! What servers are measured on: an embedded database and memory for one alone, or PostgreSQL and Redis for several.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::process::{Folder, Server};
use crate::postgres::Postgres;
use crate::redis::Redis;
use crate::{postgres, redis, run};

const FILL_EMBEDDED: &str = "xtask/populate.py";
const FILL_POSTGRES: &str = "xtask/populate.sql";
/// Gives every account and session of [`FILL_POSTGRES`] an entry like the one that is there.
/// Its arguments: the kind of entry, and how many there are to be.
const FILL_REDIS: &str = "
    local like = redis.call('KEYS', '*:' .. ARGV[1] .. ':*')[1]
    for number = 1, ARGV[2] do
        redis.call('COPY', like, string.sub(like, 1, -33) .. string.format('%032x', number))
    end";
/// Instances have one root key; this one guards nothing.
const ROOT_KEY: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// What the servers of a measurement keep things in; all of it is gone when this is dropped.
pub(super) enum Site {
    Embedded(Folder),
    Shared(Shared),
}

/// For several instances.
pub(super) struct Shared {
    postgres: Postgres,
    redis: Redis,
    folders: Vec<Folder>,
}

impl Site {
    pub(super) fn embedded() -> Result<Self> {
        Folder::new().map(Self::Embedded)
    }

    /// PostgreSQL waits for the disk here, as it does for everybody.
    pub(super) fn shared(instances: usize) -> Result<Self> {
        let folders = (0..instances).map(|_| Folder::new()).collect::<Result<_>>()?;
        Ok(Self::Shared(Shared { postgres: postgres::start_durable()?, redis: redis::start()?, folders }))
    }

    /// Starts every server that this is for.
    pub(super) fn start(&self, program: &Path) -> Result<Vec<Server>> {
        match self {
            Self::Embedded(folder) => Ok(vec![Server::start(program, folder, &[])?]),
            Self::Shared(Shared { postgres, redis, folders }) => {
                let shared = [
                    ("DOORWARD_DATABASE__URL", postgres.url()),
                    ("DOORWARD_CACHE__URL", redis.url()),
                    ("DOORWARD_SECRETS__ROOT_KEY", ROOT_KEY),
                    // Tokens name it, so it is that of the proxy that is not there.
                    ("DOORWARD_APP__BASE_URI", "http://localhost"),
                ];
                folders.iter().map(|folder| Server::start(program, folder, &shared)).collect()
            }
        }
    }

    /// Adds accounts until there are so many, each with so many sessions. No server may run.
    pub(super) fn fill(&self, accounts: u32, sessions: u32) -> Result<()> {
        let [accounts, sessions] = [accounts, sessions].map(|number| number.to_string());
        run::succeeds(match self {
            Self::Embedded(folder) => {
                let mut fill = run::program("python3", &[FILL_EMBEDDED]);
                fill.arg(folder.database()).args([accounts, sessions]);
                fill
            }
            Self::Shared(Shared { postgres, .. }) => {
                let mut fill = postgres.psql();
                let [accounts, sessions] = [("accounts", accounts), ("sessions", sessions)]
                    .map(|(name, value)| format!("--set={name}={value}"));
                fill.args(["--file", FILL_POSTGRES]).args([accounts, sessions]);
                fill
            }
        })
    }

    /// Bytes that the cache's server has in memory once every account and session has an entry; none where the cache is in the
    /// server's own memory.
    pub(super) fn cached(&self, accounts: u32, sessions: u32) -> Result<Option<u64>> {
        let Self::Shared(Shared { redis, .. }) = self else { return Ok(None) };
        for (kind, number) in [("a", accounts), ("s", sessions)] {
            let (status, said) =
                run::output(redis.cli(&["EVAL", FILL_REDIS, "0", kind, &number.to_string()]))?;
            ensure!(status.success() && said.trim().is_empty(), "the cache could not be filled: {said}");
        }
        let (_, said) = run::output(redis.cli(&["INFO", "memory"]))?;
        let resident = said.lines().find_map(|line| line.strip_prefix("used_memory_rss:"));
        resident.context("no memory of Redis")?.trim().parse().map(Some).context("not a number of bytes")
    }

    /// Bytes of the database.
    pub(super) fn stored(&self) -> Result<u64> {
        match self {
            Self::Embedded(folder) => Ok(std::fs::metadata(folder.database())?.len()),
            Self::Shared(Shared { postgres, .. }) => {
                let mut size = postgres.psql();
                size.args(["--command", "select pg_database_size(current_database())"]);
                let (_, said) = run::output(size)?;
                said.trim().parse().context("no size of the database")
            }
        }
    }
}
