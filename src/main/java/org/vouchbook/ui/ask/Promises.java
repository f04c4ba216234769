package org.vouchbook.ui.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Promise;
import org.vouchbook.workspace.Standpoint;

/// Promises that come with another record.
final class Promises {
    private Promises() {}

    static Promise open(
            long id, Standpoint at, Promise.Kind kind, String text, LocalDate said, @Nullable LocalDate due) {
        return new Promise(id, at.contact().id(), null, kind, text, "", said, due, "", Promise.State.OPEN, null, "");
    }
}
