//! Providers: each one's discovery document and keys can be had, and are its own.

use app::Clock;
use providers::{AskError, Fault, Provider};

use super::Finding;
use crate::config::Config;
use crate::wire;

const PROVIDER: &str = "provider";

pub(super) async fn look(config: &Config) -> Vec<Finding> {
    let providers = match wire::vouching::providers(config) {
        Ok(providers) => providers,
        Err(error) => {
            return vec![Finding::problem(PROVIDER, format!("{error:#}"), "mend auth.oauth2.providers")];
        }
    };
    let mut findings = Vec::new();
    for provider in providers.iter() {
        findings.push(one(provider).await);
    }
    findings
}

async fn one(provider: &Provider) -> Finding {
    let name = provider.name();
    match provider.look(Clock::System.now()).await {
        Ok(true) => Finding::fine(PROVIDER, format!("{name}: its discovery document and keys are right")),
        Ok(false) => Finding::note(
            PROVIDER,
            format!(
                "{name}: it has no discovery document; the first sign-in shows whether its endpoints are right"
            ),
        ),
        Err(fault) => Finding::problem(PROVIDER, format!("{name}: {fault}"), advice(fault)),
    }
}

fn advice(fault: Fault) -> &'static str {
    match fault {
        Fault::ForeignDocument => {
            "write the issuer to the letter as its document does, with or without a slash at the end"
        }
        Fault::Discovery(AskError::Address) | Fault::Keys(AskError::Address) | Fault::Endpoint => {
            "it must be reached by https; for one in your own network set private-network"
        }
        Fault::Discovery(AskError::Late | AskError::Unreachable) | Fault::Keys(_) | Fault::Late => {
            "check that it runs, and that this machine reaches it and trusts its certificate"
        }
        Fault::Discovery(_)
        | Fault::Mixed
        | Fault::Exchange(_)
        | Fault::Token(_)
        | Fault::Profile(_)
        | Fault::OtherPerson
        | Fault::SubMissing
        | Fault::Secret => {
            "check the issuer: its document must be below it at .well-known/openid-configuration"
        }
    }
}
