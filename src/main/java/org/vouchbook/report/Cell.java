package org.vouchbook.report;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;

/// What stands in one place of a printed list.
public sealed interface Cell {
    /// Words or a figure, already in the reader's language.
    record Text(String text) implements Cell {}

    /// A small radar; none leaves the place empty.
    record Radar(@Nullable Scorecard card) implements Cell {}

    /// A cell of words.
    static Cell of(String text) {
        return new Text(text);
    }
}
