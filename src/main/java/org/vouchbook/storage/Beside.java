package org.vouchbook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;

/// Two reads of a large book at once, each on a thread and a connection of its own. Both see the same state: nothing
/// changes the book while its thread waits here.
final class Beside {
    /// Of fewer people, or referrals, a second connection takes longer than it wins.
    static final int LARGE = 5_000;

    private Beside() {}

    /// @param here is done by the calling thread, which is the book's
    /// @param there is done beside it
    /// @param both puts the two together
    /// @throws org.vouchbook.domain.BookException when one of them fails
    static <A, B, T> T read(
            Database database, Database.Work<A> here, Database.Work<B> there, BiFunction<A, B, T> both) {
        return database.read(c -> {
            try (Snapshot own = database.snapshot()) {
                CompletableFuture<B> other = CompletableFuture.supplyAsync(() ->
                        done(second -> database.leave().within(() -> there.with(second)), own.connection()));
                A first;
                try {
                    first = here.with(c);
                } finally {
                    // Its connection is closed when nobody reads with it any more, whatever became of either.
                    other.exceptionally(_ -> null).join();
                }
                return both.apply(first, outcome(other));
            }
        });
    }

    private static <B> B done(Database.Work<B> work, Connection c) {
        try {
            return work.with(c);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static <B> B outcome(CompletableFuture<B> other) throws SQLException {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException failed) {
                throw failed;
            }
            throw e;
        }
    }
}
