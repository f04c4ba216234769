package org.vouchbook.ui.today;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;

/// One of the facts that a line stands on, and the record that shows it.
///
/// @param record none: the line itself leads there
/// @param planted whether the record is the request that was planted last, which is read when it is wanted
record Said(String text, @Nullable Row record, boolean planted) {
    static Said of(String text, Row record) {
        return new Said(text, record, false);
    }

    static Said plain(String text) {
        return new Said(text, null, false);
    }

    static List<Said> plain(List<String> texts) {
        return texts.stream().map(Said::plain).toList();
    }

    /// Whether there is more to see than the line shows.
    boolean leads() {
        return planted || record != null;
    }
}
