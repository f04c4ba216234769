package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An unchanging picture of all people, in the order of their names. Each other order is worked out once, so that a
/// keystroke only walks through it.
public final class PeopleList {
    /// By the language's alphabet, and then by id, so that the order is always the same.
    private static final Comparator<PersonRow> BY_NAME =
            Comparator.comparing(PersonRow::sortKey).thenComparingLong(PersonRow::id);

    private final List<PersonRow> rows;
    /// Beside the rows, so that not every row is looked at to find a few.
    private final long[] ids;

    private final Map<PeopleSort, int[]> orders = new EnumMap<>(PeopleSort.class);
    private @Nullable SearchBlocks texts;

    /// @param rows in any order
    PeopleList(Collection<PersonRow> rows) {
        this.rows = rows.stream().sorted(BY_NAME).toList();
        ids = this.rows.stream().mapToLong(PersonRow::id).toArray();
    }

    private PeopleList(PersonRow[] sorted, long[] ids) {
        rows = Collections.unmodifiableList(Arrays.asList(sorted));
        this.ids = ids;
    }

    /// Everybody, in the order of their names.
    public List<PersonRow> rows() {
        return rows;
    }

    /// The same people but for a few: those of these ids are left out, and these rows come in.
    PeopleList with(Set<Long> ids, Collection<PersonRow> changed) {
        List<PersonRow> come = changed.stream().sorted(BY_NAME).toList();
        int[] places = come.stream()
                // Nobody in the list has the same name and id, but for those who leave it.
                .mapToInt(row -> Collections.binarySearch(rows, row, BY_NAME))
                .map(found -> found < 0 ? -found - 1 : found)
                .toArray();
        var sorted = new PersonRow[this.ids.length + places.length];
        var known = new long[sorted.length];
        int at = 0;
        int next = 0;
        for (int i = 0; i <= this.ids.length; i++) {
            for (; next < places.length && places[next] == i; next++) {
                sorted[at] = come.get(next);
                known[at++] = come.get(next).id();
            }
            if (i < this.ids.length && !ids.contains(this.ids[i])) {
                sorted[at] = rows.get(i);
                known[at++] = this.ids[i];
            }
        }
        return new PeopleList(Arrays.copyOf(sorted, at), Arrays.copyOf(known, at));
    }

    /// The rows of these ids, as far as there are any.
    List<PersonRow> of(Set<Long> wanted) {
        return IntStream.range(0, ids.length)
                .filter(i -> wanted.contains(ids[i]))
                .mapToObj(rows::get)
                .toList();
    }

    /// Those who pass the filter, in the order asked for.
    public List<PersonRow> select(PeopleFilter filter, PeopleSort sort, boolean descending) {
        int[] order = order(sort);
        BitSet found = texts().find(SearchText.query(filter.query()), filter.archived());
        boolean plain = filter.isPlain();
        var picked = new PersonRow[found.cardinality()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            int place = order[descending ? order.length - 1 - i : i];
            // Whom the search did not find, or who is archived, is passed over without a look at the row.
            if (found.get(place) && (plain || filter.passes(rows.get(place)))) {
                picked[count++] = rows.get(place);
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

    private synchronized SearchBlocks texts() {
        SearchBlocks known = texts;
        if (known == null) {
            known = new SearchBlocks(rows);
            texts = known;
        }
        return known;
    }

    private synchronized int[] order(PeopleSort sort) {
        return orders.computeIfAbsent(
                sort,
                _ -> sort == PeopleSort.NAME ? IntStream.range(0, rows.size()).toArray() : sort.order(rows));
    }
}
