package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the rehearsals of each element went, the latest first, and which comes next.
public final class RehearsalLog {
    /// Why an element comes next, in the order in which the reasons count.
    public enum Reason {
        /// Last time it did not go well, and that was not today.
        STUMBLED,
        /// It was never practised.
        NEW,
        /// It did not go well today.
        STUMBLED_TODAY,
        /// It was all right, and of those the longest ago.
        ALL_RIGHT,
        /// All come naturally: it was the longest ago.
        LONGEST_AGO
    }

    /// What to practise next.
    public record Next(RehearsalElement element, Reason reason) {}

    private static final Comparator<Rehearsal> BY_TIME =
            Comparator.comparing(Rehearsal::date).thenComparingLong(Rehearsal::id);

    private final Map<RehearsalElement, List<Rehearsal>> byElement = new EnumMap<>(RehearsalElement.class);

    /// The log of a book, in any order.
    public RehearsalLog(Collection<Rehearsal> rehearsals) {
        for (RehearsalElement element : RehearsalElement.values()) {
            byElement.put(
                    element,
                    rehearsals.stream()
                            .filter(r -> r.element() == element)
                            .sorted(BY_TIME.reversed())
                            .toList());
        }
    }

    /// The rehearsals of an element, the latest first.
    public List<Rehearsal> of(RehearsalElement element) {
        return byElement.getOrDefault(element, List.of());
    }

    /// The last one of an element; nothing when it was never practised.
    public Optional<Rehearsal> last(RehearsalElement element) {
        return of(element).stream().findFirst();
    }

    /// What to practise next: what went badly on an earlier day, then what is new, then what went badly today, then
    /// what was only all right, then what was practised the longest ago (E12).
    public Next next(LocalDate today) {
        return Arrays.stream(RehearsalElement.values())
                .map(e -> new Next(e, reason(e, today)))
                .min(Comparator.comparing(Next::reason)
                        .thenComparing(
                                n -> last(n.element()).map(Rehearsal::date).orElse(LocalDate.MIN))
                        .thenComparing(n -> last(n.element()).map(Rehearsal::id).orElse(0L))
                        .thenComparing(Next::element))
                .orElseThrow();
    }

    private Reason reason(RehearsalElement element, LocalDate today) {
        return last(element)
                .map(last -> switch (last.went()) {
                    case STUMBLED -> last.date().isBefore(today) ? Reason.STUMBLED : Reason.STUMBLED_TODAY;
                    case ALL_RIGHT -> Reason.ALL_RIGHT;
                    case NATURAL -> Reason.LONGEST_AGO;
                })
                .orElse(Reason.NEW);
    }
}
