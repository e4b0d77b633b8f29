//! The administration in the browser: who gets in, that each act does what it says and stands in the record, and that it stays here.

use std::time::Duration;

use serde_json::Value;

use crate::browser::Browser;
use crate::support::{Person, Smtp, SmtpSink, TestApp};

const PLAIN: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");
const NOBODY: &str = "00000000-0000-7000-8000-000000000000";
const PATIENCE: Duration = Duration::from_secs(20);
const FORM: &str = "application/x-www-form-urlencoded";

/// Every page of the administration that is opened.
const OPENED: [&str; 15] = [
    "/admin",
    "/admin/users",
    "/admin/users/ID",
    "/admin/users/ID/lock",
    "/admin/users/ID/delete",
    "/admin/groups",
    "/admin/new-group",
    "/admin/groups/staff",
    "/admin/groups/staff/translation",
    "/admin/groups/staff/delete",
    "/admin/audit",
    "/admin/keys",
    "/admin/keys/rotate",
    "/admin/mails",
    "/admin/health",
];

/// Every form of it that is sent.
const SENT: [&str; 13] = [
    "/admin/users/ID/grant",
    "/admin/users/ID/lock",
    "/admin/users/ID/delete",
    "/admin/users/ID/groups",
    "/admin/users/ID/groups/remove",
    "/admin/new-group",
    "/admin/groups/staff/translation",
    "/admin/groups/staff/translation/remove",
    "/admin/groups/staff/members",
    "/admin/groups/staff/delete",
    "/admin/keys/rotate",
    "/admin/mails/retry",
    "/admin/mails/drop",
];

struct Scene {
    app: TestApp,
    admin: Person,
    browser: Browser,
}

impl Scene {
    async fn new() -> Self {
        Self::of(TestApp::with([PLAIN]).start().await).await
    }

    async fn of(app: TestApp) -> Self {
        let admin = app.user().administers().await;
        let browser = Browser::of(&admin).await;
        Self { app, admin, browser }
    }

    async fn make_staff(&self) {
        let form = self.browser.open("/admin/new-group").await.form("/admin/new-group");
        let page =
            form.with("key", "staff").with("name", "Staff").with("description", "Who works").send().await;
        page.assert_shows(200, "Done. It stands in the record.");
        assert_eq!(page.path, "/admin/groups/staff?notice=done");
    }

    /// The newest entry of this kind: it is by the administrator, from their browser.
    async fn recorded(&self, kind: &str) -> Value {
        let answer = self.admin.get(&format!("/api/audit?kind={kind}&size=1")).await;
        let entry = answer.assert_ok()["content"][0].clone();
        assert_eq!(entry["actor"]["id"], self.admin.id.as_str(), "{entry}");
        assert_eq!((&entry["outcome"], &entry["ipAddress"]), (&"success".into(), &"127.0.0.1".into()));
        entry
    }
}

/// AUT-1: strangers are led to sign in and back, everybody else without the role reads that it is needed; no page shows anything, and no form
/// does anything.
#[tokio::test]
async fn aut_1_nobody_without_the_role_sees_or_does_anything() {
    let scene = Scene::new().await;
    scene.make_staff().await;
    let person = scene.app.user().await;
    let (anon, user) = (Browser::new(&scene.app), Browser::of(&person).await);
    for path in OPENED {
        let path = path.replace("ID", &person.id);
        assert_eq!(anon.open(&path).await.path, format!("/login?return_to={path}"));
        let refused = user.open(&path).await;
        refused.assert_shows(403, "Only administrators can open this page.");
        assert_eq!(refused.answer.header("x-error-code"), Some("ROLE_REQUIRED"));
        scene.browser.open(&path).await.assert_shows(200, "aria-label=\"Administration\"");
    }
    for path in SENT {
        let path = path.replace("ID", &person.id);
        let body = "group=staff&key=new&name=x&language=de&email=a@canary.example";
        assert!(anon.send(&path, FORM, body).await.path.starts_with("/login?return_to="), "{path}");
        user.send(&path, FORM, body).await.assert_shows(403, "Only administrators can open this page.");
    }
    user.open("/account").await.assert_lacks("href=\"/admin\"");
    scene.browser.open("/account").await.assert_shows(200, "href=\"/admin\"");
    for kind in ["lock_account", "add_member", "change_group", "rotate_keys", "delete_account"] {
        let left = scene.admin.get(&format!("/api/audit?kind={kind}")).await;
        assert_eq!(left.assert_ok()["page"]["totalElements"], 0, "{kind}");
    }
}

