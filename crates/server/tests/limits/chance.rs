//! CRY-7: chance comes from one place, and the lints keep it so.

use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;

/// Other sources of chance that a crate could reach for.
const OTHERS: [&str; 8] = [
    "getrandom::fill",
    "getrandom::fill_uninit",
    "getrandom::u32",
    "getrandom::u64",
    "rand::rng",
    "rand::random",
    "uuid::Uuid::new_v4",
    "uuid::Uuid::now_v7",
];

/// The one file that may ask the operating system.
const SOURCE: &str = "vault/src/random.rs";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn toml(path: &str) -> DocumentMut {
    std::fs::read_to_string(root().join(path)).unwrap().parse().unwrap()
}

#[test]
fn cry_7_clippy_refuses_every_other_source_of_chance() {
    let clippy = toml("clippy.toml");
    let banned = clippy["disallowed-methods"].as_array().unwrap();
    let banned: Vec<_> =
        banned.iter().filter_map(|ban| ban.as_inline_table()?.get("path")?.as_str()).collect();
    for other in OTHERS {
        assert!(banned.contains(&other), "{other} is not banned");
    }
}

/// A ban can be lifted for a place by a word; nobody but the one source says it about chance. Tests, which make keys of others, may.
#[test]
fn cry_7_nobody_else_names_a_source_of_chance() {
    let words = ["getrandom", " rand::", "SystemRandom", "new_v4", "now_v7", "thread_rng", "OsRng"];
    let mut files = vec![root().join("crates")];
    let mut read = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let name = path.strip_prefix(root().join("crates")).unwrap().to_str().unwrap().to_owned();
        let is_tested = name.contains("/src/") && !name.contains("/tests/") && !name.ends_with("/tests.rs");
        if !is_tested || path.extension().is_none_or(|end| end != "rs") || name == SOURCE {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!words.iter().any(|word| line.contains(word)), "{name}: {line}");
        }
        read += 1;
    }
    assert!(read > 100);
}

#[test]
fn cry_7_no_manifest_of_ours_lists_another_generator() {
    let root = toml("Cargo.toml");
    let listed = root["workspace"]["dependencies"].as_table_like().unwrap();
    for generator in ["rand", "fastrand", "oorandom", "nanorand", "rand_core", "rand_chacha"] {
        assert!(!listed.contains_key(generator), "{generator}");
    }
}
