//! What a request costs beside many accounts, each with ten sessions. The others are put into the database while no server runs
//! (`xtask/populate.py`); the visitors alone ask.

use std::fmt;
use std::path::Path;

use anyhow::Result;

use super::load::{Measured, measure, once};
use super::process::{Folder, Server};
use super::turns::Visitor;
use super::visitors;
use crate::run;

/// Accounts, the visitors among them.
const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];
const SESSIONS: u32 = 10;
const FILL: &str = "xtask/populate.py";

/// What was measured, for each size.
pub(super) struct Sizes(Vec<Size>);

struct Size {
    accounts: u32,
    read: Measured,
    refresh: Measured,
    revoke: Measured,
    stored: u64,
    resident: u64,
}

/// Measures each size, on a database of its own.
pub(super) fn sizes(program: &Path) -> Result<Sizes> {
    Ok(Sizes(SIZES.iter().map(|accounts| size(program, *accounts)).collect::<Result<_>>()?))
}

fn size(program: &Path, accounts: u32) -> Result<Size> {
    println!("measuring beside {accounts} accounts");
    let folder = Folder::new()?;
    let mut visitors = arrived(program, &folder)?;
    let database = folder.database();
    let mut fill = run::program("python3", &[FILL]);
    fill.arg(&database).args([accounts.to_string(), SESSIONS.to_string()]);
    run::succeeds(fill)?;
    let stored = std::fs::metadata(&database)?.len();
    let server = Server::start(program, &folder)?;
    for visitor in &mut visitors {
        visitor.meet(server.address)?;
    }
    let read = measure(&server, "read", &mut visitors, 500, Visitor::me)?;
    let refresh = measure(&server, "refresh", &mut visitors, 100, Visitor::refresh)?;
    let revoke = once(&server, "revoke", &mut visitors, Visitor::leave)?;
    Ok(Size { accounts, read, refresh, revoke, stored, resident: server.resident()? })
}

/// Visitors with as many sessions as everybody else. The server ends with this.
fn arrived(program: &Path, folder: &Folder) -> Result<Vec<Visitor>> {
    let server = Server::start(program, folder)?;
    let mut visitors = visitors(&server)?;
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
            "| accounts | read, CPU s for 1,000 | p50 ms | refresh, CPU s for 1,000 | revoke all, p50 ms | bytes each | memory |"
        )?;
        write!(f, "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for Size { accounts, read, refresh, revoke, stored, resident } in &self.0 {
            let p50 = |measured: &Measured| measured.percentile(50).as_secs_f64() * 1_000.0;
            let (bytes, memory) = (stored / u64::from(*accounts), resident / 1_000_000);
            write!(
                f,
                "\n| {accounts} | {:.3} | {:.2} | {:.3} | {:.2} | {bytes} | {memory} MB |",
                read.cpu_per_thousand(),
                p50(read),
                refresh.cpu_per_thousand(),
                p50(revoke),
            )?;
        }
        Ok(())
    }
}
