//! `config check` and `config show`: by now the configuration is known to be right, but for the files that it names.

use crate::config::Effective;
use crate::wire::letters;

pub(super) fn check(effective: &Effective) -> anyhow::Result<()> {
    letters::stationery(&effective.config)?;
    super::say("the configuration is fine")
}

pub(super) fn show(effective: &Effective) -> anyhow::Result<()> {
    super::say(effective.show().trim_end())
}
