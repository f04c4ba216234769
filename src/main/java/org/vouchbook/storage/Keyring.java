package org.vouchbook.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;

/// The keys that open files with a whole book: the own book's, and those of other books whose password was typed since.
/// Such a file carries its book's key, locked by that book's password and recovery key.
final class Keyring {
    private final BookKey own;
    private final List<BookKey> others = new CopyOnWriteArrayList<>();

    /// @param own the key of the book that files are read for
    Keyring(BookKey own) {
        this.own = own;
    }

    /// The seal of a file. One from before the book had a password has none.
    ///
    /// @throws BookException with the fault: sealed, when none of the keys is the file's
    Seal seal(BackupHead head, Path file) {
        if (head.lock() == null) {
            return Seal.PLAIN;
        }
        Optional<KeyHeader> header = KeyHeader.parse(head.lock());
        BookKey key = header.isEmpty()
                ? own
                : Stream.concat(Stream.of(own), others.stream())
                        .filter(k -> !k.isNone() && header.get().fits(k))
                        .findFirst()
                        .orElseThrow(() -> new BookException(Fault.SEALED, file, null));
        return key.seal("backup");
    }

    /// Tries a password or a recovery key on a file; whether it is right.
    boolean unlock(BackupHead head, String words) {
        Optional<KeyHeader> header = head.lock() == null ? Optional.empty() : KeyHeader.parse(head.lock());
        Optional<BookKey> found = header.flatMap(h -> open(h.password(), words)
                .or(() -> open(h.recovery(), RecoveryWords.plain(words)))
                .filter(h::fits));
        found.ifPresent(others::add);
        return found.isPresent();
    }

    private static Optional<BookKey> open(WrappedKey wrapped, String words) {
        try {
            return wrapped.open(words);
        } catch (IllegalArgumentException | NullPointerException e) {
            // What is locked there is no key: the file is not as a Vouchbook wrote it.
            return Optional.empty();
        }
    }
}
