package org.vouchbook.ui.board;

import java.util.EnumMap;
import java.util.Map;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;

/// How far one of the seven steps is.
enum StepState {
    DONE,
    OPEN,
    LATE;

    /// All seven, as the card shows them.
    static Map<Step, StepState> of(BoardCard card) {
        Referral referral = card.referral();
        Map<Step, StepState> states = new EnumMap<>(Step.class);
        states.put(Step.HOMEWORK, done(referral.homework().settled()));
        states.put(Step.CONTACT, done(referral.contactedAt() != null));
        states.put(Step.MANNERS, done(!referral.callSheet().time().isEmpty()));
        boolean talking = referral.stage() == Stage.IN_CONVERSATION || referral.stage() == Stage.WON;
        states.put(Step.TRUST, done(talking));
        return states;
    }

    private static StepState done(boolean done) {
        return done ? DONE : OPEN;
    }
}
