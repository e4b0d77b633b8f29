//! Pictures of people. The files come before the row that names them and go after it, and a list in the database says of each
//! file that no account names when it has to go; so a crash at any moment leaves nothing for good.

use crate::asking::asking_user;
use crate::{Access, App, Caller, Error, Result};
use model::audit::{Event, Kind};
use model::{Account, Lifetime, PictureName};
pub use pictures::{Fault, SIZES};
use store::{Sizes, Work};
use tokio::sync::Semaphore;

/// Longer than any request takes: a picture that nobody named by then is nobody's.
const UNNAMED: Lifetime = Lifetime(3_600);
/// Pictures that are unpacked at once: each may take 320 MB.
const PLACES: usize = 2;
/// Requests that have one unpacked or wait for it.
const ROOM: usize = 16;
/// Pictures whose files are removed in one go.
const REMOVED_AT_ONCE: i64 = 100;

/// What becomes of the picture that an account has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Former {
    /// It is gone.
    Replaced,
    /// It stays, and the new one is not taken.
    Kept,
}

/// Where pictures are made, few at a time.
pub struct Studio {
    places: Semaphore,
    room: Semaphore,
}

impl Default for Studio {
    fn default() -> Self {
        Self { places: Semaphore::new(PLACES), room: Semaphore::new(ROOM) }
    }
}

impl Studio {
    async fn portrait(&self, file: Vec<u8>) -> Result<Sizes> {
        let _room = self.room.try_acquire().map_err(|_| Error::Busy)?;
        let _place = self.places.acquire().await.map_err(|_| Error::Busy)?;
        let made = tokio::task::spawn_blocking(move || pictures::portrait(&file)).await;
        // A decoder that panics over a file says that the file is not what it seems; the panic is counted as one.
        made.unwrap_or(Err(Fault::Damaged)).map_err(Error::Picture)
    }
}

impl App {
    /// Makes `file` the picture of the user who asks. The former one is gone.
    pub async fn set_picture(&self, access: &Access, file: Vec<u8>, caller: &Caller) -> Result<Account> {
        self.put_picture(access, file, Former::Replaced, caller).await
    }

    /// The same, unless there is one that stays.
    pub(crate) async fn put_picture(
        &self,
        access: &Access,
        file: Vec<u8>,
        former: Former,
        caller: &Caller,
    ) -> Result<Account> {
        self.user(access.account).await?;
        let sizes = self.studio.portrait(file).await?;
        let name = PictureName::new(self.random.id());
        self.store.expect_picture(name, self.now().plus(UNNAMED)).await?;
        self.pictures.put(name, sizes).await.map_err(Error::File)?;
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?;
        if former == Former::Kept && account.avatar.is_some() {
            // What was made is on the list of those that nobody has.
            return Ok(account);
        }
        if !work.keep_picture(name).await? {
            return Err(Error::Conflict);
        }
        self.record(&mut work, changed(access), caller).await?;
        self.change_picture(work, account, Some(name)).await
    }

    /// Takes the picture of the user who asks away. Without one nothing changes.
    pub async fn remove_picture(&self, access: &Access, caller: &Caller) -> Result<Account> {
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?;
        if account.avatar.is_none() {
            return Ok(account);
        }
        self.record(&mut work, changed(access), caller).await?;
        self.change_picture(work, account, None).await
    }

    /// The PNG file of a picture in one of [`SIZES`], where there is one.
    pub async fn picture(&self, name: PictureName, size: u32) -> Result<Option<Vec<u8>>> {
        self.pictures.get(name, size).await.map_err(Error::File)
    }

    async fn change_picture(
        &self,
        mut work: Work,
        account: Account,
        picture: Option<PictureName>,
    ) -> Result<Account> {
        let former = account.avatar;
        let account = account.with_picture(picture);
        work.save_account(&account).await?;
        if let Some(former) = former {
            work.abandon_picture(former, self.now()).await?;
        }
        work.commit().await?;
        if let Some(former) = former {
            self.forget_picture(former).await;
        }
        Ok(account)
    }

    /// Removes the files of a picture that was abandoned, now that this is committed. What fails here the next clean-up does.
    pub(crate) async fn forget_picture(&self, name: PictureName) {
        if let Err(error) = self.remove_files(name).await {
            tracing::warn!(%error, "the files of a picture are still there; the next clean-up tries again");
        }
    }

    /// Removes the files of every picture that no account has.
    pub(crate) async fn forget_abandoned_pictures(&self) -> Result<()> {
        loop {
            let abandoned = self.store.abandoned_pictures(self.now(), REMOVED_AT_ONCE).await?;
            if abandoned.is_empty() {
                return Ok(());
            }
            for name in abandoned {
                self.remove_files(name).await?;
            }
        }
    }

    async fn remove_files(&self, name: PictureName) -> Result<()> {
        self.pictures.remove(name).await.map_err(Error::File)?;
        Ok(self.store.picture_removed(name).await?)
    }
}

fn changed(access: &Access) -> Event {
    Event::own(Kind::ChangeAvatar, access.account).in_session(access.session)
}
