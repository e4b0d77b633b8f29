//! A guest becomes a user by way of a provider.

use serde_json::json;

use crate::loose::Loose;
use crate::support::{Client, TestApp};
use crate::words::{
    ME, REFRESH, assert_fault, assert_landed, browser, come_back, count, kinds, leave, me, plain, prepare,
    through,
};

async fn guest(app: &TestApp) -> Client {
    let guest = app.anon().with_cookies();
    guest.post("/api/guests").json(json!({ "name": "Robin" })).await.assert_ok();
    prepare(&guest).await;
    guest
}

/// GST-3: the tokens of the guest are dead, and its session goes on.
#[tokio::test]
async fn gst_3_the_session_goes_on_with_new_tokens() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    loose.knows_somebody("ann");
    let guest = guest(&app).await;
    let (before, id) = (guest.tokens(), me(&guest).await["id"].clone());
    assert_landed(&through(&guest, "", "ann").await, app.origin());
    let old = app.anon();
    old.get(ME).bearer(&before.access.unwrap()).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    assert_eq!(me(&guest).await["id"], id);
    guest.post(REFRESH).await.assert_ok();
    assert_eq!((count(&app, "session").await, count(&app, "account").await), (1, 1));
    let again = browser(&app).await;
    assert_landed(&through(&again, "", "ann").await, app.origin());
    assert_eq!(me(&again).await["id"], id);
    assert!(kinds(&app, "ann@canary.example").await.contains(&"login_alert".to_owned()));
}

/// GST-4, OAU-4, OAU-12: neither an address nor an identity of somebody else is joined.
#[tokio::test]
async fn gst_4_what_is_somebody_elses_is_not_joined() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let owner = app.user().verified().without_second_factor().await;
    loose.knows("eve", json!({ "sub": "eve", "email": owner.email, "email_verified": true }));
    loose.knows_somebody("ann");
    through(&browser(&app).await, "", "ann").await;
    let guest = guest(&app).await;
    assert_fault(&through(&guest, "", "eve").await, "email_already_registered");
    assert_fault(&through(&guest, "", "ann").await, "connected_to_another_principal");
    loose.knows("bob", json!({ "sub": "bob" }));
    assert_fault(&through(&guest, "", "bob").await, "email_claim_missing");
    assert_eq!(me(&guest).await["roles"], json!(["GUEST"]));
    assert!(kinds(&app, &owner.email).await.contains(&"identity_provider_info".to_owned()));
}

/// GST-3: who became a user meanwhile is one, and who is gone stays gone.
#[tokio::test]
async fn gst_3_a_guest_is_asked_for_again_at_the_end() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    for code in ["ann", "bob"] {
        loose.knows_somebody(code);
    }
    let visitor = guest(&app).await;
    let (first, second) = (leave(&visitor, "loose", "").await, leave(&visitor, "loose", "").await);
    assert_landed(&come_back(&visitor, &first, "ann").await, app.origin());
    assert_fault(&come_back(&visitor, &second, "bob").await, "user_already_authenticated");
    let visitor = guest(&app).await;
    let left = leave(&visitor, "loose", "").await;
    visitor.post("/api/auth/logout").await.assert_ok();
    assert_fault(&come_back(&visitor, &left, "bob").await, "access_token_expired");
    assert_eq!(count(&app, "identity").await, 1);
}
