package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

class PeopleIndexTest {
    @TempDir
    Path folder;

    private TestBook book;
    private PeopleIndex index;

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        index = book.index();
        book.people()
                .add(Fixtures.contact("Zoë", "Lukasik Łoś")
                        .edit()
                        .organisation("Öl & Söhne")
                        .kind(ContactKind.CLIENT)
                        .emails(List.of(ContactPoint.of("zoe.l@example.org")))
                        .phones(List.of(ContactPoint.of("+49 (0) 911 / 12-34")))
                        .tags(List.of("VIP", "golf"))
                        .notes("Call 12.05. about the roof")
                        .since(LocalDate.of(2020, 1, 1))
                        .build());
        book.clock().advance(Duration.ofSeconds(1));
        book.people()
                .add(Fixtures.contact("Marta", "Oliveira")
                        .edit()
                        .phones(List.of(ContactPoint.of("0351 22 987")))
                        .tags(List.of("vip"))
                        .build());
        book.clock().advance(Duration.ofSeconds(1));
        book.add("Ängie", "Abel");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> names(PeopleFilter filter, PeopleSort sort, boolean descending) {
        return index.list().select(filter, sort, descending).stream()
                .map(r -> r.contact().givenName())
                .toList();
    }

    private List<String> found(String query) {
        return names(PeopleFilter.NONE.withQuery(query), PeopleSort.NAME, false);
    }

