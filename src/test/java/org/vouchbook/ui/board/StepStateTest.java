package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.FollowUps;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.workspace.Board;

/// Which of the seven steps a card has taken, and which is late (N2).
class StepStateTest {
    private static final Contact ANA = Fixtures.contact(1, "Ana", "Lima");
    private static final Contact BEN = Fixtures.contact(2, "Ben", "Bauer");

    private static Referral introduced() {
        return Fixtures.referral(3, 1, 2)
                .edit()
                .ladder(Ladder.at(Level.INTRODUCED, null, Fixtures.TODAY, ZoneOffset.UTC))
                .stage(Stage.INTRODUCED)
                .build();
    }

    private static Set<Step> in(StepState state, Referral referral, int daysLater) {
        List<FollowUp> duties = FollowUps.of(referral, List.of(), FollowUpPolicy.DEFAULT, ZoneOffset.UTC);
        var card = BoardCard.of(new Board.Card(referral, BEN, ANA), duties);
        var steps = EnumSet.noneOf(Step.class);
        StepState.of(card, Fixtures.NOW.plus(Duration.ofDays(daysLater))).forEach((step, is) -> {
            if (is == state) {
                steps.add(step);
            }
        });
        return steps;
    }

    @Test
    void aFreshIntroductionHasTakenNothingAndIsLateInTwoDays() {
        assertEquals(Set.of(), in(StepState.DONE, introduced(), 0));
        assertEquals(Set.of(Step.CONTACT, Step.THANK), in(StepState.LATE, introduced(), 3));
    }

    @Test
    void homeworkAndFirstContactAreTakenOneByOne() {
        Referral prepared = introduced()
                .edit()
                .homework(new Homework("fits", "bakery", "light", "moving", ""))
                .build();
        assertEquals(Set.of(Step.HOMEWORK), in(StepState.DONE, prepared, 0));
        Referral talking = prepared.edit()
                .contactedAt(Fixtures.NOW)
                .stage(Stage.IN_CONVERSATION)
                .build();
        assertEquals(Set.of(Step.HOMEWORK, Step.CONTACT, Step.TRUST), in(StepState.DONE, talking, 0));
    }
}
