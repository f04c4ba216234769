package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The two conditions of a referral, each with the day since when it holds (B13): they know that we look for
/// introductions, and they are satisfied.
///
/// @param told none: no request was planted, and nothing asked
/// @param satisfied none: they never said so, or too long ago
public record TwoConditions(@Nullable Since told, @Nullable Since satisfied) {
    /// Since when, and the record that shows it.
    public record Since(Row row, LocalDate date) {}

    private record Said(Row row, LocalDate date, boolean content) {}

    /// Reads the records of one contact.
    ///
    /// @param policy what counts as satisfied, and how long it speaks
    public static TwoConditions of(Collection<Row> records, AskPolicy policy, LocalDate today) {
        Since told = records.stream()
                .flatMap(row -> told(row).stream())
                .min(Comparator.comparing(Since::date)
                        .thenComparingLong(since -> since.row().id()))
                .orElse(null);
        Optional<Since> captured = unbroken(
                records.stream()
                        .filter(Satisfaction.class::isInstance)
                        .map(Satisfaction.class::cast)
                        .map(s -> new Said(s, s.date(), s.mean() >= policy.content())),
                today.minusMonths(policy.satisfactionMonths()));
        Optional<Since> interviewed = unbroken(
                records.stream()
                        .filter(row -> row instanceof Interview i && i.held())
                        .map(Interview.class::cast)
                        .map(i -> new Said(i, i.date(), i.green())),
                today.minusMonths(policy.interviewMonths()));
        Since satisfied = Stream.of(captured, interviewed)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Since::date))
                .orElse(null);
        return new TwoConditions(told, satisfied);
    }

    private static Optional<Since> told(Row record) {
        return Optional.ofNullable(
                switch (record) {
                    case PlantedRequest planted when planted.planted() -> new Since(planted, planted.date());
                    case Ask ask when ask.asked() -> new Since(ask, ask.date());
                    default -> null;
                });
    }

    /// The first of those that say so without a break up to the last, if that is fresh.
    private static Optional<Since> unbroken(Stream<Said> said, LocalDate freshFrom) {
        List<Said> latestFirst = new ArrayList<>(said.toList());
        latestFirst.sort(Comparator.comparing(Said::date)
                .thenComparingLong(s -> s.row().id())
                .reversed());
        if (latestFirst.isEmpty() || latestFirst.getFirst().date().isBefore(freshFrom)) {
            return Optional.empty();
        }
        return latestFirst.stream()
                .takeWhile(Said::content)
                .reduce((_, earlier) -> earlier)
                .map(s -> new Since(s.row(), s.date()));
    }
}
