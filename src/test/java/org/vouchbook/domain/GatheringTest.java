package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Which meetings and events are near, and which group is asked when it meets.
class GatheringTest {
    private static final LocalDate TODAY = Fixtures.TODAY;

    private static NetworkingGroup group(long id, @Nullable Integer rhythm, @Nullable LocalDate next) {
        return new NetworkingGroup(id, "Circle", NetworkingGroup.Kind.REFERRALS, rhythm, next, null, "");
    }

    private static GuestEvent event(long id, LocalDate day) {
        return new GuestEvent(id, "Evening", day, "", "");
    }

    private static GroupCommitment agreed(long id, LocalDate review, @Nullable LocalDate ended) {
        return new GroupCommitment(
                id,
                2,
                new Agreement(
                        "One name a month",
                        "",
                        Agreement.Formality.VERBAL,
                        TODAY.minusYears(1),
                        null,
                        "",
                        "",
                        review,
                        ended));
    }

    /// What a group agreed is brought up on its day, and until a new day is set (J17).
    @Test
    void anAgreementIsLookedAtOnItsDay() {
        List<Gathering> found = Gathering.of(
                List.of(group(1, 14, null), group(2, null, null)),
                List.of(),
                List.of(
                        agreed(11, TODAY.minusDays(1), null),
                        agreed(12, TODAY.plusDays(1), null),
                        agreed(13, TODAY, TODAY.minusDays(2))),
                TODAY);
        assertEquals(new Gathering(Gathering.Kind.REVIEW, 2, "Circle", TODAY.minusDays(1)), found.getFirst());
        assertEquals(2, found.size());
    }

    @Test
    void nearOnesComeInOrderAndUnknownOnesLast() {
        List<Gathering> found = Gathering.of(
                List.of(
                        group(1, 14, null),
                        group(2, null, TODAY.plusDays(14)),
                        group(3, null, TODAY.plusDays(15)),
                        group(4, 7, TODAY.minusDays(1)),
                        group(5, null, null)),
                List.of(event(6, TODAY), event(7, TODAY.minusDays(1)), event(8, TODAY.plusDays(15))),
                List.of(),
                TODAY);
        assertEquals(List.of(6L, 2L, 1L, 4L), found.stream().map(Gathering::id).toList());
        assertEquals(Gathering.Kind.EVENT, found.getFirst().kind());
        assertEquals(TODAY, found.getFirst().day());
        assertEquals(null, found.getLast().day(), "a day that has passed is to be found out anew");
    }
}
