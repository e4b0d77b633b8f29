//! Accounts: what went in comes out, an address is one account's, and nobody writes over somebody else's change.

use doorward_store::Error;
use model::account::{Account, Kind, Role, User};
use model::{AccountId, Lifetime, Method, Name};
use vault::PasswordHash;

use super::backend::unique;
use super::shelf::{NOW, PHC, Shelf, after, at_once, email, facts, guest, user};

async fn read(shelf: &Shelf, id: AccountId) -> Account {
    shelf.account(id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_user_is_found_by_id_and_address_in_and_out_of_a_transaction() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    shelf.user("eve").await;
    let address = email("ada");
    let found = shelf
        .work(async |work| Ok([work.account(ada.id).await?, work.account_by_email(&address).await?]))
        .await;
    let locked = shelf.work(async |work| work.account_for_update(ada.id).await).await;
    let outside =
        [shelf.account(ada.id).await.unwrap(), shelf.account_by_email(&address).await.unwrap(), locked];
    for found in found.into_iter().chain(outside) {
        assert_eq!(facts(&found.unwrap()), facts(&ada));
    }
    shelf.close().await;
}

#[tokio::test]
async fn nobody_is_found_where_nobody_is() {
    let shelf = Shelf::new().await;
    shelf.user("ada").await;
    let (id, address) = (AccountId(unique()), email("nobody"));
    assert!(shelf.account(id).await.unwrap().is_none());
    assert!(shelf.account_by_email(&address).await.unwrap().is_none());
    shelf
        .work(async |work| {
            assert!(work.account(id).await?.is_none());
            assert!(work.account_for_update(id).await?.is_none());
            assert!(work.account_by_email(&address).await?.is_none());
            Ok(())
        })
        .await;
    shelf.close().await;
}

#[tokio::test]
async fn guests_and_admins_come_back_as_they_went() {
    let shelf = Shelf::new().await;
    let admin = Account { roles: vec![Role::User, Role::Admin], ..user("root") };
    let bare =
        Kind::User(User { password: None, email_verified: true, ..user("bare").user().unwrap().clone() });
    let reader = Account { language: "ar".parse().ok(), ..guest() };
    for account in [guest(), reader, admin, Account { kind: bare, ..user("bare") }] {
        assert!(shelf.work(async |work| work.insert_account(&account).await).await);
        assert_eq!(facts(&read(&shelf, account.id).await), facts(&account));
    }
    shelf.close().await;
}

/// REG-6: the second one is told no, and the first one stays as they were.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reg_6_an_address_is_one_accounts() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let impostor = user("ada");
    assert!(!shelf.work(async |work| work.insert_account(&impostor).await).await);
    assert!(shelf.account(impostor.id).await.unwrap().is_none());
    assert_eq!(facts(&read(&shelf, ada.id).await), facts(&ada));
    let made = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let inserted = work.insert_account(&user("eve")).await.unwrap();
            work.commit().await.unwrap();
            inserted
        }
    });
    assert_eq!(made.await, 1);
    assert_eq!(shelf.count("select count(*) from account").await, 2);
    shelf.close().await;
}

#[tokio::test]
async fn a_change_is_saved_once_and_a_stale_one_is_a_conflict() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let two_factor = ada.two_factor().with(Method::Totp);
    let changed = User { email_verified: true, two_factor, ..ada.user().unwrap().clone() };
    let changed = Account {
        epoch: 7,
        credentials: 3,
        name: Name::parse("Ada L.").unwrap(),
        roles: vec![Role::Admin],
        kind: Kind::User(changed),
        last_active: after(5),
        language: "pt-BR".parse().ok(),
        ..ada.clone()
    };
    shelf.work(async |work| work.save_account(&changed).await).await;
    let saved = read(&shelf, ada.id).await;
    assert_eq!(facts(&saved), facts(&Account { version: 1, ..changed.clone() }));

    for stale in [changed, Account { id: AccountId(unique()), ..saved.clone() }] {
        let refused = shelf.try_work(async |work| work.save_account(&stale).await).await;
        assert!(matches!(refused, Err(Error::Conflict)), "{refused:?}");
    }
    assert_eq!(facts(&read(&shelf, ada.id).await), facts(&saved));
    shelf.close().await;
}

