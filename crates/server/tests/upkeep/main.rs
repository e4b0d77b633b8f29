//! What operators do to a whole database: bring it to another version, move it to another server, restore it. Each test fills
//! one over HTTP, runs the program on it, and asks whether the people in it find everything again.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails its test"
)]

#[path = "../it"]
#[expect(dead_code, unused_imports, reason = "each test program uses its own part of the harness")]
mod harness {
    pub(crate) mod support;
}

mod former;
mod household;
mod kills;
mod moving;
mod restoring;

use harness::support;

/// What a program that was run said, and how it ended.
struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl From<std::process::Output> for Said {
    fn from(output: std::process::Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl Said {
    /// It ended well; what it answered.
    #[track_caller]
    fn done(self) -> String {
        assert_eq!((self.code, &*self.stderr), (Some(0), ""));
        self.stdout
    }

    /// It failed, and said why.
    #[track_caller]
    fn failed(self) -> String {
        assert_eq!((self.code, &*self.stdout), (Some(1), ""), "{}", self.stderr);
        self.stderr
    }
}
