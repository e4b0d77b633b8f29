//! The tower stands: what a crate may import is what its manifest lists, and every manifest is held here.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use toml_edit::{DocumentMut, TableLike};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The floors, lowest first: a crate and those of ours that it may import.
const TOWER: [(&str, &[&str]); 11] = [
    ("vault", &[]),
    ("text", &[]),
    ("pictures", &[]),
    ("places", &[]),
    ("model", &["vault", "text"]),
    ("store", &["model", "vault"]),
    ("mail", &["text"]),
    ("providers", &["vault", "model"]),
    ("app", &["model", "store", "mail", "providers", "pictures", "places", "vault", "text"]),
    ("http", &["app", "model", "text"]),
    (
        "server",
        &["vault", "text", "pictures", "places", "model", "store", "mail", "providers", "app", "http"],
    ),
];

/// What belongs to one place: a crate from outside, and those of ours that may list it. `server` wires and
/// tests everything, so it may list all of them.
const DOORS: [(&str, &[&str]); 24] = [
    ("anyhow", &[]),
    ("argon2", &["vault"]),
    ("aws-lc-rs", &["vault"]),
    ("axum", &["http"]),
    ("chacha20poly1305", &["vault"]),
    ("clap", &[]),
    ("croner", &["app"]),
    ("getrandom", &["vault"]),
    ("hyper", &[]),
    ("image", &["pictures"]),
    ("jsonwebtoken", &["vault"]),
    ("lettre", &["mail"]),
    ("maxminddb", &["places"]),
    ("minijinja", &["mail", "http"]),
    ("moka", &["store", "app"]),
    ("qrcode", &["vault"]),
    ("redis", &["store"]),
    ("reqwest", &["providers"]),
    ("sqlx", &["store"]),
    ("sqlx-core", &["store"]),
    ("tokio", &["vault", "store", "mail", "providers", "app", "http"]),
    ("tower", &["http"]),
    ("tower-http", &["http"]),
    ("utoipa", &["http"]),
];

/// The sections of a manifest that bring something in. Tests are held too: a floor's tests stand on the same
/// floor.
const SECTIONS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

#[test]
fn every_crate_has_its_floor() -> Outcome {
    let floors: Vec<String> = manifests()?.into_keys().collect();
    let mut named: Vec<&str> = TOWER.iter().map(|(name, _)| *name).collect();
    named.sort_unstable();
    assert_eq!(floors, named, "a crate under crates/ needs a line in TOWER, and a page in docs/decisions");
    Ok(())
}

#[test]
fn a_floor_stands_only_on_floors_below_it() {
    for (index, (name, below)) in TOWER.iter().enumerate() {
        for floor in *below {
            assert!(TOWER.iter().take(index).any(|(lower, _)| lower == floor), "{floor} is not below {name}");
        }
    }
}

#[test]
fn imports_only_point_down() -> Outcome {
    for (name, manifest) in manifests()? {
        let below = TOWER.iter().find(|(floor, _)| *floor == name).map_or(&[][..], |(_, below)| below);
        let ours =
            listed(&manifest).into_iter().filter(|listed| TOWER.iter().any(|(floor, _)| floor == listed));
        for import in ours {
            assert!(below.contains(&import.as_str()), "{name} must not import {import}");
        }
    }
    Ok(())
}

#[test]
fn what_belongs_to_one_place_is_listed_only_there() -> Outcome {
    for (name, manifest) in manifests()? {
        for import in listed(&manifest) {
            let door = DOORS.iter().find(|(outside, _)| *outside == import);
            let open = door.is_none_or(|(_, places)| places.contains(&name.as_str()));
            assert!(open || name == "server", "{name} must not list {import}");
        }
    }
    Ok(())
}

#[test]
fn every_crate_keeps_the_lints_and_the_facts_of_the_workspace() -> Outcome {
    for (name, manifest) in manifests()? {
        assert!(inherits(manifest.get("lints")), "{name}: lints.workspace = true");
        for fact in ["version", "edition", "rust-version", "license", "publish"] {
            let said = manifest.get("package").and_then(|package| package.get(fact));
            assert!(inherits(said), "{name}: {fact}.workspace = true");
        }
    }
    Ok(())
}

#[test]
fn versions_are_said_once_in_the_workspace() -> Outcome {
    for (name, manifest) in manifests()? {
        for (import, said) in dependencies(&manifest) {
            let table = said.as_table_like();
            let own = table
                .is_none_or(|table| ["version", "path", "git"].iter().any(|key| table.contains_key(key)));
            assert!(!own && inherits(Some(said)), "{name}: {import}.workspace = true");
        }
    }
    Ok(())
}

#[test]
fn a_floor_goes_by_its_own_name_and_path() -> Outcome {
    let root = manifest(&root().join("Cargo.toml"))?;
    let dependencies = root.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let listed = dependencies.and_then(|item| item.as_table_like()).ok_or("no workspace.dependencies")?;
    for (alias, said) in listed.iter() {
        let Some(path) = said.get("path").and_then(|path| path.as_str()) else { continue };
        let package = said.get("package").and_then(|package| package.as_str());
        assert_eq!((path, package), (&*format!("crates/{alias}"), Some(&*format!("doorward-{alias}"))));
    }
    Ok(())
}

/// Every crate of the tower with its manifest.
fn manifests() -> Outcome<BTreeMap<String, DocumentMut>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(root().join("crates"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a crate without a name")?;
        found.insert(name.to_owned(), manifest(&path.join("Cargo.toml"))?);
    }
    Ok(found)
}

fn manifest(path: &Path) -> Outcome<DocumentMut> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.parse()?)
}

fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// The names that a manifest lists, in every section, for every target.
fn listed(manifest: &DocumentMut) -> Vec<String> {
    dependencies(manifest).into_iter().map(|(name, _)| name.to_owned()).collect()
}

fn dependencies(manifest: &DocumentMut) -> Vec<(&str, &toml_edit::Item)> {
    let targets = manifest.get("target").and_then(toml_edit::Item::as_table_like);
    let targets =
        targets.into_iter().flat_map(|targets| targets.iter().filter_map(|(_, item)| item.as_table_like()));
    let tables = targets.chain([manifest.as_table() as &dyn TableLike]);
    tables
        .flat_map(|table| SECTIONS.iter().filter_map(|section| table.get(section)?.as_table_like()))
        .flat_map(|section| section.iter())
        .collect()
}

/// Whether something is said as `workspace = true`.
fn inherits(item: Option<&toml_edit::Item>) -> bool {
    item.and_then(|item| item.get("workspace")).and_then(toml_edit::Item::as_bool) == Some(true)
}
