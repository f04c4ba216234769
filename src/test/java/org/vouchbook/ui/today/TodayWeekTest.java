package org.vouchbook.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.support.Fixtures;
import org.vouchbook.workspace.AskLimits;
import org.vouchbook.workspace.TodayLine.Section;

/// The week's asks at the head of Today's *Ask* (B24).
class TodayWeekTest {
    private final Locale usual = Locale.getDefault();

    @TempDir
    Path folder;

    private @Nullable DayBook book;

    @AfterEach
    void close() {
        Locale.setDefault(usual);
        if (book != null) {
            book.close();
        }
    }

    private DayBook open(Locale locale) {
        Locale.setDefault(locale);
        var opened = new DayBook(folder);
        book = opened;
        return opened;
    }

    private static void ask(DayBook book, LocalDate day) {
        book.put(Fixtures.ask(book.id(), book.marta.id(), day, Ask.Outcome.OPEN));
    }

    private static Optional<TodayRow.Heading> heading(TodayViewModel model) {
        model.load();
        return model.rows().stream()
                .filter(TodayRow.Heading.class::isInstance)
                .map(TodayRow.Heading.class::cast)
                .filter(heading -> heading.section() == Section.ASK)
                .findFirst();
    }

    private static @Nullable AskWeek week(TodayViewModel model) {
        return heading(model).orElseThrow().week();
    }

    private static TodayViewModel model(DayBook book) {
        return new TodayViewModel(book.session, (_, _, _, _) -> {});
    }

    @Test
    void theWeekTurnsAtMidnightWhereTheUserIs() {
        DayBook opened = open(Locale.UK);
        opened.earned();
        TodayViewModel model = model(opened);
        assertEquals(new AskWeek(0, 3), week(model));
        ask(opened, DayBook.TODAY);
        opened.clock.set(opened.at(DayBook.TODAY, 23));
        assertEquals(new AskWeek(1, 3), week(model));
        // In Berlin it is Monday, in London still Sunday.
        opened.clock.set(opened.at(DayBook.TODAY.plusDays(1), 0));
        assertEquals(new AskWeek(0, 3), week(model));
    }

    @Test
    void whereTheWeekBeginsOnSundayTheAskStaysInIt() {
        DayBook opened = open(Locale.US);
        opened.earned();
        ask(opened, DayBook.TODAY.minusDays(1));
        ask(opened, DayBook.TODAY);
        opened.clock.set(opened.at(DayBook.TODAY.plusDays(1), 0));
        assertEquals(new AskWeek(1, 3), week(model(opened)));
    }

    @Test
    void withoutATargetNothingIsCounted() {
        DayBook opened = open(Locale.UK);
        opened.earned();
        ask(opened, DayBook.TODAY);
        assertNotNull(week(model(opened)));
        opened.session.settings().change(s -> s.withAsks(AskLimits.of(AskPolicy.DEFAULT, 0)));
        assertNull(week(model(opened)));
    }

    @Test
    void whatWasAskedStaysInSightWhenNobodyElseCanBeAsked() {
        DayBook opened = open(Locale.UK);
        TodayViewModel model = model(opened);
        assertTrue(heading(model).isEmpty());
        ask(opened, DayBook.TODAY);
        assertEquals(new AskWeek(1, 3), week(model));
    }
}
