//! Pictures of people: taken, made anew, served to everybody, and gone when nobody has them.

use std::path::PathBuf;

use image::ImageFormat;
use serde_json::Value;

use crate::support::{Client, Person, TestApp, race};
use crate::words::{AVATAR, Guest, ME, form, picture, upload};

/// What everybody reads of a picture: status, a header, and the file.
pub(crate) async fn fetch(app: &TestApp, address: &str) -> reqwest::Response {
    let path = address.strip_prefix(app.origin()).expect("an absolute address of this server");
    app.http().get(format!("{}{path}", app.base())).send().await.unwrap()
}

fn avatar(answer: &crate::support::Answer) -> String {
    answer.assert_ok()["avatar"].as_str().expect("no avatar").to_owned()
}

async fn uploaded(client: &Client) -> String {
    avatar(&upload(client, &picture(ImageFormat::Png, 20, 30)).await)
}

/// The folders of pictures that are on disk.
fn kept(app: &TestApp) -> Vec<PathBuf> {
    let folder = app.data_directory().join("avatars");
    let entries =
        std::fs::read_dir(folder).map(|entries| entries.map(|entry| entry.unwrap().path()).collect());
    entries.unwrap_or_default()
}

async fn clean_up(app: &TestApp) {
    let verbs = app.app.clone();
    app.inside(async move { verbs.clean_up().await }).await.unwrap();
}

/// Each kind is read by its content, whatever it is called; each size is served as a PNG of its own.
#[tokio::test]
async fn a_picture_is_made_square_and_served_in_each_size() {
    let app = TestApp::start().await;
    let person = app.user().await;
    assert!(person.get(ME).await.assert_ok().body.as_ref().unwrap().get("avatar").is_none());
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let address = avatar(&upload(&person, &picture(format, 90, 60)).await);
        assert_eq!(person.get(ME).await.assert_ok()["avatar"], address.as_str());
        let base = address.strip_suffix("/256").expect("a size");
        for size in [64, 128, 256, 512] {
            let response = fetch(&app, &format!("{base}/{size}")).await;
            assert_eq!(response.status(), 200);
            let headers = response.headers().clone();
            let is = |name: &str, value: &str| assert_eq!(headers[name], value, "{name}");
            is("content-type", "image/png");
            is("cache-control", "public, max-age=31536000, immutable");
            is("x-content-type-options", "nosniff");
            is("cross-origin-resource-policy", "cross-origin");
            assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
            let file = image::load_from_memory(&response.bytes().await.unwrap()).unwrap();
            assert_eq!((file.width(), file.height()), (size, size));
        }
    }
    assert_eq!(kept(&app).len(), 1, "the former pictures are gone");
    let status = person.get("/api/auth/status").await;
    status.assert_ok();
}

/// A new picture has a new name, so that nobody is shown the former one from a cache; deleting it takes the files.
#[tokio::test]
async fn a_former_picture_is_gone() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let (first, second) = (uploaded(&person).await, uploaded(&person).await);
    assert_ne!(first, second);
    assert_eq!(fetch(&app, &first).await.status(), 404);
    assert_eq!(fetch(&app, &second).await.status(), 200);
    for _ in 0..2 {
        let answer = person.delete(AVATAR).await;
        assert!(answer.assert_ok().body.as_ref().unwrap().get("avatar").is_none(), "{answer:?}");
    }
    assert_eq!(fetch(&app, &second).await.status(), 404);
    assert_eq!(kept(&app), Vec::<PathBuf>::new());
    assert_eq!(app.sql().number("select count(*) from abandoned_picture").await, 0);
}

/// With the account its picture goes, at once.
#[tokio::test]
async fn a_deleted_account_leaves_no_picture() {
    let app = TestApp::start().await;
    let person = app.user().stepped_up().await;
    let address = uploaded(&person).await;
    person.delete(ME).await.assert_ok();
    assert_eq!(fetch(&app, &address).await.status(), 404);
    assert_eq!(kept(&app), Vec::<PathBuf>::new());
}

/// Of many pictures at once one is the last, and of the others nothing stays.
#[tokio::test]
async fn of_many_pictures_at_once_one_stays() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let files: Vec<_> = (1..=8).map(|side| picture(ImageFormat::Png, side, side)).collect();
    let answers = race(8, |number| upload(&person, &files[number])).await;
    let mut addresses: Vec<_> = answers.iter().map(avatar).collect();
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), 8);
    let stays = person.get(ME).await.assert_ok().field("avatar");
    for address in &addresses {
        let expected = if *address == stays { 200 } else { 404 };
        assert_eq!(fetch(&app, address).await.status(), expected);
    }
    assert_eq!(kept(&app).len(), 1);
    assert_eq!(app.sql().number("select count(*) from abandoned_picture").await, 0);
}

