//! The record of what happened: what is done stands in it with the change itself, and a wrong guess when it was refused.

use crate::{Access, App, Authority, Caller, Error, Result};
use model::audit::{Entry, Event, Filter, Reason};
use model::{Page, PageRequest};
use store::{Named, Work};

/// Entries that are forgotten in one statement, so that nobody waits long for the writer.
const PURGED_AT_ONCE: i64 = 500;

impl App {
    /// Writes an event down, in the transaction of what it tells.
    pub(crate) async fn record(&self, work: &mut Work, event: Event, caller: &Caller) -> Result<()> {
        self.note(work, caller.did(event)).await
    }

    /// Writes an event down that says itself where it came from.
    pub(crate) async fn note(&self, work: &mut Work, event: Event) -> Result<()> {
        Ok(work.record(&self.entry(event)).await?)
    }

    /// Hands `outcome` on. Where it is a wrong guess, `event` is written down as a failure first.
    pub(crate) async fn noting<T>(&self, event: Event, caller: &Caller, outcome: Result<T>) -> Result<T> {
        if let Err(Error::Refused(refusal)) = &outcome
            && let Some(reason) = Reason::of(refusal)
        {
            self.record_alone(caller.did(event.failed(reason))).await;
        }
        outcome
    }

    /// Writes an event down by itself. Where that fails it stands in the log, and nothing else fails.
    pub(crate) async fn record_alone(&self, event: Event) {
        let (kind, outcome) = (event.kind.as_str(), event.outcome.as_str());
        if let Err(error) = self.store.record(&self.entry(event)).await {
            tracing::error!(%error, kind, outcome, "an event could not be recorded");
        }
    }

    fn entry(&self, event: Event) -> Entry {
        let (kind, outcome) = (event.kind.as_str(), event.outcome.as_str());
        metrics::counter!("doorward_events_total", "kind" => kind, "outcome" => outcome).increment(1);
        Entry { id: self.new_id(), at: self.now(), event }
    }

    /// What happened to one's own account, the newest first.
    pub async fn activity(&self, access: &Access, page: PageRequest) -> Result<Page<Entry>> {
        self.principal(access.account).await?;
        let own = Filter { account: Some(access.account), ..Filter::default() };
        Ok(self.store.audit(&own, page).await?.map(|named| named.entry))
    }

    /// What happened on the whole server, the newest first.
    pub async fn audit(&self, _: &Authority, filter: &Filter, page: PageRequest) -> Result<Page<Named>> {
        Ok(self.store.audit(filter, page).await?)
    }

    /// Forgets what is older than the operator keeps it (AUD-5).
    pub(crate) async fn forget_events(&self) -> Result<()> {
        let before = self.now().minus(self.settings().events_kept);
        while self.store.purge_audit(before, PURGED_AT_ONCE).await? > 0 {}
        Ok(())
    }
}
