//! The figures as docs/performance.md has them: a table of requests, and a table of aims.

use std::fmt;
use std::time::Duration;

use super::hashes::Rate;
use super::load::Measured;

const LOGIN: &str = "/api/auth/login";

/// Everything that was measured.
pub(super) struct Figures {
    pub(super) requests: Vec<Measured>,
    pub(super) raw: Rate,
    pub(super) starts: Starts,
    pub(super) memory: Memory,
}

/// From the start of the process to the first answer.
pub(super) struct Starts {
    /// With an empty folder: the database and the keys are made.
    pub(super) first: Duration,
    /// With what the first start left.
    pub(super) again: Duration,
}

/// Bytes in memory.
pub(super) struct Memory {
    pub(super) idle: u64,
    /// The most while passwords were hashed.
    pub(super) peak: u64,
    /// After all of it.
    pub(super) after: u64,
}

/// A figure, what it should be below (or above), and whether it is.
struct Aim {
    what: &'static str,
    figure: f64,
    unit: &'static str,
    mark: f64,
    at_least: bool,
}

impl Figures {
    fn aims(&self) -> [Aim; 7] {
        let below = |what, figure, unit, mark| Aim { what, figure, unit, mark, at_least: false };
        let at_least = |what, figure, unit, mark| Aim { what, figure, unit, mark, at_least: true };
        let cpu = |path| self.of(path).map_or(f64::NAN, Measured::cpu_per_thousand);
        let logins = self.of(LOGIN).map_or(f64::NAN, Measured::per_second);
        // The same on a quiet machine; on a busy one only the second means something.
        let rate = logins * 100.0 / self.raw.per_second;
        let share = self.raw.cpu_per_thousand * 100.0 / cpu(LOGIN);
        [
            below("`users/me`, CPU for 1,000", cpu("/api/users/me"), "s", 0.10),
            below("`refresh`, CPU for 1,000", cpu("/api/auth/refresh"), "s", 0.5),
            at_least("sign-ins, of the rate of hashes alone", rate, "%", 95.0),
            at_least("the hash, of the CPU of a sign-in", share, "%", 95.0),
            below("first start to first answer", milliseconds(self.starts.first), "ms", 100.0),
            below("later start to first answer", milliseconds(self.starts.again), "ms", 100.0),
            below("memory, idle", megabytes(self.memory.idle), "MB", 25.0),
        ]
    }

    fn of(&self, path: &str) -> Option<&Measured> {
        self.requests.iter().find(|request| request.name.ends_with(path))
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| request | requests/s | CPU s for 1,000 | p50 ms | p99 ms |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: |")?;
        for request in &self.requests {
            let [p50, p99] = [50, 99].map(|percent| milliseconds(request.percentile(percent)));
            let (rate, cpu) = (request.per_second(), request.cpu_per_thousand());
            writeln!(f, "| `{}` | {rate:.0} | {cpu:.3} | {p50:.2} | {p99:.2} |", request.name)?;
        }
        let Rate { per_second, cpu_per_thousand } = self.raw;
        writeln!(f, "| a hash alone | {per_second:.0} | {cpu_per_thousand:.3} | | |")?;
        writeln!(f, "\n| figure | measured | aim | |\n| --- | ---: | ---: | --- |")?;
        self.aims().iter().try_for_each(|aim| writeln!(f, "{aim}"))?;
        let Memory { peak, after, .. } = self.memory;
        writeln!(f, "| memory, at most while signing in | {:.1} MB | | |", megabytes(peak))?;
        write!(f, "| memory, after all of it | {:.1} MB | | |", megabytes(after))
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, figure, unit, mark, at_least } = *self;
        let (word, met) = if at_least { ("at least", figure >= mark) } else { ("under", figure < mark) };
        let digits = if unit == "s" { 3 } else { 1 };
        let verdict = if met { "met" } else { "missed" };
        write!(f, "| {what} | {figure:.digits$} {unit} | {word} {mark} {unit} | {verdict} |")
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1_000).unwrap_or(u32::MAX)) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_says_whether_it_is_met() {
        let aim = Aim { what: "x", figure: 0.1234, unit: "s", mark: 0.1, at_least: false };
        assert_eq!(aim.to_string(), "| x | 0.123 s | under 0.1 s | missed |");
        let aim = Aim { what: "y", figure: 96.04, unit: "%", mark: 95.0, at_least: true };
        assert_eq!(aim.to_string(), "| y | 96.0 % | at least 95 % | met |");
    }

    #[test]
    fn what_was_not_measured_is_not_met() {
        let aim = Aim { what: "x", figure: f64::NAN, unit: "s", mark: 0.1, at_least: false };
        assert!(aim.to_string().ends_with("missed |"));
    }

    #[test]
    fn a_megabyte_is_a_million_bytes() {
        assert!((megabytes(25_000_000) - 25.0).abs() < 1e-9);
    }
}
