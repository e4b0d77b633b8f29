//! Rotating keys: each step once, nothing overwritten, everybody found by one key and unique under each.

use doorward_store::{Batch, Position, Store};
use model::{Lifetime, Timestamp};
use vault::{KeyId, KeyState, Keyring, Purpose, Random};

use super::backend::unique;
use super::shelf::{DAY, NOW, Shelf, after, at_once, email, mail, user};

async fn begin(store: &Store, now: Timestamp) -> bool {
    let mut work = store.begin().await.unwrap();
    let begun = work.begin_rotation(now).await.unwrap();
    if begun {
        work.commit().await.unwrap();
        store.keys().reload().await.unwrap();
    }
    begun
}

fn in_state(shelf: &Shelf, purpose: Purpose, state: KeyState) -> Vec<KeyId> {
    let places = shelf.keys.places().into_iter();
    places.filter(|key| key.purpose == purpose && key.state == state).map(|key| key.id).collect()
}

async fn promote(shelf: &Shelf, purpose: Purpose) {
    let next = in_state(shelf, purpose, KeyState::Next).remove(0);
    shelf.promote_key(purpose, &next, NOW).await.unwrap();
    assert_eq!(shelf.keys.current(purpose), next);
}

/// One pass over everything.
async fn reseal(shelf: &Shelf) -> Batch {
    let mut all = Batch { next: Some(Position::default()), ..Batch::default() };
    while let Some(at) = all.next {
        let batch = shelf.reseal(at).await.unwrap();
        all = Batch {
            done: all.done + batch.done,
            unreadable: all.unreadable + batch.unreadable,
            next: batch.next,
        };
    }
    all
}

async fn reindex(shelf: &Shelf, key: &KeyId) -> i64 {
    let (mut at, mut done) = (Some(Position::default()), 0);
    while let Some(position) = at {
        let batch = shelf.reindex(key, position).await.unwrap();
        (at, done) = (batch.next, done + batch.done);
    }
    done
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cry_11_of_sixteen_at_once_one_begins_a_rotation() {
    let shelf = Shelf::new().await;
    let begun = at_once(|| {
        let store = shelf.store.clone();
        async move { begin(&store, NOW).await }
    });
    assert_eq!(begun.await, 1);
    assert_eq!(shelf.count("select count(*) from data_key where state = 'next'").await, 4);
    for purpose in Purpose::ALL {
        shelf.note_progress(purpose, 3, 7).await.unwrap();
    }
    let progress = shelf.rotations().await.unwrap();
    assert!(progress.iter().all(|p| (p.done, p.total, p.finished_at, p.began_at) == (3, 7, None, NOW)));
    for purpose in Purpose::ALL {
        assert!(!begin(&shelf, after(1)).await);
        promote(&shelf, purpose).await;
        let problem = (purpose == Purpose::Sealing).then(|| "a value".to_owned());
        shelf.finish_rotation(purpose, problem, after(2)).await.unwrap();
    }
    let progress = shelf.rotations().await.unwrap();
    let well = progress.iter().filter(|p| p.succeeded_at == Some(after(2)) && p.problem.is_none()).count();
    assert_eq!((progress.len(), well), (4, 3));
    assert_eq!(shelf.keys_since().await.unwrap(), NOW);
    assert!(begin(&shelf, after(3)).await);
    shelf.close().await;
}

/// CRY-3: everything is sealed anew, once, and opens as before; what was written meanwhile is not overwritten.
#[tokio::test]
async fn cry_3_everything_is_sealed_anew_and_nothing_twice() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    shelf.signed_in(&ada).await;
    let letter = mail(&email("ada"), 0);
    shelf.work(async |work| work.post(&letter, &email("ada"), letter.created_at).await).await;
    let sealed = shelf.count_sealed().await.unwrap();
    assert_eq!((sealed, shelf.count_unsealed().await.unwrap()), (6, 0));
    begin(&shelf, NOW).await;
    promote(&shelf, Purpose::Sealing).await;
    assert_eq!(shelf.count_unsealed().await.unwrap(), 6);
    assert_eq!(reseal(&shelf).await, Batch { done: 6, unreadable: 0, next: None });
    assert_eq!(shelf.count_unsealed().await.unwrap(), 0);
    assert_eq!(reseal(&shelf).await, Batch::default(), "nothing is left to do");
    assert_eq!(shelf.account(ada.id).await.unwrap().unwrap().name, ada.name);
    let sql = "select name from account";
    let (name,) = shelf.test.db.read(sql).one::<(Vec<u8>,)>().await.unwrap();
    assert_eq!(Keyring::key_of(&name), Some(shelf.keys.current(Purpose::Sealing)));
    assert!(!shelf.has_spent_sealing_keys(DAY, NOW.plus(DAY)).await.unwrap());
    assert!(shelf.has_spent_sealing_keys(DAY, NOW.plus(DAY).plus(Lifetime(1))).await.unwrap());
    shelf.retire_former(Purpose::Sealing, after(1)).await.unwrap();
    assert_eq!(in_state(&shelf, Purpose::Sealing, KeyState::Former), []);
    shelf.account(ada.id).await.unwrap().unwrap();
    shelf.close().await;
}

