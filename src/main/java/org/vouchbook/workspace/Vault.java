package org.vouchbook.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.storage.BookClaim;
import org.vouchbook.storage.BookFolder;
import org.vouchbook.storage.BookKey;
import org.vouchbook.storage.Erasure;
import org.vouchbook.storage.Lock;
import org.vouchbook.storage.Remains;

/// The way into a book that may have a password. Once the password was right, the key stays here until the program
/// ends.
///
/// All methods take a moment and belong beside the window's thread. They raise [BookException] when the folder fails.
public final class Vault {
    private final Path folder;
    private final Clock clock;
    private final Lock lock;
    private final @Nullable KnownBooks known;
    private volatile BookKey key = BookKey.NONE;

    /// The vault of the book in a folder.
    public Vault(Path folder, Clock clock) {
        this(folder, clock, new Lock(folder), null);
    }

    /// The vault of the book in a folder.
    ///
    /// @param known where books were opened before
    public Vault(Path folder, Clock clock, KnownBooks known) {
        this(folder, clock, new Lock(folder), known);
    }

    Vault(Path folder, Clock clock, Lock lock, @Nullable KnownBooks known) {
        this.known = known;
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
    }

    /// Opens the book, or makes one where none was known.
    ///
    /// @throws BookException as [Workspace#open] does, or with the fault `MISSING`: nothing is left of a known book
    public Workspace open() {
        KnownBooks books = known;
        return books != null && books.knows(folder) ? openThere() : begin();
    }

    /// Opens the book if there is one.
    ///
    /// @throws BookException as above; `MISSING` wherever no book is
    public Workspace openThere() {
        if (!new BookFolder(folder, key).isThere()) {
            throw new BookException(BookException.Fault.MISSING, folder, null);
        }
        return begin();
    }

    /// Opens the book, or makes one whatever was known.
    public Workspace begin() {
        Workspace opened = Workspace.open(new BookFolder(folder, key), clock);
        KnownBooks books = known;
        if (books != null) {
            books.add(folder);
        }
        return opened;
    }

    /// The vault of a book elsewhere.
    public Vault in(Path other) {
        return new Vault(other, clock, new Lock(other), known);
    }

    /// Where the book lies.
    public Path folder() {
        return folder;
    }

    /// The way out where the book does not open.
    public Rescue rescue() {
        return new Rescue(new BookFolder(folder, key), clock);
    }

    /// Tries a password; whether it is right.
    public boolean unlock(String password) {
        return keep(lock.unlock(password));
    }

    /// Tries a recovery key; whether it is right. A new password is due then.
    public boolean recover(String recoveryKey) {
        return keep(lock.recover(recoveryKey));
    }

    /// Whether the open book has a password.
    public boolean hasPassword() {
        return !key.isNone();
    }

    /// Gives the book its first password. The book is closed meanwhile.
    ///
    /// @return the recovery key, which is kept nowhere
    public String setPassword(String password) {
        return claimed(() -> {
            expectOldCopies();
            Lock.Locked locked = lock.set(password);
            key = locked.key();
            return locked.recoveryKey();
        });
    }

    /// Gives another password; the book may be open.
    public void changePassword(String password) {
        expectOldCopies();
        lock.change(key, password);
    }

    /// Gives another recovery key; the book may be open.
    ///
    /// @return the recovery key, which is kept nowhere
    public String renewRecoveryKey() {
        expectOldCopies();
        return lock.renewRecoveryKey(key);
    }

    /// Takes the password away. The book is closed meanwhile.
    public void removePassword() {
        claimed(() -> {
            expectOldCopies();
            lock.remove(key);
            key = BookKey.NONE;
            return true;
        });
    }

    /// Erases a person for good: see [Erasure]. The book is closed meanwhile.
    ///
    /// @param nameless how the contact is called that stands in the person's place where others have a part
    public void erase(long contactId, String nameless) {
        claimed(() -> {
            new Erasure(new BookFolder(folder, key), clock).erase(contactId, nameless);
            return true;
        });
    }

    /// The backups and files put aside that know who was erased since, or that the present password does not guard;
    /// nothing when the user has said already what becomes of them.
    ///
    /// @param places further folders in which copies of backups lie; those that are not there hold nothing
    public Optional<List<OldCopy>> oldCopies(List<Path> places) {
        return new Remains(folder)
                .old(places)
                .map(all -> all.stream()
                        .map(c -> new OldCopy(
                                c.file(), OldCopy.Reason.valueOf(c.reason().name())))
                        .toList());
    }

    /// The user has said what becomes of them: they are not asked about again.
    ///
    /// @param unwanted are deleted for good
    public void settleOldCopies(List<OldCopy> unwanted) {
        var remains = new Remains(folder);
        remains.delete(unwanted.stream().map(OldCopy::file).toList());
        remains.answered();
    }

    private void expectOldCopies() {
        new Remains(folder).expect(clock.instant());
    }

    private boolean keep(Optional<BookKey> found) {
        found.ifPresent(k -> key = k);
        return found.isPresent();
    }

    private <T> T claimed(Supplier<T> work) {
        try (BookClaim _ = BookClaim.of(folder)) {
            return work.get();
        }
    }
}
