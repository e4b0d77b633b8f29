//! Each token has its place and counts nowhere else; and no place is open without one.

use serde_json::{Value, json};

use crate::forge::{Forge, with_forge};
use crate::operations::{Operation, operations, those_that_need};
use crate::support::{Answer, Person, RedisServer, Site, TestApp, Tokens};
use crate::words::{
    EMAIL_FACTOR, LOGIN, ME, NO_FACTOR, REFRESH, REGISTER, SECOND_LOGIN, SECOND_STEP_UP, STEP_UP, TOTP_SETUP,
    VERIFICATION, link_for, pending_token, plain,
};

/// The kinds of token; each names the place where it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Access,
    Refresh,
    StepUp,
    PendingLogin,
    PendingStepUp,
    TotpSetup,
    Link,
}

impl Kind {
    pub(crate) const ALL: [Self; 7] = [
        Self::Access,
        Self::Refresh,
        Self::StepUp,
        Self::PendingLogin,
        Self::PendingStepUp,
        Self::TotpSetup,
        Self::Link,
    ];

    fn code(self, fault: &str) -> String {
        let token = match self {
            Self::Access => "ACCESS_TOKEN",
            Self::Refresh => "REFRESH_TOKEN",
            Self::StepUp => "STEP_UP_TOKEN",
            Self::PendingLogin | Self::PendingStepUp => "TWO_FACTOR_AUTHENTICATION_TOKEN",
            Self::TotpSetup => "TOTP_SETUP_TOKEN",
            Self::Link => "EMAIL_VERIFICATION_TOKEN",
        };
        format!("{token}_{fault}")
    }
}

/// One person's tokens, one of each kind, all good.
pub(crate) struct Wallet {
    tokens: [String; 7],
}

impl Wallet {
    /// Of somebody who has email as second factor and has stepped up.
    pub(crate) async fn fill(site: &Site, person: &Person) -> Self {
        let Tokens { access, refresh, step_up, .. } = person.tokens();
        let access = access.unwrap();
        let setup = person.get(TOTP_SETUP).await;
        let password = json!({ "password": person.password });
        let step_up_begun = site.anon().post(STEP_UP).bearer(&access).json(password).await;
        let tokens = [
            access,
            refresh.unwrap(),
            step_up.unwrap(),
            pending_token(site, person).await,
            step_up_begun.field("twoFactorAuthenticationToken"),
            setup.field("token"),
            link_for(site, &person.email).await,
        ];
        Self { tokens }
    }

    pub(crate) fn of(&self, kind: Kind) -> &str {
        &self.tokens[Kind::ALL.iter().position(|other| *other == kind).unwrap()]
    }

    /// A token in the place of one kind, with whatever else belongs beside it.
    pub(crate) async fn show(&self, site: &Site, place: Kind, token: &str) -> Answer {
        let (anon, access, step_up) = (site.anon(), self.of(Kind::Access), self.of(Kind::StepUp));
        match place {
            Kind::Access => anon.get(ME).bearer(token),
            Kind::Refresh => anon.post(REFRESH).bearer(token),
            Kind::StepUp => anon.delete(EMAIL_FACTOR).bearer(access).step_up(token),
            Kind::PendingLogin => anon.post(SECOND_LOGIN).two_factor(token).json(json!({})),
            Kind::PendingStepUp => anon.post(SECOND_STEP_UP).bearer(access).two_factor(token).json(json!({})),
            Kind::TotpSetup => {
                let body = json!({ "token": token, "code": "000000" });
                anon.post(TOTP_SETUP).bearer(access).step_up(step_up).json(body)
            }
            Kind::Link => anon.post(&format!("{VERIFICATION}?token={token}")),
        }
        .await
    }

    /// A token in the cookie of one kind; `None` where it has none.
    async fn show_cookie(&self, site: &Site, place: Kind, token: &str) -> Option<Answer> {
        let access = ("access_token", self.of(Kind::Access));
        let (request, cookies) = match place {
            Kind::Access => (site.anon().get(ME), vec![("access_token", token)]),
            Kind::Refresh => (site.anon().post(REFRESH), vec![("refresh_token", token)]),
            Kind::StepUp => (site.anon().delete(EMAIL_FACTOR), vec![access, ("step_up_token", token)]),
            Kind::PendingLogin => (
                site.anon().post(SECOND_LOGIN).json(json!({})),
                vec![("two_factor_authentication_token", token)],
            ),
            Kind::PendingStepUp => (
                site.anon().post(SECOND_STEP_UP).json(json!({})),
                vec![access, ("two_factor_authentication_token", token)],
            ),
            Kind::TotpSetup | Kind::Link => return None,
        };
        Some(request.header("origin", site.origin()).cookies(&cookies).await)
    }

    pub(crate) async fn assert_invalid(&self, site: &Site, place: Kind, token: &str, about: &str) {
        let answer = self.show(site, place, token).await;
        assert_eq!(answer.code(), Some(place.code("INVALID").as_str()), "{place:?}, {about}: {answer:?}");
        answer.assert_problem(401, &place.code("INVALID"));
    }

