//! `healthcheck`: asks the server of this configuration whether it is ready, for containers that have no other program.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::{Context as _, bail};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::commands::say;
use crate::config::Config;

/// Docker's own patience is 30 s; a server that is well answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);
const LARGEST: u64 = 64 * 1024;
const REQUEST: &[u8] = b"GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

pub(super) async fn healthcheck(config: Config) -> anyhow::Result<()> {
    let address = near(config.server.bind);
    if address.port() == 0 {
        bail!("server.bind has port 0, so nobody knows where the server listens: give it a port");
    }
    let asked = timeout(PATIENCE, ask(address)).await;
    let answer = asked.unwrap_or_else(|_| bail!("no answer within {} s", PATIENCE.as_secs()));
    let answer = answer.with_context(|| format!("the server at {address} is not well"))?;
    match answer.split_once("\r\n\r\n") {
        Some((head, _)) if head.starts_with("HTTP/1.1 200") => say("ready"),
        Some((_, body)) => bail!("the server at {address} is not ready: {body}"),
        None => bail!("what listens at {address} does not speak HTTP"),
    }
}

async fn ask(address: SocketAddr) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(REQUEST).await?;
    let mut answer = Vec::new();
    stream.take(LARGEST).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Where a server is reached from its own machine that listens on this address.
fn near(bind: SocketAddr) -> SocketAddr {
    let ip = match bind.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip @ (IpAddr::V4(_) | IpAddr::V6(_)) => ip,
    };
    SocketAddr::new(ip, bind.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_every_address_is_asked_on_this_machines_own() {
        for (bind, asked) in
            [("0.0.0.0:80", "127.0.0.1:80"), ("[::]:80", "[::1]:80"), ("192.0.2.7:8080", "192.0.2.7:8080")]
        {
            assert_eq!(near(bind.parse().unwrap()), asked.parse().unwrap());
        }
    }
}
