package org.vouchbook.ui.clients;

import java.util.AbstractList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.PersonRow;

/// The selection of the table on top of the selection by id. The table's own model takes seconds to clear a hundred
/// thousand rows, and forgets everything when rows are replaced.
final class TableSelection extends TableView.TableViewSelectionModel<PersonRow> {
    private final PeopleSelection selection;
    private final PeopleRows rows;
    private final SelectedList<Integer> indices = new SelectedList<>();
    private final SelectedList<PersonRow> items = new SelectedList<>();

    @SuppressWarnings("rawtypes") // as the table wants it
    private final SelectedList<TablePosition> cells = new SelectedList<>();

    TableSelection(TableView<PersonRow> table, PeopleRows rows, PeopleSelection selection) {
        super(table);
        this.selection = selection;
        this.rows = rows;
        selection.ids().addListener(o -> update());
        update();
    }

    /// Finds the selected people in the rows as they are now.
    void update() {
        Set<Long> ids = selection.ids().get();
        int lead = rows.indexOfId(selection.current().get());
        int[] found = selection.contains(lead) && ids.size() == 1 ? new int[] {lead} : find(ids);
        int shown = selection.contains(lead) ? lead : found.length == 0 ? -1 : found[found.length - 1];
        setSelectedIndex(shown);
        setSelectedItem(shown < 0 ? null : rows.get(shown));
        List<PersonRow> present = rows.snapshot();
        indices.show(each(found, i -> i));
        items.show(each(found, present::get));
        cells.show(each(found, i -> new TablePosition<PersonRow, Object>(getTableView(), i, null)));
        if (lead >= 0 && getFocusedIndex() != lead) {
            focus(lead);
        }
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<PersonRow> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int index) {
        return selection.contains(index);
    }

    @Override
    public boolean isEmpty() {
        return selection.ids().get().isEmpty();
    }

    @Override
    public void clearAndSelect(int row) {
        if (inside(row)) {
            selection.only(row);
        } else {
            clearSelection();
        }
    }

    @Override
    public void select(int row) {
        if (inside(row)) {
            var more = new HashSet<>(selection.ids().get());
            more.add(rows.get(row).id());
            selection.set(more, row);
        }
    }

    @Override
    public void select(@Nullable PersonRow row) {
        if (row != null) {
            select(rows.indexOfId(row.id()));
        }
    }

    @Override
    public void selectIndices(int row, int... others) {
        IntStream.concat(IntStream.of(row), IntStream.of(others)).forEach(this::select);
    }

    /// @param end is left out; it lies before `start` when the range goes up
    @Override
    public void selectRange(int start, int end) {
        int low = Math.max(0, Math.min(start, end + 1));
        int high = Math.min(rows.size() - 1, Math.max(start, end - 1));
        if (start == end || low > high) {
            return;
        }
        var more = new HashSet<>(selection.ids().get());
        IntStream.rangeClosed(low, high).forEach(i -> more.add(rows.get(i).id()));
        selection.set(more, start < end ? high : low);
    }

    @Override
    public void selectRange(
            int start, TableColumnBase<PersonRow, ?> left, int last, TableColumnBase<PersonRow, ?> right) {
        selectRange(start, start <= last ? last + 1 : last - 1);
    }

    @Override
    public void selectAll() {
        if (!rows.isEmpty()) {
            var all = HashSet.<Long>newHashSet(rows.size());
            rows.forEach(r -> all.add(r.id()));
            selection.set(Collections.unmodifiableSet(all));
        }
    }

    @Override
    public void clearSelection(int row) {
        if (selection.contains(row)) {
            var fewer = new HashSet<>(selection.ids().get());
            fewer.remove(rows.get(row).id());
            selection.set(fewer);
        }
    }

    @Override
    public void clearSelection() {
        selection.clear();
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(rows.size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getFocusedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getFocusedIndex() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    @Override
    public void selectLeftCell() {
        // Rows are selected, not cells.
    }

    @Override
    public void selectRightCell() {
        // Rows are selected, not cells.
    }

    @Override
    public boolean isSelected(int row, TableColumn<PersonRow, ?> column) {
        return isSelected(row);
    }

    @Override
    public void select(int row, TableColumn<PersonRow, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, TableColumn<PersonRow, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, TableColumn<PersonRow, ?> column) {
        clearSelection(row);
    }

    private int[] find(Set<Long> ids) {
        return ids.isEmpty()
                ? new int[0]
                : IntStream.range(0, rows.size())
                        .filter(i -> ids.contains(rows.get(i).id()))
                        .toArray();
    }

    /// Made when it is asked for: selecting everybody makes no hundred thousand objects.
    private static <T> List<T> each(int[] found, IntFunction<T> of) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return of.apply(found[index]);
            }

            @Override
            public int size() {
                return found.length;
            }
        };
    }

    private boolean inside(int row) {
        return row >= 0 && row < rows.size();
    }
}
