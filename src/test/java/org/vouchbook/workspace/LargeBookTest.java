package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Reconnect;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.storage.AskReader;
import org.vouchbook.storage.DutyReader;
import org.vouchbook.storage.FilledBook;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.MutableClock;
import org.vouchbook.support.RandomRecords;

/// In a book so large that several threads read, search and sort it, all comes out as one thread has it.
class LargeBookTest {
    private static final int PEOPLE = 9_000;
    private static final int REFERRALS = 6_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @TempDir
    private static Path folder;

    private static Workspace workspace;
    private static PeopleIndex index;

    @BeforeAll
    static void fill() throws IOException {
        var clock = new MutableClock(Fixtures.NOW, ZONE);
        LocalDate today = LocalDate.now(clock);
        FilledBook.make(folder.resolve("book"), Fixtures.NOW, ids -> {
            List<Row> rows = BookGenerator.rows(PEOPLE, 2 * PEOPLE, REFERRALS, 8, today, ZONE, ids)
                    .toList();
            var records = new RandomRecords(new Random(8), today, ids);
            return Stream.concat(
                    rows.stream(),
                    rows.stream()
                            .filter(row -> row instanceof Contact && row.id() % 5 == 0)
                            .flatMap(contact -> records.of(contact.id()).stream()));
        });
        workspace = Workspace.open(folder.resolve("book"), clock);
        index = new PeopleIndex(workspace, Locale.ENGLISH);
        index.load();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void everybodyIsWhoEachIsAlone() {
        List<AskReader.Known> everybody =
                workspace.asks().everybody(AskRules.DEFAULT.rhythmDays(), workspace.today(), ZONE);
        assertEquals(PEOPLE, everybody.size());
        List<Long> ids = everybody.stream().map(known -> known.person().id()).toList();
        List<PersonFacts> people = workspace.reader().facts(ids);
        assertEquals(
                byId(people, PersonFacts::id),
                byId(everybody.stream().map(AskReader.Known::person).toList(), PersonFacts::id));
        List<AskFacts> asks = IntStream.range(0, PEOPLE / 100)
                .mapToObj(i -> people.subList(100 * i, 100 * i + 100))
                .flatMap(some ->
                        workspace.asks().brief(some, AskRules.DEFAULT.rhythmDays(), workspace.today(), ZONE).stream())
                .toList();
        assertEquals(
                byId(asks, AskFacts::contactId),
                byId(everybody.stream().map(AskReader.Known::asks).toList(), AskFacts::contactId));
        assertTrue(everybody.stream().anyMatch(known -> known.asks().thanked() instanceof HappeningDay));
    }

    /// The list compares numbers that it made of the names.
    @Test
    void everybodyStandsWhereTheAlphabetPutsThem() {
        Collator alphabet = Collator.getInstance(Locale.ENGLISH);
        List<PersonRow> rows = index.list().rows();
        assertEquals(
                rows.stream()
                        .sorted(Comparator.comparing(LargeBookTest::filed, alphabet::compare)
                                .thenComparingLong(PersonRow::id))
                        .toList(),
                rows);
    }

    private static String filed(PersonRow row) {
        Contact contact = row.contact();
        String name = (contact.familyName() + " " + contact.givenName()).strip();
        return name.isEmpty() ? contact.displayName() : name;
    }

    @Test
    void eachReferralAndAnswerIsReadOnce() {
        DutyReader.Everything everything = workspace.duties().everything();
        assertEquals(REFERRALS, everything.referrals().size());
        assertEquals(workspace.reader().everyReferral(), everything.referrals());
        assertEquals(workspace.reader().answers(), everything.answers());
        assertTrue(everything.answers().size() > 100);
    }

    @Test
    void theBoardIsEachCardWithItsDuties() {
        var agenda = new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index);
        List<Board.Card> cards = new Referrals(workspace).board().cards();
        assertEquals(cards, agenda.board().stream().map(Agenda.Tracked::card).toList(), "people from the index");
        assertEquals(
                cards,
                new Agenda(workspace, () -> FollowUpPolicy.DEFAULT)
                        .board().stream().map(Agenda.Tracked::card).toList(),
                "people from the book");
        Map<Long, List<FollowUpAnswer>> answers = workspace.reader().answers().stream()
                .collect(Collectors.groupingBy(a -> a.key().subjectId()));
        for (Agenda.Tracked tracked : agenda.board()) {
            Referral referral = tracked.card().referral();
            assertEquals(
                    FollowUps.of(
                            referral, answers.getOrDefault(referral.id(), List.of()), FollowUpPolicy.DEFAULT, ZONE),
                    tracked.followUps());
        }
    }

