package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.Fixtures;

/// Which way leads to an ask: each obstacle alone, and beside others.
class AskPathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Verdict PROVE = new Verdict.ProveFirst();
    private static final Verdict CONFIRM = new Verdict.ConfirmDelight(null);
    private static final Verdict BUILD = new Verdict.Build(Axis.LIKING);
    private static final Verdict REPAIR = new Verdict.RepairFirst(List.of(), List.of());

    @SuppressWarnings("NullAway.Init")
    AskPathTest() {}

    @Test
    void aReasonOpensItBeforeTheFirstResult() {
        assertEquals(new AskPath.WithReason(), path(PROVE));
        assertEquals(new AskPath.WithReason(), path(PROVE, CONFIRM, BUILD));
    }

    @Test
    void beforeTheyAreDelightedThereIsNoAsk() {
        assertEquals(new AskPath.NotYet(), path(CONFIRM));
        assertEquals(new AskPath.NotYet(), path(BUILD));
        assertEquals(new AskPath.NotYet(), path(silent(200), CONFIRM));
    }

    @Test
    void whatIsARuleLocks() {
        Verdict give = new Verdict.GiveFirst(owed());
        Verdict cooling = new Verdict.CoolingDown(ask(), TODAY.plusDays(3));
        for (Verdict lock : List.of(REPAIR, give, cooling, silent(731))) {
            assertEquals(new AskPath.Locked(lock), path(lock));
            assertEquals(new AskPath.Locked(lock), path(lock, PROVE));
        }
        assertEquals(new AskPath.Locked(REPAIR), path(REPAIR, cooling));
        assertEquals(new AskPath.WithReason(), path(silent(730)));
    }

    private static AskPath path(Verdict... obstacles) {
        var readiness = new AskReadiness(1, obstacles[0], List.of(obstacles));
        return AskPath.of(readiness, AskPolicy.DEFAULT, TODAY);
    }

    private static Verdict silent(int days) {
        return new Verdict.ReconnectFirst(null, TODAY.minusDays(days), 180);
    }

    private static Ask ask() {
        return Fixtures.ask(1, 1, TODAY, Ask.Outcome.OPEN);
    }

    private static Promise owed() {
        return new Promise(
                1,
                1,
                null,
                Promise.Kind.BRING_A_CUSTOMER,
                "Somebody",
                "",
                TODAY,
                null,
                "",
                Promise.State.OPEN,
                null,
                "");
    }
}
