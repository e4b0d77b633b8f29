//! Which machines may be asked: what a name resolves to is judged, and only what was judged is connected to (OAU-13).

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use thiserror::Error;
use tokio::net::lookup_host;
use url::{Host, Url};

/// How far a client reaches. Each reaches what the ones before it do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Machines that everybody can reach, by https: for addresses that somebody else named.
    Public,
    /// Machines in networks of one's own as well, by https: for addresses that the operator named.
    Inside,
    /// This machine as well, also by http: for development.
    Here,
}

/// A name stands for machines that are out of reach, for those alone.
#[derive(Debug, Error)]
#[error("the name stands for addresses that are out of reach")]
pub(crate) struct OutOfReach;

/// Looks names up, and keeps to itself what is out of reach.
#[derive(Clone, Copy)]
pub(crate) struct Lookup(pub(crate) Reach);

impl Reach {
    /// Whether the machine at this address may be asked. Addresses that serve nobody, and those where clouds tell machines
    /// their secrets, may never be.
    #[must_use]
    pub fn covers(self, address: IpAddr) -> bool {
        let least = match address {
            IpAddr::V4(address) => least_v4(address),
            IpAddr::V6(address) => least_v6(address),
        };
        least.is_some_and(|least| least <= self)
    }

    /// Whether a page may be asked for, as far as its address tells. What a name resolves to is judged later, when it is.
    #[must_use]
    pub fn admits(self, url: &Url) -> bool {
        let (covered, here) = match url.host() {
            Some(Host::Domain(name)) => (true, name == "localhost"),
            Some(Host::Ipv4(address)) => (self.covers(address.into()), address.is_loopback()),
            Some(Host::Ipv6(address)) => (self.covers(address.into()), address.is_loopback()),
            None => (false, false),
        };
        let unread = url.scheme() == "https" || (url.scheme() == "http" && here && self == Self::Here);
        covered && unread && url.username().is_empty() && url.password().is_none()
    }
}

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = lookup_host((name.as_str(), 0)).await?.collect();
            Ok(Box::new(covered(reach, found)?.into_iter()) as Addrs)
        })
    }
}

/// Those within reach; none at all where all are beyond it.
fn covered(reach: Reach, found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, OutOfReach> {
    let within: Vec<_> = found.into_iter().filter(|address| reach.covers(address.ip())).collect();
    if within.is_empty() { Err(OutOfReach) } else { Ok(within) }
}

/// The least reach that an address needs (the IANA registries of special-purpose addresses); `None` where none is enough.
fn least_v4(address: Ipv4Addr) -> Option<Reach> {
    match address.octets() {
        [127, ..] => Some(Reach::Here),
        // The first two are where clouds tell machines their secrets, outside of 169.254/16.
        [100, 100, 100, 200]
        | [168, 63, 129, 16]
        | [0 | 224..=255, ..]
        | [169, 254, ..]
        | [192, 0, 0 | 2, _]
        | [192, 88, 99, _]
        | [198, 18..=19, ..]
        | [198, 51, 100, _]
        | [203, 0, 113, _] => None,
        [10, ..] | [172, 16..=31, ..] | [192, 168, ..] | [100, 64..=127, ..] => Some(Reach::Inside),
        _ => Some(Reach::Public),
    }
}

fn least_v6(address: Ipv6Addr) -> Option<Reach> {
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 1] => Some(Reach::Here),
        // IPv4 in the clothes of IPv6, and what a translator makes of it (RFC 4291, RFC 6052).
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            least_v4(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)))
        }
        [0xfd00, 0xec2, ..] | [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] | [0x3fff, 0..=0xfff, ..] => {
            None
        }
        [0xfc00..=0xfdff, ..] => Some(Reach::Inside),
        [0x2000..=0x3fff, ..] => Some(Reach::Public),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn least(address: &str) -> Option<Reach> {
        let address: IpAddr = address.parse().unwrap();
        [Reach::Public, Reach::Inside, Reach::Here].into_iter().find(|reach| reach.covers(address))
    }

    #[test]
    fn oau_13_every_address_has_its_reach() {
        for address in
            ["1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2606:4700::1111", "64:ff9b::101:101"]
        {
            assert_eq!(least(address), Some(Reach::Public), "{address}");
        }
        for address in
            ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "fc00::1", "fd12::1"]
        {
            assert_eq!(least(address), Some(Reach::Inside), "{address}");
        }
        for address in ["127.0.0.1", "127.255.255.255", "::1"] {
            assert_eq!(least(address), Some(Reach::Here), "{address}");
        }
        for address in [
            "0.0.0.0",
            "169.254.169.254",
            "100.100.100.200",
            "168.63.129.16",
            "192.0.0.192",
            "192.0.2.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "fd00:ec2::254",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "::7f00:1",
        ] {
            assert_eq!(least(address), None, "{address}");
        }
    }

    #[test]
    fn oau_13_ipv4_in_other_clothes_is_ipv4() {
        for (address, reach) in [
            ("::ffff:127.0.0.1", Some(Reach::Here)),
            ("::ffff:10.0.0.1", Some(Reach::Inside)),
            ("::ffff:169.254.169.254", None),
            ("::ffff:8.8.8.8", Some(Reach::Public)),
            ("64:ff9b::10.0.0.1", Some(Reach::Inside)),
            ("64:ff9b::169.254.169.254", None),
        ] {
            assert_eq!(least(address), reach, "{address}");
        }
    }

    #[test]
    fn oau_13_a_page_is_asked_for_by_https_unless_it_is_here() {
        for (url, reach) in [
            ("https://provider.example/", Some(Reach::Public)),
            ("https://1.1.1.1/", Some(Reach::Public)),
            ("https://10.0.0.1/", Some(Reach::Inside)),
            ("https://127.0.0.1/", Some(Reach::Here)),
            ("http://127.0.0.1:8080/range", Some(Reach::Here)),
            ("http://[::1]/range", Some(Reach::Here)),
            ("http://localhost/", Some(Reach::Here)),
            ("http://2130706433/", Some(Reach::Here)),
            ("https://0x7f.1/", Some(Reach::Here)),
            ("https://[::ffff:127.0.0.1]/", Some(Reach::Here)),
            ("http://10.0.0.1/", None),
            ("http://provider.example/", None),
            ("http://localhost.provider.example/", None),
            ("https://169.254.169.254/", None),
            ("https://me:secret@provider.example/", None),
            ("ftp://127.0.0.1/", None),
            ("data:text/plain,x", None),
            ("file:///etc/passwd", None),
        ] {
            let parsed = Url::parse(url).unwrap();
            let least = [Reach::Public, Reach::Inside, Reach::Here].into_iter().find(|it| it.admits(&parsed));
            assert_eq!(least, reach, "{url}");
        }
    }

    /// A name that changes its mind between two questions gains nothing: each answer is judged before it is connected to.
    #[test]
    fn oau_13_of_several_addresses_those_within_reach_are_left() {
        let [public, private] = ["1.1.1.1:0", "10.0.0.1:0"].map(|text| text.parse::<SocketAddr>().unwrap());
        assert_eq!(covered(Reach::Public, vec![private, public]).unwrap(), [public]);
        assert!(covered(Reach::Public, vec![private]).is_err());
        assert_eq!(covered(Reach::Inside, vec![private]).unwrap(), [private]);
    }
}
