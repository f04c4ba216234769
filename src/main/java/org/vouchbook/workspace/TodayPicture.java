package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.domain.ReportCard;

/// Today as it is at a moment.
///
/// @param at the moment
/// @param day its day where the user is
/// @param lines in the order of the sections; in each the most pressing first
/// @param next the first of those that are still to come, if any
/// @param changesAt when something becomes due or late next, at the latest when the day ends
/// @param card this quarter beside the last
/// @param week the asks of this week beside the target
/// @param firstContactHours within which a first contact is in time, for the words on the card
/// @param untouched how many referrals may be contacted and are not: the target is none (G5)
/// @param vouched whether anybody ever vouched for us
/// @param whole whether everybody in the book was looked at, not only those with referrals
public record TodayPicture(
        Instant at,
        LocalDate day,
        List<TodayLine> lines,
        Optional<TodayLine> next,
        Instant changesAt,
        ReportCard card,
        AskWeek week,
        int firstContactHours,
        long untouched,
        boolean vouched,
        boolean whole) {
    public TodayPicture {
        lines = List.copyOf(lines);
    }

    /// How many things deserve the day; see [TodayLine#counts].
    public int count() {
        return (int) lines.stream().filter(line -> line.counts(at)).count();
    }

    /// The lines of a part.
    public List<TodayLine> of(TodayLine.Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }
}
