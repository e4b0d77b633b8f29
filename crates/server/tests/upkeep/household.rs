//! People with everything that a database can hold of them, and whether they find it again.

use serde_json::{Value, json};

use crate::support::{Person, Site, TestApp};

pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
const RECOVER: &str = "/api/auth/2fa/totp/recover";
const TWO_FACTOR: &str = "/api/auth/2fa/login";
const AVATAR: &str = "/api/users/me/avatar";
const GROUP: &str = "night-shift";

/// A server full of people.
pub(crate) struct Household {
    /// Administers, and is in a group.
    pub(crate) admin: Person,
    /// Has an authenticator app beside codes by mail, recovery codes, and a picture.
    pub(crate) careful: Person,
    /// Has codes by mail.
    pub(crate) plain: Person,
    known: Value,
    picture: Vec<u8>,
}

impl Household {
    /// They register, sign in, and leave something in nearly every table.
    pub(crate) async fn settle(app: &TestApp) -> Self {
        let admin = app.user().verified().administers().await;
        let careful = app.user().verified().with_totp().await;
        let plain = app.user().verified().await;
        plain.another_session().await;
        upload(&careful).await;
        group(&admin).await;
        admin.post(REFRESH).await.assert_ok();
        app.anon().post("/api/guests").json(json!({ "name": "Gast" })).await.assert_ok();
        wrong(app, &plain).await;
        app.anon().post("/api/auth/password/reset-request").json(json!({ "email": plain.email })).await;
        app.deliver_due().await;
        let (known, picture) = (known(&admin).await, picture(&careful).await);
        Self { admin, careful, plain, known, picture }
    }

    /// Sessions go on, and everything is as it was.
    pub(crate) async fn assert_at_home(&self) {
        for person in [&self.admin, &self.careful, &self.plain] {
            assert_eq!(person.get(ME).await.assert_ok()["email"], person.email.as_str());
            person.post(REFRESH).await.assert_ok();
        }
        assert_eq!(known(&self.admin).await, self.known);
        assert_eq!(picture(&self.careful).await, self.picture);
    }

    /// Everybody signs in with what they have: a password, a code by mail, a code of an app, a recovery code. The address of
    /// each is still taken.
    pub(crate) async fn assert_all_sign_in(&self, site: &Site) {
        for person in [&self.admin, &self.careful, &self.plain] {
            signs_in(site, person).await;
        }
        recovers(site, &self.careful, 1).await;
    }
}

/// Signs in with password and second factor, and not with another password.
pub(crate) async fn signs_in(site: &Site, person: &Person) {
    let client = person.another_session().await;
    assert_eq!(client.get(ME).await.assert_ok()["email"], person.email.as_str());
    wrong(site, person).await;
}

/// Signs in with a recovery code in place of the app, once.
pub(crate) async fn recovers(site: &Site, person: &Person, number: usize) {
    for spent in [false, true] {
        let client = site.anon();
        client.post(LOGIN).json(person.credentials()).await.assert_ok();
        let answer = client.post(RECOVER).json(json!({ "code": person.recovery_codes()[number] })).await;
        if spent {
            answer.assert_problem(401, "WRONG_TOTP_RECOVERY_CODE");
        } else {
            answer.assert_ok();
        }
    }
}

/// A code of the app that was seen before opens nothing.
pub(crate) async fn refuses_code(site: &Site, person: &Person, code: &str) {
    let client = site.anon();
    client.post(LOGIN).json(person.credentials()).await.assert_ok();
    let answer = client.post(TWO_FACTOR).json(json!({ "totp": code })).await;
    answer.assert_problem(401, "WRONG_TWO_FACTOR_CODE");
}

async fn wrong(site: &Site, person: &Person) {
    let credentials = json!({ "email": person.email, "password": "canary-wrong-password" });
    let answer = site.anon().post(LOGIN).json(credentials).await;
    answer.assert_problem(401, "INVALID_CREDENTIALS");
}

async fn group(admin: &Person) {
    let translations = json!({ "en": { "name": "Night shift", "description": "Those who wake \\N at 3" } });
    admin.post("/api/groups").json(json!({ "key": GROUP, "translations": translations })).await.assert_ok();
    admin.post(&format!("/api/groups/{GROUP}/members/{}", admin.id)).await.assert_ok();
}

/// What an administrator knows: people, groups, and the record of what happened so far.
async fn known(admin: &Person) -> Value {
    let users = admin.get("/api/users").await;
    let groups = admin.get("/api/groups").await;
    json!([ids(&users.assert_ok()["content"]), groups.assert_ok()["content"]])
}

/// Who they are; when they were active moves on with what they do.
fn ids(users: &Value) -> Vec<[Value; 3]> {
    let of = |user: &Value| ["id", "name", "groups"].map(|field| user[field].clone());
    users.as_array().unwrap().iter().map(of).collect()
}

async fn upload(person: &Person) {
    let mut file = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(40, 30, image::Rgb([30, 90, 160]));
    image::DynamicImage::ImageRgb8(picture).write_to(&mut file, image::ImageFormat::Png).unwrap();
    let head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n";
    let body = [head.as_bytes(), file.get_ref(), b"\r\n--edge--\r\n"].concat();
    person.put(AVATAR).body("multipart/form-data; boundary=edge", body).await.assert_ok();
}

async fn picture(person: &Person) -> Vec<u8> {
    let address = person.get(ME).await.assert_ok().field("avatar");
    let url = format!("{}{}", person.site().base(), address.strip_prefix(person.site().origin()).unwrap());
    person.site().http().get(url).send().await.unwrap().bytes().await.unwrap().to_vec()
}