    pub(crate) async fn assert_expired(&self, site: &Site, place: Kind, token: &str) {
        self.show(site, place, token).await.assert_problem(401, &place.code("EXPIRED"));
    }

    /// The token is not what is refused, if anything is.
    pub(crate) async fn assert_taken(&self, site: &Site, place: Kind, token: &str, about: &str) {
        is_taken(place, &self.show(site, place, token).await, about);
    }
}

fn is_taken(place: Kind, answer: &Answer, about: &str) {
    let refusals = ["MISSING", "INVALID", "EXPIRED"].map(|fault| place.code(fault));
    let code = answer.code().unwrap_or_default();
    assert!(!refusals.iter().any(|refusal| refusal == code), "{place:?}, {about}: {answer:?}");
    assert!(answer.status < 500 && code != "AUTHENTICATION_REQUIRED", "{place:?}, {about}: {answer:?}");
}

/// TOK-2, STP-2, RFR-9: 49 uses in headers and bodies, 35 in cookies; 7 and 5 of them are right (RFC 8725, 3.12).
#[tokio::test]
async fn no_token_counts_as_another() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let wallet = Wallet::fill(&app, &person).await;
    let pairs = || Kind::ALL.into_iter().flat_map(|place| Kind::ALL.map(|token| (place, token)));
    for (place, kind) in pairs().filter(|(place, kind)| place != kind) {
        let about = format!("{kind:?}");
        wallet.assert_invalid(&app, place, wallet.of(kind), &about).await;
        if let Some(answer) = wallet.show_cookie(&app, place, wallet.of(kind)).await {
            assert_eq!(answer.status, 401, "{place:?}, {kind:?} in a cookie: {answer:?}");
            answer.assert_problem(401, &place.code("INVALID"));
        }
    }
    for kind in Kind::ALL {
        if kind != Kind::Refresh
            && let Some(answer) = wallet.show_cookie(&app, kind, wallet.of(kind)).await
        {
            is_taken(kind, &answer, "its own cookie");
        }
        wallet.assert_taken(&app, kind, wallet.of(kind), "its own place").await;
    }
    let refreshed = person.in_browser().await;
    refreshed.post(REFRESH).await.assert_ok();
}

/// TOK-7, RLM-11: an allowlist that cannot be read lets nobody through, and sends nobody away for good.
#[tokio::test]
async fn without_the_allowlist_nobody_is_let_through() {
    let mut redis = RedisServer::start();
    let app = TestApp::with([("cache.url", &redis.url()), NO_FACTOR]).start().await;
    let person = app.user().without_second_factor().stepped_up().await;
    redis.kill();
    let mut asked = operations(&app).await;
    // What a browser opens looks for the provider first, and there is none here.
    asked.retain(|operation| operation.takes("accessToken") && !operation.path.starts_with("/oauth2/"));
    for operation in &asked {
        let answer = operation.by(&person).await;
        assert_eq!(answer.status, 500, "{}: {answer:?}", operation.name());
        answer.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE");
    }
    for path in [LOGIN, REGISTER, SECOND_LOGIN, VERIFICATION] {
        let answer = person.post(path).two_factor("x").json(json!({})).await;
        answer.assert_problem(500, "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE");
    }
    redis.restart();
    app.until_ready().await;
    person.get(ME).await.assert_ok();
}

/// TOK-12: an address is written down in many places; no token is taken from it, and none from a body.
#[tokio::test]
async fn no_token_is_taken_from_an_address_or_a_body() {
    let app = plain().await;
    let person = app.user().without_second_factor().await;
    let access = person.access();
    for operation in those_that_need(&app, "accessToken").await {
        for name in ["access_token", "accessToken", "token", "authorization", "bearer"] {
            let target = format!("{}?{name}={access}", operation.path);
            let answer = app.anon().request(operation.method.clone(), &target).await;
            answer.assert_problem(401, "AUTHENTICATION_REQUIRED");
        }
        let body = json!({ "access_token": access, "accessToken": access });
        let answer = app.anon().request(operation.method.clone(), &operation.path).json(body).await;
        answer.assert_problem(401, "AUTHENTICATION_REQUIRED");
    }
    let refresh = person.tokens().refresh.unwrap();
    let body = json!({ "refresh_token": refresh, "refreshToken": refresh });
    let answer = app.anon().post(&format!("{REFRESH}?refresh_token={refresh}")).json(body).await;
    answer.assert_problem(401, "REFRESH_TOKEN_MISSING");
}

