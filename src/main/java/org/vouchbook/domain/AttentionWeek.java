package org.vouchbook.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/// Whom a week's touches were for (L4): looking for new business alone neglects those who are clients already.
///
/// @param monday the day it begins
/// @param clients touches of ours to clients
/// @param prospects touches of ours to those who may become clients
/// @param sources touches of ours to partners and networking contacts
public record AttentionWeek(LocalDate monday, int clients, int prospects, int sources) {
    /// So many weeks are shown, the present one included.
    public static final int WEEKS = 12;

    /// The last weeks, the present one first.
    ///
    /// @param touches of any time, theirs too
    public static List<AttentionWeek> of(Collection<Touch> touches, Attention attention, LocalDate today) {
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.minusWeeks(1))
                .limit(WEEKS)
                .map(monday -> week(monday, touches, attention, today))
                .toList();
    }

    /// The day after which the touches count.
    public static LocalDate before(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1L)
                .minusDays(1);
    }

    /// To clients, of those to clients and prospects together.
    public Part toClients() {
        return new Part(clients, clients + prospects);
    }

    /// All of these weeks together.
    public static Part toClients(Collection<AttentionWeek> weeks) {
        int clients = weeks.stream().mapToInt(AttentionWeek::clients).sum();
        int prospects = weeks.stream().mapToInt(AttentionWeek::prospects).sum();
        return new Part(clients, clients + prospects);
    }

    private static AttentionWeek week(
            LocalDate monday, Collection<Touch> touches, Attention attention, LocalDate today) {
        var to = new EnumMap<ContactKind, Integer>(ContactKind.class);
        touches.stream()
                .filter(t -> t.ours()
                        && !t.date().isBefore(monday)
                        && t.date().isBefore(monday.plusWeeks(1))
                        && !t.date().isAfter(today))
                .forEach(t -> to.merge(attention.kind(t), 1, Integer::sum));
        return new AttentionWeek(
                monday,
                to.getOrDefault(ContactKind.CLIENT, 0),
                to.getOrDefault(ContactKind.PROSPECT, 0),
                to.getOrDefault(ContactKind.STRATEGIC_PARTNER, 0) + to.getOrDefault(ContactKind.NETWORKING_CONTACT, 0));
    }
}
