//! What requests cost on PostgreSQL and Redis: with one instance, and with two that are asked in turn.

use std::fmt;
use std::path::Path;

use anyhow::Result;

use super::load::{Measured, measure};
use super::site::Site;
use super::turns::Visitor;
use super::{settled, visitors};

/// How many instances each house has.
const HOUSES: [usize; 2] = [1, 2];

/// What was measured, for each house.
pub(super) struct Houses(Vec<(usize, Vec<Measured>)>);

/// Measures each house, on databases of its own.
pub(super) fn houses(program: &Path) -> Result<Houses> {
    Ok(Houses(HOUSES.into_iter().map(|count| Ok((count, house(program, count)?))).collect::<Result<_>>()?))
}

fn house(program: &Path, instances: usize) -> Result<Vec<Measured>> {
    println!("measuring with instances: {instances}");
    let site = Site::shared(instances)?;
    let servers = settled(site.start(program)?);
    let mut visitors = visitors(&servers)?;
    let mut load = |name: &'static str, each: u32, turn| measure(&servers, name, &mut visitors, each, turn);
    Ok(vec![
        load("GET /api/users/me", 1_000, Visitor::me)?,
        load("POST /api/auth/refresh", 200, Visitor::refresh)?,
        load("POST /api/auth/login", 30, Visitor::login)?,
    ])
}

impl fmt::Display for Houses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| request | instances | requests/s | CPU s for 1,000 | p50 ms | p99 ms |")?;
        write!(f, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for (instances, requests) in &self.0 {
            for request in requests {
                let [p50, p99] = [50, 99].map(|percent| request.percentile(percent).as_secs_f64() * 1_000.0);
                let (rate, cpu) = (request.per_second(), request.cpu_per_thousand());
                write!(
                    f,
                    "\n| `{}` | {instances} | {rate:.0} | {cpu:.3} | {p50:.2} | {p99:.2} |",
                    request.name
                )?;
            }
        }
        Ok(())
    }
}
