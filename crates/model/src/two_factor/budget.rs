//! How many wrong second factors an account may see, whatever the method and wherever they come from.

use crate::refusal::Refusal;
use crate::time::{Lifetime, Timestamp};

/// Wrong second factors of any kind: so many in a rolling window, and so many in a row for ever (EML-7, SP 800-63B 3.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Failures in the window.
    pub failures: u32,
    /// The window.
    pub window: Lifetime,
    /// Failures in a row after which only an operator helps.
    pub consecutive: u32,
}

/// What an account has used of its [`Budget`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// Failures inside the window.
    pub failures: u32,
    /// The oldest of them.
    pub oldest: Option<Timestamp>,
    /// Failures since the last success.
    pub consecutive: u32,
}

impl Budget {
    /// Whether one more guess may be heard, and how many more after it.
    pub fn allow(self, spent: Spent, now: Timestamp) -> Result<u32, Refusal> {
        if spent.consecutive >= self.consecutive {
            return Err(Refusal::TooManyAttempts { retry_after: self.window.0 });
        }
        if spent.failures < self.failures {
            let left = (self.failures - spent.failures).min(self.consecutive - spent.consecutive);
            return Ok(left - 1);
        }
        let opens = spent.oldest.map_or(now.plus(self.window), |oldest| oldest.plus(self.window));
        Err(Refusal::TooManyAttempts { retry_after: opens.seconds_from(now).max(1) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget = Budget { failures: 10, window: Lifetime(86_400), consecutive: 100 };

    fn spent(failures: u32, consecutive: u32) -> Spent {
        Spent { failures, oldest: Some(Timestamp(0)), consecutive }
    }

    /// EML-7: the eleventh wrong code within a day waits until the first of them is a day old.
    #[test]
    fn the_budget_opens_when_the_oldest_failure_leaves_the_window() {
        let now = Timestamp(0).plus(Lifetime(3_600));
        assert_eq!(BUDGET.allow(spent(0, 0), now), Ok(9));
        assert_eq!(BUDGET.allow(spent(3, 98), now), Ok(1));
        assert_eq!(BUDGET.allow(spent(9, 9), now), Ok(0));
        assert_eq!(BUDGET.allow(spent(10, 10), now), Err(Refusal::TooManyAttempts { retry_after: 82_800 }));
    }

    #[test]
    fn a_hundred_in_a_row_lock_the_method() {
        assert_eq!(
            BUDGET.allow(spent(0, 100), Timestamp(0)),
            Err(Refusal::TooManyAttempts { retry_after: 86_400 })
        );
    }
}
