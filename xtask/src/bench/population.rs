//! What a request costs beside many accounts, each with ten sessions. The others are put into the database while no server runs;
//! the visitors alone ask.

use std::fmt;
use std::path::Path;

use anyhow::Result;

use super::load::{Measured, measure, once};
use super::process::Server;
use super::site::Site;
use super::turns::Visitor;
use super::{settled, visitors};

/// Accounts, the visitors among them.
const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];
const SESSIONS: u32 = 10;
/// So many live sessions fill the cache: those of the second size.
const CACHED: u32 = 1_000_000;
/// How often each visitor signs in with all their sessions and ends them.
const ROUNDS: usize = 5;

/// What was measured, for each size.
pub(super) struct Sizes(Vec<Size>);

struct Size {
    accounts: u32,
    read: Measured,
    refresh: Measured,
    revoke: Measured,
    /// Bytes by which the database grew with them.
    stored: u64,
    /// Bytes in the server's memory, before anybody signed in: hashing takes its own.
    resident: u64,
    /// Bytes in the memory of the cache's server, where it has one and was filled.
    cached: Option<u64>,
}

/// Measures each size, on a site of its own.
pub(super) fn sizes(program: &Path, site: impl Fn() -> Result<Site>) -> Result<Sizes> {
    Ok(Sizes(SIZES.iter().map(|accounts| size(program, &site()?, *accounts)).collect::<Result<_>>()?))
}

fn size(program: &Path, site: &Site, accounts: u32) -> Result<Size> {
    println!("measuring beside {accounts} accounts");
    let mut visitors = arrived(program, site)?;
    let empty = site.stored()?;
    site.fill(accounts, SESSIONS)?;
    let stored = site.stored()?.saturating_sub(empty);
    let servers = settled(site.start(program)?);
    for visitor in &mut visitors {
        visitor.meet(&servers)?;
    }
    let read = measure(&servers, "read", &mut visitors, 2_000, Visitor::me)?;
    let refresh = measure(&servers, "refresh", &mut visitors, 200, Visitor::refresh)?;
    let resident = servers.iter().map(Server::resident).sum::<Result<_>>()?;
    let sessions = accounts * SESSIONS;
    let cached = if sessions == CACHED { site.cached(accounts, sessions)? } else { None };
    let mut revoke = once(&servers, "revoke", &mut visitors, Visitor::leave)?;
    for _ in 1..ROUNDS {
        measure(&servers, "sign in", &mut visitors, SESSIONS - 1, Visitor::login)?;
        revoke = revoke.and(once(&servers, "revoke", &mut visitors, Visitor::leave)?);
    }
    Ok(Size { accounts, read, refresh, revoke, stored, resident, cached })
}

/// Visitors with as many sessions as everybody else. The servers end with this.
fn arrived(program: &Path, site: &Site) -> Result<Vec<Visitor>> {
    let servers = site.start(program)?;
    let mut visitors = visitors(&servers)?;
    for visitor in &mut visitors {
        for _ in 1..SESSIONS {
            visitor.login()?;
        }
    }
    Ok(visitors)
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| accounts | reads/s | CPU s for 1,000 | p50 ms | refreshes/s | CPU s for 1,000 | revoke all, p50 ms | bytes each | memory |"
        )?;
        write!(f, "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        self.0.iter().try_for_each(|size| write!(f, "\n{size}"))?;
        for Size { accounts, cached, .. } in &self.0 {
            if let Some(cached) = cached {
                let cached = cached / 1_000_000;
                write!(
                    f,
                    "\n\nRedis with the entries of {accounts} accounts and {CACHED} sessions: {cached} MB."
                )?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { accounts, read, refresh, revoke, stored, resident, .. } = self;
        let p50 = |measured: &Measured| measured.percentile(50).as_secs_f64() * 1_000.0;
        let (bytes, memory) = (stored / u64::from(*accounts), resident / 1_000_000);
        write!(f, "| {accounts} ")?;
        write!(f, "| {:.0} | {:.3} | {:.2} ", read.per_second(), read.cpu_per_thousand(), p50(read))?;
        write!(f, "| {:.0} | {:.3} ", refresh.per_second(), refresh.cpu_per_thousand())?;
        write!(f, "| {:.2} | {bytes} | {memory} MB |", p50(revoke))
    }
}
