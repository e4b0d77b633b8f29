//! A file becomes squares: the middle of the picture, upright, in each size.

use crate::{Fault, LONGEST_SIDE, MOST_PIXELS, SIZES};
use image::codecs::png::{CompressionType, FilterType as Filter, PngEncoder};
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{
    DynamicImage, GenericImageView, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, Limits,
    RgbaImage,
};
use std::io::Cursor;

const FORMATS: [ImageFormat; 4] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP];
/// What the pixels of one picture may take in memory: four bytes each. A picture of twice the depth may have half as many.
const MOST_BYTES: u64 = MOST_PIXELS * 4;
/// A larger square is first made this large by averaging, which is quick and keeps memory small.
const QUICKLY_TO: u32 = 1_024;
const OPAQUE: u8 = u8::MAX;

/// Reads a JPEG, PNG, GIF (its first frame) or WebP file and writes the middle of it as PNG, one for each of [`SIZES`]. This
/// takes up to a second of processor time and 320 MB of memory: callers limit how many run at once.
pub fn portrait(file: &[u8]) -> Result<Vec<(u32, Vec<u8>)>, Fault> {
    let (picture, orientation) = unpack(file)?;
    let square = upright(middle(&picture), orientation);
    drop(picture);
    SIZES.into_iter().map(|size| Ok((size, png(&sized(&square, size))?))).collect()
}

