//! Keys that are not there (row C-32). Those that are not the right ones, and those that cannot be opened, are in `start` and in
//! `tests/keys`.

use crate::kept::Kept as _;
use crate::scene::{ME, OFF, REFRESH};
use crate::support::{Promises, RealServer};

/// C-32, CRY-4: without its signing key a server that runs goes on with what it has, and one that starts refuses to, in words: it
/// makes no other key for accounts that are there. With the key back everything is as it was.
#[tokio::test]
async fn c_32_the_signing_key_is_gone() {
    for gone in ["purpose = 'signing'", "purpose = 'sealing'", "purpose = 'blind-index'", "id is not null"] {
        let mut server = RealServer::spawn([OFF]).await;
        let person = server.user().await;
        let sql = server.sql();
        sql.execute("create table kept as select * from data_key").await;
        sql.execute(format!("delete from data_key where {gone}")).await;
        let left = sql.count("data_key").await;
        person.get(ME).await.assert_ok();
        person.post(REFRESH).await.assert_ok();
        server.terminate();
        assert_eq!(server.wait().code(), Some(0));
        let refused = server.command(&["serve"], "");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(1), "{said}");
        assert!(said.contains("there is no current key for"), "{said}");
        let sql = server.sql();
        assert_eq!(sql.count("data_key").await, left, "another key was made");
        sql.execute("delete from data_key").await;
        sql.execute("insert into data_key select * from kept").await;
        sql.execute("drop table kept").await;
        server.restart();
        person.get(ME).await.assert_ok();
        server.invariants(&Promises::default()).await;
    }
}
