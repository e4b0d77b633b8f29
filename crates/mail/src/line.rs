//! What people and their programs call themselves becomes one plain line before it stands in a mail (EML-28).

/// The most characters that a name keeps in a mail.
const LONGEST: usize = 100;

/// The text on one line: without control characters, and without the marks that turn the direction of writing and so
/// can make a line read as something else.
pub(crate) fn plain(text: &str) -> String {
    let visible: String =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| is_visible(*c)).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// A name to greet somebody by, if it is one. Anybody can register any address under any name, so a name that mail
/// programs would turn into a link could be used to lure a stranger in our voice.
pub(crate) fn name(text: &str) -> Option<String> {
    let line = plain(text);
    (!line.is_empty() && !looks_like_link(&line)).then_some(line)
}

/// What a domain's labels are parted by, also as browsers read it (RFC 3490, section 3.1).
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

fn looks_like_link(line: &str) -> bool {
    let is_domain = |(at, dot): (usize, &str)| {
        let (before, after) = (line.get(..at).unwrap_or(""), line.get(at + dot.len()..).unwrap_or(""));
        before.ends_with(char::is_alphanumeric)
            && after.chars().take_while(|c| c.is_alphanumeric()).take(2).count() == 2
    };
    line.match_indices(DOTS).any(is_domain) || line.contains("://") || line.contains('@')
}

fn is_visible(c: char) -> bool {
    let steers = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    !c.is_control() && !steers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_breaks_controls_or_turns() {
        assert_eq!(plain("Ada\r\nBcc: x\u{0}\u{1b}[31m"), "Ada Bcc: x[31m");
        assert_eq!(plain("\u{202e}Ada\u{2066} \u{2029}\u{feff}Lovelace\t"), "Ada Lovelace");
        assert_eq!(plain("Zoë 👩\u{1f3fd} Ōe 大江"), "Zoë 👩\u{1f3fd} Ōe 大江");
    }

    #[test]
    fn a_long_line_is_cut() {
        let cut = plain(&"é".repeat(500));
        assert_eq!(cut.chars().count(), LONGEST);
        assert!(cut.ends_with('…'));
    }

    #[test]
    fn a_name_that_would_become_a_link_is_no_name() {
        for lure in [
            "Win at evil.example",
            "https://evil.example/x",
            "www.evil.com!",
            "Prize waiting at www.evil.com.",
            "evil.com/x.y",
            "evil\u{3002}com",
            "me@evil.example",
            " \u{200b} ",
        ] {
            assert_eq!(name(lure), None, "{lure}");
        }
        for real in ["Ada", "J.R.R. Tolkien", "Martin Luther King, Jr.", "<b>Bob</b>", "O'Neill"] {
            assert_eq!(name(real).as_deref(), Some(real));
        }
    }
}
