//! Sessions, their epochs and their challenges: spent once, ended for good, forgotten when they are over.

use model::session::{Device, Factor, Session, SessionLife};
use model::{ChallengeId, Lifetime, SessionId};
use vault::Digest;

use super::backend::unique;
use super::shelf::{DAY, NOW, Shelf, after, at_once, session};

const LIFE: SessionLife = SessionLife { absolute: DAY, idle: Lifetime(7_200) };

fn facts(session: &Session) -> String {
    format!("{session:?}")
}

async fn keep(shelf: &Shelf, sessions: &[&Session]) {
    for session in sessions {
        let refresh = shelf.secret("refresh");
        shelf.work(async |work| work.insert_session(session, &refresh).await).await;
    }
}

fn ids(sessions: &[Session]) -> Vec<SessionId> {
    sessions.iter().map(|session| session.id).collect()
}

#[tokio::test]
async fn a_session_comes_back_as_it_went() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (kept, _) = shelf.signed_in(&ada).await;
    let inside = shelf.work(async |work| work.session(kept.id).await).await.unwrap();
    for found in [shelf.session(kept.id).await.unwrap().unwrap(), inside] {
        assert_eq!(facts(&found), facts(&kept));
    }
    let nobody = SessionId(unique());
    assert!(shelf.session(nobody).await.unwrap().is_none());
    assert!(shelf.work(async |work| work.session(nobody).await).await.is_none());
    let bare =
        Session { factors: vec![Factor::Pwd, Factor::Otp], device: Device::default(), ..session(&ada) };
    keep(&shelf, &[&bare]).await;
    assert_eq!(facts(&shelf.session(bare.id).await.unwrap().unwrap()), facts(&bare));
    shelf.close().await;
}

/// RFR-6: what is idle or too old is none of the live sessions.
#[tokio::test]
async fn rfr_6_live_sessions_are_listed_the_one_used_last_first() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let first = Session { last_active: after(10), ..session(&ada) };
    let second = Session { last_active: after(20), ..session(&ada) };
    let idle = Session { idle_until: after(30), ..session(&ada) };
    let old = Session { expires_at: after(30), ..session(&ada) };
    keep(&shelf, &[&first, &second, &idle, &old, &session(&eve)]).await;
    assert_eq!(shelf.sessions(ada.id, after(29)).await.unwrap().len(), 4);
    assert_eq!(ids(&shelf.sessions(ada.id, after(30)).await.unwrap()), [second.id, first.id]);
    for (session, lives) in [(&first, true), (&idle, false), (&old, false)] {
        assert_eq!(shelf.epochs(session.id, after(30)).await.unwrap().is_some(), lives);
        assert!(shelf.epochs(session.id, after(29)).await.unwrap().is_some());
    }
    shelf.close().await;
}

#[tokio::test]
async fn epochs_are_those_of_account_and_session() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let kept = Session { epoch: 3, confirmed: 2, ..session(&ada) };
    keep(&shelf, &[&kept]).await;
    assert_eq!(shelf.epochs(kept.id, NOW).await.unwrap(), Some((0, [3, 2])));
    let moved_on = model::Account { epoch: 5, ..ada.clone() };
    shelf.work(async |work| work.save_account(&moved_on).await).await;
    assert_eq!(shelf.epochs(kept.id, NOW).await.unwrap(), Some((5, [3, 2])));
    shelf.work(async |work| work.confirm_session(kept.id, 5).await).await;
    assert_eq!(shelf.epochs(kept.id, NOW).await.unwrap(), Some((5, [3, 5])));
    assert_eq!(shelf.epochs(SessionId(unique()), NOW).await.unwrap(), None);
    shelf.close().await;
}

async fn rotate(shelf: &Shelf, next: &Session, spent: &Digest, refresh: &Digest) -> bool {
    shelf.work(async |work| work.rotate_session(next, &[*spent], refresh).await).await
}

