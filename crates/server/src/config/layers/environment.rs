//! Environment variables: `DOORWARD_` and the key, with `.` as `__` and `-` as `_`, in capitals.

use std::ffi::OsString;

use crate::config::key::Literal;
use crate::config::problem::Problem;
use crate::config::source::Source;
use crate::config::table;
use crate::config::values::Values;

/// Names the configuration file; the command line reads it.
const FILE_VARIABLE: &str = "DOORWARD_CONFIG";

pub(super) fn read(environment: Vec<(OsString, OsString)>, values: &mut Values) {
    let mut ours: Vec<(String, String, OsString)> = environment
        .into_iter()
        .filter_map(|(variable, value)| {
            let variable = variable.into_string().ok()?;
            let key = table::key_of_variable(&variable)?;
            (variable != FILE_VARIABLE && !is_service_link(&variable)).then_some((variable, key, value))
        })
        .collect();
    // The system hands them over in any order; problems shall be listed in one.
    ours.sort();
    for (variable, key, value) in ours {
        let source = Source::Environment(variable);
        match value.into_string() {
            Ok(text) => values.set(&key, Literal::Spelled(text), &source),
            Err(_) => values.problems.add(Problem::of_key(Some(&source), &key, "the value is not UTF-8")),
        }
    }
}

/// Kubernetes tells every pod the addresses of services; of one that is called doorward, or doorward-cache, it does so
/// in variables that look like ours. Each of our keys has a dot, so each of our variables has `__`, and these never do.
fn is_service_link(variable: &str) -> bool {
    let port = variable.split_once("_PORT").is_some_and(|(_, rest)| {
        let protocols = ["TCP", "UDP", "SCTP"];
        rest.is_empty() || rest.starts_with('_') && protocols.iter().any(|protocol| rest.contains(protocol))
    });
    let service = variable.ends_with("_SERVICE_HOST") || variable.contains("_SERVICE_PORT");
    !variable.contains("__") && (port || service)
}
