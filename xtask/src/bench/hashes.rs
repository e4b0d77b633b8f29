//! What the hash of a password costs without a server around it: the rate that sign-ins are held against.

use anyhow::{Context, Result};

use crate::run;

const BENCH: [&str; 5] = ["bench", "--quiet", "-p", "doorward-vault", "--bench"];
const NAME: &str = "password";

/// Hashes by nobody but the threads that hash.
#[derive(Debug, PartialEq)]
pub(super) struct Rate {
    /// Hashes a second.
    pub(super) per_second: f64,
    /// CPU seconds for 1,000 hashes.
    pub(super) cpu_per_thousand: f64,
}

impl Rate {
    /// The mean of two, one measured before and one after.
    pub(super) fn mean(&self, other: &Self) -> Self {
        Self {
            per_second: f64::midpoint(self.per_second, other.per_second),
            cpu_per_thousand: f64::midpoint(self.cpu_per_thousand, other.cpu_per_thousand),
        }
    }
}

/// Compiles the bench, so that nothing is compiled while something is measured.
pub(super) fn build() -> Result<()> {
    let mut bench = run::cargo(&BENCH);
    bench.args([NAME, "--no-run"]);
    run::succeeds(bench)
}

/// Measures.
pub(super) fn alone() -> Result<Rate> {
    println!("measuring hashes alone");
    let mut bench = run::cargo(&BENCH);
    bench.arg(NAME);
    let (_, said) = run::output(bench)?;
    parse(&said)
}

/// `58.1 hashes a second, 33.9 CPU seconds for 1000`.
fn parse(said: &str) -> Result<Rate> {
    let mut numbers = said.split_whitespace().filter_map(|word| word.parse().ok());
    let mut next = || numbers.next().context("the bench of vault did not say its rate");
    Ok(Rate { per_second: next()?, cpu_per_thousand: next()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read_from_what_the_bench_says() {
        let rate = parse("\n58.1 hashes a second, 33.9 CPU seconds for 1000\n").unwrap();
        assert_eq!(rate, Rate { per_second: 58.1, cpu_per_thousand: 33.9 });
        assert!(parse("").is_err());
    }
}
