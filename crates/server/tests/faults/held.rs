//! A transaction of somebody else's, held open.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::sql::Sql;

/// Nobody writes while this is held.
pub(crate) struct Held {
    release: oneshot::Sender<()>,
    holder: JoinHandle<()>,
}

impl Held {
    /// Takes the lock of the whole database on SQLite, and of what guesses are counted in on PostgreSQL.
    pub(crate) async fn take(sql: &Sql) -> Self {
        let ((taken, is_taken), (release, released)) = (oneshot::channel(), oneshot::channel());
        let sql = sql.clone();
        let holder = tokio::spawn(async move {
            match sql {
                Sql::Sqlite(path) => {
                    let mut connection = SqliteConnectOptions::new().filename(path).connect().await.unwrap();
                    sqlx::query("begin immediate").execute(&mut connection).await.unwrap();
                    hold(taken, released).await;
                    sqlx::query("rollback").execute(&mut connection).await.unwrap();
                }
                Sql::Postgres(url) => {
                    let mut connection = PgConnection::connect(&url).await.unwrap();
                    sqlx::query("begin").execute(&mut connection).await.unwrap();
                    let lock = "lock table second_factor_guard, mail_cooldown in exclusive mode";
                    sqlx::query(lock).execute(&mut connection).await.unwrap();
                    hold(taken, released).await;
                    sqlx::query("rollback").execute(&mut connection).await.unwrap();
                }
            }
        });
        is_taken.await.unwrap();
        Self { release, holder }
    }

    /// Lets go of it.
    pub(crate) async fn release(self) {
        self.release.send(()).unwrap();
        self.holder.await.unwrap();
    }
}

async fn hold(taken: oneshot::Sender<()>, released: oneshot::Receiver<()>) {
    taken.send(()).unwrap();
    released.await.unwrap();
}
