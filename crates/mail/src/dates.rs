//! Dates in mails are spelt out in the reader's language, in UTC, without a weekday.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::stationery::RenderError;
use crate::words::Words;

/// Microseconds since the Unix epoch as, in English, `22 November 2026, 14:05 UTC`.
pub(crate) fn spell(words: &Words, at: i64) -> Result<String, RenderError> {
    let time = Timestamp::from_microsecond(at).map_err(|_| RenderError::Time)?.to_zoned(TimeZone::UTC);
    let month = words.say("mail-month", &[("month", i64::from(time.month()).into())])?;
    let said = words.say(
        "mail-date",
        &[
            ("day", i64::from(time.day()).into()),
            ("month", month.into()),
            ("year", time.year().to_string().into()),
            ("time", format!("{:02}:{:02}", time.hour(), time.minute()).into()),
        ],
    )?;
    Ok(said)
}

#[cfg(test)]
mod tests {
    use text::{Catalogue, Locale};

    use super::*;

    const NOVEMBER: i64 = 1_795_356_300_000_000;
    const NEW_YEAR: i64 = 1_767_225_600_000_000;

    fn spelt(locale: Locale, at: i64) -> String {
        spell(&Words::new(Catalogue::default(), locale), at).unwrap()
    }

    #[test]
    fn a_date_is_spelt_in_the_language_of_the_letter() {
        assert_eq!(spelt(Locale::En, NOVEMBER), "22 November 2026, 14:05 UTC");
        assert_eq!(spelt(Locale::De, NOVEMBER), "22. November 2026, 14:05 UTC");
        assert_eq!(spelt(Locale::Fr, NOVEMBER), "22 novembre 2026 à 14:05 UTC");
        assert_eq!(spelt(Locale::Es, NOVEMBER), "22 de noviembre de 2026, 14:05 UTC");
        assert_eq!(spelt(Locale::Fr, NEW_YEAR), "1er janvier 2026 à 00:00 UTC");
        assert_eq!(spelt(Locale::De, NEW_YEAR), "1. Januar 2026, 00:00 UTC");
        assert_eq!(spelt(Locale::PtBr, NEW_YEAR), "1º de janeiro de 2026, 00:00 UTC");
        assert_eq!(spelt(Locale::Pl, NOVEMBER), "22 listopada 2026, 14:05 UTC");
        assert_eq!(spelt(Locale::Uk, NOVEMBER), "22 листопада 2026 р., 14:05 UTC");
        assert_eq!(spelt(Locale::Ko, NOVEMBER), "2026년 11월 22일 14:05 UTC");
    }

    #[test]
    fn a_time_that_no_calendar_has_is_an_error() {
        let words = Words::new(Catalogue::default(), Locale::En);
        assert!(matches!(spell(&words, i64::MAX), Err(RenderError::Time)));
    }
}
