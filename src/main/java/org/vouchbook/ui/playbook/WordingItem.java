package org.vouchbook.ui.playbook;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Template;

/// A line of the list: a purpose, or a wording under it.
///
/// @param template the wording; none in the line of a purpose
/// @param own the row in the book, when it is the user's own
record WordingItem(
        DraftPurpose purpose,
        @Nullable Template template,
        @Nullable Wording own) {
    boolean isPurpose() {
        return template == null;
    }
}
