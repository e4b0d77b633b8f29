//! The certified provider: npm's `oidc-provider`, in a process of its own that ends with this one. `cargo xtask test` installs it.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, LazyLock, Mutex};

use reqwest::cookie::CookieStore;
use reqwest::header::HeaderValue;
use serde_json::{Value, json};

use crate::support::{START, TestApp};
use crate::words::NO_FACTOR;

/// Where it is installed, below the workspace's target.
const MODULES: &str = "xtask/oidc";
const SECRET: &str = "canary-certified-secret";
const MICROS_PER_MILLI: i64 = 1_000;

/// The provider.
pub(crate) struct Certified {
    pub(crate) issuer: String,
    /// Whose standard input it waits for the end of.
    _process: Child,
    _said: BufReader<ChildStdout>,
}

static CERTIFIED: LazyLock<Certified> = LazyLock::new(Certified::spawn);

/// The one that every test of this program uses.
pub(crate) fn certified() -> &'static Certified {
    &CERTIFIED
}

impl Certified {
    fn spawn() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let modules = target(here).join(MODULES);
        assert!(
            modules.join("node_modules/oidc-provider").exists(),
            "the certified provider is not installed: run `cargo xtask test --only provider`"
        );
        let mut process = Command::new("node")
            .arg(here.join("tests/providers/oidc/server.mjs"))
            .env("NOW", (START.0 / MICROS_PER_MILLI).to_string())
            .env("SECRET", SECRET)
            .env("MODULES", modules)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node does not start");
        let mut said = BufReader::new(process.stdout.take().unwrap());
        let mut issuer = String::new();
        said.read_line(&mut issuer).unwrap();
        Self { issuer: issuer.trim().to_owned(), _process: process, _said: said }
    }

    /// A server that knows it.
    pub(crate) async fn app(&self) -> TestApp {
        TestApp::with([
            NO_FACTOR,
            ("auth.oauth2.providers.certified.issuer", &self.issuer),
            ("auth.oauth2.providers.certified.client-id", "doorward"),
            ("auth.oauth2.providers.certified.client-secret", SECRET),
            ("auth.oauth2.providers.certified.display-name", "Certified"),
        ])
        .start()
        .await
    }

    /// What it knows of an account, from now on.
    pub(crate) async fn knows(&self, account: &str, claims: Value) {
        let url = format!("{}/people/{account}", self.issuer);
        let answer = outside().put(url).body(claims.to_string()).send().await.unwrap();
        assert_eq!(answer.status(), 204);
    }

    /// Somebody with a proved address. Answers the address.
    pub(crate) async fn knows_somebody(&self, account: &str) -> String {
        let email = format!("{account}@canary.example");
        self.knows(account, json!({ "email": email, "email_verified": true, "name": "Ada" })).await;
        email
    }

    /// Goes where the server sends somebody, signs in as this account and agrees, or refuses as nobody. Answers the address that the
    /// provider sends them back to.
    pub(crate) async fn visit(&self, address: &str, account: Option<&str>) -> String {
        let browser = outside();
        let mut at = address.to_owned();
        for _ in 0..8 {
            assert!(at.starts_with(&self.issuer), "{at}");
            let request = browser.get(&at);
            let request =
                account.into_iter().fold(request, |request, name| request.header("x-account", name));
            let answer = request.send().await.unwrap();
            let to = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
            let Some(to) = to else {
                panic!("{} at {at}: {}", answer.status(), answer.text().await.unwrap())
            };
            if to.contains("/login/oauth2/code/") {
                return to;
            }
            at = url::Url::parse(&at).unwrap().join(&to).unwrap().into();
        }
        panic!("the provider never sends anybody back");
    }

    /// What it asked people for, and why.
    pub(crate) async fn asked(&self) -> Vec<Value> {
        outside().get(format!("{}/asked", self.issuer)).send().await.unwrap().json().await.unwrap()
    }
}

/// A browser that keeps the provider's cookies and goes nowhere by itself.
fn outside() -> reqwest::Client {
    let client = reqwest::Client::builder().cookie_provider(Arc::new(Cookies::default())).no_proxy();
    client.redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// The cookies of one visit. None expires: the provider sets them by the clock of the tests, which stands where the system's was
/// long ago.
#[derive(Default)]
struct Cookies(Mutex<BTreeMap<String, String>>);

impl CookieStore for Cookies {
    fn set_cookies(&self, headers: &mut dyn Iterator<Item = &HeaderValue>, _: &url::Url) {
        let mut kept = self.0.lock().unwrap();
        for header in headers {
            let cookie = header.to_str().unwrap().split(';').next().unwrap_or_default();
            let (name, value) = cookie.split_once('=').unwrap();
            kept.insert(name.to_owned(), value.to_owned());
        }
    }

    fn cookies(&self, _: &url::Url) -> Option<HeaderValue> {
        let kept = self.0.lock().unwrap();
        let set = kept.iter().filter(|(_, value)| !value.is_empty());
        let pairs: Vec<_> = set.map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { None } else { HeaderValue::from_str(&pairs.join("; ")).ok() }
    }
}

/// Where cargo puts what it builds.
fn target(here: &Path) -> PathBuf {
    let root = here.ancestors().nth(2).unwrap();
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
