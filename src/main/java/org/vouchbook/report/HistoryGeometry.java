package org.vouchbook.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vouchbook.domain.Scorecard;

/// Where the points of the small line chart of ratings stand: days from left to right, 0 to 10 from the bottom up.
///
/// @param from the day at the left edge
/// @param to the day at the right edge; when it is `from`, everything stands in the middle
public record HistoryGeometry(double left, double top, double width, double height, LocalDate from, LocalDate to) {
    private static final List<Period> STEPS = Stream.of(1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
            .map(Period::ofMonths)
            .toList();

    /// @throws IllegalArgumentException when `to` is before `from`
    public HistoryGeometry {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// A chart from the first rating to the last, or to `today` where that is later.
    public static HistoryGeometry of(
            double left, double top, double width, double height, Collection<Scorecard> cards, LocalDate today) {
        LocalDate from = cards.stream()
                .map(Scorecard::date)
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate to = Stream.concat(cards.stream().map(Scorecard::date), Stream.of(today))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new HistoryGeometry(left, top, width, height, from, to);
    }

    /// The distance of a day from the left of the drawing.
    public double x(LocalDate date) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 0 ? left + width / 2 : left + width * ChronoUnit.DAYS.between(from, date) / days;
    }

    /// The distance of a value, 0 to 10, from the top of the drawing.
    public double y(double value) {
        return top + height * (1 - value / Scorecard.MAX);
    }

    /// The scores of the cards as points, in the order of their days.
    public List<Point> scores(Collection<Scorecard> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(Scorecard::date))
                .map(card -> new Point(x(card.date()), y(card.score())))
                .toList();
    }

    /// First days of months, evenly spaced, to mark below the chart: at most `most`, maybe none.
    public List<LocalDate> ticks(int most) {
        return STEPS.stream()
                .map(this::ticks)
                .filter(days -> days.size() <= most)
                .findFirst()
                .orElse(List.of());
    }

    private List<LocalDate> ticks(Period step) {
        long months = step.toTotalMonths();
        LocalDate first = from.withDayOfMonth(1);
        LocalDate start = first.minusMonths(Math.floorMod(first.getYear() * 12L + first.getMonthValue() - 1, months));
        return Stream.iterate(start, day -> !day.isAfter(to), day -> day.plusMonths(months))
                .filter(day -> !day.isBefore(from))
                .toList();
    }
}
