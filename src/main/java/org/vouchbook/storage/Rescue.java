package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// The way out where a book does not open and cannot be made anew by itself: a backup of the user's choice takes its
/// place. All that was there is kept aside. All methods raise [BookException] when something fails; nothing is then
/// changed.
public final class Rescue {
    private final BookFolder folder;
    private final Clock clock;
    private final BookBuilder builder;
    private final Backups backups;

    /// For the closed book in a folder.
    public Rescue(BookFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        builder = new BookBuilder(folder.key(), Migration.all());
        backups = new Backups(folder, clock, builder);
    }

    /// The backups that lie in the book's folder, the latest first; none where that cannot be told.
    public List<Backup> backups() {
        try {
            return backups.list();
        } catch (IOException e) {
            throw Faults.of(folder.backups(), e);
        }
    }

    /// Reads a whole book from a file and tells what is in it.
    public BookCounts look(Path file) {
        return guarded(() -> {
            try {
                return BookCounts.of(backups.restoreAny(file, folder.unfinished(), Leave.NEVER));
            } finally {
                Files.deleteIfExists(folder.unfinished());
            }
        });
    }

    /// Tries the password or the recovery key of such a file; whether it is right.
    public boolean unlock(Path file, String words) {
        return guarded(() -> backups.unlock(file, words));
    }

    /// Puts the book from a file in the place of the damaged one.
    public void take(Path file) {
        guarded(() -> {
            Private.folder(folder.folder());
            try (BookClaim _ = BookClaim.of(folder.folder())) {
                BookJson read = backups.restoreAny(file, folder.unfinished(), Leave.NEVER);
                try (var fresh = new Database(folder.unfinished(), folder.key())) {
                    builder.migrate(fresh, read.format(), builder.latest());
                }
                putAside(clock.instant());
                Disk.replace(folder.unfinished(), folder.file());
            } finally {
                Files.deleteIfExists(folder.unfinished());
            }
            return true;
        });
    }

    /// What tells of another history than the backup's must not be mixed with it.
    private void putAside(Instant now) throws IOException {
        if (Files.exists(folder.file())) {
            Files.move(folder.file(), folder.aside(now));
        }
        List<Path> others = new ArrayList<>(List.of(folder.journal(), folder.marker(), folder.first()));
        if (Files.isDirectory(folder.earlier())) {
            try (Stream<Path> earlier = Files.list(folder.earlier())) {
                earlier.forEach(others::add);
            }
        }
        Path aside = folder.setAside().resolve(folder.stamp(now));
        for (Path other : others) {
            if (Files.exists(other)) {
                Private.folder(aside);
                Files.move(other, aside.resolve(other.getFileName()));
            }
        }
    }

    private interface Step<T> {
        T run() throws Exception;
    }

    private <T> T guarded(Step<T> step) {
        try {
            return step.run();
        } catch (BadBookException e) {
            throw new BookException(Fault.DAMAGED, folder.folder(), e);
        } catch (BookException e) {
            throw e;
        } catch (Exception e) {
            throw Faults.of(folder.folder(), e);
        }
    }
}
