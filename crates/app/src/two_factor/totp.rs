//! An authenticator app as second factor: enrolling one.

use super::disable::changing;
use crate::allowlist::Epoch;
use crate::asking::asking_user;
use crate::error::{TokenFault, TokenKind};
use crate::tokens::subject;
use crate::{Access, App, Caller, Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::audit::Kind;
use model::token::TotpSetupClaims;
use model::two_factor::{OneTimeCode, recovery};
use model::{Account, AccountId, Method, StepUp};
use serde::{Deserialize, Serialize};
use vault::{Digest, Place, SecretString, TotpSecret, Verified};

/// What a person needs to enrol their app. Shown once.
#[derive(Debug)]
pub struct Enrolment {
    /// The secret in Base32, for typing in.
    pub secret: SecretString,
    /// The secret as a URI, for a QR code.
    pub auth_url: SecretString,
    /// A picture of the URI, as a data URI; none where the URI is too long for one.
    pub qr_code: Option<SecretString>,
    /// The recovery codes that count once the enrolment is confirmed.
    pub recovery_codes: Vec<SecretString>,
    /// Carries all of it, sealed, to the confirmation.
    pub token: SecretString,
}

/// What a setup token carries, sealed.
#[derive(Serialize, Deserialize)]
struct Carried {
    secret: Vec<u8>,
    codes: Vec<String>,
}

impl App {
    /// Makes a secret and recovery codes. Nothing about the account changes until a code of the app confirms them (TOT-7).
    pub async fn begin_totp(&self, access: &Access, proof: &StepUp) -> Result<Enrolment> {
        let account = self.user(access.account).await?;
        account.may_enable(Method::Totp, proof)?;
        let secret = TotpSecret::generate(&self.random);
        let codes = self.new_recovery_codes();
        let sealed = self.carry(account.id, &secret, &codes)?;
        let claims = TotpSetupClaims { sealed, credentials: account.credentials };
        let (_, token) = self.sign(account.id, self.settings().tokens.totp_setup, &claims)?;
        Ok(self.enrolment(&account, &secret, codes, token))
    }

    /// The same once more, for somebody whose code was wrong: the secret that their app knows stays as it is.
    pub async fn resume_totp(&self, access: &Access, proof: &StepUp, token: &str) -> Result<Enrolment> {
        let account = self.user(access.account).await?;
        account.may_enable(Method::Totp, proof)?;
        let verified = self.verify::<TotpSetupClaims>(TokenKind::TotpSetup, token)?;
        let (secret, codes) = self.opened(&account, &verified)?;
        let codes = codes.into_iter().map(SecretString::new).collect();
        Ok(self.enrolment(&account, &secret, codes, SecretString::new(token.to_owned())))
    }

    fn enrolment(
        &self,
        account: &Account,
        secret: &TotpSecret,
        recovery_codes: Vec<SecretString>,
        token: SecretString,
    ) -> Enrolment {
        let email = account.user().map_or("", |user| user.email.as_str());
        let auth_url = secret.auth_url(&self.settings().app_name, email);
        let qr_code = vault::qr_code(&auth_url);
        Enrolment { secret: secret.to_base32(), auth_url, qr_code, recovery_codes, token }
    }

    /// Turns the app on for somebody who typed a code of it. Every session ends.
    pub async fn confirm_totp(
        &self,
        access: &Access,
        proof: &StepUp,
        token: &str,
        code: OneTimeCode,
        caller: &Caller,
    ) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_enable(Method::Totp, proof)?;
        let token = self.verify::<TotpSetupClaims>(TokenKind::TotpSetup, token)?;
        let (secret, digests) = self.unpack(&account, &token)?;
        let mut work = self.store.begin().await?;
        let charge = self.charge(&mut work, account.id).await?;
        work.commit().await?;
        let checked = model::two_factor::totp::check(account.id, &secret, &code, self.now())
            .map_err(|refusal| charge.told(refusal));
        let event = changing(Kind::EnableSecondFactor, Method::Totp, access);
        let (factor, step) = self.noting(event, caller, checked.map_err(Error::from)).await?;
        let mut work = self.store.begin().await?;
        let account = asking_user(&mut work, access).await?.enable(proof, &factor)?;
        work.refund_second_factor(account.id, charge.charge).await?;
        work.put_totp(account.id, &secret, step).await?;
        work.put_recovery_codes(account.id, &digests, self.now()).await?;
        work.save_account(&account).await?;
        work.end_sessions(account.id, None).await?;
        self.note_added(&mut work, &account, Method::Totp, access, caller).await?;
        self.commit_revoking(work, &[Epoch::Account(account.id, account.epoch)]).await?;
        Ok(account)
    }

    /// Turns the app off, unless it is the last method. Its secret and its recovery codes are gone.
    pub async fn disable_totp(&self, access: &Access, proof: &StepUp, caller: &Caller) -> Result<Account> {
        let account = self.user(access.account).await?;
        account.may_disable(Method::Totp, proof)?;
        self.disable_factor(Method::Totp, access, proof, None, caller).await
    }

    fn carry(&self, account: AccountId, secret: &TotpSecret, codes: &[SecretString]) -> Result<String> {
        let codes = codes.iter().map(|code| code.expose().clone()).collect();
        let carried = Carried { secret: secret.as_bytes().to_vec(), codes };
        let plain = serde_json::to_vec(&carried).map_err(|_| Error::Encryption)?;
        Ok(URL_SAFE_NO_PAD.encode(self.keys.seal(place(&account), &plain, &self.random)))
    }

    fn unpack(
        &self,
        account: &Account,
        token: &Verified<TotpSetupClaims>,
    ) -> Result<(TotpSecret, Vec<Digest>)> {
        let (secret, codes) = self.opened(account, token)?;
        let digests = codes.iter().map(|code| recovery::digest(&self.keys, account.id, code)).collect();
        Ok((secret, digests))
    }

    /// What a setup token carries, where it is this account's and its credentials are still those of then.
    fn opened(
        &self,
        account: &Account,
        token: &Verified<TotpSetupClaims>,
    ) -> Result<(TotpSecret, Vec<String>)> {
        let fault = |fault| Error::Token(TokenKind::TotpSetup, fault);
        if subject(token) != Some(account.id) {
            return Err(fault(TokenFault::Invalid));
        }
        if token.claims().credentials != account.credentials {
            return Err(fault(TokenFault::Expired));
        }
        let sealed =
            URL_SAFE_NO_PAD.decode(&token.claims().sealed).map_err(|_| fault(TokenFault::Invalid))?;
        let plain = self.keys.unseal(place(&account.id), &sealed).map_err(|_| fault(TokenFault::Invalid))?;
        let carried: Carried =
            serde_json::from_slice(plain.expose()).map_err(|_| fault(TokenFault::Invalid))?;
        let secret = TotpSecret::from_bytes(&carried.secret).ok_or_else(|| fault(TokenFault::Invalid))?;
        Ok((secret, carried.codes))
    }
}

fn place(account: &AccountId) -> Place<'_> {
    Place { table: "totp_setup", column: "secret", row: account.0.as_bytes() }
}
