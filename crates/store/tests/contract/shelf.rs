//! A store with keys of its own, and things to put into it.

use std::ops::Deref;

use doorward_store::{Keys, Mail, Result, Store, Work, keys};
use model::account::{Account, Kind, Role, User};
use model::session::{Device, Factor, Session};
use model::{AccountId, EmailAddress, Lifetime, MailId, Method, Name, SessionId, Timestamp, TwoFactor};
use vault::{Digest, PasswordHash, Random, RootKey};

use super::backend::{TestDb, unique};

/// When every test begins.
pub(crate) const NOW: Timestamp = Timestamp(1_795_348_800_000_000);
pub(crate) const DAY: Lifetime = Lifetime(86_400);
/// Looks like a hash; nothing here verifies it.
pub(crate) const PHC: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$dGFndGFndGFndGFndGFndGFndGFndGFndGFndGE";

/// A store over a database that is gone when the test is over.
pub(crate) struct Shelf {
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) root: RootKey,
    pub(crate) test: TestDb,
}

impl Shelf {
    pub(crate) async fn new() -> Self {
        Self::over(TestDb::new().await).await
    }

    /// One over this database.
    pub(crate) async fn over(test: TestDb) -> Self {
        test.db.migrate().await.unwrap();
        let root = RootKey::generate(&Random::System);
        let keys = keys::open(&test.db, &root, &Random::System, NOW.0).await.unwrap();
        let store = Store::new(test.db.clone(), keys.clone(), Random::System);
        Self { store, keys, root, test }
    }

    /// One transaction that goes well.
    pub(crate) async fn work<T>(&self, steps: impl AsyncFnOnce(&mut Work) -> Result<T>) -> T {
        self.try_work(steps).await.unwrap()
    }

    /// One transaction; what fails in it takes it back.
    pub(crate) async fn try_work<T>(&self, steps: impl AsyncFnOnce(&mut Work) -> Result<T>) -> Result<T> {
        let mut work = self.store.begin().await?;
        let done = steps(&mut work).await?;
        work.commit().await?;
        Ok(done)
    }

    /// A user who is kept here.
    pub(crate) async fn user(&self, word: &str) -> Account {
        let account = user(word);
        assert!(self.work(async |work| work.insert_account(&account).await).await);
        account
    }

    /// A session of theirs that is kept here, and the digest of its refresh token.
    pub(crate) async fn signed_in(&self, account: &Account) -> (Session, Digest) {
        let (session, refresh) = (session(account), self.secret("refresh"));
        self.work(async |work| work.insert_session(&session, &refresh).await).await;
        (session, refresh)
    }

    /// A digest that no other is equal to.
    pub(crate) fn secret(&self, label: &str) -> Digest {
        self.keys.digest(label, &[unique().as_bytes()])
    }

    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        self.test.db.read(sql).scalar().await.unwrap()
    }

    pub(crate) async fn close(self) {
        self.test.close().await;
    }
}

impl Deref for Shelf {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// A user with a password and email as second factor.
pub(crate) fn user(word: &str) -> Account {
    let user = User {
        email: email(word),
        email_verified: false,
        password: Some(PasswordHash::from_phc(PHC.to_owned())),
        two_factor: TwoFactor::OFF.with(Method::Email),
    };
    Account::register(AccountId(unique()), Name::parse(word).unwrap(), user, NOW)
}

pub(crate) fn guest() -> Account {
    Account { roles: vec![Role::Guest], kind: Kind::Guest, ..user("guest") }
}

pub(crate) fn email(word: &str) -> EmailAddress {
    EmailAddress::parse(&format!("{word}@canary.example")).unwrap()
}

/// A session that began now and ends in a day, an hour unused.
pub(crate) fn session(account: &Account) -> Session {
    Session {
        id: SessionId(unique()),
        account: account.id,
        epoch: 0,
        confirmed: account.epoch,
        generation: 0,
        factors: vec![Factor::Pwd, Factor::Mail],
        device: Device::new(Some("Firefox"), Some("Linux"), Some("192.0.2.7".to_owned())),
        created_at: NOW,
        last_active: NOW,
        idle_until: NOW.plus(Lifetime(3_600)),
        expires_at: NOW.plus(DAY),
    }
}

/// A mail that waits since `seconds` after the beginning.
pub(crate) fn mail(to: &EmailAddress, seconds: i64) -> Mail {
    Mail {
        id: MailId(unique()),
        kind: "security_alert".to_owned(),
        to: to.as_str().to_owned(),
        letter: r#"{"kind":"security_alert"}"#.to_owned(),
        locale: "fr".to_owned(),
        created_at: after(seconds),
        not_after: Some(after(seconds + 600)),
        attempts: 0,
    }
}

/// So many seconds after the beginning.
pub(crate) fn after(seconds: i64) -> Timestamp {
    NOW.plus(Lifetime(seconds))
}

/// Everything about an account, so that two can be compared.
pub(crate) fn facts(account: &Account) -> String {
    let user = account.user().map(|user| {
        let password = user.password.as_ref().map(PasswordHash::as_phc);
        format!("{} {} {password:?} {:?}", user.email.as_str(), user.email_verified, user.two_factor)
    });
    let Account { id, version, epoch, credentials, name, roles, created_at, last_active, language, .. } =
        account;
    let name = name.as_str();
    format!(
        "{id} {version} {epoch} {credentials} {name} {roles:?} {created_at:?} {last_active:?} {language:?} {user:?}"
    )
}

/// Runs the same thing sixteen times at once and answers how often it was so.
pub(crate) async fn at_once<W>(work: impl Fn() -> W) -> usize
where
    W: Future<Output = bool> + Send + 'static,
{
    let running: Vec<_> = (0..16).map(|_| tokio::spawn(work())).collect();
    let mut so = 0;
    for done in running {
        so += usize::from(done.await.unwrap());
    }
    so
}