    /// Where the agenda knows its referrals already, the answers of the last quarters are asked for by themselves.
    @Test
    void todayFromNothingIsTodayAfterTheBoard() {
        var known = new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index);
        known.board();
        TodayPicture expected = today(known).read(40);
        assertEquals(
                expected,
                today(new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index))
                        .read(40));
        assertTrue(expected.parts().size() > 2, "much is to be done");
    }

    /// Of many duties only those that are shown are put into their order.
    @Test
    void theFirstLinesAreThoseOfTheWholeDay() {
        TodayPicture whole = today(new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index))
                .read();
        TodayPicture first = today(new Agenda(workspace, () -> FollowUpPolicy.DEFAULT, index))
                .read(40);
        assertEquals(whole.parts().keySet(), first.parts().keySet());
        whole.parts().forEach((section, part) -> {
            List<TodayLine> sorted =
                    part.lines().stream().sorted(order(section)).toList();
            assertEquals(sorted, part.lines());
            assertEquals(part.size(), sorted.size());
            assertEquals(firstOf(part), first.parts().get(section), section::name);
        });
        assertEquals(firstOf(whole.sources()), first.sources());
        assertEquals(whole.next(), first.next());
        assertTrue(whole.parts().values().stream()
                        .filter(part -> part.size() > 100)
                        .count()
                > 2);
    }

    private static TodayPicture.Part firstOf(TodayPicture.Part part) {
        return new TodayPicture.Part(
                part.size(), part.counted(), part.lines().stream().limit(40).toList());
    }

    private static Comparator<TodayLine> order(TodayLine.Section section) {
        return switch (section) {
            case RECONNECT -> Comparator.comparing(LargeBookTest::silence, Reconnect.LONGEST_FIRST);
            case ASK -> (_, _) -> 0;
            default -> Comparator.comparing(TodayLine::followUp, FollowUp.BY_DUE);
        };
    }

    private static Reconnect silence(TodayLine line) {
        return assertInstanceOf(TodayLine.Cause.OfSilence.class, line.cause()).silence();
    }

    @ParameterizedTest
    @EnumSource
    void sortedByManyAsByOne(PeopleSort sort) {
        List<PersonRow> rows = index.list().rows();
        List<Integer> expected = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, PeopleSortTest.plain(sort)))
                .toList();
        assertEquals(expected, IntStream.of(sort.order(rows)).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "an", "anna", "e m", "7", "49 1", "ö", "nobody is called so"})
    void searchedByManyAsByOne(String query) {
        SearchText.Query prepared = SearchText.query(query);
        List<PersonRow> expected = index.list().rows().stream()
                .filter(row -> !row.contact().archived() && prepared.matches(SearchText.of(row.contact())))
                .toList();
        assertEquals(expected, index.list().select(PeopleFilter.NONE.withQuery(query), PeopleSort.NAME, false));
    }

    /// Each is found by what only they have, wherever in a block they stand.
    @Test
    void theFirstAndTheLastOfEachBlockAreFound() {
        List<PersonRow> rows = index.list().rows();
        var tried = new HashSet<Integer>();
        for (int border = 0; border <= rows.size(); border += 256) {
            for (int place = Math.max(0, border - 1); place < Math.min(rows.size(), border + 1); place++) {
                PersonRow row = rows.get(place);
                String text = SearchText.of(row.contact()).replace('\n', ' ');
                if (!row.contact().archived()) {
                    tried.add(place);
                    assertTrue(
                            index.list()
                                    .select(PeopleFilter.NONE.withQuery(text), PeopleSort.NAME, false)
                                    .contains(row),
                            text);
                }
            }
        }
        assertTrue(tried.size() > 40);
    }

    private static Today today(Agenda agenda) {
        return new Today(
                workspace,
                index,
                agenda,
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchPolicy.DEFAULT,
                () -> AskRules.DEFAULT,
                DayOfWeek.MONDAY);
    }

    private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
