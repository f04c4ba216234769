package org.vouchbook.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.vouchbook.domain.ProgrammeCheck;

/// The three parts of a programme in words, each with what it stands on (N3): the same in the figures and the settings.
public final class ProgrammeLines {
    /// A part of the programme.
    ///
    /// @param there whether it is there; what is missing stands out
    public record Line(String name, String stands, boolean there) {}

    private ProgrammeLines() {}

    /// Whether all are there.
    public static String title(ProgrammeCheck check) {
        return Messages.of(check.complete() ? "figures.programme_complete" : "figures.programme_incomplete");
    }

    /// Each part, in their order.
    ///
    /// @param month writes a month
    /// @param day writes a day
    public static List<Line> of(
            ProgrammeCheck check, Function<YearMonth, String> month, Function<LocalDate, String> day) {
        LocalDate practised = check.practised();
        YearMonth last = YearMonth.from(check.today()).minusMonths(1);
        return List.of(
                new Line(
                        Messages.of("figures.component_asking"),
                        Messages.of("figures.asked_lately", check.asks(), ProgrammeCheck.ASK_DAYS, check.weekly()),
                        check.asking()),
                new Line(
                        Messages.of("figures.component_numbers"),
                        Messages.of(check.noted() ? "figures.noted" : "figures.nothing_noted", month.apply(last)),
                        check.noted()),
                new Line(
                        Messages.of("figures.component_practice"),
                        practised == null
                                ? Messages.of("figures.never_practised")
                                : Messages.of("figures.practised", day.apply(practised)),
                        check.practising()));
    }
}
