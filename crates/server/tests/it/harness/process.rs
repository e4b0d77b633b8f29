//! The program itself.

use crate::support::{Balancer, Promises, RealServer, Site, TestApp, Wrapping};

#[tokio::test]
async fn a_balancer_passes_over_an_instance_that_is_gone() {
    let app = TestApp::start().await;
    let alive = app.base().strip_prefix("http://").unwrap().parse().unwrap();
    let gone = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    let balancer = Balancer::before(vec![gone, alive]).await;
    for _ in 0..2 {
        let site = Site::new(&[balancer.address()], app.origin().to_owned(), None);
        site.anon().get("/api/auth/status").await.assert_ok();
    }
    balancer.turn_to(vec![gone]);
    let site = Site::new(&[balancer.address()], app.origin().to_owned(), None);
    assert!(site.anon().get("/api/auth/status").try_send().await.is_err());
}

#[tokio::test]
async fn a_process_is_killed_and_started_over_its_data() {
    let mut server = RealServer::spawn([]).await;
    let person = server.user().await;
    assert_eq!(person.get("/api/users/me").await.assert_ok()["email"], person.email.as_str());
    server.kill_9();
    assert!(person.get("/api/users/me").try_send().await.is_err());
    server.restart();
    person.get("/api/users/me").await.assert_ok();
    assert_eq!(server.sql().number("select count(*) from account").await, 1);
    assert!(server.stderr().contains(&server.base()) && !server.stderr().contains("canary"));
}

#[tokio::test]
async fn ops_3_a_process_ends_well_when_it_is_asked_to() {
    let mut server = RealServer::spawn([("log.level", "debug")]).await;
    server.anon().get("/api/auth/status").await.assert_ok();
    server.terminate();
    assert_eq!(server.wait().code(), Some(0));
}

/// What may never be is found, so that it can be said that it is not there.
#[tokio::test]
#[should_panic(expected = "an account has no way in")]
async fn a_server_is_held_to_what_must_be_so() {
    let shell = Some("ulimit -c 0; exec".to_owned());
    let server = RealServer::embedded([], Wrapping { shell, ..Wrapping::default() });
    server.user().await;
    server.invariants(&Promises::default()).await;
    server.sql().execute("update account set password = null").await;
    server.invariants(&Promises::default()).await;
}

#[tokio::test]
#[should_panic(expected = "a revoked token counts")]
async fn a_server_is_held_to_what_it_promised() {
    let server = RealServer::spawn([]).await;
    let person = server.user().await;
    server.invariants(&Promises { revoked: vec![person.access()], ..Promises::default() }).await;
}
