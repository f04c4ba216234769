package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.BookGenerator;
import org.vouchbook.support.RandomRecords;
import org.vouchbook.support.TestBook;

/// However a book changed, Today that followed the changes is Today worked out from nothing; and whoever asks for few
/// lines gets the first of all.
class TodayFollowsTest {
    private static final int FEW = 3;

    @TempDir
    Path folder;

    private TestBook book;
    private Workspace workspace;
    private PeopleIndex index;
    private Agenda agenda;
    private Random random = new Random(0);

    @BeforeEach
    void open() {
        book = new TestBook(folder);
        workspace = book.workspace();
        index = index();
        agenda = book.agenda();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatWasKeptIsWhatIsThere(long seed) {
        random = new Random(seed);
        fill(seed);
        Today today = today(index, agenda);
        for (int i = 0; i < 40; i++) {
            TodayPicture kept = today.read();
            assertEquals(today(index(), book.agenda()).read(), kept, "after " + i + " changes");
            assertEquals(
                    Set.copyOf(index().list().rows()), Set.copyOf(index.list().rows()), "after " + i);
            assertBeginning(kept, today.read(FEW));
            assertFirstSight(kept, today);
            change(random.nextInt(12));
        }
    }

    private void fill(long seed) {
        LocalDate day = workspace.today();
        List<Row> rows = BookGenerator.rows(40, 60, 25, seed, day, workspace.zone(), workspace.ids())
                .toList();
        book.put(rows.toArray(Row[]::new));
        var records = new RandomRecords(random, day, workspace.ids());
        book.put(rows.stream()
                .filter(Contact.class::isInstance)
                .flatMap(contact -> records.of(contact.id()).stream())
                .toArray(Row[]::new));
    }

    private Today today(PeopleIndex of, Agenda duties) {
        return new Today(
                workspace,
                of,
                duties,
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchLimits.DEFAULT.policy(workspace.tagRhythms()),
                this::rules,
                DayOfWeek.MONDAY);
    }

    private AskRules rules() {
        return AskRules.of(Settings.defaults(), workspace.tagRhythms());
    }

    private PeopleIndex index() {
        var fresh = new PeopleIndex(workspace, Locale.ENGLISH, this::rules);
        fresh.load();
        return fresh;
    }

    /// What is read of the noted cards alone are lines of the whole day, and the first ones.
    private void assertFirstSight(TodayPicture whole, Today today) {
        index.noteFirst(Today.cards(whole));
        today.readAhead(Integer.MAX_VALUE);
        TodayPicture begun = today.takeAhead().orElseThrow();
        for (TodayLine.Section section : TodayLine.Section.values()) {
            List<TodayLine> ofCards = whole.of(section).stream()
                    .filter(line -> line.cause() instanceof TodayLine.Cause.OfReferral)
                    .toList();
            List<TodayLine> first = begun.counted() ? ofCards : begun.of(section);
            assertTrue(ofCards.containsAll(first), section::name);
            int seen = Math.min(12, ofCards.size());
            assertEquals(ofCards.subList(0, seen), first.subList(0, seen), section::name);
        }
    }

    private static void assertBeginning(TodayPicture all, TodayPicture few) {
        assertEquals(all.count(), few.count());
        assertEquals(all.next(), few.next());
        assertEquals(all.changesAt(), few.changesAt());
        assertEquals(all.sources().size(), few.sources().size());
        for (TodayLine.Section section : TodayLine.Section.values()) {
            List<TodayLine> lines = all.of(section);
            assertEquals(lines.size(), all.part(section).size());
            assertEquals(lines.size(), few.part(section).size());
            assertEquals(lines.subList(0, Math.min(FEW, lines.size())), few.of(section));
            long counted = section == TodayLine.Section.RECONNECT
                    ? 0
                    : lines.stream()
                            .filter(line -> line.followUp().urgency(all.at()) != FollowUp.Urgency.LATER)
                            .count();
            assertEquals(counted, all.part(section).counted());
            lines.forEach(line -> assertEquals(section, line.section()));
        }
    }

    private void change(int which) {
        Contact somebody = pick(index.list().rows()).contact();
        List<Duty> duties = agenda.duties();
        switch (which) {
            case 0 ->
                book.timeline()
                        .log(somebody.id(), InteractionKind.CALL, Direction.TO_THEM, workspace.today(), "", null);
            case 1 -> {
                Referral card = pick(agenda.entries()).referral();
                book.referrals().move(card.id(), pick(List.of(Stage.values())), 0, TestBook.filled(book.today()));
            }
            case 2 -> {
                Referral card = pick(agenda.entries()).referral();
                book.put(card.edit()
                        .consent(new Consent(Consent.State.REFUSED, book.today()))
                        .build());
            }
            case 3 -> answer(pick(duties).followUp());
            case 4 ->
                today(index, agenda).read().of(TodayLine.Section.RECONNECT).stream()
                        .findFirst()
                        .ifPresent(line -> answer(line.followUp()));
            case 5 ->
                book.put(somebody.edit()
                        .archived(!somebody.archived())
                        .birthday(new Birthday(
                                book.today().getMonthValue(), book.today().getDayOfMonth(), null))
                        .build());
            case 6 -> workspace.undo();
            case 7 -> workspace.redo();
            case 9 -> tags(somebody);
            case 8 -> book.clock().advance(Duration.ofHours(7));
            default ->
                book.put(new RandomRecords(random, book.today(), workspace.ids())
                        .of(somebody.id())
                        .toArray(Row[]::new));
        }
    }

    private void tags(Contact somebody) {
        List<String> known = List.copyOf(index.list().tags().keySet());
        String tag = pick(known);
        switch (random.nextInt(4)) {
            case 0 -> book.people().addTag(List.of(somebody.id()), tag);
            case 1 -> new Tags(workspace).removeRhythm(tag);
            case 2 -> {
                List<Long> ids = index.list().rows().stream()
                        .filter(row -> row.contact().tags().contains(tag))
                        .map(PersonRow::id)
                        .toList();
                new Tags(workspace).rename(ids, tag, pick(known));
            }
            default -> new Tags(workspace).setRhythm(tag, 1 + random.nextInt(90));
        }
    }

    private void answer(FollowUp followUp) {
        if (random.nextBoolean()) {
            agenda.snooze(followUp, workspace.today().plusDays(2));
        } else {
            agenda.done(followUp, FollowUpAnswer.Way.SPOKEN, InteractionKind.CALL, "", workspace.now(), null);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
