package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// A whole book takes the place of the present one when that is closed, whatever happens in between.
class ReplacementTest extends BackedUpFixture {
    /// It takes the book's place when that is closed; the journal then goes on from it.
    @Test
    void goingBackTakesThePlaceOfTheBookWithAJournalOfItsOwn() throws IOException {
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            Backup old = keeping.backups().getFirst();
            assertNotNull(keeping.backUp(Kind.BEFORE_RESTORE));
            keeping.restore(old.file());
            assertPeople(open, MARTA, JONAS);
            BookException e = assertThrows(BookException.class, () -> open.put("grace", GRACE));
            assertEquals(Fault.REPLACED, e.fault(), "what would be lost is refused");
            assertPeople(open, MARTA, JONAS);
        }
        assertFalse(Files.exists(book.returning()));
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            assertPeople(open, MARTA);
            open.put("grace", GRACE);
            try (Safekeeping.View view = keeping.begin()) {
                assertTrue(keeping.isSound(view));
            }
        }
        Files.delete(book.file());
        Backup before;
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            assertPeople(open, MARTA, GRACE);
            before = keeping.backups().stream()
                    .filter(b -> b.head().kind() == Kind.BEFORE_RESTORE)
                    .findFirst()
                    .orElseThrow();
            keeping.restore(before.file());
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS);
            assertEquals("jonas", open.log().undo().orElseThrow().label().key());
        }
    }

    /// Whoever still looks at the book keeps its file open, and H2 would go on with it.
    @Test
    void whatTakesThePlaceDoesSoAlsoWhileSomebodyLooks() {
        Safekeeping.View view;
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            view = keeping.begin();
            keeping.restore(keeping.backups().getFirst().file());
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA);
        }
        view.close();
    }

    /// Whoever looks into another file meanwhile does not take it away.
    @Test
    void whatIsReadyStaysReadyWhileAnotherFileIsLookedAt() {
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            Path backup = keeping.backups().getFirst().file();
            keeping.restore(backup);
            assertEquals(1, keeping.look(backup).people());
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA);
        }
    }

    /// A crash in between leaves the book as it was before, or as it is after.
    @Test
    void aCrashWhileItIsReplacedLeavesOneBookOrTheOther() throws IOException {
        Path before = temp.resolve("before");
        try (OpenBook open = open()) {
            Safekeeping keeping = keeping(open);
            keeping.restore(keeping.backups().getFirst().file());
            assertTrue(Files.exists(book.returning()));
            copy(book.folder(), before);
            keeping.close();
        }
        Path after = temp.resolve("after");
        copy(book.folder(), after);
        book = new BookFolder(before, BookKey.NONE);
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS);
            assertFalse(Files.exists(book.returning()));
        }
        // The journal still tells of the one before.
        book = new BookFolder(after, BookKey.NONE);
        for (int n = 0; n < 2; n++) {
            try (OpenBook open = open()) {
                assertPeople(open, MARTA);
            }
            Files.delete(book.file());
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"vouchbook\":2}",
                "{\"vouchbook\":1,\"book\":\"x\"}",
                "CREATE ALIAS X AS 'void x() {}';",
                "{\"vouchbook\":1,\"book\":\"5f5a3a1e-93c4-4d53-8a53-4a0a5a6e0c4d\",\"format\":3,\"number\":1,"
                        + "\"made\":\"2026-03-02T09:00:00Z\",\"nextId\":9,\"tables\":{\"users\":[]}}"
            })
    void whatIsNoBookIsRefusedAndChangesNothing(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("foreign.json"), text);
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            BookException e = assertThrows(BookException.class, () -> keeping.read(file));
            assertEquals(Fault.DAMAGED, e.fault());
            assertPeople(open, MARTA, JONAS);
        }
        assertFalse(Files.exists(book.folder().resolve("returning.mv.db")));
    }

    @Test
    void anAlteredExportIsRefused() throws IOException {
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            var out = new ByteArrayOutputStream();
            try (Safekeeping.View view = keeping.begin()) {
                keeping.write(view, out);
            }
            Path file = temp.resolve("book.json");
            Files.writeString(file, out.toString(StandardCharsets.UTF_8).replace("Oliveira", "Olivejra"));
            assertThrows(BookException.class, () -> keeping.read(file));
            Files.write(file, out.toByteArray());
            open.delete(JONAS);
            keeping.read(file);
        }
        try (OpenBook open = open()) {
            assertPeople(open, MARTA, JONAS);
        }
    }

    /// The numbers of its changes are those of another life: the next one must not meet one that is there.
    @Test
    void aYoungBookThatTookAnOldOneGoesOnChanging() throws IOException {
        Path file = temp.resolve("old.json");
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            for (int i = 0; i < 5; i++) {
                open.put("change " + i, Fixtures.contact(10 + i, "Contact", "Number " + i));
            }
            var out = new ByteArrayOutputStream();
            try (Safekeeping.View view = keeping.begin()) {
                keeping.write(view, out);
            }
            Files.write(file, out.toByteArray());
        }
        book = new BookFolder(temp.resolve("young"), BookKey.NONE);
        try (OpenBook open = open();
                Safekeeping keeping = keeping(open)) {
            keeping.read(file);
        }
        try (OpenBook open = open()) {
            open.put("grace", GRACE);
            assertEquals("grace", open.log().undo().orElseThrow().label().key());
            assertEquals("change 4", open.log().undo().orElseThrow().label().key());
        }
        Files.delete(book.file());
        try (OpenBook open = open()) {
            assertEquals("change 4", open.log().redo().orElseThrow().label().key());
        }
    }
}
