//! `admin …`, `user …`: a command of an operator, done by the running server or over its database.

use anyhow::bail;

use super::{on_runtime, say};
use crate::config::Config;
use crate::operator::{Command, Report, call};
use crate::telemetry;

pub(super) fn operate(config: &Config, command: Command) -> anyhow::Result<()> {
    let command = command.complete()?;
    let report = if let Some(report) = call::ask(&config.data.directory, &command)? {
        report
    } else {
        telemetry::logs(&config.log);
        on_runtime(async { call::over_the_database(config, command).await })?
    };
    match report {
        Report::Done(text) => say(&text),
        Report::Failed(reason) => bail!(reason),
    }
}
