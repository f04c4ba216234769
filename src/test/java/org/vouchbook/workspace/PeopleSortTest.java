package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Standing;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.RandomRecords;
import org.vouchbook.support.TestBook;

/// Sorting by numbers made of what is compared puts people where comparing it puts them.
class PeopleSortTest {
    private static final int PEOPLE = 400;

    private static List<PersonRow> rows = List.of();

    /// One book for all: none of them changes it.
    @BeforeAll
    static void read(@TempDir Path folder) {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            LocalDate day = workspace.today();
            book.put(BookGenerator.rows(PEOPLE, 3 * PEOPLE, PEOPLE / 2, 5, day, workspace.zone(), workspace.ids())
                    .toArray(Row[]::new));
            var records = new RandomRecords(new Random(7), day, workspace.ids());
            book.put(book.index().list().rows().stream()
                    .flatMap(row -> records.of(row.id()).stream())
                    .toArray(Row[]::new));
            rows = book.index().list().rows();
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersSortAsWhatTheyStandFor(PeopleSort sort) {
        assertEquals(PEOPLE, rows.size());
        List<Integer> expected = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, plain(sort)))
                .toList();
        assertEquals(expected, IntStream.of(sort.order(rows)).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x100, 0x10000})
    void textsAreComparedByAllTheirLetters(int letters) {
        var random = new Random(11);
        var texts = new ArrayList<>(
                List.of("", "\0", "abcdefgh", "abcdefgh\0", "abcdefghi", "abcdefghijklmnopq", "\u00ff"));
        if (letters > 0x100) {
            texts.addAll(List.of("\uffff", "\ud83d\ude00"));
        }
        for (int i = 0; i < 500; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            texts.add(text + (char) (random.nextBoolean() ? 'a' + random.nextInt(2) : random.nextInt(letters)));
        }
        int bits = SortKey.bits(texts);
        assertEquals(letters > 0x100 ? 16 : 8, bits);
        int equal = 0;
        for (String a : texts) {
            for (String b : texts) {
                int plain = Integer.signum(a.compareTo(b));
                equal += plain == 0 ? 1 : 0;
                int keys = SortKey.of(a, bits, 1).compareTo(SortKey.of(b, bits, 1));
                assertEquals(plain, Integer.signum(keys), () -> a + " and " + b);
            }
        }
        assertTrue(equal >= texts.size());
    }

    static Comparator<PersonRow> plain(PeopleSort sort) {
        Comparator<LocalDate> days = Comparator.nullsFirst(Comparator.naturalOrder());
        Comparator<Double> numbers = Comparator.nullsFirst(Comparator.naturalOrder());
        return switch (sort) {
            case NAME -> (_, _) -> 0;
            case ORGANISATION -> Comparator.comparing(r -> lower(r.contact().organisation()));
            case ROLE -> Comparator.comparing(r -> lower(r.contact().role()));
            case KIND -> Comparator.comparing(r -> r.contact().kind());
            case SCORE -> Comparator.comparing(r -> of(r.facts().card(), Scorecard::score), numbers);
            case READINESS ->
                Comparator.comparing(
                        PersonRow::readiness,
                        Comparator.<AskReadiness, Standing>comparing(Standing::of)
                                .thenComparing(AskReadiness.RANK)
                                .reversed());
            case TRUST -> Comparator.comparing(r -> of(r.facts().card(), c -> c.attribute(Attribute.TRUST)), numbers);
            case LAST_CONTACT -> Comparator.comparing(r -> r.facts().lastContact(), days);
            case INTRODUCTIONS ->
                Comparator.comparing(
                        PersonRow::facts,
                        Comparator.comparingInt(PersonFacts::introductions).thenComparingInt(PersonFacts::names));
            case GIVEN -> Comparator.comparingInt(r -> r.facts().given());
            case TAGS ->
                Comparator.comparing(r -> lower(String.join(",", r.contact().tags())));
            case EMAIL -> Comparator.comparing(r -> first(r.contact().emails()));
            case PHONE -> Comparator.comparing(r -> first(r.contact().phones()));
            case SINCE -> Comparator.comparing(r -> r.contact().since(), days);
            case CREATED -> Comparator.comparing(PersonRow::contact, Comparator.comparing(Contact::created));
        };
    }

    private interface Of {
        double card(Scorecard card);
    }

    private static @Nullable Double of(@Nullable Scorecard card, Of part) {
        return card == null ? null : part.card(card);
    }

    private static String first(List<ContactPoint> points) {
        return points.isEmpty() ? "" : lower(points.getFirst().value());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
