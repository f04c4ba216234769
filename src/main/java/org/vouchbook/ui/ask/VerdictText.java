package org.vouchbook.ui.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskPath;
import org.vouchbook.domain.AskPoints;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.kit.Tone;

/// The verdict in words.
///
/// @param reasons what speaks for an ask, when ready
/// @param now what takes the verdict away
/// @param then what stands behind it
/// @param points the rank when ready; never added to the score
/// @param rockSolid ready, and an introduction is the thing to ask for (A16)
/// @param caution what is missing after a long silence; empty: nothing
/// @param back the rungs of that way back; none: nothing is missing
/// @param path which way leads to an ask
record VerdictText(
        String title,
        Tone tone,
        List<Reason> reasons,
        List<Step> now,
        List<Step> then,
        @Nullable AskPoints points,
        boolean rockSolid,
        AskPath path,
        String caution,
        @Nullable WayBack back) {
    VerdictText {
        reasons = List.copyOf(reasons);
        now = List.copyOf(now);
        then = List.copyOf(then);
    }

    /// Whether there is no ask at all, whatever the reason (D9).
    boolean locked() {
        return path instanceof AskPath.Locked;
    }

    /// Whether the right is earned.
    boolean ready() {
        return points != null;
    }
}
