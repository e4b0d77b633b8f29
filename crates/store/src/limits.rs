//! Counters that must survive a restart: wrong passwords of an account, and the pause between two mails.
//!
//! Each is kept under a digest, and the key of digests changes. So whoever counts does so under every live key, the oldest
//! first, and is refused where any of them refuses: no change of keys gives a guess or a mail away.

use crate::error::Result;
use crate::{Store, Work};
use model::{Lifetime, Timestamp};
use vault::Digest;

/// The pause after too many wrong passwords doubles from 30 seconds to an hour, which is 120 of these.
const FIRST_PAUSE: Lifetime = Lifetime(30);

const FORGIVE: &str = "delete from login_guard where subject = $1";
const NEXT_MAIL: &str = "select next_at from mail_cooldown where subject = $1";

/// How many wrong passwords an account may see before it pauses.
#[derive(Clone, Copy, Debug)]
pub struct LoginBudget {
    /// Failures in the window.
    pub failures: u32,
    /// The window.
    pub window: Lifetime,
}

/// Whether a password may be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Yes, and the try is counted.
    Counted,
    /// Yes; if it is wrong too, a pause has begun.
    Last,
    /// Not before so many seconds.
    Wait(i64),
}

/// Whether a mail may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cooldown {
    /// Yes, and the next one has to wait.
    Reserved,
    /// Not before so many seconds.
    Active(i64),
}

impl Store {
    /// Counts one try at a password, or refuses it; `subject` is a digest of the canonical address, so that unknown addresses
    /// are counted alike (RLM-1).
    pub async fn charge_login(
        &self,
        subject: &[Digest],
        budget: LoginBudget,
        now: Timestamp,
    ) -> Result<Admission> {
        let mut work = self.begin().await?;
        let mut failures = 0;
        for digest in subject {
            let Some(counted) = work.charge(digest, budget, now).await? else {
                drop(work);
                return self.wait(digest, now).await;
            };
            failures = failures.max(counted);
        }
        work.commit().await?;
        let is_last = failures >= i64::from(budget.failures);
        Ok(if is_last { Admission::Last } else { Admission::Counted })
    }

    async fn wait(&self, subject: &Digest, now: Timestamp) -> Result<Admission> {
        let sql = "select blocked_until from login_guard where subject = $1";
        let row = self.db.read(sql).bind(subject.as_bytes().to_vec()).optional::<(i64,)>().await?;
        Ok(Admission::Wait(row.map_or(1, |(until,)| Timestamp(until).seconds_from(now).max(1))))
    }

    /// The try was not compared with anything, so it does not count, and a pause that it began is over.
    pub async fn refund_login(&self, subject: &[Digest]) -> Result<()> {
        let sql = "update login_guard set failures = failures - 1, blocked_until = 0 where subject = $1 and failures > 0";
        for digest in subject {
            self.db.write(sql).bind(digest.as_bytes().to_vec()).execute().await?;
        }
        Ok(())
    }

    /// The password was right: the account's wrong ones are forgotten, nobody else's (LOG-9).
    pub async fn forgive_login(&self, subject: &[Digest]) -> Result<()> {
        for digest in subject {
            self.db.write(FORGIVE).bind(digest.as_bytes().to_vec()).execute().await?;
        }
        Ok(())
    }

    /// Forgets addresses whose tries and pauses ended before `before`, at most `limit` at once: strangers who try made-up
    /// addresses leave nothing for good (RLM-10).
    pub async fn purge_logins(&self, before: Timestamp, limit: i64) -> Result<u64> {
        let sql = "delete from login_guard where subject in \
                   (select subject from login_guard where since <= $1 and blocked_until <= $1 limit $2)";
        self.db.write(sql).bind(before.0).bind(limit).execute().await
    }

    /// Seconds until the next mail to `subject` may leave; 0 where it may now.
    pub async fn cooldown(&self, subject: &[Digest], now: Timestamp) -> Result<i64> {
        let mut longest = 0;
        for digest in subject {
            let query = self.db.read(NEXT_MAIL).bind(digest.as_bytes().to_vec());
            let left = query.optional::<(i64,)>().await?;
            longest = longest.max(left.map_or(0, |(next_at,)| Timestamp(next_at).seconds_from(now)));
        }
        Ok(longest)
    }

