package org.vouchbook.ui.ask;

import org.jspecify.annotations.Nullable;

/// A line before an ask: who, when, how; green or red, and why (B8).
///
/// @param way to what the reason stands on; none: it stands on nothing that is kept
record Check(
        String what, boolean green, String reason, @Nullable Way way) {
    Check(String what, boolean green, String reason) {
        this(what, green, reason, null);
    }
}
