package org.vouchbook.ui.playbook;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingFigures;

/// A line of the list: a purpose, or a wording under it.
///
/// @param template the wording; none in the line of a purpose
/// @param own the row in the book, when it is the user's own
/// @param figures how it did
record WordingItem(
        DraftPurpose purpose,
        @Nullable Template template,
        @Nullable Wording own,
        WordingFigures figures) {
    /// The line of a purpose.
    static WordingItem heading(DraftPurpose purpose) {
        return new WordingItem(purpose, null, null, WordingFigures.NONE);
    }

    boolean isPurpose() {
        return template == null;
    }
}
