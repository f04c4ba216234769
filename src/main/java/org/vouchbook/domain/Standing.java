package org.vouchbook.domain;

/// The groups a list of people is narrowed to by what the book says to asking them, the nearest to an ask first.
public enum Standing {
    READY,
    /// One step is missing, and it is ours: a customer to bring, or their delight to confirm.
    ALMOST,
    COOLING_DOWN,
    NOT_YET,
    RECONNECT,
    REPAIR;

    /// The group of a readiness.
    public static Standing of(AskReadiness readiness) {
        return switch (readiness.verdict()) {
            case Verdict.Ready _ -> READY;
            case Verdict.GiveFirst _, Verdict.ConfirmDelight _ ->
                readiness.obstacles().size() == 1 ? ALMOST : NOT_YET;
            case Verdict.CoolingDown _ -> COOLING_DOWN;
            case Verdict.ProveFirst _, Verdict.Build _ -> NOT_YET;
            case Verdict.ReconnectFirst _ -> RECONNECT;
            case Verdict.RepairFirst _ -> REPAIR;
        };
    }
}
