//! Everything that is kept about somebody, for them to have (GDPR, articles 15 and 20). Hashes and secrets are not theirs to
//! carry on and stay here.

use app::users::Kept;
use model::{Account, Method, Session};
use serde_json::{Value, json};

/// It as JSON, for a person to read as well.
pub(super) fn everything(kept: &Kept) -> String {
    let sessions: Vec<Value> = kept.sessions.iter().map(session).collect();
    let kept = json!({ "account": account(&kept.account), "sessions": sessions });
    serde_json::to_string_pretty(&kept).unwrap_or_default()
}

fn account(account: &Account) -> Value {
    let user = account.user();
    json!({
        "id": account.id.to_string(),
        "name": account.name.as_str(),
        "email": user.map(|user| user.email.as_str()),
        "emailVerified": user.map(|user| user.email_verified),
        "hasPassword": user.is_some_and(|user| user.password.is_some()),
        "identityProviders": account.providers.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "twoFactorMethods": account.two_factor().methods().into_iter().map(Method::as_str).collect::<Vec<_>>(),
        "roles": account.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>(),
        "groups": account.groups.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "avatar": account.avatar.map(|picture| picture.to_string()),
        "createdAt": account.created_at.rfc3339(),
        "lastActive": account.last_active.rfc3339(),
        "lockedAt": account.locked_at.map(model::Timestamp::rfc3339),
    })
}

fn session(session: &Session) -> Value {
    json!({
        "id": session.id.to_string(),
        "device": session.device,
        "createdAt": session.created_at.rfc3339(),
        "lastActive": session.last_active.rfc3339(),
        "expiresAt": session.expires_at.rfc3339(),
    })
}
