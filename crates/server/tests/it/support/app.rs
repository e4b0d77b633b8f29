//! A server in this process: the real one, with a clock to move, a database of its own and a free port; or several
//! instances of it, where the environment wants them, which are one server to whoever speaks to it.

use std::net::SocketAddr;
use std::ops::Deref;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::sync::mpsc;
use std::time::Duration;

use app::{App, Clock};
use doorward_server::config::{Config, Layers, Machine, load};
use doorward_server::{Overrides, Running, start};
use model::{Lifetime, Timestamp};
use tokio::runtime::{Builder, Runtime};
use vault::Random;

use super::backend::{Backend, Settings, environment};
use super::invariants::{self, Promises};
use super::logs;
use super::site::{Inside, Site};
use super::sql::Sql;

/// When every test begins: 2026-11-22T12:00:00Z.
pub(crate) const START: Timestamp = Timestamp(1_795_348_800_000_000);
/// A server that takes longer to stop is left behind.
const STOPPING: Duration = Duration::from_mins(1);

/// Servers run here and not on a test's own thread, so that requests that race meet in them truly at once.
pub(crate) static SERVERS: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap());

/// A running server. It is stopped, and its database gone, when this is dropped.
pub(crate) struct TestApp {
    /// Its clock.
    pub(crate) clock: Clock,
    /// Its verbs, those of one instance; call them through [`TestApp::inside`].
    pub(crate) app: App,
    site: Site,
    running: Vec<Running>,
    backend: Backend,
}

/// A second instance. It is cut off when this is dropped.
pub(crate) struct Another {
    site: Site,
    _running: Running,
}

impl Deref for Another {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

/// A server that is about to start.
pub(crate) struct Start {
    settings: Settings,
    random: Random,
    backend: Option<Backend>,
}

impl TestApp {
    /// A server as it is without any settings, except that limits of a client address and an account are out of the way.
    pub(crate) async fn start() -> Self {
        Self::with([]).start().await
    }

    /// A server with these settings, by the names of the configuration's keys.
    pub(crate) fn with<const N: usize>(settings: [(&str, &str); N]) -> Start {
        Start { settings: Settings::base().and(&settings), random: Random::System, backend: None }
    }

    /// Moves the clock.
    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.advance(Lifetime(seconds));
    }

    /// Moves the clock on until it is an hour later here than in programs of their own, which go by the system's clock.
    pub(crate) fn overtake_programs(&self) {
        let behind = (Clock::System.now().0 - self.clock.now().0) / 1_000_000;
        self.pass((behind + 3_600).max(0));
    }

    /// The database behind the server's back.
    pub(crate) fn sql(&self) -> &Sql {
        &self.backend.sql
    }

    /// The verbs of each instance, for what each has to itself.
    pub(crate) fn each(&self) -> impl Iterator<Item = &App> {
        self.running.iter().map(|running| &running.app)
    }

    /// How many passwords were hashed, by all instances.
    pub(crate) fn hashed(&self) -> u64 {
        self.each().map(|app| app.hasher.computed()).sum()
    }

    /// Where the server keeps files of its own.
    pub(crate) fn data_directory(&self) -> PathBuf {
        self.backend.folder().join("data")
    }

    /// Runs a verb of [`TestApp::app`] where the server runs.
    pub(crate) async fn inside<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> T {
        SERVERS.spawn(work).await.unwrap()
    }

    /// One round of the mail worker: every mail that is due now is tried once. Answers how many were looked at.
    pub(crate) async fn deliver_due(&self) -> usize {
        let app = self.app.clone();
        self.inside(async move { app.deliver_due().await }).await.unwrap()
    }

