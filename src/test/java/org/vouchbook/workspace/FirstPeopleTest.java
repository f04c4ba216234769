package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Contact;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// The first screenful of a start: as the list ended, from one small query.
class FirstPeopleTest {
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void manyPeople() {
        book = new TestBook(folder);
        var people = new ArrayList<Contact>();
        for (int i = 0; i < MANY; i++) {
            // The last one added comes first in the list.
            people.add(Fixtures.contact("Ada", String.format(Locale.ROOT, "Zed%03d", MANY - i))
                    .withIdentity(
                            book.workspace().ids().getAsLong(), book.workspace().now()));
        }
        book.workspace().commit(ChangeSet.put(ChangeLabel.of("change.imported", "200"), people));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private PeopleIndex start() {
        book.reopen();
        var index = new PeopleIndex(book.workspace(), Locale.ENGLISH);
        index.readFirst();
        return index;
    }

    private static List<String> names(PeopleIndex index) {
        return index.list().select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                .map(r -> r.contact().familyName())
                .toList();
    }

    @Test
    void theListBeginsAsItEnded() {
        PeopleIndex before = book.index();
        before.noteFirst(List.of());
        PeopleIndex next = start();
        assertFalse(next.complete());
        assertEquals(names(before).subList(0, FirstPeople.MOST), names(next));
        next.load();
        assertTrue(next.complete());
        assertEquals(names(before), names(next));
    }

    @Test
    void aBookNeverClosedShowsSomePeople() {
        assertEquals(FirstPeople.MOST, names(start()).size());
    }

    @Test
    void whoIsGoneOrChangedSinceIsNotShownAsBefore() {
        PeopleIndex before = book.index();
        before.noteFirst(List.of());
        List<PersonRow> rows = before.list().select(PeopleFilter.NONE, PeopleSort.NAME, false);
        book.people().delete(List.of(rows.getFirst().id()));
        book.people().save(rows.get(1).contact().edit().familyName("Abel").build());
        List<String> shown = names(start());
        assertEquals(FirstPeople.MOST - 1, shown.size());
        assertEquals("Abel", shown.getFirst());
    }

    @Test
    void aChangeBeforeEverybodyIsReadIsFollowed() {
        PeopleIndex index = start();
        book.add("New", "Aaa");
        assertEquals("Aaa", names(index).getFirst());
        index.load();
        assertEquals(MANY + 1, names(index).size());
    }

    @Test
    void halfAListIsNotNoted() throws IOException {
        book.index().noteFirst(List.of());
        byte[] noted = Files.readAllBytes(folder.resolve("first.json"));
        PeopleIndex index = start();
        book.add("New", "Aaa");
        index.noteFirst(List.of());
        assertArrayEquals(noted, Files.readAllBytes(folder.resolve("first.json")));
    }

    @Test
    void anUnreadableNoteCostsNothing() throws IOException {
        Files.writeString(folder.resolve("first.json"), "{\"ids\":");
        assertEquals(FirstPeople.MOST, names(start()).size());
    }

    @Test
    void anEmptyBookIsKnownWhole() throws IOException {
        book.close();
        book = new TestBook(Files.createDirectories(folder.resolve("empty")));
        var index = new PeopleIndex(book.workspace(), Locale.ENGLISH);
        index.readFirst();
        assertTrue(index.complete());
    }
}
