//! Tokens: issued here, and read back here.

use crate::error::{TokenFault, TokenKind};
use crate::{App, Error, Result};
use model::session::Session;
use model::token::{AccessClaims, RefreshClaims, StepUpClaims};
use model::{Account, AccountId, Lifetime, Place, Refusal, Role, SessionId, StepUp, Timestamp};
use moka::sync::Cache;
use sha2::{Digest as _, Sha256};
use std::str::FromStr;
use std::sync::Arc;
use vault::{Claims, Digest, SecretString, Verified};

/// Signatures are checked once per token and process; so many tokens are remembered.
const SEEN_CAPACITY: u64 = 100_000;
const REFRESH_LABEL: &str = "refresh-token";

/// Access tokens whose signature was checked already, by their hash, with the keys' generation of then.
pub type Seen = Cache<[u8; 32], (u64, Arc<Verified<AccessClaims>>)>;

/// An empty memory of access tokens.
#[must_use]
pub fn seen() -> Seen {
    Cache::new(SEEN_CAPACITY)
}

/// The holder of an access token that is good and on the allowlist.
#[derive(Clone, Debug)]
pub struct Access {
    /// Whose it is.
    pub account: AccountId,
    /// The session it belongs to.
    pub session: SessionId,
    /// What its holder may do: as it is now, because a change of roles takes the token off the allowlist (AUT-3).
    roles: Vec<Role>,
}

/// The proof that an administrator asks. Only [`Access::admin`] makes one.
#[derive(Clone, Debug)]
pub struct Admin(Access);

impl Access {
    /// Who left for a provider in this session. What the session may do is asked again when they are back: it has to be there still, and
    /// they administer nobody by it.
    pub(crate) const fn recalled(account: AccountId, session: SessionId) -> Self {
        Self { account, session, roles: Vec::new() }
    }

    /// The proof that its holder may administer others, or the refusal.
    pub fn admin(self) -> Result<Admin> {
        if self.roles.contains(&Role::Admin) { Ok(Admin(self)) } else { Err(Refusal::RoleRequired.into()) }
    }
}

impl Admin {
    /// The administrator's own account and session.
    #[must_use]
    pub const fn access(&self) -> &Access {
        &self.0
    }
}

/// A session that was just opened or renewed, with its tokens.
#[derive(Debug)]
pub struct SignedIn {
    /// Who.
    pub account: Account,
    /// Their session.
    pub session: SessionId,
    /// Where it was opened or renewed, if that is known.
    pub place: Option<Place>,
    /// What the browser shows at its next sign-in, where it was just opened.
    pub device: Option<SecretString>,
    /// The access token.
    pub access: SecretString,
    /// Seconds that the access token lives.
    pub access_life: Lifetime,
    /// The refresh token.
    pub refresh: SecretString,
    /// Seconds that the refresh token lives.
    pub refresh_life: Lifetime,
}

impl App {
    /// Reads an access token: signature, kind, time, and the allowlist.
    pub async fn authenticate(&self, token: &str) -> Result<Access> {
        let (access, epoch) = match self.verified(token) {
            Err(_) if self.learn_key_of(token).await? => self.verified(token)?,
            verified => verified?,
        };
        if !self.is_allowed(access.account, access.session, epoch).await? {
            return Err(Error::Token(TokenKind::Access, TokenFault::Expired));
        }
        Ok(access)
    }

    /// What a good access token says, and the epoch that it names. Whether it is on the allowlist is still to be asked.
    pub(crate) fn verified(&self, token: &str) -> Result<(Access, i64)> {
        let verified = self.verified_access(token)?;
        let claims = verified.claims();
        let account = subject(&*verified).ok_or(Error::Token(TokenKind::Access, TokenFault::Invalid))?;
        let roles = claims.roles.iter().filter_map(|role| role.parse().ok()).collect();
        Ok((Access { account, session: claims.sid, roles }, claims.epoch))
    }

