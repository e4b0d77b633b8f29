//! QR codes (ISO/IEC 18004) as pictures that a page can show without asking anybody: SVG in a data URI.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};

use crate::SecretString;

/// Light modules around the code, without which cameras do not find it (ISO/IEC 18004, section 5.3.8).
const QUIET: usize = 4;
/// Pixels that a module has where nobody scales the picture.
const PIXELS: usize = 6;

/// A picture of `text`: dark on a white ground of its own, so that it can also be scanned from a dark page. `None` where the
/// text is too long for a QR code.
#[must_use]
pub fn qr_code(text: &SecretString) -> Option<SecretString> {
    let code = QrCode::with_error_correction_level(text.expose(), EcLevel::M).ok()?;
    let picture = svg(code.width(), &code.into_colors());
    Some(SecretString::new(format!("data:image/svg+xml;base64,{}", STANDARD.encode(picture))))
}

fn svg(width: usize, modules: &[Color]) -> String {
    let side = width + 2 * QUIET;
    let pixels = side * PIXELS;
    let rows = modules.chunks(width.max(1)).enumerate();
    let path = rows.fold(String::new(), |path, (row, modules)| path + &dark_runs(row + QUIET, modules));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    )
}

/// Dark modules that stand side by side, as one rectangle each.
fn dark_runs(row: usize, modules: &[Color]) -> String {
    let mut path = String::new();
    let mut column = QUIET;
    for run in modules.chunk_by(|left, right| left == right) {
        if run.first() == Some(&Color::Dark) {
            // Writing to a string never fails.
            let _ = write!(path, "M{column} {row}h{}v1h-{}z", run.len(), run.len());
        }
        column += run.len();
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str =
        "otpauth://totp/Doorward:ann%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Doorward";

    fn picture(text: &str) -> String {
        let uri = qr_code(&SecretString::new(text.to_owned())).unwrap();
        let encoded = uri.expose().strip_prefix("data:image/svg+xml;base64,").unwrap();
        String::from_utf8(STANDARD.decode(encoded).unwrap()).unwrap()
    }

    /// The numbers of a run such as `4 5h7v1h-7z`.
    fn run(text: &str) -> (usize, usize, usize) {
        let (place, rest) = text.split_once('h').unwrap();
        let (column, row) = place.split_once(' ').unwrap();
        let length = rest.split_once('v').unwrap().0;
        assert_eq!(rest, format!("{length}v1h-{length}z"));
        (column.parse().unwrap(), row.parse().unwrap(), length.parse().unwrap())
    }

    #[test]
    fn a_picture_shows_the_modules_of_the_code_and_nothing_else() {
        let code = QrCode::with_error_correction_level(URL, EcLevel::M).unwrap();
        let picture = picture(URL);
        let side = code.width() + 8;
        assert!(picture.starts_with("<svg ") && picture.ends_with("z\"/></svg>"));
        assert!(picture.contains(&format!("viewBox=\"0 0 {side} {side}\"")));
        assert!(picture.contains(&format!("fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"")));
        let path = picture.split("fill=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = vec![false; side * side];
        for (column, row, length) in path.split('M').skip(1).map(run) {
            dark[row * side + column..][..length].fill(true);
        }
        for (at, is_dark) in dark.iter().enumerate() {
            let (row, column) = (at / side, at % side);
            let inside = (4..side - 4).contains(&row) && (4..side - 4).contains(&column);
            let expected = inside && code[(column - 4, row - 4)] == Color::Dark;
            assert_eq!(*is_dark, expected, "row {row}, column {column}");
        }
    }

    #[test]
    fn what_is_too_long_has_no_picture() {
        assert!(qr_code(&SecretString::new("x".repeat(2_331))).is_some());
        assert!(qr_code(&SecretString::new("x".repeat(2_332))).is_none());
    }
}
