package org.vouchbook.workspace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;

/// An unchanging picture of all people, in the order of their names. Each other order is worked out once, so that a
/// keystroke only walks through it.
public final class PeopleList {
    static final PeopleList EMPTY = new PeopleList(new NameOrder(Locale.ROOT), List.of());

    private final NameOrder names;
    private final List<PersonRow> rows;
    /// Beside the rows, so that not every row is looked at to find a few.
    private final long[] ids;
    private final SearchBlocks texts;

    private final Map<PeopleSort, int[]> orders = new EnumMap<>(PeopleSort.class);
    private volatile @Nullable IdPlaces places;

    /// @param rows in any order
    PeopleList(NameOrder names, Collection<PersonRow> rows) {
        this.names = names;
        this.rows = names.sorted(rows);
        ids = this.rows.stream().mapToLong(PersonRow::id).toArray();
        texts = SearchBlocks.of(this.rows);
    }

    private PeopleList(NameOrder names, PersonRow[] sorted, long[] ids, SearchBlocks texts) {
        this.names = names;
        rows = Collections.unmodifiableList(Arrays.asList(sorted));
        this.ids = ids;
        this.texts = texts;
    }

    /// Everybody, in the order of their names.
    public List<PersonRow> rows() {
        return rows;
    }

    /// The same people but for a few: those of these ids are left out, and these rows come in.
    PeopleList with(Set<Long> ids, Collection<PersonRow> changed) {
        List<PersonRow> come = names.sorted(changed);
        int[] places = come.stream().mapToInt(row -> names.place(rows, row)).toArray();
        var sorted = new PersonRow[this.ids.length + places.length];
        var known = new long[sorted.length];
        // Where each stood before; who was not there, or has changed, is written with his text.
        var was = new int[sorted.length];
        int at = 0;
        int next = 0;
        for (int i = 0; i <= this.ids.length; i++) {
            for (; next < places.length && places[next] == i; next++) {
                sorted[at] = come.get(next);
                was[at] = SearchBlocks.NEW;
                known[at++] = come.get(next).id();
            }
            if (i < this.ids.length && !ids.contains(this.ids[i])) {
                sorted[at] = rows.get(i);
                was[at] = i;
                known[at++] = this.ids[i];
            }
        }
        PersonRow[] there = Arrays.copyOf(sorted, at);
        return new PeopleList(
                names, there, Arrays.copyOf(known, at), texts.with(Arrays.asList(there), Arrays.copyOf(was, at)));
    }

    /// Who has this id and is not archived, if anybody.
    Optional<Contact> present(long id) {
        return person(id).map(PersonRow::contact).filter(contact -> !contact.archived());
    }

    /// Whether somebody has this id.
    boolean has(long id) {
        return places().of(id) >= 0;
    }

    /// Who has this id, if anybody.
    Optional<PersonRow> person(long id) {
        int place = places().of(id);
        return place < 0 ? Optional.empty() : Optional.of(rows.get(place));
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
        BitSet found = texts.find(SearchText.query(filter.query()), filter.archived());
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

    private IdPlaces places() {
        IdPlaces known = places;
        return known == null ? worked() : known;
    }

    private synchronized IdPlaces worked() {
        IdPlaces known = places;
        if (known == null) {
            known = new IdPlaces(ids);
            places = known;
        }
        return known;
    }

    private synchronized int[] order(PeopleSort sort) {
        return orders.computeIfAbsent(
                sort,
                _ -> sort == PeopleSort.NAME ? IntStream.range(0, rows.size()).toArray() : sort.order(rows));
    }
}
