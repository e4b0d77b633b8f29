//! Files that are not what they seem: other kinds, bombs, and pictures that are something else as well.

use image::ImageFormat;
use serde_json::json;

use crate::avatars::fetch;
use crate::support::{Answer, TestApp, race};
use crate::words::{AVATAR, ME, form, picture, upload};

#[track_caller]
fn names_the_file(answer: &Answer) {
    assert_eq!(answer["violations"][0]["field"], "file", "{answer:?}");
}

/// What is no picture is refused by its content, whatever name and kind it is sent under.
#[tokio::test]
async fn other_kinds_are_refused() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    for file in
        [&svg[..], b"", b"hello", b"%PDF-1.7", b"BM\x9a\0\0\0\0\0\0\0\x36\0\0\0", b"PK\x03\x04", b"<html>"]
    {
        names_the_file(upload(&person, file).await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE"));
    }
    assert_eq!(app.sql().number("select count(*) from abandoned_picture").await, 0);
}

/// WEB-8: a form is needed, with the file under its name, well-formed.
#[tokio::test]
async fn web_8_forms_are_read_strictly() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let put = || person.put(AVATAR);
    put().await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    put().json(json!({})).await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    put()
        .body("image/png", picture(ImageFormat::Png, 4, 4))
        .await
        .assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    put().body("multipart/form-data", "x").await.assert_problem(415, "UNSUPPORTED_MEDIA_TYPE");
    let (kind, other) = form("picture", &picture(ImageFormat::Png, 4, 4));
    names_the_file(put().body(&kind, other).await.assert_problem(400, "INVALID_REQUEST"));
    let (kind, whole) = form("file", &picture(ImageFormat::Png, 4, 4));
    put().body(&kind, &whole[..whole.len() - 30]).await.assert_problem(400, "INVALID_REQUEST");
    put().body(&kind, "no boundary here").await.assert_problem(400, "INVALID_REQUEST");
    let twice = [&whole[..whole.len() - 4], b"\r\n", &whole[..]].concat();
    put().body(&kind, twice).await.assert_ok();
}

/// WEB-8: the file has a limit of its own; other bodies keep theirs.
#[tokio::test]
async fn web_8_a_file_has_a_limit() {
    let app = TestApp::with([("avatar.max-bytes", "100000")]).start().await;
    let person = app.user().await;
    let padded = |length: usize| {
        let mut file = picture(ImageFormat::Png, 4, 4);
        file.resize(length, 0);
        file
    };
    upload(&person, &padded(100_000)).await.assert_ok();
    upload(&person, &padded(100_001)).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    upload(&person, &padded(2_000_000)).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
    let name = json!({ "name": "n".repeat(80_000) });
    person.put(ME).json(name).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
}

/// By default a file has five mebibytes.
#[tokio::test]
async fn web_8_a_file_of_five_mebibytes_fits() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let mut file = picture(ImageFormat::Png, 4, 4);
    file.resize(5 * 1024 * 1024, 0);
    upload(&person, &file).await.assert_ok();
    file.push(0);
    upload(&person, &file).await.assert_problem(413, "PAYLOAD_TOO_LARGE");
}

/// A few bytes that claim, or hold, more pixels than are unpacked.
#[tokio::test]
async fn bombs_do_not_go_off() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let small = picture(ImageFormat::Png, 2, 2);
    for (width, height) in [(60_000, 60_000), (8_001, 1), (7_000, 7_000), (i32::MAX as u32, i32::MAX as u32)]
    {
        let answer = upload(&person, &claiming(&small, width, height)).await;
        names_the_file(answer.assert_problem(400, "INVALID_REQUEST"));
    }
    // All of it is there, and it packs a thousand to one.
    let packed = picture(ImageFormat::Png, 8_000, 6_000);
    assert!(packed.len() < 1_000_000);
    names_the_file(upload(&person, &packed).await.assert_problem(400, "INVALID_REQUEST"));
    // It claims what fits and does not hold it.
    names_the_file(
        upload(&person, &claiming(&small, 6_000, 6_000)).await.assert_problem(400, "INVALID_REQUEST"),
    );
    assert!(person.get(ME).await.assert_ok()["avatar"].is_null());
}

/// Of many at once few are unpacked, some wait, and the others are told to come again; the server goes on.
#[tokio::test]
async fn a_rush_of_pictures_is_held_back() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let large = picture(ImageFormat::Png, 2_000, 2_000);
    let answers = race(40, |_| upload(&person, &large)).await;
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        answer.assert_problem(503, "SERVER_OVERLOADED");
    }
    assert!(answers.iter().filter(|answer| answer.status == 200).count() >= 16);
    assert!(answers.iter().any(|answer| answer.status == 503), "forty found room");
    upload(&person, &large).await.assert_ok();
}

/// A picture with a script or an archive behind it comes out as a picture alone, and so does one with a position in it.
#[tokio::test]
async fn nothing_but_pixels_is_passed_on() {
    let app = TestApp::start().await;
    let person = app.user().await;
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let file = [&picture(format, 20, 20)[..], b"<script>canary-script</script>PK\x03\x04canary-archive"]
            .concat();
        upload(&person, &file).await.assert_ok();
        served_without(&app, &person.get(ME).await.field("avatar"), b"canary").await;
    }
    let jpeg = picture(ImageFormat::Jpeg, 20, 20);
    let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x0e\0\x02\0\0\0\x0e\0\0\0\x1a\0\0\0\0canary 52.52 N";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let tagged = [&jpeg[..2], b"\xff\xe1", &length, exif, &jpeg[2..]].concat();
    let address = upload(&person, &tagged).await.assert_ok().field("avatar");
    served_without(&app, &address, b"canary").await;
    served_without(&app, &address, b"Exif").await;
    served_without(&app, &address, b"eXIf").await;
}

async fn served_without(app: &TestApp, address: &str, words: &[u8]) {
    let file = fetch(app, address).await.bytes().await.unwrap();
    assert!(file.starts_with(b"\x89PNG"));
    assert!(!file.windows(words.len()).any(|window| window == words));
}

/// A PNG whose header claims other dimensions, with a checksum that is right.
fn claiming(png: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut png = png.to_vec();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let crc = png[12..29].iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1)))
    });
    png[29..33].copy_from_slice(&(!crc).to_be_bytes());
    png
}
