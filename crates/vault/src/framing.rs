//! Framing: no two different lists of parts give the same bytes, so `ab|c` is never taken for `a|bc`.

/// The parts one after the other, each behind its length as eight bytes.
pub(crate) fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| 8 + part.len()).sum());
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn different_parts_never_meet(a: Vec<Vec<u8>>, b: Vec<Vec<u8>>) {
            let slices = |parts: &Vec<Vec<u8>>| framed(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(a == b, slices(&a) == slices(&b));
        }
    }

    #[test]
    fn the_border_counts() {
        assert_ne!(framed(&[b"ab", b"c"]), framed(&[b"a", b"bc"]));
        assert_ne!(framed(&[b""]), framed(&[]));
    }
}
