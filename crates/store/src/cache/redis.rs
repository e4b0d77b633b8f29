//! The cache that instances share: Redis or Valkey, one server or a primary with replicas.
//!
//! A verb is one script, so nobody gets between its steps, and nobody waits for it longer than the options say. Nothing is tried
//! twice.
//! Entries are named after the run of the server that holds them, so that none survives a restart or a failover.
//! The server's memory policy must be `noeviction` or `volatile-ttl`; see [`super`] on what an eviction can do.

use std::fmt;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use model::Lifetime;
use redis::{Client, FromRedisValue, Pipeline, Script, ScriptInvocation, Value};
use uuid::Uuid;

use super::link::{Link, Live};
use super::memory::LEASE;
use super::{EpochKey, Epochs, Hit, Reading, Welcome, Window};
use crate::error::CacheError;

static FILL: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("redis/fill.lua")));
static SUSPEND: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("redis/suspend.lua")));
static PUBLISH: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("redis/publish.lua")));
static HIT: LazyLock<Script> =
    LazyLock::new(|| Script::new(concat!(include_str!("redis/window.lua"), include_str!("redis/hit.lua"))));
static WELCOME: LazyLock<Script> = LazyLock::new(|| {
    Script::new(concat!(include_str!("redis/window.lua"), include_str!("redis/welcome.lua")))
});
static GIVE_BACK: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("redis/give_back.lua")));

/// How to use a server.
#[derive(Debug, Clone)]
pub struct RedisOptions {
    /// What every key starts with; instances that share a database share it.
    pub prefix: String,
    /// A random id of this process, so that its leases are not taken for another's.
    pub instance: Uuid,
    /// The most that a verb takes, with connecting; half of it for each answer.
    pub timeout: Duration,
}

/// A server that holds entries and windows.
pub struct Redis {
    link: Link,
    options: RedisOptions,
    leases: AtomicU64,
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Redis({})", self.describe())
    }
}

impl Redis {
    pub(super) fn new(url: &str, options: RedisOptions) -> Result<Self, CacheError> {
        let client = Client::open(url).map_err(|_| CacheError::Address)?;
        Ok(Self { link: Link::new(client, options.timeout / 2), options, leases: AtomicU64::new(0) })
    }

    pub(super) fn describe(&self) -> String {
        format!("Redis at {}", self.link.client().get_connection_info().addr())
    }

    pub(super) async fn ping(&self) -> Result<(), CacheError> {
        let command = redis::cmd("PING");
        let answer: Value = self.ask(async |live| command.query_async(&mut live.connection).await).await?;
        expect(answer == Value::SimpleString("PONG".to_owned()))
    }

