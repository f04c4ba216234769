package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;

/// Makes the book's database anew, where it is damaged or missing: from the state the journal goes on from, and the
/// journal. The damaged file is kept aside.
final class Recovery {
    private static final String PEOPLE = ContactTable.TABLE.name();

    private final BookFolder folder;
    private final Clock clock;
    private final BookBuilder builder;

    Recovery(BookFolder folder, Clock clock, BookBuilder builder) {
        this.folder = folder;
        this.clock = clock;
        this.builder = builder;
    }

    /// Rebuilds; nothing when there is nothing to rebuild from, and everything is then left as it was.
    Optional<Repair> rebuild(@Nullable Journal journal) throws IOException {
        if (journal == null || journal.base() != 0) {
            return Optional.empty();
        }
        JournalEntry last = journal.last();
        Repair repair;
        try (Database fresh = builder.make(folder.unfinished(), last.format(), last.book())) {
            int missing = fresh.write(connection -> {
                try {
                    return Replay.catchUp(connection, journal).size();
                } catch (IOException e) {
                    throw Faults.of(folder.journal(), e);
                }
            });
            Sums sums = fresh.read(connection -> Sums.of(connection, Schema.of(connection)));
            repair = new Repair(true, aside(), last.sums().count(PEOPLE), sums.count(PEOPLE), missing);
        } catch (BookException e) {
            Logger.getLogger(Recovery.class.getName()).log(Level.WARNING, "the book could not be rebuilt", e);
            return Optional.empty();
        }
        if (repair.aside() != null) {
            Files.move(folder.file(), repair.aside());
        }
        Disk.replace(folder.unfinished(), folder.file());
        return Optional.of(repair);
    }

    private @Nullable Path aside() {
        return Files.exists(folder.file()) ? folder.aside(clock.instant()) : null;
    }
}
