package org.vouchbook.ui.clients;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vouchbook.workspace.PersonRow;

/// Who is selected, by id, so that it outlives every re-read; and who of them is shown beside the list.
///
/// Only people in the list are selected: what is hidden is never changed along. Who is shown and leaves the list stays
/// in sight when the book has changed, so that nobody is taken away from under what is done with them; when the user
/// asks for another list, its first is shown.
final class PeopleSelection {
    /// What becomes of the person shown when they are no longer in the list.
    enum Gone {
        STAYS,
        NEIGHBOUR,
        FIRST
    }

    private final PeopleRows rows;
    private final ReadOnlyObjectWrapper<Set<Long>> ids = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyLongWrapper current = new ReadOnlyLongWrapper();
    /// Where the person shown stands, or stood before they left the list.
    private int place;

    PeopleSelection(PeopleRows rows) {
        this.rows = rows;
    }

    ReadOnlyObjectProperty<Set<Long>> ids() {
        return ids.getReadOnlyProperty();
    }

    /// The id of the person shown; 0: nobody.
    ReadOnlyLongProperty current() {
        return current.getReadOnlyProperty();
    }

    boolean contains(int index) {
        return index >= 0
                && index < rows.size()
                && ids.get().contains(rows.get(index).id());
    }

    void only(int index) {
        set(Set.of(rows.get(index).id()), index);
    }

    /// Selects these and shows the one at `lead`.
    void set(Set<Long> selected, int lead) {
        place = lead;
        current.set(rows.get(lead).id());
        ids.set(selected);
    }

    void set(Set<Long> selected) {
        ids.set(selected);
    }

    void clear() {
        ids.set(Set.of());
    }

    /// To the next or an earlier person. When the one shown has left the list, from where they stood.
    void step(int by) {
        if (!rows.isEmpty()) {
            int at = rows.indexOfId(current.get());
            int from = at >= 0 || by < 0 ? (at >= 0 ? at : place) : place - 1;
            only(Math.clamp((long) from + by, 0, rows.size() - 1));
        }
    }

    /// Goes with the rows when they have been replaced.
    ///
    /// @param gone when the one shown has left the list
    void follow(Gone gone) {
        int at = rows.indexOfId(current.get());
        if (at < 0 && gone == Gone.NEIGHBOUR && !rows.isEmpty()) {
            replaceGone();
            return;
        }
        if (at < 0 && gone == Gone.FIRST) {
            showFirst();
            return;
        }
        place = at >= 0 ? at : Math.min(place, rows.size());
        Set<Long> kept = ids.get().equals(Set.of(current.get())) ? Set.of() : kept();
        ids.set(kept.isEmpty() && at >= 0 ? Set.of(current.get()) : kept);
    }

    /// The person shown is not in the book (any more): whoever stands in their place is shown.
    void replaceGone() {
        if (rows.isEmpty()) {
            current.set(0);
        } else {
            only(Math.min(place, rows.size() - 1));
        }
    }

    /// The first of the list is shown, or of those selected who are still in it.
    private void showFirst() {
        Set<Long> kept = kept();
        if (!kept.isEmpty()) {
            int lead = 0;
            while (!kept.contains(rows.get(lead).id())) {
                lead++;
            }
            set(kept, lead);
        } else if (rows.isEmpty()) {
            place = 0;
            current.set(0);
            ids.set(kept);
        } else {
            only(0);
        }
    }

    private Set<Long> kept() {
        Set<Long> before = ids.get();
        if (before.isEmpty()) {
            return before;
        }
        var kept = new HashSet<Long>();
        for (PersonRow row : rows) {
            if (before.contains(row.id())) {
                kept.add(row.id());
            }
        }
        return Collections.unmodifiableSet(kept);
    }
}
