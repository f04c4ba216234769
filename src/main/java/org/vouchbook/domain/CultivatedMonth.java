package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much of a month went into cultivating those who can refer us (K9): of its time where that was noted,
/// otherwise of its touches (J20).
///
/// @param cultivating touches of ours to clients, partners and networking contacts that offered nothing for sale, of
///     all touches of ours
/// @param minutes the same in minutes, of the touches whose length was noted
/// @param inHours whether that was noted of at least half of them, so that time is what counts
/// @param committed those of the touches to somebody who had agreed to refer
public record CultivatedMonth(YearMonth month, Part cultivating, Part minutes, boolean inHours, int committed) {
    /// So many months are shown, the present one included.
    public static final int MONTHS = 12;

    /// Of which nobody noted how long anything took.
    public CultivatedMonth(YearMonth month, Part cultivating, int committed) {
        this(month, cultivating, new Part(0, 0), false, committed);
    }

    /// The last months, the present one first.
    ///
    /// @param touches of any time, theirs too
    /// @param commitments of anybody
    public static List<CultivatedMonth> of(
            Collection<Touch> touches, Collection<Commitment> commitments, Attention attention, LocalDate today) {
        Map<Long, List<Commitment>> agreed = commitments.stream().collect(Collectors.groupingBy(Commitment::contactId));
        Map<YearMonth, List<Touch>> ours = touches.stream()
                .filter(t -> t.ours() && !t.date().isAfter(today))
                .collect(Collectors.groupingBy(t -> YearMonth.from(t.date())));
        return Stream.iterate(YearMonth.from(today), m -> m.minusMonths(1))
                .limit(MONTHS)
                .map(month -> one(month, ours.getOrDefault(month, List.of()), agreed, attention))
                .toList();
    }

    /// The day after which the touches count.
    public static LocalDate before(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1).minusDays(1);
    }

    private static CultivatedMonth one(
            YearMonth month, List<Touch> ours, Map<Long, List<Commitment>> agreed, Attention attention) {
        List<Touch> cultivating = ours.stream()
                .filter(t -> t.kind() != InteractionKind.OFFER && attention.kind(t) != ContactKind.PROSPECT)
                .toList();
        Effort all = effort(ours);
        Part minutes = new Part(effort(cultivating).minutes(), all.minutes());
        var touches = new Part(cultivating.size(), ours.size());
        return new CultivatedMonth(month, touches, minutes, all.inHours(), (int) cultivating.stream()
                .filter(t -> agreed.getOrDefault(t.contactId(), List.of()).stream()
                        .anyMatch(c -> c.agreement().holdsOn(t.date())))
                .count());
    }

    private static Effort effort(List<Touch> touches) {
        return new Effort(
                touches.size(),
                (int) touches.stream().filter(t -> t.minutes() > 0).count(),
                touches.stream().mapToInt(Touch::minutes).sum());
    }
}
