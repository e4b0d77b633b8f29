//! What many operations refuse alike is refused by every one that announces it. What is announced and provoked nowhere is on
//! the list that `cargo xtask test --only provoked` prints.

use serde_json::{Value, json};

use crate::cast::Cast;
use crate::documented::Documented;
use crate::it::support::sql::Sql;
use crate::support::{Request, TestApp};

/// The operations that announce this code.
fn announcing(code: &str) -> Vec<String> {
    let document = http::document();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let responses = operation["responses"].as_object().unwrap().values();
            let mut codes = responses
                .filter_map(|response| response["headers"]["X-Error-Code"]["schema"]["enum"].as_array())
                .flatten();
            if codes.any(|announced| announced == code) {
                found.push(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    assert!(!found.is_empty(), "nothing announces {code}");
    found
}

/// Each of them refuses with the code; the answers are whole.
async fn all_refuse(status: u16, code: &str, request: impl Fn(&str) -> Request) {
    let mut others = Vec::new();
    for operation in announcing(code) {
        let answer = request(&operation).await;
        if (answer.status, answer.code()) == (status, Some(code)) {
            answer.assert_problem(status, code);
        } else {
            others.push(format!("{operation}: {} {:?}", answer.status, answer.code()));
        }
    }
    assert!(others.is_empty(), "{code} is not what these say:\n{}", others.join("\n"));
}

/// API-2, RLM-2: an address that has asked enough is refused everywhere.
#[tokio::test]
async fn api_2_every_operation_counts_the_address() {
    let mut app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    app.restart([("security.rate-limit.ip-limit", "1")]).await;
    app.anon().get("/api/auth/status").await;
    all_refuse(429, "IP_RATE_LIMIT_EXCEEDED", |operation| cast.right(operation)).await;
}

/// API-2, RLM-3: an account that has asked enough is refused wherever its access token is read.
#[tokio::test]
async fn api_2_every_operation_with_an_access_token_counts_the_account() {
    let mut app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    app.restart([("security.rate-limit.user-limit", "1")]).await;
    for client in cast.holders() {
        client.get("/api/users/me").await;
    }
    all_refuse(429, "USER_RATE_LIMIT_EXCEEDED", |operation| cast.right(operation)).await;
}

/// API-2, RLM-1: an address that has guessed enough is refused wherever something can be guessed.
#[tokio::test]
async fn api_2_every_guess_counts_for_the_address() {
    let mut app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    app.restart([("security.login-attempt-limit.ip-limit", "1")]).await;
    let wrong = json!({ "email": "stranger@canary.example", "password": "canary-wrong" });
    app.anon().post("/api/auth/login").json(wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    app.anon().post("/api/auth/password/reset-request").json(json!({ "email": "a@canary.example" })).await;
    all_refuse(429, "IP_LOGIN_RATE_LIMIT_EXCEEDED", |operation| cast.right(operation)).await;
}

/// API-1, API-4, WEB-8: whoever may ask is told that a body is too large, of another kind, or no JSON.
#[tokio::test]
async fn api_1_every_body_is_bounded_and_of_one_kind() {
    let app = TestApp::with([("avatar.max-bytes", "20000")]).start().await;
    let cast = Cast::gather(&app).await;
    let begun = "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n";
    all_refuse(413, "PAYLOAD_TOO_LARGE", |operation| match operation {
        "PUT /api/users/me/avatar" => cast
            .blank(operation)
            .body("multipart/form-data; boundary=x", format!("{begun}{}", "x".repeat(70_000))),
        _ => cast.blank(operation).body("application/json", "x".repeat(70_000)),
    })
    .await;
    all_refuse(415, "UNSUPPORTED_MEDIA_TYPE", |operation| cast.blank(operation).body("text/plain", "{}"))
        .await;
}

/// API-2, STP-6: a step-up that is none, and one of another time, open nothing.
#[tokio::test]
async fn api_2_every_step_up_is_read() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    all_refuse(401, "STEP_UP_TOKEN_INVALID", |operation| cast.right(operation).step_up("x")).await;
}

/// API-1, WEB-8: and that the headers are, before anything else.
#[tokio::test]
async fn api_1_headers_are_bounded() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    // A header is a name, `: ` and a line's end: as much as there may be, were it the only one.
    let most = 16 * 1024 - "x-more: \r\n".len();
    all_refuse(431, "REQUEST_HEADERS_TOO_LARGE", |operation| {
        cast.right(operation).header("x-more", &"x".repeat(most))
    })
    .await;
    app.anon().get("/api/openapi").header("x-more", &"x".repeat(most - 1024)).await.assert_ok();
}

/// API-4: serde takes an array for a struct, its fields in order; the API takes objects alone.
#[tokio::test]
async fn api_4_an_array_is_no_body() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    let document = http::document();
    for operation in announcing("UNSUPPORTED_MEDIA_TYPE") {
        let (method, path) = operation.split_once(' ').unwrap();
        let content = &document["paths"][path][method.to_lowercase()]["requestBody"]["content"];
        if content.get("application/json").is_some() {
            let answer = cast.blank(&operation).json([Value::Null, Value::Null]).await;
            answer.assert_problem(400, "INVALID_REQUEST");
        }
    }
    let device = json!({ "email": "a@canary.example", "password": "x", "session": ["Firefox", "Linux"] });
    app.anon().post("/api/auth/login").json(device).await.assert_problem(400, "INVALID_REQUEST");
}

