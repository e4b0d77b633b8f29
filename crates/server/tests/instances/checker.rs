//! What clients saw of tokens, and whether there is one order of events that explains all of it (SES-5).
//!
//! A token is let in from its beginning on, and from one moment on it is refused. That moment lies between the beginning of
//! what revoked it and its answer. So a read that was let in must have begun before every refusal and every revocation was
//! answered, and a read that was refused must have ended after a revocation had begun.

use std::time::Instant;

/// When a request was sent, and when its answer was there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) begun: Instant,
    pub(crate) ended: Instant,
}

/// What a request said of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    LetIn,
    Refused,
    Revoked,
}

/// One request and the token that it was about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Event {
    pub(crate) token: usize,
    pub(crate) span: Span,
    pub(crate) seen: Seen,
}

/// What no order of events explains, a sentence each.
pub(crate) fn contradictions(history: &[Event]) -> Vec<String> {
    let tokens = history.iter().map(|event| event.token).max().map_or(0, |most| most + 1);
    (0..tokens).filter_map(|token| contradiction(token, history)).collect()
}

fn contradiction(token: usize, history: &[Event]) -> Option<String> {
    let of = |seen| history.iter().filter(move |event| event.token == token && event.seen == seen);
    let revoking = of(Seen::Revoked).map(|event| event.span.begun).min();
    let refused = of(Seen::Refused).map(|event| event.span.ended).min();
    let over = of(Seen::Revoked).map(|event| event.span.ended).chain(refused).min();
    let last = of(Seen::LetIn).map(|event| event.span.begun).max();
    if let (Some(over), Some(last)) = (over, last)
        && over < last
    {
        return Some(format!(
            "token {token} was let in by a read that began {:?} after it was over",
            last - over
        ));
    }
    match (refused, revoking) {
        (Some(_), None) => Some(format!("token {token} was refused, and nobody had revoked it")),
        (Some(refused), Some(revoking)) if refused < revoking => {
            Some(format!("token {token} was refused {:?} before anybody revoked it", revoking - refused))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn history(events: &[(Seen, u64, u64)]) -> Vec<Event> {
        let zero = Instant::now();
        let at = |millis| zero + Duration::from_millis(millis);
        let event = |&(seen, begun, ended)| Event {
            token: 0,
            span: Span { begun: at(begun), ended: at(ended) },
            seen,
        };
        events.iter().map(event).collect()
    }

    #[test]
    fn ses_5_reads_that_overlap_a_revocation_may_go_either_way() {
        use Seen::{LetIn, Refused, Revoked};
        for explained in [
            &[(LetIn, 0, 1), (Revoked, 2, 5), (Refused, 6, 7)][..],
            &[(Revoked, 2, 5), (LetIn, 4, 9), (Refused, 3, 5)],
            &[(Revoked, 2, 5), (Refused, 1, 3)],
            &[(LetIn, 0, 1)],
        ] {
            assert_eq!(contradictions(&history(explained)), [""; 0], "{explained:?}");
        }
    }

    #[test]
    fn ses_5_what_no_order_explains_is_found() {
        use Seen::{LetIn, Refused, Revoked};
        for wrong in [
            &[(Revoked, 2, 5), (LetIn, 6, 7)][..],
            &[(Revoked, 0, 9), (Refused, 1, 2), (LetIn, 3, 4)],
            &[(Refused, 0, 1), (Revoked, 2, 3)],
            &[(Refused, 0, 1)],
        ] {
            assert_eq!(contradictions(&history(wrong)).len(), 1, "{wrong:?}");
        }
    }
}
