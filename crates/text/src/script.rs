//! What languages are written in. Fonts and directions are a matter of the script, not of the language.

/// What a language is written in.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Script {
    /// As in English.
    Latin,
    /// As in Ukrainian.
    Cyrillic,
    /// As in Arabic.
    Arabic,
    /// Kanji, hiragana and katakana.
    Japanese,
    /// Hangul.
    Korean,
    /// Han characters in their simplified form.
    SimplifiedChinese,
}

/// Which way a language is written, as in the HTML attribute `dir`.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Script {
    /// Which way it is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            Self::Latin | Self::Cyrillic | Self::Japanese | Self::Korean | Self::SimplifiedChinese => {
                Direction::LeftToRight
            }
        }
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
