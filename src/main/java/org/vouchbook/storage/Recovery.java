package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// Makes the book's database anew, where it is damaged or missing: from the last proven backup and the journal
/// since; if that backup fails, from the one before and the journals since. The damaged file is kept aside.
final class Recovery {
    private static final String PEOPLE = ContactTable.TABLE.name();

    /// How far an attempt has come.
    ///
    /// @param missing changes that no journal has kept
    /// @param sound whether the result has the sums that the last entry says
    private record Attempt(int missing, boolean sound, long people, UUID book) {
        boolean isWhole() {
            return missing == 0 && sound;
        }
    }

    private final BookFolder folder;
    private final Clock clock;
    private final BookBuilder builder;

    Recovery(BookFolder folder, Clock clock, BookBuilder builder) {
        this.folder = folder;
        this.clock = clock;
        this.builder = builder;
    }

    /// Rebuilds; nothing when there is nothing to rebuild from, and everything is then left as it was.
    ///
    /// @param book the one expected, if known
    Optional<Repair> rebuild(@Nullable Journal journal, @Nullable UUID book) throws IOException {
        try (Chain chain = Chain.of(folder, journal, book)) {
            List<Optional<Backup>> starts = new ArrayList<>();
            for (Backup backup : new Backups(folder, clock, builder).list()) {
                if (book == null || backup.head().book().equals(book)) {
                    starts.add(Optional.of(backup));
                }
            }
            if (chain.isFromTheStart()) {
                starts.add(Optional.empty());
            }
            Attempt best = null;
            Optional<Backup> bestStart = Optional.empty();
            Attempt made = null;
            for (Optional<Backup> start : starts) {
                made = attempt(start, chain);
                if (made != null && (best == null || made.isWhole())) {
                    best = made;
                    bestStart = start;
                }
                if (made != null && made.isWhole()) {
                    break;
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            if (!best.equals(made)) {
                attempt(bestStart, chain);
            }
            return Optional.of(take(best, journal));
        }
    }

    private Repair take(Attempt attempt, @Nullable Journal journal) throws IOException {
        long before = journal == null ? -1 : journal.last().sums().count(PEOPLE);
        Path aside = Files.exists(folder.file()) ? folder.aside(clock.instant()) : null;
        if (aside != null) {
            Files.move(folder.file(), aside);
        }
        Disk.replace(folder.unfinished(), folder.file());
        int missing = attempt.missing() > 0 || attempt.sound() ? attempt.missing() : 1;
        return new Repair(true, aside, before, attempt.people(), missing);
    }

    private @Nullable Attempt attempt(Optional<Backup> start, Chain chain) throws IOException {
        try {
            if (start.isPresent()) {
                new Backups(folder, clock, builder).restore(start.get().file(), folder.unfinished(), Leave.NEVER);
            } else {
                JournalEntry first = chain.journals().getFirst().last();
                builder.make(folder.unfinished(), first.format(), first.book()).close();
            }
            try (var fresh = new Database(folder.unfinished(), folder.key(), H2File.BUILDING)) {
                return follow(fresh, chain);
            }
        } catch (BookException e) {
            if (e.fault() == Fault.DISK_FULL || e.fault() == Fault.NEWER) {
                throw e;
            }
            log(e);
        } catch (Exception e) {
            if (Faults.isDiskFull(e)) {
                throw Faults.of(folder.folder(), e);
            }
            log(e);
        }
        return null;
    }

    private Attempt follow(Database fresh, Chain chain) throws IOException {
        int missing = 0;
        JournalEntry last = null;
        for (Journal journal : chain.journals()) {
            Meta now = meta(fresh);
            if (!journal.last().book().equals(now.bookId())) {
                continue;
            }
            last = journal.last();
            if (last.number() > now.lastChange() || !journal.isEarlier()) {
                if (last.format() > now.format()) {
                    builder.migrate(fresh, now.format(), last.format());
                }
                missing += fresh.read(connection -> {
                    try {
                        return Replay.catchUp(connection, journal).size();
                    } catch (IOException e) {
                        throw new SQLException(e);
                    }
                });
            }
        }
        if (missing > 0) {
            fresh.read(connection -> {
                Replay.unguarded(connection, () -> Dangling.remove(connection));
                return true;
            });
        }
        Sums sums = fresh.read(connection -> Sums.of(connection, Schema.of(connection)));
        Meta end = meta(fresh);
        boolean sound = last == null
                || last.number() != end.lastChange()
                || last.format() != end.format()
                || last.sums().equals(sums);
        return new Attempt(missing, sound, sums.count(PEOPLE), end.bookId());
    }

    private Meta meta(Database fresh) {
        Meta meta = fresh.read(Meta::read);
        if (meta == null) {
            throw new BookException(Fault.DAMAGED, folder.unfinished(), null);
        }
        return meta;
    }

    private static void log(Exception e) {
        Logger.getLogger(Recovery.class.getName()).log(Level.WARNING, "one way to rebuild the book failed", e);
    }
}
