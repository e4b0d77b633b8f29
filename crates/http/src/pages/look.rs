//! The operator's look: a small stylesheet of their colour, font and roundness, and the picture beside the name.
//!
//! The colour is one; what stands on it, and what it is for words and washes in light and in the dark, follows from it so that
//! everything stays readable (WCAG 2.2, success criterion 1.4.3).

use std::fmt::Write as _;

/// What letters on a coloured ground need at least.
const READABLE: f64 = 4.5;
const WHITE: Rgb = Rgb([255, 255, 255]);
const BLACK: Rgb = Rgb([0, 0, 0]);
/// The grounds of our pages, in light and in the dark, as `doorward.css` has them.
const LIGHT: Rgb = Rgb([243, 244, 247]);
const DARK: Rgb = Rgb([26, 29, 36]);
const DOOR: &str = include_str!("../../assets/door.svg");

/// What the operator chose, as it is sent.
pub struct Look {
    css: String,
    door: String,
    logo: Option<Logo>,
}

/// A picture of the operator's own.
pub struct Logo {
    /// Its media type.
    pub kind: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What the operator says of it.
pub struct Chosen<'a> {
    /// The colour of buttons and links: `#` and three or six hexadecimal digits.
    pub primary: &'a str,
    /// How round the corners of cards are, in pixels.
    pub radius: u32,
    /// Fonts, as CSS lists them.
    pub font: Option<&'a str>,
    /// The picture beside the name.
    pub logo: Option<Logo>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Rgb([u8; 3]);

impl Look {
    /// The look that was chosen.
    #[must_use]
    pub fn new(chosen: Chosen<'_>) -> Self {
        let primary = Rgb::parse(chosen.primary).unwrap_or(Rgb([79, 70, 229]));
        let door = DOOR.replace("#6d64f5", &primary.towards(WHITE, 0.16).css());
        let door = door.replace("#4038c8", &primary.strong().css()).replace("#4f46e5", &primary.css());
        Self { css: css(primary, chosen.radius, chosen.font), door, logo: chosen.logo }
    }

    /// The stylesheet.
    pub(super) fn css(&self) -> &str {
        &self.css
    }

    /// The picture of an open door, in the operator's colour.
    pub(super) fn door(&self) -> &str {
        &self.door
    }

    /// The operator's own picture.
    pub(super) const fn logo(&self) -> Option<&Logo> {
        self.logo.as_ref()
    }
}

fn css(primary: Rgb, radius: u32, font: Option<&str>) -> String {
    let wash = |ground: Rgb, share| primary.towards(ground, share);
    let (light, dark) = (wash(WHITE, 0.9), wash(DARK, 0.78));
    let mut css = format!(
        ":root{{--primary:{};--primary-strong:{};--on-primary:{};--accent:{};--accent-wash:{};--radius:{radius}px",
        primary.css(),
        primary.strong().css(),
        primary.letters().css(),
        primary.readable_on(&[LIGHT, light], BLACK).css(),
        light.css(),
    );
    if let Some(font) = font {
        // Writing to a string does not fail.
        let _ = write!(css, ";--sans:{font}");
    }
    let accent = primary.readable_on(&[DARK, dark], WHITE).css();
    let _ = write!(
        css,
        "}}\n@media (prefers-color-scheme:dark){{:root{{--accent:{accent};--accent-wash:{}}}}}\n",
        dark.css()
    );
    css
}

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [red, green, blue] => Some(Self([red * 17, green * 17, blue * 17])),
            [r1, r2, g1, g2, b1, b2] => Some(Self([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2])),
            _ => None,
        }
    }

    fn css(self) -> String {
        let Self([red, green, blue]) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// So much of the way to another colour.
    fn towards(self, other: Self, share: f64) -> Self {
        let mut mixed = self.0;
        for (own, other) in mixed.iter_mut().zip(other.0) {
            let value = f64::from(*own).mul_add(1.0 - share, f64::from(other) * share);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
            let rounded = value.round() as u8;
            *own = rounded;
        }
        Self(mixed)
    }

    /// White where it can be read on this colour, black otherwise: one of the two always can.
    fn letters(self) -> Self {
        if self.contrast(WHITE) >= READABLE { WHITE } else { BLACK }
    }

    /// The colour under the pointer.
    fn strong(self) -> Self {
        self.towards(if self.letters() == WHITE { BLACK } else { WHITE }, 0.18)
    }

    /// The nearest to this colour, on the way to `end`, that can be read on every one of these grounds.
    fn readable_on(self, grounds: &[Self], end: Self) -> Self {
        let shades = (0..=20_u8).map(|step| self.towards(end, f64::from(step) / 20.0));
        let fits = |shade: &Self| grounds.iter().all(|ground| shade.contrast(*ground) >= READABLE + 0.5);
        shades.into_iter().find(fits).unwrap_or(end)
    }

    /// The contrast ratio (WCAG 2.2, "contrast ratio").
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The relative luminance (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        linear.into_iter().zip([0.2126, 0.7152, 0.0722]).map(|(value, weight)| value * weight).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(primary: &str) -> Look {
        Look::new(Chosen { primary, radius: 16, font: None, logo: None })
    }

    fn value(css: &str, name: &str) -> Rgb {
        let (_, rest) = css.split_once(&format!("{name}:")).unwrap();
        Rgb::parse(&rest[..7]).unwrap()
    }

    #[test]
    fn contrast_is_as_the_standard_has_it() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 0.01);
        assert!((Rgb([118, 118, 118]).contrast(WHITE) - 4.54).abs() < 0.01);
    }

    /// Whatever colour it is: words and buttons can be read, in light and in the dark.
    #[test]
    fn every_colour_stays_readable() {
        for shade in 0..0x1000 {
            let primary = format!("#{shade:03x}");
            let css = look(&primary).css;
            let (light, dark) = css.split_once("@media").unwrap();
            let on = value(light, "--on-primary");
            for ground in ["--primary", "--primary-strong"] {
                assert!(on.contrast(value(light, ground)) >= READABLE, "{primary} {ground}");
            }
            for (part, ground) in [(light, LIGHT), (light, WHITE), (dark, DARK)] {
                let accent = value(part, "--accent");
                assert!(accent.contrast(ground) >= READABLE, "{primary} on {ground:?}");
                assert!(accent.contrast(value(part, "--accent-wash")) >= READABLE, "{primary} on its wash");
            }
        }
    }

    #[test]
    fn the_door_has_the_operators_colour() {
        assert!(look("#16a34a").door().contains("#16a34a"));
        assert!(!look("#16a34a").door().contains("#4f46e5"));
    }

    #[test]
    fn a_font_is_named_where_one_is_chosen() {
        let chosen = Chosen { primary: "#123456", radius: 4, font: Some("Inter, sans-serif"), logo: None };
        let css = Look::new(chosen).css;
        assert!(css.contains("--radius:4px;--sans:Inter, sans-serif}"), "{css}");
    }
}
