//! What `docs/operate/failures.md` says of each failure is what tests of that failure have seen.

use std::fs;
use std::path::{Path, PathBuf};

/// The rows of its table, and the tests that bring the failure about, or where a machine alone cannot, do what the page says is to
/// be done.
const ROWS: [(&str, &[&str]); 18] = [
    (
        "PostgreSQL is down",
        &["c_9_the_database_is_away_at_the_start", "c_10_the_database_is_cut_off_under_load"],
    ),
    ("PostgreSQL is slow or lost on the way", &["c_11_the_database_falls_silent_under_load"]),
    (
        "PostgreSQL failed over to a standby that was behind",
        &["ops_10_voiding_is_the_same_on_both_databases", "ops_10_restore_alone_voids_what_is_there"],
    ),
    (
        "connections are used up",
        &[
            "c_15_many_clients_want_a_few_connections",
            "c_15_one_connection_is_enough_and_a_rush_is_told_to_come_again",
        ],
    ),
    (
        "the disk of the embedded database is full or read-only",
        &[
            "c_3_the_disk_is_full",
            "c_4_the_file_system_becomes_read_only",
            "c_4_a_server_does_not_start_on_a_read_only_file_system",
        ],
    ),
    ("the embedded database is damaged", &["c_8_the_database_is_damaged"]),
    (
        "Valkey or Redis is down",
        &[
            "c_17_a_cache_goes_away_and_comes_back",
            "c_17_guesses_at_once_are_limited_without_a_cache",
            "c_18_a_silent_cache_is_not_waited_for",
        ],
    ),
    (
        "Valkey or Redis was emptied",
        &["c_19_a_cache_that_forgets_gives_nothing_back", "c_19_a_flush_refills_no_budget_of_passwords"],
    ),
    (
        "the mail server is down",
        &[
            "c_23_a_mail_waits_for_the_next_start",
            "c_24_a_silent_mail_server_slows_nobody_down",
            "c_25_a_mail_is_tried_again_after_growing_pauses",
            "c_25_a_code_that_is_too_old_is_not_mailed",
        ],
    ),
    ("the mail server refuses us", &["a_refused_code_is_told"]),
    ("the root key is missing or wrong", &["c_34_another_root_key_opens_nothing"]),
    (
        "a data key cannot be opened",
        &["c_33_a_missing_key_fails_only_what_it_sealed_and_nothing_is_overwritten"],
    ),
    ("the clock jumps", &["c_29_a_used_time_step_does_not_open_again", "c_30_ten_years_pass_and_come_back"]),
    (
        "an instance dies",
        &[
            "ops_3_one_instance_is_killed_and_one_is_stopped_under_load_and_nothing_is_lost",
            "ops_20_a_mail_whose_sender_dies_is_sent_by_the_other_instance",
            "c_40_kills_under_load_lose_nothing_that_was_confirmed",
        ],
    ),
    ("SIGTERM", &["c_39_a_server_that_is_asked_to_stop_answers_everybody"]),
    (
        "too many requests",
        &[
            "c_43_a_flood_of_sign_ins_stays_within_little_memory",
            "pwd_10_beyond_the_queue_the_answer_is_503_at_once",
        ],
    ),
    ("a program meets a newer database", &["ops_9_a_newer_database_is_refused_in_clear_words"]),
    ("the configuration is wrong", &["ops_1_on_an_open_address_everything_that_is_missing_is_named_at_once"]),
];

#[test]
fn every_failure_on_the_page_has_its_tests() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let page = fs::read_to_string(tests.join("../../../docs/operate/failures.md")).unwrap();
    let told: Vec<_> = page
        .lines()
        .skip_while(|line| !line.starts_with("| ---"))
        .skip(1)
        .map_while(|line| line.strip_prefix("| ")?.split(" |").next())
        .collect();
    assert_eq!(told, ROWS.map(|(failure, _)| failure));
    let written: String = sources(&tests).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    for test in ROWS.iter().flat_map(|(_, tests)| *tests) {
        assert!(written.contains(&format!("fn {test}()")), "no test is called {test}");
    }
}

/// Every file of code below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| match path {
        path if path.is_dir() => sources(&path),
        path if path.extension().is_some_and(|kind| kind == "rs") => vec![path],
        _ => Vec::new(),
    };
    paths.flat_map(below).collect()
}
