//! How mails look and where their links lead, as the operator configured it.

use std::collections::BTreeMap;

use minijinja::Value;

/// The application that the mails speak for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Brand {
    /// What the application is called.
    pub app_name: String,
    /// Where it lives.
    pub base_uri: String,
    /// Who helps.
    pub support_email: String,
    /// The colour of buttons, as CSS takes it; `#rrggbb` is best, for then the letters on it are readable.
    pub primary_color: String,
    /// An image to show beside the name.
    pub icon_uri: Option<String>,
    /// The page to sign in at.
    pub login_uri: String,
    /// The page that takes `?token=` to verify an address.
    pub email_verification_uri: String,
    /// The page to choose a new password at.
    pub password_reset_uri: String,
    /// The page that shows sessions and second factors.
    pub security_settings_uri: String,
}

impl Brand {
    /// What templates see as `brand`.
    pub(crate) fn facts(&self) -> Value {
        Value::from(BTreeMap::from([
            ("app_name", Value::from(&self.app_name)),
            ("base_uri", Value::from(&self.base_uri)),
            ("support_email", Value::from(&self.support_email)),
            ("primary_color", Value::from(&self.primary_color)),
            ("on_primary_color", Value::from(on(&self.primary_color))),
            ("icon_uri", Value::from(self.icon_uri.as_deref().unwrap_or_default())),
            ("login_uri", Value::from(&self.login_uri)),
            ("email_verification_uri", Value::from(&self.email_verification_uri)),
            ("password_reset_uri", Value::from(&self.password_reset_uri)),
            ("security_settings_uri", Value::from(&self.security_settings_uri)),
        ]))
    }
}

/// The colour of letters that can be read on this one: dark on a light colour, white on all others.
fn on(color: &str) -> &'static str {
    match rgb(color) {
        Some([red, green, blue]) if 299 * red + 587 * green + 114 * blue > 160_000 => "#14161a",
        _ => "#ffffff",
    }
}

fn rgb(color: &str) -> Option<[u32; 3]> {
    let digits: Vec<u32> = color.strip_prefix('#')?.chars().map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    match *digits.as_slice() {
        [red, green, blue] => Some([red * 17, green * 17, blue * 17]),
        [r1, r2, g1, g2, b1, b2] => Some([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_on_the_primary_colour_can_be_read() {
        assert_eq!(on("#ffd400"), "#14161a");
        assert_eq!(on("#fff"), "#14161a");
        assert_eq!(on("#1d4ed8"), "#ffffff");
        assert_eq!(on("#000"), "#ffffff");
        assert_eq!(on("rebeccapurple"), "#ffffff");
        assert_eq!(on("#12345"), "#ffffff");
    }
}