/// TOK-14: every operation that is not for everybody refuses no token, and bad ones of each sort.
#[tokio::test]
async fn no_operation_is_open_that_should_not_be() {
    let (app, forge) = with_forge(true).await;
    let person = app.user().stepped_up().await;
    let wallet = Wallet::fill(&app, &person).await;
    let revoked = person.another_session().await;
    let dead = revoked.tokens();
    revoked.post("/api/auth/logout").await.assert_ok();
    let now = app.clock.now().0 / 1_000_000;
    for operation in operations(&app).await.iter().filter(|operation| !operation.is_public()) {
        let answer = operation.by(&app.anon()).await;
        assert_eq!(answer.status, 401, "{}: {answer:?}", operation.name());
        let (own, other, dead) = match operation {
            o if o.takes("accessToken") => (Kind::Access, Kind::Refresh, dead.access.clone()),
            o if o.takes("refreshToken") => (Kind::Refresh, Kind::Access, dead.refresh.clone()),
            _ => (Kind::PendingLogin, Kind::Access, None),
        };
        let mut bad = forgeries(&forge, wallet.of(own), now);
        bad.extend([("nonsense".to_owned(), "INVALID"), (wallet.of(other).to_owned(), "INVALID")]);
        bad.extend(dead.map(|token| (token, "EXPIRED")));
        for (token, fault) in bad {
            refuses(&app, operation, own, &token, fault).await;
        }
    }
    wallet.assert_taken(&app, Kind::Access, wallet.of(Kind::Access), "afterwards").await;
    wallet.assert_taken(&app, Kind::Refresh, wallet.of(Kind::Refresh), "afterwards").await;
}

/// A token of another issuer, and one whose time has passed.
fn forgeries(forge: &Forge, token: &str, now: i64) -> Vec<(String, &'static str)> {
    let past = |claims: &mut Value| {
        claims["iat"] = (now - 90).into();
        claims["exp"] = (now - 1).into();
    };
    let elsewhere = forge.again(token, |claims| claims["iss"] = "https://elsewhere.example".into());
    vec![(elsewhere, "INVALID"), (forge.again(token, past), "EXPIRED")]
}

async fn refuses(site: &Site, operation: &Operation, own: Kind, token: &str, fault: &str) {
    let request = operation.by(&site.anon());
    let in_header = matches!(own, Kind::Access | Kind::Refresh);
    let request = if in_header { request.bearer(token) } else { request.two_factor(token) };
    let answer = request.await;
    assert_eq!(answer.code(), Some(own.code(fault).as_str()), "{}: {answer:?}", operation.name());
    answer.assert_problem(401, &own.code(fault));
}

/// STP-6, STP-1, STP-2: the operations that ask for a step-up are those of the document; each refuses what is no fresh step-up
/// of this session, and says so in the words of RFC 9470.
#[tokio::test]
async fn no_operation_takes_a_step_up_that_is_not_its_own() {
    let (app, forge) = with_forge(false).await;
    let person = app.user().without_second_factor().stepped_up().await;
    let stranger = app.user().without_second_factor().stepped_up().await;
    let elsewhere = person.another_session().await;
    person.step_up_in(&elsewhere).await;
    let own = person.step_up_token();
    let signature = own.rsplit('.').next().unwrap();
    let bad = [
        (stranger.step_up_token(), "INVALID"),
        (elsewhere.step_up_token(), "INVALID"),
        (person.access(), "INVALID"),
        (person.tokens().refresh.unwrap(), "INVALID"),
        (own.replace(signature, &signature.chars().rev().collect::<String>()), "INVALID"),
        (forge.again(&own, |claims| claims["iss"] = "https://elsewhere.example".into()), "INVALID"),
        (forge.again(&own, |claims| drop(claims.as_object_mut().unwrap().remove("sid"))), "INVALID"),
        (forge.again(&own, |claims| drop(claims.as_object_mut().unwrap().remove("credentials"))), "INVALID"),
        ("nonsense".to_owned(), "INVALID"),
    ];
    let protected = those_that_need(&app, "stepUpToken").await;
    assert!(protected.len() >= 4, "the document has lost step-ups");
    for operation in &protected {
        asks_for_step_up(&operation.by(&person).without("x-step-up-token").await, "MISSING", operation);
        for (token, fault) in &bad {
            asks_for_step_up(&operation.by(&person).step_up(token).await, fault, operation);
        }
    }
    app.pass(600);
    for operation in &protected {
        asks_for_step_up(&operation.by(&person).await, "EXPIRED", operation);
    }
}

#[track_caller]
fn asks_for_step_up(answer: &Answer, fault: &str, operation: &Operation) {
    let code = Kind::StepUp.code(fault);
    assert_eq!(answer.code(), Some(code.as_str()), "{}: {answer:?}", operation.name());
    answer.assert_problem(401, &code);
    let challenge = "Bearer error=\"insufficient_user_authentication\", error_description=\"A fresh step-up is needed\", \
                     max_age=600, acr_values=\"step-up\"";
    assert_eq!(answer.header("www-authenticate"), Some(challenge));
}

/// API-3: what a 401 asks for, for each sort of token (RFC 6750, section 3).
#[tokio::test]
async fn refusals_say_what_they_ask_for() {
    let app = plain().await;
    let anon = app.anon();
    let challenge = |answer: Answer| answer.header("www-authenticate").unwrap().to_owned();
    assert_eq!(challenge(anon.get(ME).await), "Bearer");
    assert_eq!(challenge(anon.get(ME).bearer("x").await), "Bearer error=\"invalid_token\"");
    assert_eq!(challenge(anon.post(REFRESH).await), "Bearer");
    let wrong = anon.post(LOGIN).json(json!({ "email": "a@b.example", "password": "x" }));
    assert_eq!(challenge(wrong.await), "Bearer");
}
