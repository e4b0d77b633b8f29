//! Where a request comes from: the client's address, and what its `User-Agent` says it runs on.

use crate::problem::Problem;
use crate::state::{Http, HttpSettings};
use app::Caller;
use app::limits::ClientNetwork;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use model::session::Device;
use model::{Place, RequestId};
use serde::Deserialize;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use text::Locale;
use utoipa::ToSchema;
use woothee::parser::Parser;

/// Longer user agents are not looked at.
const LONGEST_USER_AGENT: usize = 1_024;

/// The client behind a request.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    address: IpAddr,
    user_agent: Option<String>,
    place: Option<Place>,
    request: Option<RequestId>,
}

/// What a client says of the device it runs on.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct SessionInfoRequest {
    /// The browser or app, to be shown in the list of sessions.
    pub(crate) browser: Option<String>,
    /// The operating system, to be shown in the list of sessions.
    pub(crate) os: Option<String>,
}

impl Client {
    /// The socket's peer, or the right-most address that no trusted proxy has in the configured header, where the peer is a
    /// trusted proxy itself. What a client writes there by itself is never believed (RLM-3).
    pub(crate) fn of(parts: &Parts, settings: &HttpSettings) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer =
            peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip().to_canonical());
        let user_agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        let user_agent = user_agent.filter(|text| text.len() <= LONGEST_USER_AGENT).map(ToOwned::to_owned);
        let request = parts.extensions.get().copied();
        Self { address: forwarded(peer, &parts.headers, settings), user_agent, place: None, request }
    }

    /// The same client, where it is.
    fn at(self, place: Option<Place>) -> Self {
        Self { place, ..self }
    }

    /// What limits count by.
    pub(crate) fn network(&self) -> ClientNetwork {
        ClientNetwork::of(self.address)
    }

    /// Whether it is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.address.is_loopback()
    }

    /// Who asks, where the operation takes no language: mails are in the application's own.
    pub(crate) fn caller(&self, http: &Http) -> Caller {
        self.caller_in(http.app.settings().default_locale)
    }

    /// Who asks, in the language that mails are to have.
    pub(crate) fn caller_in(&self, locale: Locale) -> Caller {
        self.caller_on(None, locale)
    }

    /// Who asks, on the device that they say it is.
    pub(crate) fn caller_on(&self, told: Option<&SessionInfoRequest>, locale: Locale) -> Caller {
        Caller { device: self.device(told), locale, request: self.request }
    }

    /// The device, as the client tells it itself, else as its user agent does.
    fn device(&self, told: Option<&SessionInfoRequest>) -> Device {
        let parsed = self.user_agent.as_deref().and_then(|text| Parser::new().parse(text));
        let browser = parsed.as_ref().and_then(|agent| known(agent.name));
        let os = parsed.as_ref().and_then(|agent| known(agent.os));
        let told_browser = told.and_then(|told| told.browser.as_deref());
        let told_os = told.and_then(|told| told.os.as_deref());
        let address = Some(self.address.to_string());
        Device::new(told_browser.or(browser), told_os.or(os), address).at(self.place.clone())
    }
}

/// What the parser knows; it says so where it does not.
fn known(text: &str) -> Option<&str> {
    (text != "UNKNOWN").then_some(text)
}

fn forwarded(peer: IpAddr, headers: &HeaderMap, settings: &HttpSettings) -> IpAddr {
    let is_proxy = |address: IpAddr| settings.trusted_proxies.iter().any(|network| network.contains(address));
    if !is_proxy(peer) {
        return peer;
    }
    // Every line counts, readable or not: one that was left out would lend its place to the line before it.
    let lines = headers.get_all(&settings.client_ip_header).iter();
    let lines: Vec<_> = lines.map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    let hops = lines.iter().rev().flat_map(|line| line.rsplit(','));
    let mut nearest = peer;
    for hop in hops {
        let Some(address) = parse_hop(hop) else { return nearest };
        nearest = address;
        if !is_proxy(address) {
            return address;
        }
    }
    nearest
}

fn parse_hop(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    let address =
        bare.parse::<IpAddr>().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    address.map(|address| address.to_canonical())
}

impl FromRequestParts<Http> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, http: &Http) -> Result<Self, Infallible> {
        let client = Self::of(parts, &http.settings);
        let place = http.app.place_of(client.address);
        Ok(client.at(place))
    }
}

impl From<Infallible> for Problem {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
