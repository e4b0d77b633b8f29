//! Mails on their way: each is claimed by one, delivered once, and forgotten when it was dealt with.

use doorward_store::{Mail, Queue};
use model::{Lifetime, MailId, PageRequest};

use super::backend::unique;
use super::shelf::{NOW, Shelf, after, at_once, email, mail};

const LEASE: Lifetime = Lifetime(60);

async fn post(shelf: &Shelf, seconds: i64) -> Mail {
    let mail = mail(&email("ada"), seconds);
    shelf.work(async |work| work.post(&mail, &email("ada"), mail.created_at).await).await;
    mail
}

async fn claim(shelf: &Shelf, id: MailId, seconds: i64) -> Option<Mail> {
    shelf.claim_mail(id, LEASE, after(seconds)).await.unwrap()
}

fn facts(mail: &Mail) -> String {
    let Mail { id, kind, to, letter, locale, created_at, not_after, attempts } = mail;
    format!("{id} {kind} {to} {letter} {locale} {created_at:?} {not_after:?} {attempts}")
}

#[tokio::test]
async fn a_mail_is_claimed_as_it_was_posted() {
    let shelf = Shelf::new().await;
    let posted = post(&shelf, 0).await;
    let claimed = claim(&shelf, posted.id, 0).await.unwrap();
    assert_eq!(facts(&claimed), facts(&Mail { attempts: 1, ..posted }));
    let timeless = Mail { not_after: None, ..mail(&email("eve"), 0) };
    shelf.work(async |work| work.post(&timeless, &email("eve"), timeless.created_at).await).await;
    let claimed = claim(&shelf, timeless.id, 0).await.unwrap();
    assert_eq!(facts(&claimed), facts(&Mail { attempts: 1, ..timeless }));
    assert!(claim(&shelf, MailId(unique()), 0).await.is_none());
    shelf.close().await;
}

/// EML-10: a mail that somebody waits for is sent by their own request; the worker takes it over where that is gone.
#[tokio::test]
async fn eml_10_an_awaited_mail_is_its_requests_own_for_a_while() {
    let shelf = Shelf::new().await;
    let awaited = mail(&email("ada"), 0);
    shelf.work(async |work| work.post(&awaited, &email("ada"), after(60)).await).await;
    assert_eq!(shelf.due_mails(after(59), 10).await.unwrap(), []);
    assert!(claim(&shelf, awaited.id, 59).await.is_none());
    let claimed = shelf.claim_own_mail(awaited.id, LEASE, after(1)).await.unwrap().unwrap();
    assert_eq!(facts(&claimed), facts(&Mail { attempts: 1, ..awaited }));
    assert!(shelf.claim_own_mail(claimed.id, LEASE, after(2)).await.unwrap().is_none(), "tried already");
    assert_eq!(claim(&shelf, claimed.id, 61).await.unwrap().attempts, 2);
    shelf.close().await;
}

#[tokio::test]
async fn mails_are_due_when_their_time_has_come_oldest_first() {
    let shelf = Shelf::new().await;
    let (second, first, third) = (post(&shelf, 20).await, post(&shelf, 10).await, post(&shelf, 30).await);
    assert_eq!(shelf.due_mails(after(9), 10).await.unwrap(), []);
    assert_eq!(shelf.due_mails(after(20), 10).await.unwrap(), [first.id, second.id]);
    assert_eq!(shelf.due_mails(after(99), 2).await.unwrap(), [first.id, second.id]);
    assert!(claim(&shelf, third.id, 29).await.is_none(), "too early");
    shelf.close().await;
}

