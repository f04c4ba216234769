package org.vouchbook.ui.ask;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.WayBack;

/// Something that stands in the way of an ask, and the one action that takes it away.
///
/// @param button what that action is called; empty: only time helps
/// @param back the rungs of which that action is the next, where there are some
record Step(Reason reason, String button, Way way, @Nullable WayBack back) {
    Step(Reason reason, String button, Way way) {
        this(reason, button, way, null);
    }
}
