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
                TODAY);
        assertEquals(List.of(6L, 2L, 1L, 4L), found.stream().map(Gathering::id).toList());
        assertEquals(Gathering.Kind.EVENT, found.getFirst().kind());
        assertEquals(TODAY, found.getFirst().day());
        assertEquals(null, found.getLast().day(), "a day that has passed is to be found out anew");
    }
}
