//! The languages we have. A new one is a line at the end of this file and a folder of that name in `locales`.

use serde::{Deserialize, Serialize};

use crate::script::{Direction, Script};

/// Of each language: its name here, its BCP 47 tag, what its speakers call it, and what it is written in.
macro_rules! languages {
    ($($name:ident $tag:literal $endonym:literal $script:ident;)+) => {
        /// A language that every message exists in.
        #[derive(Copy, Clone, Eq, PartialEq, Hash, Debug, Serialize, Deserialize)]
        pub enum Locale {
            $(#[doc = $endonym] #[serde(rename = $tag)] $name,)+
        }

        impl Locale {
            /// Every language we have.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$name),+];

            /// The BCP 47 tag, such as `pt-BR`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// What it is called by those who speak it.
            #[must_use]
            pub const fn endonym(self) -> &'static str {
                match self { $(Self::$name => $endonym),+ }
            }

            /// What it is written in.
            #[must_use]
            pub const fn script(self) -> Script {
                match self { $(Self::$name => Script::$script),+ }
            }

            /// What is said in it: the name of each file, and what stands there.
            pub(crate) const fn files(self) -> [(&'static str, &'static str); 3] {
                match self {
                    $(Self::$name => [file!($tag, "mail.ftl"), file!($tag, "pages.ftl"), file!($tag, "admin.ftl")]),+
                }
            }
        }
    };
}

macro_rules! file {
    ($tag:literal, $name:literal) => {
        (concat!($tag, "/", $name), include_str!(concat!("../locales/", $tag, "/", $name)))
    };
}

impl Locale {
    /// Which way this language is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        self.script().direction()
    }
}

languages! {
    En "en" "English" Latin;
    De "de" "Deutsch" Latin;
    Fr "fr" "Français" Latin;
    Es "es" "Español" Latin;
    It "it" "Italiano" Latin;
    PtBr "pt-BR" "Português (Brasil)" Latin;
    Nl "nl" "Nederlands" Latin;
    Pl "pl" "Polski" Latin;
    Cs "cs" "Čeština" Latin;
    Uk "uk" "Українська" Cyrillic;
    Tr "tr" "Türkçe" Latin;
    Sv "sv" "Svenska" Latin;
    Ja "ja" "日本語" Japanese;
    Ko "ko" "한국어" Korean;
    ZhHans "zh-Hans" "简体中文" SimplifiedChinese;
    Ar "ar" "العربية" Arabic;
}