    private Contact named(String givenName) {
        return index.list().rows().stream()
                .map(PersonRow::contact)
                .filter(c -> c.givenName().equals(givenName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsByWhatOneTypes() {
        Map<String, List<String>> queries = Map.of(
                "Zoë",
                List.of(
                        "zoe",
                        "ZOË luk",
                        "los",
                        "Lukasik, Zoe",
                        "sohne",
                        "zoe.l@EXAMPLE",
                        "golf",
                        "roof call",
                        "12.05.",
                        "+49 911 1234",
                        "0049 911 1234",
                        "0911 12 34",
                        "(0911) 12/34",
                        "9111234"),
                "Marta",
                List.of("+351 22 987", "0351-22987", "vip oliv"),
                "Ängie",
                List.of("angie", "A\u0308NGIE"));
        queries.forEach((name, typed) -> typed.forEach(query -> assertEquals(List.of(name), found(query), query)));
    }

    @Test
    void everyWordMustOccur() {
        assertEquals(List.of(), found("zoe oliveira"));
        assertEquals(List.of("Ängie", "Zoë", "Marta"), found("  "));
        assertEquals(List.of("Zoë", "Marta"), found("vip"));
        assertEquals(List.of(), found("555 1234"));
    }

    @Test
    void staysCurrentWithEveryChange() {
        Contact zoe = named("Zoë");
        Contact marta = named("Marta");
        book.ratings().rate(zoe.id(), Axis.LIKING, 4);
        book.timeline().log(zoe.id(), InteractionKind.CALL, Direction.BOTH, book.today(), "", null);
        var card = book.refer(zoe, marta, Level.INTRODUCED);
        assertCurrent();
        book.move(card, Stage.WON);
        assertCurrent();
        book.put(card.edit().counterpartId(named("Ängie").id()).build());
        assertCurrent();
        book.people().delete(List.of(marta.id()));
        assertCurrent();
        while (book.workspace().undo().isPresent()) {
            assertCurrent();
        }
        while (book.workspace().redo().isPresent()) {
            assertCurrent();
        }
        assertEquals(List.of("Ängie", "Zoë"), found(""));
    }

    private void assertCurrent() {
        assertEquals(
                new PeopleIndex(book.workspace(), Locale.ENGLISH)
                        .load().select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                                .map(PersonRow::facts)
                                .toList(),
                index.list().select(PeopleFilter.NONE, PeopleSort.NAME, false).stream()
                        .map(PersonRow::facts)
                        .toList());
    }

    @Test
    void filtersNarrow() {
        book.ratings().rate(named("Marta").id(), Axis.LIKING, 10);
        book.ratings().rate(named("Marta").id(), Axis.RECIPROCITY, 10);
        book.timeline().log(named("Zoë").id(), InteractionKind.CALL, Direction.BOTH, book.today(), "", null);
        book.timeline().log(named("Marta").id(), InteractionKind.NOTE, Direction.BOTH, book.today(), "", null);
        assertEquals(List.of("Zoë"), filtered(Set.of(ContactKind.CLIENT), Set.of(), null, null, null, false));
        assertEquals(List.of("Zoë", "Marta"), filtered(Set.of(), Set.of("VIP"), null, null, null, false));
        assertEquals(List.of("Zoë"), filtered(Set.of(), Set.of("golf", "x"), null, null, null, false));
        assertEquals(List.of("Marta"), filtered(Set.of(), Set.of(), 5.0, null, null, false));
        assertEquals(List.of("Marta"), filtered(Set.of(), Set.of(), null, 5.0, null, false));
        assertEquals(List.of(), filtered(Set.of(), Set.of(), 5.5, null, null, false));
        assertEquals(List.of("Ängie", "Marta"), filtered(Set.of(), Set.of(), null, null, book.today(), false));
        book.people().setArchived(List.of(named("Zoë").id()), true);
        assertEquals(List.of("Zoë"), filtered(Set.of(), Set.of(), null, null, null, true));
        assertEquals(List.of("Ängie", "Marta"), found(""));
        assertEquals(2, index.list().tags().get("vip"));
        assertEquals(2, index.list().tags().size());
    }

    /// The list of those who include and trust, but were never brought to a commitment (J14).
    @Test
    void whoStopsBeforeCommitmentIsFound() {
        for (Axis axis : Axis.values()) {
            book.ratings().rate(named("Marta").id(), axis, axis == Axis.COMMITMENT ? 4.5 : 6);
            book.ratings().rate(named("Zoë").id(), axis, axis == Axis.CREDIBILITY ? 1 : 6);
        }
        var stopped = new PeopleFilter("", Set.of(), Set.of(), null, null, null, true, false, Set.of(), null);
        assertEquals(List.of("Marta"), names(stopped, PeopleSort.NAME, false));
        book.ratings().rate(named("Marta").id(), Axis.COMMITMENT, 5);
        assertEquals(List.of(), names(stopped, PeopleSort.NAME, false));
    }

    private List<String> filtered(
            Set<ContactKind> kinds,
            Set<String> tags,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable LocalDate noContactSince,
            boolean archived) {
        return names(
                new PeopleFilter("", kinds, tags, min, max, noContactSince, false, archived, Set.of(), null),
                PeopleSort.NAME,
                false);
    }

    @Test
    void everyOrderIsTheSameEachTimeAndTurnsRound() {
        book.ratings().rate(named("Marta").id(), Axis.LIKING, 10);
        book.add("Twin", "Same");
        book.add("Twin", "Same");
        for (PeopleSort sort : PeopleSort.values()) {
            List<Long> up = ids(sort, false);
            assertEquals(up, ids(sort, false), sort::name);
            assertEquals(up.reversed(), ids(sort, true), sort::name);
            assertEquals(5, Set.copyOf(up).size(), sort::name);
            index.load();
            assertEquals(up, ids(sort, false), sort::name);
        }
    }

    @Test
    void whoIsEqualStandsByName() {
        assertEquals(ids(PeopleSort.NAME, false), ids(PeopleSort.INTRODUCTIONS, false), "nobody has any");
    }

    private List<Long> ids(PeopleSort sort, boolean descending) {
        return index.list().select(PeopleFilter.NONE, sort, descending).stream()
                .map(PersonRow::id)
                .toList();
    }

    @Test
    void ordersByWhatTheColumnSays() {
        assertEquals(List.of("Ängie", "Zoë", "Marta"), names(PeopleFilter.NONE, PeopleSort.NAME, false));
        assertEquals("Zoë", names(PeopleFilter.NONE, PeopleSort.SINCE, true).getFirst());
        assertEquals(
                "Zoë", names(PeopleFilter.NONE, PeopleSort.ORGANISATION, true).getFirst());
        assertEquals("Zoë", names(PeopleFilter.NONE, PeopleSort.KIND, false).getFirst());
        book.ratings().rate(named("Marta").id(), Axis.LIKING, 1);
        assertEquals("Marta", names(PeopleFilter.NONE, PeopleSort.SCORE, true).getFirst());
        assertEquals(List.of("Zoë", "Marta", "Ängie"), names(PeopleFilter.NONE, PeopleSort.CREATED, false));
    }
}
