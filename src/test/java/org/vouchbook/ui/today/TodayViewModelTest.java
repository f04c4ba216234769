package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Permission;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;
import org.vouchbook.workspace.TouchLimits;

class TodayViewModelTest {
    @TempDir
    Path folder;

    private DayBook book;
    private TodayViewModel model;
    private final List<String> moves = new ArrayList<>();

    @BeforeEach
    void open() {
        book = new DayBook(folder);
        model = new TodayViewModel(
                book.session,
                (id, stage, by, wording) -> moves.add((id + " " + stage + " " + by + " " + wording).strip()));
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<FollowUpKind> kinds() {
        return model.lines().stream().map(line -> line.followUp().kind()).toList();
    }

    private TodayLine line(FollowUpKind kind) {
        return model.lines().stream()
                .filter(line -> line.followUp().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " not in " + kinds()));
    }

    @Test
    void theDayStandsInItsParts() {
        assertEquals(
                List.of(
                        FollowUpKind.FIRST_CONTACT,
                        FollowUpKind.THANK_FOR_NAME,
                        FollowUpKind.THANK_FOR_NAME,
                        FollowUpKind.ASK_FOR_INTRODUCTION,
                        FollowUpKind.RECONNECT),
                kinds());
        assertEquals(4, model.count().get());
        TodayRow.Heading heading =
                assertInstanceOf(TodayRow.Heading.class, model.rows().getFirst());
        assertEquals(Section.CONTACT_NOW, heading.section());
        assertEquals(line(FollowUpKind.FIRST_CONTACT).key(), model.current().get());
    }

    /// Only who was introduced expects the call (A19).
    @Test
    void whoMayBeCalledAndDoesNotExpectItStandsApart() {
        book.workspace.commit(ChangeSet.put(
                ChangeLabel.of("change.referral_changed", ""),
                book.named
                        .edit()
                        .ladder(Ladder.NAME_ONLY.with(
                                new Permission(DayBook.TODAY.minusDays(3), "", "", Channel.CALL, null)))
                        .build()));
        assertEquals(
                List.of(Section.CONTACT_NOW, Section.NOT_EXPECTED),
                model.rows().stream()
                        .filter(TodayRow.Heading.class::isInstance)
                        .map(row -> ((TodayRow.Heading) row).section())
                        .limit(2)
                        .toList());
        assertEquals(
                List.of("Call Grace Njeri", "Call Tom Byrne"),
                model.lines().stream()
                        .limit(2)
                        .map(line -> new LineWords(model.words(), line).title())
                        .toList());
    }

    @Test
    void aLineSaysWhatAndWhyAndHowPressing() {
        var words = new LineWords(model.words(), line(FollowUpKind.FIRST_CONTACT));
        assertEquals("Call Grace Njeri", words.title());
        assertEquals("30 h waiting", words.chip());
        String why = new ReasonWords(model.words(), line(FollowUpKind.FIRST_CONTACT)).text();
        assertTrue(why.startsWith("Jonas introduced you by e-mail yesterday"), why);
        assertTrue(why.endsWith("homework still to do"), why);
        assertEquals(
                "Thank Jonas for naming Tom Byrne",
                new LineWords(model.words(), line(FollowUpKind.THANK_FOR_NAME)).title());
    }

    @Test
    void aThankYouIsDoneWithItsAnswerAndAnInteractionAndCanBeTakenBack() {
        TodayLine thanks = line(FollowUpKind.THANK_FOR_NAME);
        model.current().set(thanks.key());
        TodayLine after = model.lines().get(2);
        model.done(thanks, Deed.WRITTEN);
        assertFalse(model.lines().stream().anyMatch(l -> l.key().equals(thanks.key())));
        assertEquals(after.key(), model.current().get());
        assertEquals(DayBook.TODAY, book.lastContact(book.jonas));
        assertEquals(3, model.count().get());
        book.workspace.undo();
        assertTrue(model.lines().stream().anyMatch(l -> l.key().equals(thanks.key())));
        assertEquals(DayBook.TODAY.minusDays(5), book.lastContact(book.jonas));
    }

    @Test
    void theFirstContactIsDoneByMovingTheCard() {
        model.done(line(FollowUpKind.FIRST_CONTACT), Deed.CALLED);
        assertEquals(List.of(book.introduced.id() + " CONTACTED CALL"), moves);
        assertEquals(FollowUpKind.FIRST_CONTACT, kinds().getFirst());
        model.done(line(FollowUpKind.FIRST_CONTACT), Deed.said(Way.WRITTEN, "Dear Grace", "first-en-1"));
        assertEquals(book.introduced.id() + " CONTACTED EMAIL first-en-1", moves.getLast());
    }

