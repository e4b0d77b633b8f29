//! A provider's picture becomes that of a new account, in the background; its failure is nobody's.

use std::io::Cursor;
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::loose::Loose;
use crate::support::{Client, TestApp};
use crate::words::{assert_landed, browser, me, plain, through};

const PATIENCE: Duration = Duration::from_secs(20);

fn picture() -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(300, 200, Rgb([30, 90, 160]));
    DynamicImage::ImageRgb8(picture).write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

/// Somebody who registers with a picture at this address.
async fn newcomer(app: &TestApp, loose: &Loose, code: &str, at: &str) -> Client {
    let email = format!("{code}@canary.example");
    let claims = json!({ "sub": code, "email": email, "email_verified": true, "picture": at });
    loose.knows(code, claims);
    let browser = browser(app).await;
    assert_landed(&through(&browser, "", code).await, app.origin());
    browser
}

/// The picture, once it is there.
async fn awaited(browser: &Client) -> Value {
    let begun = Instant::now();
    loop {
        let avatar = me(browser).await["avatar"].clone();
        if !avatar.is_null() || begun.elapsed() > PATIENCE {
            return avatar;
        }
    }
}

#[tokio::test]
async fn a_providers_picture_becomes_the_avatar_of_a_new_account() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let at = loose.serves("ann.png", picture());
    let browser = newcomer(&app, &loose, "ann", &at).await;
    let avatar = awaited(&browser).await;
    assert!(avatar.as_str().is_some_and(|url| url.starts_with(app.origin())), "{avatar}");
    // What somebody has taken away does not come again with the next sign-in.
    browser.delete("/api/users/me/avatar").await.assert_ok();
    let again = crate::words::browser(&app).await;
    assert_landed(&through(&again, "", "ann").await, app.origin());
    assert!(me(&again).await["avatar"].is_null());
}

/// OAU-13: what is no picture, is too large, or is at an address that nobody may ask, changes nothing.
#[tokio::test]
async fn oau_13_a_picture_that_cannot_be_had_hinders_nobody() {
    let loose = Loose::start().await;
    let app = plain(&loose).await;
    let endless = loose.serves("large", vec![0; 6 * 1024 * 1024]);
    let script = loose.serves("script", b"<svg onload='alert(1)'/>".to_vec());
    let nothing = format!("{}/files/none", loose.url);
    let others = ["http://169.254.169.254/latest", "file:///etc/passwd", "https://10.0.0.1/x", "no address"];
    let all = [endless.as_str(), &script, &nothing].into_iter().chain(others);
    let mut people = Vec::new();
    for (number, at) in all.enumerate() {
        people.push((at, newcomer(&app, &loose, &format!("person-{number}"), at).await));
    }
    // By when one that was asked for later is there, the others would be.
    let last = newcomer(&app, &loose, "last", &loose.serves("last.png", picture())).await;
    assert!(!awaited(&last).await.is_null());
    for (at, browser) in people {
        assert!(me(&browser).await["avatar"].is_null(), "{at}");
    }
}
