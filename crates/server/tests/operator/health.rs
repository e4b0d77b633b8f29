//! The health check of a container.

use std::net::TcpListener;

use tempfile::TempDir;

use crate::program::Program;

#[test]
fn ops_2_the_health_check_is_0_while_the_server_is_ready_and_1_otherwise() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), &[]);
    let bind = program.addr.to_string();
    let check = || Program::run(folder.path(), &["healthcheck", "--bind", &bind]);
    let end = check();
    assert_eq!((end.code, &*end.stdout, &*end.stderr), (Some(0), "ready\n", ""));
    assert_eq!(program.terminate().code, Some(0));
    let end = check();
    assert_eq!(end.code, Some(1));
    assert!(
        end.stderr.starts_with(&format!("doorward: the server at {bind} is not well: ")),
        "{}",
        end.stderr
    );
}

#[test]
fn ops_2_what_does_not_answer_is_not_well() {
    let folder = TempDir::new().unwrap();
    let deaf = TcpListener::bind("127.0.0.1:0").unwrap();
    let bind = deaf.local_addr().unwrap().to_string();
    let end = Program::run(folder.path(), &["healthcheck", "--bind", &bind]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.ends_with(" is not well: no answer within 5 s\n"), "{}", end.stderr);
    let end = Program::run(folder.path(), &["healthcheck", "--bind", "127.0.0.1:0"]);
    assert_eq!(end.code, Some(1));
    assert!(end.stderr.contains("server.bind has port 0"), "{}", end.stderr);
}
