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

    /// Saves a change, if it may be.
    ///
    /// @return why not, in a sentence; empty when it is saved
    String change(UnaryOperator<T> change);

    Session session();
}
