//! Pictures of people: read by content, made square, written anew.
