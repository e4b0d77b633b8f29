//! The operator's page lists every kind of event, in the words of the code.

use std::{env, fs};

use model::audit::Kind;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/operate/audit.md");
const BEGIN: &str =
    "<!-- Written from the code: `UPDATE_DOCS=1 cargo test -p doorward-server --test audit page`. -->\n\n";

/// AUD-1: the table of events is complete.
#[test]
fn aud_1_the_page_lists_every_kind() {
    let rows = Kind::ALL.iter().map(|kind| format!("| `{}` | {} |\n", kind.as_str(), kind.meaning()));
    let table = format!("{BEGIN}| kind | means |\n| --- | --- |\n{}", rows.collect::<String>());
    let page = fs::read_to_string(PAGE).unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("no place for the table");
    let (_, after) = rest.split_once("\n\n").expect("no end of the table");
    let written = format!("{before}{table}\n{after}");
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PAGE, &written).unwrap();
    }
    let kept = fs::read_to_string(PAGE).unwrap();
    assert!(kept == written, "docs/operate/audit.md is behind; run this test once with UPDATE_DOCS=1");
}
