package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

/// How far one of the seven steps is.
enum StepState {
    DONE,
    OPEN,
    LATE;

    private static final Set<FollowUpKind> THANKS = EnumSet.of(
            FollowUpKind.THANK_FOR_NAME,
            FollowUpKind.THANK_WITH_STATUS,
            FollowUpKind.THANK_FOR_SALE,
            FollowUpKind.TELL_THE_END);

    /// All seven, as the card shows them.
    static Map<Step, StepState> of(BoardCard card, Instant now) {
        Referral referral = card.referral();
        boolean talking = referral.stage() == Stage.IN_CONVERSATION || referral.stage() == Stage.WON;
        Map<Step, StepState> states = new EnumMap<>(Step.class);
        states.put(Step.HOMEWORK, done(referral.homework().settled()));
        states.put(
                Step.CONTACT,
                referral.contactedAt() != null
                        ? DONE
                        : late(card.followUps(), EnumSet.of(FollowUpKind.FIRST_CONTACT), now));
        states.put(Step.MANNERS, done(!referral.callSheet().time().isEmpty()));
        states.put(Step.TRUST, done(talking));
        states.put(
                Step.INFORM,
                of(card.followUps(), EnumSet.of(FollowUpKind.THANK_WITH_STATUS, FollowUpKind.INFORM), now));
        states.put(
                Step.THANK,
                referral.stage().isOpen() ? late(card.followUps(), THANKS, now) : of(card.followUps(), THANKS, now));
        states.put(Step.AGAIN, of(card.followUps(), EnumSet.of(FollowUpKind.PLANT_REQUEST), now));
        return states;
    }

    /// Done when there were such duties and none presses now.
    private static StepState of(List<FollowUp> all, Set<FollowUpKind> kinds, Instant now) {
        boolean any = all.stream().anyMatch(f -> kinds.contains(f.kind()) && !f.isOpen());
        boolean pressing =
                all.stream().anyMatch(f -> kinds.contains(f.kind()) && f.isOpen() && f.kind() != FollowUpKind.INFORM);
        StepState late = late(all, kinds, now);
        return late == LATE || !any || pressing ? late : DONE;
    }

    private static StepState late(List<FollowUp> all, Set<FollowUpKind> kinds, Instant now) {
        return all.stream().anyMatch(f -> kinds.contains(f.kind()) && f.urgency(now) == FollowUp.Urgency.LATE)
                ? LATE
                : OPEN;
    }

    private static StepState done(boolean done) {
        return done ? DONE : OPEN;
    }
}
