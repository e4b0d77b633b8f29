//! The picture that a provider has of somebody becomes theirs here, where they have none. Nobody waits for it, and nothing fails
//! with it.

use crate::pictures::Former;
use crate::{Access, App, Caller};
use providers::Vouched;

impl App {
    /// Fetches the picture beside the request, for an account that the provider vouches for from now on.
    pub(super) fn adopt_picture(&self, access: Access, vouched: &Vouched, caller: &Caller) {
        let Some(url) = vouched.picture().cloned() else { return };
        let (app, caller) = (self.clone(), caller.clone());
        tokio::spawn(async move {
            let file = match app.providers.picture(url).await {
                Ok(file) => file,
                Err(error) => return tracing::info!(%error, "a provider's picture could not be fetched"),
            };
            if let Err(error) = app.put_picture(&access, file, Former::Kept, &caller).await {
                tracing::info!(%error, "a provider's picture could not be taken");
            }
        });
    }
}
