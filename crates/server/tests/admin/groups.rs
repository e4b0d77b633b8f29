//! Groups, what they are called in which language, and who is in them.

use serde_json::{Value, json};

use crate::support::{Person, TestApp};

const GROUPS: &str = "/api/groups";
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

fn group(key: &str) -> Value {
    let translations = json!({
        "en": { "name": "Staff", "description": "Who works here" },
        "de": { "name": "Personal" },
        "pt_br": { "name": "Equipe" },
    });
    json!({ "key": key, "translations": translations })
}

async fn with_staff() -> (TestApp, Person) {
    let app = TestApp::start().await;
    let admin = app.user().administers().await;
    admin.post(GROUPS).json(group("staff")).await.assert_ok();
    (app, admin)
}

#[tokio::test]
async fn a_group_is_told_in_the_nearest_language() {
    let (_app, admin) = with_staff().await;
    let one = admin.get("/api/groups/staff?locale=de-AT").await;
    let expected = json!({
        "key": "staff",
        "name": "Personal",
        "description": "",
        "translations": {
            "en": { "name": "Staff", "description": "Who works here" },
            "de": { "name": "Personal", "description": "" },
            "pt-BR": { "name": "Equipe", "description": "" },
        },
        "createdAt": one.assert_ok()["createdAt"],
    });
    assert_eq!(one.body, Some(expected));
    for (locale, name) in [("?locale=pt-BR", "Equipe"), ("?locale=fr", "Staff"), ("", "Staff")] {
        assert_eq!(admin.get(&format!("/api/groups/staff{locale}")).await.assert_ok()["name"], name);
        assert_eq!(admin.get(&format!("{GROUPS}{locale}")).await.assert_ok()["content"][0]["name"], name);
    }
    admin.get("/api/groups/staff?locale=../de").await.assert_problem(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn groups_are_listed_by_key_and_pages_follow_each_other() {
    let (_app, admin) = with_staff().await;
    for key in ["a.team", "z_team"] {
        admin.post(GROUPS).json(group(key)).await.assert_ok();
    }
    let second = admin.get("/api/groups?size=2&page=1").await;
    assert_eq!(
        second.assert_ok()["page"],
        json!({ "size": 2, "number": 1, "totalElements": 3, "totalPages": 2 })
    );
    assert_eq!(second["content"].as_array().map(Vec::len), Some(1));
    assert_eq!(second["content"][0]["key"], "z_team");
}

#[tokio::test]
async fn a_key_is_one_groups_and_translations_have_rules() {
    let (_app, admin) = with_staff().await;
    admin.post(GROUPS).json(group("staff")).await.assert_problem(409, "GROUP_KEY_EXISTS");
    for key in ["", "-a", "a b", "a/b", &"x".repeat(65)] {
        let answer = admin.post(GROUPS).json(group(key)).await;
        assert_eq!(answer.assert_problem(400, "INVALID_REQUEST")["violations"][0]["field"], "key");
    }
    let long = "x".repeat(101);
    for translations in [
        json!({}),
        json!({ "de": { "name": "Personal" } }),
        json!({ "en": { "name": "" } }),
        json!({ "en": { "name": long } }),
        json!({ "en": { "name": "a\u{202e}b" } }),
        json!({ "en": { "name": "Staff", "description": "x".repeat(1_001) } }),
        json!({ "en": { "name": "Staff" }, "../de": { "name": "x" } }),
        json!({ "en": { "name": "Staff" }, "pt-BR": { "name": "x" }, "pt_br": { "name": "y" } }),
    ] {
        let answer = admin.post(GROUPS).json(json!({ "key": "team", "translations": translations })).await;
        let violation = &answer.assert_problem(400, "INVALID_GROUP_TRANSLATION")["violations"][0];
        assert_eq!(violation["field"], "translations");
    }
    admin.post(GROUPS).json(json!({ "key": "team" })).await.assert_problem(400, "INVALID_REQUEST");
    admin.get("/api/groups/team").await.assert_problem(404, "DATABASE_ENTITY_NOT_FOUND");
}

#[tokio::test]
async fn an_update_leaves_what_it_does_not_name() {
    let (_app, admin) = with_staff().await;
    let update =
        json!({ "translations": { "fr": { "name": "Personnel" } }, "translationsToDelete": ["de", "es"] });
    let updated = admin.put("/api/groups/staff?locale=fr").json(update).await;
    assert_eq!(updated.assert_ok()["name"], "Personnel");
    let tags: Vec<_> = updated["translations"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(tags, ["en", "fr", "pt-BR"]);
    for wrong in [
        json!({ "translationsToDelete": ["en"] }),
        json!({ "translationsToDelete": ["!"] }),
        json!({ "translations": { "fr": { "name": "x" } }, "translationsToDelete": ["fr"] }),
    ] {
        let answer = admin.put("/api/groups/staff").json(wrong).await;
        answer.assert_problem(400, "INVALID_GROUP_TRANSLATION");
    }
    assert_eq!(admin.get("/api/groups/staff").await["translations"], updated["translations"]);
    let unknown = admin.put("/api/groups/others").json(json!({})).await;
    unknown.assert_problem(404, "DATABASE_ENTITY_NOT_FOUND");
}

/// AUT-3: who is in a group stands in their token, so coming and going holds at the next request.
#[tokio::test]
async fn aut_3_members_come_and_go_at_the_next_request() {
    let (app, admin) = with_staff().await;
    let person = app.user().await;
    let path = format!("/api/groups/staff/members/{}", person.id);
    let added = admin.post(&path).await;
    assert_eq!((&added.assert_ok()["groups"], &added["id"]), (&json!(["staff"]), &json!(person.id)));
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let refreshed = person.post("/api/auth/refresh").await;
    assert_eq!(refreshed.assert_ok()["principal"]["groups"], json!(["staff"]));
    admin.post(&path).await.assert_ok();
    person.get("/api/users/me").await.assert_ok();
    assert_eq!(admin.delete(&path).await.assert_ok()["groups"], json!([]));
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.post("/api/auth/refresh").await.assert_ok();
    admin.delete(&path).await.assert_ok();
    person.get("/api/users/me").await.assert_ok();

    let group = |key: &str, id: &str| format!("/api/groups/{key}/members/{id}");
    for key in ["others", "-"] {
        admin.post(&group(key, &person.id)).await.assert_problem(404, "GROUP_NOT_FOUND");
        admin.delete(&group(key, &person.id)).await.assert_problem(404, "GROUP_NOT_FOUND");
    }
    for id in [NOBODY, "no-id"] {
        admin.post(&group("staff", id)).await.assert_problem(404, "USER_NOT_FOUND");
        admin.delete(&group("staff", id)).await.assert_problem(404, "USER_NOT_FOUND");
    }
}

#[tokio::test]
async fn aut_3_a_deleted_group_is_nobodys() {
    let (app, admin) = with_staff().await;
    let person = app.user().await;
    admin.post(&format!("/api/groups/staff/members/{}", person.id)).await.assert_ok();
    person.post("/api/auth/refresh").await.assert_ok();
    assert_eq!(admin.delete("/api/groups/staff").await.assert_ok().text, r#"{"success":true}"#);
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    let refreshed = person.post("/api/auth/refresh").await;
    assert_eq!(refreshed.assert_ok()["principal"]["groups"], json!([]));
    admin.delete("/api/groups/staff").await.assert_problem(404, "DATABASE_ENTITY_NOT_FOUND");
    assert_eq!(app.sql().number("select count(*) from group_translation").await, 0);
}
