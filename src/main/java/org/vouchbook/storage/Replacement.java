package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// A whole book that is to take the place of the present one. It is made beside it, so that its size is no matter, and
/// takes the place when that one is closed: a crash leaves one or the other. The opening after it bases a new journal
/// on a proven backup, as after an update.
final class Replacement {
    /// Where the rows come from.
    interface Source {
        /// Makes a database of them, in the format they were written in.
        BookJson into(Path file) throws Exception;
    }

    private final BookFolder folder;
    private final BookBuilder builder;
    private boolean ready;

    Replacement(BookFolder folder, BookBuilder builder) {
        this.folder = folder;
        this.builder = builder;
    }

    /// Gets it ready; from then on the present book takes no more changes, which would be lost.
    ///
    /// @throws BadBookException when the source holds no whole book; nothing is then changed
    void prepare(Source source, Database present) throws Exception {
        if (ready) {
            throw new BookException(Fault.REPLACED, folder.file(), null);
        }
        try {
            BookJson read = source.into(folder.returning());
            try (var fresh = new Database(folder.returning(), folder.key(), H2File.BUILDING)) {
                builder.migrate(fresh, read.format(), builder.latest());
                fresh.read(connection -> {
                    for (Table<?> table : Tables.ALL) {
                        table.check(connection);
                    }
                    return true;
                });
                Meta meta = Objects.requireNonNull(present.read(Meta::read), "a book");
                long nextId = Math.max(read.nextId(), present.read(BookJson::nextId));
                fresh.write(connection -> adopt(connection, meta.bookId(), meta.lastChange() + 1, nextId));
            }
            Private.file(folder.returning());
            Objects.requireNonNull(present.journal(), "an open book").end();
            ready = true;
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadBookException("rows as they may be", e);
        } finally {
            if (!ready) {
                Files.deleteIfExists(folder.returning());
            }
        }
    }

    /// Whether there is one.
    boolean isReady() {
        return ready;
    }

    /// Takes the place of the book, which is closed.
    void takePlace() throws IOException {
        Disk.replace(folder.returning(), folder.file());
        ready = false;
    }

    /// It becomes the present book, as of its next change.
    private static boolean adopt(Connection connection, UUID book, long number, long nextId) throws SQLException {
        BookBuilder.setBook(connection, book);
        Meta.setLastChange(connection, number);
        Replay.raiseIds(connection, nextId - 1);
        return true;
    }
}
