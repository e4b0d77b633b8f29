//! Tokens in cookies: how they are set, which of them counts, and what is none.

use reqwest::Method;
use reqwest::header::{COOKIE, HeaderMap, HeaderValue};
use serde_json::json;

use crate::support::{Answer, Person, Site, TestApp};
use crate::words::{
    EMAIL_FACTOR, LOGIN, ME, NO_FACTOR, REFRESH, SECOND_LOGIN, SECOND_STEP_UP, STATUS, STEP_UP, first_half,
    plain,
};

/// WEB-1, WEB-12: every cookie that is ever set, over HTTPS and without, attribute by attribute.
#[tokio::test]
async fn cookies_are_set_as_the_contract_says() {
    for (base, secure) in [("https://door.example", true), ("http://localhost:8080", false)] {
        let app = TestApp::with([("app.base-uri", base)]).start().await;
        let person = app.user().await;
        let mut set = first_half(&app, &person).await.cookies;
        set.extend(signs_in(&app, &person).await.cookies);
        set.extend(steps_up(&person).await.into_iter().flat_map(|answer| answer.cookies));
        set.extend(person.post(REFRESH).await.cookies);
        set.retain(|cookie| !cookie.value.is_empty());
        let lives = [
            ("access_token", 900),
            ("refresh_token", 1_209_600),
            ("step_up_token", 600),
            ("two_factor_authentication_token", 600),
            ("known_device", 15_552_000),
        ];
        for (name, life) in lives {
            let those: Vec<_> = set.iter().filter(|cookie| cookie.name == name).collect();
            assert!(!those.is_empty(), "no {name}");
            for cookie in those {
                let attributes = (cookie.path.as_deref(), cookie.same_site.as_deref(), cookie.max_age);
                assert_eq!(attributes, (Some("/"), Some("Strict"), Some(life)), "{cookie:?}");
                assert!(cookie.http_only && cookie.secure == secure && cookie.domain.is_none(), "{cookie:?}");
                assert!(cookie.name.len() + cookie.value.len() < 4_096, "{name} is too large");
            }
        }
        assert!(set.iter().all(|cookie| lives.iter().any(|(name, _)| *name == cookie.name)), "{set:?}");
        let answer = person.get(ME).await;
        assert_eq!(answer.assert_ok().header("strict-transport-security").is_some(), secure);
    }
}

async fn signs_in(app: &TestApp, person: &Person) -> Answer {
    let client = app.anon();
    app.pass(61);
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    let code = json!({ "email": app.code_for(&person.email).await });
    client.post(SECOND_LOGIN).json(code).await
}

async fn steps_up(person: &Person) -> [Answer; 2] {
    let begun = person.post(STEP_UP).json(json!({ "password": person.password })).await;
    let code = json!({ "email": person.mailed_code().await });
    [begun, person.post(SECOND_STEP_UP).json(code).await]
}

/// SES-14: nine combinations of header and cookie, none, good or bad, under each of the operator's preferences. What is shown
/// and bad is never made up for by the other.
#[tokio::test]
async fn a_bad_token_is_not_made_up_for_by_a_good_one() {
    for prefer_header in [true, false] {
        let preference =
            [("auth.prefer-header-authentication", if prefer_header { "true" } else { "false" }), NO_FACTOR];
        let app = TestApp::with(preference).start().await;
        let (one, two) = (app.user().without_second_factor().await, app.user().without_second_factor().await);
        let (in_header, in_cookie) = (one.access(), two.access());
        let headers = [None, Some((in_header.as_str(), Some(&one.id))), Some(("nonsense", None))];
        let cookies = [None, Some((in_cookie.as_str(), Some(&two.id))), Some(("nonsense", None))];
        for header in headers {
            for cookie in cookies {
                let mut request = app.anon().get(ME);
                if let Some((token, _)) = header {
                    request = request.bearer(token);
                }
                if let Some((token, _)) = cookie {
                    request = request.cookies(&[("access_token", token)]);
                }
                let (first, second) = if prefer_header { (header, cookie) } else { (cookie, header) };
                let answer = request.await;
                match first.or(second) {
                    None => answer.assert_problem(401, "AUTHENTICATION_REQUIRED"),
                    Some((_, None)) => answer.assert_problem(401, "ACCESS_TOKEN_INVALID"),
                    Some((_, Some(id))) => {
                        assert_eq!(answer.assert_ok()["id"], id.as_str());
                        &answer
                    }
                };
            }
        }
    }
}

/// SES-14: a bearer that is no token, or one too many, is bad, and a good cookie does not make up for it.
#[tokio::test]
async fn half_a_bearer_is_a_bad_one() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let access = person.access();
    let cookie = [("access_token", access.as_str())];
    for value in ["Bearer", "bearer ", "Bearer  ", "BEARER x y"] {
        let answer = app.anon().get(ME).header("authorization", value).cookies(&cookie).await;
        answer.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    let twice = app.anon().get(ME).bearer(&access).bearer(&access).cookies(&cookie).await;
    twice.assert_problem(401, "ACCESS_TOKEN_INVALID");
    let bytes = [
        ("authorization", b"Bearer \xff\xfe".to_vec()),
        ("cookie", format!("access_token={access}").into_bytes()),
    ];
    raw(&app, Method::GET, ME, &bytes).await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    // Another scheme is not ours to judge.
    let answer = app.anon().get(ME).header("authorization", "Basic eDp5").cookies(&cookie).await;
    answer.assert_ok();
    app.anon().get(ME).header("authorization", &format!("bEaReR {access}")).await.assert_ok();
}