/// RFR-1, RFR-4: a refresh token is spent once, by the generation that it is of.
#[tokio::test]
async fn rfr_4_only_the_newest_refresh_token_is_spent() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (kept, first) = shelf.signed_in(&ada).await;
    let (second, third) = (shelf.secret("refresh"), shelf.secret("refresh"));
    let next = kept.clone().refreshed(4, Device::new(Some("Safari"), None, None), LIFE, after(60));
    assert!(!rotate(&shelf, &next, &second, &third).await, "not its token");
    let skipped = Session { generation: 2, ..next.clone() };
    assert!(!rotate(&shelf, &skipped, &first, &second).await, "not its generation");
    assert_eq!(facts(&shelf.session(kept.id).await.unwrap().unwrap()), facts(&kept));

    assert!(rotate(&shelf, &next, &first, &second).await);
    let saved = shelf.session(kept.id).await.unwrap().unwrap();
    assert_eq!(facts(&saved), facts(&next));
    assert_eq!((saved.generation, saved.epoch, saved.confirmed, saved.last_active), (1, 1, 4, after(60)));
    assert!(!rotate(&shelf, &next, &first, &third).await, "spent");
    let later = saved.refreshed(4, Device::default(), LIFE, after(61));
    assert!(rotate(&shelf, &later, &second, &third).await);
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rfr_1_of_sixteen_refreshes_at_once_one_is_the_first() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (kept, first) = shelf.signed_in(&ada).await;
    let rotated = at_once(|| {
        let (store, next) = (shelf.store.clone(), kept.clone().refreshed(0, Device::default(), LIFE, NOW));
        let second = shelf.secret("refresh");
        async move {
            let mut work = store.begin().await.unwrap();
            let rotated = work.rotate_session(&next, &[first], &second).await.unwrap();
            work.commit().await.unwrap();
            rotated
        }
    });
    assert_eq!(rotated.await, 1);
    assert_eq!(shelf.session(kept.id).await.unwrap().unwrap().generation, 1);
    shelf.close().await;
}

/// SES-4: ending takes the account's name as well as the session's.
#[tokio::test]
async fn ses_4_one_ends_ones_own_sessions_alone() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let own: Vec<Session> = (0..4).map(|_| session(&ada)).collect();
    keep(&shelf, &own.iter().collect::<Vec<_>>()).await;
    let (theirs, _) = shelf.signed_in(&eve).await;
    assert!(!shelf.work(async |work| work.end_session(ada.id, theirs.id).await).await);
    assert!(shelf.work(async |work| work.end_session(ada.id, own[0].id).await).await);
    assert!(!shelf.work(async |work| work.end_session(ada.id, own[0].id).await).await);
    assert_eq!(shelf.work(async |work| work.end_sessions(ada.id, Some(own[2].id)).await).await, 2);
    assert_eq!(ids(&shelf.sessions(ada.id, NOW).await.unwrap()), [own[2].id]);
    assert_eq!(shelf.work(async |work| work.end_sessions(ada.id, None).await).await, 1);
    assert_eq!(shelf.sessions(ada.id, NOW).await.unwrap().len(), 0);
    assert_eq!(ids(&shelf.sessions(eve.id, NOW).await.unwrap()), [theirs.id]);
    shelf.close().await;
}

/// LOG-14: beyond so many, those used longest ago are to end.
#[tokio::test]
async fn log_14_the_sessions_used_longest_ago_are_surplus() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let own: Vec<Session> = (0..5).map(|age| Session { last_active: after(-age), ..session(&ada) }).collect();
    keep(&shelf, &own.iter().rev().collect::<Vec<_>>()).await;
    shelf.signed_in(&eve).await;
    assert_eq!(shelf.work(async |work| work.surplus_sessions(ada.id, 5).await).await, []);
    let mut surplus = shelf.work(async |work| work.surplus_sessions(ada.id, 2).await).await;
    surplus.sort();
    let mut oldest = ids(&own[2..]);
    oldest.sort();
    assert_eq!(surplus, oldest);
    shelf.close().await;
}

