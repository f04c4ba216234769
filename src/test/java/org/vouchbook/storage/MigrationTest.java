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
    private static final Migration[] NOW = Migration.all().toArray(Migration[]::new);
    private static final int NEXT = NOW.length + 1;
    private static final Migration STEP =
            new Migration(NEXT, "ALTER TABLE meta ADD COLUMN motto VARCHAR;\nUPDATE meta SET motto = 'a;b';\n");

    @TempDir
    Path temp;

    private final MutableClock clock = new MutableClock(Fixtures.NOW, ZoneOffset.UTC);
    private BookFolder book;

    @BeforeEach
    void aBookOfTheFirstFormat() {
        book = new BookFolder(temp);
        try (Database database = open(NOW)) {
            new ChangeLog(database).commit(ChangeSet.put(ChangeLabel.of("added"), MARTA), Fixtures.NOW);
        }
    }

    private Database open(Migration... steps) {
        clock.advance(Duration.ofMillis(1));
        return new BookOpener(book, clock, List.of(steps)).open();
    }

    private static Migration[] with(Migration... more) {
        return Stream.concat(Stream.of(NOW), Stream.of(more)).toArray(Migration[]::new);
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
        try (Database old = open(NOW)) {
            id = ask(old, "SELECT book_id FROM meta");
            nextId = new IdSource(old).getAsLong();
        }
        try (Database now = open(with(STEP))) {
            assertEquals(String.valueOf(NEXT), ask(now, "SELECT format FROM meta"));
            assertEquals("a;b", ask(now, "SELECT motto FROM meta"));
            assertEquals(id, ask(now, "SELECT book_id FROM meta"));
            assertEquals(Optional.of(MARTA), new BookReader(now).contact(1));
            assertTrue(new IdSource(now).getAsLong() > nextId);
            assertTrue(new ChangeLog(now).undo().isPresent());
            assertTrue(new ChangeLog(now).redo().isPresent());
        }
        assertEquals(1, backups().size());
        assertTrue(backups().getFirst().getFileName().toString().contains("before upgrade"));
        open(with(STEP)).close();
        assertEquals(1, backups().size(), "a book of the present format is not copied again");
    }

    @Test
    void theBackupOpensInTheOldProgram() throws IOException {
        open(with(STEP)).close();
        Files.delete(book.file());
        Files.delete(book.journal());
        Files.delete(book.marker());
        try (Database old = open(NOW)) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
    }

    /// Backup and journal are of different formats then.
    @Test
    void aBookCanBeRebuiltAcrossAnUpgrade() throws IOException {
        Contact jonas = Fixtures.contact(2, "Jonas", "Becker");
        try (Database now = open(with(STEP))) {
            new ChangeLog(now).commit(ChangeSet.put(ChangeLabel.of("added"), jonas), Fixtures.NOW);
        }
        Files.delete(book.file());
        try (Database now = open(with(STEP))) {
            assertEquals("a;b", ask(now, "SELECT motto FROM meta"));
            assertEquals(Optional.of(jonas), new BookReader(now).contact(2));
            assertTrue(new ChangeLog(now).undo().isPresent());
            assertTrue(new ChangeLog(now).undo().isPresent());
        }
    }

    @Test
    void aFailingStepLeavesTheBookAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(book.file());
        var broken = new Migration(NEXT + 1, "DROP TABLE change_edit;\nTHIS IS NO SQL;\n");
        BookException e = assertThrows(BookException.class, () -> open(with(STEP, broken)));
        assertEquals(BookException.Fault.FAILED, e.fault());
        assertEquals(-1, Files.mismatch(book.file(), Files.write(temp.resolve("before"), before)));
        try (Database old = open(NOW)) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
        try (Database mended = open(with(STEP, new Migration(NEXT + 1, "DROP SEQUENCE IF EXISTS none;\n")))) {
            assertEquals(String.valueOf(NEXT + 1), ask(mended, "SELECT format FROM meta"));
            assertEquals(Optional.of(MARTA), new BookReader(mended).contact(1));
        }
    }

    @Test
    void aStepThatLosesTheBooksIdentityIsNotTaken() throws IOException {
        var theft = new Migration(NEXT, "UPDATE meta SET book_id = RANDOM_UUID();\n");
        assertThrows(BookException.class, () -> open(with(theft)));
        try (Database old = open(NOW)) {
            assertEquals(Optional.of(MARTA), new BookReader(old).contact(1));
        }
    }

    @Test
    void aHalfMigratedCopyOfACrashIsPassedOver() throws IOException {
        Files.copy(book.file(), temp.resolve("unfinished.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var half = new Database(temp.resolve("unfinished.mv.db"), BookKey.NONE)) {
            half.write(c -> c.createStatement().execute("ALTER TABLE meta ADD COLUMN motto VARCHAR"));
        }
        try (Database now = open(with(STEP))) {
            assertEquals("a;b", ask(now, "SELECT motto FROM meta"));
        }
        assertFalse(Files.exists(temp.resolve("unfinished.mv.db")));
    }
}
