package org.vouchbook.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.JournalScan.Found;
import org.vouchbook.storage.Touched.Part;

/// The file beside the book into which every change goes first, forced to the disk: the book is the last proven backup
/// and the journal since, whatever becomes of the database. Its first record says from which state it goes on.
final class Journal implements AutoCloseable {
    private final Path path;
    private final Seal seal;
    private final FileChannel file;
    private final List<Found> records;
    private final FileMark mark;
    private JournalEntry last;
    private boolean ended;
    private @Nullable Withdrawn withdrawn;

    private Journal(Path path, Seal seal, FileChannel file, List<Found> records, JournalEntry last) {
        this.path = path;
        this.seal = seal;
        this.file = file;
        this.records = records;
        this.last = last;
        mark = FileMark.of(path);
    }

    /// Begins a journal that goes on from a state, in the place of the one that may lie there.
    static Journal start(Path path, Seal seal, JournalEntry base) throws IOException {
        return write(path, seal, base, List.of());
    }

    /// Opens one; a record that was not finished is cut off. Nothing when there is none, or nothing whole in it.
    static Optional<Journal> open(Path path, Seal seal) throws IOException {
        return open(path, seal, true);
    }

    private static Optional<Journal> open(Path path, Seal seal, boolean cut) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        FileChannel file = Disk.open(path);
        try {
            JournalScan scan = JournalScan.of(file);
            var records = new ArrayList<>(scan.records());
            while (!records.isEmpty() && (cut || scan.end() == scan.size())) {
                try {
                    JournalEntry last = read(file, records.getLast(), seal, (_, in) -> in.skipChildren());
                    if (scan.end() < scan.size()) {
                        file.truncate(scan.end());
                        file.force(true);
                    }
                    return Optional.of(new Journal(path, seal, file, records, last));
                } catch (BadBookException e) {
                    records.removeLast();
                }
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        file.close();
        return Optional.empty();
    }

    /// The last entry, without its rows.
    synchronized JournalEntry last() {
        return last;
    }

    /// The number of the change from which this goes on, as far as that is whole.
    synchronized long base() {
        return records.getFirst().number();
    }

    /// The records after a change, in their order.
    synchronized List<Found> after(long number) {
        return records.stream().filter(r -> r.number() > number).toList();
    }

    /// The sums of the book after a change; nothing when the change is not in here.
    synchronized @Nullable Sums sumsAt(long number) throws IOException {
        for (Found record : records) {
            if (record.number() == number) {
                try {
                    return read(record, (_, in) -> in.skipChildren()).sums();
                } catch (BadBookException e) {
                    throw new IOException(e);
                }
            }
        }
        return null;
    }

    /// Reads an entry.
    JournalEntry read(Found record, JournalEntry.TableReader tables) throws IOException, BadBookException {
        return read(file, record, seal, tables);
    }

    /// Adds an entry; it is on the disk when this returns, or not in the file at all.
    synchronized void append(JournalEntry entry, List<Part> parts) throws IOException {
        if (ended) {
            throw gone();
        }
        long at = records.getLast().end();
        byte[] bytes = entry.write(parts, seal);
        try {
            writeWhole(file, at, JournalScan.record(entry.number(), bytes));
            file.force(false);
            // What was forced into a file that is no longer the book's would be lost.
            mustBeInPlace();
        } catch (IOException | BookException e) {
            cut(at, e);
            throw e;
        }
        records.add(new Found(entry.number(), at, bytes.length));
        last = entry;
    }

    /// Another book takes the place of this one: what was added would be lost, and is refused.
    synchronized void end() {
        ended = true;
    }

    /// Whether the file is still the one at its path, with nothing in it that is not ours.
    synchronized boolean isInPlace() {
        FileMark now = FileMark.of(path);
        return mark.isSameFile(now) && now.size() >= records.getLast().end();
    }

    /// This journal, or the one at its path if that is the same: on a disk that was away for a while, files have new
    /// marks.
    ///
    /// @throws BookException with the fault: vanished, replaced
    synchronized Journal present() throws IOException {
        if (isInPlace()) {
            return this;
        }
        Journal other = open(path, seal, false).orElse(null);
        if (other == null || !other.last().equals(last)) {
            if (other != null) {
                other.close();
            }
            throw gone();
        }
        other.ended = ended;
        try {
            close();
        } catch (IOException e) {
            Logger.getLogger(Journal.class.getName()).log(Level.FINE, "the file of a disk that was away", e);
        }
        return other;
    }

    private void mustBeInPlace() {
        if (!mark.isSameFile(FileMark.of(path))) {
            throw gone();
        }
    }

    private BookException gone() {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? new BookException(Fault.REPLACED, path, null)
                : new BookException(Fault.VANISHED, folder, null);
    }

    /// A change that was taken back because the database said it failed.
    private record Withdrawn(JournalEntry entry, List<Part> parts) {}

    /// Takes the last entry back, because the change it tells of did not come about.
    ///
    /// @param before the entry that was the last before it
    synchronized void takeBack(JournalEntry before, JournalEntry entry, List<Part> parts) throws IOException {
        Found gone = records.removeLast();
        last = before;
        file.truncate(gone.at());
        file.force(false);
        withdrawn = new Withdrawn(entry, parts);
    }

    /// Brings back what was taken back, when the database has kept a change of which it said that it failed.
    ///
    /// @param number of the last change in the database
    synchronized void bringBack(long number) throws IOException {
        Withdrawn failed = withdrawn;
        withdrawn = null;
        if (failed != null && failed.entry().number() == number) {
            append(failed.entry(), failed.parts());
        }
    }

    /// A journal that goes on from a later state; what came after that is copied. The file is replaced at once and
    /// whole; this one must not be used any more.
    ///
    /// @param earlier where what it held until now is kept, for the day on which the latest backup is damaged
    synchronized Journal startAfresh(JournalEntry base, Path earlier) throws IOException {
        keepIn(earlier);
        var later = new ArrayList<ByteBuffer>();
        for (Found found : after(base.number())) {
            later.add(JournalScan.record(found.number(), JournalScan.read(file, found.entry(), found.length())));
        }
        close();
        return write(path, seal, base, later);
    }

    /// Puts a copy among the earlier journals.
    synchronized void keepIn(Path earlier) throws IOException {
        Private.folder(earlier);
        Disk.copy(path, earlier.resolve("journal-" + base() + "-" + last.number()));
    }

    /// Whether it is one of those that are only kept.
    boolean isEarlier() {
        return path.getFileName().toString().startsWith("journal-");
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    private static Journal write(Path path, Seal seal, JournalEntry base, List<ByteBuffer> later) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel file = Disk.open(fresh)) {
            ByteBuffer first = JournalScan.record(base.number(), base.write(List.of(), seal));
            long at = first.remaining();
            writeWhole(file, 0, first);
            for (ByteBuffer record : later) {
                int length = record.remaining();
                writeWhole(file, at, record);
                at += length;
            }
        }
        Disk.replace(fresh, path);
        return open(path, seal).orElseThrow(() -> new IOException("the journal could not be written"));
    }

    private static JournalEntry read(FileChannel file, Found found, Seal seal, JournalEntry.TableReader tables)
            throws IOException, BadBookException {
        return JournalEntry.read(JournalScan.read(file, found.entry(), found.length()), found.number(), seal, tables);
    }

    private static void writeWhole(FileChannel file, long at, ByteBuffer bytes) throws IOException {
        long start = at - bytes.position();
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
    }

    private void cut(long at, Exception because) {
        try {
            file.truncate(at);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
