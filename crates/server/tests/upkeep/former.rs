//! Databases of every release so far, in `fixtures/`: this program brings each to its own version, and the people in it sign in
//! (OPS-9). `fixtures/README.md` says how one is made.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde::{Deserialize, Serialize};

use crate::Said;
use crate::household::{Household, recovers, signs_in};
use crate::support::backend::Backend;
use crate::support::sql::Sql;
use crate::support::{Person, Site, TestApp};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/upkeep/fixtures");
/// Opens the keys in all of them.
const ROOT_KEY: (&str, &str) = ("secrets.root-key", "Zm9yIGRhdGFiYXNlcyBvZiBmb3JtZXIgdmVyc2lvbnM=");
/// The first recovery codes were used while the database was made.
const UNUSED: usize = 3;
const DAY: i64 = 86_400;

/// What somebody in such a database knows.
#[derive(Serialize, Deserialize)]
struct Known {
    email: String,
    password: String,
    totp: Option<Vec<u8>>,
    recovery_codes: Vec<String>,
}

impl Known {
    fn by(person: &Person) -> Self {
        Self {
            email: person.email.clone(),
            password: person.password.clone(),
            totp: person.totp_secret(),
            recovery_codes: person.recovery_codes().to_vec(),
        }
    }

    fn person(self, site: &Site) -> Person {
        let person = Person::known(site, &self.email, &self.password);
        match self.totp {
            Some(secret) => person.with_app(&secret, self.recovery_codes),
            None => person,
        }
    }
}

/// A database as that release left it.
async fn unpacked(release: &Path) -> Backend {
    let backend = Backend::new().await;
    let script = match &backend.sql {
        Sql::Sqlite(path) => {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            "sqlite.sql"
        }
        Sql::Postgres(_) => "postgres.sql",
    };
    backend.sql.script(fs::read_to_string(release.join(script)).unwrap()).await;
    backend
}

/// OPS-9: whatever release a database is of, everybody in it signs in with each factor they have, and with no wrong password.
#[tokio::test(flavor = "multi_thread")]
async fn ops_9_the_people_of_every_release_sign_in() {
    let releases: Vec<PathBuf> = fs::read_dir(FIXTURES)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    assert!(!releases.is_empty());
    for release in releases {
        let app = TestApp::with([ROOT_KEY]).over(unpacked(&release).await).start().await;
        app.pass(DAY);
        let people = fs::read_to_string(release.join("people.json")).unwrap();
        let people: Vec<Known> = serde_json::from_str(&people).unwrap();
        assert!(people.iter().any(|known| known.totp.is_some()), "somebody has an app");
        for known in people {
            let person = known.person(&app);
            signs_in(&app, &person).await;
            if !person.recovery_codes().is_empty() {
                recovers(&app, &person, UNUSED).await;
            }
        }
    }
}

/// Makes one of this version, where that is asked for. It stands on PostgreSQL's own tools and on Python.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_for_later_releases_is_made_when_asked_for() {
    let Ok(release) = env::var("DOORWARD_MAKE_FIXTURE") else { return };
    let folder = Path::new(FIXTURES).join(release);
    fs::create_dir_all(&folder).unwrap();
    let mut app = TestApp::with([ROOT_KEY]).over(Backend::nothing()).start().await;
    let household = Household::settle(&app).await;
    let known: Vec<_> = [&household.admin, &household.careful, &household.plain].map(Known::by).into();
    app.stop();
    let Some(Sql::Postgres(url)) = Backend::server().await else {
        panic!("DOORWARD_TEST_DATABASE names no server")
    };
    let key = format!("{}={}", ROOT_KEY.0, ROOT_KEY.1);
    Said::from(app.command(&["--set", &key, "migrate", "--to", &url])).done();
    let file = app.data_directory().join("doorward.db");
    let dump = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).iterdump(), sep='\\n')";
    let sqlite = written_by(Command::new("python3").args(["-c", dump]).arg(file));
    let dump = ["--no-owner", "--no-privileges", "--no-comments", "--inserts", "--rows-per-insert=50"];
    let postgres = written_by(Command::new("pg_dump").args(dump).arg(url));
    fs::write(folder.join("sqlite.sql"), sqlite).unwrap();
    fs::write(folder.join("postgres.sql"), postgres).unwrap();
    fs::write(folder.join("people.json"), serde_json::to_string_pretty(&known).unwrap() + "\n").unwrap();
}

/// What a program writes, without words that only a console understands.
fn written_by(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .filter(|line| !line.starts_with(['\\', '-']))
        .fold(String::new(), |all, line| all + line + "\n")
}
