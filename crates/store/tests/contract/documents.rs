//! A stored row that has not the form that it must have is told apart from one that is not there, and by its kind.

use doorward_store::{Document, Error};
use uuid::Uuid;
use vault::{Place, Random};

use super::shelf::{NOW, Shelf, email, guest};

/// What makes a row of `account` malformed, and what is then said to be so.
const MALFORMED: [(&str, Document); 9] = [
    ("update account set roles = 'EMPEROR' where id = $1", Document::Principal),
    ("update account set roles = 'USER EMPEROR' where id = $1", Document::Principal),
    ("update account set roles = '' where id = $1", Document::Principal),
    ("update account set two_factor_preferred = 'pigeon' where id = $1", Document::User),
    ("update account set two_factor_preferred = 'totp' where id = $1", Document::User),
    ("update account set two_factor_preferred = null where id = $1", Document::User),
    ("update account set two_factor_email = two_factor_totp where id = $1", Document::User),
    ("update account set email = null where id = $1", Document::User),
    ("update account set email = null, password = null where id = $1", Document::User),
];

fn says<T: std::fmt::Debug>(outcome: &Result<T, Error>, document: Document, what: &str) {
    assert!(matches!(outcome, Err(Error::Invalid(found)) if *found == document), "{what}: {outcome:?}");
}

#[tokio::test]
async fn a_malformed_account_is_told_by_its_kind_whoever_reads_it() {
    for (statement, document) in MALFORMED {
        let shelf = Shelf::new().await;
        let (ada, address) = (shelf.user("ada").await, email("ada"));
        assert_eq!(shelf.test.db.write(statement).bind(ada.id.0).execute().await.unwrap(), 1);
        says(&shelf.account(ada.id).await, document, statement);
        says(&shelf.account_by_email(&address).await, document, statement);
        says(&shelf.try_work(async |work| work.account(ada.id).await).await, document, statement);
        says(&shelf.try_work(async |work| work.account_for_update(ada.id).await).await, document, statement);
        says(&shelf.try_work(async |work| work.account_by_email(&address).await).await, document, statement);
        shelf.close().await;
    }
}

#[tokio::test]
async fn a_guest_with_a_second_factor_is_no_guest() {
    let shelf = Shelf::new().await;
    let guest = guest();
    shelf.work(async |work| work.insert_account(&guest).await).await;
    let sql = "update account set two_factor_email = $2, two_factor_totp = $3 where id = $1";
    for (by_email, by_app) in [(true, false), (false, true)] {
        shelf.test.db.write(sql).bind(guest.id.0).bind(by_email).bind(by_app).execute().await.unwrap();
        says(&shelf.account(guest.id).await, Document::User, "a factor");
    }
    shelf.close().await;
}

/// What our own key sealed and no rule would have let in.
#[tokio::test]
async fn a_malformed_name_address_or_device_is_seen_behind_its_seal() {
    let shelf = Shelf::new().await;
    let sealed = |table: &str, column: &str, row: Uuid, text: &str| {
        shelf.keys.seal(Place { table, column, row: row.as_bytes() }, text.as_bytes(), &Random::System)
    };
    let ada = shelf.user("ada").await;
    let name = sealed("account", "name", ada.id.0, "a\r\nb");
    let sql = "update account set name = $2 where id = $1";
    shelf.test.db.write(sql).bind(ada.id.0).bind(name).execute().await.unwrap();
    says(&shelf.account(ada.id).await, Document::Principal, "name");

    let eve = shelf.user("eve").await;
    let address = sealed("account", "email", eve.id.0, "a@b, c@d");
    let sql = "update account set email = $2 where id = $1";
    shelf.test.db.write(sql).bind(eve.id.0).bind(address).execute().await.unwrap();
    says(&shelf.account(eve.id).await, Document::User, "address");

    let bob = shelf.user("bob").await;
    let (session, _) = shelf.signed_in(&bob).await;
    let device = sealed("session", "device", session.id.0, "[1, 2");
    let sql = "update session set device = $2 where id = $1";
    shelf.test.db.write(sql).bind(session.id.0).bind(device).execute().await.unwrap();
    says(&shelf.session(session.id).await, Document::Principal, "device");
    shelf.close().await;
}

#[tokio::test]
async fn a_session_of_unknown_factors_is_malformed_whoever_reads_it() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (session, _) = shelf.signed_in(&ada).await;
    let sql = "update session set factors = 'pwd smell' where id = $1";
    shelf.test.db.write(sql).bind(session.id.0).execute().await.unwrap();
    says(&shelf.session(session.id).await, Document::Principal, "one");
    says(&shelf.sessions(ada.id, NOW).await, Document::Principal, "all");
    says(
        &shelf.try_work(async |work| work.session(session.id).await).await,
        Document::Principal,
        "in a transaction",
    );
    shelf.close().await;
}
