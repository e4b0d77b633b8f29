//! Where a device is, roughly: what a file of places says of its address.

use crate::session::label;
use serde::{Deserialize, Serialize};

/// A place on the map, no more exact than a town. It is a guess: shown to its owner, and a reason for a mail at the most.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// The town.
    pub city: Option<String>,
    /// The country, by its two letters (ISO 3166-1).
    pub country: String,
}

impl Place {
    /// A place of this name; none where the coordinates or the country are none.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64, city: Option<&str>, country: &str) -> Option<Self> {
        let on_the_map = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        let is_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        let place = Self { latitude, longitude, city: city.and_then(label), country: country.to_owned() };
        (on_the_map && is_country).then_some(place)
    }

    /// Town and country, as a mail says it: `Lisbon, PT`.
    #[must_use]
    pub fn spoken(&self) -> String {
        match &self.city {
            Some(city) => format!("{city}, {}", self.country),
            None => self.country.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_on_the_map_and_in_a_country() {
        let lisbon = Place::new(38.72, -9.14, Some("Lis\nbon"), "PT").unwrap();
        assert_eq!(lisbon.spoken(), "Lisbon, PT");
        assert_eq!(Place { city: None, ..lisbon }.spoken(), "PT");
        for (latitude, longitude, country) in [
            (90.1, 0.0, "PT"),
            (0.0, -180.5, "PT"),
            (f64::NAN, 0.0, "PT"),
            (0.0, 0.0, "pt"),
            (0.0, 0.0, "<b"),
        ] {
            assert_eq!(Place::new(latitude, longitude, None, country), None);
        }
    }
}
