//! Links that prove an address: used once, in their time, by their own account.

use doorward_store::Verification;
use model::account::{Account, Claim};
use model::{Lifetime, Name, Timestamp};
use vault::{Digest, PasswordHash};

use super::backend::unique;
use super::shelf::{DAY, NOW, PHC, Shelf, after, at_once};

fn claim(name: &str) -> Claim {
    Claim { name: Name::parse(name).unwrap(), password: PasswordHash::from_phc(PHC.to_owned()) }
}

async fn link(shelf: &Shelf, account: &Account, claim: Option<&Claim>, created_at: Timestamp) -> Digest {
    let secret = shelf.secret("link");
    let expires_at = created_at.plus(DAY);
    let row = Verification { account: account.id, digest: &secret, claim, created_at, expires_at };
    shelf.work(async |work| work.insert_verification(unique(), &row).await).await;
    secret
}

async fn spend(shelf: &Shelf, account: &Account, secret: &Digest, now: Timestamp) -> Option<Option<Claim>> {
    shelf.work(async |work| work.spend_verification(account.id, &[*secret], now).await).await
}

/// EVF-1: another account's link, a spent one and an old one are no links.
#[tokio::test]
async fn evf_1_a_link_is_used_once_by_its_own_account_in_its_time() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let secret = link(&shelf, &ada, None, NOW).await;
    let theirs = link(&shelf, &eve, None, NOW).await;
    assert!(spend(&shelf, &eve, &secret, NOW).await.is_none());
    assert!(spend(&shelf, &ada, &theirs, NOW).await.is_none());
    assert!(spend(&shelf, &ada, &secret, NOW.plus(DAY)).await.is_none());
    assert!(spend(&shelf, &ada, &secret, after(86_399)).await.is_some_and(|claim| claim.is_none()));
    assert!(spend(&shelf, &ada, &secret, NOW).await.is_none());
    assert!(spend(&shelf, &eve, &theirs, NOW).await.is_some());
    shelf.close().await;
}

/// EVF-8: a newer link of one's own voids the older one; claims of others stand beside it.
#[tokio::test]
async fn evf_8_a_newer_link_voids_the_older_one() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let claimed = link(&shelf, &ada, Some(&claim("Second")), NOW).await;
    let (old, new) = (link(&shelf, &ada, None, NOW).await, link(&shelf, &ada, None, after(1)).await);
    assert!(spend(&shelf, &ada, &old, after(2)).await.is_none());
    assert_eq!(shelf.count("select count(*) from email_verification").await, 2);
    assert!(spend(&shelf, &ada, &new, after(2)).await.is_some());
    assert!(spend(&shelf, &ada, &claimed, after(2)).await.is_none(), "one use voids all");
    shelf.close().await;
}

/// REG-4: what a claim says comes back with the link that it came with, and with no other.
#[tokio::test]
async fn reg_4_a_claim_comes_back_with_its_own_link() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let first = link(&shelf, &ada, Some(&claim("First")), NOW).await;
    let second = link(&shelf, &ada, Some(&claim("Second")), NOW).await;
    let claim = spend(&shelf, &ada, &second, NOW).await.unwrap().unwrap();
    assert_eq!((claim.name.as_str(), claim.password.as_phc()), ("Second", PHC));
    assert!(spend(&shelf, &ada, &first, NOW).await.is_none());
    shelf.close().await;
}

#[tokio::test]
async fn reg_11_links_are_counted_since_a_moment() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    for seconds in [0, 10, 20] {
        link(&shelf, &ada, Some(&claim("Again")), after(seconds)).await;
    }
    for (account, since, count) in [(&ada, -1, 3), (&ada, 0, 2), (&ada, 20, 0), (&eve, -1, 0)] {
        let found = shelf.work(async |work| work.count_verifications(account.id, after(since)).await).await;
        assert_eq!(found, count);
    }
    assert_eq!(shelf.purge_expired(NOW.plus(DAY), 100).await.unwrap(), 1);
    assert_eq!(shelf.purge_expired(NOW.plus(DAY).plus(Lifetime(20)), 100).await.unwrap(), 2);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evf_1_of_sixteen_at_once_one_uses_a_link() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let secret = link(&shelf, &ada, None, NOW).await;
    let used = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let used = work.spend_verification(ada.id, &[secret], NOW).await.unwrap();
            work.commit().await.unwrap();
            used.is_some()
        }
    });
    assert_eq!(used.await, 1);
    shelf.close().await;
}
