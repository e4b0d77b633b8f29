//! A database that moves, and one that was restored: what the store itself does of it.

use doorward_store::db::{Connections, Db, MoveError, Options};
use vault::{Step, TotpSecret};

use super::backend::TestDb;
use super::shelf::{NOW, Shelf, mail};

/// An embedded database with somebody in it.
async fn embedded() -> (Shelf, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("a.db").display());
    let db = Db::connect(&url, Options::default()).await.unwrap();
    let shelf = Shelf::over(TestDb::of(db, url)).await;
    let account = shelf.user("anna").await;
    shelf.signed_in(&account).await;
    (shelf, folder)
}

/// OPS-9: all of it arrives, once; and from one kind of database to the other alone.
#[tokio::test]
async fn ops_9_an_embedded_database_moves_to_a_server_and_to_nothing_else() {
    let (shelf, _folder) = embedded().await;
    let target = TestDb::new().await;
    target.db.migrate().await.unwrap();
    let moved = shelf.test.db.move_to(&target.db).await;
    if target.folder().is_some() {
        assert!(matches!(moved, Err(MoveError::WrongKind)), "{moved:?}");
    } else {
        let (first, again) = (moved.unwrap(), shelf.test.db.move_to(&target.db).await.unwrap());
        assert_eq!((first.already, again.already, first.rows), (false, true, again.rows));
        let names: i64 = target.db.read("select count(*) from account").scalar().await.unwrap();
        assert_eq!(names, 1);
        target.db.write("delete from session").execute().await.unwrap();
        let gone_on = shelf.test.db.move_to(&target.db).await;
        assert!(matches!(gone_on, Err(MoveError::InUse)), "{gone_on:?}");
        let (other, _folder) = embedded().await;
        let refused = other.test.db.move_to(&target.db).await;
        assert!(matches!(refused, Err(MoveError::Foreign)), "{refused:?}");
    }
    target.close().await;
}

/// OPS-10: what counts once is gone, the rest stays, and no code of an app from before is newer than what was spent.
#[tokio::test]
async fn ops_10_what_counts_once_is_taken_away() {
    let shelf = Shelf::new().await;
    let account = shelf.user("anna").await;
    shelf.signed_in(&account).await;
    let (to, secret) = (&account.user().unwrap().email, TotpSecret::generate(&vault::Random::System));
    shelf
        .work(async |work| {
            work.post(&mail(to, 0), to, NOW).await?;
            work.put_totp(account.id, &secret, Step(1)).await
        })
        .await;
    shelf.work(async |work| work.void_pending(Step(9)).await).await;
    for (sql, left) in [
        ("select count(*) from session", 0),
        ("select count(*) from outbox", 0),
        ("select count(*) from account", 1),
        ("select last_step from totp", 9),
    ] {
        assert_eq!(shelf.count(sql).await, left, "{sql}");
    }
    shelf.work(async |work| work.void_pending(Step(5)).await).await;
    assert_eq!(shelf.count("select last_step from totp").await, 9, "time does not go back");
    shelf.close().await;
}

#[tokio::test]
async fn a_sound_database_has_no_damage_and_says_how_its_connections_stand() {
    let shelf = Shelf::new().await;
    assert_eq!(shelf.test.db.damage().await.unwrap(), None);
    let Connections { open, idle, most } = shelf.connections();
    assert!(0 < open && idle <= open && open <= most, "{open} {idle} {most}");
    shelf.close().await;
}
