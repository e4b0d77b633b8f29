//! What holds when nobody sets anything.

use super::Given;
use crate::config::kinds::masked;
use crate::config::log::{LogFormat, LogLevel};
use crate::config::{CacheUrl, Machine};

/// Keys and values as the page that operators were given tells them.
const PROMISED: &str = r#"
server.bind = "127.0.0.1:8080"
server.trusted-proxies = []
server.client-ip-header = "x-forwarded-for"
server.request-timeout = 30
server.shutdown-grace = 10
app.name = "Doorward"
app.base-uri = "http://localhost:8080"
app.support-email = "support@example.com"
app.default-locale = "en"
app.secure = false
data.directory = "./data"
database.url = "sqlite:./data/doorward.db"
database.auto-migrate = true
database.max-connections = 10
cache.url = "memory:"
cache.prefix = "doorward"
cache.timeout = 400
ui.radius = 16
email.enable = true
email.from = "no-reply@localhost"
email.send-cooldown = 60
auth.allow-header-authentication = true
auth.prefer-header-authentication = true
auth.two-factor.email.enable-by-default = true
auth.two-factor.email.require-code-to-disable = false
auth.two-factor.email.code.expires-in = 600
auth.two-factor.email.code.attempts = 5
auth.two-factor.totp.recovery-code.length = 16
auth.two-factor.totp.recovery-code.count = 10
auth.security-alert.login = true
auth.security-alert.login-always = false
auth.security-alert.email-changed = true
auth.security-alert.password-changed = true
auth.security-alert.two-factor-added = true
auth.security-alert.two-factor-removed = true
auth.security-alert.oauth2-provider-connected = true
auth.security-alert.oauth2-provider-disconnected = true
auth.security-alert.registration-with-existing-email = true
auth.security-alert.refresh-token-reused = true
auth.security-alert.recovery-code-used = true
auth.security-alert.recovery-codes-renewed = true
auth.security-alert.few-recovery-codes-left = true
auth.security-alert.second-factor-failures = true
auth.security-alert.sign-in-paused = true
auth.security-alert.account-locked = true
auth.security-alert.factors-reset-by-admin = true
auth.password.min-length = 8
auth.password.min-strength = 3
auth.password.require-classes = false
auth.registration.enable = true
auth.guest.enable = true
auth.guest.expires-in = 2592000
auth.oauth2.error-redirect-uri = "http://localhost:8080/auth/oauth2/error"
auth.oauth2.allowed-redirect-uris = ["http://localhost:8080"]
auth.oauth2.require-second-factor = false
avatar.max-bytes = 5242880
security.jwt.expires-in = 900
security.jwt.refresh-expires-in = 2592000
security.jwt.refresh-idle-expires-in = 1209600
security.jwt.step-up-expires-in = 600
security.allowed-origins = ["http://localhost:8080"]
security.rate-limit.ip-limit = 200
security.rate-limit.ip-time-window = 1
security.rate-limit.user-limit = 200
security.rate-limit.user-time-window = 1
security.login-attempt-limit.ip-limit = 10
security.login-attempt-limit.ip-time-window = 5
audit.retention = 365
security.registration-limit.ip-limit = 500
security.registration-limit.global-limit = 5000
secrets.rotation.schedule = "0 3 1 */3 *"
security.account-login-limit.failures = 10
security.account-login-limit.time-window = 5
security.second-factor-limit.failures = 10
security.second-factor-limit.time-window = 1440
security.second-factor-limit.consecutive = 100
security.conversion-limit.ip-limit = 20
security.conversion-limit.guest-limit = 20
security.password-hash.memory-kib = 19456
security.password-hash.passes = 2
security.password-hash.lanes = 1
security.password-hash.threads = 0
security.password-hash.queue = 64
log.format = "json"
log.level = "info"
"#;

const PROMISED_UNSET: [&str; 10] = [
    "server.metrics-bind",
    "secrets.root-key",
    "email.smtp-url",
    "email.templates-directory",
    "auth.geolocation.database",
    "ui.icon-uri",
    "ui.login-uri",
    "ui.email-verification-uri",
    "ui.password-reset-uri",
    "ui.security-settings-uri",
];

