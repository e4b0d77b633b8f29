//! The OpenAPI document has what the contract promises. The list beside the server's tests names the
//! operations that must be whole; what the rest of the contract still lacks is printed and does not fail.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::run;

/// The operations that must be whole, one `METHOD PATH` per line.
const REQUIRED: &str = "crates/server/tests/contract-paths.txt";
/// Says which of the required operations the document does not name at all.
const OPERATIONS: &str = "xtask/operations.py";
/// Compares parameters, bodies, statuses and codes with the published contract, where that is at hand.
const CHECKER: &str = "../shared/contract/check_openapi.py";

/// Says which documented refusals no test has provoked.
const PROVOKED: &str = "xtask/provoked.py";

/// Writes the document and holds it against the list and, where it is at hand, against the whole contract.
pub(crate) fn check() -> Result<()> {
    let document = document()?;
    let list = std::fs::read_to_string(run::root().join(REQUIRED)).context(REQUIRED)?;
    let required = required(&list);
    if required.is_empty() {
        bail!("{REQUIRED} names no operation");
    }
    let (_, mut findings) = python(OPERATIONS, &document, &[REQUIRED])?;
    if run::root().join(CHECKER).exists() {
        findings.push_str(&whole_contract(&document)?);
    } else {
        println!("the published contract is not at hand: only the presence of the operations is checked");
    }
    let missing = missing(&findings, &required);
    if !missing.is_empty() {
        bail!("a required operation is not whole:\n{}", missing.join("\n"));
    }
    println!("{} required operations are whole", required.len());
    Ok(())
}

/// Holds the refusals that the document promises against those that stand in the logs of the tests (API-6). Only what
/// a client can bring about is asked for: what is our own failure takes a failure to provoke.
pub(crate) fn provoked(logs: &Path) -> Result<()> {
    let logs = logs.to_str().context("the logs have a name that is not text")?;
    let (all, findings) = python(PROVOKED, &document()?, &[logs])?;
    println!("{}", findings.trim_end());
    if !all {
        bail!("the document promises refusals that no test provokes");
    }
    Ok(())
}

/// Has the server write its document.
fn document() -> Result<PathBuf> {
    let (status, text) = run::output(run::program(run::doorward()?, &["openapi"]))?;
    if !status.success() {
        bail!("doorward openapi failed");
    }
    let path = run::target().join("openapi.json");
    std::fs::write(&path, text)?;
    Ok(path)
}

/// What the whole contract finds missing. The two operations at its heart must lack nothing.
fn whole_contract(document: &Path) -> Result<String> {
    let (_, findings) = python(CHECKER, document, &[])?;
    println!("{}", findings.trim_end());
    let (passed, heart) = python(CHECKER, document, &["--seeds-only"])?;
    if !passed {
        bail!("an operation at the heart of the contract is not whole:\n{heart}");
    }
    Ok(findings)
}

/// What a checker found, and whether that was nothing. It ends with 0 or 1 and always says something; else it
/// broke.
fn python(script: &str, document: &Path, args: &[&str]) -> Result<(bool, String)> {
    let mut command = run::program("python3", &[script]);
    command.arg(document).args(args);
    let (status, text) = run::output(command)?;
    if !matches!(status.code(), Some(0 | 1)) || text.trim().is_empty() {
        bail!("{script} broke: {status}");
    }
    Ok((status.success(), text))
}

fn required(list: &str) -> Vec<&str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// The findings, `METHOD PATH: what`, that concern a required operation.
fn missing<'a>(findings: &'a str, required: &[&str]) -> Vec<&'a str> {
    let concerns =
        |line: &str| line.split_once(": ").is_some_and(|(operation, _)| required.contains(&operation));
    findings.lines().filter(|line| concerns(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# the heart\nPOST /api/auth/2fa/email/enable\n\nDELETE /api/auth/2fa/email\n";

    #[test]
    fn the_list_may_explain_itself() {
        assert_eq!(required(LIST), ["POST /api/auth/2fa/email/enable", "DELETE /api/auth/2fa/email"]);
    }

    #[test]
    fn only_findings_about_required_operations_count() {
        let findings = "DELETE /api/auth/2fa/email/other: status 404\nDELETE /api/auth/2fa/email: status 409\n\
                        GET /api/groups: no such operation\n37 operations checked, 3 things missing\n";
        assert_eq!(missing(findings, &required(LIST)), ["DELETE /api/auth/2fa/email: status 409"]);
    }
}
