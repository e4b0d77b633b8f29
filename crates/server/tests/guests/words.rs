//! Words that many conversations use.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::support::{Answer, Client, Request, Site, TestApp};

pub(crate) const GUESTS: &str = "/api/guests";
pub(crate) const CONVERT: &str = "/api/guests/convert-to-user";
pub(crate) const SESSION_TOKEN: &str = "/api/users/me/sessions/token";
pub(crate) const AVATAR: &str = "/api/users/me/avatar";
pub(crate) const ME: &str = "/api/users/me";
pub(crate) const LOGIN: &str = "/api/auth/login";
pub(crate) const REGISTER: &str = "/api/auth/register";
pub(crate) const REFRESH: &str = "/api/auth/refresh";
pub(crate) const STEP_UP: &str = "/api/auth/step-up";
pub(crate) const PASSWORD: &str = "canary-Sternwarte-41-Moor";
/// Nobody has a second factor before they turn one on.
pub(crate) const NO_FACTOR: (&str, &str) = ("auth.two-factor.email.enable-by-default", "false");

const BOUNDARY: &str = "a-boundary";

/// A guest, signed in.
pub(crate) struct Guest {
    pub(crate) id: String,
    pub(crate) client: Client,
}

impl Guest {
    pub(crate) async fn arrive(site: &Site) -> Self {
        let client = site.anon();
        let answer = client.post(GUESTS).json(json!({ "name": "Robin" })).await;
        let id = answer.assert_ok()["user"]["id"].as_str().unwrap().to_owned();
        Self { id, client }
    }

    pub(crate) async fn convert(&self, email: &str) -> Answer {
        self.client.post(CONVERT).json(credentials(email)).await
    }
}

pub(crate) fn credentials(email: &str) -> Value {
    json!({ "email": email, "password": PASSWORD })
}

/// The kinds of mail to an address, the newest first.
pub(crate) async fn kinds(app: &TestApp, email: &str) -> Vec<String> {
    app.mails_to(email).await.into_iter().map(|mail| mail.kind).collect()
}

/// A picture of one colour, as a file.
pub(crate) fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(width, height, Rgb([30, 90, 160]));
    DynamicImage::ImageRgb8(picture).write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// A file in a form, under this name of a part.
pub(crate) fn form(part: &str, file: &[u8]) -> (String, Vec<u8>) {
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--{BOUNDARY}\r\n\
         Content-Disposition: form-data; name=\"{part}\"; filename=\"../../evil.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n"
    );
    let body = [head.as_bytes(), file, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}

/// Sends a file as one's picture.
pub(crate) fn upload(client: &Client, file: &[u8]) -> Request {
    let (kind, body) = form("file", file);
    client.put(AVATAR).body(&kind, body)
}
