//! Tokens of others, good and forged, by every algorithm.