/// OPS-4: what was written and never named is removed when its time has come, and not before; what is named stays.
#[tokio::test]
async fn ops_4_a_crash_between_file_and_row_leaves_nothing() {
    let app = TestApp::start().await;
    let person = app.user().await;
    let address = uploaded(&person).await;
    let orphan = app.data_directory().join("avatars").join("0123456789abcdef0123456789abcdef");
    std::fs::create_dir(&orphan).unwrap();
    std::fs::write(orphan.join("64.png"), b"x").unwrap();
    let due = app.clock.now().0 + 3_600_000_000;
    let row = format!(
        "insert into abandoned_picture (name, due_at) values ('0123456789abcdef0123456789abcdef', {due})"
    );
    app.sql().execute(row).await;
    clean_up(&app).await;
    assert!(orphan.exists());
    app.pass(3_601);
    clean_up(&app).await;
    assert!(!orphan.exists());
    assert_eq!(app.sql().number("select count(*) from abandoned_picture").await, 0);
    assert_eq!(fetch(&app, &address).await.status(), 200);
}

/// Nobody else on the machine reads the files.
#[cfg(unix)]
#[tokio::test]
async fn the_files_are_the_servers_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let app = TestApp::start().await;
    let person = app.user().await;
    uploaded(&person).await;
    let folder = kept(&app).pop().unwrap();
    let mode = |path: &PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[tokio::test]
async fn a_picture_is_a_users_and_needs_their_token() {
    let app = TestApp::start().await;
    let (person, guest) = (app.user().await, Guest::arrive(&app).await);
    let file = picture(ImageFormat::Png, 4, 4);
    upload(&guest.client, &file).await.assert_problem(404, "USER_NOT_FOUND");
    guest.client.delete(AVATAR).await.assert_problem(404, "USER_NOT_FOUND");
    upload(&person, &file).bare().await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    let (kind, body) = form("file", &file);
    let anon = app.anon();
    anon.put(AVATAR).body(&kind, body).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    anon.delete(AVATAR).await.assert_problem(401, "AUTHENTICATION_REQUIRED");
    for request in [upload(&person, &file), person.delete(AVATAR)] {
        request.bearer("nonsense").await.assert_problem(401, "ACCESS_TOKEN_INVALID");
    }
    let browser = person.in_browser().await;
    let foreign = upload(&browser, &file).header("origin", "https://elsewhere.example").await;
    foreign.assert_problem(403, "ORIGIN_NOT_ALLOWED");
    upload(&browser, &file).await.assert_ok();
    app.pass(900);
    upload(&person, &file).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
    person.delete(AVATAR).await.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
}

/// Pictures are changed as often as anything is asked by one account.
#[tokio::test]
async fn pictures_count_as_requests_of_an_account() {
    let app = TestApp::with([("security.rate-limit.user-limit", "4")]).start().await;
    let person = app.user().await;
    for _ in 0..4 {
        person.delete(AVATAR).await;
    }
    person.delete(AVATAR).await.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED");
    let answer = upload(&person, &picture(ImageFormat::Png, 4, 4)).await;
    answer.assert_problem(429, "USER_RATE_LIMIT_EXCEEDED");
}

/// Only names and sizes that are ours lead to a file.
#[tokio::test]
async fn other_names_lead_nowhere() {
    let app = TestApp::start().await;
    let person: Person = app.user().await;
    let address = uploaded(&person).await;
    let path = address.strip_prefix(app.origin()).unwrap();
    let base = path.strip_suffix("/256").unwrap();
    let name = base.strip_prefix("/avatars/").unwrap();
    let paths = [
        format!("{base}/257"),
        format!("{base}/0256"),
        format!("{base}/256.png"),
        format!("{base}/..%2f..%2fdoorward.db"),
        format!("/avatars/{}/256", name.to_uppercase()),
        format!("/avatars/.{name}/256"),
        "/avatars/..%2f/256".to_owned(),
        format!("/avatars/{}/256", "0".repeat(32)),
        "/avatars/".to_owned(),
        base.to_owned(),
    ];
    for path in paths {
        app.anon().get(&path).await.assert_problem(404, "RESOURCE_NOT_FOUND");
    }
    app.anon().post(path).await.assert_problem(405, "METHOD_NOT_ALLOWED");
    let head = app.http().head(format!("{}{path}", app.base())).send().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.headers()["content-type"].to_str().unwrap()),
        (200, "image/png")
    );
}

/// A file that cannot be kept is an error of ours, and nothing changes.
#[tokio::test]
async fn a_full_or_broken_disk_is_told() {
    let app = TestApp::start().await;
    let person = app.user().await;
    std::fs::write(app.data_directory().join("avatars"), b"not a folder").unwrap();
    let answer = upload(&person, &picture(ImageFormat::Png, 4, 4)).await;
    answer.assert_problem(500, "FILE_FAILURE");
    assert_eq!(person.get(ME).await.assert_ok()["avatar"], Value::Null);
}
