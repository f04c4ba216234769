package org.vouchbook.ui.clients;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.vouchbook.workspace.PersonRow;

/// The rows of the list. They are replaced as a whole by one change: a hundred thousand take a few milliseconds, while
/// lists that filter and sort by themselves take most of a second.
final class PeopleRows extends ObservableListBase<PersonRow> {
    private List<PersonRow> rows = List.of();

    void replace(List<PersonRow> others) {
        List<PersonRow> before = rows;
        rows = others;
        if (!before.isEmpty() || !others.isEmpty()) {
            fireChange(new Replaced(this, before));
        }
    }

    /// The rows as they are now; they never change.
    List<PersonRow> snapshot() {
        return rows;
    }

    /// Where a person stands; -1 when they are not in the list.
    int indexOfId(long id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    /// The table asks for the row with the keyboard each time the rows are replaced: to compare whole rows takes
    /// longer.
    @Override
    public int indexOf(Object row) {
        int at = row instanceof PersonRow wanted ? indexOfId(wanted.id()) : -1;
        return at >= 0 && rows.get(at).equals(row) ? at : -1;
    }

    @Override
    public PersonRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// All rows for all others. The list's own way to tell would copy those before, row by row.
    private static final class Replaced extends ListChangeListener.Change<PersonRow> {
        private final List<PersonRow> before;
        private boolean told;

        Replaced(PeopleRows rows, List<PersonRow> before) {
            super(rows);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean more = !told;
            told = true;
            return more;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<PersonRow> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
