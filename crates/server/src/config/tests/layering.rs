//! Later wins: defaults, file, environment, flags. And what our environment variables are called.

use super::Given;
use crate::config::table;

#[test]
fn a_later_layer_wins() {
    let file = "[email]\nsend-cooldown = 10\n[app]\nname = \"File\"\n[log]\nlevel = \"warn\"\n";
    let given = Given::file(file)
        .environment("DOORWARD_APP__NAME", "Environment")
        .environment("DOORWARD_LOG__LEVEL", "error")
        .flag("log.level", "debug");
    let effective = given.fine();
    let page = effective.show();
    assert_eq!(effective.config.email.send_cooldown, 10);
    assert!(page.contains("doorward.toml:2\n"), "{page}");
    assert!(page.contains("name = \"Environment\"  # DOORWARD_APP__NAME\n"), "{page}");
    assert!(page.contains("level = \"debug\"  # --set log.level\n"), "{page}");
}

#[test]
fn dotted_keys_and_inline_tables_mean_what_sections_mean() {
    let spellings = [
        "[auth.two-factor.email.code]\nattempts = 3",
        "auth.two-factor.email.code.attempts = 3",
        "[auth]\ntwo-factor = { email.code = { attempts = 3 } }",
    ];
    for text in spellings {
        assert_eq!(Given::file(text).fine().config.auth.two_factor.email_code.attempts, 3, "{text}");
    }
}

#[test]
fn every_key_has_a_variable_that_leads_back_to_it() {
    for key in table::keys() {
        let name = key.name.replace(table::NAME, "my-provider");
        let variable = table::variable(&name);
        assert_eq!(table::key_of_variable(&variable), Some(name), "{variable}");
    }
    assert_eq!(table::variable("email.smtp-url"), "DOORWARD_EMAIL__SMTP_URL");
}

#[test]
fn variables_of_others_are_left_alone() {
    let given = Given::nothing()
        .environment("PATH", "/bin")
        .environment("DOORWARD_CONFIG", "read by the command line")
        .environment("DOORWARD_SERVICE_HOST", "10.0.0.1")
        .environment("DOORWARD_SERVICE_PORT_HTTP", "80")
        .environment("DOORWARD_PORT", "tcp://10.0.0.1:80")
        .environment("DOORWARD_PORT_80_TCP_ADDR", "10.0.0.1")
        .environment("DOORWARD_CACHE_PORT_6379_TCP", "tcp://10.0.0.2:6379");
    assert_eq!(given.fine().config.app.name, "Doorward");
}

#[test]
fn lists_are_arrays_in_files_and_commas_elsewhere() {
    let file = "server.trusted-proxies = [\"10.0.0.0/8\", \"192.0.2.1\"]";
    assert_eq!(Given::file(file).fine().config.server.trusted_proxies.len(), 2);
    let given =
        Given::file(file).environment("DOORWARD_SERVER__TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.1,::1");
    assert_eq!(given.fine().config.server.trusted_proxies.len(), 3);
    assert_eq!(
        Given::file(file).flag("server.trusted-proxies", "").fine().config.server.trusted_proxies.len(),
        0
    );
}

#[test]
fn providers_take_any_name() {
    let file =
        "[auth.oauth2.providers.google]\nclient-id = \"a\"\nclient-secret = \"b\"\nscopes = [\"openid\"]\n";
    let given = Given::file(file)
        .environment("DOORWARD_AUTH__OAUTH2__PROVIDERS__MY_SSO__CLIENT_ID", "b")
        .environment("DOORWARD_AUTH__OAUTH2__PROVIDERS__MY_SSO__ISSUER", "https://sso.example.com");
    let effective = given.fine();
    let providers = &effective.config.auth.oauth2.providers;
    assert_eq!(providers["google"].client_id, "a");
    assert_eq!(providers["my-sso"].issuer.as_ref().unwrap().as_str(), "https://sso.example.com");
    assert!(effective.show().contains("oauth2.providers.my-sso.client-id = \"b\"  # DOORWARD_AUTH__"));
}
