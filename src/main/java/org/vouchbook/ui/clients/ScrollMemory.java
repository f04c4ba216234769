package org.vouchbook.ui.clients;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.vouchbook.workspace.PersonRow;

/// Keeps the table where it is when its rows are replaced: the person at the top stays at the top.
final class ScrollMemory {
    private final TableView<PersonRow> table;
    private final PeopleRows rows;
    private List<PersonRow> before = List.of();

    ScrollMemory(TableView<PersonRow> table, PeopleRows rows) {
        this.table = table;
        this.rows = rows;
    }

    /// Back to the place, after the rows have been replaced.
    void keep() {
        VirtualFlow<?> flow = flow();
        if (flow != null && !before.isEmpty()) {
            double height = table.getFixedCellSize();
            // The flow knows its place as a fraction: without whole pixels a row would be taken for the one before it.
            double offset = Math.rint(flow.getPosition() * Math.max(0, before.size() * height - flow.getHeight()));
            int top = Math.min((int) (offset / height), before.size() - 1);
            int now = rows.indexOfId(before.get(top).id());
            scroll(flow, now < 0 ? offset : now * height + offset % height);
        }
        before = rows.snapshot();
    }

    /// To the first row.
    void top() {
        VirtualFlow<?> flow = flow();
        if (flow != null && flow.getPosition() > 0) {
            scroll(flow, 0);
        }
        before = rows.snapshot();
    }

    /// As little as is needed to see a row.
    void show(int index) {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            table.scrollTo(Math.max(0, index - 3));
        } else {
            table.layout();
            double height = table.getFixedCellSize();
            double offset = flow.getPosition() * Math.max(0, rows.size() * height - flow.getHeight());
            double start = index * height;
            if (start < offset) {
                scroll(flow, start);
            } else if (start + height > offset + flow.getHeight()) {
                scroll(flow, start + height - flow.getHeight());
            }
        }
        before = rows.snapshot();
    }

    private void scroll(VirtualFlow<?> flow, double offset) {
        table.layout();
        double range = rows.size() * table.getFixedCellSize() - flow.getHeight();
        flow.setPosition(range <= 0 ? 0 : Math.clamp(offset / range, 0, 1));
        flow.requestLayout();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getHeight() > 0 ? flow : null;
    }
}
