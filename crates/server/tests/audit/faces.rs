//! Who reads the record: everybody what happened to themselves, administrators all of it, and nobody more.

use serde_json::{Value, json};

use crate::support::{Answer, Client, Person, TestApp, is_rfc_3339};
use crate::watch::{ACTIVITY, AUDIT, lines, watched};

const NOBODY: &str = "5f2c7a90-1e44-4d0b-9c3e-6b1f00aa7d11";

fn content(answer: &Answer) -> &Vec<Value> {
    answer.assert_ok()["content"].as_array().unwrap()
}

/// AUT-8: the whole of an entry as its owner reads it, and not a field more.
#[tokio::test]
async fn aut_8_one_reads_what_happened_to_oneself() {
    let (app, _) = watched().await;
    let person = app.user().without_second_factor().await;
    let browser = app.anon();
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    browser
        .post("/api/auth/login")
        .header("user-agent", firefox)
        .json(person.credentials())
        .await
        .assert_ok();
    let answer = person.get(ACTIVITY).await;
    let entries = content(&answer);
    assert_eq!(lines(entries), ["login success pwd", "login success pwd", "register success"]);
    assert_eq!(answer["page"], json!({ "size": 20, "number": 0, "totalElements": 3, "totalPages": 1 }));
    let newest = entries[0].as_object().unwrap();
    assert!(is_rfc_3339(newest["at"].as_str().unwrap()) && newest["id"].is_string());
    let mut told = newest.clone();
    told.retain(|field, _| !["id", "at"].contains(&field.as_str()));
    let expected = json!({
        "kind": "login", "outcome": "success", "factors": ["pwd"], "currentSession": false,
        "browser": "Firefox", "os": "Linux", "ipAddress": "127.0.0.1",
    });
    assert_eq!(Value::Object(told), expected);
    assert_eq!(entries[1]["currentSession"], true, "{entries:?}");
    assert_eq!(content(&browser.get(ACTIVITY).await)[0]["currentSession"], true);
}

/// AUT-2: no parameter leads to what happened to somebody else; only an administrator reads that.
#[tokio::test]
async fn aut_2_what_happened_to_others_is_out_of_reach() {
    let (app, watch) = watched().await;
    let person = app.user().without_second_factor().await;
    let other = app.user().without_second_factor().await;
    let own = content(&person.get(ACTIVITY).await).clone();
    for query in ["account", "actor", "user", "userId", "id"] {
        let answer = person.get(&format!("{ACTIVITY}?{query}={}", other.id)).await;
        assert_eq!(content(&answer), &own, "{query}");
    }
    person.get(AUDIT).await.assert_problem(403, "ROLE_REQUIRED");
    person.get(&format!("{AUDIT}?account={}", person.id)).await.assert_problem(403, "ROLE_REQUIRED");
    app.anon().get(AUDIT).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    app.anon().get(ACTIVITY).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    assert!(!content(&watch.admin.get(AUDIT).await).is_empty());
}

/// Where an administrator did something to an account, its owner reads that, and nothing of the administrator's device.
#[tokio::test]
async fn what_an_administrator_did_is_told_without_their_device() {
    let (app, watch) = watched().await;
    let person = app.user().without_second_factor().await;
    let (account, actor) = (app.sql().id(&person.id), app.sql().id(&watch.admin.id));
    let change = format!("update audit set actor_id = {actor} where account_id = {account}");
    assert_eq!(app.sql().execute(change).await, 2);
    for entry in content(&person.get(ACTIVITY).await) {
        assert!(entry["ipAddress"].is_null() && entry["actor"].is_null() && entry["kind"].is_string());
    }
    let seen = watch.admin.get(&format!("{AUDIT}?actor={}", watch.admin.id)).await;
    assert_eq!(content(&seen)[0]["ipAddress"], "127.0.0.1");
}

/// A guest has a record too.
#[tokio::test]
async fn a_guest_reads_what_happened_to_them() {
    let (app, _) = watched().await;
    let person = app.user().without_second_factor().await;
    let id = app.sql().id(&person.id);
    let bare = "email = null, email_index = null, password = null, two_factor_email = false, \
                two_factor_totp = false, two_factor_preferred = null, roles = 'GUEST'";
    app.sql().execute(format!("update account set {bare} where id = {id}")).await;
    assert_eq!(content(&person.get(ACTIVITY).await).len(), 2);
    app.sql().execute(format!("delete from account where id = {id}")).await;
    person.get(ACTIVITY).await.assert_problem(404, "PRINCIPAL_NOT_FOUND");
}

