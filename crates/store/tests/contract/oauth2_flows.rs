//! People on their way to a provider: back once, in the browser that left, in time.

use doorward_store::Store;
use model::oauth2::{Flow, Purpose, Redirects};
use model::{Device, Timestamp};
use uuid::Uuid;
use vault::{Digest, SecretString};

use super::backend::unique;
use super::shelf::{NOW, Shelf, after, at_once};

const LIFE: i64 = 600;

fn flow() -> Flow {
    Flow {
        provider: "google".parse().unwrap(),
        purpose: Purpose::Enter,
        nonce: SecretString::new("canary-nonce".to_owned()),
        verifier: SecretString::new("canary-verifier".to_owned()),
        redirect: Redirects::new("https://app.example", []).choose(None).unwrap(),
        device: Device::new(Some("Firefox"), None, None),
        locale: "de".to_owned(),
        known_device: None,
        began_at: NOW,
    }
}

async fn left(shelf: &Shelf) -> (Uuid, Digest) {
    let (id, browser) = (unique(), shelf.secret("browser"));
    shelf.work(async |work| work.insert_oauth2_flow(id, &browser, &flow(), after(LIFE)).await).await;
    (id, browser)
}

async fn taken(store: &Store, id: Uuid, browser: &[Digest], now: Timestamp) -> Option<Flow> {
    let mut work = store.begin().await.unwrap();
    let flow = work.take_oauth2_flow(id, browser, now).await.unwrap();
    work.commit().await.unwrap();
    flow
}

/// OAU-1: another browser, another state and a late return find nothing, and use nothing up.
#[tokio::test]
async fn oau_1_a_flow_is_of_its_browser_and_its_time() {
    let shelf = Shelf::new().await;
    let ((id, browser), (other_id, other)) = (left(&shelf).await, left(&shelf).await);
    for (id, digests, now) in [
        (id, vec![other], NOW),
        (unique(), vec![browser], NOW),
        (id, vec![], NOW),
        (id, vec![browser], after(LIFE)),
    ] {
        assert!(taken(&shelf, id, &digests, now).await.is_none());
    }
    let found = taken(&shelf, id, &[other, browser], after(LIFE - 1)).await.unwrap();
    assert_eq!((found.provider.as_str(), found.locale.as_str()), ("google", "de"));
    assert_eq!((found.nonce.expose().as_str(), found.device), ("canary-nonce", flow().device));
    assert!(taken(&shelf, id, &[browser], NOW).await.is_none());
    assert_eq!(shelf.purge_expired(after(LIFE - 1), 100).await.unwrap(), 0);
    assert_eq!(shelf.purge_expired(after(LIFE), 100).await.unwrap(), 1);
    assert!(taken(&shelf, other_id, &[other], NOW).await.is_none());
    shelf.close().await;
}

/// OAU-9: of many who come back with the same, one does.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn oau_9_of_many_returns_one_counts() {
    let shelf = Shelf::new().await;
    for _ in 0..10 {
        let (id, browser) = left(&shelf).await;
        let back = at_once(|| {
            let store = shelf.store.clone();
            async move { taken(&store, id, &[browser], NOW).await.is_some() }
        });
        assert_eq!(back.await, 1);
    }
    shelf.close().await;
}
