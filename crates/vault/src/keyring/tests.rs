//! What the ring promises: bound to its place, a fresh nonce each time, former keys honoured, purposes apart.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::Random;

const HERE: Place<'_> = Place { table: "account", column: "email", row: b"row-1" };

fn random() -> Random {
    Random::seeded(1)
}

fn root() -> RootKey {
    RootKey::generate(&Random::seeded(99))
}

fn stored(random: &Random, now: i64) -> Vec<StoredKey> {
    Purpose::ALL.map(|purpose| StoredKey::generate(&root(), random, purpose, now)).to_vec()
}

fn in_state(mut keys: Vec<StoredKey>, state: KeyState) -> Vec<StoredKey> {
    for key in &mut keys {
        key.state = state;
    }
    keys
}

fn ring(keys: &[StoredKey]) -> Keyring {
    Keyring::open(&root(), keys.to_vec()).unwrap()
}

#[test]
fn tok_6_every_key_is_256_bits_of_chance() {
    let material = |seed| {
        let keys = stored(&Random::seeded(seed), 0);
        keys.iter().map(|key| key.unwrap(&root()).unwrap().expose().clone()).collect::<Vec<_>>()
    };
    let keys: Vec<_> = material(1).into_iter().chain(material(2)).collect();
    // A signing key is its 32 bytes within an envelope (RFC 8410).
    assert!(keys.iter().all(|key| key.len() >= 32));
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 2 * Purpose::ALL.len());
}

#[test]
fn cry_1_a_sealed_value_opens_only_where_it_was_sealed() {
    let (ring, random) = (ring(&stored(&random(), 0)), random());
    let sealed = ring.seal(HERE, b"ada@example.org", &random);
    assert_eq!(ring.unseal(HERE, &sealed).unwrap().expose(), b"ada@example.org");
    for elsewhere in [
        Place { table: "guest", ..HERE },
        Place { column: "name", ..HERE },
        Place { row: b"row-2", ..HERE },
        Place { table: "accoun", column: "temail", ..HERE },
        Place { column: "emailr", row: b"ow-1", ..HERE },
    ] {
        assert_eq!(ring.unseal(elsewhere, &sealed).unwrap_err(), UnsealError::Tampered, "{elsewhere:?}");
    }
}

#[test]
fn cry_2_no_two_nonces_are_the_same() {
    let (ring, random) = (ring(&stored(&random(), 0)), Random::System);
    let sealed: HashSet<_> = (0..1000).map(|_| ring.seal(HERE, b"same", &random)[9..33].to_vec()).collect();
    assert_eq!(sealed.len(), 1000);
}

#[test]
fn any_flipped_bit_and_any_cut_is_noticed() {
    let (ring, random) = (ring(&stored(&random(), 0)), random());
    let sealed = ring.seal(HERE, b"value", &random);
    assert_eq!(sealed.len(), 1 + 8 + 24 + 5 + 16);
    for position in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[position] ^= 1;
        assert!(ring.unseal(HERE, &changed).is_err(), "byte {position}");
        assert_eq!(
            ring.unseal(HERE, &sealed[..position]).unwrap_err(),
            UnsealError::Tampered,
            "cut at {position}"
        );
    }
}

#[test]
fn cry_3_former_and_next_keys_still_read_and_the_current_one_writes() {
    let (old, new, next) =
        (stored(&Random::seeded(2), 0), stored(&Random::seeded(3), 1), stored(&Random::seeded(4), 2));
    let before = ring(&old);
    let after = ring(
        &[in_state(next.clone(), KeyState::Next), in_state(old, KeyState::Former), new.clone()].concat(),
    );
    let (sealed, digest, index) = (
        before.seal(HERE, b"value", &random()),
        before.digest("code", &[b"1"]),
        before.blind_index("email", b"a"),
    );

    assert_eq!(after.unseal(HERE, &sealed).unwrap().expose(), b"value");
    assert!(after.digest_matches("code", &[b"1"], &digest));
    assert!(!after.digest_matches("code", &[b"2"], &digest));
    assert!(after.digests("code", &[b"1"]).contains(&digest));

    assert_eq!(Keyring::key_of(&sealed).as_ref(), Some(&before.current(Purpose::Sealing)));
    assert_eq!(Keyring::key_of(&after.seal(HERE, b"", &random())).as_ref(), Some(&new[1].id));
    assert_eq!(after.current(Purpose::Signing), new[0].id);
    let first = before.current(Purpose::BlindIndex);
    let last = ring(&in_state(next.clone(), KeyState::Current)).blind_index("email", b"a");
    assert_eq!(
        after.blind_indexes("email", b"a"),
        [(first, index), (new[2].id.clone(), after.blind_index("email", b"a")), (next[2].id.clone(), last)]
    );
    assert!(after.seal(HERE, b"value", &random()).starts_with(&after.sealed_prefix()));
    assert!(!sealed.starts_with(&after.sealed_prefix()));
}

