//! Counters that survive a restart: wrong passwords of an address, and the pause between two mails.

use std::slice::from_ref;

use doorward_store::{Admission, Cooldown, LoginBudget};
use model::{Lifetime, Timestamp};
use vault::Digest;

use super::shelf::{NOW, Shelf, after, at_once};

const BUDGET: LoginBudget = LoginBudget { failures: 10, window: Lifetime(300) };

async fn charge(shelf: &Shelf, subject: &Digest, now: Timestamp) -> Admission {
    shelf.charge_login(from_ref(subject), BUDGET, now).await.unwrap()
}

async fn charge_times(shelf: &Shelf, subject: &Digest, times: usize, now: Timestamp) {
    for _ in 0..times {
        assert!(!matches!(charge(shelf, subject, now).await, Admission::Wait(_)));
    }
}

/// RLM-1, RLM-5: ten tries; then pauses that double from half a minute to an hour, and never for good.
#[tokio::test]
async fn rlm_5_after_ten_tries_pauses_double_up_to_an_hour() {
    let shelf = Shelf::new().await;
    let (subject, other) = (shelf.secret("login"), shelf.secret("login"));
    charge_times(&shelf, &subject, 10, NOW).await;
    let mut now = NOW;
    for pause in [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600] {
        assert_eq!(charge(&shelf, &subject, now).await, Admission::Wait(pause));
        assert_eq!(charge(&shelf, &subject, now.plus(Lifetime(pause - 1))).await, Admission::Wait(1));
        now = now.plus(Lifetime(pause));
        assert_eq!(charge(&shelf, &subject, now).await, Admission::Last, "after {pause} seconds");
    }
    charge_times(&shelf, &other, 10, NOW).await;
    shelf.close().await;
}

#[tokio::test]
async fn rlm_1_a_window_that_is_over_begins_anew() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("login");
    charge_times(&shelf, &subject, 9, NOW).await;
    charge_times(&shelf, &subject, 9, after(300)).await;
    charge_times(&shelf, &subject, 1, after(599)).await;
    assert_eq!(charge(&shelf, &subject, after(599)).await, Admission::Wait(30));
    assert_eq!(charge(&shelf, &subject, after(629)).await, Admission::Last);
    // The pause of a minute, and a whole window of silence.
    charge_times(&shelf, &subject, 10, after(629 + 60 + 300)).await;
    shelf.close().await;
}

/// The try after which a pause begins says so, and no other does.
#[tokio::test]
async fn the_last_try_before_a_pause_is_told() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("login");
    for number in 1..=10 {
        let expected = if number == 10 { Admission::Last } else { Admission::Counted };
        assert_eq!(charge(&shelf, &subject, NOW).await, expected);
    }
    shelf.close().await;
}

/// LOG-9: a right password forgives that address alone.
#[tokio::test]
async fn log_9_a_right_password_forgives_one_subject() {
    let shelf = Shelf::new().await;
    let (subject, other) = (shelf.secret("login"), shelf.secret("login"));
    for subject in [&subject, &other] {
        charge_times(&shelf, subject, 10, NOW).await;
    }
    shelf.forgive_login(&[subject]).await.unwrap();
    charge_times(&shelf, &subject, 10, NOW).await;
    shelf.work(async |work| work.forgive_login(&[subject]).await).await;
    charge_times(&shelf, &subject, 10, NOW).await;
    assert_eq!(charge(&shelf, &other, NOW).await, Admission::Wait(30));
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rlm_1_of_sixteen_tries_at_once_ten_are_let_in() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("login");
    let counted = at_once(|| {
        let store = shelf.store.clone();
        async move { !matches!(store.charge_login(&[subject], BUDGET, NOW).await.unwrap(), Admission::Wait(_)) }
    });
    assert_eq!(counted.await, 10);
    shelf.close().await;
}

/// PWD-10: a try that was not compared is given back, and with it the pause that it began.
#[tokio::test]
async fn pwd_10_a_try_that_was_not_compared_is_given_back() {
    let shelf = Shelf::new().await;
    let (subject, other) = (shelf.secret("login"), shelf.secret("login"));
    shelf.refund_login(&[subject]).await.unwrap();
    assert_eq!(shelf.count("select count(*) from login_guard").await, 0);
    charge_times(&shelf, &other, 10, NOW).await;
    for _ in 0..3 {
        charge_times(&shelf, &subject, 10, NOW).await;
        assert_eq!(charge(&shelf, &subject, NOW).await, Admission::Wait(30));
        for _ in 0..10 {
            shelf.refund_login(&[subject]).await.unwrap();
        }
    }
    charge_times(&shelf, &subject, 10, NOW).await;
    shelf.refund_login(&[subject]).await.unwrap();
    charge_times(&shelf, &subject, 1, NOW).await;
    for subject in [&subject, &other] {
        assert_eq!(charge(&shelf, subject, NOW).await, Admission::Wait(30));
    }
    shelf.close().await;
}