/// AUD-1: an entry names the request that did it, as the answer and the log do; what was refused, too, and what an administrator did.
#[tokio::test]
async fn aud_1_an_entry_names_its_request() {
    let (app, watch) = watched().await;
    let person = app.user().without_second_factor().await;
    let wrong = json!({ "email": person.email, "password": "canary-wrong" });
    let refused = app.anon().post("/api/auth/login").json(wrong).await;
    refused.assert_problem(401, "INVALID_CREDENTIALS");
    let done = watch.admin.post(&format!("/api/users/{}/lock", person.id)).await;
    done.assert_ok();
    let entries = watch.admin.get(&format!("{AUDIT}?account={}", person.id)).await;
    for (entry, answer) in content(&entries).iter().zip([&done, &refused]) {
        assert_eq!(entry["requestId"], answer.header("x-request-id").unwrap(), "{entry}");
    }
}

/// AUT-9: pages have bounds, and follow each other without a gap.
#[tokio::test]
async fn aut_9_pages_have_bounds() {
    let (app, watch) = watched().await;
    let person = app.user().without_second_factor().await;
    for (client, path) in [(&person.client, ACTIVITY), (&watch.admin.client, AUDIT)] {
        for query in ["size=0", "size=101", "size=-1", "size=2147483648", "size=x", "page=-1", "page=x"] {
            let answer = client.get(&format!("{path}?{query}")).await;
            let field = query.split('=').next().unwrap();
            assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], field);
        }
        let far = client.get(&format!("{path}?page=2147483647&size=100")).await;
        assert!(content(&far).is_empty());
        let whole = content(&client.get(&format!("{path}?size=100")).await).clone();
        let mut pieces = Vec::new();
        for page in 0..whole.len() {
            pieces.extend(content(&client.get(&format!("{path}?size=1&page={page}")).await).clone());
        }
        assert_eq!(pieces, whole);
    }
}

async fn found(admin: &Client, query: &str) -> Vec<String> {
    lines(content(&admin.get(&format!("{AUDIT}?{query}")).await))
}

/// AUT-11, AUD-5: an administrator finds what they look for: by what, how, whom, whose doing and when.
#[tokio::test]
async fn aut_11_the_record_is_searched() {
    let (app, watch) = watched().await;
    let person = Person::register(&app).await;
    let wrong = json!({ "email": person.email, "password": "canary-wrong" });
    app.anon().post("/api/auth/login").json(wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.pass(60);
    let user = person.sign_in(&person.client).await;
    let (id, admin) = (user["id"].as_str().unwrap(), &watch.admin.client);
    let (failure, login, register) =
        ("login failure wrong_credentials", "login success pwd", "register success");
    assert_eq!(found(admin, &format!("account={id}")).await, [login, failure, register]);
    assert_eq!(found(admin, &format!("actor={id}")).await, [login, register], "a guess is nobody's");
    assert_eq!(found(admin, &format!("account={id}&kind=login")).await, [login, failure]);
    assert_eq!(found(admin, "outcome=failure").await, [failure]);
    assert_eq!(found(admin, &format!("account={id}&kind=login&outcome=success")).await, [login]);
    assert_eq!(found(admin, &format!("account={id}&after=2026-11-22T12:00:30Z")).await, [login]);
    let before = format!("account={id}&before=2026-11-22T13:00:30%2B01:00");
    assert_eq!(found(admin, &before).await, [failure, register]);
    assert!(found(admin, &format!("account={NOBODY}")).await.is_empty());
    for (field, value) in [
        ("kind", "nonsense"),
        ("outcome", "Success"),
        ("account", "1"),
        ("actor", "'"),
        ("after", "yesterday"),
        ("before", "2026-11-22"),
    ] {
        let answer = admin.get(&format!("{AUDIT}?{field}={value}")).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], field);
    }
}

/// AUD-5: through the API nothing is added, changed or taken away.
#[tokio::test]
async fn aud_5_the_record_is_only_read() {
    let (_app, watch) = watched().await;
    for path in [AUDIT.to_owned(), ACTIVITY.to_owned(), format!("{AUDIT}/{NOBODY}")] {
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let answer = watch.admin.request(method.parse().unwrap(), &path).await;
            assert!([404, 405].contains(&answer.status), "{method} {path}: {answer:?}");
        }
    }
}

/// AUT-7: what cannot be opened is an error, not an entry less.
#[tokio::test]
async fn aut_7_a_changed_entry_is_told() {
    let (app, watch) = watched().await;
    let app: &TestApp = &app;
    let blob = app.sql().blob(&[1; 60]);
    app.sql().execute(format!("update audit set detail = {blob} where kind = 'register'")).await;
    watch.admin.get(AUDIT).await.assert_problem(500, "DATABASE_ENCRYPTION_FAILURE");
    watch.admin.get(ACTIVITY).await.assert_problem(500, "DATABASE_ENCRYPTION_FAILURE");
}
