//! What pictures are called: by chance, so that a name is known only to those who were given it, and says nothing of whose it is.

use std::fmt;
use std::str::FromStr;

const LENGTH: usize = 32;

/// The name of a picture: 128 random bits as 32 lower-case hexadecimal digits. A new picture has a new name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PictureName(u128);

/// The text names no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPictureName;

impl PictureName {
    /// A name of these random bytes.
    #[must_use]
    pub const fn new(random: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(random))
    }
}

impl fmt::Display for PictureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Takes what [`fmt::Display`] writes, and no other spelling of it.
impl FromStr for PictureName {
    type Err = NotAPictureName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_ours = text.len() == LENGTH && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let number = is_ours.then(|| u128::from_str_radix(text, 16).ok()).flatten();
        number.map(Self).ok_or(NotAPictureName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_is_read_as_it_is_written(random in any::<[u8; 16]>()) {
            let name = PictureName::new(random);
            prop_assert_eq!(name.to_string().parse(), Ok(name));
        }
    }

    /// A name becomes the name of a folder: nothing but our own spelling gets there.
    #[test]
    fn what_is_spelt_otherwise_names_nothing() {
        let good = PictureName::new([0xab; 16]).to_string();
        let padded = format!("+{}", &good[1..]);
        let (upper, short, long) = (good.to_uppercase(), &good[1..], format!("{good}0"));
        for text in ["", ".", "..", "../../etc/passwd", &padded, &upper, short, &long, &"\u{0661}".repeat(16)]
        {
            assert_eq!(text.parse::<PictureName>(), Err(NotAPictureName), "{text}");
        }
    }
}
