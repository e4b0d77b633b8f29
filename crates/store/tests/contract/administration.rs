//! Administrators, lists of accounts, and groups with who is in them.

use model::account::{Account, Role};
use model::directory::{Span, WayIn};
use model::group::{LanguageTag, Translations};
use model::page::Direction;
use model::{Admins, Group, GroupKey, PageRequest, UserFilter, UserOrder};

use super::shelf::{NOW, Shelf, after, at_once, email, guest, user};

const ALL: PageRequest = PageRequest { number: 0, size: 100 };
const OLDEST: UserOrder = UserOrder::CreatedAt(Direction::Ascending);

fn group(key: &str) -> Group {
    let sent = [("en", key, "A group"), ("pt-BR", "Equipe", "")];
    Group { key: key.parse().unwrap(), translations: Translations::parse(sent).unwrap(), created_at: NOW }
}

fn key(text: &str) -> GroupKey {
    text.parse().unwrap()
}

async fn names(shelf: &Shelf, filter: UserFilter, order: UserOrder) -> Vec<String> {
    let found = shelf.users(&filter, order, ALL).await.unwrap();
    assert_eq!(shelf.count_users(&filter).await.unwrap(), i64::try_from(found.len()).unwrap());
    found.iter().map(|one| one.name.as_str().to_owned()).collect()
}

/// AUT-4: those who cannot come in do not count.
#[tokio::test]
async fn aut_4_administrators_who_can_come_in_are_counted() {
    let shelf = Shelf::new().await;
    let count = async |shelf: &Shelf| shelf.work(async |work| work.admins().await).await;
    assert_eq!(count(&shelf).await, Admins::counted(0));
    shelf.user("ada").await;
    for (word, locked_at) in [("root", None), ("two", Some(NOW))] {
        let admin = Account { locked_at, ..user(word).grant_admin() };
        assert!(shelf.work(async |work| work.insert_account(&admin).await).await);
    }
    assert_eq!(count(&shelf).await, Admins::counted(1));
    shelf.close().await;
}

/// AUT-4: of many who leave at once one is told that nobody else is left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn aut_4_of_sixteen_who_leave_at_once_one_stays() {
    let shelf = Shelf::new().await;
    let mut admins = Vec::new();
    for n in 0..16 {
        let admin = user(&format!("root{n}")).grant_admin();
        assert!(shelf.work(async |work| work.insert_account(&admin).await).await);
        admins.push(admin.id);
    }
    let next = std::sync::Mutex::new(admins.into_iter());
    let left = at_once(|| {
        let (store, id) = (shelf.store.clone(), next.lock().unwrap().next().unwrap());
        async move {
            let mut work = store.begin().await.unwrap();
            let admins = work.admins().await.unwrap();
            let account = work.account_for_update(id).await.unwrap().unwrap();
            if admins.spare(&account).is_err() {
                return false;
            }
            work.delete_account(id).await.unwrap() && work.commit().await.is_ok()
        }
    });
    assert_eq!(left.await, 15);
    assert_eq!(shelf.count("select count(*) from account").await, 1);
    shelf.close().await;
}

#[tokio::test]
async fn accounts_are_found_by_every_condition() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let later = Account { created_at: after(60), last_active: after(90), ..user("root").grant_admin() };
    for account in [&later, &Account { created_at: after(120), ..guest() }] {
        assert!(shelf.work(async |work| work.insert_account(account).await).await);
    }
    assert!(shelf.work(async |work| work.insert_group(&group("staff")).await).await);
    assert!(shelf.work(async |work| work.insert_member(&key("staff"), ada.id).await).await);
    let none = UserFilter::default;
    let span = |from, until| Span { from: Some(after(from)), until: Some(after(until)) };
    for (filter, expected) in [
        (none(), vec!["ada", "root", "guest"]),
        (UserFilter { email: Some(email("root")), ..none() }, vec!["root"]),
        (UserFilter { email: Some(email("nobody")), ..none() }, vec![]),
        (UserFilter { roles: vec![Role::User], ..none() }, vec!["ada", "root"]),
        (UserFilter { roles: vec![Role::Admin, Role::Guest], ..none() }, vec!["root", "guest"]),
        (UserFilter { groups: vec![key("others"), key("staff")], ..none() }, vec!["ada"]),
        (UserFilter { groups: vec![key("others")], ..none() }, vec![]),
        (UserFilter { ways_in: vec![WayIn::Password], ..none() }, vec!["ada", "root"]),
        (UserFilter { ways_in: vec![WayIn::Provider("google".parse().unwrap())], ..none() }, vec![]),
        (UserFilter { created: span(0, 60), ..none() }, vec!["ada"]),
        (UserFilter { created: span(60, 121), ..none() }, vec!["root", "guest"]),
        (UserFilter { last_active: span(90, 91), ..none() }, vec!["root"]),
    ] {
        assert_eq!(names(&shelf, filter.clone(), OLDEST).await, expected, "{filter:?}");
    }
    assert_eq!(
        names(&shelf, none(), UserOrder::LastActive(Direction::Descending)).await.first().unwrap(),
        "root"
    );
    let newest = UserOrder::CreatedAt(Direction::Descending);
    let second = shelf.users(&none(), newest, PageRequest { number: 1, size: 1 }).await.unwrap();
    assert_eq!(second.first().unwrap().id, later.id);
    shelf.close().await;
}

