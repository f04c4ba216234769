package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting of a networking group or an event of ours that is near; or a group that meets regularly and of which
/// nobody noted when it meets next (K3, J12).
///
/// @param id of the group or the event
/// @param day on which it is; none: it is to be found out
public record Gathering(
        Kind kind, long id, String name, @Nullable LocalDate day) {
    /// What meets.
    public enum Kind {
        GROUP,
        EVENT
    }

    /// So many days ahead it is shown.
    public static final int AHEAD_DAYS = 14;

    private static final Comparator<Gathering> FIRST_FIRST = Comparator.comparing(
                    Gathering::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Gathering::id);

    /// Those that are near, the first first, then those whose day is to be found out.
    public static List<Gathering> of(
            Collection<NetworkingGroup> groups, Collection<GuestEvent> events, LocalDate today) {
        Stream<Gathering> meetings = groups.stream()
                .filter(g -> g.nextMeeting() != null || g.rhythmDays() != null)
                .map(g -> new Gathering(Kind.GROUP, g.id(), g.name(), coming(g.nextMeeting(), today)));
        Stream<Gathering> evenings = events.stream()
                .filter(e -> !e.date().isBefore(today))
                .map(e -> new Gathering(Kind.EVENT, e.id(), e.name(), e.date()));
        return Stream.concat(meetings, evenings)
                .filter(g -> g.day() == null || !g.day().isAfter(today.plusDays(AHEAD_DAYS)))
                .sorted(FIRST_FIRST)
                .toList();
    }

    private static @Nullable LocalDate coming(@Nullable LocalDate next, LocalDate today) {
        return next == null || next.isBefore(today) ? null : next;
    }
}
