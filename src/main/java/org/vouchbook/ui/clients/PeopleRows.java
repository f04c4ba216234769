package org.vouchbook.ui.clients;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.vouchbook.workspace.PersonRow;

/// The rows of the list. They are replaced as a whole by one change: a hundred thousand take a few milliseconds, while
/// lists that filter and sort by themselves take most of a second.
final class PeopleRows extends ObservableListBase<PersonRow> {
    private List<PersonRow> rows = List.of();

    void replace(List<PersonRow> others) {
        List<PersonRow> before = rows;
        beginChange();
        rows = others;
        nextReplace(0, others.size(), before);
        endChange();
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
}
