package org.vouchbook.ui.today;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;

/// A row of the list.
sealed interface TodayRow {
    /// The name of a part, with how many lines it has.
    ///
    /// @param count how many; -1: not known yet
    /// @param week the asks of this week beside the target; none: nothing to say of it here
    record Heading(Section section, int count, @Nullable AskWeek week) implements TodayRow {}

    /// One thing to do.
    ///
    /// @param first the first of its panel
    /// @param last the last of its panel
    /// @param at when it was read: what a line says of its time changes though nothing else does
    record Line(TodayLine line, boolean first, boolean last, Instant at) implements TodayRow {}

    /// The way to the rest of a part.
    record More(Section section, int hidden) implements TodayRow {}
}
