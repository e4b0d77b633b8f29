//! What an account signed in from before.

use doorward_store::{Acquaintance, Familiar};
use model::{Account, Lifetime, Timestamp};
use vault::Digest;

use super::shelf::{NOW, Shelf, after};
use Acquaintance::{First, Known, New};
use Familiar::{Country, Device};

async fn meet(
    shelf: &Shelf,
    account: &Account,
    kind: Familiar,
    what: &Digest,
    now: Timestamp,
) -> Acquaintance {
    shelf.work(async |work| work.meet(account.id, kind, &[*what], now).await).await
}

#[tokio::test]
async fn each_kind_has_a_first_then_new_ones_then_known_ones() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let [laptop, phone, country] = ["device", "device", "country"].map(|label| shelf.secret(label));
    for (account, kind, what, expected) in [
        (&ada, Device, &laptop, First),
        (&ada, Device, &laptop, Known),
        (&ada, Country, &country, First),
        (&ada, Device, &phone, New),
        (&ada, Device, &laptop, Known),
        (&ada, Country, &country, Known),
        (&eve, Country, &shelf.secret("country"), First),
    ] {
        assert_eq!(meet(&shelf, account, kind, what, NOW).await, expected);
    }
    assert!(shelf.is_familiar(&[laptop]).await.unwrap());
    assert!(!shelf.is_familiar(&[shelf.secret("device")]).await.unwrap());
    shelf.close().await;
}

/// An address can get another owner, and its digests with it.
#[tokio::test]
async fn what_comes_to_another_account_is_new_there() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let (laptop, phone) = (shelf.secret("device"), shelf.secret("device"));
    meet(&shelf, &ada, Device, &laptop, NOW).await;
    meet(&shelf, &eve, Device, &phone, NOW).await;
    assert_eq!(meet(&shelf, &eve, Device, &laptop, NOW).await, New);
    assert_eq!(meet(&shelf, &eve, Device, &laptop, NOW).await, Known);
    shelf.close().await;
}

/// RLM-10: the hundred seen last are kept, and of what was not seen for long the newest.
#[tokio::test]
async fn rlm_10_acquaintances_are_bounded() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let country = shelf.secret("country");
    meet(&shelf, &ada, Country, &country, NOW).await;
    let devices: Vec<_> = (0..105).map(|_| shelf.secret("device")).collect();
    for (number, device) in (0..).zip(&devices) {
        meet(&shelf, &ada, Device, device, after(number)).await;
    }
    for (number, device) in devices.iter().enumerate() {
        assert_eq!(shelf.is_familiar(&[*device]).await.unwrap(), number >= 5, "{number}");
    }
    assert_eq!(shelf.purge_familiar(after(50), 1_000).await.unwrap(), 46);
    assert_eq!(shelf.purge_familiar(after(1_000), 10).await.unwrap(), 10);
    while shelf.purge_familiar(after(1_000), 10).await.unwrap() > 0 {}
    assert_eq!(meet(&shelf, &ada, Device, &shelf.secret("device"), NOW).await, New, "it was used before");
    assert_eq!(meet(&shelf, &ada, Country, &country, NOW.plus(Lifetime(1))).await, Known);
    shelf.close().await;
}
