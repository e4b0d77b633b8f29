//! The embedded database and what can happen to it: somebody else holds its lock, its disk is full, read-only, broken or slow, its file is damaged
//! (rows C-1 to C-5 and C-8). These run on SQLite whatever the others run on.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::disk::{EIO, ENOSPC, EROFS, FaultyDisk, SmallDisk};
use crate::held::Held;
use crate::kept::{Kept as _, eventually};
use crate::scene::{ENABLE, LOGIN, ME, OFF, REFRESH, SEND, another_code, refused, wrong};
use crate::support::sql::Sql;
use crate::support::{Answer, Person, Promises, RealServer, Wrapping, race};

/// How soon everything works again.
const SOON: Duration = Duration::from_secs(5);
/// SQLite waits five seconds for another process, and the answer comes a moment later.
const PATIENCE: Duration = Duration::from_secs(7);

/// Somebody about to turn email on, and what the server has promised to somebody else.
struct Scene {
    person: Person,
    code: String,
    promises: Promises,
}

impl Scene {
    async fn set(server: &RealServer) -> Self {
        let person = server.user().stepped_up().await;
        let gone = person.another_session().await;
        let tokens = gone.tokens();
        gone.post("/api/auth/logout").await.assert_ok();
        let (revoked, spent) = (tokens.access.into_iter().collect(), tokens.refresh.into_iter().collect());
        let code = another_code(server.sql(), &person).await;
        Self { person, code, promises: Promises { revoked, spent } }
    }

    async fn enable(&self) -> Answer {
        self.person.post(ENABLE).json(json!({ "code": self.code })).await
    }

    /// What is read goes on, and nobody is let in who was not before.
    async fn is_read_as_ever(&self) {
        self.person.get(ME).await.assert_ok();
        for token in &self.promises.revoked {
            let answer = self.person.get(ME).bearer(token).await;
            answer.assert_problem(401, "ACCESS_TOKEN_EXPIRED");
        }
    }

    /// The server is well again within five seconds, and keeps its word.
    async fn holds_again_on(mut self, server: &RealServer) {
        let begun = Instant::now();
        server.until_ready().await;
        self.person.post(REFRESH).await.assert_ok();
        self.promises.revoked.push(self.person.access());
        self.enable().await.assert_ok();
        assert!(begun.elapsed() < SOON, "well again after {:?}", begun.elapsed());
        assert_eq!(server.sql().mails("security_alert").await, 1);
        server.invariants(&self.promises).await;
    }
}

/// Another program holds the lock for three seconds: whoever writes waits, nobody fails, and nothing is lost.
#[tokio::test]
async fn c_1_another_writer_holds_the_lock_for_three_seconds() {
    let server = RealServer::embedded([OFF], Wrapping::default());
    let scene = Scene::set(&server).await;
    server.sql().execute("delete from mail_cooldown").await;
    let held = Held::take(server.sql()).await;
    let begun = Instant::now();
    let (answers, ()) = tokio::join!(race(4, |_| scene.person.post(SEND)), async {
        eventually("three seconds", async || {
            scene.is_read_as_ever().await;
            begun.elapsed() > Duration::from_secs(3)
        })
        .await;
        held.release().await;
    });
    let sent = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(sent, 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        answer.assert_problem(429, "EMAIL_COOLDOWN_ACTIVE");
    }
    assert!(begun.elapsed() < PATIENCE);
    assert_eq!(server.sql().mails("email_authentication").await, 2);
    let code = scene.person.mailed_code().await;
    Scene { code, ..scene }.holds_again_on(&server).await;
}

/// It holds it for longer than we wait: an answer that says when to come again, and nothing half done.
#[tokio::test]
async fn c_2_the_lock_is_held_for_longer_than_anybody_waits() {
    let server = RealServer::embedded([OFF], Wrapping::default());
    let scene = Scene::set(&server).await;
    let before = server.sql().everything().await;
    let held = Held::take(server.sql()).await;
    let begun = Instant::now();
    let (answers, ()) = tokio::join!(
        race(3, |number| match number {
            0 => scene.person.post(ENABLE).json(json!({ "code": scene.code })),
            1 => scene.person.post(REFRESH),
            _ => scene.person.post(SEND),
        }),
        scene.is_read_as_ever(),
    );
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    answers.iter().for_each(refused);
    assert_eq!(server.anon().get("/health/live").await.status, 200);
    held.release().await;
    assert_eq!(server.sql().everything().await, before);
    scene.holds_again_on(&server).await;
}

/// Guesses and changes until one is refused; whatever was answered otherwise is so.
async fn until_refused(scene: &mut Scene, server: &RealServer) {
    let mut counted = 0;
    for guess in wrong(&scene.code, 4) {
        let answer = scene.person.post(ENABLE).json(json!({ "code": guess })).await;
        if answer.code() == Some("WRONG_TWO_FACTOR_CODE") {
            counted += 1;
        } else {
            refused(&answer);
        }
    }
    assert!(server.sql().count("second_factor_failure").await >= counted, "a guess was not counted");
    for _ in 0..2_000 {
        let spent = scene.person.tokens().refresh.unwrap();
        let answer = scene.person.post(REFRESH).await;
        if answer.status != 200 {
            return refused(&answer);
        }
        scene.promises.spent.push(spent);
    }
    panic!("there is always room");
}

