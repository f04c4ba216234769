package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;

class ChangeLogTest {
    private static final Contact MARTA = Fixtures.contact(1, "Marta", "Oliveira");
    private static final Contact RENAMED = MARTA.edit().familyName("Costa").build();

    @TempDir
    Path folder;

    private OpenBook book;

    @BeforeEach
    void open() {
        book = OpenBook.in(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void restart() {
        book.close();
        book = OpenBook.in(folder);
    }

    private Optional<String> undo() {
        return book.log().undo().map(a -> a.label().key());
    }

    private Optional<String> redo() {
        return book.log().redo().map(a -> a.label().key());
    }

    private Optional<Contact> marta() {
        return book.reader().contact(1);
    }

    @Test
    void aChangeThatRunsOutOfMemoryLeavesTheBookAsItWas() {
        book.put("marta", MARTA);
        Database.Change<Boolean> halfway = (c, touched, _) -> {
            touched.rows("contact", List.of(1L));
            try (var statement = c.createStatement()) {
                statement.execute("DELETE FROM contact");
            }
            throw new OutOfMemoryError("more than there is");
        };
        var failed = assertThrows(BookException.class, () -> book.database().change(halfway));
        assertEquals(BookException.Fault.MEMORY, failed.fault());
        // Such a statement commits what has not been taken back.
        book.database().read(c -> {
            try (var statement = c.createStatement()) {
                return statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            }
        });
        assertEquals(Optional.of(MARTA), marta());
        restart();
        assertEquals(Optional.of(MARTA), marta());
    }

    @Test
    void undoesAndRedoesInsertUpdateAndDelete() {
        book.put("added", MARTA);
        book.put("renamed", RENAMED);
        book.delete(RENAMED);
        assertEquals(Optional.empty(), marta());

        assertEquals(Optional.of("delete"), undo());
        assertEquals(Optional.of(RENAMED), marta());
        assertEquals(Optional.of("renamed"), undo());
        assertEquals(Optional.of(MARTA), marta());
        assertEquals(Optional.of("added"), undo());
        assertEquals(Optional.empty(), marta());
        assertEquals(Optional.empty(), undo());

        assertEquals(Optional.of("added"), redo());
        assertEquals(Optional.of(MARTA), marta());
        assertEquals(Optional.of("renamed"), redo());
        assertEquals(Optional.of(RENAMED), marta());
        assertEquals(Optional.of("delete"), redo());
        assertEquals(Optional.empty(), marta());
        assertEquals(Optional.empty(), redo());
    }

    @Test
    void undoAndRedoOutliveARestart() {
        book.put("added", MARTA);
        book.put("renamed", RENAMED);
        restart();
        assertEquals(Optional.of("renamed"), undo());
        restart();
        assertEquals(Optional.of(MARTA), marta());
        assertEquals(Optional.of("added"), undo());
        restart();
        assertEquals(Optional.of("added"), redo());
        assertEquals(Optional.of("renamed"), redo());
        assertEquals(Optional.of(RENAMED), marta());
    }

    @Test
    void whatWasUndoneIsLeftBehindByTheNextChange() {
        book.put("added", MARTA);
        book.put("renamed", RENAMED);
        undo();
        Contact other = MARTA.edit().familyName("Silva").build();
        book.put("renamed otherwise", other);
        assertEquals(Optional.empty(), redo());
        assertEquals(Optional.of(other), marta());
        assertEquals(Optional.of("renamed otherwise"), undo());
        assertEquals(Optional.of("added"), undo());
        assertEquals(Optional.of("added"), redo());
        assertEquals(Optional.of("renamed otherwise"), redo());
        assertEquals(Optional.empty(), redo());
    }

    @Test
    void aThousandRowsAreOneChange() {
        List<Contact> many = LongStream.rangeClosed(1, 2500)
                .mapToObj(i -> Fixtures.contact(i, "Nr", String.valueOf(i)))
                .toList();
        book.log().commit(ChangeSet.put(ChangeLabel.of("imported"), many), Fixtures.NOW);
        assertEquals("2500", book.ask("SELECT COUNT(*) FROM contact"));
        assertEquals(2500, book.log().undo().orElseThrow().edits().size());
        assertEquals("0", book.ask("SELECT COUNT(*) FROM contact"));
        assertEquals(Optional.of("imported"), redo());
        assertEquals(Optional.of(many.get(1776)), book.reader().contact(1777));
    }

    @Test
    void aFailingChangeLeavesNothing() {
        book.put("added", MARTA);
        undo();
        var label = ChangeLabel.of("fails");
        var stray = Fixtures.interaction(9, 77, InteractionKind.CALL, Fixtures.TODAY);
        var changes = ChangeSet.put(label, List.<Row>of(Fixtures.contact(5, "A", "B"), stray));
        BookException e = assertThrows(BookException.class, () -> book.log().commit(changes, Fixtures.NOW));
        assertEquals(BookException.Fault.FAILED, e.fault());
        assertEquals(Optional.empty(), book.reader().contact(5));
        assertEquals("1", book.ask("SELECT COUNT(*) FROM change_set"));
        assertEquals(Optional.of("added"), redo(), "what could be redone before can be redone still");
        restart();
        assertEquals(Optional.of(MARTA), marta());
        assertEquals("1", book.ask("SELECT COUNT(*) FROM contact"));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        book.put("added", MARTA);
        var applied = book.log()
                .commit(
                        new ChangeSet(
                                ChangeLabel.of("nothing"),
                                List.of(new Edit.Put(MARTA), new Edit.Delete(Fixtures.contact(99, "Not", "There")))),
                        Fixtures.NOW);
        assertEquals(List.of(), applied.edits());
        assertEquals(Optional.of("added"), undo());
    }

    @Test
    void labelsKeepTheirArguments() {
        var label = ChangeLabel.of("tagged", "VIP, {0} 'x'", "3");
        book.log().commit(ChangeSet.put(label, MARTA), Fixtures.NOW);
        restart();
        assertEquals(label, book.log().undo().orElseThrow().label());
        assertEquals(label, book.log().redo().orElseThrow().label());
    }

    @Test
    void aRowIsChangedOnceInAChange() {
        assertThrows(IllegalArgumentException.class, () -> ChangeSet.put(ChangeLabel.of("twice"), MARTA, RENAMED));
    }

    @Test
    void idsAreNeverGivenTwice() {
        var given = new HashSet<Long>();
        for (int start = 0; start < 4; start++) {
            for (int i = 0; i < 100; i++) {
                assertTrue(given.add(book.ids().getAsLong()));
            }
            restart();
        }
        long last = book.ids().getAsLong();
        assertThrows(
                BookException.class,
                () -> book.put("fails", Fixtures.interaction(last, 77, InteractionKind.CALL, Fixtures.TODAY)));
        restart();
        assertTrue(book.ids().getAsLong() > last);
    }

    @Test
    void ofManyRowsTheKnownOnesAreFoundAmongTheNew() {
        book.put("first", people(150, "First"));
        book.put("all", people(300, "All"));
        assertEquals("300", book.ask("SELECT COUNT(*) FROM contact"));
        assertEquals(Optional.of("all"), undo());
        assertEquals("150", book.ask("SELECT COUNT(*) FROM contact"));
        assertEquals("150", book.ask("SELECT COUNT(*) FROM contact WHERE given_name = 'First'"));
    }

    private static Row[] people(int count, String name) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> Fixtures.contact(id, name, "N" + id))
                .toArray(Row[]::new);
    }
}