/// REG-5: the index moves with the address, and never onto somebody else's.
#[tokio::test]
async fn reg_5_a_new_address_is_found_and_the_old_one_is_free() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let moved = |from: &Account, to: &str| {
        let user = User { email: email(to), ..from.user().unwrap().clone() };
        Account { kind: Kind::User(user), ..from.clone() }
    };
    let to_new = moved(&ada, "ada.new");
    shelf.work(async |work| work.save_account(&to_new).await).await;
    assert!(shelf.account_by_email(&email("ada")).await.unwrap().is_none());
    assert_eq!(shelf.account_by_email(&email("ada.new")).await.unwrap().unwrap().id, ada.id);
    let to_taken = moved(&eve, "ada.new");
    let refused = shelf.try_work(async |work| work.save_account(&to_taken).await).await;
    assert!(matches!(refused, Err(Error::Unique)), "{refused:?}");
    shelf.user("ada").await;
    shelf.close().await;
}

/// OPS-12: a clock that was set back does not make anybody less active.
#[tokio::test]
async fn ops_12_being_here_is_noted_and_changes_nothing_else() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    for now in [after(60), after(30), NOW.minus(Lifetime(3_600))] {
        shelf.work(async |work| work.touch_account(ada.id, now).await).await;
        let expected = Account { last_active: after(60), ..ada.clone() };
        assert_eq!(facts(&read(&shelf, ada.id).await), facts(&expected));
    }
    shelf.close().await;
}

/// PWD-9: whoever holds the account from before has to read it again.
#[tokio::test]
async fn pwd_9_a_newer_hash_takes_the_place_of_the_old_one() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let newer = PHC.replace("t=2", "t=3");
    let hash = PasswordHash::from_phc(newer.clone());
    shelf.work(async |work| work.rehash_password(ada.id, &hash).await).await;
    let saved = read(&shelf, ada.id).await;
    assert_eq!(
        (saved.version, saved.user().unwrap().password.as_ref().unwrap().as_phc()),
        (1, newer.as_str())
    );
    let refused = shelf.try_work(async |work| work.save_account(&ada).await).await;
    assert!(matches!(refused, Err(Error::Conflict)), "{refused:?}");
    shelf.close().await;
}

/// Whoever changes an account locks it first: nobody's change is lost, and nobody is told of a conflict.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_at_once_come_one_after_the_other() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let changed = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let account = work.account_for_update(ada.id).await.unwrap().unwrap();
            let account = Account { epoch: account.epoch + 1, ..account };
            work.save_account(&account).await.is_ok() && work.commit().await.is_ok()
        }
    });
    assert_eq!(changed.await, 16);
    let saved = read(&shelf, ada.id).await;
    assert_eq!((saved.epoch, saved.version), (16, 16));
    shelf.close().await;
}

/// OPS-4: what was not committed never was.
#[tokio::test]
async fn ops_4_work_that_is_dropped_leaves_nothing() {
    let shelf = Shelf::new().await;
    let ada = user("ada");
    let mut work = shelf.begin().await.unwrap();
    assert!(work.insert_account(&ada).await.unwrap());
    drop(work);
    assert!(shelf.account(ada.id).await.unwrap().is_none());
    shelf.ping().await.unwrap();
    shelf.close().await;
}

/// GST-2: guests who were not here for long, so many at once, and nobody else.
#[tokio::test]
async fn gst_2_guests_who_stay_away_are_forgotten() {
    let shelf = Shelf::new().await;
    let old = Account { last_active: NOW, ..guest() };
    let older = Account { last_active: NOW.minus(Lifetime(60)), ..guest() };
    let young = Account { last_active: after(60), ..guest() };
    for account in [&old, &older, &young] {
        assert!(shelf.work(async |work| work.insert_account(account).await).await);
    }
    let ada = shelf.user("ada").await;
    shelf.signed_in(&old).await;
    assert_eq!(shelf.purge_guests(NOW, 1).await.unwrap(), 1);
    assert_eq!(shelf.purge_guests(NOW, 10).await.unwrap(), 1);
    assert_eq!(shelf.purge_guests(NOW, 10).await.unwrap(), 0);
    assert_eq!(shelf.count("select count(*) from session").await, 0);
    for (id, stays) in [(old.id, false), (older.id, false), (young.id, true), (ada.id, true)] {
        assert_eq!(shelf.account(id).await.unwrap().is_some(), stays);
    }
    shelf.close().await;
}
