package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.EarningFile;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;
import org.vouchbook.workspace.TouchLimits;

/// What is to be arranged before they ask, and what strengthens a reason to refer us, on Today.
class TodayEarningTest {
    private static final LocalDate TODAY = DayBook.TODAY;

    @TempDir
    Path folder;

    private DayBook book;
    private TodayViewModel model;

    @SuppressWarnings("NullAway.Init")
    TodayEarningTest() {}

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.UK);
        book = new DayBook(folder);
        model = new TodayViewModel(book.session, (_, _, _, _) -> {});
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Anticipation need(LocalDate day) {
        return book.put(new Anticipation(book.id(), book.jonas.id(), "A van for the fair", day, "", null));
    }

    private void action(@Nullable LocalDate due) {
        book.put(new ReferReason(book.id(), book.jonas.id(), "Always on time", "show him the log", due, null));
    }

    private List<TodayLine> lines() {
        return model.lines().stream()
                .filter(l -> l.section() == Section.EARNING)
                .toList();
    }

    private LineWords words() {
        return new LineWords(model.words(), lines().getFirst());
    }

    private EarningFile jonas() {
        return new Earning(book.workspace).of(book.jonas.id());
    }

    @Test
    void aNeedIsAnnouncedAsManyDaysAheadAsTheSettingsSay() {
        need(TODAY.plusDays(14));
        need(TODAY.plusDays(15));
        assertEquals(1, lines().size());
        assertEquals("Arrange ahead for Jonas Becker: A van for the fair", words().title());
        assertEquals(Tone.WARNING, words().tone());
        book.session
                .settings()
                .change(s -> s.withTouch(new TouchLimits(null, null, null, null, null, null, null, 20, null)));
        model.load();
        assertEquals(2, lines().size());
    }

    /// Nobody is spoken to when something is arranged: it stands with the need, not on the timeline.
    @Test
    void doneIsArrangedTodayAndNoContact() {
        need(TODAY.plusDays(3));
        LocalDate before = book.lastContact(book.jonas);
        TodayLine line = lines().getFirst();
        model.done(line, Deed.usual(line));
        assertEquals(List.of(), lines());
        assertEquals(TODAY, jonas().anticipations().getFirst().arranged());
        assertEquals(before, book.lastContact(book.jonas));
        book.workspace.undo();
        assertEquals(1, lines().size());
        assertEquals(null, jonas().anticipations().getFirst().arranged());
    }

    @Test
    void theNextStepOfAReasonComesOnItsDay() {
        action(TODAY.plusDays(1));
        action(null);
        assertEquals(List.of(), lines());
        action(TODAY);
        assertEquals("For Jonas Becker: show him the log", words().title());
        assertEquals(
                "Strengthens why they would refer you: Always on time",
                new ReasonWords(model.words(), lines().getFirst()).text());
        TodayLine line = lines().getFirst();
        model.done(line, Deed.usual(line));
        assertEquals(List.of(), lines());
        assertEquals(1, jonas().reasons().stream().filter(r -> r.done() != null).count());
    }

    /// What was agreed is to be looked at on its day, and says since when it was agreed (J17).
    @Test
    void whatWasAgreedIsLookedAtTogetherOnItsDay() {
        Commitment agreed = book.put(new Commitment(
                book.id(),
                book.jonas.id(),
                new Agreement(
                        "A word at the circle",
                        "",
                        Agreement.Formality.VERBAL,
                        TODAY.minusDays(1),
                        1,
                        "",
                        "",
                        TODAY,
                        null)));
        assertEquals("Look with Jonas Becker at what you agreed: A word at the circle", words().title());
        assertEquals(
                "Agreed 21 Nov · to be looked at together on 22 Nov; done, it comes again in a quarter",
                new ReasonWords(model.words(), lines().getFirst()).text());
        assertEquals(Tone.WARNING, words().tone());
        model.done(lines().getFirst(), Deed.usual(lines().getFirst()));
        assertEquals(List.of(), lines());
        assertEquals(
                TODAY.plusMonths(3),
                jonas().commitments().getFirst().agreement().review());
        assertEquals(agreed.id(), jonas().commitments().getFirst().id());
    }

    @Test
    void itCanBePutOffAndLeftOut() {
        need(TODAY.plusDays(3));
        model.snooze(lines().getFirst(), TODAY.plusDays(2));
        assertEquals(List.of(), lines());
        book.workspace.undo();
        model.dismiss(lines().getFirst(), "they have one", _ -> {});
        assertEquals(List.of(), lines());
        assertFalse(Objects.requireNonNull(jonas().anticipations().getFirst()).ahead());
    }
}
