//! Pictures: kept whole or not at all, on disk and in memory, and listed while nobody has them.

use doorward_store::Pictures;
use model::PictureName;
use vault::Random;

use super::shelf::{NOW, Shelf, after};

fn name() -> PictureName {
    PictureName::new(Random::System.id())
}

#[tokio::test]
async fn a_picture_is_kept_in_each_size_and_removed_whole() {
    let folder = tempfile::tempdir().unwrap();
    for pictures in [Pictures::Directory(folder.path().join("avatars")), Pictures::memory()] {
        let (one, other) = (name(), name());
        assert_eq!(pictures.get(one, 64).await.unwrap(), None);
        for (name, byte) in [(one, 1), (other, 2)] {
            pictures.put(name, vec![(64, vec![byte]), (128, vec![byte, byte])]).await.unwrap();
        }
        assert_eq!(pictures.get(one, 64).await.unwrap(), Some(vec![1]));
        assert_eq!(pictures.get(one, 128).await.unwrap(), Some(vec![1, 1]));
        assert_eq!(pictures.get(one, 256).await.unwrap(), None);
        for _ in 0..2 {
            pictures.remove(one).await.unwrap();
            assert_eq!(pictures.get(one, 64).await.unwrap(), None);
        }
        assert_eq!(pictures.get(other, 64).await.unwrap(), Some(vec![2]));
    }
}

/// OPS-4: a writer that died half-way leaves nothing that is read, and what it left goes with the picture.
#[tokio::test]
async fn ops_4_half_a_picture_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let (pictures, name) = (Pictures::Directory(folder.path().to_owned()), name());
    let unfinished = folder.path().join(format!(".{name}"));
    std::fs::create_dir(&unfinished).unwrap();
    std::fs::write(unfinished.join("64.png"), b"half").unwrap();
    assert_eq!(pictures.get(name, 64).await.unwrap(), None);
    pictures.remove(name).await.unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_picture_that_nobody_has_is_listed_until_it_is_gone() {
    let shelf = Shelf::new().await;
    let (kept, crashed, former) = (name(), name(), name());
    shelf.expect_picture(kept, after(60)).await.unwrap();
    shelf.expect_picture(crashed, after(60)).await.unwrap();
    assert!(shelf.work(async |work| work.keep_picture(kept).await).await);
    assert!(!shelf.work(async |work| work.keep_picture(kept).await).await, "it is on no list any more");
    for _ in 0..2 {
        shelf.work(async |work| work.abandon_picture(former, NOW).await).await;
    }
    assert_eq!(shelf.abandoned_pictures(NOW, 10).await.unwrap(), [former]);
    assert_eq!(shelf.abandoned_pictures(after(60), 10).await.unwrap(), [former, crashed]);
    assert_eq!(shelf.abandoned_pictures(after(60), 1).await.unwrap(), [former]);
    shelf.picture_removed(former).await.unwrap();
    assert_eq!(shelf.abandoned_pictures(after(60), 10).await.unwrap(), [crashed]);
    shelf.close().await;
}

/// An account's picture is one of its fields; a name that is none makes the account invalid and nothing worse.
#[tokio::test]
async fn an_account_comes_back_with_its_picture() {
    let shelf = Shelf::new().await;
    let (ada, name) = (shelf.user("ada").await, name());
    let pictured = ada.clone().with_picture(Some(name));
    shelf.work(async |work| work.save_account(&pictured).await).await;
    assert_eq!(shelf.account(ada.id).await.unwrap().unwrap().avatar, Some(name));
    let sql = "update account set avatar = '../../etc/passwd'";
    shelf.test.db.write(sql).execute().await.unwrap();
    let refused = shelf.account(ada.id).await;
    assert!(matches!(refused, Err(doorward_store::Error::Invalid(_))), "{refused:?}");
    shelf.close().await;
}