#[test]
fn tok_11_every_clone_works_with_the_keys_that_were_put_in_the_place_of_others() {
    let (old, new) = (stored(&Random::seeded(2), 0), stored(&Random::seeded(3), 1));
    let (keys, before) = (ring(&old), ring(&old));
    let clone = keys.clone();
    let both = [in_state(old.clone(), KeyState::Former), new.clone()].concat();
    keys.replace(&root(), both).unwrap();
    assert_eq!(clone.current(Purpose::Digest), new[3].id);
    assert_eq!(clone.digests("code", &[b"1"]).last(), Some(&before.digest("code", &[b"1"])));
    assert_eq!(clone.subjects("code", &[b"1"]).first(), Some(&before.digest("code", &[b"1"])));
    let missing = keys.replace(&root(), in_state(new.clone(), KeyState::Next));
    assert_eq!(missing, Err(KeyringError::Missing(Purpose::Signing)));
    assert_eq!(clone.current(Purpose::Digest), new[3].id, "what does not open changes nothing");
}

#[test]
fn cry_4_a_retired_key_is_gone_and_said_to_be() {
    let (old, new) = (stored(&Random::seeded(2), 0), stored(&Random::seeded(3), 1));
    let sealed = ring(&old).seal(HERE, b"value", &random());
    let after = ring(&[in_state(old.clone(), KeyState::Retired), new].concat());
    assert_eq!(after.unseal(HERE, &sealed).unwrap_err(), UnsealError::UnknownKey(old[1].id.clone()));
    assert!(!after.digest_matches("code", &[b"1"], &ring(&old).digest("code", &[b"1"])));
}

#[test]
fn cry_10_another_root_key_opens_nothing() {
    let other = RootKey::generate(&Random::seeded(100));
    assert_eq!(Keyring::open(&other, stored(&random(), 0)).unwrap_err(), KeyringError::WrongRootKey);
}

#[test]
fn every_purpose_needs_a_current_key() {
    assert_eq!(Keyring::open(&root(), Vec::new()).unwrap_err(), KeyringError::Missing(Purpose::Signing));
    for (position, purpose) in Purpose::ALL.into_iter().enumerate() {
        for state in [KeyState::Next, KeyState::Former, KeyState::Retired] {
            let mut keys = stored(&random(), 0);
            keys[position].state = state;
            assert_eq!(Keyring::open(&root(), keys).unwrap_err(), KeyringError::Missing(purpose));
        }
    }
}

#[test]
fn tok_5_a_key_of_one_purpose_is_none_of_another() {
    for (position, purpose) in Purpose::ALL.into_iter().enumerate() {
        for other in Purpose::ALL.into_iter().filter(|other| *other != purpose) {
            let mut keys = stored(&random(), 0);
            let id = keys[position].id.clone();
            keys[position].purpose = other;
            assert_eq!(Keyring::open(&root(), keys).unwrap_err(), KeyringError::Malformed(id));
        }
    }
}

#[test]
fn tok_5_all_keys_differ_and_none_is_stored_in_the_clear() {
    let keys = stored(&random(), 0);
    let opened: Vec<_> = keys.iter().map(|key| key.unwrap(&root()).unwrap()).collect();
    let distinct: HashSet<_> = opened.iter().map(|material| material.expose().clone()).collect();
    assert_eq!(distinct.len(), 4);
    for (key, material) in keys.iter().zip(&opened) {
        let secret = &material.expose()[material.expose().len() - 16..];
        assert!(!key.wrapped.windows(16).any(|window| window == secret));
    }
    let ring = ring(&keys);
    assert_ne!(ring.digest("label", &[b"x"]), ring.blind_index("label", b"x"));
}

#[test]
fn a_damaged_row_is_named() {
    let mut keys = stored(&random(), 0);
    keys[2].wrapped.truncate(30);
    let id = keys[2].id.clone();
    assert_eq!(Keyring::open(&root(), keys).unwrap_err(), KeyringError::Malformed(id));
}

#[test]
fn the_newest_of_two_current_keys_is_used() {
    let (old, new) = (stored(&Random::seeded(2), 5), stored(&Random::seeded(3), 6));
    let both = ring(&[old.clone(), new.clone()].concat());
    assert_eq!(both.current(Purpose::Sealing), new[1].id);
    assert!(both.unseal(HERE, &ring(&old).seal(HERE, b"", &random())).is_ok());
}

#[test]
fn cry_8_nothing_prints() {
    let keys = stored(&random(), 0);
    assert_eq!(format!("{:?}", ring(&keys)), "[keyring]");
    assert!(!format!("{:?}", keys[0]).contains("wrapped"));
}

proptest! {
    #[test]
    fn what_is_sealed_is_unsealed(table: String, column: String, row: Vec<u8>, plain: Vec<u8>, seed: u64) {
        let ring = ring(&stored(&random(), 0));
        let place = Place { table: &table, column: &column, row: &row };
        let sealed = ring.seal(place, &plain, &Random::seeded(seed));
        let opened = ring.unseal(place, &sealed).unwrap();
        prop_assert_eq!(opened.expose(), &plain);
    }

    #[test]
    fn noise_never_opens(noise: Vec<u8>) {
        prop_assert!(ring(&stored(&random(), 0)).unseal(HERE, &noise).is_err());
    }
}
