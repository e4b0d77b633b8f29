//! The codes that clients switch on: each with its status and one sentence for a person.

use axum::http::StatusCode;

macro_rules! codes {
    ($($status:ident { $($name:ident $code:literal $message:literal;)+ })+) => {
        /// A stable code, the same in every version of the API.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(clippy::enum_variant_names, reason = "`WrongCode` is about a code that a person types")]
        pub(crate) enum Code { $($(#[doc = $message] $name,)+)+ }

        impl Code {
            /// The code as clients read it.
            pub(crate) const fn as_str(self) -> &'static str {
                match self { $($(Self::$name => $code,)+)+ }
            }

            /// The HTTP status that it comes with.
            pub(crate) const fn status(self) -> StatusCode {
                match self { $($(Self::$name => StatusCode::$status,)+)+ }
            }

            /// What happened and what to do, for a person.
            pub(crate) const fn message(self) -> &'static str {
                match self { $($(Self::$name => $message,)+)+ }
            }
        }
    };
}

codes! {
    NOT_MODIFIED {
        AlreadyAuthenticated "ALREADY_AUTHENTICATED" "You are signed in already.";
        EmailAlreadyVerified "EMAIL_ALREADY_VERIFIED" "The email address is verified already.";
        PasswordAlreadySet "PASSWORD_ALREADY_SET" "The account has a password already. Change it instead.";
        GuestIsAlreadyUser "GUEST_IS_ALREADY_USER" "You are a user already.";
        MethodAlreadyEnabled "TWO_FACTOR_METHOD_ALREADY_ENABLED" "The second factor is on already.";
        MethodAlreadyDisabled "TWO_FACTOR_METHOD_ALREADY_DISABLED" "The second factor is off already.";
    }
    BAD_REQUEST {
        InvalidRequest "INVALID_REQUEST" "The request cannot be taken as it is: see the violations.";
        NoPasswordProvider "NO_PASSWORD_PROVIDER" "The account has no password. Set one first.";
        NoPassword "NO_PASSWORD" "The account has no password to step up with. Sign in again with its provider.";
        MissingPassword "MISSING_PASSWORD_PARAMETER" "The password is missing.";
        TwoFactorDisabled "2FA_DISABLED" "The account has no second factor.";
        MethodDisabled "TWO_FACTOR_METHOD_DISABLED" "This second factor is off for the account.";
        SecretRotationOngoing "SECRET_ROTATION_ONGOING" "The keys are being rotated already. Look at its status, and try again when it has finished.";
        NoCode "NO_2FA_CODE_PROVIDED" "The code of the second factor is missing.";
        LastProvider "CANNOT_DISCONNECT_LAST_PROVIDER" "This is the only way into the account. Set a password or connect another provider first.";
        PasswordProvider "CANNOT_DISCONNECT_PASSWORD" "The password cannot be disconnected. Change it instead.";
        InvalidTranslation "INVALID_GROUP_TRANSLATION" "The translations of the group cannot be taken: see the violations.";
        OnlyMethod "CANNOT_DISABLE_ONLY_TWO_FACTOR_METHOD" "This is the only second factor left. Enable another one first.";
    }
    UNAUTHORIZED {
        AuthenticationRequired "AUTHENTICATION_REQUIRED" "Sign in first.";
        InvalidCredentials "INVALID_CREDENTIALS" "The email address or the password is wrong.";
        SessionExpired "SESSION_EXPIRED" "The session has ended. Sign in again.";
        AccessTokenExpired "ACCESS_TOKEN_EXPIRED" "The access token has expired. Refresh it.";
        AccessTokenInvalid "ACCESS_TOKEN_INVALID" "The access token is not valid.";
        RefreshTokenMissing "REFRESH_TOKEN_MISSING" "The refresh token is missing.";
        RefreshTokenInvalid "REFRESH_TOKEN_INVALID" "The refresh token is not valid. Sign in again.";
        RefreshTokenExpired "REFRESH_TOKEN_EXPIRED" "The session has ended. Sign in again.";
        StepUpTokenMissing "STEP_UP_TOKEN_MISSING" "This needs a step-up. Confirm that it is you first.";
        StepUpTokenInvalid "STEP_UP_TOKEN_INVALID" "The step-up token is not valid here. Step up again.";
        StepUpTokenExpired "STEP_UP_TOKEN_EXPIRED" "The step-up has expired. Step up again.";
        TwoFactorTokenMissing "TWO_FACTOR_AUTHENTICATION_TOKEN_MISSING" "The two-factor token is missing. Start again with the password.";
        TwoFactorTokenInvalid "TWO_FACTOR_AUTHENTICATION_TOKEN_INVALID" "The two-factor token is not valid here. Start again with the password.";
        TwoFactorTokenExpired "TWO_FACTOR_AUTHENTICATION_TOKEN_EXPIRED" "The two-factor token has expired. Start again with the password.";
        TotpSetupTokenMissing "TOTP_SETUP_TOKEN_MISSING" "The setup token is missing. Start the setup again.";
        TotpSetupTokenInvalid "TOTP_SETUP_TOKEN_INVALID" "The setup token is not valid. Start the setup again.";
        TotpSetupTokenExpired "TOTP_SETUP_TOKEN_EXPIRED" "The setup has expired. Start it again.";
        SessionTokenMissing "SESSION_TOKEN_MISSING" "The session token is missing. Start the sign-in again.";
        SessionTokenInvalid "SESSION_TOKEN_INVALID" "The session token is not valid. Start the sign-in again.";
        SessionTokenExpired "SESSION_TOKEN_EXPIRED" "The sign-in took too long. Start it again.";
        VerificationTokenMissing "EMAIL_VERIFICATION_TOKEN_MISSING" "The verification token is missing. Open the link from the mail.";
        VerificationTokenInvalid "EMAIL_VERIFICATION_TOKEN_INVALID" "The link is not valid any more. Ask for a new one.";
        VerificationTokenExpired "EMAIL_VERIFICATION_TOKEN_EXPIRED" "The link has expired. Ask for a new one.";
        ResetTokenMissing "PASSWORD_RESET_TOKEN_MISSING" "The reset token is missing. Open the link from the mail.";
        ResetTokenInvalid "PASSWORD_RESET_TOKEN_INVALID" "The link is not valid any more. Ask for a new one.";
        ResetTokenExpired "PASSWORD_RESET_TOKEN_EXPIRED" "The link has expired. Ask for a new one.";
        CodeExpired "TWO_FACTOR_CODE_EXPIRED" "There is no valid code. Ask for a new one.";
        WrongCode "WRONG_TWO_FACTOR_CODE" "The code is wrong.";
        WrongRecoveryCode "WRONG_TOTP_RECOVERY_CODE" "The recovery code is wrong or was used before.";
    }
    FORBIDDEN {
        RegistrationDisabled "REGISTRATION_DISABLED" "Nobody can register here by themselves. Ask the operator for an account.";
        GuestsDisabled "GUESTS_DISABLED" "Nobody can be a guest here. Register, or sign in.";
        RoleRequired "ROLE_REQUIRED" "This needs an administrator.";
        StepUpForbidden "STEP_UP_TOKEN_CREATION_FORBIDDEN" "This step-up belongs to another session or account.";
        OriginNotAllowed "ORIGIN_NOT_ALLOWED" "A request with cookies must come from an allowed origin: send the Origin header of the application.";
    }
    NOT_FOUND {
        ResourceNotFound "RESOURCE_NOT_FOUND" "There is nothing at this address.";
        UserNotFound "USER_NOT_FOUND" "There is no such user.";
        GuestNotFound "GUEST_NOT_FOUND" "There is no such guest. Start as a new one.";
        PrincipalNotFound "PRINCIPAL_NOT_FOUND" "There is no such account.";
        GroupNotFound "GROUP_NOT_FOUND" "There is no such group.";
        ProviderNotFound "PROVIDER_NOT_FOUND" "There is no such provider, or the account is not connected to it.";
        EntityNotFound "DATABASE_ENTITY_NOT_FOUND" "What the request names is not there any more.";
    }
    METHOD_NOT_ALLOWED {
        MethodNotAllowed "METHOD_NOT_ALLOWED" "This address does not take that method.";
    }
    REQUEST_TIMEOUT {
        RequestTimeout "REQUEST_TIMEOUT" "The request took too long to arrive. Send it again.";
    }
    CONFLICT {
        GroupExists "GROUP_KEY_EXISTS" "There is a group of this key already.";
        LastAdmin "AT_LEAST_ONE_ADMIN_REQUIRED" "Somebody has to administer. Make another user an administrator first.";
        EmailTaken "EMAIL_TAKEN" "Another account has this email address. Choose another one.";
        GuestEmailTaken "GUEST_EMAIL_TAKEN" "This email address has an account. Sign in with it, or choose another address.";
        Conflict "CONFLICT" "The account was changed by another request at the same time. Try again.";
    }
    PAYLOAD_TOO_LARGE {
        PayloadTooLarge "PAYLOAD_TOO_LARGE" "The body is too large.";
    }
    REQUEST_HEADER_FIELDS_TOO_LARGE {
        HeadersTooLarge "REQUEST_HEADERS_TOO_LARGE" "The headers of the request are too large. Delete this site's cookies and try again.";
    }
    UNSUPPORTED_MEDIA_TYPE {
        UnsupportedMediaType "UNSUPPORTED_MEDIA_TYPE" "The content is of a kind that is not taken here. Bodies are JSON: send Content-Type: application/json. A picture is a file in multipart/form-data.";
    }
    TOO_MANY_REQUESTS {
        IpLimit "IP_RATE_LIMIT_EXCEEDED" "Too many requests from this address. Wait a moment.";
        UserLimit "USER_RATE_LIMIT_EXCEEDED" "Too many requests of this account. Wait a moment.";
        LoginLimit "IP_LOGIN_RATE_LIMIT_EXCEEDED" "Too many failed tries from this address. Wait a few minutes.";
        TooManyAttempts "TOO_MANY_ATTEMPTS" "Too many failed tries. Wait before the next one.";
        EmailCooldown "EMAIL_COOLDOWN_ACTIVE" "A mail was sent a moment ago. Wait before asking for another one.";
    }
    INTERNAL_SERVER_ERROR {
        InternalServerError "INTERNAL_SERVER_ERROR" "Something went wrong on our side. Try again; if it stays, tell support the request id.";
        AllowlistReading "ACCESS_TOKEN_ALLOWLIST_READING_FAILURE" "The access token could not be checked. Try again in a moment.";
        AccessTokenCache "ACCESS_TOKEN_CACHE_FAILURE" "The session could not be noted. Try again in a moment.";
        CacheOperation "CACHE_OPERATION_FAILURE" "The cache did not answer. Try again in a moment.";
        EmailCooldownCache "EMAIL_COOLDOWN_CACHE_FAILURE" "The cache did not answer. Try again in a moment.";
        DatabaseFailure "DATABASE_FAILURE" "The database did not answer; nothing was changed. Try again in a moment.";
        DatabaseEncryption "DATABASE_ENCRYPTION_FAILURE" "Stored data could not be read. Tell support the request id.";
        InvalidUser "INVALID_USER_DOCUMENT" "The stored user is not valid. Tell support the request id.";
        InvalidPrincipal "INVALID_PRINCIPAL_DOCUMENT" "The stored account is not valid. Tell support the request id.";
        SideEffect "POST_COMMIT_SIDE_EFFECT_FAILURE" "The change is stored, but something that had to follow failed. Do not repeat it.";
        Hash "HASH_FAILURE" "The password could not be processed. Try again.";
        FileFailure "FILE_FAILURE" "The picture could not be stored or read. Try again in a moment.";
        EmailSend "EMAIL_SEND_FAILURE" "The mail could not be sent. Try again in a moment.";
        EmailAuthentication "EMAIL_AUTHENTICATION_FAILURE" "The mail server does not accept this server. Tell support.";
    }
    SERVICE_UNAVAILABLE {
        EmailDisabled "EMAIL_DISABLED" "Sending mails is switched off.";
        Overloaded "SERVER_OVERLOADED" "The server has too much to do. Try again in a moment.";
        NotReady "NOT_READY" "The server is not ready: see the violations.";
    }
}
