//! Who a provider is: the name under which it vouches, and under which its document and tokens must be (OAU-2).

use std::borrow::Cow;

const DOCUMENT: &str = ".well-known/openid-configuration";
/// Where Microsoft has the one document of all its tenants, and what stands in it for a tenant's own id.
const MICROSOFT: &str = "https://login.microsoftonline.com";
const TENANT: &str = "{tenantid}";

/// Who a provider is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Issuer {
    /// This one, to the letter.
    Exactly(String),
    /// Each of Microsoft's tenants. One document is for all of them, and each vouches under a name of its own.
    MicrosoftTenants,
}

impl Issuer {
    /// Where its discovery document is (OpenID Connect Discovery, section 4).
    pub(crate) fn document(&self) -> String {
        match self {
            Self::Exactly(issuer) => format!("{}/{DOCUMENT}", issuer.trim_end_matches('/')),
            Self::MicrosoftTenants => format!("{MICROSOFT}/common/v2.0/{DOCUMENT}"),
        }
    }

    /// The issuer that its discovery document names.
    pub(crate) fn of_document(&self) -> Cow<'_, str> {
        match self {
            Self::Exactly(issuer) => issuer.into(),
            Self::MicrosoftTenants => of_tenant(TENANT).into(),
        }
    }

    /// Whether it is the issuer of a token; `tenant` is what the token says of that.
    pub(crate) fn is(&self, named: &str, tenant: Option<&str>) -> bool {
        match self {
            Self::Exactly(issuer) => issuer == named,
            Self::MicrosoftTenants => {
                tenant.is_some_and(|tenant| is_guid(tenant) && named == of_tenant(tenant))
            }
        }
    }
}

fn of_tenant(tenant: &str) -> String {
    format!("{MICROSOFT}/{tenant}/v2.0")
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<_> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oau_2_an_issuer_is_one_to_the_letter() {
        let issuer = Issuer::Exactly("https://id.example/door/".to_owned());
        assert_eq!(issuer.document(), "https://id.example/door/.well-known/openid-configuration");
        assert_eq!(issuer.of_document(), "https://id.example/door/");
        assert!(issuer.is("https://id.example/door/", None));
        for other in ["https://id.example/door", "https://id.example/door/x", "HTTPS://id.example/door/", ""]
        {
            assert!(!issuer.is(other, None), "{other}");
        }
    }

    #[test]
    fn oau_2_of_many_tenants_the_one_that_a_token_names_vouches() {
        let tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";
        let named = format!("https://login.microsoftonline.com/{tenant}/v2.0");
        let issuer = Issuer::MicrosoftTenants;
        assert!(issuer.is(&named, Some(tenant)));
        let other = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        for (named, tenant) in [
            (named.as_str(), None),
            (&named, Some(other)),
            (&format!("{named}/"), Some(tenant)),
            ("https://login.microsoftonline.com/{tenantid}/v2.0", Some("{tenantid}")),
            ("https://login.microsoftonline.com/../evil/v2.0", Some("../evil")),
        ] {
            assert!(!issuer.is(named, tenant), "{named} {tenant:?}");
        }
    }
}
