//! `config check` and `config show`: by now the configuration is known to be right.

use crate::config::Effective;

pub(super) fn check() -> anyhow::Result<()> {
    super::say("the configuration is fine")
}

pub(super) fn show(effective: &Effective) -> anyhow::Result<()> {
    super::say(effective.show().trim_end())
}
