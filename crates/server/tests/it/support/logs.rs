//! Every line that servers log, kept in `target/test-logs` for the search for secrets at the end of `cargo xtask test`.

use std::fs::{self, File, OpenOptions};
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, Once};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

static OURS: LazyLock<PathBuf> = LazyLock::new(|| directory().join(format!("it-{}.log", std::process::id())));

/// Writes down from now on whatever is logged in this process.
pub(crate) fn begin() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let levels =
            Targets::new().with_default(LevelFilter::INFO).with_target("doorward", LevelFilter::DEBUG);
        let lines = tracing_subscriber::fmt::layer().json().with_writer(Mutex::new(file(&OURS)));
        tracing_subscriber::registry().with(levels).with(lines).init();
    });
}

/// A log of its own for a server in another process.
pub(crate) fn of_process(id: u32) -> File {
    file(&directory().join(format!("real-{}-{id}.log", std::process::id())))
}

/// None of these stands in the log of this process as a word of its own.
#[track_caller]
pub(crate) fn assert_none_of(secrets: &[&str]) {
    let log = fs::read_to_string(&*OURS).unwrap();
    assert!(!log.is_empty(), "nothing was logged, so nothing can be said of it");
    for secret in secrets {
        assert!(!holds(&log, secret), "a secret stands in {}", OURS.display());
    }
}

/// A code of six digits is no secret where it is a part of a longer number or of a fraction.
fn holds(log: &str, secret: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '.';
    log.match_indices(secret).any(|(at, _)| {
        let before = log[..at].chars().next_back();
        let after = log[at + secret.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn directory() -> PathBuf {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let logs = target.parent().unwrap().join("test-logs");
    fs::create_dir_all(&logs).unwrap();
    logs
}

fn file(path: &PathBuf) -> File {
    OpenOptions::new().create(true).append(true).open(path).unwrap()
}

#[test]
fn a_code_is_found_and_a_fraction_is_not() {
    assert!(holds(r#"{"code":"123456"}"#, "123456") && holds("code 123456.", "123456"));
    assert!(!holds("milliseconds: 7.123456", "123456") && !holds("0123456789", "123456"));
}
