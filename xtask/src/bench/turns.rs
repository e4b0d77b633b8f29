//! What a visitor does in one turn. Each has connections, an account and a session, so nobody waits for another's.

use anyhow::{Context, Result};

use super::client::Clients;
use super::process::Server;

/// It has no part of the name or the address, and a strength of 4.
const PASSWORD: &str = "seven-otters-juggle-brass-kettles";

/// Someone who signed in.
pub(super) struct Visitor {
    clients: Clients,
    email: String,
    access: String,
    refresh: String,
}

impl Visitor {
    /// Registers and signs in.
    pub(super) fn arrive(servers: &[Server], number: usize) -> Result<Self> {
        let mut clients = Clients::connect(servers)?;
        let email = format!("visitor-{number}@example.com");
        let registration = format!(r#"{{"email":"{email}","password":"{PASSWORD}","name":"Visitor"}}"#);
        clients.ask("POST /api/auth/register?send-email=false", None, Some(&registration))?;
        let mut visitor = Self { clients, email, access: String::new(), refresh: String::new() };
        visitor.login()?;
        Ok(visitor)
    }

    /// The least that the server can do.
    pub(super) fn live(&mut self) -> Result<()> {
        self.clients.ask("GET /health/live", None, None).map(drop)
    }

    /// An authenticated read.
    pub(super) fn me(&mut self) -> Result<()> {
        self.clients.ask("GET /api/users/me", Some(&self.access), None).map(drop)
    }

    /// Spends the refresh token for the next.
    pub(super) fn refresh(&mut self) -> Result<()> {
        let answer = self.clients.ask("POST /api/auth/refresh", Some(&self.refresh), None)?;
        self.keep(&answer)
    }

    /// Signs in with the password: a new session.
    pub(super) fn login(&mut self) -> Result<()> {
        let body = format!(r#"{{"email":"{}","password":"{PASSWORD}"}}"#, self.email);
        let answer = self.clients.ask("POST /api/auth/login", None, Some(&body))?;
        self.keep(&answer)
    }

    /// Proves with the password that it is still there.
    pub(super) fn step_up(&mut self) -> Result<()> {
        let body = format!(r#"{{"password":"{PASSWORD}"}}"#);
        self.clients.ask("POST /api/auth/step-up", Some(&self.access), Some(&body)).map(drop)
    }

    /// Ends every session of theirs.
    pub(super) fn leave(&mut self) -> Result<()> {
        self.clients.ask("DELETE /api/users/me/sessions", Some(&self.access), None).map(drop)
    }

    /// Goes on with servers that were started again.
    pub(super) fn meet(&mut self, servers: &[Server]) -> Result<()> {
        self.clients = Clients::connect(servers)?;
        Ok(())
    }

    fn keep(&mut self, answer: &str) -> Result<()> {
        token(answer, "accessToken")?.clone_into(&mut self.access);
        token(answer, "refreshToken")?.clone_into(&mut self.refresh);
        Ok(())
    }
}

/// A token in a JSON answer; one never has a character that is escaped.
fn token<'a>(answer: &'a str, field: &str) -> Result<&'a str> {
    let start = format!("\"{field}\":\"");
    let rest = answer.split_once(&start).with_context(|| format!("an answer without {field}"))?.1;
    Ok(rest.split_once('"').context("an answer that breaks off")?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_field() {
        let answer = r#"{"accessToken":"a.b.c","refreshToken":"d.e.f"}"#;
        assert_eq!(token(answer, "refreshToken").unwrap(), "d.e.f");
        assert!(token(answer, "stepUpToken").is_err());
    }
}
