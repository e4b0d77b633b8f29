//! The page that documents every key, written from the table so that it can't fall behind.

use std::fmt::Write as _;

use super::key::{Fallback, Group, Key};
use super::table::{self, FILE, GROUPS};

const INTRODUCTION: &str = "\
# Configuration

<!-- Written from the table of keys: `UPDATE_DOCS=1 cargo test -p doorward-server --lib configuration_page`. -->

Later wins:

1. built-in defaults;
2. `doorward.toml` in the working directory, or the file named by `--config` or `DOORWARD_CONFIG`;
3. environment variables: `DOORWARD_` and the key, with `.` as `__` and `-` as `_`, in capitals;
4. flags: `--set KEY=VALUE` for any key, and a few short ones (`doorward --help`).

Lists are TOML arrays in the file; in variables and flags their items are separated by commas. Paths are relative to
the working directory. A key marked **secret** can be read from a file: add `-file` to its name and give a path; a
newline at the file's end is left out. Giving both is an error.

`doorward config check` names every problem with its key, file and line, and exits with 78; the server doesn't start
with a problem either. `doorward config show` prints what is in force and where each value came from, secrets masked.

Where `server.bind` is an address that other machines can reach, the server starts only with an https `app.base-uri`,
with `email.smtp-url` while `email.enable` is true, and with `secrets.root-key`. With PostgreSQL `secrets.root-key` is
needed always.
";

/// The page as Markdown.
pub(super) fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for groups in GROUPS {
        let first = groups.first().and_then(|group| group.keys.first());
        let section = first.and_then(|key| key.name.split('.').next()).unwrap_or_default();
        let _ = writeln!(page, "\n## {section}");
        for group in *groups {
            page += &table_of(group);
        }
    }
    page
}

fn table_of(group: &Group) -> String {
    let rows: String = group.keys.iter().map(row).collect();
    format!(
        "\n{}\n\n| key | default | takes | meaning |\n| --- | --- | --- | --- |\n{rows}",
        group.about.trim()
    )
}

fn row(key: &Key) -> String {
    let name = key.name;
    let variable = table::variable(name);
    let secret = if key.is_secret() { format!("<br>**secret**, or `{name}{FILE}`") } else { String::new() };
    let default = match key.fallback {
        Fallback::Given("") => "none".to_owned(),
        Fallback::Given(text) => format!("`{text}`"),
        Fallback::Derived(how) => how.to_owned(),
        Fallback::Unset(meaning) => format!("unset: {meaning}"),
    };
    let cells = [
        format!("`{name}`<br>`{variable}`{secret}"),
        default,
        key.form().replace('<', "\\<"),
        key.meaning.trim().to_owned(),
    ];
    format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}
