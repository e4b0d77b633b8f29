//! When keys are rotated without anybody asking for it.

use croner::Cron;
use jiff::Zoned;
use jiff::tz::TimeZone;
use model::Timestamp;
use std::str::FromStr;

/// The word for a schedule on which nothing happens.
const OFF: &str = "off";

/// When keys are rotated by themselves: five fields as in cron, in UTC, or `off`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Never.
    Off,
    /// At each time that fits.
    At(Box<Cron>),
}

/// A text is no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is neither five fields as in cron (minute, hour, day, month, weekday; UTC) nor off")]
pub struct ScheduleError;

impl Schedule {
    /// Whether a time that fits lies after `last` and not after `now`.
    #[must_use]
    pub fn is_due(&self, last: Timestamp, now: Timestamp) -> bool {
        let Self::At(cron) = self else { return false };
        let next = utc(last).and_then(|last| cron.find_next_occurrence(&last, false).ok());
        next.is_some_and(|next| next.timestamp().as_microsecond() <= now.0)
    }
}

fn utc(at: Timestamp) -> Option<Zoned> {
    jiff::Timestamp::from_microsecond(at.0).ok().map(|at| at.to_zoned(TimeZone::UTC))
}

impl FromStr for Schedule {
    type Err = ScheduleError;

    fn from_str(text: &str) -> Result<Self, ScheduleError> {
        if text == OFF {
            return Ok(Self::Off);
        }
        if text.split_whitespace().count() != 5 {
            return Err(ScheduleError);
        }
        Cron::from_str(text).map(Box::new).map(Self::At).map_err(|_| ScheduleError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    #[test]
    fn cry_9_it_is_due_once_when_its_time_has_come() {
        let quarterly: Schedule = "0 3 1 */3 *".parse().unwrap();
        let last = at("2026-11-22T12:00:00Z");
        assert!(!quarterly.is_due(last, at("2027-01-01T02:59:59Z")));
        assert!(quarterly.is_due(last, at("2027-01-01T03:00:00Z")));
        assert!(quarterly.is_due(last, at("2028-05-01T00:00:00Z")), "a time that was slept through");
        let done = at("2027-01-01T03:00:00Z");
        assert!(!quarterly.is_due(done, at("2027-03-31T23:00:00Z")));
        assert!(quarterly.is_due(done, at("2027-04-01T03:00:00Z")));
    }

    #[test]
    fn off_is_never_due() {
        let off: Schedule = "off".parse().unwrap();
        assert!(!off.is_due(Timestamp(0), at("2099-01-01T00:00:00Z")));
    }

    #[test]
    fn what_is_no_schedule_is_refused() {
        for wrong in ["", "never", "@daily", "0 3 1 1", "0 3 1 */3 * *", "61 3 1 * *", "0 3 1 */3 x"] {
            assert_eq!(wrong.parse::<Schedule>(), Err(ScheduleError), "{wrong}");
        }
    }
}