/// CRY-4: what cannot be opened is counted and left as it is.
#[tokio::test]
async fn cry_4_what_cannot_be_opened_is_left_as_it_is() {
    let shelf = Shelf::new().await;
    let (ada, _) = (shelf.user("ada").await, shelf.user("eve").await);
    let sql = "update account set name = email where id = $1";
    shelf.test.db.write(sql).bind(ada.id.0).execute().await.unwrap();
    let broken = "select name from account where id = $1";
    let before: Vec<u8> = shelf.test.db.read(broken).bind(ada.id.0).scalar().await.unwrap();
    begin(&shelf, NOW).await;
    promote(&shelf, Purpose::Sealing).await;
    assert_eq!(reseal(&shelf).await, Batch { done: 5, unreadable: 1, next: None });
    assert_eq!(shelf.count_unsealed().await.unwrap(), 1);
    let after: Vec<u8> = shelf.test.db.read(broken).bind(ada.id.0).scalar().await.unwrap();
    assert_eq!(before, after);
    shelf.close().await;
}

/// CRY-5: somebody is found at every step, and nobody takes an address that is somebody's.
#[tokio::test]
async fn cry_5_an_address_is_found_and_taken_at_every_step() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let taken = async |what: &str| {
        let again = user("ada");
        assert!(!shelf.work(async |work| work.insert_account(&again).await).await, "{what}");
        let found = shelf.account_by_email(&email("ada")).await.unwrap();
        assert_eq!(found.map(|account| account.id), Some(ada.id), "{what}");
    };
    assert_eq!(shelf.count_found().await.unwrap(), 1);
    taken("before").await;
    begin(&shelf, NOW).await;
    let next = in_state(&shelf, Purpose::BlindIndex, KeyState::Next).remove(0);
    taken("with a key that is next").await;
    let eve = shelf.user("eve").await;
    assert_eq!(shelf.count_unindexed(&next).await.unwrap(), 1, "who comes now has both");
    assert_eq!(reindex(&shelf, &next).await, 1);
    assert_eq!(shelf.count_unindexed(&next).await.unwrap(), 0);
    taken("with both").await;
    promote(&shelf, Purpose::BlindIndex).await;
    taken("with the new one").await;
    shelf.retire_former(Purpose::BlindIndex, NOW).await.unwrap();
    assert_eq!(shelf.purge_indexes(1).await.unwrap(), 1);
    assert_eq!(shelf.purge_indexes(100).await.unwrap(), 1);
    assert_eq!(shelf.count("select count(*) from account_index").await, 2);
    taken("with the new one alone").await;
    assert!(shelf.account_by_email(&email("eve")).await.unwrap().is_some_and(|found| found.id == eve.id));
    shelf.close().await;
}

/// CRY-5: of sixteen that take one address at once, some with keys from before the rotation, one has it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cry_5_of_sixteen_with_different_keys_one_takes_an_address() {
    let shelf = Shelf::new().await;
    begin(&shelf, NOW).await;
    let keys = doorward_store::keys::open(&shelf.test.db, &shelf.root, &Random::System, NOW.0).await.unwrap();
    let behind = Store::new(shelf.test.db.clone(), keys, Random::System);
    promote(&shelf, Purpose::BlindIndex).await;
    let turn = std::sync::atomic::AtomicUsize::new(0);
    let taken = at_once(|| {
        let is_even = turn.fetch_add(1, std::sync::atomic::Ordering::SeqCst).is_multiple_of(2);
        let store = if is_even { shelf.store.clone() } else { behind.clone() };
        async move {
            let mut work = store.begin().await.unwrap();
            let taken = work.insert_account(&user("ada")).await.unwrap();
            work.commit().await.unwrap();
            taken
        }
    });
    assert_eq!(taken.await, 1);
    assert_eq!(shelf.count("select count(*) from account").await, 1);
    shelf.close().await;
}

