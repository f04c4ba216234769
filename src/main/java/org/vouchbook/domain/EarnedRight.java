package org.vouchbook.domain;

/// How far the right to ask is earned: however good we think our service is, it is only believed until they say so
/// (B18).
public enum EarnedRight {
    /// There is nothing to show yet, or something is to be repaired.
    EARNING,
    /// We have served them well, as far as we can tell.
    BELIEVED,
    /// They said so: by the gates of [AskReadiness].
    CONFIRMED;

    /// By what is shown, and by what still stands in the way.
    public static EarnedRight of(RightMeter meter, AskReadiness readiness) {
        if (holds(readiness, Verdict.RepairFirst.class)) {
            return EARNING;
        }
        if (!holds(readiness, Verdict.ProveFirst.class) && !holds(readiness, Verdict.ConfirmDelight.class)) {
            return CONFIRMED;
        }
        Row service = meter.of(RightMeter.Way.SERVICE).row();
        // That we served them says nothing yet of how well.
        return service == null || service instanceof Interaction ? EARNING : BELIEVED;
    }

    private static boolean holds(AskReadiness readiness, Class<? extends Verdict> gate) {
        return readiness.obstacles().stream().anyMatch(gate::isInstance);
    }
}
