//! Places: from the operator's file into the list of sessions, the answer to a sign-in, and mails.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Client, Person, TestApp};

const DATABASE: &str = "auth.geolocation.database";
const PROXY: (&str, &str) = ("server.trusted-proxies", "127.0.0.1");
pub(crate) const LISBON: &str = "203.0.113.7";
pub(crate) const VIENNA: &str = "198.51.100.7";
const NOWHERE: &str = "192.0.2.77";
const SESSIONS: &str = "/api/users/me/sessions";

pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../places/tests/fixtures").join(name)
}

/// A server that knows places, and believes this machine about the client's address.
async fn with_places(file: &Path) -> TestApp {
    let file = file.to_str().unwrap();
    let off = ("auth.two-factor.email.enable-by-default", "false");
    TestApp::with([(DATABASE, file), PROXY, off]).start().await
}

async fn sign_in(app: &TestApp, person: &Person, address: &str) -> (Client, Value) {
    let client = app.anon();
    let answer =
        client.post("/api/auth/login").header("x-forwarded-for", address).json(person.credentials()).await;
    (client, answer.assert_ok()["location"].clone())
}

fn lisbon() -> Value {
    json!({ "latitude": 38.7219, "longitude": -9.1398, "cityName": "Lisbon", "countryCode": "PT" })
}

#[tokio::test]
async fn a_sign_in_and_its_session_have_a_place() {
    let app = with_places(&fixture("cities.mmdb")).await;
    let person = app.user().await;
    let (client, place) = sign_in(&app, &person, LISBON).await;
    assert_eq!(place, lisbon());
    let list = client.get(SESSIONS).await;
    let sessions = list.assert_ok().body.clone().unwrap();
    assert_eq!((&sessions[0]["location"], &sessions[0]["ipAddress"]), (&lisbon(), &json!(LISBON)));
    assert_eq!(sessions[1].get("location"), None, "this machine is nowhere");
    let refreshed = client.post("/api/auth/refresh").header("x-forwarded-for", VIENNA).await;
    refreshed.assert_ok();
    let sessions = client.get(SESSIONS).await.body.unwrap();
    assert_eq!(sessions[0]["location"]["cityName"], "Vienna");
    client.post("/api/auth/refresh").header("x-forwarded-for", NOWHERE).await.assert_ok();
    let sessions = client.get(SESSIONS).await.body.unwrap();
    assert_eq!(sessions[0].get("location"), None, "a place goes with its address");
}

#[tokio::test]
async fn a_mail_names_the_place() {
    let app = with_places(&fixture("cities.mmdb")).await;
    let person = app.user().stepped_up().await;
    person.post("/api/auth/2fa/email/send").await.assert_ok();
    let code = json!({ "code": person.mailed_code().await });
    person.post("/api/auth/2fa/email/enable").header("x-forwarded-for", LISBON).json(code).await.assert_ok();
    let alert = app.mail_to(&person.email, "security_alert").await;
    assert!(alert.text.contains("Lisbon, PT") && alert.html.contains("Lisbon, PT"), "{}", alert.text);
}

#[tokio::test]
async fn without_a_file_nothing_is_said() {
    let app = TestApp::with([PROXY, ("auth.two-factor.email.enable-by-default", "false")]).start().await;
    let person = app.user().await;
    let (client, place) = sign_in(&app, &person, LISBON).await;
    assert_eq!(place, Value::Null);
    assert_eq!(client.get(SESSIONS).await.body.unwrap()[0].get("location"), None);
}

/// A new file is taken while the server runs; a broken one leaves the old one in place.
#[tokio::test]
async fn a_new_file_is_taken() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("places.mmdb");
    fs::copy(fixture("cities.mmdb"), &file).unwrap();
    let app = with_places(&file).await;
    let person = app.user().await;
    fs::write(&file, "half a file").unwrap();
    assert!(app.each().all(|instance| instance.refresh_places().is_err()));
    assert_eq!(sign_in(&app, &person, LISBON).await.1, lisbon());
    fs::copy(fixture("moved.mmdb"), &file).unwrap();
    assert!(app.each().all(|instance| instance.refresh_places().unwrap()));
    assert_eq!(sign_in(&app, &person, LISBON).await.1["cityName"], "Porto");
}

/// Where people are is sealed.
#[tokio::test]
async fn a_copy_of_the_database_shows_no_place() {
    let app = with_places(&fixture("cities.mmdb")).await;
    let person = app.user().await;
    sign_in(&app, &person, LISBON).await;
    assert!(!app.sql().holds("Lisbon").await && !app.sql().holds(LISBON).await);
}
