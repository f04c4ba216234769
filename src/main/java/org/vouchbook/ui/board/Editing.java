package org.vouchbook.ui.board;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Session;

/// A record that is changed field by field: each change starts from what the one before has left.
///
/// @param <T> the record
interface Editing<T> {
    /// The record as it is now; none when nothing is shown or it is gone.
    @Nullable
    T now();

    /// Saves a change. False: the book cannot hold what was written, because it is too long.
    boolean change(UnaryOperator<T> change);

    Session session();
}