/// Each line of `config show` as `whole.key = value`.
fn shown(page: &str) -> Vec<String> {
    let mut section = String::new();
    let mut lines = Vec::new();
    for line in page.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            name.clone_into(&mut section);
        } else if let Some((setting, _)) = line.split_once("  # ") {
            lines.push(format!("{section}.{setting}"));
        }
    }
    lines
}

#[test]
fn every_promised_default_holds() {
    let effective = Given::nothing().fine();
    let shown = shown(&effective.show());
    for promised in PROMISED.trim().lines() {
        assert!(shown.iter().any(|line| line == promised), "{promised} is not in {shown:#?}");
    }
    for key in PROMISED_UNSET {
        assert!(effective.values.get(key).is_none(), "{key}");
    }
    // Nothing else has a default, but for a colour that the page leaves to us.
    assert_eq!(shown.len(), PROMISED.trim().lines().count() + 1);
}

#[test]
fn defaults_reach_the_typed_values() {
    let config = Given::nothing().fine().config;
    assert_eq!(config.server.bind.to_string(), "127.0.0.1:8080");
    assert_eq!(config.database.url.expose(), "sqlite:./data/doorward.db");
    assert!(config.database.url.is_embedded());
    assert!(matches!(config.cache.url, CacheUrl::Memory));
    assert_eq!((config.log.format, config.log.level), (LogFormat::Json, LogLevel::Info));
    assert_eq!(config.auth.two_factor.email_code.expires_in, 600);
    assert_eq!(config.security.second_factor_limit.failures, 10);
    assert!(config.base_uri_is_default && !config.app.secure);
}

#[test]
fn the_log_is_pretty_on_a_terminal() {
    let mut given = Given::nothing();
    given.layers.machine = Machine { terminal: true };
    assert_eq!(given.fine().config.log.format, LogFormat::Pretty);
}

#[test]
fn the_base_uri_follows_the_port_until_it_is_set() {
    let config = Given::nothing().flag("server.bind", "127.0.0.1:9000").fine().config;
    assert_eq!(config.app.base_uri.as_str(), "http://localhost:9000");
    let mut set = Given::nothing().flag("app.base-uri", "https://id.example.com/door/").fine().config;
    assert!(set.app.secure && !set.base_uri_is_default);
    set.listening_on(4711);
    assert_eq!(set.app.base_uri.as_str(), "https://id.example.com/door");
    assert_eq!(set.security.allowed_origins[0].as_str(), "https://id.example.com");
    assert_eq!(set.auth.oauth2.redirects.allowed_redirect_uris[0].as_str(), "https://id.example.com/door");
}

#[test]
fn a_free_port_moves_everything_that_follows_from_the_base_uri() {
    let other = "http://localhost:3000";
    let given = Given::nothing().flag("server.bind", "127.0.0.1:0").flag("security.allowed-origins", other);
    let mut config = given.fine().config;
    config.listening_on(4711);
    assert_eq!(config.app.base_uri.as_str(), "http://localhost:4711");
    assert_eq!(config.security.allowed_origins[0].as_str(), other, "what was set stays");
    let redirects = &config.auth.oauth2.redirects;
    assert_eq!(redirects.error_redirect_uri.as_str(), "http://localhost:4711/auth/oauth2/error");
    assert_eq!(redirects.allowed_redirect_uris[0].as_str(), "http://localhost:4711");
}

#[test]
fn what_is_shown_is_a_configuration_itself() {
    let given =
        Given::nothing().flag("app.name", "Say \"hi\" \\ é").flag("server.trusted-proxies", "10.0.0.0/8,::1");
    let page = given.fine().show();
    assert_eq!(masked("sqlite:./data/doorward.db"), "sqlite:./data/doorward.db");
    let again = Given::file(&page).fine();
    assert_eq!(shown(&again.show()), shown(&page));
    assert_eq!(again.config.app.name, "Say \"hi\" \\ é");
    assert!(page.contains("# metrics-bind is unset: "), "{page}");
}
