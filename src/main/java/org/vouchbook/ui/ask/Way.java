package org.vouchbook.ui.ask;

import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.WayBack;

/// Where a sentence of the verdict leads.
sealed interface Way {
    /// To the record it stands on.
    record Open(Row record) implements Way {}

    /// To a new record.
    record Add(RecordKind kind) implements Way {}

    /// To the next rung of a way back.
    record Climb(WayBack way, WayBack.Rung rung) implements Way {}

    /// To something that happened.
    record Happened(Interaction interaction) implements Way {}

    /// To something that the panel or another screen does.
    enum Elsewhere implements Way {
        LOG,
        RATE,
        RECONNECT,
        /// Words to ask with.
        WORDS,
        GIVE
    }
}