fn unpack(file: &[u8]) -> Result<(DynamicImage, Orientation), Fault> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Fault::Kind)?;
    if !reader.format().is_some_and(|format| FORMATS.contains(&format)) {
        return Err(Fault::Kind);
    }
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|error| fault(&error))?;
    let (width, height) = decoder.dimensions();
    let fits = u64::from(width) * u64::from(height) <= MOST_PIXELS && decoder.total_bytes() <= MOST_BYTES;
    if !fits {
        return Err(Fault::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    Ok((picture, orientation))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    limits
}

fn fault(error: &ImageError) -> Fault {
    if matches!(error, ImageError::Limits(_)) { Fault::TooLarge } else { Fault::Damaged }
}

/// The largest square around the centre.
fn middle(picture: &DynamicImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let side = width.min(height);
    let square = imageops::crop_imm(picture, (width - side) / 2, (height - side) / 2, side, side);
    if side > QUICKLY_TO { imageops::thumbnail(&*square, QUICKLY_TO, QUICKLY_TO) } else { square.to_image() }
}

/// Turned as the camera said that it was held (Exif, `Orientation`).
fn upright(square: RgbaImage, orientation: Orientation) -> RgbaImage {
    let mut square = DynamicImage::ImageRgba8(square);
    square.apply_orientation(orientation);
    square.into_rgba8()
}

fn sized(square: &RgbaImage, size: u32) -> DynamicImage {
    let picture = DynamicImage::ImageRgba8(imageops::resize(square, size, size, FilterType::CatmullRom));
    let is_opaque = picture.pixels().all(|(_, _, pixel)| pixel.0.last() == Some(&OPAQUE));
    if is_opaque { DynamicImage::ImageRgb8(picture.into_rgb8()) } else { picture }
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, Fault> {
    let mut file = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Default, Filter::Adaptive);
    let (width, height) = picture.dimensions();
    let written = encoder.write_image(picture.as_bytes(), width, height, picture.color().into());
    written.map_err(|_| Fault::Damaged)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ExtendedColorType, Rgba};

    const RED: Rgba<u8> = Rgba([200, 0, 0, 255]);
    const BLUE: Rgba<u8> = Rgba([0, 0, 200, 255]);

    /// Red where `is_red` says so, blue elsewhere.
    fn painted(width: u32, height: u32, is_red: impl Fn(u32, u32) -> bool) -> DynamicImage {
        let paint = |x, y| if is_red(x, y) { RED } else { BLUE };
        DynamicImage::ImageRgba8(RgbaImage::from_fn(width, height, paint))
    }

    fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        let picture = if format == ImageFormat::Jpeg { picture.to_rgb8().into() } else { picture.clone() };
        picture.write_to(&mut file, format).unwrap();
        file.into_inner()
    }

    fn read(file: &[u8]) -> Vec<RgbaImage> {
        let kept = portrait(file).unwrap();
        assert_eq!(kept.iter().map(|(size, _)| *size).collect::<Vec<_>>(), SIZES);
        kept.into_iter().map(|(_, png)| image::load_from_memory(&png).unwrap().into_rgba8()).collect()
    }

    fn is_red(picture: &RgbaImage, x: u32, y: u32) -> bool {
        let Rgba([red, _, blue, _]) = *picture.get_pixel(x, y);
        red > blue
    }

    #[test]
    fn each_kind_becomes_squares_of_each_size() {
        // Blue, but for a red band in the middle third of a wide picture.
        let wide = painted(300, 100, |x, _| (100..200).contains(&x));
        for format in FORMATS {
            for (picture, size) in read(&file(&wide, format)).iter().zip(SIZES) {
                assert_eq!(picture.dimensions(), (size, size));
                for (x, y) in [(2, 2), (size - 3, 2), (2, size - 3), (size - 3, size - 3)] {
                    assert!(is_red(picture, x, y), "{format:?} {size}");
                }
            }
        }
    }

    #[test]
    fn a_single_pixel_and_a_long_strip_are_pictures_too() {
        for (width, height) in [(1, 1), (1, 3_000), (3_000, 1), (1_025, 1_025), (2, 1_024)] {
            assert_eq!(
                read(&file(&painted(width, height, |_, _| true), ImageFormat::Png)).len(),
                SIZES.len()
            );
        }
    }

    #[test]
    fn what_is_seen_through_stays_so() {
        let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(10, 10, Rgba([1, 2, 3, 0])));
        assert_eq!(read(&file(&clear, ImageFormat::Png))[0].get_pixel(5, 5).0[3], 0);
    }

    /// A camera that was held on its side says so in Exif; the picture is turned, and Exif does not come along.
    #[test]
    fn pictures_stand_upright_and_metadata_stays_behind() {
        let top = painted(64, 64, |_, y| y < 32);
        let rgb = top.to_rgb8();
        let mut jpeg = Vec::new();
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 95);
        encoder.set_exif_metadata(exif(6)).unwrap();
        encoder.write_image(&rgb, 64, 64, ExtendedColorType::Rgb8).unwrap();
        assert!(holds(&jpeg, b"Exif") && holds(&jpeg, b"canary"));
        // 6: what is on top belongs to the right.
        let turned = &read(&jpeg)[3];
        assert!(is_red(turned, 60, 32) && !is_red(turned, 3, 32));
        for (_, png) in portrait(&jpeg).unwrap() {
            assert!(!holds(&png, b"Exif") && !holds(&png, b"eXIf") && !holds(&png, b"canary"));
        }
    }

    /// What stands behind the end of a picture, or between its pieces, is not passed on.
    #[test]
    fn a_picture_that_is_something_else_as_well_is_only_a_picture() {
        let script = b"<script>canary</script>PK\x03\x04";
        for format in FORMATS {
            let two = [&file(&painted(9, 9, |_, _| true), format)[..], script].concat();
            assert!(portrait(&two).unwrap().iter().all(|(_, png)| !holds(png, b"canary")), "{format:?}");
        }
    }

    #[test]
    fn other_content_is_no_picture_whatever_it_is_called() {
        let bmp = b"BM\x9a\0\0\0\0\0\0\0\x36\0\0\0";
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        for other in [&b""[..], b"x", b"%PDF-1.7", svg, bmp, b"II*\0", b"\0\0\0\x1cftypavif"] {
            assert_eq!(portrait(other), Err(Fault::Kind));
        }
    }

    #[test]
    fn a_cut_picture_is_damaged_and_nothing_worse() {
        for format in FORMATS {
            let whole = file(&painted(40, 40, |x, y| x > y), format);
            for length in (12..whole.len()).step_by(7) {
                let _ = portrait(&whole[..length]);
            }
            let half = [&whole[..16], &[0xff; 64]].concat();
            assert!(matches!(portrait(&half), Err(Fault::Damaged | Fault::TooLarge)), "{format:?}");
        }
    }

    /// What a file claims is looked at before anything is unpacked: this one has no pixels at all.
    #[test]
    fn a_claim_of_too_many_pixels_is_refused_unread() {
        let small = file(&painted(2, 2, |_, _| true), ImageFormat::Png);
        for (width, height) in [(60_000, 60_000), (8_001, 1), (1, 8_001), (8_000, 5_001), (u32::MAX >> 1, 1)]
        {
            assert_eq!(portrait(&claiming(&small, width, height)), Err(Fault::TooLarge), "{width}x{height}");
        }
    }

    /// Few bytes that unpack to many are either within the limits or refused: here twice the depth of what fits.
    #[test]
    fn deep_pictures_count_by_their_bytes() {
        let mut deep = claiming(&file(&painted(2, 2, |_, _| true), ImageFormat::Png), 7_000, 5_000);
        deep[24] = 16;
        reseal(&mut deep);
        assert_eq!(portrait(&deep), Err(Fault::TooLarge));
    }

    /// A PNG whose header claims other dimensions.
    fn claiming(png: &[u8], width: u32, height: u32) -> Vec<u8> {
        let mut claiming = png.to_vec();
        claiming[16..20].copy_from_slice(&width.to_be_bytes());
        claiming[20..24].copy_from_slice(&height.to_be_bytes());
        reseal(&mut claiming);
        claiming
    }

    /// Makes the checksum of a PNG's header right again.
    fn reseal(png: &mut [u8]) {
        let crc = png[12..29].iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1))
            })
        });
        png[29..33].copy_from_slice(&(!crc).to_be_bytes());
    }

    /// Exif with an orientation and a description.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut exif = b"MM\0*\0\0\0\x08\0\x02".to_vec();
        exif.extend(b"\x01\x0e\0\x02\0\0\0\x07\0\0\0\x26");
        exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        exif.extend(b"\0\0\0\0canary\0");
        exif
    }

    fn holds(file: &[u8], text: &[u8]) -> bool {
        file.windows(text.len()).any(|window| window == text)
    }
}
