package org.vouchbook.workspace;

import java.util.List;

/// Who came first in the list when the book was closed: the first screenful of the next start, for one small query.
///
/// @param ids of contacts, in the order of the list; some may be gone by then
record FirstPeople(List<Long> ids) {
    /// More than any screen shows.
    static final int MOST = 60;

    FirstPeople {
        ids = List.copyOf(ids);
    }
}
