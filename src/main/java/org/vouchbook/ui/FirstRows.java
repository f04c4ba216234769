package org.vouchbook.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;

/// Rows one below the other, of which a screenful is made at first: making one for each of a thousand records would
/// hold the window up for seconds. An instance knows how far somebody went on when the rows are made anew.
public final class FirstRows {
    /// So many are made at first.
    public static final int FIRST = 25;
    /// So many come with each step.
    static final int STEP = 100;

    private int wanted = FIRST;

    /// From now on a screenful again, as for another list.
    public void again() {
        wanted = FIRST;
    }

    /// Adds the first rows to what is there, and below them, while there are more, the way to these.
    ///
    /// @param row makes one
    public static <T> void add(Pane to, List<T> all, Function<? super T, ? extends Node> row) {
        new FirstRows().into(to, all, row);
    }

    /// Adds the first rows as [#add] does, as many as were wanted before.
    ///
    /// @param row makes one
    public <T> void into(Pane to, List<T> all, Function<? super T, ? extends Node> row) {
        into(to, all, 0, row);
    }

    private <T> void into(Pane to, List<T> all, int from, Function<? super T, ? extends Node> row) {
        int end = Math.min(all.size(), wanted);
        all.subList(from, end).forEach(one -> to.getChildren().add(row.apply(one)));
        if (end < all.size()) {
            var more = new Hyperlink(Messages.of("list.more", all.size() - end));
            more.setOnAction(_ -> {
                wanted = end + STEP;
                int place = to.getChildren().indexOf(more);
                to.getChildren().remove(more);
                into(to, all, end, row);
                // The keyboard goes on where it was: the link is gone.
                to.getChildren().get(place).requestFocus();
            });
            to.getChildren().add(more);
        }
    }
}