/// SES-11: cookies that are broken, huge, doubled or no text are refused; the server does not choose among them.
#[tokio::test]
async fn broken_cookies_are_refused() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let good = person.access();
    let large = "A".repeat(12_000);
    let lines = [
        format!("access_token={good}; access_token=nonsense"),
        format!("access_token=nonsense; access_token={good}"),
        format!("access_token={good}; access_token={good}"),
        format!("access_token={large}"),
        format!("access_token=\"{good}\""),
        format!("access_token={good}%00"),
        format!("access_token= {good}x"),
        format!("access_token={good}, {good}"),
        format!("access_token={}", &good[..good.len() / 2]),
        "access_token=.".to_owned(),
        "access_token=..".to_owned(),
        "access_token={}; a=b".to_owned(),
        "access_token=null".to_owned(),
        "access_token==".to_owned(),
    ];
    for line in lines {
        let answer = app.anon().get(ME).header("cookie", &line).await;
        answer.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    for line in ["", ";", "=", "access_token", "access_token=", "ACCESS_TOKEN=x", " ; ;;", "xaccess_token=y"]
    {
        let answer = app.anon().get(ME).header("cookie", line).await;
        answer.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    let two_lines = app.anon().get(ME).header("cookie", &format!("access_token={good}"));
    let two_lines = two_lines.header("cookie", "access_token=nonsense").await;
    two_lines.assert_problem(401, "ACCESS_TOKEN_INVALID");
    app.anon().get(ME).header("cookie", &format!("a=b;access_token={good};c")).await.assert_ok();
    // WEB-8: headers of more than 16 KiB are refused, and of more than 32 KiB not read at all.
    let wide = app.anon().get(ME).header("cookie", &format!("access_token={large}{large}")).await;
    wide.assert_problem(431, "REQUEST_HEADERS_TOO_LARGE");
    let huge = app.anon().get(ME).header("cookie", &format!("access_token={}", large.repeat(4))).await;
    assert_eq!((huge.status, huge.text.as_str()), (431, ""));
}

/// SES-11: and so are bytes that are no text, in every token's cookie.
#[tokio::test]
async fn binary_cookies_are_refused() {
    let app = plain().await;
    let person = app.user().without_second_factor().stepped_up().await;
    let good = format!("access_token={}; ", person.access());
    let origin = ("origin", app.origin().as_bytes().to_vec());
    let places = [
        (Method::GET, ME, "access_token", String::new(), "ACCESS_TOKEN_INVALID"),
        (Method::GET, STATUS, "access_token", String::new(), "ACCESS_TOKEN_INVALID"),
        (Method::POST, REFRESH, "refresh_token", String::new(), "REFRESH_TOKEN_INVALID"),
        (Method::DELETE, EMAIL_FACTOR, "step_up_token", good, "STEP_UP_TOKEN_INVALID"),
    ];
    for (method, path, name, before, code) in places {
        for bytes in [&b"\xff"[..], b"\x80\x81\xfe", b"a\xc3\x28", b"\xf0\x9f\x92\xa9"] {
            let cookie = [before.as_bytes(), name.as_bytes(), b"=", bytes].concat();
            let answer = raw(&app, method.clone(), path, &[("cookie", cookie), origin.clone()]).await;
            answer.assert_problem(401, code);
        }
    }
}

/// A request with headers of any bytes.
async fn raw(site: &Site, method: Method, path: &str, headers: &[(&'static str, Vec<u8>)]) -> Answer {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_bytes(value).unwrap());
    }
    assert!(map.contains_key(COOKIE), "a test of cookies");
    let url = format!("{}{path}", site.base());
    let response = site.http().request(method.clone(), url).headers(map).send().await.unwrap();
    Answer::read(&method, path, response).await.unwrap()
}

/// Where the operator takes tokens in cookies alone, none is in a body and none is read from a header.
#[tokio::test]
async fn tokens_can_be_kept_out_of_bodies_and_headers() {
    let settings = [("auth.allow-header-authentication", "false")];
    let app = TestApp::with(settings).start().await;
    let person = Person::register(&app).await;
    let browser = app.anon().with_cookies();
    let first = browser.post(LOGIN).json(person.credentials()).await;
    assert!(first.assert_ok()["twoFactorAuthenticationToken"].is_null());
    let code = json!({ "email": app.code_for(&person.email).await });
    let second = browser.post(SECOND_LOGIN).json(code).await;
    assert!(second.assert_ok()["accessToken"].is_null() && second["refreshToken"].is_null());
    let renewed = browser.post(REFRESH).await;
    assert!(renewed.assert_ok()["accessToken"].is_null() && renewed["refreshToken"].is_null());
    app.pass(61);
    let begun = browser.post(STEP_UP).json(json!({ "password": person.password })).await;
    assert!(begun.assert_ok()["twoFactorAuthenticationToken"].is_null());
    let code = json!({ "email": app.code_for(&person.email).await });
    let done = browser.post(SECOND_STEP_UP).json(code).await;
    assert!(done.assert_ok()["stepUpToken"].is_null());
    browser.get(ME).await.assert_ok();
    let tokens = browser.tokens();
    let (access, step_up) = (tokens.access.unwrap(), tokens.step_up.unwrap());
    app.anon().get(ME).bearer(&access).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    app.anon()
        .post(REFRESH)
        .bearer(&tokens.refresh.unwrap())
        .await
        .assert_problem(401, "REFRESH_TOKEN_MISSING");
    let in_header =
        browser.get("/api/auth/2fa/totp/setup").cookies(&[("access_token", &access)]).step_up(&step_up).await;
    in_header.assert_problem(401, "STEP_UP_TOKEN_MISSING");
    // A bearer that counts for nothing does not stand in for an origin either.
    let foreign = browser.post(REFRESH).bearer("x").header("origin", "https://elsewhere.example").await;
    foreign.assert_problem(403, "ORIGIN_NOT_ALLOWED");
}
