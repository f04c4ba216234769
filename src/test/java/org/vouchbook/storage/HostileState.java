package org.vouchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.support.Fixtures;

/// The book's own files, as somebody else may have changed them, for those who feed hostile files.
public final class HostileState {
    private HostileState() {}

    /// Sound journals.
    public static List<byte[]> journals() throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try {
            try (OpenBook book = OpenBook.in(folder)) {
                book.put("add", Fixtures.fullContact(1), Fixtures.contact(2, "Li", "Wei"));
                book.put("more", Fixtures.fullInteraction(3, 1), Fixtures.fullReferral(4, 1, 2));
                book.log().undo();
            }
            return List.of(Files.readAllBytes(new BookFolder(folder).journal()));
        } finally {
            delete(folder);
        }
    }

    /// Reads what can be read of a journal.
    public static void readJournal(byte[] file) throws IOException {
        Path path = Files.createTempFile("hostile", ".journal");
        try {
            Files.write(path, file);
            try (Journal journal = Journal.open(path, Seal.PLAIN).orElse(null)) {
                if (journal != null) {
                    for (JournalScan.Found record : journal.after(0)) {
                        try {
                            journal.read(record, (_, in) -> in.skipChildren());
                        } catch (BadBookException e) {
                            // It says so: that is what it is for.
                        }
                    }
                }
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /// Sound headers of books with a password.
    public static List<byte[]> headers() throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try {
            OpenBook.in(folder).close();
            new Lock(folder, 10).set("words");
            return List.of(Files.readAllBytes(folder.resolve("key.json")));
        } finally {
            delete(folder);
        }
    }

    /// Reads a header and tries a password.
    public static void readHeader(byte[] file) throws IOException {
        Path path = Files.createTempFile("hostile", ".json");
        try {
            Files.write(path, file);
            var _ = KeyHeader.read(path).flatMap(header -> header.password().open("words"));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