/// WEB-3: a form of another site changes nothing.
#[tokio::test]
async fn web_3_a_form_from_elsewhere_is_refused() {
    let scene = Scene::new().await;
    let person = scene.app.user().await;
    for path in SENT {
        let path = path.replace("ID", &person.id);
        let request = scene.browser.client.post(&path).body(FORM, "group=staff");
        let forged = request.header("origin", "https://evil.example").header("sec-fetch-site", "cross-site");
        forged.await.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    }
    scene.admin.get(&format!("/api/users/{}/details", person.id)).await.assert_ok();
}

#[tokio::test]
async fn people_are_found_by_what_the_api_looks_for() {
    let scene = Scene::new().await;
    let person = scene.app.user().await;
    let link = format!("href=\"/admin/users/{}\"", person.id);
    let open = async |query: &str| scene.browser.open(&format!("/admin/users?{query}")).await;
    open("").await.assert_shows(200, &link).assert_shows(200, "Found: 2");
    let all = "email=&sort=createdAt,asc&roles=USER&groups=&identities=password&createdAtAfter=2026-11-22&createdAtBefore=2026-11-23";
    open(all).await.assert_shows(200, &link).assert_shows(200, "value=\"2026-11-22\"");
    open("createdAtBefore=2026-11-22").await.assert_shows(200, "Nothing found.");
    open("roles=ADMIN").await.assert_lacks(&link);
    open(&format!("email={}", person.email)).await.assert_shows(200, &link).assert_shows(200, "Found: 1");
    let wrong = open("email=nobody").await;
    wrong.assert_shows(400, "Please enter one email address or the id of an account.").assert_lacks(&link);
    assert_eq!(open(&format!("email={}", person.id)).await.path, format!("/admin/users/{}", person.id));
    open("sort=size,up").await.assert_shows(400, "Something here cannot be taken.");
    let (first, second) = (open("size=1&sort=name,asc").await, open("size=1&sort=name,asc&page=1").await);
    first.assert_shows(200, "href=\"/admin/users?size=1&sort=name,asc&page=1\"");
    second.assert_shows(200, "href=\"/admin/users?size=1&sort=name,asc&page=0\"");
    assert_eq!(
        [&first, &second].map(|page| page.answer.text.contains(&link)).iter().filter(|is| **is).count(),
        1
    );
}

/// AUT-3, LOG-7: what is done to somebody holds on their next request, and stands in the record.
#[tokio::test]
async fn aut_3_each_act_is_done_and_recorded() {
    let scene = Scene::new().await;
    let person = scene.app.user().await;
    let path = format!("/admin/users/{}", person.id);
    let shown = scene.browser.open(&path).await;
    shown
        .assert_shows(200, &person.email)
        .assert_shows(200, "Not confirmed")
        .assert_lacks(&format!("{path}/unlock"));
    let act = async |word: &str, kind: &str| {
        let act = format!("{path}/{word}");
        let page = scene.browser.open(&act).await.form(&act).send().await;
        page.assert_shows(200, "Done. It stands in the record.");
        assert_eq!(scene.recorded(kind).await["account"]["id"], person.id.as_str());
        page
    };
    act("end-sessions", "end_all_sessions").await.assert_shows(200, "None");
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.sign_in(&person.client).await;
    act("lock", "lock_account")
        .await
        .assert_shows(200, "Locked since")
        .assert_shows(200, &format!("{path}/unlock"));
    person.get("/api/users/me").await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    act("unlock", "unlock_account").await.assert_lacks("Locked since");
    person.sign_in(&person.client).await;
    act("grant", "grant_admin").await.assert_shows(200, &format!("{path}/revoke"));
    act("revoke", "revoke_admin").await.assert_shows(200, &format!("{path}/grant"));
    let page = act("delete", "delete_account").await;
    assert_eq!(page.path, "/admin/users?notice=done");
    scene.browser.open(&path).await.assert_shows(404, "There is no such account, or not any more.");
    scene.browser.open(&format!("/admin/users/{NOBODY}/explode")).await.assert_shows(404, "no page");
    scene.browser.open("/admin/users/nobody").await.assert_shows(404, "There is no such account");
}

