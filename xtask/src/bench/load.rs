//! Many at once, each asking again as soon as it was answered: how long answers take when the server is never
//! idle, and what they cost it.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use super::process::Server;
use super::turns::Visitor;

/// One kind of request under load.
pub(super) struct Measured {
    /// Method and path.
    pub(super) name: &'static str,
    /// How many were answered.
    pub(super) requests: f64,
    /// From the first question to the last answer.
    pub(super) took: Duration,
    /// What the server's threads worked meanwhile.
    pub(super) cpu: Duration,
    /// Each answer's time, shortest first.
    times: Vec<Duration>,
}

impl Measured {
    /// What was measured twice, as one.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.requests += other.requests;
        self.took += other.took;
        self.cpu += other.cpu;
        self.times.extend(other.times);
        self.times.sort_unstable();
        self
    }

    pub(super) fn per_second(&self) -> f64 {
        self.requests / self.took.as_secs_f64()
    }

    /// CPU seconds for 1,000 requests.
    pub(super) fn cpu_per_thousand(&self) -> f64 {
        self.cpu.as_secs_f64() * 1_000.0 / self.requests
    }

    /// The time within which so many percent were answered.
    pub(super) fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.times.len() * percent).div_ceil(100).max(1);
        self.times.get(rank - 1).copied().unwrap_or_default()
    }
}

/// Has each visitor take one turn that does not count and then so many that do.
pub(super) fn measure(
    servers: &[Server],
    name: &'static str,
    visitors: &mut [Visitor],
    each: u32,
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    all(visitors, 1, turn)?;
    counted(servers, name, visitors, each, turn)
}

/// Has each visitor take one turn, which counts: for what can be done once.
pub(super) fn once(
    servers: &[Server],
    name: &'static str,
    visitors: &mut [Visitor],
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    counted(servers, name, visitors, 1, turn)
}

fn counted(
    servers: &[Server],
    name: &'static str,
    visitors: &mut [Visitor],
    each: u32,
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    let (cpu, begun) = (worked(servers)?, Instant::now());
    let mut times = all(visitors, each, turn)?;
    let (took, cpu) = (begun.elapsed(), worked(servers)?.saturating_sub(cpu));
    times.sort_unstable();
    let requests = f64::from(u32::try_from(times.len())?);
    Ok(Measured { name, requests, took, cpu, times })
}

/// What the threads of all of them have worked so far.
fn worked(servers: &[Server]) -> Result<Duration> {
    servers.iter().map(Server::cpu).sum()
}

fn all(visitors: &mut [Visitor], each: u32, turn: fn(&mut Visitor) -> Result<()>) -> Result<Vec<Duration>> {
    thread::scope(|scope| {
        let threads: Vec<_> =
            visitors.iter_mut().map(|visitor| scope.spawn(move || turns(visitor, each, turn))).collect();
        let mut times = Vec::new();
        for thread in threads {
            times.extend(thread.join().map_err(|_| anyhow!("a visitor panicked"))??);
        }
        Ok(times)
    })
}

fn turns(visitor: &mut Visitor, count: u32, turn: fn(&mut Visitor) -> Result<()>) -> Result<Vec<Duration>> {
    let timed = |_| {
        let begun = Instant::now();
        turn(visitor)?;
        Ok(begun.elapsed())
    };
    (0..count).map(timed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured() -> Measured {
        Measured {
            name: "GET /",
            requests: 200.0,
            took: Duration::from_secs(2),
            cpu: Duration::from_millis(30),
            times: (1..=200).map(Duration::from_millis).collect(),
        }
    }

    #[test]
    fn figures_follow_from_what_was_measured() {
        let measured = measured();
        assert!((measured.per_second() - 100.0).abs() < 1e-9);
        assert!((measured.cpu_per_thousand() - 0.15).abs() < 1e-9);
        assert_eq!(measured.percentile(50), Duration::from_millis(100));
        assert_eq!(measured.percentile(99), Duration::from_millis(198));
    }

    #[test]
    fn twice_the_same_is_the_same() {
        let both = measured().and(measured());
        assert!((both.per_second() - 100.0).abs() < 1e-9);
        assert!((both.cpu_per_thousand() - 0.15).abs() < 1e-9);
        assert_eq!(both.percentile(50), Duration::from_millis(100));
    }
}
