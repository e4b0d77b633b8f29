//! Lists of accounts. One statement for every filter: a condition that is not asked for is null, and holds.

use crate::error::{Document, Error, Result};
use crate::{Store, db};
use model::directory::{MOST_VALUES, WayIn};
use model::page::Direction;
use model::{AccountId, Name, Overview, PageRequest, Role, UserFilter, UserOrder};
use sqlx::FromRow;
use uuid::Uuid;

macro_rules! matching {
    () => {
        "($1 is null or id = $1) and ($2 is null or roles in ($2, $3, $4)) \
         and ($5 is null or created_at >= $5) and ($6 is null or created_at < $6) \
         and ($7 is null or last_active >= $7) and ($8 is null or last_active < $8) \
         and ($9 is null or id in (select account_id from membership where group_key in \
         ($9, $10, $11, $12, $13, $14, $15, $16))) \
         and ($17 is null or ($17 and password is not null) or id in (select account_id from identity where provider in \
         ($18, $19, $20, $21, $22, $23, $24, $25)))"
    };
}

macro_rules! overviews {
    ($order:literal) => {
        concat!(
            "select id, name, roles, avatar from account where ",
            matching!(),
            " order by ",
            $order,
            " limit $26 offset $27"
        )
    };
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    name: Vec<u8>,
    roles: String,
    avatar: Option<String>,
}

impl Store {
    /// How many accounts a filter finds.
    pub async fn count_users(&self, filter: &UserFilter) -> Result<i64> {
        let Some(id) = self.wanted(filter).await? else { return Ok(0) };
        let sql = concat!("select count(*) from account where ", matching!());
        bound(self.db.read(sql), filter, id).scalar().await
    }

    /// A page of the accounts that a filter finds. Names are sealed, so that the database cannot sort by them: where that is
    /// asked for they come by when they were made.
    pub async fn users(
        &self,
        filter: &UserFilter,
        order: UserOrder,
        page: PageRequest,
    ) -> Result<Vec<Overview>> {
        let Some(id) = self.wanted(filter).await? else { return Ok(Vec::new()) };
        let sql = match order {
            UserOrder::CreatedAt(Direction::Ascending) | UserOrder::Name(_) => overviews!("created_at, id"),
            UserOrder::CreatedAt(Direction::Descending) => overviews!("created_at desc, id desc"),
            UserOrder::LastActive(Direction::Ascending) => overviews!("last_active, id"),
            UserOrder::LastActive(Direction::Descending) => overviews!("last_active desc, id desc"),
        };
        let query = bound(self.db.read(sql), filter, id).bind(page.limit()).bind(page.offset());
        query.all::<Row>().await?.iter().map(|row| self.sealer.open_overview(row)).collect()
    }

    /// The id that the filter's address belongs to; the inner `None` where it asks for none, the outer one where there is no
    /// such account.
    async fn wanted(&self, filter: &UserFilter) -> Result<Option<Option<Uuid>>> {
        let Some(email) = &filter.email else { return Ok(Some(None)) };
        Ok(self.account_by_email(email).await?.map(|account| Some(account.id.0)))
    }
}

fn bound<'q>(query: db::Query<'q>, filter: &UserFilter, id: Option<Uuid>) -> db::Query<'q> {
    let mut query = query.bind(id);
    for text in slots::<3>(texts(&filter.roles)) {
        query = query.bind(text);
    }
    for span in [filter.created, filter.last_active] {
        query = query.bind(span.from.map(|at| at.0)).bind(span.until.map(|at| at.0));
    }
    for group in slots::<MOST_VALUES>(filter.groups.iter().map(ToString::to_string)) {
        query = query.bind(group);
    }
    let password = (!filter.ways_in.is_empty()).then(|| filter.ways_in.contains(&WayIn::Password));
    query = query.bind(password);
    let providers = filter.ways_in.iter().filter_map(|way| match way {
        WayIn::Provider(provider) => Some(provider.to_string()),
        WayIn::Password => None,
    });
    for provider in slots::<MOST_VALUES>(providers) {
        query = query.bind(provider);
    }
    query
}

/// What the column holds for accounts with one of these roles: whoever administers is a user as well.
fn texts(roles: &[Role]) -> impl Iterator<Item = String> {
    let of = |role: Role| roles.contains(&role);
    let all = [
        ("GUEST", of(Role::Guest)),
        ("USER", of(Role::User)),
        ("USER ADMIN", of(Role::User) || of(Role::Admin)),
    ];
    all.into_iter().filter(|(_, wanted)| *wanted).map(|(text, _)| text.to_owned())
}

/// The first so many values, and nulls after them.
fn slots<const N: usize>(values: impl IntoIterator<Item = String>) -> [Option<String>; N] {
    let mut values = values.into_iter();
    std::array::from_fn(|_| values.next())
}

impl crate::Sealer {
    fn open_overview(&self, row: &Row) -> Result<Overview> {
        let invalid = || Error::Invalid(Document::Principal);
        let name = self.text("account", "name", row.id, &row.name)?;
        let roles =
            row.roles.split_whitespace().map(str::parse).collect::<std::result::Result<Vec<Role>, _>>();
        Ok(Overview {
            id: AccountId(row.id),
            name: Name::parse(&name).map_err(|_| invalid())?,
            avatar: row.avatar.as_deref().map(str::parse).transpose().map_err(|_| invalid())?,
            roles: roles.map_err(|_| invalid())?,
        })
    }
}
