package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// What a crash leaves at each step of erasing a person: a book with her or without her, and without her no file that
/// knows her but those that the user is told of.
class ErasureCrashTest {
    private static final String NAME = "Quendelmühl";
    private static final int STEPS = 6;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void aBookWithAllThatABookHas() throws IOException {
        folder = temp.resolve("book");
        try (OpenBook book = OpenBook.in(folder)) {
            var keeping = new Safekeeping(new BookFolder(folder), OpenBook.CLOCK, book.database());
            Contact her = Fixtures.contact(1, "Wilhelmine", NAME);
            book.put("add", her, Fixtures.contact(2, "Li", "Wei"));
            keeping.backUp(Kind.MANUAL);
            book.put("call", Fixtures.fullInteraction(3, 1));
            keeping.backUp(Kind.MANUAL);
            book.put("edit", her.edit().notes("likes Papageno").build());
            book.put(
                    "mention",
                    Fixtures.contact(4, "Jo", "Ek")
                            .edit()
                            .notes("knows Wilhelmine " + NAME)
                            .build());
        }
        Path damaged = folder.resolve("damaged-20260101-080000-000.mv.db");
        Files.copy(folder.resolve("book.mv.db"), damaged);
        Files.setLastModifiedTime(damaged, java.nio.file.attribute.FileTime.from(Fixtures.NOW.minusSeconds(9)));
    }

    private void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The folder as it is after each step.
    private List<Path> crashes() {
        var found = new ArrayList<Path>();
        new Erasure(new BookFolder(folder), OpenBook.CLOCK, () -> {
                    Path crashed = temp.resolve("step-" + (found.size() + 1));
                    copy(folder, crashed);
                    found.add(crashed);
                })
                .erase(1, "Erased person");
        return found;
    }

    /// Opens a book as it is after a crash, says whether she is in it, and writes into it.
    private static boolean isThere(Path book) {
        try (OpenBook open = OpenBook.in(book)) {
            assertTrue(open.reader().contact(2).isPresent(), "the others are there");
            boolean there = open.reader().contact(1).isPresent();
            open.put("goes on", Fixtures.contact(900, "Ada", "Obi"));
            return there;
        }
    }

    private static List<Path> told(Path book) {
        return new Remains(book)
                .old(List.of()).orElse(List.of()).stream()
                        .map(OldCopy::file)
                        .sorted()
                        .toList();
    }

    @Test
    void withoutHerNoFileKnowsHerButThoseThatAreNamed() throws IOException {
        List<Path> crashes = crashes();
        assertEquals(STEPS, crashes.size());
        boolean gone = false;
        for (Path book : crashes) {
            boolean there = isThere(book);
            assertFalse(gone && there, "she comes back in " + book);
            gone = !there;
            for (String half : List.of("erasing.mv.db", "erased.mv.db")) {
                assertFalse(Files.exists(book.resolve(half)), "a half copy is left in " + book);
            }
            if (gone) {
                assertForgotten(book);
            } else {
                assertEquals(List.of(), told(book), "nobody was erased in " + book);
                new Erasure(new BookFolder(book), OpenBook.CLOCK).erase(1, "Erased person");
                assertFalse(isThere(book));
                assertForgotten(book);
            }
        }
        assertTrue(gone);
        isThere(folder);
        assertForgotten(folder);
    }

    private static void assertForgotten(Path book) throws IOException {
        List<Path> knowing = Words.filesWith(book, NAME).stream().sorted().toList();
        assertEquals(3, knowing.size(), "two backups, one file put aside: " + knowing);
        assertEquals(knowing, told(book));
        new Remains(book).delete(knowing);
        for (String word : List.of("Wilhelmine", NAME, "Papageno")) {
            assertEquals(List.of(), Words.filesWith(book, word), word);
        }
        assertEquals(List.of(), told(book), "the backup made since stays");
        assertEquals(1, Remains.files(book.resolve("backups")).size(), "a proven backup of the book as it is now");
        Files.delete(book.resolve("book.mv.db"));
        try (OpenBook rebuilt = OpenBook.in(book)) {
            assertTrue(rebuilt.reader().contact(900).isPresent()
                    && rebuilt.reader().contact(1).isEmpty());
        }
    }
}