#[tokio::test]
async fn a_group_comes_back_as_it_went_and_its_key_is_its_own() {
    let shelf = Shelf::new().await;
    for name in ["staff", "a.team"] {
        assert!(shelf.work(async |work| work.insert_group(&group(name)).await).await);
        assert!(!shelf.work(async |work| work.insert_group(&group(name)).await).await);
    }
    assert_eq!(shelf.count_groups().await.unwrap(), 2);
    assert_eq!(shelf.groups(ALL).await.unwrap(), [group("a.team"), group("staff")]);
    assert_eq!(shelf.groups(PageRequest { number: 1, size: 1 }).await.unwrap(), [group("staff")]);
    assert_eq!(shelf.group(&key("others")).await.unwrap(), None);
    let default: LanguageTag = "en".parse().unwrap();
    let put = Translations::parse([("de", "Personal", "")]).unwrap();
    let delete = ["pt-BR".parse().unwrap()];
    let renamed = shelf
        .work(async |work| {
            let group = work.group_for_update(&key("staff")).await?.unwrap();
            let translations = group.translations.changed(put, &delete, &default).unwrap();
            let group = Group { translations, ..group };
            work.put_translations(&group).await?;
            Ok(group)
        })
        .await;
    assert_eq!(shelf.group(&key("staff")).await.unwrap(), Some(renamed));
    assert!(shelf.work(async |work| work.delete_group(&key("staff")).await).await);
    assert!(!shelf.work(async |work| work.delete_group(&key("staff")).await).await);
    assert!(shelf.work(async |work| work.group_for_update(&key("staff")).await).await.is_none());
    shelf.close().await;
}

#[tokio::test]
async fn members_come_and_go_once() {
    let shelf = Shelf::new().await;
    let (ada, eve) = (shelf.user("ada").await, shelf.user("eve").await);
    assert!(shelf.work(async |work| work.insert_group(&group("staff")).await).await);
    for account in [&ada, &eve] {
        assert!(shelf.work(async |work| work.insert_member(&key("staff"), account.id).await).await);
        assert!(!shelf.work(async |work| work.insert_member(&key("staff"), account.id).await).await);
    }
    assert_eq!(shelf.account(ada.id).await.unwrap().unwrap().groups, [key("staff")]);
    let members = shelf.work(async |work| work.members(&key("staff"), 1).await).await;
    assert_eq!(members, [ada.id.min(eve.id)]);
    assert!(shelf.work(async |work| work.delete_member(&key("staff"), ada.id).await).await);
    assert!(!shelf.work(async |work| work.delete_member(&key("staff"), ada.id).await).await);
    assert!(shelf.work(async |work| work.delete_account(eve.id).await).await);
    assert_eq!(shelf.count("select count(*) from membership").await, 0);
    shelf.close().await;
}

/// What was guessed wrong goes with the factors, so that a lock of the method does not outlive them.
#[tokio::test]
async fn second_factors_are_forgotten_with_what_was_guessed_wrong() {
    let shelf = Shelf::new().await;
    let ada = shelf.user("ada").await;
    let code = shelf.secret("recovery");
    shelf
        .work(async |work| {
            work.second_factor_spent(ada.id, NOW).await?;
            work.charge_second_factor(ada.id, super::backend::unique(), NOW).await?;
            work.put_recovery_codes(ada.id, &[code], NOW).await
        })
        .await;
    shelf.work(async |work| work.forget_second_factors(ada.id).await).await;
    for table in [
        "select count(*) from second_factor_failure",
        "select count(*) from second_factor_guard",
        "select count(*) from recovery_code",
    ] {
        assert_eq!(shelf.count(table).await, 0, "{table}");
    }
    shelf.close().await;
}