/// LOG-6: a half-done sign-in is completed once, by its own account, in its time.
#[tokio::test]
async fn log_6_a_challenge_is_spent_once() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    let [one, other, third] = [(); 3].map(|()| ChallengeId(unique()));
    for id in [one, other, third] {
        shelf.work(async |work| work.insert_challenge(id, ada.id, after(600)).await).await;
    }
    assert!(shelf.challenge_waits(one, ada.id, after(599)).await.unwrap());
    assert!(!shelf.challenge_waits(one, ada.id, after(600)).await.unwrap());
    assert!(!shelf.challenge_waits(one, eve.id, NOW).await.unwrap());
    assert!(!shelf.work(async |work| work.spend_challenge(one, eve.id).await).await);
    assert!(shelf.work(async |work| work.spend_challenge(one, ada.id).await).await);
    assert!(!shelf.work(async |work| work.spend_challenge(one, ada.id).await).await);
    assert!(!shelf.challenge_waits(one, ada.id, NOW).await.unwrap());
    assert!(shelf.challenge_waits(other, ada.id, NOW).await.unwrap());
    shelf.work(async |work| work.void_challenges(eve.id).await).await;
    assert!(shelf.challenge_waits(other, ada.id, NOW).await.unwrap());
    shelf.work(async |work| work.void_challenges(ada.id).await).await;
    assert!(!shelf.challenge_waits(third, ada.id, NOW).await.unwrap());
    shelf.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn log_6_of_sixteen_at_once_one_spends_a_challenge() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let id = ChallengeId(unique());
    shelf.work(async |work| work.insert_challenge(id, ada.id, after(600)).await).await;
    let spent = at_once(|| {
        let store = shelf.store.clone();
        async move {
            let mut work = store.begin().await.unwrap();
            let spent = work.spend_challenge(id, ada.id).await.unwrap();
            work.commit().await.unwrap();
            spent
        }
    });
    assert_eq!(spent.await, 1);
    shelf.close().await;
}

/// What is over is forgotten, some at a time, and nothing else.
#[tokio::test]
async fn what_is_over_is_forgotten() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let ends = |at| Session { expires_at: after(at), ..session(&ada) };
    let rests = |at| Session { idle_until: after(at), ..session(&ada) };
    let (stays, gone) = (session(&ada), [ends(10), ends(10), rests(10)]);
    keep(&shelf, &[&stays, &gone[0], &gone[1], &gone[2]]).await;
    let (pause, other) = (shelf.secret("pause"), shelf.secret("pause"));
    shelf
        .work(async |work| {
            work.insert_challenge(ChallengeId(unique()), ada.id, after(10)).await?;
            work.insert_challenge(ChallengeId(unique()), ada.id, after(11)).await?;
            work.reserve_mail(&[pause], Lifetime(10), NOW).await?;
            work.reserve_mail(&[other], Lifetime(11), NOW).await
        })
        .await;
    assert_eq!(shelf.purge_expired(after(9), 100).await.unwrap(), 0);
    assert_eq!(shelf.purge_expired(after(10), 2).await.unwrap(), 4, "two sessions, a challenge, a pause");
    assert_eq!(shelf.purge_expired(after(10), 2).await.unwrap(), 1);
    assert_eq!(shelf.purge_expired(after(10), 2).await.unwrap(), 0);
    assert_eq!(ids(&shelf.sessions(ada.id, after(10)).await.unwrap()), [stays.id]);
    assert_eq!(shelf.count("select count(*) from challenge").await, 1);
    assert_eq!(shelf.cooldown(&[other], after(10)).await.unwrap(), 1);
    shelf.close().await;
}

/// GST-3: a session gets other tokens, whatever refresh token it held; one that has ended gets none.
#[tokio::test]
async fn gst_3_a_session_is_given_new_tokens() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let (kept, first) = shelf.signed_in(&ada).await;
    let second = shelf.secret("refresh");
    let next = kept.clone().refreshed(1, Device::new(Some("Safari"), None, None), LIFE, after(60));
    assert!(shelf.work(async |work| work.renew_session(&next, &second).await).await);
    let saved = shelf.session(kept.id).await.unwrap().unwrap();
    assert_eq!(facts(&saved), facts(&next));
    assert_eq!((saved.generation, saved.epoch, saved.confirmed), (1, 1, 1));
    let later = saved.refreshed(1, Device::default(), LIFE, after(61));
    assert!(!rotate(&shelf, &later, &first, &shelf.secret("refresh")).await, "the former token is spent");
    assert!(rotate(&shelf, &later, &second, &shelf.secret("refresh")).await);
    shelf.work(async |work| work.end_session(ada.id, kept.id).await).await;
    assert!(!shelf.work(async |work| work.renew_session(&later, &first).await).await);
    shelf.close().await;
}