#[tokio::test]
async fn second_steps_are_removed_for_who_has_lost_them() {
    let scene = Scene::new().await;
    let person = scene.app.user().with_totp().await;
    let (path, act) =
        (format!("/admin/users/{}", person.id), format!("/admin/users/{}/reset-factors", person.id));
    scene.browser.open(&path).await.assert_shows(200, "Authenticator app");
    scene.browser.open(&act).await.form(&act).send().await.assert_lacks("Authenticator app");
    scene.recorded("reset_second_factors").await;
    assert!(scene.app.mail_to(&person.email, "security_alert").await.text.contains("administrator"));
}

/// AUT-4.
#[tokio::test]
async fn aut_4_the_last_administrator_stays_and_is_told_why() {
    let scene = Scene::new().await;
    for word in ["revoke", "lock", "delete"] {
        let act = format!("/admin/users/{}/{word}", scene.admin.id);
        let page = scene.browser.open(&act).await.form(&act).send().await;
        page.assert_shows(409, "You are the only administrator.");
    }
    scene.browser.open("/admin").await.assert_shows(200, "People");
}

#[tokio::test]
async fn groups_are_made_named_filled_and_deleted() {
    let scene = Scene::new().await;
    let (person, browser) = (scene.app.user().await, &scene.browser);
    scene.make_staff().await;
    scene.recorded("create_group").await;
    let form = browser.open("/admin/new-group").await.form("/admin/new-group");
    form.with("key", "staff")
        .with("name", "Again")
        .send()
        .await
        .assert_shows(409, "There is a group with this key already.");
    let form = browser.open("/admin/new-group").await.form("/admin/new-group");
    form.with("key", "no key").with("name", "x").send().await.assert_shows(400, "This cannot be a key.");

    let path = "/admin/groups/staff/translation";
    let form = browser.open(path).await.form(path).with("language", "de").with("name", "Personal");
    form.send().await.assert_shows(200, "Personal");
    scene.recorded("change_group").await;
    let known = browser.open(&format!("{path}?language=de")).await;
    assert_eq!(known.value(path, "name"), "Personal");
    known.form(path).with("name", "").send().await.assert_shows(400, "Please enter a language tag");
    browser.open("/admin/groups?locale=de").await.assert_shows(200, "Personal");
    let remove = format!("{path}/remove");
    let page = browser.open("/admin/groups/staff").await.form(&remove).send().await;
    page.assert_shows(200, "Staff").assert_lacks("Personal");
    browser
        .send(&remove, FORM, "language=en")
        .await
        .assert_shows(400, "One name has to be in the default language");

    let members = "/admin/groups/staff/members";
    let form = browser.open("/admin/groups/staff").await.form(members);
    form.with("email", "nobody@canary.example").send().await.assert_shows(404, "There is no such account");
    let form = browser.open("/admin/groups/staff").await.form(members);
    form.with("email", &person.email).send().await.assert_shows(200, "Done.");
    assert_eq!(scene.recorded("add_member").await["target"], "staff");
    browser
        .open("/admin/users?groups=staff")
        .await
        .assert_shows(200, &person.id)
        .assert_lacks(&scene.admin.id);
    let account = format!("/admin/users/{}", person.id);
    let form = browser.open(&account).await.form(&format!("{account}/groups/remove"));
    form.send().await.assert_lacks("href=\"/admin/groups/staff\"");
    scene.recorded("remove_member").await;
    let form = |page: &crate::browser::Page| page.form(&format!("{account}/groups"));
    form(&browser.open(&account).await)
        .with("group", "none")
        .send()
        .await
        .assert_shows(404, "aria-invalid=\"true\"");
    form(&browser.open(&account).await)
        .with("group", "staff")
        .send()
        .await
        .assert_shows(200, "href=\"/admin/groups/staff\"");
    let delete = "/admin/groups/staff/delete";
    browser.open(delete).await.form(delete).send().await.assert_shows(200, "Nothing found.");
    browser.open("/admin/groups/staff").await.assert_shows(404, "This is not there any more.");
}

