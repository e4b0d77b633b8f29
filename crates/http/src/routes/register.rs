//! `POST /api/auth/register`

use super::body::{SUCCESS, SuccessResponse, schema};
use super::shared::STORED;
use crate::extract::{Client, Json, Query, Stranger};
use crate::openapi::{Endpoint, Parameter, Routes};
use crate::problem::{Code, Problem};
use crate::state::Http;
use app::register::Registration;
use axum::extract::State;
use model::{EmailAddress, Name};
use serde::Deserialize;
use utoipa::ToSchema;

const REGISTER: Endpoint = Endpoint::new("POST", "/api/auth/register", "Register", SUCCESS)
    .about(
        "Makes an account and mails a verification link. The answer is the same where the address is taken.",
    )
    .query(&[Parameter::SEND_EMAIL, Parameter::LOCALE])
    .body(schema!(RegisterUserRequest))
    .errors(&[
        &[Code::AlreadyAuthenticated, Code::Hash, Code::SideEffect, Code::Overloaded],
        &[Code::AllowlistReading, Code::InvalidUser, Code::RegistrationDisabled],
        STORED,
    ]);

#[derive(Deserialize, ToSchema)]
struct RegisterUserRequest {
    #[schema(format = "email")]
    email: String,
    password: String,
    /// 1 to 100 characters.
    #[schema(min_length = 1, max_length = 100)]
    name: String,
}

pub(super) fn routes() -> Routes {
    Routes::default().on(REGISTER, register)
}

async fn register(
    State(http): State<Http>,
    _stranger: Stranger,
    client: Client,
    query: Query,
    Json(body): Json<RegisterUserRequest>,
) -> Result<axum::Json<SuccessResponse>, Problem> {
    let registration = Registration {
        email: EmailAddress::parse(&body.email)
            .map_err(|error| Problem::invalid("email", error.to_string()))?,
        name: Name::parse(&body.name).map_err(|error| Problem::invalid("name", error.to_string()))?,
        password: body.password,
        send_email: query.flag("send-email", true)?,
    };
    http.app.count_registration(&client.network()).await?;
    http.app.register(registration, &client.caller_in(query.locale)).await?;
    Ok(axum::Json(SuccessResponse::DONE))
}
