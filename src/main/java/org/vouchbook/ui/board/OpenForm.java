package org.vouchbook.ui.board;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The short form of a move while answers are wanted: one at a time, brought up to date as they come, closed when the
/// card has moved or stays.
final class OpenForm {
    private final Function<CardMoving.Asked, @Nullable MoveDialog> make;
    private final Consumer<Runnable> soon;
    private @Nullable MoveDialog open;

    /// @param make a form where there is a place for it, or none
    /// @param soon runs something once the window is drawn
    OpenForm(Function<CardMoving.Asked, @Nullable MoveDialog> make, Consumer<Runnable> soon) {
        this.make = make;
        this.soon = soon;
    }

    void follow(CardMoving moving) {
        moving.asked.addListener((_, _, asked) -> show(asked));
    }

    private void show(CardMoving.@Nullable Asked asked) {
        MoveDialog dialog = open;
        if (asked == null) {
            open = null;
            if (dialog != null) {
                dialog.close();
            }
        } else if (dialog != null) {
            dialog.update(asked);
        } else {
            MoveDialog first = make.apply(asked);
            if (first != null) {
                open = first;
                first.setOnShown(_ -> soon.accept(first::focusFirst));
                first.show();
            }
        }
    }
}
