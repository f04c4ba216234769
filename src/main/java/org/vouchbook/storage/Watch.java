package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.domain.BookTrouble;

/// Looks round an open book: whether its folder is there and takes what is written, whether its files are still the
/// ones that were opened, whether copies lie beside it that tell of two computers at work.
public final class Watch {
    /// With less room than this a try tells whether the disk is full: some file systems do not know their room.
    private static final long LITTLE = 1 << 20;

    private final BookFolder folder;
    private final Database database;
    private final BookClaim claim;
    private volatile FileMark file;
    private volatile boolean refused;

    /// For a book that has just been opened.
    public Watch(BookFolder folder, Database database, BookClaim claim) {
        this.folder = folder;
        this.database = database;
        this.claim = claim;
        file = FileMark.of(folder.file());
    }

    /// What is wrong now; nothing when all is well. On any thread; a network folder may take its time.
    public Optional<BookTrouble> look() {
        Path place = folder.folder();
        if (!isFolderThere()) {
            return Optional.of(new BookTrouble.Vanished(place.toString()));
        }
        Optional<BookTrouble> refusal = refusal(place);
        if (refusal.isPresent()) {
            return refusal;
        }
        Path replaced = replaced();
        if (replaced != null) {
            return Optional.of(new BookTrouble.Replaced(replaced.getFileName().toString()));
        }
        try {
            List<String> copies = ConflictCopies.in(place);
            return copies.isEmpty() ? Optional.empty() : Optional.of(new BookTrouble.Copies(copies));
        } catch (IOException e) {
            return Optional.of(new BookTrouble.Vanished(place.toString()));
        }
    }

    /// Whether the folder is there.
    public boolean isFolderThere() {
        return Files.isDirectory(folder.folder());
    }

    /// The book said that something could not be written.
    public void failed(BookException failure) {
        refused |= failure.fault() == Fault.DISK_FULL || failure.fault() == Fault.READ_ONLY;
    }

    /// Goes on where the same files have come back, such as on a stick that was put in again. On the book's thread.
    ///
    /// @return whether the files are the book's own
    public boolean resume() {
        try {
            if (database.resume()) {
                file = FileMark.of(folder.file());
                claim.renew();
            }
        } catch (BookException e) {
            return false;
        }
        return replaced() == null;
    }

    /// Moves copies into a folder of their own beside the book.
    ///
    /// @throws BookException when the folder refuses
    public void putAside(List<String> copies) {
        try {
            ConflictCopies.putAside(folder.folder(), copies);
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    private @Nullable Path replaced() {
        Journal journal = database.journal();
        if (journal != null && !journal.isInPlace()) {
            return folder.journal();
        }
        if (!file.isSameFile(FileMark.of(folder.file()))) {
            return folder.file();
        }
        return claim.isInPlace() ? null : claim.file();
    }

    private Optional<BookTrouble> refusal(Path place) {
        boolean doubtful = refused || !Files.isWritable(place) || place.toFile().getUsableSpace() < LITTLE;
        Fault fault = doubtful ? tried(place) : null;
        refused = fault != null;
        if (fault == null) {
            return Optional.empty();
        }
        return Optional.of(
                fault == Fault.DISK_FULL
                        ? new BookTrouble.Full(place.toString())
                        : new BookTrouble.ReadOnly(place.toString()));
    }

    private static @Nullable Fault tried(Path place) {
        try {
            Disk.tryIn(place);
            return null;
        } catch (IOException e) {
            return Faults.of(place, e).fault();
        }
    }
}
