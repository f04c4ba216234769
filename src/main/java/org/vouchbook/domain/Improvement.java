package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What a client would have us do better (D3, D10): an answer to the first question of a testimonial interview that
/// did not sound green. Answers are free words: nothing groups them, so they are listed and only their lights counted.
///
/// @param light amber or red
/// @param words as they were noted
public record Improvement(long contactId, LocalDate date, Interview.Light light, String words) {
    private static final Comparator<Improvement> LATEST_FIRST = Comparator.comparing(Improvement::date)
            .reversed()
            .thenComparing(Improvement::light, Comparator.reverseOrder())
            .thenComparingLong(Improvement::contactId);

    /// All of them, the latest first.
    public static List<Improvement> of(Collection<Interview> interviews) {
        return interviews.stream()
                .filter(i -> i.improvement().given() && i.improvement().light() != Interview.Light.GREEN)
                .map(i -> new Improvement(
                        i.contactId(),
                        i.date(),
                        Objects.requireNonNull(i.improvement().light()),
                        i.improvement().text()))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