#[tokio::test]
async fn a_key_that_is_not_needed_is_given_up_and_never_used() {
    let shelf = Shelf::new().await;
    begin(&shelf, NOW).await;
    let current = shelf.keys.current(Purpose::BlindIndex);
    let next = in_state(&shelf, Purpose::BlindIndex, KeyState::Next).remove(0);
    shelf.give_up_key(&next, after(1)).await.unwrap();
    shelf.promote_key(Purpose::BlindIndex, &next, after(2)).await.unwrap();
    assert_eq!(shelf.keys.current(Purpose::BlindIndex), current);
    shelf.close().await;
}

/// TOK-11: a former key of tokens and digests stays while a session or a recovery code may bear it.
#[tokio::test]
async fn tok_11_a_former_key_is_retired_when_nothing_bears_it() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (session, _) = shelf.signed_in(&ada).await;
    let codes = [shelf.secret("recovery")];
    shelf.work(async |work| work.put_recovery_codes(ada.id, &codes, NOW).await).await;
    begin(&shelf, NOW).await;
    for purpose in Purpose::ALL {
        promote(&shelf, purpose).await;
    }
    let later = after(10 * 86_400);
    assert_eq!(shelf.retire_spent_keys(DAY, later).await.unwrap(), 0);
    shelf.work(async |work| work.end_session(ada.id, session.id).await).await;
    assert_eq!(shelf.retire_spent_keys(Lifetime(11 * 86_400), later).await.unwrap(), 0);
    assert_eq!(shelf.retire_spent_keys(DAY, later).await.unwrap(), 1, "that of tokens");
    shelf.work(async |work| work.put_recovery_codes(ada.id, &[], later).await).await;
    assert_eq!(shelf.retire_spent_keys(DAY, later).await.unwrap(), 1, "that of digests");
    shelf.keys.reload().await.unwrap();
    assert_eq!(in_state(&shelf, Purpose::Digest, KeyState::Former), []);
    shelf.close().await;
}

/// TOK-11: in an emergency one signing key is left, and it is a new one.
#[tokio::test]
async fn tok_11_every_signing_key_is_replaced_at_once() {
    let shelf = Shelf::new().await;
    begin(&shelf, NOW).await;
    let (before, generation) = (shelf.keys.current(Purpose::Signing), shelf.keys.generation());
    shelf.work(async |work| work.replace_signing_keys(after(1)).await).await;
    assert!(shelf.keys.reload().await.unwrap());
    assert_ne!(shelf.keys.current(Purpose::Signing), before);
    assert_eq!(shelf.keys.generation(), generation + 1);
    assert_eq!(shelf.keys.jwks()["keys"].as_array().unwrap().len(), 1);
    assert!(!shelf.keys.reload().await.unwrap());
    assert_eq!(shelf.keys.generation(), generation + 1);
    shelf.close().await;
}

/// CRY-11: a lease is one's own until it ends, also where a clock was set back.
#[tokio::test]
async fn cry_11_a_lease_is_held_by_one_until_it_ends() {
    let shelf = Shelf::new().await;
    let (one, other) = (unique(), unique());
    let life = Lifetime(10);
    let hold = async |holder, now| shelf.hold_lease("rotation", holder, life, now).await.unwrap();
    assert!(hold(one, NOW).await);
    assert!(hold(one, after(5)).await);
    assert!(!hold(other, after(14)).await);
    assert!(hold(other, after(15)).await);
    assert!(!hold(one, after(15)).await);
    assert!(hold(one, after(-3_600)).await, "the clock was set back");
    shelf.release_leases().await.unwrap();
    assert!(hold(other, after(-3_600)).await);
    shelf.close().await;
}

/// C-30: a clock that has leapt ahead is believed once it has gone on for as long as it may leap, or is put right.
#[tokio::test]
async fn c_30_a_clock_that_has_leapt_is_believed_after_a_while() {
    let shelf = Shelf::new().await;
    let is_steady = async |now| shelf.is_clock_steady(now, Lifetime(10)).await.unwrap();
    assert!(is_steady(NOW).await);
    assert!(is_steady(after(10)).await);
    assert!(!is_steady(after(21)).await);
    assert!(!is_steady(after(30)).await);
    assert!(is_steady(after(31)).await, "it has gone on");
    assert!(!is_steady(after(100)).await);
    assert!(is_steady(after(35)).await, "it was put right");
    assert!(!is_steady(after(101)).await);
    shelf.release_leases().await.unwrap();
    assert!(!is_steady(after(102)).await, "a start changes nothing");
    shelf.close().await;
}
