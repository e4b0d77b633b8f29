//! What is asked, in pairs whose answers must be the same.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::statistics::Comparison;
use crate::support::backend::unique;
use crate::support::{Answer, Client, Person, RedisServer, Smtp, SmtpSink, TestApp};

/// Accounts of each kind, and as many addresses without one; each is asked about as often as any other.
const PEOPLE: usize = 8;
/// One pair before the first that counts, for so many that do.
const WARM_UP: usize = 5;
/// Longer than any counter of wrong passwords and any pause between two mails lasts, and so long that no address gets its ten
/// mails of a day.
const LATER: i64 = 10_801;
/// How long signing in pauses where it does, in microseconds: longer than it takes to ask about everybody.
const PAUSE: i64 = 600_000_000;
/// Pairs of the control: few enough that nobody's signing in pauses but where it should.
const CONTROLS: usize = 30;
const LOGIN: &str = "/api/auth/login";
/// The least that the configuration takes: the less a hash costs, the more the rest shows.
const CHEAP: [(&str, &str); 2] =
    [("security.password-hash.memory-kib", "12288"), ("security.password-hash.passes", "3")];

/// Two questions.
#[derive(Clone, Copy)]
pub(crate) enum Flow {
    /// A wrong password, and one that is not compared because signing in pauses.
    Control,
    Login,
    LoginWithoutPassword,
    LoginWhereLocked,
    LoginWhereUnverified,
    LoginWhilePaused,
    Register,
    Reset,
}

impl Flow {
    /// All whose two sides must take equally long.
    pub(crate) const ALL: [Self; 7] = [
        Self::Login,
        Self::LoginWithoutPassword,
        Self::LoginWhereLocked,
        Self::LoginWhereUnverified,
        Self::LoginWhilePaused,
        Self::Register,
        Self::Reset,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Control => "control: a hash or none",
            Self::Login => "sign-in, wrong password",
            Self::LoginWithoutPassword => "sign-in, has no password",
            Self::LoginWhereLocked => "sign-in, locked",
            Self::LoginWhereUnverified => "sign-in, not verified",
            Self::LoginWhilePaused => "sign-in, paused",
            Self::Register => "registering",
            Self::Reset => "asking for a reset",
        }
    }

    /// What both sides are answered with.
    const fn expected(self) -> u16 {
        match self {
            Self::Register | Self::Reset => 200,
            Self::LoginWhilePaused => 429,
            _ => 401,
        }
    }

    const fn rounds(self, rounds: usize) -> usize {
        match self {
            Self::Control => CONTROLS,
            _ => rounds,
        }
    }
}

/// How the server stands (E2).
#[derive(Clone, Copy)]
pub(crate) enum Scene {
    Well,
    /// A mail server that takes what is said and never answers.
    SmtpBlackHole,
    CacheDown,
    /// A cache that is empty before each question.
    ColdCache,
}

impl Scene {
    pub(crate) const ALL: [Self; 4] = [Self::Well, Self::SmtpBlackHole, Self::CacheDown, Self::ColdCache];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Well => "all is well",
            Self::SmtpBlackHole => "the mail server does not answer",
            Self::CacheDown => "the cache is down",
            Self::ColdCache => "the cache is cold",
        }
    }

    /// What is asked there.
    pub(crate) fn flows(self) -> Vec<Flow> {
        let repeated = |flow: &Flow| match flow {
            Flow::Register | Flow::Reset => matches!(self, Self::Well | Self::SmtpBlackHole),
            Flow::Control | Flow::LoginWhilePaused => matches!(self, Self::Well),
            _ => true,
        };
        Flow::ALL.into_iter().filter(repeated).collect()
    }

    /// A fifth of the pairs where something is repeated.
    pub(crate) const fn rounds(self, rounds: usize) -> usize {
        match self {
            Self::Well => rounds,
            _ => rounds / 5,
        }
    }
}

/// What a scene needs beside the server, for as long as it is measured.
struct Props {
    cache: Option<RedisServer>,
    _smtp: Option<SmtpSink>,
}

/// A server with people in every state there is.
pub(crate) struct House {
    app: TestApp,
    scene: Scene,
    props: Props,
    verified: Vec<Person>,
    unverified: Vec<Person>,
    locked: Vec<Person>,
    without_password: Vec<Person>,
    paused: Vec<Person>,
    client: Client,
}

impl House {
    pub(crate) async fn build(scene: Scene) -> Self {
        let mut app = TestApp::with(CHEAP).start().await;
        let client = app.anon();
        let mut kinds = Vec::new();
        for state in [
            "email_verified = true",
            "email_verified = false",
            "locked_at = 1",
            "password = null",
            "name = name",
        ] {
            let mut people = Vec::new();
            for _ in 0..PEOPLE {
                let person = Person::register(&app).await;
                let newest = format!(
                    "update account set {state} where id = (select id from account order by created_at desc limit 1)"
                );
                assert_eq!(app.sql().execute(newest).await, 1);
                people.push(person);
            }
            kinds.push(people);
        }
        let [verified, unverified, locked, without_password, paused] =
            kinds.try_into().unwrap_or_else(|_| panic!());
        let props = set(scene, &mut app).await;
        Self { app, scene, props, verified, unverified, locked, without_password, paused, client }
    }

