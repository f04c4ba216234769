package org.vouchbook.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// What shows how a client was served in the last twelve months, and how fast they had an answer (C2).
///
/// @param results they confirmed
/// @param solved days from each complaint until its cause was mended, the fastest first
/// @param kept days from each promise until it was kept, the fastest first; not those given for a later day, of
///     which it tells nothing how long they took
/// @param open complaints that still take all of it away
public record ServiceShown(int results, List<Integer> solved, List<Integer> kept, int open) {
    public ServiceShown {
        solved = solved.stream().sorted().toList();
        kept = kept.stream().sorted().toList();
    }

    /// What the records of one contact, or of many, show on a day.
    public static ServiceShown of(Collection<? extends Row> records, LocalDate today) {
        return new ServiceShown(
                (int) records.stream()
                        .filter(r -> r instanceof DeliveredResult d && Evidence.counts(d.date(), today))
                        .count(),
                records.stream()
                        .filter(Complaint.class::isInstance)
                        .map(Complaint.class::cast)
                        .filter(c -> c.fixed() != null && Evidence.counts(c.fixed(), today))
                        .map(c -> days(c.opened(), c.fixed()))
                        .toList(),
                records.stream()
                        .filter(Promise.class::isInstance)
                        .map(Promise.class::cast)
                        .filter(p -> p.state() == Promise.State.KEPT || p.state() == Promise.State.EXCEEDED)
                        .filter(p -> p.due() == null)
                        .filter(p -> p.closed() != null && Evidence.counts(p.closed(), today))
                        .map(p -> days(p.said(), p.closed()))
                        .toList(),
                (int) records.stream()
                        .filter(r -> r instanceof Complaint c && c.open())
                        .count());
    }

    /// Whether there is anything to say.
    public boolean empty() {
        return results == 0 && solved.isEmpty() && kept.isEmpty();
    }

    /// The middle of some days; of an even number the mean of the two in the middle.
    ///
    /// @param days in their order
    public static OptionalDouble middle(List<Integer> days) {
        int count = days.size();
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((days.get((count - 1) / 2) + days.get(count / 2)) / 2.0);
    }

    private static int days(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
