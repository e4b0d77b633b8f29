//! What is around the server: cache, mail server, the address that people use, and the proxy in front.

use std::time::Duration;

use app::Clock;
use mail::{Mailer, Trial};
use tokio::net::lookup_host;
use tokio::time::timeout;
use url::Url;
use vault::Random;

use super::Finding;
use crate::commands::mail::advice;
use crate::config::{CacheUrl, Config};
use crate::wire::{self, letters};

const CACHE: &str = "cache";
const MAIL: &str = "mail";
const BASE: &str = "base URI";
const PROXY: &str = "proxy";

const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn look(config: &Config) -> Vec<Finding> {
    vec![cache(config).await, mail(config).await, base_uri(config).await, proxy(config)]
}

async fn cache(config: &Config) -> Finding {
    if let CacheUrl::Memory = config.cache.url {
        return Finding::fine(CACHE, "memory, for one instance");
    }
    let problem = |what: String| Finding::problem(CACHE, what, "check cache.url, and that the server runs");
    let cache = match wire::cache(&config.cache, &Clock::System, &Random::System).await {
        Ok(cache) => cache,
        Err(error) => return problem(format!("{error:#}")),
    };
    match timeout(PATIENCE, cache.ping()).await {
        Ok(Ok(())) => Finding::fine(CACHE, format!("{} answers", cache.describe())),
        Ok(Err(error)) => problem(format!("{}: {error}", cache.describe())),
        Err(_) => problem(format!("{} does not answer", cache.describe())),
    }
}

/// Signs in at the mail server and sends nothing.
async fn mail(config: &Config) -> Finding {
    if !config.email.enable {
        return Finding::note(MAIL, "off: nobody can verify an address, choose a new password or get a code");
    }
    let smtp = match letters::mailer(config) {
        Ok(Mailer::Smtp(smtp)) => smtp,
        Ok(Mailer::Mailbox) => {
            return Finding::note(MAIL, "the development mailbox: no mail leaves this machine");
        }
        Err(error) => {
            return Finding::problem(MAIL, format!("{error:#}"), "mend email.smtp-url and email.from");
        }
    };
    match smtp.try_out(None).await {
        Ok(Trial { encrypted, signed_in, .. }) => {
            let tls = if encrypted { "encrypted" } else { "not encrypted" };
            let user = if signed_in { "signed in" } else { "without signing in" };
            Finding::fine(MAIL, format!("{smtp}: {tls}, {user}"))
        }
        Err(error) => Finding::problem(MAIL, format!("{smtp}: {error}"), advice(&error)),
    }
}

async fn base_uri(config: &Config) -> Finding {
    let base = &config.app.base_uri;
    let Some((host, port)) = host_and_port(base.as_str()) else {
        return Finding::problem(BASE, format!("{} names no host", base.as_str()), "mend app.base-uri");
    };
    let found = timeout(PATIENCE, lookup_host((host.as_str(), port))).await;
    if !found.is_ok_and(|addresses| addresses.is_ok_and(|mut addresses| addresses.next().is_some())) {
        let what = format!("{host} is not known to the name servers of this machine");
        return Finding::problem(BASE, what, "mend app.base-uri or the name's DNS records");
    }
    if !base.is_https() {
        let said = format!("{}: for trials on this machine alone, because it is not https", base.as_str());
        return Finding::note(BASE, said);
    }
    if has_path(base.as_str()) {
        let said = format!("{}: the proxy has to take the path away from requests", base.as_str());
        return Finding::note(BASE, said);
    }
    Finding::fine(BASE, base.as_str())
}

fn host_and_port(uri: &str) -> Option<(String, u16)> {
    let url = Url::parse(uri).ok()?;
    let host = url.host_str()?.trim_start_matches('[').trim_end_matches(']').to_owned();
    Some((host, url.port_or_known_default()?))
}

fn has_path(uri: &str) -> bool {
    Url::parse(uri).is_ok_and(|url| url.path() != "/")
}

/// Whose word is taken for a client's address.
fn proxy(config: &Config) -> Finding {
    let (trusted, header) = (&config.server.trusted_proxies, config.server.client_ip_header.as_str());
    if trusted.iter().any(|network| network.net().prefix_len() == 0) {
        let what = format!("server.trusted-proxies holds every address, so anybody can forge {header}");
        return Finding::problem(PROXY, what, "name the addresses of your proxies alone");
    }
    if trusted.is_empty() && config.app.base_uri.is_https() {
        let what = "people come by https, so through a proxy, and server.trusted-proxies is empty: all of them have the \
                    proxy's address, and share its limits";
        return Finding::problem(PROXY, what, "name your proxy's address in server.trusted-proxies");
    }
    match trusted.len() {
        0 => Finding::fine(PROXY, "none: clients are known by their own address"),
        count => Finding::fine(PROXY, format!("{count} believed in {header}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_uri_is_taken_apart() {
        assert_eq!(host_and_port("https://id.example.com"), Some(("id.example.com".to_owned(), 443)));
        assert_eq!(host_and_port("http://[::1]:8080/door"), Some(("::1".to_owned(), 8080)));
        assert!(has_path("https://id.example.com/door") && !has_path("https://id.example.com"));
    }
}
