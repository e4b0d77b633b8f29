//! What a file of places says, and what happens when it is replaced.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use doorward_places::{OpenError, Place, Places};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn place(places: &Places, address: &str) -> Option<Place> {
    places.of(address.parse().unwrap())
}

fn city(places: &Places, address: &str) -> Option<String> {
    place(places, address)?.city
}

/// A file that can be replaced. Each state is a second newer than the one before.
struct Desk {
    folder: TempDir,
    changes: u64,
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self { folder: TempDir::new().unwrap(), changes: 0 };
        desk.put(&fs::read(fixture("cities.mmdb")).unwrap());
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("places.mmdb")
    }

    fn put(&mut self, bytes: &[u8]) {
        self.changes += 1;
        fs::write(self.path(), bytes).unwrap();
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000 + self.changes);
        fs::File::options().write(true).open(self.path()).unwrap().set_modified(at).unwrap();
    }
}

#[test]
fn addresses_have_places() {
    let places = Places::open(&fixture("cities.mmdb")).unwrap();
    let lisbon = place(&places, "203.0.113.7").unwrap();
    assert_eq!((lisbon.city.as_deref(), lisbon.country.as_str()), (Some("Lisbon"), "PT"));
    assert!((lisbon.latitude - 38.72).abs() < 0.01 && (lisbon.longitude + 9.14).abs() < 0.01);
    assert_eq!(place(&places, "::ffff:203.0.113.7"), Some(lisbon));
    assert_eq!(city(&places, "198.51.100.1").as_deref(), Some("Vienna"));
    assert_eq!(city(&places, "2001:db8:7::1").as_deref(), Some("Madrid"));
    assert_eq!(
        place(&places, "198.51.100.200").map(|place| (place.city, place.country)),
        Some((None, "CH".into()))
    );
}

#[test]
fn what_is_not_known_is_nowhere() {
    let places = Places::open(&fixture("cities.mmdb")).unwrap();
    for nowhere in ["127.0.0.1", "10.0.0.1", "::1", "2001:db8:8::1", "192.0.2.1"] {
        assert_eq!(place(&places, nowhere), None, "{nowhere}");
        assert_eq!(place(&Places::None, nowhere), None);
    }
}

#[test]
fn a_file_of_something_else_is_refused() {
    assert!(matches!(Places::open(&fixture("none.mmdb")), Err(OpenError::Read(_))));
    assert!(matches!(Places::open(&fixture("make.py")), Err(OpenError::Format(_))));
    assert!(matches!(Places::open(&fixture("countries.mmdb")), Err(OpenError::NoCities(_))));
}

#[test]
fn a_new_file_is_taken_and_a_broken_one_is_not() {
    let mut desk = Desk::new();
    let places = Places::open(&desk.path()).unwrap();
    assert!(!places.refresh().unwrap());
    let moved = fs::read(fixture("moved.mmdb")).unwrap();
    desk.put(&moved[..moved.len() / 2]);
    assert!(places.refresh().is_err());
    assert!(!places.refresh().unwrap(), "it is told once");
    assert_eq!(city(&places, "203.0.113.7").as_deref(), Some("Lisbon"));
    desk.put(&moved);
    assert!(places.refresh().unwrap());
    assert_eq!(city(&places, "203.0.113.7").as_deref(), Some("Porto"));
    fs::remove_file(desk.path()).unwrap();
    assert!(places.refresh().is_err());
    assert!(!places.refresh().unwrap(), "it is told once");
    assert_eq!(city(&places, "203.0.113.7").as_deref(), Some("Porto"));
}

/// A damaged file answers nothing or something, and never takes the server down.
#[test]
fn a_damaged_file_does_no_harm() {
    let whole = fs::read(fixture("cities.mmdb")).unwrap();
    let mut desk = Desk::new();
    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        desk.put(&bytes);
        if let Ok(places) = Places::open(&desk.path()) {
            for address in ["203.0.113.7", "198.51.100.200", "192.0.2.1", "::1"] {
                let _ = place(&places, address);
            }
        }
    }
}