    pub(super) async fn epochs(&self, keys: [EpochKey; 2]) -> Result<Reading, CacheError> {
        let read = |names: &Names<'_>| {
            // Not MGET, which answers "nothing there" for a key of the wrong type.
            let mut read = redis::pipe();
            for key in keys {
                read.cmd("GET").arg(names.entry(key));
            }
            read
        };
        let [first, second]: [Value; 2] = self.pipeline(read).await?;
        let missing = [first == Value::Nil, second == Value::Nil];
        let epochs = [copy(&first)?, copy(&second)?];
        let lease = if missing.contains(&true) { Some(self.lease(keys, missing).await?) } else { None };
        Ok(Reading { epochs, keys, lease })
    }

    async fn lease(&self, keys: [EpochKey; 2], missing: [bool; 2]) -> Result<u64, CacheError> {
        let lease = self.leases.fetch_add(1, Ordering::Relaxed);
        let take = |names: &Names<'_>| {
            let mut take = redis::pipe();
            for (key, _) in keys.into_iter().zip(missing).filter(|(_, missing)| *missing) {
                take.cmd("SET").arg(names.entry(key)).arg(self.lease_text(lease));
                take.arg("NX").arg("PX").arg(millis(LEASE));
            }
            take
        };
        let _: Vec<Value> = self.pipeline(take).await?;
        Ok(lease)
    }

    pub(super) async fn fill(
        &self,
        reading: &Reading,
        found: [Epochs; 2],
        ttl: Lifetime,
    ) -> Result<(), CacheError> {
        let Some(lease) = reading.lease else { return Ok(()) };
        self.done(|names| {
            let mut call = FILL.arg(self.lease_text(lease));
            call.arg(millis(ttl));
            for (key, epochs) in reading.keys.into_iter().zip(found) {
                call.key(names.entry(key)).arg(copy_text(epochs));
            }
            call
        })
        .await
    }

    pub(super) async fn suspend(
        &self,
        keys: &[EpochKey],
        mark: &str,
        ttl: Lifetime,
    ) -> Result<(), CacheError> {
        self.done(|names| {
            let mut call = SUSPEND.arg(mark);
            call.arg(millis(ttl));
            for key in keys {
                call.key(names.entry(*key));
            }
            call
        })
        .await
    }

    pub(super) async fn publish(
        &self,
        mark: &str,
        committed: &[(EpochKey, Epochs)],
        ttl: Lifetime,
    ) -> Result<(), CacheError> {
        self.done(|names| {
            let mut call = PUBLISH.arg(mark);
            call.arg(millis(ttl));
            for (key, epochs) in committed {
                call.key(names.entry(*key)).arg(copy_text(*epochs));
            }
            call
        })
        .await
    }

    pub(super) async fn hit(&self, window: Window<'_>) -> Result<Hit, CacheError> {
        let answer = self.script(|names| {
            let mut call = HIT.key(names.window(window.key));
            call.arg(window.limit).arg(length(window));
            call
        });
        let Value::Array(answer) = answer.await? else { return Err(CacheError::Malformed) };
        counted(&answer)
    }

    pub(super) async fn welcome(
        &self,
        [address, account]: [Window<'_>; 2],
        entries: [EpochKey; 2],
        epoch: i64,
    ) -> Result<Welcome, CacheError> {
        let answer = self.script(|names| {
            let mut call = WELCOME.key(names.window(address.key));
            call.key(names.window(account.key));
            for key in entries {
                call.key(names.entry(key));
            }
            for window in [address, account] {
                call.arg(window.limit).arg(length(window));
            }
            call.arg(epoch);
            call
        });
        let Value::Array(answer) = answer.await? else { return Err(CacheError::Malformed) };
        welcomed(&answer)
    }

    pub(super) async fn give_back(&self, key: &str) -> Result<(), CacheError> {
        self.done(|names| GIVE_BACK.key(names.window(key))).await
    }

    fn lease_text(&self, lease: u64) -> String {
        format!("L:{}:{lease}", self.options.instance.simple())
    }

    async fn done(
        &self,
        call: impl FnOnce(&Names<'_>) -> ScriptInvocation<'static>,
    ) -> Result<(), CacheError> {
        let answer = self.script(call).await?;
        expect(matches!(answer, Value::Int(_)))
    }

    async fn script(
        &self,
        call: impl FnOnce(&Names<'_>) -> ScriptInvocation<'static>,
    ) -> Result<Value, CacheError> {
        self.ask(async |live| {
            let call = call(&self.names(live));
            call.invoke_async(&mut live.connection).await
        })
        .await
    }

    async fn pipeline<T: FromRedisValue>(
        &self,
        pipeline: impl FnOnce(&Names<'_>) -> Pipeline,
    ) -> Result<T, CacheError> {
        self.ask(async |live| {
            let pipeline = pipeline(&self.names(live));
            pipeline.query_async(&mut live.connection).await
        })
        .await
    }

    fn names<'n>(&'n self, live: &'n Live) -> Names<'n> {
        Names { prefix: &self.options.prefix, run: &live.run }
    }

    /// Asks over the shared connection, which is given up unless the server itself said no.
    async fn ask<T>(
        &self,
        question: impl AsyncFnOnce(&mut Live) -> redis::RedisResult<T>,
    ) -> Result<T, CacheError> {
        let asked = async {
            let mut live = self.link.open().await?;
            let answer = question(&mut live).await.map_err(CacheError::from);
            if answer.as_ref().is_err_and(is_broken) {
                self.link.drop(&live);
            }
            answer
        };
        tokio::time::timeout(self.options.timeout, asked).await.unwrap_or(Err(CacheError::Unreachable))
    }
}

/// What things are called in one run of one server.
struct Names<'n> {
    prefix: &'n str,
    run: &'n str,
}

impl Names<'_> {
    /// An entry is of one run. What a server still knows from an earlier one, by a snapshot, or what a replica had not heard yet
    /// when it became the primary, may be older than the truth: nobody finds it any more.
    fn entry(&self, key: EpochKey) -> String {
        format!("{}{}:{key}", self.prefix, self.run)
    }

    fn window(&self, key: &str) -> String {
        format!("{}w:{key}", self.prefix)
    }
}

/// Whether another connection might do better. A primary that was demoted refuses to write; its name may have moved on.
fn is_broken(error: &CacheError) -> bool {
    match error {
        CacheError::Refused(code) => code == "READONLY",
        CacheError::Unreachable | CacheError::Malformed | CacheError::Address => true,
    }
}

fn welcomed(answer: &[Value]) -> Result<Welcome, CacheError> {
    match answer {
        [Value::Int(1), Value::Int(0)] => Ok(Welcome::Unknown),
        [Value::Int(2), account @ ..] => counted(account).map(Welcome::Allowed),
        address => match counted(address)? {
            Hit::Over { retry_after_secs } => Ok(Welcome::TooOften { retry_after_secs }),
            Hit::Within { .. } => Err(CacheError::Malformed),
        },
    }
}

/// What the script of a window said.
fn counted(answer: &[Value]) -> Result<Hit, CacheError> {
    match answer {
        [Value::Int(1), Value::Int(remaining)] => Ok(Hit::Within { remaining: natural(*remaining)? }),
        [Value::Int(0), Value::Int(left)] => {
            Ok(Hit::Over { retry_after_secs: natural(*left)?.div_ceil(1_000).max(1) })
        }
        _ => Err(CacheError::Malformed),
    }
}

fn length(window: Window<'_>) -> u64 {
    u64::from(window.secs) * 1_000
}

fn expect(well_formed: bool) -> Result<(), CacheError> {
    if well_formed { Ok(()) } else { Err(CacheError::Malformed) }
}

/// The copy in an entry; nothing when there is a lease or a mark instead.
fn copy(entry: &Value) -> Result<Option<Epochs>, CacheError> {
    if *entry == Value::Nil {
        return Ok(None);
    }
    let Value::BulkString(bytes) = entry else { return Err(CacheError::Malformed) };
    let text = std::str::from_utf8(bytes).map_err(|_| CacheError::Malformed)?;
    match text.split_once(':') {
        Some(("N", copy)) => parse(copy).map(Some).ok_or(CacheError::Malformed),
        Some(("L" | "M" | "T", _)) => Ok(None),
        _ => Err(CacheError::Malformed),
    }
}

fn parse(copy: &str) -> Option<Epochs> {
    let (first, second) = copy.split_once(':')?;
    Some([first.parse().ok()?, second.parse().ok()?])
}

fn copy_text([first, second]: Epochs) -> String {
    format!("N:{first}:{second}")
}

fn millis(ttl: Lifetime) -> i64 {
    ttl.0.saturating_mul(1_000).max(1)
}

fn natural(number: i64) -> Result<u32, CacheError> {
    u32::try_from(number).map_err(|_| CacheError::Malformed)
}
