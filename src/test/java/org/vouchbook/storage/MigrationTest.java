package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.MutableClock;

class MigrationTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    private static final Migration FIRST = Migration.all().getFirst();
    private static final Migration SECOND =
            new Migration(2, "ALTER TABLE meta ADD COLUMN motto VARCHAR;\nUPDATE meta SET motto = 'a;b';\n");

    @TempDir
    Path temp;

    private final MutableClock clock = new MutableClock(Fixtures.NOW, ZoneOffset.UTC);
    private BookFolder book;

    @BeforeEach
    void aBookOfTheFirstFormat() {
        book = new BookFolder(temp);
        try (Database database = open(FIRST)) {
            new ChangeLog(database).commit(ChangeSet.put(ChangeLabel.of("added"), MARTA), Fixtures.NOW);
        }
    }

    private Database open(Migration... steps) {
        clock.advance(Duration.ofMillis(1));
        return new BookOpener(book, clock, List.of(steps)).open();
    }

    private static String ask(Database database, String sql) {
        return new OpenBook(database, new ChangeLog(database), new BookReader(database), new IdSource(database))
                .ask(sql);
    }

    private List<Path> backups() throws IOException {
        if (!Files.exists(book.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(book.backups())) {
            return files.toList();
        }
    }

    @Test
    void aStepKeepsPeopleIdentityAndUndo() throws IOException {
        String id;
        long nextId;
        try (Database old = open(FIRST)) {
            id = ask(old, "SELECT book_id FROM meta");
            nextId = new IdSource(old).getAsLong();
        }
        byte[] before = Files.readAllBytes(book.file());
        try (Database now = open(FIRST, SECOND)) {
            assertEquals("2", ask(now, "SELECT format FROM meta"));
            assertEquals("a;b", ask(now, "SELECT motto FROM meta"));
            assertEquals(id, ask(now, "SELECT book_id FROM meta"));
            assertEquals(Optional.of(MARTA), new BookReader(now).contact(1));
            assertTrue(new IdSource(now).getAsLong() > nextId);
            assertTrue(new ChangeLog(now).undo().isPresent());
            assertTrue(new ChangeLog(now).redo().isPresent());
        }
        assertEquals(1, backups().size());
        assertTrue(backups().getFirst().getFileName().toString().startsWith("before-format-2-"));
        assertEquals(-1, Files.mismatch(backups().getFirst(), Files.write(temp.resolve("before"), before)));
        open(FIRST, SECOND).close();
        assertEquals(1, backups().size(), "a book of the present format is not copied again");
    }

    @Test
    void theBackupOpensInTheOldProgram() throws IOException {
        open(FIRST, SECOND).close();
        var restored = new BookFolder(temp.resolve("restored"));
        Files.createDirectories(restored.folder());
        Files.copy(backups().getFirst(), restored.file());
        try (Database old = new BookOpener(restored, OpenBook.CLOCK, List.of(FIRST)).open()) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
    }

    @Test
    void aFailingStepLeavesTheBookAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(book.file());
        var broken = new Migration(3, "DROP TABLE change_edit;\nTHIS IS NO SQL;\n");
        BookException e = assertThrows(BookException.class, () -> open(FIRST, SECOND, broken));
        assertEquals(BookException.Fault.FAILED, e.fault());
        assertEquals(-1, Files.mismatch(book.file(), Files.write(temp.resolve("before"), before)));
        try (Database old = open(FIRST)) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
        try (Database mended = open(FIRST, SECOND, new Migration(3, "DROP SEQUENCE IF EXISTS none;\n"))) {
            assertEquals("3", ask(mended, "SELECT format FROM meta"));
            assertEquals(Optional.of(MARTA), new BookReader(mended).contact(1));
        }
    }

    @Test
    void aStepThatLosesTheBooksIdentityIsNotTaken() throws IOException {
        var theft = new Migration(2, "UPDATE meta SET book_id = RANDOM_UUID();\n");
        assertThrows(BookException.class, () -> open(FIRST, theft));
        try (Database old = open(FIRST)) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
    }

    @Test
    void aHalfMigratedCopyOfACrashIsPassedOver() throws IOException {
        Files.copy(book.file(), temp.resolve("migrating.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var half = new Database(temp.resolve("migrating.mv.db"), BookKey.NONE)) {
            half.write(c -> c.createStatement().execute("ALTER TABLE meta ADD COLUMN motto VARCHAR"));
        }
        try (Database now = open(FIRST, SECOND)) {
            assertEquals("a;b", ask(now, "SELECT motto FROM meta"));
        }
        assertFalse(Files.exists(temp.resolve("migrating.mv.db")));
    }
}
