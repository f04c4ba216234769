package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.domain.Gathering;
import org.vouchbook.domain.ReportCard;

/// Today as it is at a moment.
///
/// @param at the moment
/// @param day its day where the user is
/// @param parts of the list; those without lines are left out
/// @param sources those of the silent who could recommend us again, the longest silence first
/// @param next the first of those that are still to come, if any
/// @param changesAt when something becomes due or late next, at the latest when the day ends
/// @param card this quarter beside the last
/// @param week the asks of this week beside the target
/// @param firstContactHours within which a first contact is in time, for the words on the card
/// @param untouched how many referrals may be contacted and are not: the target is none (G5)
/// @param vouched whether anybody ever vouched for us
/// @param whole whether everybody in the book was looked at, not only those with referrals
/// @param counted whether the duties of all referrals are in it; else the first of them are, and no number is known yet
/// @param gatherings meetings and events that are near
public record TodayPicture(
        Instant at,
        LocalDate day,
        Map<TodayLine.Section, Part> parts,
        Part sources,
        Optional<TodayLine> next,
        Instant changesAt,
        ReportCard card,
        AskWeek week,
        int firstContactHours,
        long untouched,
        boolean vouched,
        boolean whole,
        boolean counted,
        List<Gathering> gatherings) {
    /// A part of the list.
    ///
    /// @param size how many lines it has
    /// @param counted how many of them deserve the day; reconnecting and days to come are not counted
    /// @param lines the first of them, the most pressing first: as many as were asked for
    public record Part(int size, int counted, List<TodayLine> lines) {}

    private static final Part NOTHING = new Part(0, 0, List.of());

    public TodayPicture {
        parts = Map.copyOf(parts);
        gatherings = List.copyOf(gatherings);
    }

    /// How many things deserve the day.
    public int count() {
        return parts.values().stream().mapToInt(Part::counted).sum();
    }

    /// A part of the list; an empty one where there is nothing.
    public Part part(TodayLine.Section section) {
        return parts.getOrDefault(section, NOTHING);
    }

    /// The lines of a part that were asked for.
    public List<TodayLine> of(TodayLine.Section section) {
        return part(section).lines();
    }

    /// The lines of all parts that were asked for, in their order.
    public List<TodayLine> lines() {
        return Arrays.stream(TodayLine.Section.values())
                .flatMap(section -> of(section).stream())
                .toList();
    }
}