/// A lease keeps others away, and a sender that died is followed by another one.
#[tokio::test]
async fn ops_20_a_claim_holds_until_its_lease_ends() {
    let shelf = Shelf::new().await;
    let posted = post(&shelf, 0).await;
    assert_eq!(claim(&shelf, posted.id, 0).await.unwrap().attempts, 1);
    assert!(claim(&shelf, posted.id, 59).await.is_none());
    assert_eq!(shelf.due_mails(after(59), 10).await.unwrap(), []);
    assert_eq!(claim(&shelf, posted.id, 60).await.unwrap().attempts, 2);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ops_20_of_sixteen_claimers_one_gets_the_mail() {
    let shelf = Shelf::new().await;
    let posted = post(&shelf, 0).await;
    let claimed = at_once(|| {
        let store = shelf.store.clone();
        async move { store.claim_mail(posted.id, LEASE, NOW).await.unwrap().is_some() }
    });
    assert_eq!(claimed.await, 1);
    shelf.close().await;
}

#[tokio::test]
async fn a_delivered_mail_is_forgotten_or_shown_newest_first() {
    let shelf = Shelf::new().await;
    let (old, gone, new) = (post(&shelf, 0).await, post(&shelf, 1).await, post(&shelf, 2).await);
    assert_eq!(shelf.mailbox(10).await.unwrap().len(), 0);
    for (mail, keep) in [(&old, true), (&gone, false), (&new, true)] {
        claim(&shelf, mail.id, 5).await.unwrap();
        shelf.mail_delivered(mail.id, keep).await.unwrap();
    }
    let shown = shelf.mailbox(10).await.unwrap();
    let expected = [&new, &old].map(|mail| facts(&Mail { attempts: 1, ..mail.clone() }));
    assert_eq!(shown.iter().map(facts).collect::<Vec<_>>(), expected);
    assert_eq!(shelf.mailbox(1).await.unwrap()[0].id, new.id);
    assert!(claim(&shelf, new.id, 99).await.is_none(), "delivered once");
    assert_eq!(shelf.queue().await.unwrap(), Queue::default());
    assert_eq!(shelf.count("select count(*) from outbox").await, 2);
    shelf.close().await;
}

#[tokio::test]
async fn a_mail_that_could_not_be_sent_waits_or_is_given_up() {
    let shelf = Shelf::new().await;
    let (waits, fails) = (post(&shelf, 0).await, post(&shelf, 0).await);
    for mail in [&waits, &fails] {
        claim(&shelf, mail.id, 0).await.unwrap();
    }
    shelf.mail_postponed(waits.id, "451", after(10)).await.unwrap();
    shelf.mail_failed(fails.id, "550").await.unwrap();
    assert_eq!(shelf.queue().await.unwrap(), Queue { pending: 1, failed: 1, oldest: Some(NOW) });
    assert_eq!(shelf.due_mails(after(9), 10).await.unwrap(), []);
    assert_eq!(shelf.due_mails(after(10), 10).await.unwrap(), [waits.id]);
    assert!(claim(&shelf, fails.id, 1_000).await.is_none());
    let sql = "select count(*) from outbox where (state = 'pending' and problem = '451') or (state = 'failed' and problem = '550')";
    assert_eq!(shelf.count(sql).await, 2);

    // What is given up stays given up, whatever a slow sender says later.
    shelf.mail_postponed(fails.id, "451", after(20)).await.unwrap();
    assert_eq!(shelf.queue().await.unwrap(), Queue { pending: 1, failed: 1, oldest: Some(NOW) });
    shelf.close().await;
}

#[tokio::test]
async fn mails_that_were_dealt_with_are_purged_and_waiting_ones_are_not() {
    let shelf = Shelf::new().await;
    let (waits, failed, kept, newer) =
        (post(&shelf, 0).await, post(&shelf, 0).await, post(&shelf, 0).await, post(&shelf, 10).await);
    shelf.mail_failed(failed.id, "550").await.unwrap();
    for mail in [&kept, &newer] {
        shelf.mail_delivered(mail.id, true).await.unwrap();
    }
    assert_eq!(shelf.purge_mails(NOW).await.unwrap(), 0);
    assert_eq!(shelf.purge_mails(after(10)).await.unwrap(), 2);
    assert_eq!(shelf.mailbox(10).await.unwrap().len(), 1);
    assert_eq!(shelf.due_mails(NOW, 10).await.unwrap(), [waits.id]);
    shelf.close().await;
}

/// OPS-3: of an embedded database nobody else is a sender, so that after a crash every mail is due at once.
#[tokio::test]
async fn ops_3_mails_whose_sender_died_are_released() {
    let shelf = Shelf::new().await;
    let (leased, postponed, due) = (post(&shelf, 0).await, post(&shelf, 0).await, post(&shelf, -10).await);
    claim(&shelf, leased.id, 0).await.unwrap();
    shelf.mail_postponed(postponed.id, "451", after(3_600)).await.unwrap();
    assert_eq!(shelf.due_mails(after(1), 10).await.unwrap(), [due.id]);
    assert_eq!(shelf.release_mails(after(1)).await.unwrap(), 2);
    assert_eq!(shelf.due_mails(after(1), 10).await.unwrap().len(), 3);
    assert_eq!(claim(&shelf, leased.id, 1).await.unwrap().attempts, 2);
    shelf.close().await;
}

/// What is given up, or waits for longer than a claim holds, is tried again at once; what may be on its way now is left alone.
#[tokio::test]
async fn a_mail_is_tried_again_unless_somebody_has_it_or_it_is_too_late() {
    let shelf = Shelf::new().await;
    let (claimed, waits, failed) = (post(&shelf, 0).await, post(&shelf, 1).await, post(&shelf, 2).await);
    let late = Mail { not_after: Some(after(20)), ..mail(&email("ada"), 3) };
    shelf.work(async |work| work.post(&late, &email("ada"), late.created_at).await).await;
    for mail in [&claimed, &waits, &failed, &late] {
        claim(&shelf, mail.id, 10).await.unwrap();
    }
    shelf.mail_postponed(waits.id, "451", after(600)).await.unwrap();
    shelf.mail_failed(failed.id, "550").await.unwrap();
    shelf.mail_failed(late.id, "550").await.unwrap();
    let retry =
        async |id: MailId| shelf.work(async move |work| work.retry_mail(id, LEASE, after(20)).await).await;
    assert_eq!((retry(claimed.id).await, retry(late.id).await), (false, false));
    assert_eq!((retry(waits.id).await, retry(failed.id).await), (true, true));
    assert!(!retry(failed.id).await, "it is due already");
    assert_eq!(shelf.due_mails(after(20), 10).await.unwrap().len(), 2);
    assert!(!retry(MailId(unique())).await);
    shelf.close().await;
}

/// The queue tells whom, of what kind and what is in the way; the newest first, and nothing that was delivered.
#[tokio::test]
async fn the_queue_is_told_page_by_page_and_mails_are_discarded() {
    let shelf = Shelf::new().await;
    let (old, gone, new) = (post(&shelf, 0).await, post(&shelf, 1).await, post(&shelf, 2).await);
    shelf.mail_delivered(gone.id, true).await.unwrap();
    claim(&shelf, new.id, 5).await.unwrap();
    shelf.mail_failed(new.id, "550").await.unwrap();
    let page = |number| shelf.queued_mails(PageRequest { number, size: 1 });
    let (first, second) = (page(0).await.unwrap(), page(1).await.unwrap());
    assert_eq!((first.total, first.items[0].id, second.items[0].id), (2, new.id, old.id));
    let told = &first.items[0];
    assert_eq!((told.is_given_up, told.attempts, told.problem.as_deref()), (true, 1, Some("550")));
    assert_eq!((told.to.clone(), told.kind.as_str()), (email("ada"), new.kind.as_str()));
    assert_eq!((told.created_at, told.not_after), (new.created_at, new.not_after));
    let discard = async |id: MailId| shelf.work(async move |work| work.drop_mail(id).await).await;
    assert!(discard(new.id).await && discard(old.id).await);
    assert!(!discard(new.id).await && !discard(gone.id).await, "gone, or delivered");
    assert_eq!((page(0).await.unwrap().total, shelf.mailbox(9).await.unwrap().len()), (0, 1));
    shelf.close().await;
}
