package org.vouchbook.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.EarnedRight;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.RightMeter;
import org.vouchbook.domain.SixSteps;
import org.vouchbook.domain.TouchSides;
import org.vouchbook.domain.TwoConditions;
import org.vouchbook.domain.WayBack;

/// Where we stand with a contact as to asking, as of a day.
///
/// @param facts what the verdict rests on
/// @param policy the numbers it was reached with
/// @param file everything on record
/// @param meter the five ways in which the right is earned (C1)
/// @param conditions since when they know what we look for, and are satisfied (B13)
/// @param kept introductions that they confirmed in the quarter of the day (J15)
/// @param sides from which side the contacts of twelve months came (B1)
/// @param last the latest contact, if any
/// @param waysBack from each open complaint, and from a long silence, none of them gone to its end
public record Standpoint(
        Contact contact,
        AskFacts facts,
        AskReadiness readiness,
        AskPolicy policy,
        EarningFile file,
        RightMeter meter,
        TwoConditions conditions,
        int kept,
        TouchSides sides,
        @Nullable Interaction last,
        List<WayBack> waysBack) {
    public Standpoint {
        waysBack = List.copyOf(waysBack);
    }

    /// How far the right is earned (B18).
    public EarnedRight earned() {
        return EarnedRight.of(meter, readiness);
    }

    /// How far they have come on the way to a referral (N1).
    public SixSteps steps() {
        return SixSteps.of(facts, earned(), file.asks());
    }

    /// The way back from a complaint that is open.
    public Optional<WayBack> wayBack(long complaintId) {
        return waysBack.stream().filter(w -> w.complaintId() == complaintId).findFirst();
    }

    /// The way back from a silence that still lasts or is not yet made good.
    public Optional<WayBack> silence() {
        return waysBack.stream().filter(w -> w.cause() == WayBack.Cause.SILENCE).findFirst();
    }
}
