//! A password verifies as itself and as nothing else.

use super::*;

/// From the reference implementation's own tests: "password", "somesalt", two passes over 256 KiB.
const REFERENCE: &str =
    "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

const QUICK: HasherSettings = HasherSettings { threads: 1, queue: 8, memory_kib: 64, passes: 1, lanes: 1 };

fn hasher() -> Hasher {
    Hasher::new(QUICK).unwrap()
}

fn secret(text: &str) -> SecretString {
    SecretString::new(text.to_owned())
}

#[tokio::test]
async fn a_known_vector() {
    let stored = || Some(PasswordHash::from_phc(REFERENCE.to_owned()));
    let hasher = Hasher::new(HasherSettings { memory_kib: 256, passes: 2, ..QUICK }).unwrap();
    // Right, but its salt of eight bytes is shorter than ours.
    assert_eq!(hasher.verify(secret("password"), stored()).await, Ok(Verdict::Right { needs_rehash: true }));
    assert_eq!(hasher.verify(secret("Password"), stored()).await, Ok(Verdict::Wrong));
}

#[tokio::test]
async fn pwd_9_the_string_names_its_parameters() {
    let hasher = Hasher::new(HasherSettings { threads: 1, ..HasherSettings::default() }).unwrap();
    let hash = hasher.hash(secret("correct horse"), &Random::seeded(1)).await.unwrap();
    assert!(hash.as_phc().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    assert_eq!(hash.as_phc().len(), "$argon2id$v=19$m=19456,t=2,p=1$".len() + 22 + 1 + 43);
    assert_eq!(
        hasher.verify(secret("correct horse"), Some(hash)).await,
        Ok(Verdict::Right { needs_rehash: false })
    );
}

#[tokio::test]
async fn pwd_4_no_password_verifies_for_a_longer_shorter_or_cut_one() {
    let (hasher, random) = (hasher(), Random::seeded(1));
    for length in [1, 2, 7, 8, 55, 56, 63, 64, 71, 72, 73, 127, 128, 1023, 1024, 1100] {
        for password in ["p".repeat(length), format!("p\0{}", "q".repeat(length)), "é".repeat(length)] {
            let hash = hasher.hash(secret(&password), &random).await.unwrap();
            let verdict = async |text: &str| hasher.verify(secret(text), Some(hash.clone())).await.unwrap();
            assert_eq!(verdict(&password).await, Verdict::Right { needs_rehash: false });
            for other in [
                format!("{password}x"),
                format!("{password}\0"),
                format!(" {password}"),
                password.to_uppercase(),
            ] {
                assert_eq!(verdict(&other).await, Verdict::Wrong, "{length}");
            }
        }
    }
}

#[tokio::test]
async fn pwd_4_a_nul_ends_nothing() {
    let hasher = hasher();
    let hash = hasher.hash(secret("before\0after"), &Random::seeded(1)).await.unwrap();
    for wrong in ["before", "before\0", "before\0other", "beforeafter"] {
        assert_eq!(hasher.verify(secret(wrong), Some(hash.clone())).await, Ok(Verdict::Wrong), "{wrong:?}");
    }
}

#[tokio::test]
async fn pwd_9_other_parameters_ask_for_a_rehash() {
    let hash = hasher().hash(secret("password"), &Random::seeded(1)).await.unwrap();
    for (settings, needs_rehash) in [
        (QUICK, false),
        (HasherSettings { memory_kib: 128, ..QUICK }, true),
        (HasherSettings { passes: 2, ..QUICK }, true),
        (HasherSettings { lanes: 2, ..QUICK }, true),
    ] {
        let verdict = Hasher::new(settings).unwrap().verify(secret("password"), Some(hash.clone())).await;
        assert_eq!(verdict, Ok(Verdict::Right { needs_rehash }), "{settings:?}");
    }
}

/// E2, rule 5.
#[test]
fn pwd_9_a_lesser_hash_is_made_up_for() {
    let cost = |memory_kib, passes| Cost { memory_kib, passes, lanes: 1 };
    let today = cost(19_456, 2);
    assert_eq!(today.without(cost(12_288, 3)), Some(cost(2_048, 1)));
    assert_eq!(today.without(cost(8, 1)), Some(cost(19_452, 2)));
    assert_eq!(cost(65_536, 3).without(today), Some(cost(52_565, 3)));
    for as_much in [today, cost(19_456, 3), cost(65_536, 1), cost(38_908, 1)] {
        assert_eq!(today.without(as_much), None, "{as_much:?}");
    }
}

#[tokio::test]
async fn pwd_12_without_a_hash_no_password_is_right() {
    for password in ["", "password", " "] {
        assert_eq!(hasher().verify(secret(password), None).await, Ok(Verdict::Wrong));
    }
}

#[tokio::test]
async fn equal_passwords_have_different_hashes() {
    let random = Random::System;
    let (one, other) = (hasher().hash(secret("p"), &random).await, hasher().hash(secret("p"), &random).await);
    assert_ne!(one.unwrap().as_phc(), other.unwrap().as_phc());
}

#[tokio::test]
async fn an_unreadable_or_absurd_hash_fails() {
    for stored in
        ["", "plain", &REFERENCE.replace("m=256", "m=4294967295"), &REFERENCE.replace("t=2", "t=4000000")]
    {
        let stored = PasswordHash::from_phc(stored.to_owned());
        assert_eq!(hasher().verify(secret("password"), Some(stored)).await, Err(HashError::Failed));
    }
}

#[test]
fn settings_are_checked() {
    for settings in [
        HasherSettings { threads: 0, ..QUICK },
        HasherSettings { memory_kib: 4, ..QUICK },
        HasherSettings { passes: 0, ..QUICK },
        HasherSettings { lanes: 0, ..QUICK },
    ] {
        assert!(matches!(Hasher::new(settings), Err(HasherError::Settings)), "{settings:?}");
    }
}

#[test]
fn cry_8_a_hash_does_not_print() {
    assert_eq!(format!("{:?}", PasswordHash::from_phc(REFERENCE.to_owned())), "[password hash]");
}
