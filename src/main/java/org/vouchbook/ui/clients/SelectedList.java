package org.vouchbook.ui.clients;

import java.util.List;
import javafx.collections.ObservableListBase;

/// Something of each selected row, as the table wants to be told of it: replaced as a whole by one change.
final class SelectedList<T> extends ObservableListBase<T> {
    private List<T> shown = List.of();

    void show(List<T> others) {
        if (!shown.isEmpty() || !others.isEmpty()) {
            List<T> before = shown;
            beginChange();
            shown = others;
            nextReplace(0, others.size(), before);
            endChange();
        }
    }

    @Override
    public T get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }
}
