package org.vouchbook.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.OldCopy.Reason;

/// Finds the files from before an erasure or another password: backups here and elsewhere, files that were put aside,
/// copies that another program made of the book.
final class OldCopies {
    private static final byte[] ENCRYPTED = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    /// How an entry of a journal begins that is not sealed.
    private static final byte[] ZIPPED = {0x1f, (byte) 0x8b};

    private final Path folder;
    private final Afterwards note;
    private final @Nullable String lock;
    private final Optional<UUID> book;

    OldCopies(Path folder, Afterwards note) throws IOException {
        this.folder = folder;
        this.note = note;
        Path key = folder.resolve("key.json");
        lock = Files.exists(key) ? Files.readString(key) : null;
        book = BookMarker.file(new BookFolder(folder).marker()).read().map(BookMarker::bookId);
    }

    /// @param places further folders in which copies of backups lie
    List<OldCopy> find(List<Path> places) throws IOException {
        var found = new ArrayList<OldCopy>();
        var backups = new ArrayList<>(Remains.files(folder.resolve("backups")));
        // A backup that is being made just now is none yet.
        backups.removeIf(Remains::isInTheMaking);
        for (Path place : places) {
            Remains.files(place).stream()
                    .filter(f -> f.toString().contains(Backups.ENDING))
                    .forEach(backups::add);
        }
        for (Path file : backups) {
            backup(file).ifPresent(reason -> found.add(new OldCopy(file, reason)));
        }
        var aside = new ArrayList<>(Remains.below(new BookFolder(folder).setAside()));
        Remains.files(folder).stream()
                .filter(file -> isAside(file.getFileName().toString()) && !Remains.isInTheMaking(file))
                .forEach(aside::add);
        for (Path file : aside) {
            aside(file).ifPresent(reason -> found.add(new OldCopy(file, reason)));
        }
        return found;
    }

    private Optional<Reason> backup(Path file) {
        BackupHead head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            head = BackupFile.head(in);
        } catch (IOException | BadBookException e) {
            return unknown(false);
        }
        if (book.isPresent() && !book.get().equals(head.book())) {
            return Optional.empty();
        }
        if (head.number() < note.erased()) {
            return Optional.of(Reason.ERASED);
        }
        if (lock == null) {
            return head.lock() == null ? Optional.empty() : Optional.of(Reason.SEALED);
        }
        return head.lock() == null
                ? Optional.of(Reason.READABLE)
                : lock.equals(head.lock()) ? Optional.empty() : Optional.of(Reason.EARLIER_PASSWORD);
    }

    private Optional<Reason> aside(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(JournalScan.HEAD + ZIPPED.length);
            boolean journal =
                    first.length > JournalScan.HEAD && ByteBuffer.wrap(first).getLong() == JournalScan.MARK;
            return unknown(
                    startsWith(first, ENCRYPTED, 0) || (journal && !startsWith(first, ZIPPED, JournalScan.HEAD)));
        } catch (NoSuchFileException e) {
            // Others clear the folder while it is looked at.
            return Optional.empty();
        }
    }

    /// Of a file that does not say when it is from. Its date says nothing: another computer may have written it later,
    /// which knew no better.
    private Optional<Reason> unknown(boolean sealed) {
        if (note.erased() > 0) {
            return Optional.of(Reason.ERASED);
        }
        if (sealed) {
            return lock == null ? Optional.of(Reason.SEALED) : Optional.empty();
        }
        return lock == null ? Optional.empty() : Optional.of(Reason.READABLE);
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning, int at) {
        int end = at + beginning.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, beginning, 0, beginning.length);
    }

    private static boolean isAside(String name) {
        return name.endsWith(".unreadable")
                || (name.endsWith(".db") && !name.equals("book.mv.db"))
                || (name.contains("journal") && !name.equals("journal"))
                || ConflictCopies.isCopy(name);
    }
}