/// API-2, OPS-7: what meets another change again and again is a conflict, and nothing of it is kept.
#[tokio::test]
async fn api_2_every_change_can_meet_another() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    app.pass(61);
    collide(app.sql()).await;
    all_refuse(409, "CONFLICT", |operation| cast.right(operation)).await;
    let document = Documented::new();
    for (method, path) in document.operations() {
        let operation = format!("{method} {path}");
        document.judge(&operation, &cast.right(&operation).await).unwrap();
    }
}

/// From now on every change of a row fails as one does that met another.
async fn collide(sql: &Sql) {
    let tables = match sql {
        Sql::Sqlite(_) => "select name from sqlite_schema where type = 'table'",
        Sql::Postgres(_) => {
            "select table_name::text from information_schema.tables where table_schema = 'public'"
        }
    };
    let tables = sql.texts(tables).await;
    match sql {
        // A reference that leads nowhere.
        Sql::Sqlite(_) => {
            sql.execute("create table clash (account blob references account (id))").await;
        }
        Sql::Postgres(_) => {
            let function = "create function clash() returns trigger language plpgsql as \
                            $$ begin raise exception using errcode = '40001'; end $$";
            sql.execute(function).await;
        }
    }
    for table in tables {
        for event in ["insert", "update", "delete"] {
            let begin = format!("create trigger clash_{table}_{event} before {event} on \"{table}\"");
            sql.execute(match sql {
                Sql::Sqlite(_) => format!("{begin} begin insert into clash values (x'00'); end"),
                Sql::Postgres(_) => format!("{begin} for each row execute function clash()"),
            })
            .await;
        }
    }
}

/// API-2: an account that is there and cannot be deleted is none that the request named.
#[tokio::test]
async fn api_2_an_account_that_went_meanwhile_is_not_deleted() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    let sql = app.sql();
    sql.execute(match sql {
        Sql::Sqlite(_) => {
            "create trigger gone before delete on account begin select raise(ignore); end".to_owned()
        }
        Sql::Postgres(_) => "create rule gone as on delete to account do instead nothing".to_owned(),
    })
    .await;
    for operation in ["DELETE /api/users/me", "DELETE /api/users/{id}"] {
        cast.right(operation).await.assert_problem(404, "DATABASE_ENTITY_NOT_FOUND");
    }
}

/// API-2: whoever stands between password and second factor while their factors are taken away is told.
#[tokio::test]
async fn api_2_a_second_factor_that_went_meanwhile_is_off() {
    let app = TestApp::start().await;
    let cast = Cast::gather(&app).await;
    let off = "two_factor_email = (1 = 0), two_factor_totp = (1 = 0), two_factor_preferred = null";
    app.sql().execute(format!("update account set {off}")).await;
    cast.pending.get("/api/auth/2fa/email/cooldown").await.assert_problem(400, "2FA_DISABLED");
    cast.right("POST /api/auth/2fa/totp/recover").await.assert_problem(400, "2FA_DISABLED");
}

/// API-2: a path that spells `password` in another way is the same refusal.
#[tokio::test]
async fn api_2_a_password_is_no_provider_however_it_is_spelled() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    for spelling in ["password", "%70assword"] {
        let answer = person.delete(&format!("/api/users/me/providers/{spelling}")).await;
        answer.assert_problem(400, "CANNOT_DISCONNECT_PASSWORD");
    }
}
