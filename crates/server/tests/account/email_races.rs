//! Another address, for many at once and again and again.

use serde_json::json;

use crate::email::{INVALID, ask, asked, fresh, link_to, newcomer, open};
use crate::support::{TestApp, race};
use crate::words::{REFRESH, REGISTER, VERIFICATION, me, plain};

/// So many would ask for too many mails in a day; the limit has tests of its own.
async fn forget_budgets(app: &TestApp) {
    app.sql().execute("delete from quota").await;
}

/// EVF-4: two requests at once, for one's own address and for somebody else's: the link that came to the one never proves the
/// other, whichever came last.
#[tokio::test]
async fn evf_4_links_and_addresses_never_cross() {
    let app = plain().await;
    let mut person = newcomer(&app).await;
    for _ in 0..40 {
        let (attackers, victims) = (fresh(), fresh());
        let addresses = [&attackers, &victims];
        let answers = race(2, |index| ask(&person, addresses[index])).await;
        assert!(answers.iter().all(|answer| answer.status == 200), "{answers:?}");
        let answer = open(&app, &link_to(&app, &attackers).await).await;
        if answer.status == 200 {
            assert_eq!(answer["email"], attackers.as_str());
            person.email = attackers;
            person.post(REFRESH).await.assert_ok();
            person.step_up().await;
        } else {
            answer.assert_problem(401, INVALID);
            assert_eq!(me(&person).await["email"], person.email.as_str());
        }
        forget_budgets(&app).await;
    }
}

/// EVF-1: of many who use one link at once, one changes the address, and the former mailbox hears once.
#[tokio::test]
async fn evf_1_of_many_at_once_one_uses_a_link() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let token = asked(&person, &fresh()).await;
    let target = format!("{VERIFICATION}?token={token}");
    let answers = race(16, |_| app.anon().post(&target)).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        answer.assert_problem(304, "EMAIL_ALREADY_VERIFIED");
    }
    let alerts = app.mails_to(&person.email).await.into_iter().filter(|mail| mail.kind == "security_alert");
    assert_eq!(alerts.count(), 1);
}

/// EVF-5: an address that was taken meanwhile stays with whoever has it, by a registration or by another change; nothing is
/// merged, and the link tells why.
#[tokio::test]
async fn evf_5_an_address_that_was_taken_meanwhile() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let address = fresh();
    let token = asked(&person, &address).await;
    let registration = json!({ "email": address, "password": "canary-Sternwarte-41-Moor", "name": "Kim" });
    app.anon().post(REGISTER).json(registration).await.assert_ok();
    open(&app, &token).await.assert_problem(409, "EMAIL_TAKEN");
    assert_eq!(me(&person).await["email"], person.email.as_str());
    let form = format!("token={token}");
    let page = app.anon().post("/email-verification").body("application/x-www-form-urlencoded", form).await;
    assert_eq!(page.status, 409);
    assert!(page.text.contains("Another account has this address"), "{}", page.text);
    assert_eq!(app.sql().number("select count(*) from account").await, 2);
}

/// EVF-5: two accounts that prove one address at once, and somebody who registers it in the same moment: one has it.
#[tokio::test]
async fn evf_5_one_of_many_at_once_has_the_address() {
    let app = plain().await;
    for _ in 0..8 {
        let address = fresh();
        let mut tokens = Vec::new();
        for person in [newcomer(&app).await, newcomer(&app).await] {
            tokens.push(asked(&person, &address).await);
            app.pass(61);
        }
        let registration =
            json!({ "email": address, "password": "canary-Sternwarte-41-Moor", "name": "Kim" });
        let answers = race(3, |index| match tokens.get(index) {
            Some(token) => app.anon().post(&format!("{VERIFICATION}?token={token}")),
            None => app.anon().post(REGISTER).json(&registration),
        })
        .await;
        let won = answers[..2].iter().filter(|answer| answer.status == 200).count();
        assert!(won <= 1, "{answers:?}");
        for answer in answers[..2].iter().filter(|answer| answer.status != 200) {
            answer.assert_problem(409, "EMAIL_TAKEN");
        }
        answers[2].assert_ok();
        forget_budgets(&app).await;
    }
    let (all, different) =
        ("select count(*) from account", "select count(distinct digest) from account_index");
    assert_eq!(app.sql().number(all).await, app.sql().number(different).await);
}

/// EVF-9, REG-11: a minute between two mails to one address; what was mailed before stays good. Another address is free.
#[tokio::test]
async fn evf_9_a_minute_between_two_links_to_one_address() {
    let app = plain().await;
    let person = newcomer(&app).await;
    let (address, another) = (fresh(), fresh());
    let token = asked(&person, &address).await;
    app.pass(20);
    let answer = ask(&person, &address).await;
    assert_eq!(answer.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after(), 40);
    assert_eq!(app.mails_to(&address).await.len(), 1);
    open(&app, &token).await.assert_ok();
    person.post(REFRESH).await.assert_ok();
    let mut person = person;
    person.email.clone_from(&address);
    person.step_up().await;
    asked(&person, &another).await;
}

/// REG-11: an address gets five of these mails in a day, whoever asks for them.
#[tokio::test]
async fn reg_11_nobody_is_flooded_with_links() {
    let app = plain().await;
    let (one, other) = (newcomer(&app).await, newcomer(&app).await);
    let stranger = fresh();
    for person in [&one, &other, &one, &other, &one] {
        app.pass(61);
        asked(person, &stranger).await;
    }
    app.pass(61);
    let answer = ask(&other, &stranger).await;
    assert!(answer.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after() > 80_000);
    assert_eq!(app.mails_to(&stranger).await.len(), 5);
    app.pass(86_400 - 5 * 61);
    other.post(REFRESH).await.assert_ok();
    other.step_up().await;
    asked(&other, &stranger).await;
}

/// REG-11: twenty requests in a day, those for addresses that are taken as well: nobody can find out with it who has an account.
#[tokio::test]
async fn reg_11_an_account_asks_twenty_times_a_day() {
    let app = plain().await;
    let (person, other) = (newcomer(&app).await, newcomer(&app).await);
    for round in 0..20 {
        if round % 2 == 0 {
            asked(&person, &fresh()).await;
        } else {
            ask(&person, &other.email).await.assert_problem(409, "EMAIL_TAKEN");
        }
    }
    for address in [&other.email, &fresh()] {
        let answer = ask(&person, address).await;
        assert!(answer.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE").retry_after() > 86_000);
    }
    asked(&other, &fresh()).await;
}
