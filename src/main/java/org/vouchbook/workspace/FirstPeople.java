package org.vouchbook.workspace;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.JsonFields;

/// Who came first in the list when the book was closed: the first screenful of the next start, for one small query.
///
/// @param ids of contacts, in the order of the list; some may be gone by then
/// @param cards the referrals whose duties stood first in Today; of a large book only
record FirstPeople(List<Long> ids, @Nullable List<Long> cards) {
    /// More than any screen shows.
    static final int MOST = 60;

    FirstPeople {
        ids = List.copyOf(ids);
        cards = cards == null ? List.of() : List.copyOf(cards);
    }

    static FirstPeople of(JsonFields fields) {
        return new FirstPeople(
                Objects.requireNonNullElse(fields.numbers("ids"), List.<Long>of()), fields.numbers("cards"));
    }
}