    fn verified_access(&self, token: &str) -> Result<Arc<Verified<AccessClaims>>> {
        let hash: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        let generation = self.keys.generation();
        if let Some((_, verified)) = self.seen.get(&hash).filter(|(under, _)| *under == generation) {
            // A clock that was set back makes it look young again: then everything about it is checked anew (OPS-12).
            if (verified.issued_at()..verified.expires_at()).contains(&self.now().0) {
                return Ok(verified);
            }
            self.seen.invalidate(&hash);
        }
        let verified = Arc::new(self.verify::<AccessClaims>(TokenKind::Access, token)?);
        self.seen.insert(hash, (generation, Arc::clone(&verified)));
        Ok(verified)
    }

    /// Reads a step-up token that came beside an access token.
    pub fn read_step_up(&self, access: &Access, token: &str) -> Result<StepUp> {
        let verified = self.verify::<StepUpClaims>(TokenKind::StepUp, token)?;
        Ok(StepUp::read(&verified, access.account, access.session)?)
    }

    /// Whether there are new keys, because a token names one that this process has not heard of. Who makes names up costs
    /// one look in half a second.
    pub(crate) async fn learn_key_of(&self, token: &str) -> Result<bool> {
        Ok(self.keys.lacks_key_of(token) && self.keys.reload_for_unknown().await?)
    }

    pub(crate) fn verify<C: Claims>(&self, kind: TokenKind, token: &str) -> Result<Verified<C>> {
        let verified = self.keys.verify::<C>(&self.settings().issuer, token, self.now().0);
        verified.map_err(|error| Error::Token(kind, TokenFault::of(error)))
    }

    pub(crate) fn sign<C: Claims>(
        &self,
        subject: AccountId,
        life: Lifetime,
        claims: &C,
    ) -> Result<(String, SecretString)> {
        let id = self.random.token().expose().clone();
        let token = self.sign_as(&id, subject, life, claims)?;
        Ok((id, token))
    }

    pub(crate) fn sign_as<C: Claims>(
        &self,
        id: &str,
        subject: AccountId,
        life: Lifetime,
        claims: &C,
    ) -> Result<SecretString> {
        let issuer = &self.settings().issuer;
        Ok(self.keys.sign(issuer, &subject.to_string(), id, self.now().0, life.0, claims)?)
    }

    fn access_token(&self, account: &Account, session: &Session, life: Lifetime) -> Result<SecretString> {
        let claims = AccessClaims {
            sid: session.id,
            epoch: session.epoch,
            roles: account.roles.iter().map(|role| role.as_str().to_owned()).collect(),
            groups: account.groups.iter().map(ToString::to_string).collect(),
            amr: session.factors.clone(),
        };
        Ok(self.sign(account.id, life, &claims)?.1)
    }

    /// A refresh token for the session's generation, and the digest of its id that the session keeps.
    pub(crate) fn refresh_token(&self, session: &Session) -> Result<(Digest, SecretString)> {
        let claims = RefreshClaims { sid: session.id, generation: session.generation };
        let (id, token) = self.sign(session.account, left(session, self.now()), &claims)?;
        Ok((self.refresh_digest(&id), token))
    }

    fn refresh_digest(&self, id: &str) -> Digest {
        self.keys.digest(REFRESH_LABEL, &[id.as_bytes()])
    }

    /// What a refresh token may have been stored under.
    pub(crate) fn refresh_digests(&self, id: &str) -> Vec<Digest> {
        self.keys.digests(REFRESH_LABEL, &[id.as_bytes()])
    }

    pub(crate) fn signed_in(
        &self,
        account: Account,
        session: &Session,
        refresh: SecretString,
    ) -> Result<SignedIn> {
        let refresh_life = left(session, self.now());
        let access_life = self.settings().tokens.access.min(refresh_life);
        let access = self.access_token(&account, session, access_life)?;
        let place = session.device.place.clone();
        Ok(SignedIn {
            account,
            session: session.id,
            place,
            device: None,
            access,
            access_life,
            refresh,
            refresh_life,
        })
    }
}

/// Whole seconds until a session ends at the latest.
fn left(session: &Session, now: Timestamp) -> Lifetime {
    let until = session.expires_at.min(session.idle_until);
    Lifetime(until.seconds_from(now).max(1))
}

/// The account that a token is about.
pub(crate) fn subject<C>(token: &Verified<C>) -> Option<AccountId> {
    AccountId::from_str(token.subject()).ok()
}
