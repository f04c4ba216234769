package org.vouchbook.ui.board;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;

/// A record beside the card, such as its sale, as its fields change it.
///
/// @param <T> the record
final class RowEdit<T> implements Editing<T> {
    private final Session session;
    private final Consumer<T> save;
    private @Nullable T now;

    /// @param save runs on the book's thread
    RowEdit(Session session, Consumer<T> save) {
        this.session = session;
        this.save = save;
    }

    void take(@Nullable T row) {
        now = row;
    }

    @Override
    public @Nullable T now() {
        return now;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public String change(UnaryOperator<T> change) {
        T before = now;
        if (before == null) {
            return "";
        }
        T changed;
        try {
            changed = change.apply(before);
        } catch (IllegalArgumentException e) {
            return Messages.of("referral.problem.long");
        }
        if (!changed.equals(before)) {
            now = changed;
            session.background()
                    .run(
                            () -> {
                                save.accept(changed);
                                return true;
                            },
                            done -> {});
        }
        return "";
    }
}