    /// Asks both questions by turns: once the one first, once the other.
    pub(crate) async fn compare(&self, flow: Flow, rounds: usize) -> Comparison {
        let strangers: Vec<_> = (0..PEOPLE).map(|_| address()).collect();
        let mut times = [Vec::new(), Vec::new()];
        let rounds = flow.rounds(rounds);
        let warm_up = rounds / WARM_UP;
        for round in 0..rounds + warm_up {
            if round % PEOPLE == 0 {
                self.prepare(flow, &strangers).await;
            }
            for turn in [round % 2, 1 - round % 2] {
                if let (Scene::ColdCache, Some(cache)) = (self.scene, &self.props.cache) {
                    cache.flush();
                }
                let body = self.question(flow, turn == 0, &strangers[round % PEOPLE], round % PEOPLE);
                let (took, answer) = self.ask(flow, body).await;
                let expected = if matches!((flow, turn), (Flow::Control, 1)) { 429 } else { flow.expected() };
                assert_eq!(answer.status, expected, "{}: {answer:?}", flow.name());
                if round >= warm_up {
                    times[turn].push(took.as_secs_f64() * 1_000.0);
                }
                if !matches!(self.scene, Scene::SmtpBlackHole) {
                    self.app.deliver_all().await;
                }
            }
        }
        let [known, unknown] = times;
        Comparison::new(&known, &unknown)
    }

    /// Every counter and pause is over; but where signing in must pause, it does, for people and strangers alike.
    async fn prepare(&self, flow: Flow, strangers: &[String]) {
        self.app.pass(LATER);
        if !matches!(flow, Flow::Control | Flow::LoginWhilePaused) {
            return;
        }
        self.app.sql().execute("delete from login_guard").await;
        for email in self.paused.iter().map(|person| &person.email).chain(strangers) {
            self.client.post(LOGIN).json(json!({ "email": email, "password": "canary-Irrtum" })).await;
        }
        let until = self.app.clock.now().0 + PAUSE;
        let paused = format!("update login_guard set blocked_until = {until}");
        assert!(self.app.sql().execute(paused).await >= 2 * u64::try_from(PEOPLE).unwrap());
    }

    fn question(&self, flow: Flow, is_known: bool, stranger: &str, number: usize) -> Value {
        let (people, password) = match flow {
            Flow::Control | Flow::Login | Flow::Register | Flow::Reset => (&self.verified, None),
            Flow::LoginWithoutPassword => (&self.without_password, None),
            Flow::LoginWhereLocked => (&self.locked, Some(&self.locked[number].password)),
            Flow::LoginWhereUnverified => (&self.unverified, None),
            Flow::LoginWhilePaused => (&self.paused, None),
        };
        let email = if is_known { &people[number].email } else { stranger };
        match flow {
            Flow::Register => {
                let new = address();
                let email = if is_known { email } else { &new };
                json!({ "email": email, "password": "canary-Nachtzug-Regenschirm", "name": "Robin" })
            }
            Flow::Reset => json!({ "email": email }),
            _ => {
                json!({ "email": email, "password": password.map_or("canary-Irrtum-in-der-Nacht-0000", String::as_str) })
            }
        }
    }

    async fn ask(&self, flow: Flow, body: Value) -> (Duration, Answer) {
        let path = match flow {
            Flow::Register => "/api/auth/register",
            Flow::Reset => "/api/auth/password/reset-request",
            _ => LOGIN,
        };
        let request = self.client.post(path).json(body);
        let begun = Instant::now();
        let answer = request.await;
        (begun.elapsed(), answer)
    }
}

/// Starts the server again as the scene has it.
async fn set(scene: Scene, app: &mut TestApp) -> Props {
    let [memory, passes] = CHEAP;
    let (mut cache, mut smtp) = (None, None);
    match scene {
        Scene::Well => {}
        Scene::SmtpBlackHole => {
            let sink = SmtpSink::start().await;
            sink.set(Smtp::BlackHole).await;
            app.restart([memory, passes, ("email.smtp-url", &sink.url())]).await;
            smtp = Some(sink);
        }
        Scene::CacheDown | Scene::ColdCache => {
            let mut redis = RedisServer::start();
            app.restart([memory, passes, ("cache.url", &redis.url())]).await;
            if matches!(scene, Scene::CacheDown) {
                redis.kill();
            }
            cache = Some(redis);
        }
    }
    Props { cache, _smtp: smtp }
}

/// An address as those of people are, without an account.
fn address() -> String {
    format!("person-{}@canary.example", unique())
}
