//! Pages of long lists.

/// The most that one page has.
pub const MAX_SIZE: u32 = 100;
/// What a page has where nobody says.
pub const DEFAULT_SIZE: u32 = 20;

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// Which page; 0 is the first.
    pub number: u32,
    /// How many a page has: 1 to [`MAX_SIZE`].
    pub size: u32,
}

/// The direction of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The smallest, or oldest, first.
    Ascending,
    /// The largest, or newest, first.
    Descending,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Which page it is.
    pub request: PageRequest,
    /// How many the whole list has.
    pub total: i64,
}

impl PageRequest {
    /// How many come before the page.
    #[must_use]
    pub fn offset(self) -> i64 {
        i64::from(self.number) * i64::from(self.size)
    }

    /// How many a page has, as databases take it.
    #[must_use]
    pub fn limit(self) -> i64 {
        i64::from(self.size)
    }
}

impl<T> Page<T> {
    /// How many pages the whole list has.
    #[must_use]
    pub fn pages(&self) -> i64 {
        let size = self.request.limit();
        (self.total + size - 1) / size
    }

    /// The same page of something made from each item.
    #[must_use]
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), request: self.request, total: self.total }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_may_be_short() {
        let page =
            |total| Page::<u8> { items: Vec::new(), request: PageRequest { number: 3, size: 20 }, total };
        assert_eq!((page(0).pages(), page(1).pages(), page(20).pages(), page(21).pages()), (0, 1, 1, 2));
        assert_eq!(page(0).request.offset(), 60);
        assert_eq!(PageRequest { number: u32::MAX, size: MAX_SIZE }.offset(), 429_496_729_500);
    }
}
