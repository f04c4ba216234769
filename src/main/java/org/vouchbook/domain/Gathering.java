package org.vouchbook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting of a networking group or an event of ours that is near; a group that meets regularly and of which nobody
/// noted when it meets next (K3, J12); or an agreement of a group that is to be looked at together (J17).
///
/// @param id of the group, of the event, or of the group that agreed
/// @param day on which it is; none: it is to be found out
public record Gathering(
        Kind kind, long id, String name, @Nullable LocalDate day) {
    /// What meets.
    public enum Kind {
        GROUP,
        EVENT,
        REVIEW
    }

    /// So many days ahead it is shown.
    public static final int AHEAD_DAYS = 14;

    private static final Comparator<Gathering> FIRST_FIRST = Comparator.comparing(
                    Gathering::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Gathering::id);

    /// Those that are near, the first first, then those whose day is to be found out.
    public static List<Gathering> of(
            Collection<NetworkingGroup> groups,
            Collection<GuestEvent> events,
            Collection<GroupCommitment> agreed,
            LocalDate today) {
        Stream<Gathering> meetings = groups.stream()
                .filter(g -> g.nextMeeting() != null || g.rhythmDays() != null)
                .map(g -> new Gathering(Kind.GROUP, g.id(), g.name(), coming(g.nextMeeting(), today)));
        Stream<Gathering> evenings = events.stream()
                .filter(e -> !e.date().isBefore(today))
                .map(e -> new Gathering(Kind.EVENT, e.id(), e.name(), e.date()));
        Stream<Gathering> reviews = agreed.stream()
                .filter(c -> due(c, today))
                .flatMap(c -> groups.stream()
                        .filter(g -> g.id() == c.groupId())
                        .map(g -> new Gathering(
                                Kind.REVIEW, g.id(), g.name(), c.agreement().review())));
        return Stream.of(meetings, evenings, reviews)
                .flatMap(all -> all)
                .filter(g -> g.day() == null || !g.day().isAfter(today.plusDays(AHEAD_DAYS)))
                .sorted(FIRST_FIRST)
                .toList();
    }

    private static boolean due(GroupCommitment agreed, LocalDate today) {
        LocalDate review = agreed.agreement().review();
        return agreed.agreement().open() && review != null && !review.isAfter(today);
    }

    private static @Nullable LocalDate coming(@Nullable LocalDate next, LocalDate today) {
        return next == null || next.isBefore(today) ? null : next;
    }
}
