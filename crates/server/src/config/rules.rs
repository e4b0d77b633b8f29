//! What keys must be to each other; most of all what a server needs before other machines may reach it.

mod providers;

use std::net::SocketAddr;
use std::path::PathBuf;

use places::Places;

use super::kinds::{BaseUri, DatabaseUrl};
use super::values::Values;

/// Memory in KiB and passes of Argon2id, each pair the least that ASVS 5.0 appendix C accepts.
const HASH_FLOORS: [(i64, i64); 3] = [(47_104, 1), (19_456, 2), (12_288, 3)];
const PLACES: &str = "auth.geolocation.database";
const ROOT_KEY: &str = "secrets.root-key";
const MAKE_ROOT_KEY: &str = "make one with `openssl rand -base64 32`";

/// Adds a problem for each rule that is broken.
pub(super) fn check(values: &mut Values) {
    password_hash_is_slow_enough(values);
    providers::check(values);
    places_can_be_read(values);
    let exposed =
        values.typed::<SocketAddr>("server.bind").filter(|bind| !bind.ip().to_canonical().is_loopback());
    if let Some(bind) = exposed {
        exposed_server_is_safe(values, bind);
    }
    let postgres = values.typed::<DatabaseUrl>("database.url").is_some_and(|url| !url.is_embedded());
    if postgres && exposed.is_none() && !values.is_given(ROOT_KEY) {
        let message = format!(
            "must be given, because a generated key serves the embedded database alone; {MAKE_ROOT_KEY}"
        );
        values.object(ROOT_KEY, message);
    }
}

/// What CONFIG says for an address that other machines can reach; everything that is missing is named.
fn exposed_server_is_safe(values: &mut Values, bind: SocketAddr) {
    let because = format!("because other machines can reach server.bind {bind}");
    match values.typed::<BaseUri>("app.base-uri") {
        Some(base) if !base.is_https() => {
            values.object("app.base-uri", format!("must be an https address, {because}"));
        }
        Some(_) if values.typed::<bool>("app.secure") == Some(false) => {
            values.object("app.secure", format!("must not be false, {because}"));
        }
        _ => {}
    }
    if values.typed::<bool>("email.enable") == Some(true) && !values.is_given("email.smtp-url") {
        let message = format!("must be given while email.enable is true, {because}");
        values.object("email.smtp-url", message);
    }
    if !values.is_given(ROOT_KEY) {
        values.object(ROOT_KEY, format!("must be given, {because}; {MAKE_ROOT_KEY}"));
    }
}

fn password_hash_is_slow_enough(values: &mut Values) {
    let memory = values.typed::<i64>("security.password-hash.memory-kib");
    let passes = values.typed::<i64>("security.password-hash.passes");
    if let (Some(memory), Some(passes)) = (memory, passes)
        && !HASH_FLOORS
            .iter()
            .any(|(least_memory, least_passes)| memory >= *least_memory && passes >= *least_passes)
    {
        let floors = "47104 KiB with 1 pass, 19456 with 2 or 12288 with 3";
        let message = format!("{memory} with passes = {passes} is too weak; the least is {floors}");
        values.object("security.password-hash.memory-kib", message);
    }
}

fn places_can_be_read(values: &mut Values) {
    let Some(path) = values.typed::<PathBuf>(PLACES) else { return };
    if let Err(problem) = Places::open(&path) {
        values.object(
            PLACES,
            format!("{} {problem}; leave it out if places need not be named", path.display()),
        );
    }
}
