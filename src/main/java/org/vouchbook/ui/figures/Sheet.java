package org.vouchbook.ui.figures;

import java.util.List;
import org.vouchbook.report.Column;

/// One table of a part, in the user's words: shown and printed alike.
///
/// @param title above it
/// @param way where a line leads
/// @param none what stands there when there are no lines
record Sheet(String title, Way way, List<Head> heads, List<Line> lines, String none) {
    /// Where a line leads.
    enum Way {
        PERSON,
        REFERRAL,
        NOWHERE
    }

    /// The head of a column.
    ///
    /// @param width in points
    record Head(String text, double width, boolean figure) {
        Column printed() {
            return figure ? Column.figure(text) : Column.text(text);
        }
    }

    /// A line.
    ///
    /// @param id of whom or what it leads to; 0: of nothing
    /// @param pressing whether it deserves the eye
    record Line(long id, List<String> cells, boolean pressing) {}

    static Head words(String text, double width) {
        return new Head(text, width, false);
    }

    static Head figure(String text, double width) {
        return new Head(text, width, true);
    }
}