/// C-3, OPS-17: on a full disk what is written is refused, what is read goes on, and once there is room everything does.
#[tokio::test]
async fn c_3_the_disk_is_full() {
    let Some((disk, backend)) = SmallDisk::mount() else {
        return a_disk_fails(ENOSPC).await;
    };
    let server = RealServer::on(backend, [OFF], Wrapping::default());
    let mut scene = Scene::set(&server).await;
    disk.fill();
    until_refused(&mut scene, &server).await;
    // The newest token was given in exchange for the one before, whose second coming would end the session.
    scene.promises.spent.truncate(1);
    scene.is_read_as_ever().await;
    disk.free();
    server.sql().forget_guesses().await;
    scene.holds_again_on(&server).await;
}

async fn a_disk_fails(errno: i32) {
    let disk = FaultyDisk::new();
    let server = RealServer::embedded([OFF], disk.wrapping());
    let scene = Scene::set(&server).await;
    let before = server.sql().everything().await;
    disk.fail(errno);
    for _ in 0..7 {
        refused(&scene.enable().await);
        refused(&scene.person.post(REFRESH).await);
    }
    scene.is_read_as_ever().await;
    let signing_in = server.anon().post(LOGIN).json(scene.person.credentials()).await;
    refused(&signing_in);
    assert_eq!(server.anon().get("/health/live").await.status, 200);
    disk.mend();
    assert_eq!(server.sql().everything().await, before);
    scene.holds_again_on(&server).await;
}

/// C-4, OPS-17: nothing is accepted that could not be spent where nothing can be written.
#[tokio::test]
async fn c_4_the_file_system_becomes_read_only() {
    a_disk_fails(EROFS).await;
}

/// C-4: a server does not start where it cannot write, says so, and starts again once it can.
#[tokio::test]
async fn c_4_a_server_does_not_start_on_a_read_only_file_system() {
    let Some((disk, backend)) = SmallDisk::mount() else { return };
    let mut server = RealServer::on(backend, [OFF], Wrapping::default());
    let scene = Scene::set(&server).await;
    server.terminate();
    assert_eq!(server.wait().code(), Some(0));
    disk.protect(true);
    let refused = server.command(&["serve"], "");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("Read-only file system") && said.contains("doorward.db"), "{said}");
    disk.protect(false);
    server.restart();
    scene.holds_again_on(&server).await;
}

/// C-5: an error of the device is refused as a full disk is.
#[tokio::test]
async fn c_5_the_disk_is_broken() {
    a_disk_fails(EIO).await;
}

/// C-5: where every flush takes two seconds, whoever writes waits or is refused in time, and whoever reads does not notice.
#[tokio::test]
async fn c_5_the_disk_is_slow() {
    let disk = FaultyDisk::new();
    let server = RealServer::embedded([OFF], disk.wrapping());
    let scene = Scene::set(&server).await;
    server.sql().execute("delete from mail_cooldown").await;
    disk.slow_down(2_000);
    let begun = Instant::now();
    let (answers, ()) = tokio::join!(race(8, |_| scene.person.post(SEND)), async {
        for _ in 0..20 {
            let asked = Instant::now();
            scene.is_read_as_ever().await;
            assert!(asked.elapsed() < Duration::from_secs(1), "a reader waited {:?}", asked.elapsed());
        }
    });
    disk.mend();
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    let sent = answers.iter().filter(|answer| answer.status == 200).count();
    assert!(sent <= 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer.status != 200) {
        if answer.status != 429 {
            refused(answer);
        }
    }
    server.sql().execute("delete from mail_cooldown").await;
    let code = another_code(server.sql(), &scene.person).await;
    Scene { code, ..scene }.holds_again_on(&server).await;
}

/// C-8: over a file that is no database any more no server starts, nothing is made in its place, and once the file is as it was
/// everything is.
#[tokio::test]
async fn c_8_the_database_is_damaged() {
    let mut server = RealServer::embedded([OFF], Wrapping::default());
    let scene = Scene::set(&server).await;
    server.terminate();
    assert_eq!(server.wait().code(), Some(0));
    let Sql::Sqlite(path) = server.sql() else { panic!("an embedded database") };
    let (path, whole) = (path.clone(), fs::read(path).unwrap());
    let damaged = [&[0xAB; 4_096], &whole[4_096..]].concat();
    fs::write(&path, &damaged).unwrap();
    let refused = server.command(&["serve"], "");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("doorward.db") && said.contains("SQLite 26"), "{said}");
    assert!(said.contains("restore a backup"), "{said}");
    assert!(fs::read(&path).unwrap() == damaged, "the file is another one");
    fs::write(&path, &whole).unwrap();
    server.restart();
    scene.holds_again_on(&server).await;
}
