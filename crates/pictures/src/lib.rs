//! Pictures of people: read by content, made square, written anew.
//!
//! Whatever a file calls itself, its first bytes say what it is. What it claims to be like is held against limits before any pixel
//! is unpacked. What comes out has only pixels of what went in: no metadata, no profile, nothing behind the end of the picture.

mod portrait;

pub use portrait::portrait;

use thiserror::Error;

/// The sides of the squares that a picture is kept in, in pixels, largest first.
pub const SIZES: [u32; 4] = [512, 256, 128, 64];
/// The longest side of a picture that is read, in pixels.
pub const LONGEST_SIDE: u32 = 8_000;
/// The most pixels of a picture that is read.
pub const MOST_PIXELS: u64 = 40_000_000;

/// Why a file does not become a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// It is none of the kinds that are read.
    #[error("must be a JPEG, PNG, GIF or WebP picture")]
    Kind,
    /// It claims to have more pixels than are unpacked.
    #[error("must have at most 8000 pixels on a side and 40 million in all: make it smaller")]
    TooLarge,
    /// It begins like a picture and does not go on like one.
    #[error("is a damaged picture: save it anew and try again")]
    Damaged,
}
