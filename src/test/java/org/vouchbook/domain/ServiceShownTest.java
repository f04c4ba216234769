package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// What shows how a client was served, and how fast.
class ServiceShownTest {
    private static final LocalDate TODAY = Fixtures.TODAY;

    private static Complaint complaint(int opened, int fixed) {
        return new Complaint(1, 1, TODAY.minusDays(opened), "dark", TODAY.minusDays(fixed), null, null);
    }

    private static Promise promise(Promise.State state, int said, int closed) {
        return promise(state, said, null, closed);
    }

    private static Promise promise(Promise.State state, int said, @Nullable LocalDate due, int closed) {
        return new Promise(
                2,
                1,
                null,
                Promise.Kind.PROMISE,
                "parts",
                "",
                TODAY.minusDays(said),
                due,
                "",
                state,
                TODAY.minusDays(closed),
                "");
    }

    @Test
    void countsWhatWasDoneInTwelveMonthsWithTheDaysItTook() {
        var shown = ServiceShown.of(
                List.of(
                        new DeliveredResult(3, 1, null, TODAY.minusDays(9), "Light"),
                        complaint(30, 20),
                        complaint(30, 28),
                        complaint(500, 400),
                        promise(Promise.State.KEPT, 12, 5),
                        promise(Promise.State.EXCEEDED, 5, 5),
                        promise(Promise.State.MISSED, 20, 1),
                        promise(Promise.State.KEPT, 180, TODAY.minusDays(4), 4)),
                TODAY);
        assertEquals(new ServiceShown(1, List.of(2, 10), List.of(0, 7), 3), shown);
        assertEquals(OptionalDouble.of(6), ServiceShown.middle(shown.solved()));
        assertEquals(OptionalDouble.empty(), ServiceShown.middle(List.of()));
        assertTrue(ServiceShown.of(List.of(), TODAY).empty());
    }
}
