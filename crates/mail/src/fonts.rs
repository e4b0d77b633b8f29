//! A mail brings no fonts along: it names those that readers' systems have for the script of its language.

use text::Script;

/// What all systems have for Latin and Cyrillic letters. Apple's finds the characters of every script by itself.
const SYSTEM: &str = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue'";

/// The value of `font-family` for mails in this script.
pub(crate) fn family(script: Script) -> String {
    let own = match script {
        Script::Latin | Script::Cyrillic => "Arial",
        Script::Arabic => "'Noto Sans Arabic', Tahoma, Arial",
        Script::Japanese => "'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP'",
        Script::Korean => "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR'",
        Script::SimplifiedChinese => "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'",
    };
    format!("{SYSTEM}, {own}, sans-serif")
}
