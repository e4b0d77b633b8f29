//! Identities at providers, changes of address, and the end of an account.

use doorward_store::{EmailChange, NewIdentity};
use model::account::Account;
use model::{EmailAddress, ProviderName};

use super::backend::unique;
use super::shelf::{DAY, NOW, Shelf, at_once};

const ISSUER: &str = "https://accounts.example";

fn identity<'a>(account: &Account, provider: &'a ProviderName, subject: &'a str) -> NewIdentity<'a> {
    NewIdentity { id: unique(), account: account.id, provider, issuer: ISSUER, subject, created_at: NOW }
}

/// OAU-3: an identity is issuer and subject; it has one account, and an account has one of a provider.
#[tokio::test]
async fn oau_3_an_identity_is_issuer_and_subject() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let (google, github): (ProviderName, ProviderName) =
        ("google".parse().unwrap(), "github".parse().unwrap());
    for (account, provider, subject, written) in [
        (&ada, &google, "1", true),
        (&ada, &google, "2", false),
        (&eve, &google, "1", false),
        (&eve, &github, "1", false),
        (&ada, &github, "3", true),
        (&eve, &google, "4", true),
    ] {
        let new = identity(account, provider, subject);
        assert_eq!(
            shelf.work(async |work| work.insert_identity(&new).await).await,
            written,
            "{provider} {subject}"
        );
    }
    assert_eq!(shelf.account_of(ISSUER, "1").await.unwrap(), Some(ada.id));
    assert_eq!(shelf.work(async |work| work.account_of(ISSUER, "1").await).await, Some(ada.id));
    assert_eq!(shelf.account_of(ISSUER, "4").await.unwrap(), Some(eve.id));
    for (issuer, subject) in
        [(ISSUER, "2"), ("https://accounts.exampl", "e1"), ("https://elsewhere.example", "1")]
    {
        assert_eq!(shelf.account_of(issuer, subject).await.unwrap(), None);
    }
    let names: Vec<_> = shelf.identities(ada.id).await.unwrap();
    assert_eq!(names.iter().map(|one| one.provider.as_str()).collect::<Vec<_>>(), ["github", "google"]);
    assert!(names.iter().all(|one| one.created_at == NOW));
    assert_eq!(shelf.account(ada.id).await.unwrap().unwrap().providers, [github, google.clone()]);
    for deleted in [true, false] {
        assert_eq!(shelf.work(async |work| work.delete_identity(ada.id, &google).await).await, deleted);
    }
    assert_eq!(shelf.account_of(ISSUER, "1").await.unwrap(), None);
    assert_eq!(shelf.identities(eve.id).await.unwrap().len(), 1);
    shelf.close().await;
}

/// OAU-11: whoever waited for an account's lock sees the identities as they are when it comes, and not as they were before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn oau_11_of_two_that_take_the_last_two_away_one_sees_the_other() {
    let shelf = Shelf::new().await;
    for round in 0..10 {
        let ada = shelf.user(&format!("ada{round}")).await;
        for provider in ["google", "github"] {
            let provider: ProviderName = provider.parse().unwrap();
            let subject = format!("{provider}{round}");
            let new = identity(&ada, &provider, &subject);
            assert!(shelf.work(async |work| work.insert_identity(&new).await).await);
        }
        let taken = at_once(|| {
            let store = shelf.store.clone();
            async move {
                let mut work = store.begin().await.unwrap();
                let account = work.account_for_update(ada.id).await.unwrap().unwrap();
                let may = account.providers.len() > 1;
                if may {
                    work.delete_identity(ada.id, &account.providers[0]).await.unwrap();
                }
                work.commit().await.unwrap();
                may
            }
        });
        assert_eq!(taken.await, 1);
        assert_eq!(shelf.identities(ada.id).await.unwrap().len(), 1);
    }
    shelf.close().await;
}

/// EVF-4: an account has one change that waits, with its own link; it goes with the session that asked for it.
#[tokio::test]
async fn evf_4_a_change_and_its_link_are_one_row() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (session, _) = shelf.signed_in(&ada).await;
    let change = |word: &str| EmailChange {
        session: session.id,
        credentials: 7,
        email: EmailAddress::parse(&format!("{word}@example.org")).unwrap(),
        digest: shelf.secret("change"),
        expires_at: NOW.plus(DAY),
    };
    let (first, second) = (change("first"), change("second"));
    for next in [&first, &second] {
        shelf.work(async |work| work.put_email_change(ada.id, next).await).await;
        let found = shelf.work(async |work| work.email_change(ada.id).await).await.unwrap();
        assert_eq!((found.email.as_str(), found.digest), (next.email.as_str(), next.digest));
        assert_eq!((found.session, found.credentials, found.expires_at), (session.id, 7, next.expires_at));
    }
    shelf.work(async |work| work.forget_email_change(ada.id).await).await;
    assert!(shelf.work(async |work| work.email_change(ada.id).await).await.is_none());
    shelf.work(async |work| work.put_email_change(ada.id, &first).await).await;
    shelf.work(async |work| work.end_session(ada.id, session.id).await).await;
    assert!(shelf.work(async |work| work.email_change(ada.id).await).await.is_none());
    let (session, _) = shelf.signed_in(&ada).await;
    let third = EmailChange { session: session.id, ..second };
    shelf.work(async |work| work.put_email_change(ada.id, &third).await).await;
    assert_eq!(shelf.purge_expired(NOW.plus(DAY), 100).await.unwrap(), 1);
    shelf.close().await;
}

/// EVF-4: for somebody else's address and for one's own at once, five hundred times: the digest that stands there is the one
/// that was written with the address.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evf_4_of_two_changes_at_once_one_is_kept_whole() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (session, _) = shelf.signed_in(&ada).await;
    for round in 0..500 {
        let change = |word: &str| EmailChange {
            session: session.id,
            credentials: 7,
            email: EmailAddress::parse(&format!("{word}{round}@example.org")).unwrap(),
            digest: shelf.secret("change"),
            expires_at: NOW.plus(DAY),
        };
        let changes = [change("attacker"), change("victim")];
        let put = async |change: &EmailChange| {
            let mut work = shelf.store.begin().await.unwrap();
            work.put_email_change(ada.id, change).await.unwrap();
            work.commit().await.unwrap();
        };
        // Each is the first to ask every other time.
        let [one, other] = [&changes[round % 2], &changes[(round + 1) % 2]];
        tokio::join!(put(one), put(other));
        let found = shelf.work(async |work| work.email_change(ada.id).await).await.unwrap();
        let written = changes.iter().find(|change| change.digest == found.digest).unwrap();
        assert_eq!(found.email, written.email, "round {round}");
    }
    shelf.close().await;
}

/// SES-6: an account goes with all that is its, once.
#[tokio::test]
async fn ses_6_an_account_goes_once() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    shelf.signed_in(&ada).await;
    for deleted in [true, false] {
        assert_eq!(shelf.work(async |work| work.delete_account(ada.id).await).await, deleted);
    }
    assert_eq!(shelf.count("select count(*) from session").await, 0);
    assert!(shelf.account(ada.id).await.unwrap().is_none() && shelf.account(eve.id).await.unwrap().is_some());
    shelf.close().await;
}
