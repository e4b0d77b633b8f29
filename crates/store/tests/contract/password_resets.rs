//! Links that reset a password: the newest of an account, used once, in its time.

use doorward_store::Store;
use model::{Account, Timestamp};
use vault::Digest;

use super::shelf::{DAY, NOW, Shelf, after, at_once};

/// A link that lives for half an hour.
async fn link(shelf: &Shelf, account: &Account, created_at: i64) -> Digest {
    let secret = shelf.secret("reset");
    shelf
        .work(async |work| work.put_password_reset(account.id, &secret, after(created_at + 1_800)).await)
        .await;
    secret
}

async fn waits(store: &Store, account: &Account, secret: &Digest, now: Timestamp) -> bool {
    store.password_reset_waits(account.id, &[*secret], now).await.unwrap()
}

async fn spend(shelf: &Shelf, account: &Account, secret: &Digest, now: Timestamp) -> bool {
    shelf.work(async |work| work.spend_password_reset(account.id, &[*secret], now).await).await
}

/// PRT-3, PRT-7: another account's link, an old one and a spent one are no links; looking at one changes nothing.
#[tokio::test]
async fn prt_3_a_link_is_used_once_by_its_own_account_in_its_time() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let (own, theirs) = (link(&shelf, &ada, 0).await, link(&shelf, &eve, 0).await);
    assert!(!waits(&shelf, &ada, &theirs, NOW).await && !spend(&shelf, &ada, &theirs, NOW).await);
    assert!(!waits(&shelf, &ada, &own, after(1_800)).await && !spend(&shelf, &ada, &own, after(1_800)).await);
    for _ in 0..3 {
        assert!(waits(&shelf, &ada, &own, after(1_799)).await);
    }
    assert!(spend(&shelf, &ada, &own, after(1_799)).await);
    assert!(!waits(&shelf, &ada, &own, NOW).await && !spend(&shelf, &ada, &own, NOW).await);
    assert!(spend(&shelf, &eve, &theirs, NOW).await);
    shelf.close().await;
}

/// PRT-3: newest only, and void when it is told to be.
#[tokio::test]
async fn prt_3_a_newer_link_voids_the_older_one() {
    let shelf = Shelf::new().await;
    let (ada, gone) = (shelf.user("ada").await, super::shelf::user("gone"));
    let (old, new) = (link(&shelf, &ada, 0).await, link(&shelf, &ada, 60).await);
    assert!(!waits(&shelf, &ada, &old, after(60)).await && waits(&shelf, &ada, &new, after(60)).await);
    shelf.work(async |work| work.void_password_reset(ada.id).await).await;
    assert!(!waits(&shelf, &ada, &new, after(60)).await);
    link(&shelf, &gone, 0).await;
    assert_eq!(shelf.count("select count(*) from password_reset").await, 0, "there is no such account");
    link(&shelf, &ada, 0).await;
    assert_eq!(shelf.purge_expired(after(1_799), 100).await.unwrap(), 0);
    assert_eq!(shelf.purge_expired(NOW.plus(DAY), 100).await.unwrap(), 1);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prt_3_of_sixteen_at_once_one_uses_a_link() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let secret = link(&shelf, &ada, 0).await;
    let used = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let used = work.spend_password_reset(ada.id, &[secret], NOW).await.unwrap();
            work.commit().await.unwrap();
            used
        }
    });
    assert_eq!(used.await, 1);
    shelf.close().await;
}