    /// None of these (codes, tokens, secrets) is in the log of any server in this process, as a word of its own.
    #[track_caller]
    #[expect(
        clippy::unused_self,
        reason = "a test asks its own server, and need not know that all share a log"
    )]
    pub(crate) fn assert_no_secret_in_logs(&self, secrets: &[&str]) {
        logs::assert_none_of(secrets);
    }

    /// Whatever must hold after every fault holds, and so does what was promised (section C2 of the requirements).
    pub(crate) async fn invariants(&self, promises: &Promises) {
        invariants::hold(&self.site, &self.backend, promises).await;
    }

    /// Stops the server as SIGTERM would and starts one with these settings over the same data, at the same time of day.
    /// People who were there find it again.
    pub(crate) async fn restart<const N: usize>(&mut self, settings: [(&str, &str); N]) {
        self.stop();
        let settings = Settings::base().and(&[("app.base-uri", self.site.origin())]).and(&settings);
        self.running = instances(settings, Random::System, &self.clock, &self.backend).await;
        self.app = self.running[0].app.clone();
        let inside = Inside { app: self.app.clone(), clock: self.clock.clone() };
        self.site.move_to(&addresses(&self.running), Some(inside));
    }

    /// Another instance over the same data, at the same time of day, for as long as the answer lives. It needs a shared
    /// database and cache.
    pub(crate) async fn another<const N: usize>(&self, settings: [(&str, &str); N]) -> Another {
        let settings = Settings::base().and(&[("app.base-uri", self.site.origin())]).and(&settings);
        let running = begin(&settings, Random::System, self.clock.clone(), &self.backend).await;
        let inside = Inside { app: running.app.clone(), clock: self.clock.clone() };
        let site = Site::new(&[running.addr], self.site.origin().to_owned(), Some(inside));
        Another { site, _running: running }
    }

    /// The program, about to run over the same data with these arguments.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut program = self.backend.program(&Settings::base());
        program.args(arguments);
        program
    }

    /// Runs the program over the same data, with these arguments.
    pub(crate) fn command(&self, arguments: &[&str]) -> Output {
        self.program(arguments).output().unwrap()
    }

    /// The data are in this database from the next start on.
    pub(crate) fn use_database(&mut self, sql: Sql) {
        self.backend.sql = sql;
    }

    /// Stops the server as SIGTERM would.
    pub(crate) fn stop(&mut self) {
        let (done, stopped) = mpsc::channel();
        for running in std::mem::take(&mut self.running) {
            let done = done.clone();
            SERVERS.spawn(async move {
                running.stop().await;
                let _ = done.send(());
            });
        }
        drop(done);
        while stopped.recv_timeout(STOPPING).is_ok() {}
    }
}

impl Start {
    /// These settings as well.
    pub(crate) fn and(self, more: &[(&str, &str)]) -> Self {
        Self { settings: self.settings.and(more), ..self }
    }

    /// Chance that repeats, for a test that needs to know what comes.
    pub(crate) fn seeded(self, seed: u64) -> Self {
        Self { random: Random::seeded(seed), ..self }
    }

    /// Keeps its data there.
    pub(crate) fn over(self, backend: Backend) -> Self {
        Self { backend: Some(backend), ..self }
    }

    /// Starts it.
    pub(crate) async fn start(self) -> TestApp {
        let backend = match self.backend {
            Some(backend) => backend,
            None => Backend::new().await,
        };
        let clock = Clock::set(START);
        let running = instances(self.settings, self.random, &clock, &backend).await;
        let app = running[0].app.clone();
        let inside = Inside { app: app.clone(), clock: clock.clone() };
        let site = Site::new(&addresses(&running), app.settings().issuer.clone(), Some(inside));
        TestApp { clock, app, site, running, backend }
    }
}

/// The first instance, and then the others at its address and over its data.
async fn instances(settings: Settings, random: Random, clock: &Clock, backend: &Backend) -> Vec<Running> {
    let first = begin(&settings, random.clone(), clock.clone(), backend).await;
    let settings = settings.and(&[("app.base-uri", &first.app.settings().issuer)]);
    let mut instances = vec![first];
    for _ in 1..backend.instances(&settings) {
        instances.push(begin(&settings, random.clone(), clock.clone(), backend).await);
    }
    instances
}

fn addresses(running: &[Running]) -> Vec<SocketAddr> {
    running.iter().map(|running| running.addr).collect()
}

async fn begin(settings: &Settings, random: Random, clock: Clock, backend: &Backend) -> Running {
    logs::begin();
    let config = config(&backend.settings().under(settings));
    SERVERS.spawn(start(config, Overrides { clock, random })).await.unwrap().unwrap()
}

fn config(settings: &Settings) -> Config {
    let machine = Machine { terminal: false };
    let layers = Layers { file: None, environment: environment(settings), flags: Vec::new(), machine };
    load(layers).map_err(|problems| problems.to_string()).unwrap().config
}

impl Deref for TestApp {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop();
    }
}
