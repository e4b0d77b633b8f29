//! Second factors: a guess is charged before it is compared, and a right code is spent once.

use doorward_store::Work;
use model::two_factor::CodePurpose::{Login, Manage, StepUp};
use model::two_factor::email::ChargedCode;
use model::{AccountId, Timestamp};
use vault::{Digest, Random, Step, TotpSecret};

use super::backend::unique;
use super::shelf::{DAY, NOW, Shelf, after, at_once};

async fn spent(shelf: &Shelf, account: AccountId, now: Timestamp) -> (u32, Option<Timestamp>, u32) {
    let spent = shelf.work(async |work| work.second_factor_spent(account, now.minus(DAY)).await).await;
    (spent.failures, spent.oldest, spent.consecutive)
}

async fn charge(shelf: &Shelf, account: AccountId, now: Timestamp) -> doorward_store::Charge {
    shelf
        .work(async |work| {
            work.second_factor_spent(account, now.minus(DAY)).await?;
            work.charge_second_factor(account, unique(), now).await
        })
        .await
}

/// EML-7: failures leave the window one by one; those in a row do not.
#[tokio::test]
async fn eml_7_guesses_are_counted_until_they_are_proved_right() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await.id, shelf.user("eve").await.id);
    assert_eq!(spent(&shelf, ada, NOW).await, (0, None, 0));
    charge(&shelf, ada, NOW).await;
    charge(&shelf, ada, after(60)).await;
    assert_eq!(spent(&shelf, ada, after(60)).await, (2, Some(NOW), 2));
    assert_eq!(spent(&shelf, eve, after(60)).await, (0, None, 0));
    assert_eq!(spent(&shelf, ada, NOW.plus(DAY)).await, (1, Some(after(60)), 2));
    let right = charge(&shelf, ada, after(90)).await;
    shelf.work(async |work| work.refund_second_factor(ada, right).await).await;
    assert_eq!(spent(&shelf, ada, after(90)).await, (1, Some(after(60)), 0));
    shelf.close().await;
}

/// RLM-4: guesses at once are counted one after the other, so that nobody gets more than there are.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rlm_4_sixteen_guesses_at_once_share_a_budget_of_ten() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    let allowed = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let spent = work.second_factor_spent(ada, NOW.minus(DAY)).await.unwrap();
            if spent.failures >= 10 {
                return false;
            }
            work.charge_second_factor(ada, unique(), NOW).await.unwrap();
            work.commit().await.unwrap();
            true
        }
    });
    assert_eq!(allowed.await, 10);
    assert_eq!(spent(&shelf, ada, NOW).await, (10, Some(NOW), 10));
    shelf.close().await;
}

/// Five tries, ten minutes.
async fn put(work: &mut Work, account: AccountId, digest: &Digest) -> doorward_store::Result<()> {
    work.put_email_code(account, Manage, digest, 5, after(600)).await
}

async fn try_code(shelf: &Shelf, account: AccountId, now: Timestamp) -> Option<ChargedCode> {
    shelf.work(async |work| work.charge_email_code(account, Manage, now).await).await
}

/// EML-5, EML-3: five tries, and none after its time.
#[tokio::test]
async fn eml_5_a_code_has_as_many_tries_as_it_was_given() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    assert!(try_code(&shelf, ada, NOW).await.is_none());
    let digest = shelf.secret("code");
    shelf.work(async |work| put(work, ada, &digest).await).await;
    for left in (0..5).rev() {
        let code = try_code(&shelf, ada, after(599)).await.unwrap();
        assert_eq!((code.account, code.purpose, code.attempts_left), (ada, Manage, left));
        assert_eq!(code.digest, digest);
    }
    assert!(try_code(&shelf, ada, NOW).await.is_none());
    shelf.work(async |work| put(work, ada, &digest).await).await;
    assert!(try_code(&shelf, ada, after(600)).await.is_none());
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eml_5_of_sixteen_tries_at_once_five_see_the_code() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    let digest = shelf.secret("code");
    shelf.work(async |work| put(work, ada, &digest).await).await;
    let seen = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let code = work.charge_email_code(ada, Manage, NOW).await.unwrap();
            work.commit().await.unwrap();
            code.is_some()
        }
    });
    assert_eq!(seen.await, 5);
    shelf.close().await;
}

