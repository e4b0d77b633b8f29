//! An operator ends one instance under load, kindly or not, and nothing is lost: clients that try a failed request again find
//! everything that was confirmed to them.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use reqwest::Method;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::scene::{LOGIN, ME, OFF, eventually, is_wanted};
use crate::support::{Answer, Balancer, Client, Person, RealServer, Site, race};

const PEOPLE: usize = 6;
/// Writes of all together between two things that are done to an instance.
const MEANWHILE: usize = 60;
/// How often a request is tried while no answer comes.
const TRIES: usize = 100;

/// The load, until it is enough.
#[derive(Default)]
struct Load {
    confirmed: AtomicUsize,
    is_over: AtomicBool,
}

impl Load {
    /// Waits until so many more writes were confirmed.
    async fn goes_on(&self) {
        let wanted = self.confirmed.load(Ordering::SeqCst) + MEANWHILE;
        eventually("the load goes on", async || self.confirmed.load(Ordering::SeqCst) >= wanted).await;
    }
}

/// The answer to a request that may be sent as often as no answer comes.
async fn insist(client: &Client, method: Method, path: &str, body: Option<&Value>) -> Answer {
    for _ in 0..TRIES {
        let request = client.request(method.clone(), path);
        let request = match body {
            Some(body) => request.json(body),
            None => request,
        };
        if let Ok(answer) = request.try_send().await {
            return answer;
        }
    }
    panic!("no instance answers")
}

/// Writes a name and reads it, again and again, and signs in now and then; answers the sessions that were opened.
async fn write(person: &Person, load: &Load) -> Vec<Client> {
    let (mut sessions, mut number) = (Vec::new(), 0);
    while !load.is_over.load(Ordering::SeqCst) {
        number += 1;
        let name = format!("Robin {number}");
        insist(person, Method::PUT, ME, Some(&json!({ "name": name }))).await.assert_ok();
        assert_eq!(insist(person, Method::GET, ME, None).await.assert_ok()["name"], name.as_str());
        if number % 8 == 1 {
            let client = person.site().anon();
            insist(&client, Method::POST, LOGIN, Some(&person.credentials())).await.assert_ok();
            sessions.push(client);
        }
        load.confirmed.fetch_add(1, Ordering::SeqCst);
    }
    sessions
}

/// OPS-3, C-39, C-40.
#[tokio::test]
async fn ops_3_one_instance_is_killed_and_one_is_stopped_under_load_and_nothing_is_lost() {
    if !is_wanted() {
        return;
    }
    let mut server = RealServer::spawn([OFF]).await;
    let balancer = Balancer::before(server.addresses()).await;
    let site = Site::new(&[balancer.address()], server.origin().to_owned(), None);
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(site.user().await);
    }
    let load = Load::default();
    let (sessions, ()) =
        tokio::join!(race(PEOPLE, |number| Box::pin(write(&people[number], &load))), async {
            load.goes_on().await;
            server.processes[0].kill_9();
            load.goes_on().await;
            server.restart_one(0);
            balancer.turn_to(server.addresses());
            load.goes_on().await;
            server.processes[1].signal(Signal::TERM);
            assert_eq!(server.processes[1].wait().code(), Some(0));
            load.goes_on().await;
            load.is_over.store(true, Ordering::SeqCst);
        });
    for session in sessions.iter().flatten() {
        insist(session, Method::GET, ME, None).await.assert_ok();
    }
}
