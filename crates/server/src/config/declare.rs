//! One declaration makes a section's fields, its rows in the table of keys, and the way from one to the other.

/// Declares the settings of a section.
///
/// Each field reads `field: Type = "key.name", fallback;` or, for numbers, `field: Type = "key.name", fallback, range;`.
/// The comment above a field is what `config show` and the configuration page say about the key.
macro_rules! settings {
    (
        $(#[doc = $about:literal])+
        pub struct $section:ident {
            $(
                $(#[doc = $meaning:literal])+
                $field:ident: $type:ty = $name:literal, $fallback:expr $(, $range:expr)?;
            )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        pub struct $section {
            $($(#[doc = $meaning])+ pub $field: $type,)+
        }

        impl $section {
            pub(in crate::config) const GROUP: $crate::config::key::Group = $crate::config::key::Group {
                about: concat!($($about),+),
                keys: &[$(
                    $crate::config::key::Key::new::<$type>($name, concat!($($meaning),+), $fallback)$(.within($range))?
                ),+],
            };

            pub(in crate::config) fn read(
                values: $crate::config::values::Scope<'_>,
            ) -> Result<Self, $crate::config::problem::Problem> {
                Ok(Self { $($field: values.read($name)?),+ })
            }
        }
    };
}

/// Declares a setting that takes one of a few words.
macro_rules! choice {
    (
        $(#[doc = $about:literal])+
        pub enum $choice:ident {
            $($(#[doc = $meaning:literal])+ $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $choice {
            $($(#[doc = $meaning])+ $variant,)+
        }

        impl $choice {
            const WORDS: &[&str] = &[$($word),+];

            /// The word that stands for this in the configuration.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl $crate::config::key::Setting for $choice {
            const SHAPE: $crate::config::key::Shape = $crate::config::key::Shape::Text;

            fn form() -> String {
                format!("one of {}", Self::WORDS.join(", "))
            }

            fn from_value(value: &$crate::config::key::Value) -> Result<Self, String> {
                match value.text()? {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(format!("is not {}", Self::form())),
                }
            }
        }
    };
}

pub(super) use {choice, settings};