/// EML-8, EML-11: a newer code voids the older one of its purpose, with tries of its own; other purposes go on.
#[tokio::test]
async fn eml_8_only_the_newest_code_of_a_purpose_counts() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    let [old, new, login, step_up] = [(); 4].map(|()| shelf.secret("code"));
    shelf
        .work(async |work| {
            work.put_email_code(ada, Login, &login, 5, after(600)).await?;
            work.put_email_code(ada, StepUp, &step_up, 5, after(600)).await?;
            put(work, ada, &old).await
        })
        .await;
    let stale = try_code(&shelf, ada, NOW).await.unwrap();
    shelf.work(async |work| put(work, ada, &new).await).await;
    assert!(!shelf.work(async |work| work.spend_email_code(&stale).await).await);
    let code = try_code(&shelf, ada, NOW).await.unwrap();
    assert_eq!((code.digest, code.attempts_left), (new, 4));
    let other = shelf.work(async |work| work.charge_email_code(ada, Login, NOW).await).await.unwrap();
    assert_eq!((other.digest, other.attempts_left), (login, 4));
    shelf.work(async |work| work.void_email_codes(ada).await).await;
    assert!(try_code(&shelf, ada, NOW).await.is_none());
    assert_eq!(shelf.count("select count(*) from email_code").await, 0);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eml_4_of_sixteen_at_once_one_spends_a_code() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    let digest = shelf.secret("code");
    shelf.work(async |work| put(work, ada, &digest).await).await;
    let spent = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let code = ChargedCode { account: ada, purpose: Manage, digest, attempts_left: 4 };
            let mut work = store.begin().await.unwrap();
            let spent = work.spend_email_code(&code).await.unwrap();
            work.commit().await.unwrap();
            spent
        }
    });
    assert_eq!(spent.await, 1);
    assert!(try_code(&shelf, ada, NOW).await.is_none());
    shelf.close().await;
}

/// TOT-9, TOT-4: the newest secret is the only one, and the step of its enrolment is burnt.
#[tokio::test]
async fn tot_9_a_new_secret_takes_the_place_of_the_old_one() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await.id, shelf.user("eve").await.id);
    assert!(shelf.totp_secret(ada).await.unwrap().is_none());
    let [old, new] = [(); 2].map(|()| TotpSecret::generate(&Random::System));
    for (secret, step) in [(&old, 7), (&new, 3)] {
        shelf.work(async |work| work.put_totp(ada, secret, Step(step)).await).await;
        let kept = shelf.totp_secret(ada).await.unwrap().unwrap();
        assert_eq!(kept.as_bytes(), secret.as_bytes());
        assert!(!spend(&shelf, ada, step).await, "the step of the enrolment");
    }
    assert!(shelf.totp_secret(eve).await.unwrap().is_none());
    assert!(!spend(&shelf, eve, 9).await);
    shelf.close().await;
}

#[tokio::test]
async fn an_app_that_is_turned_off_takes_its_secret_and_recovery_codes_along() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await.id, shelf.user("eve").await.id);
    for account in [ada, eve] {
        let (secret, codes) = (TotpSecret::generate(&Random::System), [shelf.secret("recovery")]);
        shelf
            .work(async |work| {
                work.put_totp(account, &secret, Step(1)).await?;
                work.put_recovery_codes(account, &codes, NOW).await
            })
            .await;
    }
    shelf.work(async |work| work.forget_totp(ada).await).await;
    assert!(shelf.totp_secret(ada).await.unwrap().is_none());
    assert!(!spend(&shelf, ada, 2).await);
    assert!(shelf.totp_secret(eve).await.unwrap().is_some() && spend(&shelf, eve, 2).await);
    assert_eq!(shelf.count("select count(*) from recovery_code").await, 1);
    shelf.close().await;
}

async fn spend(shelf: &Shelf, account: AccountId, step: i64) -> bool {
    shelf.work(async |work| work.spend_totp_step(account, Step(step)).await).await
}

/// TOT-3, TOT-12: steps are spent upwards only.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tot_3_a_step_is_spent_once_and_none_before_it_afterwards() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await.id;
    let secret = TotpSecret::generate(&Random::System);
    shelf.work(async |work| work.put_totp(ada, &secret, Step(10)).await).await;
    assert!(spend(&shelf, ada, 12).await);
    for step in [12, 11, 10, -1] {
        assert!(!spend(&shelf, ada, step).await, "{step}");
    }
    let spent = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let spent = work.spend_totp_step(ada, Step(13)).await.unwrap();
            work.commit().await.unwrap();
            spent
        }
    });
    assert_eq!(spent.await, 1);
    shelf.close().await;
}

/// RCV-5: all the old recovery codes go when new ones come.
#[tokio::test]
async fn rcv_5_recovery_codes_are_replaced_together() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await.id, shelf.user("eve").await.id);
    let [old, new, theirs] =
        [10, 8, 3].map(|count| (0..count).map(|_| shelf.secret("recovery")).collect::<Vec<_>>());
    for (account, codes) in [(eve, &theirs), (ada, &old), (ada, &new)] {
        shelf.work(async |work| work.put_recovery_codes(account, codes, NOW).await).await;
    }
    let sql = "select digest from recovery_code where account_id = $1";
    let kept: Vec<(Vec<u8>,)> = shelf.test.db.read(sql).bind(ada.0).all().await.unwrap();
    let mut kept: Vec<_> = kept.into_iter().map(|(digest,)| digest).collect();
    let mut expected: Vec<_> = new.iter().map(|digest| digest.as_bytes().to_vec()).collect();
    kept.sort();
    expected.sort();
    assert_eq!(kept, expected);
    assert_eq!(shelf.count("select count(*) from recovery_code").await, 11);
    shelf.close().await;
}
