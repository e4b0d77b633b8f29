//! No secret in a log (AUD-2, PWD-17). The passwords and addresses of our tests hold the word `canary`, and
//! every token begins with the same three letters; the servers that tests start write their logs into one
//! directory.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// What must not be in a log, and what it would mean.
const SIGNS: [(&str, &str); 2] = [("canary", "a password or an address"), ("eyJ", "a token")];
const SHOWN: usize = 20;

/// Forgets the logs of earlier runs.
pub(crate) fn clear(logs: &Path) -> Result<()> {
    if logs.exists() {
        std::fs::remove_dir_all(logs).with_context(|| format!("cannot clear {}", logs.display()))?;
    }
    Ok(())
}

/// Reads every log in the directory. No log at all is a failure too: then nothing was looked at.
pub(crate) fn check(logs: &Path) -> Result<()> {
    let files = log_files(logs)?;
    let mut found = Vec::new();
    let mut lines = 0;
    for file in &files {
        let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        lines += text.lines().count();
        found
            .extend(hits(&text).into_iter().map(|(line, what)| format!("{}:{line}: {what}", file.display())));
    }
    if lines == 0 {
        bail!("{} holds no line of a log; the tests of the server write them", logs.display());
    }
    if !found.is_empty() {
        found.iter().take(SHOWN).for_each(|hit| eprintln!("{hit}"));
        bail!("{} lines of logs hold a secret", found.len());
    }
    println!("{lines} lines in {} logs, no secret among them", files.len());
    Ok(())
}

fn log_files(logs: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(logs).with_context(|| format!("no logs in {}", logs.display()))?;
    let paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "log")).collect())
}

/// The lines (counted from one) that hold a sign, and what it means. The line itself is left where it is.
fn hits(text: &str) -> Vec<(usize, &'static str)> {
    let signs = |line: &str| SIGNS.into_iter().find(|(sign, _)| line.contains(sign)).map(|(_, what)| what);
    text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, signs(line)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str, log: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("xtask-canary-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("server.log"), log).unwrap();
        path
    }

    fn checked(name: &str, log: &str) -> Result<()> {
        let path = directory(name, log);
        let outcome = check(&path);
        clear(&path).unwrap();
        outcome
    }

    #[test]
    fn aud_2_a_password_and_a_token_are_found_with_their_lines() {
        let text = "started\nlogin of canary-1@example.test\nok\nbearer eyJhbGciOiJFZERTQSJ9";
        assert_eq!(hits(text), [(2, "a password or an address"), (4, "a token")]);
    }

    #[test]
    fn aud_2_a_log_with_a_secret_fails_and_a_clean_one_passes() {
        assert!(checked("dirty", "login of canary").is_err());
        assert!(checked("clean", "started on a free port").is_ok());
    }

    #[test]
    fn no_logs_are_no_proof() {
        assert!(checked("empty", "").is_err());
        assert!(check(Path::new("/no/such/logs")).is_err());
    }
}
