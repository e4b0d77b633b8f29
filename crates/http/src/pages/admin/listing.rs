//! Lists in pages: what is looked for stands in the address, as the API has it, and so does where one is.

use super::super::onward::Onward;
use crate::extract::Query;
use minijinja::{Value, context};
use model::Page;

/// Parameters that are moments in the API, and days here: the first moment of one, in UTC.
const DAYS: [&str; 6] =
    ["createdAtAfter", "createdAtBefore", "lastActiveAfter", "lastActiveBefore", "after", "before"];
const LENGTH_OF_A_DAY: usize = "2026-11-22".len();

/// What a form asks for: its fields that were left empty say nothing.
pub(super) fn sought(query: Query) -> Query {
    query.each(|name, value| match value.trim() {
        "" => None,
        day if DAYS.contains(&name) && day.len() == LENGTH_OF_A_DAY => Some(format!("{day}T00:00:00Z")),
        _ => Some(value),
    })
}

/// How many there are, and where the parts before and after this one are.
pub(super) fn shown<T>(here: &Onward, page: &Page<T>) -> Value {
    let number = page.request.number;
    let last = page.pages() <= i64::from(number) + 1;
    let at = |number: u32| here.without("page").without("notice").with("page", &number.to_string());
    context! {
        total => page.total,
        previous => number.checked_sub(1).map(|number| at(number).as_str().to_owned()),
        next => (!last).then(|| at(number.saturating_add(1)).as_str().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::PageRequest;

    #[test]
    fn a_page_leads_to_its_neighbours_with_what_was_looked_for() {
        let here = Onward::of(Some("/admin/users?roles=USER&page=1"));
        let page = |number, total| Page {
            items: Vec::<()>::new(),
            request: PageRequest { number, size: 20 },
            total,
        };
        let leads = |number, total, to: &str| {
            shown(&here, &page(number, total)).get_attr(to).unwrap().as_str().map(ToOwned::to_owned)
        };
        assert_eq!(leads(1, 41, "previous").as_deref(), Some("/admin/users?roles=USER&page=0"));
        assert_eq!(leads(1, 41, "next").as_deref(), Some("/admin/users?roles=USER&page=2"));
        assert_eq!((leads(1, 40, "next"), leads(0, 40, "previous")), (None, None));
    }
}
