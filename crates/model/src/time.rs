//! Moments and spans. The clock itself is in `app`; here time is only compared and added.

use serde::{Deserialize, Serialize};

const MICROS_PER_SECOND: i64 = 1_000_000;

/// A moment: microseconds since the Unix epoch, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A span in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lifetime(pub i64);

impl Lifetime {
    /// The span in microseconds.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0.saturating_mul(MICROS_PER_SECOND)
    }
}

impl Timestamp {
    /// The moment `span` later.
    #[must_use]
    pub const fn plus(self, span: Lifetime) -> Self {
        Self(self.0.saturating_add(span.micros()))
    }

    /// The moment `span` earlier.
    #[must_use]
    pub const fn minus(self, span: Lifetime) -> Self {
        Self(self.0.saturating_sub(span.micros()))
    }

    /// Whole seconds from `now` until this moment, rounded up; 0 once it has come.
    #[must_use]
    pub const fn seconds_from(self, now: Self) -> i64 {
        let left = self.0.saturating_sub(now.0);
        if left <= 0 { 0 } else { left.saturating_add(MICROS_PER_SECOND - 1) / MICROS_PER_SECOND }
    }

    /// The moment that RFC 3339 writes so, in any time zone.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|at| Self(at.as_microsecond()))
    }

    /// RFC 3339 in UTC, to the millisecond: `2026-11-22T14:05:00.123Z`.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let millis =
            jiff::Timestamp::from_millisecond(self.0.div_euclid(1_000)).unwrap_or(jiff::Timestamp::MAX);
        format!("{millis:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rounded_up_and_never_negative() {
        let now = Timestamp(10_000_000);
        assert_eq!(now.plus(Lifetime(60)).seconds_from(now), 60);
        assert_eq!(Timestamp(10_000_001).seconds_from(now), 1);
        assert_eq!(Timestamp(9_000_000).seconds_from(now), 0);
    }

    /// OPS-12: no arithmetic on time wraps around, however far a clock jumps.
    #[test]
    fn extremes_saturate() {
        assert_eq!(Timestamp(i64::MAX).plus(Lifetime(i64::MAX)), Timestamp(i64::MAX));
        assert_eq!(Timestamp(i64::MAX).seconds_from(Timestamp(i64::MIN)), i64::MAX / 1_000_000);
        assert!(!Timestamp(i64::MAX).rfc3339().is_empty());
    }

    #[test]
    fn moments_read_as_rfc_3339() {
        assert_eq!(Timestamp(1_795_358_700_123_456).rfc3339(), "2026-11-22T14:45:00.123Z");
        for text in ["2026-11-22T14:45:00.123456Z", "2026-11-22T15:45:00.123456+01:00"] {
            assert_eq!(Timestamp::parse(text), Some(Timestamp(1_795_358_700_123_456)));
        }
        for text in ["", "2026-11-22", "1795358700", "2026-11-22T14:45:00"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
