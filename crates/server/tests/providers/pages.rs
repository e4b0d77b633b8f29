//! The page that says what was in the way, in every language.

use std::collections::BTreeSet;

use crate::loose::Loose;
use crate::support::TestApp;
use crate::words::{ERROR_PAGE, with};

/// The sentence that the page says.
async fn sentence(app: &TestApp, query: &str, languages: &str) -> String {
    let answer = app.anon().get(&format!("{ERROR_PAGE}{query}")).header("accept-language", languages).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let policy = answer.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let (_, rest) = answer.text.split_once("<p role=\"alert\">").unwrap();
    rest.split_once("</p>").unwrap().0.to_owned()
}

#[tokio::test]
async fn every_code_is_a_sentence_in_every_language() {
    let app = TestApp::start().await;
    let mut sentences = BTreeSet::new();
    for fault in model::oauth2::Fault::ALL {
        for language in text::Locale::ALL {
            let query = format!("?code={}&locale={language}", fault.as_str());
            let said = sentence(&app, &query, "en").await;
            assert!(said.len() > 30 && said.ends_with(['.', '。']), "{said}");
            assert!(sentences.insert(said), "{fault:?} says in {language} what another one says");
        }
    }
    assert_eq!(sentences.len(), 24 * text::Locale::ALL.len());
    let by_query = sentence(&app, "?code=state_expired&locale=de", "fr").await;
    assert_eq!(by_query, sentence(&app, "?code=state_expired", "de-AT,en;q=0.5").await);
}

/// OAU-15: nothing of the address is on the page.
#[tokio::test]
async fn oau_15_the_page_repeats_nothing() {
    let app = TestApp::start().await;
    let general = sentence(&app, "?code=authentication_failed", "en").await;
    for query in
        ["", "?code=", "?code=canary", "?code=%3Cscript%3Ecanary", "?error_description=canary&code=x"]
    {
        let answer = app.anon().get(&format!("{ERROR_PAGE}{query}")).await;
        assert!(!answer.text.contains("canary") && !answer.text.contains("<script>"), "{query}");
        assert_eq!(sentence(&app, query, "en").await, general);
    }
}

/// An operator's own page takes the place of ours.
#[tokio::test]
async fn a_page_of_the_operators_own_is_gone_to() {
    let loose = Loose::start().await;
    for (page, joint) in [("https://app.example/oops", '?'), ("https://app.example/oops?x=y", '&')] {
        let app = with(&loose, [("auth.oauth2.error-redirect-uri", page)]).await;
        let answer = app.anon().get("/oauth2/authorization/loose").await;
        let expected = format!("{page}{joint}code=session_token_missing");
        assert_eq!((answer.status, answer.header("location")), (302, Some(expected.as_str())));
    }
}