/// RLM-10: strangers who try addresses leave nothing behind for ever.
#[tokio::test]
async fn rlm_10_guards_that_say_nothing_any_more_are_forgotten() {
    let shelf = Shelf::new().await;
    let (quiet, blocked) = (shelf.secret("login"), shelf.secret("login"));
    charge_times(&shelf, &quiet, 9, NOW).await;
    charge_times(&shelf, &blocked, 10, NOW).await;
    assert_eq!(shelf.purge_logins(NOW.minus(Lifetime(1)), 100).await.unwrap(), 0);
    assert_eq!(shelf.purge_logins(NOW, 100).await.unwrap(), 1);
    assert_eq!(charge(&shelf, &blocked, after(29)).await, Admission::Wait(1));
    assert_eq!(shelf.purge_logins(after(30), 100).await.unwrap(), 1);
    assert_eq!(shelf.count("select count(*) from login_guard").await, 0);
    shelf.close().await;
}

async fn reserve(shelf: &Shelf, subject: &Digest, now: Timestamp) -> Cooldown {
    shelf.work(async |work| work.reserve_mail(from_ref(subject), Lifetime(60), now).await).await
}

/// EML-9: one mail a pause; asking early does not make it longer.
#[tokio::test]
async fn eml_9_the_next_mail_waits_for_the_pause() {
    let shelf = Shelf::new().await;
    let (subject, other) = (shelf.secret("mail"), shelf.secret("mail"));
    assert_eq!(shelf.cooldown(&[subject], NOW).await.unwrap(), 0);
    assert_eq!(reserve(&shelf, &subject, NOW).await, Cooldown::Reserved);
    assert_eq!(reserve(&shelf, &other, NOW).await, Cooldown::Reserved);
    assert_eq!(reserve(&shelf, &subject, NOW).await, Cooldown::Active(60));
    assert_eq!(reserve(&shelf, &subject, after(59)).await, Cooldown::Active(1));
    assert_eq!(shelf.cooldown(&[subject], after(59)).await.unwrap(), 1);
    assert_eq!(shelf.cooldown(&[subject], after(60)).await.unwrap(), 0);
    assert_eq!(reserve(&shelf, &subject, after(60)).await, Cooldown::Reserved);
    shelf.work(async |work| work.end_pause(&[subject]).await).await;
    assert_eq!(reserve(&shelf, &subject, after(60)).await, Cooldown::Reserved);
    assert_eq!(reserve(&shelf, &other, after(59)).await, Cooldown::Active(1));
    shelf.close().await;
}

/// EML-10: a pause is shortened, never lengthened.
#[tokio::test]
async fn eml_10_a_pause_gets_shorter_when_a_mail_could_not_be_sent() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("mail");
    shelf.shorten_cooldown(&[subject], after(10)).await.unwrap();
    assert_eq!(shelf.cooldown(&[subject], NOW).await.unwrap(), 0);
    reserve(&shelf, &subject, NOW).await;
    for (until, left) in [(10, 10), (30, 10), (5, 5)] {
        shelf.shorten_cooldown(&[subject], after(until)).await.unwrap();
        assert_eq!(shelf.cooldown(&[subject], NOW).await.unwrap(), left);
    }
    shelf.close().await;
}

/// OPS-12: a clock that was set back does not keep anybody waiting for longer than the pause.
#[tokio::test]
async fn ops_12_a_pause_is_never_longer_than_it_is() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("mail");
    reserve(&shelf, &subject, after(3_600)).await;
    assert_eq!(reserve(&shelf, &subject, NOW).await, Cooldown::Reserved);
    assert_eq!(shelf.cooldown(&[subject], NOW).await.unwrap(), 60);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eml_9_of_sixteen_at_once_one_reserves_the_mail() {
    let shelf = Shelf::new().await;
    let subject = shelf.secret("mail");
    let reserved = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let outcome = work.reserve_mail(&[subject], Lifetime(60), NOW).await.unwrap();
            work.commit().await.unwrap();
            outcome == Cooldown::Reserved
        }
    });
    assert_eq!(reserved.await, 1);
    shelf.close().await;
}
