//! What each kind of value takes and refuses.

use std::net::IpAddr;

use super::Given;
use crate::config::kinds::masked;

fn takes(key: &str, value: &str) -> bool {
    Given::nothing().flag("secrets.root-key", super::ROOT_KEY).flag(key, value).load().is_ok()
}

#[test]
fn base_uris() {
    for good in ["http://localhost", "https://id.example.com/", "https://example.com:8443/door/"] {
        assert!(takes("app.base-uri", good), "{good}");
    }
    for bad in [
        "",
        "example.com",
        "/door",
        "https://",
        "https:example.com",
        "https://a.example?b",
        "https://a.example#b",
        "https://user@a.example",
        "javascript:alert(1)",
        " https://a.example",
    ] {
        assert!(!takes("app.base-uri", bad), "{bad}");
    }
}

#[test]
fn origins_have_no_path() {
    assert!(takes("security.allowed-origins", "https://a.example,http://localhost:3000/"));
    assert!(!takes("security.allowed-origins", "https://a.example/app"));
    assert!(!takes("security.allowed-origins", "*"));
}

#[test]
fn smtp_urls() {
    for good in ["smtp://h", "smtp://u:p%40q@h:587?tls=required", "smtps://h:465", "smtp://h?tls=none"] {
        assert!(takes("email.smtp-url", good), "{good}");
    }
    for bad in
        ["", "h:25", "smtp://", "http://h", "smtp://h?tls=maybe", "smtp://h?starttls=1", "smtp://h/path"]
    {
        assert!(!takes("email.smtp-url", bad), "{bad}");
    }
}

#[test]
fn databases_and_caches() {
    for good in
        ["sqlite:data.db", "sqlite:/var/lib/a.db", "postgres://h/d", "postgresql:///d?host=/run/postgresql"]
    {
        assert!(takes("database.url", good), "{good}");
    }
    for bad in ["", "sqlite:", "sqlite::memory:", "mysql://h/d", "data.db"] {
        assert!(!takes("database.url", bad), "{bad}");
    }
    for good in ["memory:", "redis://h", "rediss://:p@h:6380/1"] {
        assert!(takes("cache.url", good), "{good}");
    }
    for bad in ["", "memory", "redis://", "memcached://h", "redis+unix:///run/redis.sock"] {
        assert!(!takes("cache.url", bad), "{bad}");
    }
}

#[test]
fn mailboxes() {
    for good in ["a@localhost", "Door <no-reply@example.com>"] {
        assert!(takes("email.from", good), "{good}");
    }
    for bad in ["", "a", "@b", "a@", "a@b@c", "a@b, c@d", "Door <a@b", "a b@c", "a@b\r\nBcc: c@d"] {
        assert!(!takes("email.from", bad), "{bad}");
    }
    let config = Given::nothing().flag("email.from", "Door <no-reply@example.com>").fine().config;
    assert_eq!(config.email.from.address(), "no-reply@example.com");
}

#[test]
fn rlm_3_proxies_are_addresses_or_networks() {
    let config =
        Given::nothing().flag("server.trusted-proxies", "10.0.0.0/8,192.0.2.1,2001:db8::/32").fine().config;
    let trusted = |address: &str| {
        let address: IpAddr = address.parse().unwrap();
        config.server.trusted_proxies.iter().any(|network| network.contains(address))
    };
    assert!(
        trusted("10.1.2.3") && trusted("192.0.2.1") && trusted("2001:db8::7") && trusted("::ffff:10.1.2.3")
    );
    assert!(!trusted("192.0.2.2") && !trusted("11.0.0.1") && !trusted("2001:db9::1"));
    assert!(!takes("server.trusted-proxies", "proxy.example.com"));
    assert!(!takes("server.trusted-proxies", "10.0.0.0/33"));
}

#[test]
fn header_names_and_colours() {
    let config = Given::nothing().flag("server.client-ip-header", "CF-Connecting-IP").fine().config;
    assert_eq!(config.server.client_ip_header.as_str(), "cf-connecting-ip");
    assert!(!takes("server.client-ip-header", "x forwarded"));
    assert!(takes("ui.primary-color", "#abc") && takes("ui.primary-color", "#A1b2C3"));
    assert!(!takes("ui.primary-color", "red") && !takes("ui.primary-color", "#12345"));
}

#[test]
fn urls_are_masked_for_people() {
    for (url, shown) in [
        ("smtp://h:25", "smtp://h:25"),
        ("smtp://user@h", "smtp://***@h"),
        ("postgres://h/d?user=u&password=p", "postgres://h/d?***"),
        ("postgres:///d?host=/run", "postgres:///d?host=/run"),
        ("memory:", "memory:"),
        ("no url: user:pass@", "***"),
    ] {
        assert_eq!(masked(url), shown);
    }
}
