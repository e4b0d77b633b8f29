//! Where people are, as far as the operator's file knows.

use crate::App;
use ::places::OpenError;
use model::Place;
use std::net::IpAddr;

impl App {
    /// Where an address is, if that is known.
    #[must_use]
    pub fn place_of(&self, address: IpAddr) -> Option<Place> {
        let found = self.places.of(address)?;
        Place::new(found.latitude, found.longitude, found.city.as_deref(), &found.country)
    }

    /// Reads the file of places again where it changed; answers whether it did. Blocks while it reads.
    pub fn refresh_places(&self) -> Result<bool, OpenError> {
        self.places.refresh()
    }
}
