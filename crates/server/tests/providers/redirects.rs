//! OAU-8: where somebody is sent to afterwards is a page of the operator's list.

use crate::loose::Loose;
use crate::words::{assert_landed, browser, come_back, count, leave, plain, with};

fn asking(redirect: &str) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(redirect.as_bytes()).collect();
    format!("?redirect_uri={encoded}")
}

#[tokio::test]
async fn oau_8_a_page_of_the_list_is_gone_to() {
    let loose = Loose::start().await;
    let list = "https://app.example/after,http://localhost:3000";
    let app = with(&loose, [("auth.oauth2.allowed-redirect-uris", list)]).await;
    loose.knows_somebody("ann");
    for page in
        ["https://app.example/after", "https://app.example/after/all?x=1&y=%20#top", "http://localhost:3000/"]
    {
        let browser = browser(&app).await;
        let left = leave(&browser, "loose", &asking(page)).await;
        assert!(!left.contains("after"), "{left}");
        assert_landed(&come_back(&browser, &left, "ann").await, page);
    }
    let browser = browser(&app).await;
    let left = leave(&browser, "loose", "").await;
    assert_landed(&come_back(&browser, &left, "ann").await, app.origin());
    let answer = browser.get(&format!("/oauth2/authorization/loose{}", asking(app.origin()))).await;
    answer.assert_problem(400, "INVALID_REQUEST");
}

#[tokio::test]
async fn oau_8_no_other_page_is_gone_to() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let browser = browser(&app).await;
    let base = app.origin();
    let pages = [
        "//evil.example".to_owned(),
        "/\\evil.example".to_owned(),
        "https://evil.example/".to_owned(),
        format!("{base}@evil.example/"),
        format!("{base}.evil.example/"),
        format!("{base}\\@evil.example/"),
        format!("{base}//evil.example"),
        format!("{base}/..//evil.example"),
        format!("{base}/%2e%2e/x"),
        format!("{base}/a%0d%0aset-cookie:x=y"),
        base.replace("localhost", "l\u{43e}calhost"),
        base.replace("localhost", "user@localhost"),
        "javascript:alert(1)".to_owned(),
        String::new(),
    ];
    for page in pages {
        let answer = browser.get(&format!("/oauth2/authorization/loose{}", asking(&page))).await;
        let violation = &answer.assert_problem(400, "INVALID_REQUEST")["violations"][0];
        assert_eq!(violation["field"], "redirect_uri");
        assert!(page.len() < 4 || !answer.text.contains(&page), "{page}");
    }
    browser.get("/oauth2/authorization/loose?step_up=yes").await.assert_problem(400, "INVALID_REQUEST");
    assert_eq!(count(&app, "oauth2_flow").await, 0);
}
