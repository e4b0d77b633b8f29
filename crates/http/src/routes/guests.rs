//! `/api/guests`: being somebody by a name alone, and becoming a user.

use super::body::{Location, Principal, Token, schema};
use super::login::session_cookies;
use super::shared::{ACCESS, STORED};
use crate::cookies::{SetCookies, TokenCookie};
use crate::extract::{AccessToken, Client, Json, KnownDevice, Query, SessionInfoRequest, Stranger, object};
use crate::openapi::{Endpoint, Parameter, Routes, Token as Needs};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::SignedIn;
use app::guests::Conversion;
use axum::extract::State;
use model::{EmailAddress, Name};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const CREATE: Endpoint =
    Endpoint::new("POST", "/api/guests", "Create Guest Principal", schema!(CreateGuestResponse))
        .about("Makes a guest, an account of a name alone, and signs it in.")
        .body(schema!(CreateGuestRequest))
        .errors(&[
            &[Code::AlreadyAuthenticated, Code::GuestsDisabled, Code::AccessTokenCache],
            &[Code::AllowlistReading, Code::SideEffect],
            STORED,
        ]);

const CONVERT: Endpoint = Endpoint::new(
    "POST",
    "/api/guests/convert-to-user",
    "Convert Guest To User",
    schema!(ConvertToUserResponse),
)
.about(
    "Makes the guest a user, under the same id and in the same session, and mails a verification link. The guest's tokens are \
     dead; the answer has new ones.",
)
.tokens(&[Needs::Access])
.query(&[Parameter::LOCALE])
.body(schema!(ConvertToUserRequest))
.errors(&[
    &[Code::GuestIsAlreadyUser, Code::RegistrationDisabled, Code::GuestNotFound, Code::GuestEmailTaken],
    &[Code::AccessTokenCache, Code::Hash, Code::SideEffect, Code::Overloaded, Code::InvalidUser],
    ACCESS,
    STORED,
]);

#[derive(Deserialize, ToSchema)]
struct CreateGuestRequest {
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "object")]
    session: Option<SessionInfoRequest>,
}

#[derive(Deserialize, ToSchema)]
struct ConvertToUserRequest {
    #[schema(format = "email")]
    email: String,
    password: String,
    #[serde(default, deserialize_with = "object")]
    session: Option<SessionInfoRequest>,
}

/// A guest, signed in.
#[derive(Serialize, ToSchema)]
struct CreateGuestResponse(Entered);

/// A user who was a guest, signed in.
#[derive(Serialize, ToSchema)]
struct ConvertToUserResponse(Entered);

/// Somebody who came in without a second factor.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Entered {
    user: Principal,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    access_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    refresh_token: Option<Token>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(CREATE, create).on(CONVERT, convert)
}

async fn create(
    State(http): State<Http>,
    _stranger: Stranger,
    client: Client,
    Json(body): Json<CreateGuestRequest>,
) -> Result<(SetCookies, axum::Json<CreateGuestResponse>), Problem> {
    let name = Name::parse(&body.name).map_err(|error| Problem::invalid("name", error.to_string()))?;
    http.app.count_registration(&client.network()).await?;
    let locale = http.app.settings().default_locale;
    let caller = client.caller_on(body.session.as_ref(), locale);
    let signed_in = http.app.create_guest(name, &caller).await?;
    let (cookies, entered) = entered(&http, signed_in);
    Ok((cookies, axum::Json(CreateGuestResponse(entered))))
}

async fn convert(
    State(http): State<Http>,
    AccessToken(access): AccessToken,
    client: Client,
    KnownDevice(device): KnownDevice,
    query: Query,
    Json(body): Json<ConvertToUserRequest>,
) -> Result<(SetCookies, axum::Json<ConvertToUserResponse>), Problem> {
    let email =
        EmailAddress::parse(&body.email).map_err(|error| Problem::invalid("email", error.to_string()))?;
    let conversion = Conversion { email, password: body.password };
    let caller = client.caller_on(body.session.as_ref(), query.locale);
    let network = client.network();
    let converted = http.app.convert_guest(&access, conversion, &network, device.as_ref(), &caller);
    let converted = Box::pin(converted).await?;
    let (cookies, entered) = entered(&http, converted);
    // The step-up of the guest that was is worth nothing to the user that is.
    let cookies = cookies.clear(&http.settings, TokenCookie::StepUp);
    Ok((cookies, axum::Json(ConvertToUserResponse(entered))))
}

fn entered(http: &Http, signed_in: SignedIn) -> (SetCookies, Entered) {
    let cookies = session_cookies(http, &signed_in);
    let in_body = http.settings.allow_header_authentication;
    let entered = Entered {
        location: signed_in.place.map(Location::from),
        user: Principal::of(&signed_in.account, http),
        access_token: in_body.then_some(Token(signed_in.access)),
        refresh_token: in_body.then_some(Token(signed_in.refresh)),
    };
    (cookies, entered)
}
