//! Who else is asked: services outside, and the careful client that asks them.
