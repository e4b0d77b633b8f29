//! Two lists of times, and whether they tell two things apart, by the limits of section E2 of the security requirements.
//!
//! A figure beyond its limit counts where it is also more than 4.5 of its own standard errors from nothing: a share of a short
//! answer is less than what a busy machine adds to it by accident.

/// So many standard errors are no accident.
const SURE: f64 = 4.5;
/// Of a low percentile: noise only ever adds time.
const LOW: f64 = 0.05;
const LOW_LIMIT: Limit = Limit { milliseconds: 1.0, share: 0.03 };
const MEDIAN_LIMIT: Limit = Limit { milliseconds: 2.0, share: 0.05 };
/// How far from a half the chance may be that the one takes longer than the other.
const CHANCE_LIMIT: f64 = 0.05;
/// Of each end, left out of means.
const TRIMMED: f64 = 0.1;
/// Parts of a run, to see how much a figure differs within it.
const PARTS: usize = 10;

/// How large a difference may be: both limits hold.
struct Limit {
    milliseconds: f64,
    share: f64,
}

/// A difference, and how sure it is.
struct Difference {
    of: f64,
    error: f64,
    base: f64,
}

/// How long two questions took.
pub(crate) struct Comparison {
    pairs: usize,
    low: Difference,
    median: Difference,
    /// Welch's t of the trimmed lists.
    t: f64,
    /// The chance that the first takes longer than the second (Mann and Whitney), with its standard error where nothing tells.
    chance: f64,
    chance_error: f64,
}

impl Comparison {
    pub(crate) const HEADING: &str =
        "comparison                  pairs   5 % ms     diff   median     diff       t    AUC";

    /// Of two lists of milliseconds, in the order in which they were taken.
    pub(crate) fn new(first: &[f64], second: &[f64]) -> Self {
        let low = Difference::of(first, second, LOW);
        let median = Difference::of(first, second, 0.5);
        let (first, second) = (sorted(first), sorted(second));
        let t = welch(trimmed(&first), trimmed(&second));
        let (n, m) = (count(first.len()), count(second.len()));
        let chance_error = ((n + m + 1.0) / (12.0 * n * m)).sqrt();
        Self { pairs: first.len(), low, median, t, chance: chance(&first, &second), chance_error }
    }

    /// Whether somebody who measures could tell the two apart.
    pub(crate) fn differs(&self) -> bool {
        let by_mean = self.t.abs() > SURE;
        let by_chance = (self.chance - 0.5).abs() > CHANCE_LIMIT.max(SURE * self.chance_error);
        self.low.is_beyond(&LOW_LIMIT) || self.median.is_beyond(&MEDIAN_LIMIT) || by_mean || by_chance
    }

    pub(crate) fn line(&self, name: &str) -> String {
        let Self { pairs, low, median, t, chance, .. } = self;
        format!(
            "{name:<26} {pairs:>6} {:>8.3} {:>8.3} {:>8.3} {:>8.3} {t:>7.1} {chance:>6.3}  {}",
            low.base,
            low.of,
            median.base,
            median.of,
            if self.differs() { "told apart" } else { "alike" },
        )
    }
}

impl Difference {
    /// Of one quantile; its error is that of the mean of the differences in the parts of the run.
    fn of(first: &[f64], second: &[f64], share: f64) -> Self {
        let base = quantile(&sorted(second), share);
        let size = (first.len() / PARTS).max(1);
        let parts: Vec<f64> = first
            .chunks(size)
            .zip(second.chunks(size))
            .map(|(one, other)| quantile(&sorted(one), share) - quantile(&sorted(other), share))
            .collect();
        let (_, variance) = moments(&parts);
        let error = (variance / count(parts.len())).sqrt();
        Self { of: quantile(&sorted(first), share) - base, error, base }
    }

    fn is_beyond(&self, limit: &Limit) -> bool {
        let most = limit.milliseconds.min(limit.share * self.base);
        self.of.abs() > most.max(SURE * self.error)
    }
}

fn sorted(times: &[f64]) -> Vec<f64> {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Of a sorted list, the value below which a share of it lies.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a length is a place in the list"
)]
fn quantile(sorted: &[f64], share: f64) -> f64 {
    sorted[(count(sorted.len() - 1) * share).round() as usize]
}

/// A sorted list without its ends.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a length is a place in the list"
)]
fn trimmed(sorted: &[f64]) -> &[f64] {
    let cut = (count(sorted.len()) * TRIMMED) as usize;
    &sorted[cut..sorted.len() - cut]
}

/// Mean and variance.
fn moments(values: &[f64]) -> (f64, f64) {
    let mean = values.iter().sum::<f64>() / count(values.len());
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, squares / (count(values.len()) - 1.0).max(1.0))
}

/// Welch's t.
fn welch(first: &[f64], second: &[f64]) -> f64 {
    let ((one, v), (other, w)) = (moments(first), moments(second));
    let error = (v / count(first.len()) + w / count(second.len())).sqrt();
    (one - other) / error
}

/// How often a value of the first list is larger than one of the second; what is equal counts half.
fn chance(first: &[f64], second: &[f64]) -> f64 {
    let larger: f64 = first
        .iter()
        .map(|value| {
            let below = second.partition_point(|other| other < value);
            let equal = second.partition_point(|other| other <= value) - below;
            count(below) + count(equal) / 2.0
        })
        .sum();
    larger / (count(first.len()) * count(second.len()))
}

#[expect(clippy::cast_precision_loss, reason = "lists are far shorter than 2^52")]
const fn count(length: usize) -> f64 {
    length as f64
}