    /// Shortens a pause after a mail that could not be sent (EML-10).
    pub async fn shorten_cooldown(&self, subject: &[Digest], until: Timestamp) -> Result<()> {
        let sql = "update mail_cooldown set next_at = $2 where subject = $1 and next_at > $2";
        for digest in subject {
            self.db.write(sql).bind(digest.as_bytes().to_vec()).bind(until.0).execute().await?;
        }
        Ok(())
    }
}

impl Work {
    /// Counts one try in one statement, and answers how many there are; `None` where it has to wait. A count that begins more than a window from now is from
    /// before the clock was set back, and begins again, so that no pause lasts until the clock is there once more (OPS-12).
    async fn charge(&mut self, subject: &Digest, budget: LoginBudget, now: Timestamp) -> Result<Option<i64>> {
        let sql = "insert into login_guard (subject, failures, since, blocked_until) values ($1, 1, $2, 0) \
             on conflict (subject) do update set \
             failures = case when (login_guard.since <= $3 and login_guard.blocked_until <= $3) or login_guard.since > $6 then 1 \
                        else login_guard.failures + 1 end, \
             since = case when (login_guard.since <= $3 and login_guard.blocked_until <= $3) or login_guard.since > $6 then $2 else login_guard.since end, \
             blocked_until = case \
                when (login_guard.since <= $3 and login_guard.blocked_until <= $3) or login_guard.since > $6 then 0 \
                when login_guard.failures + 1 < $4 then 0 \
                when login_guard.failures + 1 - $4 >= 7 then $2 + $5 * 120 \
                else $2 + $5 * (1 << cast(login_guard.failures + 1 - $4 as integer)) end \
             where login_guard.blocked_until <= $2 or login_guard.since > $6 returning failures";
        let query = self.tx.query(sql).bind(subject.as_bytes().to_vec()).bind(now.0);
        let query = query
            .bind(now.minus(budget.window).0)
            .bind(i64::from(budget.failures))
            .bind(FIRST_PAUSE.micros())
            .bind(now.plus(budget.window).0);
        Ok(query.optional::<(i64,)>().await?.map(|(failures,)| failures))
    }

    /// Reserves the next mail to `subject`, before anything about it is made (EML-9). A pause never lasts longer than `pause`
    /// from now, also where the clock was set back (OPS-12).
    pub async fn reserve_mail(
        &mut self,
        subject: &[Digest],
        pause: Lifetime,
        now: Timestamp,
    ) -> Result<Cooldown> {
        for digest in subject {
            if let Cooldown::Active(left) = self.reserve(digest, pause, now).await? {
                return Ok(Cooldown::Active(left));
            }
        }
        Ok(Cooldown::Reserved)
    }

    async fn reserve(&mut self, subject: &Digest, pause: Lifetime, now: Timestamp) -> Result<Cooldown> {
        let sql = "insert into mail_cooldown (subject, next_at) values ($1, $2) on conflict (subject) \
                   do update set next_at = excluded.next_at \
                   where mail_cooldown.next_at <= $3 or mail_cooldown.next_at > $2 returning next_at";
        let query = self.tx.query(sql).bind(subject.as_bytes().to_vec()).bind(now.plus(pause).0).bind(now.0);
        if query.optional::<(i64,)>().await?.is_some() {
            return Ok(Cooldown::Reserved);
        }
        let query = self.tx.query(NEXT_MAIL).bind(subject.as_bytes().to_vec());
        let row = query.optional::<(i64,)>().await?;
        Ok(Cooldown::Active(row.map_or(1, |(next_at,)| Timestamp(next_at).seconds_from(now).max(1))))
    }

    /// The password was right: the account's wrong ones are forgotten, nobody else's (LOG-9).
    pub async fn forgive_login(&mut self, subject: &[Digest]) -> Result<()> {
        for digest in subject {
            self.tx.query(FORGIVE).bind(digest.as_bytes().to_vec()).execute().await?;
        }
        Ok(())
    }

    /// Ends the pause for `subject`.
    pub async fn end_pause(&mut self, subject: &[Digest]) -> Result<()> {
        for digest in subject {
            let sql = "delete from mail_cooldown where subject = $1";
            self.tx.query(sql).bind(digest.as_bytes().to_vec()).execute().await?;
        }
        Ok(())
    }
}
