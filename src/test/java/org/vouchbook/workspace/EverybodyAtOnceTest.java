package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Happening;
import org.vouchbook.domain.HappeningDay;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.Standing;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.domain.Verdict;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.RandomRecords;
import org.vouchbook.support.TestBook;

/// What is read of everybody in one go is what is read of each alone, and the rules say the same to both.
class EverybodyAtOnceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void factsVerdictsAndListsAreThoseOfEachAlone(long seed) {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            LocalDate today = workspace.today();
            List<Row> rows = BookGenerator.rows(150, 900, 60, seed, today, workspace.zone(), workspace.ids())
                    .toList();
            book.put(rows.toArray(Row[]::new));
            var random = new RandomRecords(new Random(seed), today, workspace.ids());
            book.put(rows.stream()
                    .filter(Contact.class::isInstance)
                    .flatMap(contact -> random.of(contact.id()).stream())
                    .toArray(Row[]::new));
            List<PersonRow> all = new PeopleIndex(workspace, Locale.ENGLISH)
                    .load().rows().stream()
                            .sorted(Comparator.comparingLong(PersonRow::id))
                            .toList();
            assertEquals(150, all.size());
            Set<Standing> standings = new HashSet<>();
            List<Referral> referrals = workspace.reader().referrals();
            for (PersonRow row : all) {
                assertRow(workspace, row, referrals);
                standings.add(Standing.of(row.readiness()));
            }
            assertTrue(standings.size() > 4, "the books differ enough: " + standings);
        }
    }

    private static void assertRow(Workspace workspace, PersonRow row, List<Referral> referrals) {
        LocalDate today = workspace.today();
        AskRules rules = AskRules.DEFAULT;
        PersonFacts person = workspace.reader().facts(List.of(row.id())).getFirst();
        AskFacts asks = workspace
                .asks()
                .facts(List.of(person), rules.rhythmDays(), today, workspace.zone())
                .getFirst();
        AskReadiness readiness = AskReadiness.of(asks, rules.policy(), today);
        assertEquals(person, row.facts());
        assertEquals(verdict(readiness), verdict(row.readiness()));
        assertEquals(readiness.obstacles(), row.readiness().obstacles());
        assertEquals(ShortList.of(person, asks, readiness, rules.policy(), today), row.lists());
        TwoConditions conditions =
                new Earning(workspace).standpoint(row.id(), rules).orElseThrow().conditions();
        assertEquals(
                conditions.told() == null && conditions.satisfied() != null,
                row.lists().contains(ShortList.SATISFIED_NOT_TOLD),
                "the list says what is shown of one: " + conditions);
        assertCounted(workspace, person, asks, referrals);
    }

    /// Of the thank-you behind a verdict the index knows the day.
    private static Verdict verdict(AskReadiness readiness) {
        Happening thanks = readiness.ready().map(Verdict.Ready::thanks).orElse(null);
        return readiness.verdict() instanceof Verdict.Ready ready && thanks != null
                ? new Verdict.Ready(
                        ready.points(),
                        ready.rockSolid(),
                        new HappeningDay(thanks.id(), thanks.contactId(), thanks.date()))
                : readiness.verdict();
    }

    /// Both are read by the same queries: these go without.
    private static void assertCounted(
            Workspace workspace, PersonFacts person, AskFacts asks, List<Referral> referrals) {
        List<Referral> brought = referrals.stream()
                .filter(r -> r.counterpartId() == person.id() && r.direction() == ReferralDirection.RECEIVED)
                .toList();
        assertEquals(brought.stream().filter(r -> r.level().isIntroduction()).count(), person.introductions());
        assertEquals(brought.size() - person.introductions(), person.names());
        List<Interaction> happened = workspace.reader().interactions(person.id());
        assertEquals(latest(happened, InteractionKind.THANKED_ME), Optional.ofNullable(asks.thanked()));
        assertEquals(latest(happened, InteractionKind.MUTUAL_HELP), Optional.ofNullable(asks.mutualHelp()));
    }

    private static Optional<Interaction> latest(List<Interaction> happened, InteractionKind kind) {
        return happened.stream()
                .filter(i -> i.kind() == kind)
                .max(Comparator.comparing(Interaction::date).thenComparingLong(Interaction::id));
    }

    /// An import concerns so many that everybody is read anew.
    @ParameterizedTest
    @ValueSource(ints = {3, 700})
    void theIndexFollowsAChangeOfAnySize(int people) {
        try (var book = new TestBook(folder)) {
            Workspace workspace = book.workspace();
            PeopleIndex index = book.index();
            book.put(BookGenerator.rows(people, 10, 1, 1, workspace.today(), workspace.zone(), workspace.ids())
                    .toArray(Row[]::new));
            assertEquals(people, index.list().rows().size());
            assertEquals(
                    Set.copyOf(new PeopleIndex(workspace, Locale.ENGLISH).load().rows()),
                    Set.copyOf(index.list().rows()));
            workspace.undo();
            assertEquals(List.of(), index.list().rows());
        }
    }
}
