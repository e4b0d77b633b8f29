//! `doctor`: looks at everything that a server of this configuration leans on, and says what to do. It changes nothing.

mod around;
mod files;
mod kept;
mod vouching;

use std::fmt;

use anyhow::bail;

use super::say;
use crate::config::Config;

/// What was found out about one thing.
struct Finding {
    about: &'static str,
    verdict: Verdict,
}

enum Verdict {
    /// All is well.
    Fine(String),
    /// Nothing is wrong, but it is good to know.
    Note(String),
    /// Something is wrong.
    Problem { what: String, advice: String },
}

pub(super) async fn doctor(config: Config) -> anyhow::Result<()> {
    vault::install_crypto_provider();
    let mut findings = files::look(&config);
    findings.extend(kept::look(&config).await);
    findings.extend(around::look(&config).await);
    findings.extend(vouching::look(&config).await);
    for finding in &findings {
        say(&finding.to_string())?;
    }
    match findings.iter().filter(|finding| finding.is_problem()).count() {
        0 => say("all is well"),
        1 => bail!("there is a problem"),
        many => bail!("there are {many} problems"),
    }
}

impl Finding {
    fn fine(about: &'static str, said: impl Into<String>) -> Self {
        Self { about, verdict: Verdict::Fine(said.into()) }
    }

    fn note(about: &'static str, said: impl Into<String>) -> Self {
        Self { about, verdict: Verdict::Note(said.into()) }
    }

    fn problem(about: &'static str, what: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { about, verdict: Verdict::Problem { what: what.into(), advice: advice.into() } }
    }

    const fn is_problem(&self) -> bool {
        matches!(self.verdict, Verdict::Problem { .. })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, said) = match &self.verdict {
            Verdict::Fine(said) => ("ok", said),
            Verdict::Note(said) => ("note", said),
            Verdict::Problem { what, .. } => ("problem", what),
        };
        write!(f, "{word:<8} {:<10} {said}", self.about)?;
        if let Verdict::Problem { advice, .. } = &self.verdict {
            write!(f, "\n{:20}{advice}", "")?;
        }
        Ok(())
    }
}
