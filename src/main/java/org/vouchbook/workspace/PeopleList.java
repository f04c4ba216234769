package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An unchanging picture of all people. Each order is worked out once, so that a keystroke only walks through it.
public final class PeopleList {
    private final List<PersonRow> rows;
    private final Map<PeopleSort, int[]> orders = new EnumMap<>(PeopleSort.class);
    private Integer @Nullable [] byName;

    PeopleList(List<PersonRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /// Everybody, in no particular order.
    public List<PersonRow> rows() {
        return rows;
    }

    /// Those who pass the filter, in the order asked for.
    public List<PersonRow> select(PeopleFilter filter, PeopleSort sort, boolean descending) {
        int[] order = order(sort);
        SearchText.Query query = SearchText.query(filter.query());
        var picked = new PersonRow[order.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            PersonRow row = rows.get(order[descending ? order.length - 1 - i : i]);
            if (filter.passes(row, query)) {
                picked[count++] = row;
            }
        }
        return Arrays.asList(Arrays.copyOf(picked, count));
    }

    /// All tags in use with how many people carry each, alphabetically.
    public Map<String, Integer> tags() {
        var tags = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
        for (PersonRow row : rows) {
            row.contact().tags().forEach(t -> tags.merge(t, 1, Integer::sum));
        }
        return tags;
    }

    private synchronized int[] order(PeopleSort sort) {
        int[] known = orders.get(sort);
        if (known == null) {
            Integer[] names = byName;
            if (names == null) {
                names = PeopleSort.byName(rows);
                byName = names;
            }
            Integer[] order = sort == PeopleSort.NAME ? names : sort.order(rows, names);
            known = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
            orders.put(sort, known);
        }
        return known;
    }
}
