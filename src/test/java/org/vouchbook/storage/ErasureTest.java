package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Row;
import org.vouchbook.support.Fixtures;

class ErasureTest {
    private static final String NAMELESS = "Erased person";

    @TempDir
    Path folder;

    private static Contact person(long id, String given, String family) {
        return Fixtures.fullContact(id)
                .edit()
                .givenName(given)
                .familyName(family)
                .build();
    }

    private void erase(long id) {
        new Erasure(new BookFolder(folder), OpenBook.CLOCK).erase(id, NAMELESS);
    }

    private List<Path> filesWith(String word) throws IOException {
        return Words.filesWith(folder, word);
    }

    private static List<Row> everything(OpenBook book) {
        return book.database().read(c -> {
            var rows = new ArrayList<Row>();
            for (Table<? extends Row> table : Tables.ALL) {
                rows.addAll(table.select(c, ""));
            }
            return rows;
        });
    }

    @Test
    void nothingOfThePersonIsLeftAndEveryNumberStays() throws IOException {
        long before;
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put("full", FullAndBare.FULL.toArray(Row[]::new));
            Contact person = person(1, "Wilhelmine", "Quendelmühl")
                    .edit()
                    .emails(List.of(ContactPoint.of("mina@zauber.example")))
                    .phones(List.of(ContactPoint.of("+49 89 7654321")))
                    .notes("likes Papageno")
                    .build();
            book.put("Wilhelmine Quendelmühl", person);
            var other = FullAndBare.OTHER
                    .edit()
                    .notes("Met by wilhelmine  quendelmühl; mail mina@zauber.example. "
                            + "Ask Quendelmühl, not Quendel.")
                    .build();
            book.put("Wilhelmine Quendelmühl did it", other);
            book.log().undo();
            book.log().redo();
            before = everything(book).size();
        }
        assertFalse(filesWith("Quendelm").isEmpty());
        erase(1);
        for (String word : List.of("Wilhelmine", "mina@zauber", "7654321", "Papageno")) {
            assertEquals(List.of(), filesWith(word), word);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            Contact left = book.reader().contact(1).orElseThrow();
            assertEquals(NAMELESS, left.displayName());
            assertTrue(left.archived() && left.emails().isEmpty() && left.tags().isEmpty() && left.birthday() == null);
            assertEquals(before, everything(book).size(), "every figure keeps its number");
            assertEquals(
                    "Met by Erased person; mail Erased person. Ask Erased person, not Quendel.",
                    book.reader().contact(2).orElseThrow().notes());
            assertEquals(Optional.empty(), book.log().undo(), "no way back");
            assertEquals("0", book.ask("SELECT COUNT(*) FROM change_edit WHERE contact_id = 1"));
            assertEquals(
                    "2", book.ask("SELECT COUNT(*) FROM change_edit WHERE row_id = 2"), "others keep their history");
            book.put("goes on", Fixtures.contact(900, "Li", "Wei"));
        }
    }

    @Test
    void rowsOfEveryKindStayWithoutTheirWords() throws IOException {
        long before;
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", person(2, "Wilhelmine", "Quendelmühl"));
            book.put("full", FullAndBare.FULL.toArray(Row[]::new));
            before = everything(book).size();
        }
        erase(2);
        assertEquals(List.of(), filesWith("Quendelm"));
        try (OpenBook book = OpenBook.in(folder)) {
            assertEquals(before, everything(book).size());
            assertEquals(List.of(), filesWith("sent straight to me"));
            assertEquals(
                    Optional.of(FullAndBare.FULL.getFirst()),
                    book.reader().contact(1).map(c -> (Row) c));
        }
    }

    @Test
    void whoConcernsNobodyElseLeavesNoContact() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("add", person(1, "Wilhelmine", "Quendelmühl"), Fixtures.contact(2, "Li", "Wei"));
            book.put("call", Fixtures.fullInteraction(3, 1));
        }
        erase(1);
        assertEquals(List.of(), filesWith("Quendelm"));
        try (OpenBook book = OpenBook.in(folder)) {
            assertEquals(List.of(2L), everything(book).stream().map(Row::id).toList());
        }
    }

    @Test
    void aNamesakeKeepsTheName() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            Contact sister = Fixtures.contact(2, "Anna", "Quendelmühl")
                    .edit()
                    .notes("The Quendelmühl shop")
                    .build();
            book.put("add", person(1, "Wilhelmine", "Quendelmühl"), sister);
            eraseClosed(book);
            assertEquals(sister, book.reader().contact(2).orElseThrow());
        }
        assertEquals(List.of(), filesWith("Wilhelmine"));
    }

    private void eraseClosed(OpenBook book) {
        book.close();
        erase(1);
    }

    @Test
    void aBookWithAPasswordStaysEncrypted() throws IOException {
        BookKey key = BookKey.random();
        var place = new BookFolder(folder, key);
        try (var book = OpenBook.of(new BookOpener(place, OpenBook.CLOCK).open())) {
            book.put("add", person(1, "Wilhelmine", "Quendelmühl"), Fixtures.contact(2, "Li", "Njeriwanjiku"));
        }
        new Erasure(place, OpenBook.CLOCK).erase(1, NAMELESS);
        try (var book = OpenBook.of(new BookOpener(place, OpenBook.CLOCK).open())) {
            assertTrue(book.reader().contact(1).isEmpty()
                    && book.reader().contact(2).isPresent());
        }
        assertEquals(List.of(), filesWith("Njeriwanjiku"));
    }

    @Test
    void aTextStaysWithinItsField() {
        var mentions = new Mentions(person(1, "Jo", "Li"), Set.of(), NAMELESS);
        String full = "x".repeat(495) + "Jo Li";
        assertEquals(500, mentions.without(full).length());
        assertEquals("Erased person and Jo", mentions.without("Jo Li and Jo"));
    }

    /// A seat in a group says nothing of others: whoever has nothing else goes without a trace.
    @Test
    void whoWasOnlyInAGroupIsGoneAndTheGroupStays() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put(
                    "group",
                    person(1, "Wilhelmine", "Quendelmühl"),
                    new NetworkingGroup(
                            28, "Circle", NetworkingGroup.Kind.TRADE, 14, null, null, "Wilhelmine Quendelmühl leads"),
                    new Membership(29, 1, 28, Fixtures.TODAY, "Papageno", null),
                    new GroupMeeting(31, 28, Fixtures.TODAY, "Quendelmühl spoke", ""),
                    new Attendance(32, 1, 31),
                    new Attendance(33, 2, 31));
        }
        erase(1);
        for (String word : List.of("Quendelm", "Papageno")) {
            assertEquals(List.of(), filesWith(word), word);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            assertEquals(Optional.empty(), book.reader().contact(1));
            assertEquals("1", book.ask("SELECT COUNT(*) FROM attendance"));
            assertEquals("0", book.ask("SELECT COUNT(*) FROM membership"));
            assertEquals("Erased person spoke", book.ask("SELECT said FROM group_meeting"));
        }
    }

    /// Nor do the reasons they would refer us, needs we saw coming, and evenings they were at.
    @Test
    void whatWeHopedOfThemGoesAndTheEveningStays() throws IOException {
        try (OpenBook book = OpenBook.in(folder)) {
            book.put("other", FullAndBare.OTHER);
            book.put(
                    "hopes",
                    person(1, "Wilhelmine", "Quendelmühl"),
                    new OtherChoice(41, 1, "Papageno", "sings"),
                    new ReferReason(42, 1, "Papageno", "sing", Fixtures.TODAY, null),
                    new Anticipation(43, 1, "Papageno", Fixtures.TODAY, "", null),
                    new GuestEvent(44, "Evening for Quendelmühl", Fixtures.TODAY, "", ""),
                    new Invitation(45, 1, 44, Invitation.State.CAME, "Papageno"),
                    new Invitation(46, 2, 44, Invitation.State.CAME, "Wilhelmine Quendelmühl"));
        }
        erase(1);
        for (String word : List.of("Quendelm", "Papageno")) {
            assertEquals(List.of(), filesWith(word), word);
        }
        try (OpenBook book = OpenBook.in(folder)) {
            assertEquals(Optional.empty(), book.reader().contact(1));
            assertEquals("Evening for Erased person", book.ask("SELECT name FROM guest_event"));
            assertEquals("Erased person", book.ask("SELECT friend FROM invitation"));
        }
    }
}