#[tokio::test]
async fn the_record_is_read_and_searched() {
    let scene = Scene::new().await;
    let person = scene.app.user().await;
    let wrong = serde_json::json!({ "email": person.email, "password": "canary-wrong" });
    scene.app.anon().post("/api/auth/login").json(wrong).await.assert_problem(401, "INVALID_CREDENTIALS");
    let open = async |query: &str| scene.browser.open(&format!("/admin/audit{query}")).await;
    let all = open("").await;
    all.assert_shows(200, "Wrong password or address")
        .assert_shows(200, &format!("href=\"/admin/users/{}\"", person.id));
    let failed = format!("?kind=login&outcome=failure&account={}&actor=&after=2026-11-22&before=", person.id);
    open(&failed).await.assert_shows(200, "Found: 1");
    open("?before=2026-11-22").await.assert_shows(200, "Nothing found.");
    open("?account=nobody").await.assert_shows(400, "aria-invalid=\"true\"");
}

#[tokio::test]
async fn keys_are_replaced_and_the_page_tells_how_far_that_is() {
    let scene = Scene::new().await;
    let path = "/admin/keys/rotate";
    let page = scene.browser.open(path).await;
    page.assert_shows(200, "Values to be renewed: ")
        .form(path)
        .send()
        .await
        .assert_shows(200, "data-refresh=\"5\"");
    scene.recorded("rotate_keys").await;
    page.form(path).send().await.assert_shows(400, "The keys are being replaced already.");
}

/// Has mails delivered until the page of those that are not says this.
async fn until(scene: &Scene, words: &str) {
    let said = async {
        while !scene.browser.open("/admin/mails").await.answer.text.contains(words) {
            scene.app.deliver_due().await;
        }
    };
    tokio::time::timeout(PATIENCE, said).await.expect(words);
}

/// Whoever looks after mails learns neither to whom they go nor what they say.
#[tokio::test]
async fn a_mail_that_was_given_up_is_tried_again_or_discarded_unread() {
    let sink = SmtpSink::start().await;
    let app = TestApp::with([PLAIN, ("email.smtp-url", &sink.url())]).start().await;
    let scene = Scene::of(app).await;
    until(&scene, "Nothing found.").await;
    sink.set(Smtp::RejectRecipient).await;
    let (first, second) = (Person::register(&scene.app).await, Person::register(&scene.app).await);
    until(&scene, "Given up: 2").await;
    let mails = || scene.browser.open("/admin/mails");
    let page = mails().await;
    page.assert_shows(200, "p…@canary.example")
        .assert_lacks(&first.email)
        .assert_lacks(&second.email)
        .assert_lacks("token=");
    scene.browser.open("/admin/health").await.assert_shows(200, "Given up: 2");
    sink.set(Smtp::Accept).await;
    page.form("/admin/mails/retry").send().await.assert_shows(200, "Done.");
    let retried = scene.recorded("retry_mail").await["target"].clone();
    until(&scene, "Found: 1").await;
    let left = mails().await;
    left.assert_lacks(retried.as_str().unwrap());
    left.form("/admin/mails/drop").send().await.assert_shows(200, "Nothing found.");
    let dropped = scene.recorded("drop_mail").await["target"].clone();
    assert_ne!(dropped, retried);
    for path in ["/admin/mails/retry", "/admin/mails/drop"] {
        let body = format!("mail={}", dropped.as_str().unwrap());
        scene.browser.send(path, FORM, body).await.assert_shows(404, "This is not there any more.");
        scene.browser.send(path, FORM, "mail=none").await.assert_shows(404, "This is not there any more.");
    }
}

#[tokio::test]
async fn health_tells_of_every_part() {
    let scene = Scene::new().await;
    let page = scene.browser.open("/admin/health").await;
    page.assert_shows(200, "Database").assert_shows(200, "Cache").assert_lacks("Does not answer");
    page.assert_shows(200, env!("CARGO_PKG_VERSION"));
}
