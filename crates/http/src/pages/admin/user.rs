//! `/admin/users/{id}`: one account, and what is done to it. Each act has a page that says what follows from it; its form does it.

use super::super::form::{Form, Slips};
use super::{Administrator, done, users};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::error::Noun;
use app::users::Kept;
use app::{App, Authority, Error};
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minijinja::{Value, context};
use model::page::MAX_SIZE;
use model::{Account, AccountId, GroupKey, Method, PageRequest, Place, Session, Timestamp};
use serde::Deserialize;
use std::str::FromStr;

/// What is done to an account.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Grant,
    Revoke,
    EndSessions,
    ResetFactors,
    Lock,
    Unlock,
    Delete,
}

impl Act {
    const ALL: [Self; 7] = [
        Self::Grant,
        Self::Revoke,
        Self::EndSessions,
        Self::ResetFactors,
        Self::Lock,
        Self::Unlock,
        Self::Delete,
    ];

    /// Its word in addresses and in the keys of messages.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Revoke => "revoke",
            Self::EndSessions => "end-sessions",
            Self::ResetFactors => "reset-factors",
            Self::Lock => "lock",
            Self::Unlock => "unlock",
            Self::Delete => "delete",
        }
    }

    /// Whether it would change something.
    fn is_of_use(self, account: &Account) -> bool {
        match self {
            Self::Grant => account.user().is_some() && !account.is_admin(),
            Self::Revoke => account.is_admin(),
            Self::EndSessions | Self::Delete => true,
            Self::ResetFactors => account.two_factor().is_needed(),
            Self::Lock => account.locked_at.is_none(),
            Self::Unlock => account.locked_at.is_some(),
        }
    }

    async fn carry_out(self, app: &App, by: &Authority, id: AccountId) -> app::Result<()> {
        match self {
            Self::Grant => app.grant_admin(by, id).await.map(drop),
            Self::Revoke => app.revoke_admin(by, id).await.map(drop),
            Self::EndSessions => app.end_sessions_of(by, id).await.map(drop),
            Self::ResetFactors => app.reset_second_factors(by, id).await.map(drop),
            Self::Lock => app.lock_user(by, id).await.map(drop),
            Self::Unlock => app.unlock_user(by, id).await.map(drop),
            Self::Delete => app.delete_user(by, id).await,
        }
    }
}

impl FromStr for Act {
    type Err = Problem;

    fn from_str(word: &str) -> Result<Self, Problem> {
        Self::ALL.into_iter().find(|act| act.as_str() == word).ok_or(Problem::new(Code::ResourceNotFound))
    }
}

#[derive(Deserialize)]
struct Typed {
    /// The key of a group.
    #[serde(default)]
    group: String,
}

pub(super) fn routes() -> Router<Http> {
    Router::new()
        .route("/admin/users/{id}", get(show))
        .route("/admin/users/{id}/groups", post(join))
        .route("/admin/users/{id}/groups/remove", post(leave))
        .route("/admin/users/{id}/{act}", get(ask).post(act))
}

async fn show(
    State(http): State<Http>,
    admin: Administrator,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    shown(&http, &admin, read_id(&id)?, "", &Slips::none()).await
}

async fn join(
    State(http): State<Http>,
    admin: Administrator,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let id = read_id(&id)?;
    let slips = match typed.group.trim().parse::<GroupKey>() {
        Err(_) => Slips::none().with("group", admin.visitor.say(&http, "error-group-key", &[])),
        Ok(key) => match http.app.add_member(&admin.by, &key, id).await {
            Ok(_) => return Ok(done(&users::path_of(id)).into_response()),
            Err(error) => Slips::of(&admin.visitor, &http, error, |code| {
                (code == Code::GroupNotFound).then_some("group")
            }),
        },
    };
    shown(&http, &admin, id, &typed.group, &slips).await
}

async fn leave(
    State(http): State<Http>,
    admin: Administrator,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let id = read_id(&id)?;
    // What is no key is the key of no group that somebody could be in.
    if let Ok(key) = typed.group.parse() {
        http.app.remove_member(&admin.by, &key, id).await?;
    }
    Ok(done(&users::path_of(id)).into_response())
}

async fn ask(
    State(http): State<Http>,
    admin: Administrator,
    Path((id, word)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (id, act) = (read_id(&id)?, word.parse::<Act>()?);
    let account = http.app.find_user(&admin.by, id).await?;
    asked(&http, &admin, &account, act, &Slips::none())
}

async fn act(
    State(http): State<Http>,
    admin: Administrator,
    Path((id, word)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (id, act) = (read_id(&id)?, word.parse::<Act>()?);
    match act.carry_out(&http.app, &admin.by, id).await {
        Ok(()) if act == Act::Delete => Ok(done(users::PATH).into_response()),
        Ok(()) => Ok(done(&users::path_of(id)).into_response()),
        Err(error @ Error::Refused(_)) => {
            let account = http.app.find_user(&admin.by, id).await?;
            asked(&http, &admin, &account, act, &admin.refused(&http, error))
        }
        Err(error) => Err(error.into()),
    }
}

fn asked(
    http: &Http,
    admin: &Administrator,
    account: &Account,
    act: Act,
    slips: &Slips,
) -> Result<Response, Problem> {
    let name = account.name.as_str();
    let harms = !matches!(act, Act::Grant | Act::Unlock);
    let facts = context! { id => account.id.to_string(), name, act => act.as_str(), harms };
    admin.page(http, "admin_user_act.html", facts, slips)
}

async fn shown(
    http: &Http,
    admin: &Administrator,
    id: AccountId,
    group: &str,
    slips: &Slips,
) -> Result<Response, Problem> {
    let Kept { account, sessions } = http.app.look_at_user(&admin.by, id).await?;
    let groups = http.app.groups(&admin.by, PageRequest { number: 0, size: MAX_SIZE }).await?;
    let others = groups.items.into_iter().map(|group| group.key).filter(|key| !account.groups.contains(key));
    let facts = context! {
        person => told(&account),
        sessions => sessions.iter().map(session).collect::<Vec<_>>(),
        acts => Act::ALL.into_iter().filter(|act| act.is_of_use(&account)).map(Act::as_str).collect::<Vec<_>>(),
        others => others.map(|key| key.to_string()).collect::<Vec<_>>(),
        group,
    };
    admin.page(http, "admin_user.html", facts, slips)
}

fn told(account: &Account) -> Value {
    let on = account.two_factor();
    context! {
        id => account.id.to_string(),
        roles => account.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>(),
        created => account.created_at.rfc3339(),
        active => account.last_active.rfc3339(),
        locked => account.locked_at.map(Timestamp::rfc3339),
        groups => account.groups.iter().map(GroupKey::to_string).collect::<Vec<_>>(),
        providers => account.providers.iter().map(ToString::to_string).collect::<Vec<_>>(),
        factors => Method::ALL.into_iter().filter(|one| on.is_on(*one)).map(Method::as_str).collect::<Vec<_>>(),
        ..super::who(account)
    }
}

fn session(session: &Session) -> Value {
    let device = &session.device;
    context! {
        browser => device.browser.as_deref(),
        os => device.os.as_deref(),
        ip => device.ip.as_deref(),
        place => device.place.as_ref().map(Place::spoken),
        active => session.last_active.rfc3339(),
    }
}

/// The id of an account; what is no id belongs to nobody.
fn read_id(text: &str) -> Result<AccountId, Problem> {
    text.parse().map_err(|_| Error::NotFound(Noun::User).into())
}
