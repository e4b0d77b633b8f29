//! What people do, at random.

use std::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::prelude::*;

/// Actions of one play.
const LENGTH: RangeInclusive<usize> = 10..=30;

/// One of the few accounts there may be.
pub(crate) type Slot = usize;
/// Accounts that people make; an administrator is there beside them.
pub(crate) const SLOTS: usize = 2;
/// Places from which each account is used.
pub(crate) const PLACES: usize = 2;

/// A place from which an account is used, with the tokens that were given there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Seat {
    pub(crate) slot: Slot,
    pub(crate) place: usize,
}

/// How well somebody types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    Right,
    Wrong,
}

/// What somebody gives as second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Mailed(Typed),
    /// A code that was mailed for something else.
    MailedElsewhere,
    Totp(Typed),
    /// The code of the app that was used last.
    TotpAgain,
    Recovery,
    /// A recovery code that was used.
    RecoveryAgain,
}

/// Something that somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Register(Slot),
    Verify(Slot),
    Login(Seat, Typed),
    CompleteLogin(Seat, Given),
    StepUp(Seat, Typed),
    CompleteStepUp(Seat, Given),
    SendCode(Seat),
    EnableEmail(Seat, Typed),
    DisableEmail(Seat),
    EnableTotp(Seat, Typed),
    DisableTotp(Seat),
    PreferTotp(Seat, bool),
    ChangePassword(Seat, Typed),
    RequestReset(Slot),
    Reset(Slot),
    ChangeEmail(Seat),
    Refresh(Seat),
    RefreshWithSpent(Seat),
    EndSession(Seat, usize),
    EndSessions(Seat),
    Logout(Seat),
    Delete(Seat),
    Lock(Slot),
    Unlock(Slot),
    EndSessionsOf(Slot),
    ResetFactors(Slot),
    MakeAdmin(Slot, bool),
    Join(Slot, bool),
    /// The last administrator gives the role up, which is refused.
    Resign,
    Pass(i64),
}

/// An action; whoever is `prepared` first signs in and steps up, as far as that is needed and goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) prepared: bool,
    pub(crate) action: Action,
}

fn seat() -> impl Strategy<Value = Seat> + Clone {
    (0..SLOTS, 0..PLACES).prop_map(|(slot, place)| Seat { slot, place })
}

fn typed() -> impl Strategy<Value = Typed> + Clone {
    prop_oneof![2 => Just(Typed::Right), 1 => Just(Typed::Wrong)]
}

fn given() -> impl Strategy<Value = Given> + Clone {
    prop_oneof![
        3 => typed().prop_map(Given::Mailed),
        1 => Just(Given::MailedElsewhere),
        3 => typed().prop_map(Given::Totp),
        1 => Just(Given::TotpAgain),
        2 => Just(Given::Recovery),
        2 => Just(Given::RecoveryAgain),
    ]
}

fn coming_in() -> impl Strategy<Value = Action> {
    prop_oneof![
        (0..SLOTS).prop_map(Action::Register),
        (0..SLOTS).prop_map(Action::Verify),
        (seat(), typed()).prop_map(|(seat, typed)| Action::Login(seat, typed)),
        (seat(), given()).prop_map(|(seat, given)| Action::CompleteLogin(seat, given)),
        (seat(), typed()).prop_map(|(seat, typed)| Action::StepUp(seat, typed)),
        (seat(), given()).prop_map(|(seat, given)| Action::CompleteStepUp(seat, given)),
        (0..SLOTS).prop_map(Action::RequestReset),
        (0..SLOTS).prop_map(Action::Reset),
    ]
}

fn changing() -> impl Strategy<Value = Action> {
    prop_oneof![
        1 => seat().prop_map(Action::SendCode),
        1 => (seat(), typed()).prop_map(|(seat, typed)| Action::EnableEmail(seat, typed)),
        1 => seat().prop_map(Action::DisableEmail),
        2 => (seat(), typed()).prop_map(|(seat, typed)| Action::EnableTotp(seat, typed)),
        1 => seat().prop_map(Action::DisableTotp),
        1 => (seat(), any::<bool>()).prop_map(|(seat, totp)| Action::PreferTotp(seat, totp)),
        1 => (seat(), typed()).prop_map(|(seat, typed)| Action::ChangePassword(seat, typed)),
        1 => seat().prop_map(Action::ChangeEmail),
    ]
}

fn ending() -> impl Strategy<Value = Action> {
    prop_oneof![
        3 => seat().prop_map(Action::Refresh),
        2 => seat().prop_map(Action::RefreshWithSpent),
        2 => (seat(), 0..PLACES).prop_map(|(seat, place)| Action::EndSession(seat, place)),
        1 => seat().prop_map(Action::EndSessions),
        2 => seat().prop_map(Action::Logout),
        1 => seat().prop_map(Action::Delete),
    ]
}

fn administering() -> impl Strategy<Value = Action> {
    prop_oneof![
        1 => (0..SLOTS).prop_map(Action::Lock),
        2 => (0..SLOTS).prop_map(Action::Unlock),
        1 => (0..SLOTS).prop_map(Action::EndSessionsOf),
        1 => (0..SLOTS).prop_map(Action::ResetFactors),
        1 => (0..SLOTS, any::<bool>()).prop_map(|(slot, on)| Action::MakeAdmin(slot, on)),
        1 => (0..SLOTS, any::<bool>()).prop_map(|(slot, on)| Action::Join(slot, on)),
        1 => Just(Action::Resign),
    ]
}

fn passing() -> impl Strategy<Value = Action> {
    let spans = [20, 61, 299, 631, 917, 1_900, 90_000, 1_250_000];
    prop::sample::select(spans.to_vec()).prop_map(Action::Pass)
}

/// A play.
pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let action =
        prop_oneof![6 => coming_in(), 6 => changing(), 4 => ending(), 2 => administering(), 2 => passing()];
    let step = (prop::bool::weighted(0.75), action).prop_map(|(prepared, action)| Step { prepared, action });
    vec(step, LENGTH)
}
