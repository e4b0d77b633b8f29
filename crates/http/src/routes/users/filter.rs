//! What accounts are looked for by, as it stands in the query.

use crate::extract::Query;
use crate::openapi::{Parameter, Shape};
use crate::problem::Problem;
use model::directory::{MOST_VALUES, Span, WayIn};
use model::page::Direction;
use model::{EmailAddress, GroupKey, Role, Timestamp, UserFilter, UserOrder};

const ORDERS: &[&str] = &["createdAt", "lastActive", "name"];
const PASSWORD: &str = "password";

pub(super) const PARAMETERS: &[Parameter] = &[
    Parameter::PAGE,
    Parameter::SIZE,
    Parameter::new(
        "sort",
        Shape::Order(ORDERS),
        "The order; the newest first where it is left out. By name at most 1000 accounts are sorted.",
    ),
    Parameter::new("email", Shape::Text, "Whose address is exactly this."),
    Parameter::new("roles", Shape::Words, "Who have one of these roles: GUEST, USER, ADMIN."),
    Parameter::new("groups", Shape::Words, "Who are in one of these groups, by their keys; at most 8."),
    Parameter::new(
        "identities",
        Shape::Words,
        "Who come in one of these ways: `password`, or the name of a provider; at most 8.",
    ),
    Parameter::new("createdAtAfter", Shape::Moment, "Made at this moment or later."),
    Parameter::new("createdAtBefore", Shape::Moment, "Made before this moment."),
    Parameter::new("lastActiveAfter", Shape::Moment, "Last here at this moment or later."),
    Parameter::new("lastActiveBefore", Shape::Moment, "Last here before this moment."),
];

/// Reads them.
pub(crate) fn read(query: &Query) -> Result<UserFilter, Problem> {
    let email = query.get("email").map(EmailAddress::parse).transpose();
    Ok(UserFilter {
        email: email.map_err(|_| Problem::invalid("email", "must be a mail address"))?,
        roles: all(query, "roles", "must be GUEST, USER or ADMIN", |word| word.parse::<Role>().ok())?,
        groups: all(query, "groups", "must be at most 8 keys of groups", |word| {
            word.parse::<GroupKey>().ok()
        })?,
        ways_in: all(query, "identities", "must be at most 8 of `password` and names of providers", way_in)?,
        created: Span { from: moment(query, "createdAtAfter")?, until: moment(query, "createdAtBefore")? },
        last_active: Span {
            from: moment(query, "lastActiveAfter")?,
            until: moment(query, "lastActiveBefore")?,
        },
    })
}

/// The order that is asked for.
pub(crate) fn order(query: &Query) -> Result<UserOrder, Problem> {
    Ok(match query.order(ORDERS)? {
        Some(("name", direction)) => UserOrder::Name(direction),
        Some(("lastActive", direction)) => UserOrder::LastActive(direction),
        Some((_, direction)) => UserOrder::CreatedAt(direction),
        None => UserOrder::CreatedAt(Direction::Descending),
    })
}

fn all<T>(
    query: &Query,
    name: &str,
    wanted: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, Problem> {
    let values: Option<Vec<T>> = query.words(name).into_iter().map(read).collect();
    values.filter(|values| values.len() <= MOST_VALUES).ok_or_else(|| Problem::invalid(name, wanted))
}

fn way_in(word: &str) -> Option<WayIn> {
    if word == PASSWORD { Some(WayIn::Password) } else { word.parse().ok().map(WayIn::Provider) }
}

fn moment(query: &Query, name: &str) -> Result<Option<Timestamp>, Problem> {
    let read = |text: &str| {
        Timestamp::parse(text)
            .ok_or_else(|| Problem::invalid(name, "must be a moment such as 2026-11-22T14:05:00Z"))
    };
    query.get(name).map(read).transpose()
}
