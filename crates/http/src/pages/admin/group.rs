//! `/admin/groups/{key}`: what a group is called in which language, and who is in it.

use super::super::form::{Form, Slips};
use super::{Administrator, done, groups};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::Error;
use app::error::Noun;
use app::groups::Renaming;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::{Value, context};
use model::group::{LanguageTag, TranslationError, Translations};
use model::{EmailAddress, Group, GroupKey, Refusal};
use serde::Deserialize;

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    language: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    description: String,
}

#[derive(Deserialize)]
struct Newcomer {
    #[serde(default)]
    email: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .route("/admin/groups/{key}", get(show))
        .route("/admin/groups/{key}/translation", get(ask_translation).post(translate))
        .route("/admin/groups/{key}/translation/remove", post(remove_translation))
        .route("/admin/groups/{key}/members", post(add_member))
        .route("/admin/groups/{key}/delete", get(ask_deletion).post(delete))
}

/// Where one group is.
pub(super) fn path_of(key: &GroupKey) -> String {
    format!("{}/{key}", groups::PATH)
}

/// A group, as every page tells it: its name in the reader's language, or the nearest to it.
pub(super) fn told(http: &Http, admin: &Administrator, group: &Group) -> Value {
    let wanted = LanguageTag::from(admin.visitor.locale);
    let default = http.app.settings().default_locale.as_str();
    let translations = group.translations.iter().map(|(tag, one)| {
        let (name, description, tag) = (one.name(), one.description(), tag.as_str());
        context! { language => tag, name, description, stays => tag == default }
    });
    context! {
        key => group.key.as_str(),
        name => http.app.called(group, Some(&wanted)).map(|one| one.name().to_owned()),
        description => http.app.called(group, Some(&wanted)).map(|one| one.description().to_owned()),
        translations => translations.collect::<Vec<_>>(),
    }
}

async fn show(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
) -> Result<Response, Problem> {
    shown(&http, &admin, &read_key(&key)?, "", &Slips::none()).await
}

async fn shown(
    http: &Http,
    admin: &Administrator,
    key: &GroupKey,
    email: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    let group = http.app.group(&admin.by, key).await?;
    admin.page(http, "admin_group.html", context! { group => told(http, admin, &group), email }, slips)
}

async fn ask_translation(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
) -> Result<Response, Problem> {
    let group = http.app.group(&admin.by, &read_key(&key)?).await?;
    let wanted = admin.visitor.asked("language").unwrap_or_default();
    let known = group.translations.iter().find(|(tag, _)| tag.as_str() == wanted);
    let typed = known.map_or_else(Typed::default, |(tag, one)| Typed {
        language: tag.to_string(),
        name: one.name().to_owned(),
        description: one.description().to_owned(),
    });
    asked(&http, &admin, &group.key, &typed, &Slips::none())
}

async fn translate(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let key = read_key(&key)?;
    let Typed { language, name, description } = &typed;
    let renamed = match Translations::parse([(language.trim(), name.as_str(), description.as_str())]) {
        Ok(put) => http.app.rename_group(&admin.by, &key, Renaming { put, delete: Vec::new() }).await,
        Err(error) => Err(Refusal::InvalidTranslation(error).into()),
    };
    match renamed {
        Ok(_) => Ok(done(&path_of(&key)).into_response()),
        Err(error) => {
            let slips = Slips::of(&admin.visitor, &http, error, |code| {
                (code == Code::InvalidTranslation).then_some("name")
            });
            asked(&http, &admin, &key, &typed, &slips)
        }
    }
}

async fn remove_translation(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let key = read_key(&key)?;
    let tag =
        typed.language.parse().map_err(|_| Refusal::InvalidTranslation(TranslationError::MalformedTag))?;
    let renaming = Renaming { put: Translations::default(), delete: vec![tag] };
    match http.app.rename_group(&admin.by, &key, renaming).await {
        Ok(_) => Ok(done(&path_of(&key)).into_response()),
        Err(error) => shown(&http, &admin, &key, "", &admin.refused(&http, error)).await,
    }
}

async fn add_member(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
    Form(typed): Form<Newcomer>,
) -> Result<Response, Problem> {
    let key = read_key(&key)?;
    let slips = match EmailAddress::parse(&typed.email) {
        Err(_) => Slips::none().with("email", admin.visitor.say(&http, "error-email", &[])),
        Ok(email) => match put_in(&http, &admin, &key, &email).await {
            Ok(()) => return Ok(done(&path_of(&key)).into_response()),
            Err(error) => Slips::of(&admin.visitor, &http, error, |code| {
                (code == Code::UserNotFound).then_some("email")
            }),
        },
    };
    shown(&http, &admin, &key, &typed.email, &slips).await
}

async fn put_in(http: &Http, admin: &Administrator, key: &GroupKey, email: &EmailAddress) -> app::Result<()> {
    let account = http.app.find_user_by_email(&admin.by, email).await?;
    http.app.add_member(&admin.by, key, account.id).await.map(drop)
}

async fn ask_deletion(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
) -> Result<Response, Problem> {
    let group = http.app.group(&admin.by, &read_key(&key)?).await?;
    let facts = context! { group => told(&http, &admin, &group) };
    admin.page(&http, "admin_group_delete.html", facts, &Slips::none())
}

async fn delete(
    State(http): State<Http>,
    admin: Administrator,
    Path(key): Path<String>,
) -> Result<Response, Problem> {
    http.app.delete_group(&admin.by, &read_key(&key)?).await?;
    Ok(done(groups::PATH).into_response())
}

fn asked(
    http: &Http,
    admin: &Administrator,
    key: &GroupKey,
    typed: &Typed,
    slips: &Slips,
) -> Result<Response, Problem> {
    let Typed { language, name, description } = typed;
    let facts = context! { key => key.as_str(), language, name, description };
    admin.page(http, "admin_group_translation.html", facts, slips)
}

/// The key of a group; what is no key names none.
fn read_key(text: &str) -> Result<GroupKey, Problem> {
    text.parse().map_err(|_| Error::NotFound(Noun::Entity).into())
}
