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
    server: &Server,
    name: &'static str,
    visitors: &mut [Visitor],
    each: u32,
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    all(visitors, 1, turn)?;
    counted(server, name, visitors, each, turn)
}

/// Has each visitor take one turn, which counts: for what can be done once.
pub(super) fn once(
    server: &Server,
    name: &'static str,
    visitors: &mut [Visitor],
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    counted(server, name, visitors, 1, turn)
}

fn counted(
    server: &Server,
    name: &'static str,
    visitors: &mut [Visitor],
    each: u32,
    turn: fn(&mut Visitor) -> Result<()>,
) -> Result<Measured> {
    let (cpu, begun) = (server.cpu()?, Instant::now());
    let mut times = all(visitors, each, turn)?;
    let (took, cpu) = (begun.elapsed(), server.cpu()?.saturating_sub(cpu));
    times.sort_unstable();
    let requests = f64::from(u32::try_from(times.len())?);
    Ok(Measured { name, requests, took, cpu, times })
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

    #[test]
    fn figures_follow_from_what_was_measured() {
        let measured = Measured {
            name: "GET /",
            requests: 200.0,
            took: Duration::from_secs(2),
            cpu: Duration::from_millis(30),
            times: (1..=200).map(Duration::from_millis).collect(),
        };
        assert!((measured.per_second() - 100.0).abs() < 1e-9);
        assert!((measured.cpu_per_thousand() - 0.15).abs() < 1e-9);
        assert_eq!(measured.percentile(50), Duration::from_millis(100));
        assert_eq!(measured.percentile(99), Duration::from_millis(198));
    }
}
