//! What may happen so often in a window.

use doorward_store::{Quota, Share};
use model::{Lifetime, Timestamp};
use vault::Digest;

use super::shelf::{NOW, Shelf, after, at_once};

const QUOTA: Quota = Quota { count: 3, window: Lifetime(3_600) };

async fn take(shelf: &Shelf, subject: &Digest, now: Timestamp) -> Share {
    shelf.work(async |work| work.take(&[*subject], QUOTA, now).await).await
}

/// PRT-8, REG-11: so many in a window, and where they are used up it is said when it opens.
#[tokio::test]
async fn a_window_begins_with_the_first_and_ends_once() {
    let shelf = Shelf::new().await;
    let (subject, other) = (shelf.secret("quota"), shelf.secret("quota"));
    for seconds in [0, 10, 20] {
        assert_eq!(take(&shelf, &subject, after(seconds)).await, Share::Taken);
    }
    assert_eq!(take(&shelf, &subject, after(30)).await, Share::Used(3_570));
    assert_eq!(take(&shelf, &other, after(30)).await, Share::Taken);
    shelf.work(async |work| work.put_back(&[subject]).await).await;
    assert_eq!(take(&shelf, &subject, after(40)).await, Share::Taken);
    assert_eq!(take(&shelf, &subject, after(3_599)).await, Share::Used(1));
    for _ in 0..3 {
        assert_eq!(take(&shelf, &subject, after(3_600)).await, Share::Taken);
    }
    assert_eq!(take(&shelf, &subject, after(3_600)).await, Share::Used(3_600));
    shelf.close().await;
}

/// OPS-12: a clock that is set back does not close a quota until it is there once more.
#[tokio::test]
async fn ops_12_a_clock_that_is_set_back_begins_a_new_window() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("quota");
    for _ in 0..3 {
        take(&shelf, &subject, after(86_400)).await;
    }
    assert_eq!(take(&shelf, &subject, NOW).await, Share::Taken);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_sixteen_at_once_three_get_a_share() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("quota");
    let taken = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let share = work.take(&[subject], QUOTA, NOW).await.unwrap();
            work.commit().await.unwrap();
            share == Share::Taken
        }
    });
    assert_eq!(taken.await, 3);
    shelf.close().await;
}

/// RLM-10: windows that are over leave nothing.
#[tokio::test]
async fn rlm_10_windows_that_are_over_are_forgotten() {
    let shelf = Shelf::new().await;
    for _ in 0..5 {
        take(&shelf, &shelf.secret("quota"), NOW).await;
    }
    assert_eq!(shelf.purge_quotas(after(3_599), 10).await.unwrap(), 0);
    assert_eq!(shelf.purge_quotas(after(3_600), 3).await.unwrap(), 3);
    assert_eq!(shelf.purge_quotas(after(3_600), 3).await.unwrap(), 2);
    shelf.close().await;
}
