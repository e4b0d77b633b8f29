//! The record of what happened: kept as it was written, found by whom, what and when, and forgotten oldest first.

use doorward_store::Store;
use model::audit::{Entry, Event, Filter, Kind, Outcome, Reason};
use model::session::{Device, Factor};
use model::{AccountId, Page, PageRequest, SessionId};

use super::backend::unique;
use super::shelf::{NOW, Shelf, after};

/// An entry about something that happened so many seconds after the beginning.
pub(crate) fn entry(event: Event, seconds: i64) -> Entry {
    Entry { id: unique(), at: after(seconds), event }
}

async fn kept(shelf: &Shelf, event: Event, seconds: i64) -> Entry {
    let entry = entry(event, seconds);
    shelf.record(&entry).await.unwrap();
    entry
}

async fn found(store: &Store, filter: &Filter) -> Vec<Entry> {
    let page = store.audit(filter, PageRequest { number: 0, size: 100 }).await.unwrap();
    assert_eq!(usize::try_from(page.total).unwrap(), page.items.len());
    page.items.into_iter().map(|named| named.entry).collect()
}

#[tokio::test]
async fn an_event_is_read_as_it_was_written() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, AccountId(unique()));
    let whole = Event::by(Kind::ChangeGroup, ada.id, Some(eve))
        .in_session(SessionId(unique()))
        .with(&[Factor::Pwd, Factor::Recovery])
        .naming("staff")
        .changing(Some("Staff".to_owned()), Some("Crew".to_owned()))
        .failed(Reason::WrongCode)
        .seen_from(Device::new(Some("Firefox"), None, Some("192.0.2.7".to_owned())));
    let whole = entry(whole, 1);
    let bare = kept(&shelf, Event::unproved(Kind::SendMail, None).denied(), 0).await;
    shelf.work(async |work| work.record(&whole).await).await;
    assert_eq!(found(&shelf, &Filter::default()).await, [whole, bare], "the newest first");
    let page = shelf.audit(&Filter::default(), PageRequest { number: 0, size: 1 }).await.unwrap();
    let names = (page.items[0].actor.as_deref(), page.items[0].account.as_deref());
    assert_eq!(names, (Some("ada"), None), "of whom is there, and of nobody else");
    shelf.close().await;
}

#[tokio::test]
async fn what_was_taken_back_is_not_recorded() {
    let shelf = Shelf::new().await;
    let mut work = shelf.begin().await.unwrap();
    work.record(&entry(Event::unproved(Kind::Login, None), 0)).await.unwrap();
    drop(work);
    assert_eq!(found(&shelf, &Filter::default()).await, []);
    shelf.close().await;
}

#[tokio::test]
async fn filters_must_all_fit() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (AccountId(unique()), AccountId(unique()));
    let login = kept(&shelf, Event::own(Kind::Login, ada), 0).await;
    let failed = kept(&shelf, Event::unproved(Kind::Login, Some(ada)).failed(Reason::WrongCode), 1).await;
    let locked = kept(&shelf, Event::by(Kind::LockAccount, eve, Some(ada)), 2).await;
    let other = kept(&shelf, Event::own(Kind::Login, eve), 3).await;
    let any = Filter::default;
    let about = |id| Filter { account: Some(id), ..any() };
    for (filter, expected) in [
        (about(ada), vec![&locked, &failed, &login]),
        (Filter { actor: Some(eve), ..any() }, vec![&other, &locked]),
        (Filter { actor: Some(eve), ..about(ada) }, vec![&locked]),
        (Filter { kind: Some(Kind::Login), ..any() }, vec![&other, &failed, &login]),
        (Filter { kind: Some(Kind::Login), outcome: Some(Outcome::Success), ..about(ada) }, vec![&login]),
        (Filter { after: Some(after(0)), before: Some(after(3)), ..any() }, vec![&locked, &failed]),
        (about(AccountId(unique())), vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().cloned().collect();
        assert_eq!(found(&shelf, &filter).await, expected, "{filter:?}");
    }
    shelf.close().await;
}

#[tokio::test]
async fn pages_follow_each_other_and_know_the_whole() {
    let shelf = Shelf::new().await;
    let mut entries = Vec::new();
    for _ in 0..5 {
        entries.push(kept(&shelf, Event::unproved(Kind::Login, None), 0).await.id);
    }
    entries.sort_unstable_by(|a, b| b.cmp(a));
    let page = async |number| -> Page<_> {
        shelf.audit(&Filter::default(), PageRequest { number, size: 2 }).await.unwrap().map(|n| n.entry.id)
    };
    let mut seen = Vec::new();
    for number in 0..4 {
        let page = page(number).await;
        assert_eq!((page.total, page.pages()), (5, 3));
        seen.extend(page.items);
    }
    assert_eq!(seen, entries, "of one moment, by name");
    assert!(page(u32::MAX).await.items.is_empty());
    shelf.close().await;
}

/// AUD-5: what is older than it is kept goes in small steps, the oldest first; nothing else does.
#[tokio::test]
async fn aud_5_old_entries_are_forgotten_in_steps() {
    let shelf = Shelf::new().await;
    for seconds in [3, 1, 2, 0] {
        kept(&shelf, Event::unproved(Kind::Login, None), seconds).await;
    }
    assert_eq!(shelf.purge_audit(NOW, 10).await.unwrap(), 0);
    assert_eq!(shelf.purge_audit(after(3), 2).await.unwrap(), 2);
    let left: Vec<_> = found(&shelf, &Filter::default()).await.into_iter().map(|entry| entry.at).collect();
    assert_eq!(left, [after(3), after(2)]);
    assert_eq!(shelf.purge_audit(after(3), 2).await.unwrap(), 1);
    shelf.close().await;
}
