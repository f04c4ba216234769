package org.vouchbook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.KeyHeader.State;

/// The lock of a book: whether it has a password, opening it, and setting, changing and removing the password. The
/// book is closed meanwhile.
///
/// Setting and removing make a copy that is proved equal and then takes the book's place. A crash at any moment leaves
/// a book that opens: as long as the copy has not taken its place, nothing has happened; from then on, it has.
///
/// All methods raise [BookException] when the folder fails.
public final class Lock {
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private final BookFolder folder;
    private final int rounds;

    /// The lock of the book in a folder.
    public Lock(Path folder) {
        this(folder, WrappedKey.ROUNDS);
    }

    Lock(Path folder, int rounds) {
        this.folder = new BookFolder(folder);
        this.rounds = rounds;
    }

    /// Whether a password is needed. Ends first what a crash has left half done.
    ///
    /// @throws BookException also with the fault `KEY_LOST`: there is a password, but no sound header any more
    public boolean isLocked() {
        try {
            Optional<KeyHeader> header = header();
            boolean open = !isEncrypted();
            Files.deleteIfExists(copy());
            if (header.isEmpty()) {
                if (!open) {
                    throw new BookException(Fault.KEY_LOST, headers().getFirst(), null);
                }
                return false;
            }
            if (header.get().state() != State.SET) {
                return settle(header.get(), open);
            }
            for (Path file : headers()) {
                if (!KeyHeader.read(file).equals(header)) {
                    write(header.get());
                }
            }
            return true;
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    /// The key, if the password is right.
    public Optional<BookKey> unlock(String password) {
        return header(h -> h.password().open(password).filter(h::fits));
    }

    /// The key, if the recovery key is right. A new password is due then.
    public Optional<BookKey> recover(String recoveryKey) {
        String plain = RecoveryWords.plain(recoveryKey);
        return header(h -> h.recovery().open(plain).filter(h::fits));
    }

    /// A book with its key and the recovery key, which is nowhere kept.
    public record Locked(BookKey key, String recoveryKey) {}

    /// Gives a book without a password one.
    public Locked set(String password) {
        BookKey key = BookKey.random();
        String recovery = RecoveryWords.random();
        var header = KeyHeader.of(
                State.SETTING,
                key,
                WrappedKey.lock(key, password, rounds),
                WrappedKey.lock(key, RecoveryWords.plain(recovery), rounds));
        try {
            write(header);
            swap(BookKey.NONE, key);
            write(header.with(State.SET));
            return new Locked(key, recovery);
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    /// Gives another password; the old one no longer opens the book.
    public void change(BookKey key, String password) {
        rewrite(key, h -> h.withPassword(WrappedKey.lock(key, password, rounds)));
    }

    /// Gives another recovery key; the old one no longer opens the book.
    public String renewRecoveryKey(BookKey key) {
        String recovery = RecoveryWords.random();
        rewrite(key, h -> h.withRecovery(WrappedKey.lock(key, RecoveryWords.plain(recovery), rounds)));
        return recovery;
    }

    /// Takes the password away.
    public void remove(BookKey key) {
        rewrite(key, h -> h.with(State.REMOVING));
        try {
            swap(key, BookKey.NONE);
            forget();
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    private boolean settle(KeyHeader header, boolean open) throws IOException {
        boolean swapped = (header.state() == State.SETTING) != open;
        if (swapped) {
            dropJournal();
        }
        if (open) {
            forget();
        } else {
            write(header.with(State.SET));
        }
        return !open;
    }

    private void swap(BookKey from, BookKey to) throws IOException {
        BookCopy.make(folder.file(), from, copy(), to);
        Disk.replace(copy(), folder.file());
        dropJournal();
    }

    /// All that the journal holds is in the book that was just proved; it was written with the other key.
    private void dropJournal() throws IOException {
        new Remains(folder.folder()).dropJournals();
    }

    private void rewrite(BookKey key, UnaryOperator<KeyHeader> change) {
        try {
            KeyHeader header = header().filter(h -> h.fits(key))
                    .orElseThrow(
                            () -> new BookException(Fault.KEY_LOST, headers().getFirst(), null));
            write(change.apply(header));
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    private Optional<BookKey> header(Function<KeyHeader, Optional<BookKey>> unlock) {
        try {
            return header().flatMap(unlock);
        } catch (IOException e) {
            throw Faults.of(folder.folder(), e);
        }
    }

    private Optional<KeyHeader> header() throws IOException {
        for (Path file : headers()) {
            Optional<KeyHeader> sound = KeyHeader.read(file);
            if (sound.isPresent()) {
                return sound;
            }
        }
        return Optional.empty();
    }

    /// The second one is for the day on which the first is damaged.
    private List<Path> headers() {
        return List.of(folder.folder().resolve("key.json"), folder.folder().resolve("key-copy.json"));
    }

    private void write(KeyHeader header) throws IOException {
        for (Path file : headers()) {
            new JsonFile<>(file, KeyHeader.class).write(header);
        }
    }

    private void forget() throws IOException {
        for (Path file : headers().reversed()) {
            Files.deleteIfExists(file);
        }
    }

    private Path copy() {
        return folder.folder().resolve("locking.mv.db");
    }

    private boolean isEncrypted() throws IOException {
        if (!Files.exists(folder.file())) {
            return header().filter(h -> h.state() == State.SET).isPresent();
        }
        try (InputStream in = Files.newInputStream(folder.file())) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }
}
