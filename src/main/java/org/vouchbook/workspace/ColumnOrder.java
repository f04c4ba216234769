package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.Referral;

/// Places in a column of the board: a card takes the middle between its neighbours, so that one move writes one card.
/// Only when no number is left between two neighbours the column is numbered anew.
final class ColumnOrder {
    private static final double STEP = 1024;

    /// @param renumbered the other cards, where they had to be numbered anew
    record Placed(double position, List<Referral> renumbered) {}

    private ColumnOrder() {}

    static double top(List<Referral> column) {
        return place(column, 0).position();
    }

    static Placed place(List<Referral> column, int index) {
        if (column.isEmpty()) {
            return new Placed(0, List.of());
        }
        if (index == 0) {
            return new Placed(column.getFirst().position() - STEP, List.of());
        }
        if (index == column.size()) {
            return new Placed(column.getLast().position() + STEP, List.of());
        }
        double above = column.get(index - 1).position();
        double below = column.get(index).position();
        double middle = above + (below - above) / 2;
        return above < middle && middle < below ? new Placed(middle, List.of()) : renumber(column, index);
    }

    private static Placed renumber(List<Referral> column, int index) {
        var anew = new ArrayList<Referral>();
        for (int i = 0; i < column.size(); i++) {
            anew.add(column.get(i)
                    .edit()
                    .position((i < index ? i : i + 1) * STEP)
                    .build());
        }
        return new Placed(index * STEP, anew);
    }
}
