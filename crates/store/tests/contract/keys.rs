//! The data keys: made once, the same for every instance, and of no use without their root key.

use doorward_store::{Error, Keys, keys};
use vault::{Place, Purpose, Random, RootKey};

use super::backend::TestDb;
use super::shelf::{NOW, Shelf};

const PLACE: Place<'_> = Place { table: "t", column: "c", row: b"r" };

async fn open(test: &TestDb, root: &RootKey) -> Result<Keys, Error> {
    keys::open(&test.db, root, &Random::System, NOW.0).await
}

fn current(keys: &Keys) -> Vec<String> {
    Purpose::ALL.iter().map(|purpose| keys.current(*purpose).to_string()).collect()
}

#[tokio::test]
async fn keys_are_made_once_and_opened_ever_after() {
    let shelf = Shelf::new().await;
    assert_eq!(shelf.count("select count(*) from data_key").await, 4);
    let again = open(&shelf.test, &shelf.root).await.unwrap();
    assert_eq!(current(&again), current(&shelf.keys));
    assert_eq!(shelf.count("select count(*) from data_key").await, 4);
    let sealed = shelf.keys.seal(PLACE, b"value", &Random::System);
    assert_eq!(again.unseal(PLACE, &sealed).unwrap().expose(), b"value");
    assert_eq!(again.jwks(), shelf.keys.jwks());
    assert_eq!(again.digest("l", &[b"x"]), shelf.keys.digest("l", &[b"x"]));
    assert_eq!(again.blind_index("l", b"x"), shelf.keys.blind_index("l", b"x"));
    shelf.close().await;
}

/// CRY-11: of instances that start at once over an empty database one makes the keys.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cry_11_instances_that_start_at_once_share_their_keys() {
    let test = TestDb::new().await;
    test.db.migrate().await.unwrap();
    let written = RootKey::generate(&Random::System).to_base64();
    let starts = (0..8).map(|_| {
        let (db, root) = (test.db.clone(), RootKey::from_base64(written.expose()).unwrap());
        tokio::spawn(async move { keys::open(&db, &root, &Random::System, NOW.0).await.unwrap() })
    });
    let mut found = Vec::new();
    for start in starts.collect::<Vec<_>>() {
        found.push(current(&start.await.unwrap()));
    }
    assert!(found.iter().all(|keys| *keys == found[0]));
    test.close().await;
}

/// CRY-10: another root key opens nothing, and nothing is overwritten.
#[tokio::test]
async fn cry_10_another_root_key_opens_nothing() {
    let shelf = Shelf::new().await;
    let refused = open(&shelf.test, &RootKey::generate(&Random::System)).await;
    assert!(matches!(refused, Err(Error::Keys(_))), "{:?}", refused.map(|_| ()));
    assert_eq!(current(&open(&shelf.test, &shelf.root).await.unwrap()), current(&shelf.keys));
    shelf.close().await;
}

/// CRY-1: a wrapped key is bound to its id and purpose, and a row that makes no sense opens nothing.
#[tokio::test]
async fn cry_1_a_key_that_was_changed_or_moved_opens_nothing() {
    let moved = "update data_key set wrapped = (select wrapped from data_key where purpose = 'digest') where purpose = 'sealing'";
    let cut = "update data_key set wrapped = (select refresh from session) where purpose = 'signing'";
    for statement in [
        moved,
        cut,
        "update data_key set id = '0123456789abcdef' where purpose = 'digest'",
        "update data_key set id = 'key' where purpose = 'digest'",
        "update data_key set state = 'asleep' where purpose = 'digest'",
        "update data_key set purpose = 'parties' where purpose = 'digest'",
    ] {
        let shelf = Shelf::new().await;
        let ada = shelf.user("ada").await;
        shelf.signed_in(&ada).await;
        assert_eq!(shelf.test.db.write(statement).execute().await.unwrap(), 1);
        let refused = open(&shelf.test, &shelf.root).await;
        assert!(
            matches!(refused, Err(Error::Keys(_) | Error::Unseal)),
            "{statement}: {:?}",
            refused.map(|_| ())
        );
        shelf.close().await;
    }
}
