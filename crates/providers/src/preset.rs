//! Providers that many people have an account with. Of them an operator needs to give id and secret alone.

use crate::description::{Plain, Protocol};
use crate::issuer::Issuer;
use crate::profile::Profile;
use crate::vouched::Word;
use url::{ParseError, Url};

/// A provider whose endpoints and manners are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Google accounts.
    Google,
    /// GitHub, or a GitHub Enterprise Server with endpoints of its own.
    GitHub,
    /// Microsoft accounts, of companies and private.
    Microsoft,
    /// Apple accounts.
    Apple,
    /// gitlab.com, or a GitLab of one's own.
    GitLab,
    /// Discord.
    Discord,
}

impl Preset {
    /// Each of them.
    pub const ALL: [Self; 6] =
        [Self::Google, Self::GitHub, Self::Microsoft, Self::Apple, Self::GitLab, Self::Discord];

    /// The preset of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// Its name in the configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::GitHub => "github",
            Self::Microsoft => "microsoft",
            Self::Apple => "apple",
            Self::GitLab => "gitlab",
            Self::Discord => "discord",
        }
    }

    /// Its name as people know it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Google => "Google",
            Self::GitHub => "GitHub",
            Self::Microsoft => "Microsoft",
            Self::Apple => "Apple",
            Self::GitLab => "GitLab",
            Self::Discord => "Discord",
        }
    }

    /// How it is spoken with.
    pub fn protocol(self) -> Result<Protocol, ParseError> {
        let exactly = |issuer: &str| Ok(Protocol::OpenId(Issuer::Exactly(issuer.to_owned())));
        match self {
            Self::Google => exactly("https://accounts.google.com"),
            Self::Microsoft => Ok(Protocol::OpenId(Issuer::MicrosoftTenants)),
            Self::Apple => exactly("https://appleid.apple.com"),
            Self::GitLab => exactly("https://gitlab.com"),
            Self::GitHub => Ok(Protocol::OAuth2(Box::new(Plain {
                issuer: "https://github.com".to_owned(),
                authorization: Url::parse("https://github.com/login/oauth/authorize")?,
                token: Url::parse("https://github.com/login/oauth/access_token")?,
                user_info: Url::parse("https://api.github.com/user")?,
                profile: Profile::GitHub,
            }))),
            Self::Discord => Ok(Protocol::OAuth2(Box::new(Plain {
                issuer: "https://discord.com".to_owned(),
                authorization: Url::parse("https://discord.com/oauth2/authorize")?,
                token: Url::parse("https://discord.com/api/oauth2/token")?,
                user_info: Url::parse("https://discord.com/api/users/@me")?,
                profile: Profile::Discord,
            }))),
        }
    }

    /// What we ask to know: who somebody is, and their address. Nothing that lets us act for them (OAU-16).
    #[must_use]
    pub const fn scopes(self) -> &'static [&'static str] {
        match self {
            Self::Google | Self::Microsoft | Self::GitLab => &["openid", "email", "profile"],
            Self::GitHub => &["read:user", "user:email"],
            Self::Apple => &["openid", "email"],
            Self::Discord => &["identify", "email"],
        }
    }

    /// How it is asked to have somebody prove anew who they are; `None` where it would not listen.
    pub(crate) const fn prompt(self) -> Option<&'static str> {
        match self {
            Self::Microsoft | Self::GitLab => Some("login"),
            // These know no `login`. Choosing an account is the most that they ask for.
            Self::Google | Self::GitHub => Some("select_account"),
            Self::Discord => Some("consent"),
            Self::Apple => None,
        }
    }

    /// How it says that an address is the person's. Microsoft has companies write any address into their people's accounts, and
    /// another claim says that the company owns the address's domain. Apple documents its claim as "a string or Boolean value".
    pub(crate) const fn verified(self) -> Word {
        match self {
            Self::Microsoft => Word { claim: "xms_edov", ..Word::STANDARD },
            Self::Apple => Word { may_be_text: true, ..Word::STANDARD },
            Self::Google | Self::GitHub | Self::GitLab | Self::Discord => Word::STANDARD,
        }
    }

    /// Whether it has people's browsers send its answer as a form. Apple insists where an address is asked for.
    pub(crate) const fn posts_back(self) -> bool {
        matches!(self, Self::Apple)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reach::Reach;

    #[test]
    fn every_preset_is_whole() {
        for preset in Preset::ALL {
            assert_eq!(Preset::named(preset.name()), Some(preset));
            let urls = match preset.protocol().unwrap() {
                Protocol::OpenId(issuer) => vec![Url::parse(&issuer.document()).unwrap()],
                Protocol::OAuth2(plain) => vec![plain.authorization, plain.token, plain.user_info],
            };
            assert!(urls.iter().all(|url| Reach::Public.admits(url)), "{urls:?}");
        }
        assert_eq!(Preset::named("Google"), None);
    }

    #[test]
    fn oau_16_nothing_is_asked_for_that_lets_us_act() {
        let harmless = ["openid", "email", "profile", "read:user", "user:email", "identify"];
        for preset in Preset::ALL {
            assert!(preset.scopes().iter().all(|scope| harmless.contains(scope)), "{preset:?}");
        }
    }
}
