//! What a thief finds in a copy of the database.

use crate::forms::{forms, holds, holds_number};
use crate::life::Life;
use crate::support::TestApp;

/// EML-12, RFR-7, CRY-1, TOT-1, RCV-1: after a whole life no address, name, password, code, secret or token can be read, in
/// plain, in hexadecimal or in base64.
#[tokio::test]
async fn eml_12_rfr_7_cry_1_tot_1_rcv_1_a_copy_of_the_database_shows_no_secret() {
    let app = TestApp::start().await;
    let life = Life::live(&app).await;
    app.deliver_all().await;
    let dump = app.sql().dump().await;
    assert!(holds(&dump, b"registration_alert") && holds(&dump, b"security_alert"), "mails are kept here");
    let secrets = life.words.iter().map(String::as_bytes).chain([
        life.secret.as_slice(),
        b"$argon2id",
        b"canary",
        b"eyJ",
    ]);
    let mut looked_for = 0;
    for secret in secrets {
        for (form, bytes) in forms(secret).iter().enumerate() {
            assert!(!holds(&dump, bytes), "form {form} of {}", String::from_utf8_lossy(secret));
            looked_for += 1;
        }
    }
    for code in &life.codes {
        assert!(!holds_number(&dump, code), "the code {code}");
        for form in &forms(code.as_bytes())[1..] {
            assert!(!holds(&dump, form), "the code {code}");
        }
    }
    assert!(looked_for > 300 && life.codes.len() >= 5);
}

/// What is looked for above is found where it stands: the mail worker's own words are there, and what a test plants.
#[tokio::test]
async fn a_secret_in_the_database_would_be_found() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let sql = app.sql();
    let text =
        "update outbox set problem = 'sent to canary@canary.example' where kind = 'email_authentication'";
    assert!(sql.execute(text).await > 0);
    assert!(holds(&sql.dump().await, b"canary@canary.example"));
    let (id, bytes) = (sql.id(&person.id), sql.blob(b"\x00\xffcanary\xfe\x01"));
    assert_eq!(sql.execute(format!("update account set name = {bytes} where id = {id}")).await, 1);
    assert!(holds(&sql.dump().await, b"\x00\xffcanary\xfe\x01"));
}