    @Test
    void anyContactEndsASilenceAtOnce() {
        book.session
                .timeline()
                .log(
                        book.marta.id(),
                        InteractionKind.INSIGHT_SHARED,
                        InteractionKind.INSIGHT_SHARED.usualDirection(),
                        DayBook.TODAY,
                        "",
                        null);
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        book.workspace.undo();
        assertTrue(kinds().contains(FollowUpKind.RECONNECT));
        model.done(line(FollowUpKind.RECONNECT), Deed.CALLED);
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void whatIsPutOffComesBackOnItsDay() {
        TodayLine silence = line(FollowUpKind.RECONNECT);
        model.snooze(silence, DayBook.TODAY.plusDays(2));
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        book.clock.set(book.at(DayBook.TODAY.plusDays(1), 9));
        model.tick();
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
        book.clock.set(book.at(DayBook.TODAY.plusDays(2), 0));
        model.tick();
        assertTrue(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void aThankYouIsNotLeftOutButOthersAreWithAReason() {
        var outcomes = new ArrayList<Agenda.Outcome>();
        model.dismiss(line(FollowUpKind.THANK_FOR_NAME), "no", outcomes::add);
        model.dismiss(line(FollowUpKind.RECONNECT), "met by chance", outcomes::add);
        assertInstanceOf(Agenda.Outcome.RefusedMandatory.class, outcomes.getFirst());
        assertInstanceOf(Agenda.Outcome.Answered.class, outcomes.getLast());
        assertTrue(kinds().contains(FollowUpKind.THANK_FOR_NAME));
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void theDayTurnsAtMidnightAndWhenAClockRunsOut() {
        var shown = new ArrayList<LocalDate>();
        model.picture()
                .subscribe(picture ->
                        shown.add(java.util.Objects.requireNonNull(picture).day()));
        model.tick();
        assertEquals(1, shown.size());
        book.clock.set(model.picture().get().changesAt().minusNanos(1));
        model.tick();
        assertEquals(1, shown.size());
        book.clock.advance(Duration.ofNanos(1));
        model.tick();
        assertEquals(2, shown.size());
        book.clock.set(book.at(DayBook.TODAY.plusDays(1), 0));
        model.tick();
        assertEquals(DayBook.TODAY.plusDays(1), shown.getLast());
    }

    @Test
    void birthdaysComeAWeekAheadAndPressOnTheirDay() {
        book.session
                .people()
                .save(book.jonas.edit().birthday(new Birthday(11, 26, 1986)).build());
        TodayLine birthday = line(FollowUpKind.BIRTHDAY);
        assertEquals("Jonas Becker turns 40", new LineWords(model.words(), birthday).title());
        assertEquals("Thursday", new LineWords(model.words(), birthday).chip());
        assertEquals(4, model.count().get());
        book.clock.set(book.at(LocalDate.of(2026, 11, 26), 8));
        model.tick();
        assertEquals("today", new LineWords(model.words(), line(FollowUpKind.BIRTHDAY)).chip());
        model.done(line(FollowUpKind.BIRTHDAY), Deed.CALLED);
        assertFalse(kinds().contains(FollowUpKind.BIRTHDAY));
    }

    @Test
    void whoDoesNotWantToHearFromUsIsNotToBeContacted() {
        book.talked(book.tom, 300);
        assertEquals(
                2, kinds().stream().filter(k -> k == FollowUpKind.RECONNECT).count());
        book.put(book.named
                .edit()
                .consent(new Consent(Consent.State.REFUSED, DayBook.TODAY))
                .build());
        assertEquals(
                1, kinds().stream().filter(k -> k == FollowUpKind.RECONNECT).count());
    }

    @Test
    void otherRhythmsHoldWhenOneComesBack() {
        book.session.settings().change(s -> s.withTouch(new TouchLimits(365, 60, 120, 30, 730, 7, 30, 14, 3)));
        model.load();
        assertFalse(kinds().contains(FollowUpKind.RECONNECT));
    }

    @Test
    void aGiftIsDoneAsOne() {
        TodayLine thanks = line(FollowUpKind.THANK_FOR_NAME);
        model.done(thanks, Deed.given(new Agenda.GiftWish("Honey", null)));
        assertEquals(Way.GIFT, Deed.given(new Agenda.GiftWish("Honey", null)).way());
        assertFalse(model.lines().stream().anyMatch(l -> l.key().equals(thanks.key())));
        assertEquals(
                InteractionKind.GIFT,
                book.session
                        .people()
                        .open(book.jonas.id())
                        .orElseThrow()
                        .interactions()
                        .getFirst()
                        .kind());
    }

    @Test
    void ofManySilencesAFewAreShownUntilMoreAreAskedFor() {
        for (int i = 0; i < 8; i++) {
            book.talked(
                    book.session.people().add(org.vouchbook.support.Fixtures.contact("Silent", "No " + i)), 100 + i);
        }
        assertEquals(
                5, kinds().stream().filter(k -> k == FollowUpKind.RECONNECT).count());
        TodayRow.More more = assertInstanceOf(TodayRow.More.class, model.rows().getLast());
        assertEquals(4, more.hidden());
        model.more(Section.RECONNECT);
        assertEquals(
                9, kinds().stream().filter(k -> k == FollowUpKind.RECONNECT).count());
        assertEquals("Today", Messages.of("today.title"));
    }
}
