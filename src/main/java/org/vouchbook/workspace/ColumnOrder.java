package org.vouchbook.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
        OptionalDouble free = free(column.stream().map(Referral::position).toList(), index);
        return free.isPresent() ? new Placed(free.getAsDouble(), List.of()) : renumber(column, index);
    }

    /// The position of a place in a column; nothing when no number is left between its neighbours.
    ///
    /// @param positions of the cards in it, from the top
    static OptionalDouble free(List<Double> positions, int index) {
        if (positions.isEmpty()) {
            return OptionalDouble.of(0);
        }
        if (index == 0) {
            return OptionalDouble.of(positions.getFirst() - STEP);
        }
        if (index == positions.size()) {
            return OptionalDouble.of(positions.getLast() + STEP);
        }
        double above = positions.get(index - 1);
        double below = positions.get(index);
        double middle = above + (below - above) / 2;
        return above < middle && middle < below ? OptionalDouble.of(middle) : OptionalDouble.empty();
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
