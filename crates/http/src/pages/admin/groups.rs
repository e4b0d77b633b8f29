//! `/admin/groups`: the groups, and new ones.

use super::super::form::{Form, Slips};
use super::{Administrator, done, group, listing};
use crate::extract::Query;
use crate::problem::{Code, Problem};
use crate::state::Http;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use minijinja::context;
use model::group::Translations;
use model::{GroupKey, Refusal};
use serde::Deserialize;

/// Where the list is.
pub(super) const PATH: &str = "/admin/groups";
/// Beside the list: below it, any word is the key of a group.
const NEW: &str = "/admin/new-group";

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    key: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    description: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new().route(PATH, get(list)).route(NEW, get(ask).post(create))
}

async fn list(State(http): State<Http>, admin: Administrator, query: Query) -> Result<Response, Problem> {
    let found = http.app.groups(&admin.by, listing::sought(query).page()?).await?;
    let groups = found.items.iter().map(|one| group::told(&http, &admin, one));
    let facts = context! {
        groups => groups.collect::<Vec<_>>(),
        shown => listing::shown(&admin.visitor.here, &found),
    };
    admin.page(&http, "admin_groups.html", facts, &Slips::none())
}

async fn ask(State(http): State<Http>, admin: Administrator) -> Result<Response, Problem> {
    asked(&http, &admin, &Typed::default(), &Slips::none())
}

/// The first name of a group is in the default language, as every group has one.
async fn create(
    State(http): State<Http>,
    admin: Administrator,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let Ok(key) = typed.key.trim().parse::<GroupKey>() else {
        let slips = Slips::none().with("key", admin.visitor.say(&http, "error-group-key", &[]));
        return asked(&http, &admin, &typed, &slips);
    };
    let path = group::path_of(&key);
    let language = http.app.settings().default_locale;
    let sent = Translations::parse([(language.as_str(), typed.name.as_str(), typed.description.as_str())]);
    let made = match sent.map_err(Refusal::InvalidTranslation) {
        Ok(sent) => http.app.create_group(&admin.by, key, sent).await,
        Err(refusal) => Err(refusal.into()),
    };
    match made {
        Ok(_) => Ok(done(&path).into_response()),
        Err(error) => {
            let slips = Slips::of(&admin.visitor, &http, error, |code| {
                let fields = [(Code::GroupExists, "key"), (Code::InvalidTranslation, "name")];
                fields.into_iter().find(|(of, _)| *of == code).map(|(_, field)| field)
            });
            asked(&http, &admin, &typed, &slips)
        }
    }
}

fn asked(http: &Http, admin: &Administrator, typed: &Typed, slips: &Slips) -> Result<Response, Problem> {
    let Typed { key, name, description } = typed;
    let language = http.app.settings().default_locale;
    let facts = context! { key, name, description, language => language.endonym() };
    admin.page(http, "admin_group_new.html", facts, slips)
}
