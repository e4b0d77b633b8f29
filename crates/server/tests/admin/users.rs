//! Lists of users: filters, orders, pages, and what is told of whom.

use serde_json::{Value, json};

use crate::support::{Answer, Person, TestApp};

const USERS: &str = "/api/users";

fn ids(answer: &Answer) -> Vec<String> {
    let content = answer.assert_ok()["content"].as_array().unwrap();
    content.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

async fn found(admin: &Person, query: &str) -> Vec<String> {
    let mut ids = ids(&admin.get(&format!("{USERS}?{query}")).await);
    ids.sort();
    ids
}

fn sorted<const N: usize>(people: [&Person; N]) -> Vec<String> {
    let mut ids: Vec<_> = people.iter().map(|person| person.id.clone()).collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn the_newest_come_first_and_pages_follow_each_other() {
    let app = TestApp::start().await;
    let (admin, one, two) = (app.user().administers().await, app.user().await, app.user().await);
    let all = admin.get(USERS).await;
    assert_eq!(ids(&all), [&two, &one, &admin].map(|person| person.id.clone()));
    assert_eq!(all["page"], json!({ "size": 20, "number": 0, "totalElements": 3, "totalPages": 1 }));
    let second = admin.get("/api/users?size=2&page=1&sort=createdAt,asc").await;
    assert_eq!(ids(&second), sorted([&two]));
    assert_eq!(second["page"], json!({ "size": 2, "number": 1, "totalElements": 3, "totalPages": 2 }));
    assert_eq!(ids(&admin.get("/api/users?page=2147483647&size=100").await), Vec::<String>::new());
}

/// AUT-9.
#[tokio::test]
async fn aut_9_pages_have_bounds() {
    let app = TestApp::start().await;
    let admin = app.user().administers().await;
    for query in [
        "page=-1",
        "page=2147483648",
        "page=x",
        "size=0",
        "size=-1",
        "size=101",
        "size=2147483648",
        "sort=email",
        "sort=name,up",
        "roles=EMPEROR",
        "groups=a%20b",
        "groups=a,b,c,d,e,f,g,h,i",
        "identities=Google",
        "email=nobody",
        "createdAtAfter=yesterday",
        "lastActiveBefore=2026-11-22",
    ] {
        let field = query.split('=').next().unwrap();
        let answer = admin.get(&format!("{USERS}?{query}")).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], field, "{query}");
        if field == "page" || field == "size" {
            admin.get(&format!("/api/groups?{query}")).await.assert_problem(400, "INVALID_REQUEST");
        }
    }
}

#[tokio::test]
async fn every_condition_narrows_the_list() {
    let app = TestApp::start().await;
    let (admin, one, two) = (app.user().administers().await, app.user().await, app.user().await);
    let translations = json!({ "en": { "name": "Staff" } });
    admin.post("/api/groups").json(json!({ "key": "staff", "translations": translations })).await.assert_ok();
    admin.post(&format!("/api/groups/staff/members/{}", two.id)).await.assert_ok();
    let sql = app.sql();
    let blob = sql.blob(b"canary");
    let identity = format!(
        "insert into identity (id, account_id, provider, subject, created_at) values ({}, {}, 'google', {blob}, 0)",
        sql.id("00000000-0000-7000-8000-000000000001"),
        sql.id(&one.id)
    );
    sql.execute(identity).await;
    sql.execute(format!("update account set password = null where id = {}", sql.id(&one.id))).await;
    let nobody = Vec::<String>::new();
    assert_eq!(found(&admin, &format!("email={}", two.email.to_uppercase())).await, sorted([&two]));
    assert_eq!(found(&admin, "email=nobody@canary.example").await, nobody);
    assert_eq!(found(&admin, "roles=ADMIN").await, sorted([&admin]));
    assert_eq!(found(&admin, "roles=GUEST").await, nobody);
    assert_eq!(found(&admin, "roles=ADMIN&roles=USER").await, sorted([&admin, &one, &two]));
    assert_eq!(found(&admin, "groups=staff,others").await, sorted([&two]));
    assert_eq!(found(&admin, "groups=others").await, nobody);
    assert_eq!(found(&admin, "identities=google").await, sorted([&one]));
    assert_eq!(found(&admin, "identities=password").await, sorted([&admin, &two]));
    assert_eq!(found(&admin, "identities=password,google").await, sorted([&admin, &one, &two]));
    assert_eq!(found(&admin, "identities=password&groups=staff&roles=USER").await, sorted([&two]));
    assert_eq!(found(&admin, &format!("email={}&roles=ADMIN", two.email)).await, nobody);
    app.pass(3_600);
    let late = app.user().await;
    admin.post("/api/auth/refresh").await.assert_ok();
    assert_eq!(found(&admin, "createdAtAfter=2026-11-22T13:00:00Z").await, sorted([&late]));
    assert_eq!(
        found(&admin, "createdAtBefore=2026-11-22T14:00:00%2B01:00").await,
        sorted([&admin, &one, &two])
    );
    assert_eq!(found(&admin, "lastActiveAfter=2026-11-22T13:00:00Z").await, sorted([&admin, &late]));
    assert_eq!(found(&admin, "lastActiveBefore=2026-11-22T12:00:00Z").await, nobody);
}

/// Names are sealed: a few are sorted by the server, many are not.
#[tokio::test]
async fn names_are_sorted_while_they_are_few() {
    let app = TestApp::start().await;
    let (admin, one) = (app.user().administers().await, app.user().await);
    for (person, name) in [(&admin, "zoe"), (&one, "Ada")] {
        person.put("/api/users/me").json(json!({ "name": name })).await.assert_ok();
    }
    assert_eq!(ids(&admin.get("/api/users?sort=name").await), [one.id.clone(), admin.id.clone()]);
    assert_eq!(ids(&admin.get("/api/users?sort=name,desc&size=1&page=1").await), sorted([&one]));
    let sql = app.sql();
    let fields = "version, epoch, credentials, name, roles, created_at, last_active, email_verified, two_factor_email, two_factor_totp";
    for n in 0..999 {
        let id = sql.id(&format!("00000000-0000-7000-8000-{n:012}"));
        let like = sql.id(&one.id);
        sql.execute(format!(
            "insert into account (id, {fields}) select {id}, {fields} from account where id = {like}"
        ))
        .await;
    }
    let refused = admin.get("/api/users?sort=name").await;
    assert_eq!(refused.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "sort");
}

/// AUT-8: strangers see an overview and nothing else.
#[tokio::test]
async fn aut_8_an_overview_tells_what_anybody_may_know() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let path = format!("{USERS}/{}", person.id);
    let overview = json!({ "id": person.id, "name": "Robin", "roles": ["USER"] });
    for client in [&app.anon(), &person.client] {
        assert_eq!(client.get(&path).await.assert_ok().body, Some(overview.clone()));
    }
    app.anon().get(&path).bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    app.pass(901);
    person.get(&path).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    for id in ["00000000-0000-7000-8000-000000000000", "no-id"] {
        app.anon().get(&format!("{USERS}/{id}")).await.assert_problem(404, "USER_NOT_FOUND");
    }
    let listed: Value = app.user().administers().await.get(USERS).await.assert_ok()["content"][1].clone();
    assert_eq!(listed, overview);
}
