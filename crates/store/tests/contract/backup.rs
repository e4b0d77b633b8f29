//! What is for the operator: a copy of the embedded database, and the time of a database server.

use doorward_store::db::BackupError;

use super::backend::TestDb;

#[tokio::test]
async fn ops_10_the_embedded_database_alone_is_copied() {
    let test = TestDb::new().await;
    test.db.migrate().await.unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let copied = test.db.back_up(&elsewhere.path().join("copy.db")).await;
    if test.folder().is_some() {
        copied.unwrap();
    } else {
        assert!(matches!(copied, Err(BackupError::NotEmbedded)));
        assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }
    test.close().await;
}

#[tokio::test]
async fn ops_12_a_database_server_says_its_time() {
    let test = TestDb::new().await;
    let time = test.db.time().await.unwrap();
    assert_eq!(time.is_none(), test.folder().is_some());
    assert!(time.is_none_or(|micros| micros > 1_700_000_000_000_000), "{time:?}");
    test.close().await;
}
