package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.RandomRecords;
import org.vouchbook.support.TestBook;

/// A change works out the verdict of those whom it concerns, and of nobody else: the others keep the very rows they
/// had. For a verdict the rhythm of its person is asked for, which is how it is seen here who was worked out.
class OnlyWhoChangedTest {
    private static final int PEOPLE = 300;

    @TempDir
    Path folder;

    /// Several threads ask.
    private final List<Long> workedOut = Collections.synchronizedList(new ArrayList<>());
    private TestBook book;
    private PeopleIndex index;
    private Contact ana;
    private Contact ben;

    @BeforeEach
    void aFullBook() {
        book = new TestBook(folder);
        Workspace workspace = book.workspace();
        List<Row> rows = BookGenerator.rows(PEOPLE - 2, 10, 4, 5, book.today(), workspace.zone(), workspace.ids())
                .toList();
        book.put(rows.toArray(Row[]::new));
        var records = new RandomRecords(new Random(5), book.today(), workspace.ids());
        book.put(rows.stream()
                .filter(Contact.class::isInstance)
                .flatMap(contact -> records.of(contact.id()).stream())
                .toArray(Row[]::new));
        ana = book.add("Ana", "Lima");
        ben = book.add("Ben", "Okoro");
        index = new PeopleIndex(workspace, Locale.ENGLISH, this::counting);
        index.load();
        assertEquals(PEOPLE, Set.copyOf(workedOut).size(), "everybody once, to begin with");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private AskRules counting() {
        return new AskRules(
                AskRules.DEFAULT.policy(),
                contact -> {
                    workedOut.add(contact.id());
                    return AskRules.DEFAULT.rhythmDays().applyAsInt(contact);
                },
                AskRules.DEFAULT.weekly());
    }

    private void assertWorkedOut(Set<Contact> whom, Runnable change) {
        Map<Long, PersonRow> before = rows();
        workedOut.clear();
        change.run();
        List<Long> ids = whom.stream().map(Contact::id).sorted().toList();
        assertEquals(ids, workedOut.stream().sorted().toList());
        rows().forEach((id, row) -> {
            if (!ids.contains(id)) {
                assertSame(before.get(id), row);
            }
        });
    }

    private Map<Long, PersonRow> rows() {
        var rows = new HashMap<Long, PersonRow>();
        index.list().rows().forEach(row -> rows.put(row.id(), row));
        assertEquals(PEOPLE, rows.size());
        return rows;
    }

    @Test
    void whatIsNotedWithSomebodyConcernsThemAlone() {
        assertWorkedOut(
                Set.of(ana),
                () -> book.timeline()
                        .log(ana.id(), InteractionKind.THANKED_ME, Direction.FROM_THEM, book.today(), "", null));
        assertWorkedOut(Set.of(ana), () -> book.ratings().rate(ana.id(), Axis.LIKING, 7));
        assertWorkedOut(
                Set.of(ben),
                () -> book.put(new RandomRecords(
                                new Random(1), book.today(), book.workspace().ids())
                        .of(ben.id())
                        .toArray(Row[]::new)));
        assertWorkedOut(Set.of(ben), () -> book.workspace().undo());
        assertWorkedOut(Set.of(ben), () -> book.workspace().redo());
    }

    @Test
    void aReferralConcernsWhoGaveItAndWhoItIs() {
        assertWorkedOut(Set.of(ana, ben), () -> book.refer(ana, ben, Level.NAME_ONLY));
    }
}
