//! Bodies of answers, made from types of the model.

use crate::openapi::Schema;
use crate::state::Http;
use app::two_factor::Pending;
use app::{SecretString, SignedIn};
use model::{Account, Place, Session};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

/// An account as it sees itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PrincipalResponse)]
pub(crate) struct Principal {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    identity_providers: Vec<String>,
    roles: Vec<&'static str>,
    email_verified: bool,
    last_active: String,
    two_factor_auth_enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_two_factor_method: Option<&'static str>,
    two_factor_methods: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<String>,
    created_at: String,
    groups: Vec<String>,
}

impl Principal {
    pub(crate) fn of(account: &Account, http: &Http) -> Self {
        let user = account.user();
        let two_factor = account.two_factor();
        let has_password = user.is_some_and(|user| user.password.is_some());
        let password = has_password.then(|| "password".to_owned()).into_iter();
        Self {
            id: account.id.to_string(),
            name: account.name.as_str().to_owned(),
            email: user.map(|user| user.email.as_str().to_owned()),
            identity_providers: password.chain(account.providers.iter().map(ToString::to_string)).collect(),
            roles: account.roles.iter().map(|role| role.as_str()).collect(),
            email_verified: user.is_some_and(|user| user.email_verified),
            last_active: account.last_active.rfc3339(),
            two_factor_auth_enabled: two_factor.is_needed(),
            preferred_two_factor_method: two_factor.preferred().map(model::Method::as_str),
            two_factor_methods: two_factor.methods().into_iter().map(model::Method::as_str).collect(),
            avatar: account.avatar.map(|picture| http.picture(picture)),
            created_at: account.created_at.rfc3339(),
            groups: account.groups.iter().map(ToString::to_string).collect(),
        }
    }
}

/// A token in a body; left out where tokens travel in cookies alone.
#[derive(Debug, ToSchema)]
#[schema(value_type = String)]
pub(crate) struct Token(pub(crate) SecretString);

impl Serialize for Token {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.expose())
    }
}

/// The second factor that is due.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SecondFactor {
    two_factor_required: bool,
    two_factor_methods: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_two_factor_method: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    two_factor_authentication_token: Option<Token>,
}

impl SecondFactor {
    /// None is due.
    pub(crate) const fn not_due() -> Self {
        Self {
            two_factor_required: false,
            two_factor_methods: Vec::new(),
            preferred_two_factor_method: None,
            two_factor_authentication_token: None,
        }
    }

    pub(crate) fn due(pending: Pending, in_body: bool) -> Self {
        Self {
            two_factor_required: true,
            two_factor_methods: pending.two_factor.methods().into_iter().map(model::Method::as_str).collect(),
            preferred_two_factor_method: pending.two_factor.preferred().map(model::Method::as_str),
            two_factor_authentication_token: in_body.then_some(Token(pending.token)),
        }
    }
}

/// Who signed in, or what is still due.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LoginResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<Principal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    access_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    refresh_token: Option<Token>,
    #[serde(flatten)]
    second_factor: SecondFactor,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
}

/// Where a device is, roughly.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Location {
    latitude: f64,
    longitude: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    city_name: Option<String>,
    country_code: String,
}

impl From<Place> for Location {
    fn from(place: Place) -> Self {
        let Place { latitude, longitude, city, country } = place;
        Self { latitude, longitude, city_name: city, country_code: country }
    }
}

impl LoginResponse {
    pub(crate) fn signed_in(signed_in: SignedIn, http: &Http) -> Self {
        let in_body = http.settings.allow_header_authentication;
        Self {
            location: signed_in.place.map(Location::from),
            user: Some(Principal::of(&signed_in.account, http)),
            access_token: in_body.then_some(Token(signed_in.access)),
            refresh_token: in_body.then_some(Token(signed_in.refresh)),
            second_factor: SecondFactor::not_due(),
        }
    }

    pub(crate) fn pending(pending: Pending, in_body: bool) -> Self {
        let second_factor = SecondFactor::due(pending, in_body);
        Self { user: None, access_token: None, refresh_token: None, second_factor, location: None }
    }
}

/// One device that is signed in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SessionInfoResponse {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    os: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
    last_active: String,
}

impl From<Session> for SessionInfoResponse {
    fn from(session: Session) -> Self {
        Self {
            id: session.id.to_string(),
            browser: session.device.browser,
            os: session.device.os,
            ip_address: session.device.ip,
            location: session.device.place.map(Location::from),
            last_active: session.last_active.rfc3339(),
        }
    }
}

/// Which part of a list an answer holds.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PageMetadata {
    size: u32,
    number: u32,
    total_elements: i64,
    total_pages: i64,
}

impl PageMetadata {
    pub(crate) fn of<T>(page: &model::Page<T>) -> Self {
        let model::PageRequest { number, size } = page.request;
        Self { size, number, total_elements: page.total, total_pages: page.pages() }
    }
}

/// It is done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SuccessResponse {
    success: bool,
}

impl SuccessResponse {
    pub(crate) const DONE: Self = Self { success: true };
}

/// A mail was sent.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SendEmailResponse {
    /// Seconds until the next one may be asked for.
    pub(crate) cooldown: i64,
}

/// Until the next mail.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MailCooldownResponse {
    /// Seconds until the next one may be asked for; 0 where it may be now.
    pub(crate) remaining: i64,
}

/// The schema of one `T`, under its own name.
macro_rules! schema {
    ($type:ty) => {
        schema!($type, stringify!($type), false)
    };
    ($type:ty, $name:expr, $list:literal) => {
        $crate::openapi::Schema {
            name: $name,
            list: $list,
            collect: |schemas| $crate::openapi::collect::<$type>(schemas),
        }
    };
}
pub(crate) use schema;

pub(crate) const PRINCIPAL: Schema = schema!(Principal, "PrincipalResponse", false);
pub(crate) const LOGIN: Schema = schema!(LoginResponse);
pub(crate) const SUCCESS: Schema = schema!(SuccessResponse);
pub(crate) const SESSIONS: Schema = schema!(SessionInfoResponse, "SessionInfoResponse", true);
pub(crate) const SENT: Schema = schema!(SendEmailResponse);
pub(crate) const COOLDOWN: Schema = schema!(MailCooldownResponse);
