package org.vouchbook.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The six steps to a referral as they stand with one contact (N1): which are taken, and the first that is not.
///
/// @param taken whatever the order they were taken in
public record SixSteps(Set<Step> taken) {
    /// The steps, in the order of the method.
    public enum Step {
        /// We know how we stand with them: the relationship is rated.
        UNDERSTAND,
        /// The request was planted after the close (E1).
        POSITION,
        /// We have served them, as far as we can tell (B18).
        EARN,
        /// They said so.
        CONFIRM,
        /// They were asked for an action.
        ASK,
        /// Thanked and told, again and again: as long as they refer it is never over.
        FOLLOW_UP
    }

    public SixSteps {
        taken = Collections.unmodifiableSet(taken.isEmpty() ? EnumSet.noneOf(Step.class) : EnumSet.copyOf(taken));
    }

    /// The steps of a contact.
    ///
    /// @param asks all of the contact; avoided ones were never made
    public static SixSteps of(AskFacts facts, EarnedRight earned, Collection<Ask> asks) {
        var taken = EnumSet.noneOf(Step.class);
        add(taken, Step.UNDERSTAND, facts.card() != null);
        add(taken, Step.POSITION, facts.planted());
        add(taken, Step.EARN, earned != EarnedRight.EARNING);
        add(taken, Step.CONFIRM, earned == EarnedRight.CONFIRMED);
        add(taken, Step.ASK, asks.stream().anyMatch(Ask::asked));
        return new SixSteps(taken);
    }

    /// The first that is not taken.
    public Step next() {
        for (Step step : Step.values()) {
            if (!taken.contains(step)) {
                return step;
            }
        }
        return Step.FOLLOW_UP;
    }

    private static void add(Set<Step> taken, Step step, boolean is) {
        if (is) {
            taken.add(step);
        }
    }
}
