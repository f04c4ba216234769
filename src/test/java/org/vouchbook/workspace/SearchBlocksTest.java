package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.TestBook;

/// Looking through all texts at once finds what looking at each text finds.
class SearchBlocksTest {
    private static final int PEOPLE = 700;

    @TempDir
    Path folder;

    @Test
    void everyQueryFindsTheSame() {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            book.put(BookGenerator.rows(PEOPLE, 0, 0, 5, workspace.today(), workspace.zone(), workspace.ids())
                    .toArray(Row[]::new));
            PeopleList list = book.index().list();
            var random = new Random(5);
            long found = 0;
            for (int i = 0; i < 600; i++) {
                String query = query(list.rows(), random);
                SearchText.Query prepared = SearchText.query(query);
                List<PersonRow> expected = list.rows().stream()
                        .filter(row -> !row.contact().archived() && prepared.matches(SearchText.of(row.contact())))
                        .toList();
                assertEquals(
                        expected,
                        list.select(PeopleFilter.NONE.withQuery(query), PeopleSort.NAME, false),
                        "“" + query + "”");
                assertEquals(
                        expected.reversed(),
                        list.select(PeopleFilter.NONE.withQuery(query), PeopleSort.NAME, true),
                        "“" + query + "”");
                found += expected.size();
            }
            assertTrue(found > 2_000, found + " hits say something");
        }
    }

    /// However people came, went and changed their names, the list that followed is the one read from nothing.
    @Test
    void whatFollowedFindsTheSame() {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            PeopleIndex index = book.index();
            book.put(BookGenerator.rows(PEOPLE, 0, 0, 6, workspace.today(), workspace.zone(), workspace.ids())
                    .toArray(Row[]::new));
            var random = new Random(6);
            for (int i = 0; i < 30; i++) {
                List<PersonRow> rows = index.list().rows();
                Contact one = rows.get(random.nextInt(rows.size())).contact();
                Contact other = rows.get(random.nextInt(rows.size())).contact();
                switch (random.nextInt(4)) {
                    case 0 -> book.put(one.edit().notes("noted " + i).build());
                    case 1 ->
                        book.put(one.edit()
                                .familyName(other.familyName() + "x")
                                .archived(!one.archived())
                                .build());
                    case 2 -> book.add("New" + i, other.familyName());
                    default -> workspace.undo();
                }
                PeopleList followed = index.list();
                PeopleList read = book.index().list();
                assertEquals(read.rows(), followed.rows());
                PeopleFilter piece = PeopleFilter.NONE.withQuery(query(read.rows(), random));
                for (PeopleFilter filter : List.of(piece, PeopleFilter.NONE.withQuery("noted"))) {
                    assertEquals(
                            read.select(filter, PeopleSort.EMAIL, false),
                            followed.select(filter, PeopleSort.EMAIL, false));
                }
                read.rows()
                        .forEach(row ->
                                assertEquals(row, followed.person(row.id()).orElseThrow()));
                assertEquals(Optional.empty(), followed.person(Long.MAX_VALUE - i));
            }
        }
    }

    /// A piece of a text or of two, part of a phone number, or something that is nowhere.
    private static String query(List<PersonRow> rows, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> piece(rows, random) + " " + piece(rows, random);
            case 2 -> String.valueOf(100_000 + random.nextInt(900_000)).substring(0, 1 + random.nextInt(4));
            case 3 -> piece(rows, random) + "\u0001";
            case 4 -> across(rows, random.nextInt(rows.size() - 1));
            default -> piece(rows, random);
        };
    }

    /// The end of a text and the beginning of the next.
    private static String across(List<PersonRow> rows, int place) {
        String text = SearchText.of(rows.get(place).contact());
        return text.substring(Math.max(0, text.length() - 2))
                + SearchText.of(rows.get(place + 1).contact()).substring(0, 2);
    }

    private static String piece(List<PersonRow> rows, Random random) {
        String text = SearchText.of(rows.get(random.nextInt(rows.size())).contact());
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(8)));
    }
}
