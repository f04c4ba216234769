package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class EditedDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static Decision edited(Referral known, Referral changed) {
        return Moving.edit(known, changed, Cards.at("2026-03-10T09:00"), Cards.BERLIN);
    }

    private static void refused(Decision.Reason reason, Ladder ladder) {
        Referral card = Cards.card().build();
        assertEquals(
                new Decision.Refused(reason),
                edited(card, card.edit().ladder(ladder).build()));
    }

    @Test
    void nothingHappenedBeforeItCameUpOrIsStillToCome() {
        refused(Decision.Reason.INTRODUCED_TOO_EARLY, Cards.introduced("2026-03-01T23:59"));
        refused(Decision.Reason.INTRODUCED_IN_FUTURE, Cards.introduced("2026-03-10T09:01"));
        refused(Decision.Reason.STILL_TO_COME, Ladder.NAME_ONLY.with(Cards.permission("2026-03-11")));
        refused(Decision.Reason.PROMISE_TOO_EARLY, promised(Cards.DAY.minusDays(1)));
        refused(Decision.Reason.STILL_TO_COME, promised(TODAY.plusDays(1)));
        Referral card = Cards.card().build();
        Referral ahead = card.edit().date(TODAY.plusDays(1)).build();
        assertEquals(new Decision.Refused(Decision.Reason.STILL_TO_COME), edited(card, ahead));
    }

    @Test
    void theDayItCameUpIsNeverAfterWhatFollowed() {
        LocalDate later = Cards.DAY.plusDays(4);
        Referral introduced =
                Cards.card().ladder(Cards.introduced("2026-03-05T08:40")).build();
        Referral promised = Cards.card().ladder(promised(Cards.DAY)).build();
        Referral called = Cards.card().contactedAt(Cards.at("2026-03-03T10:00")).build();
        assertEquals(
                new Decision.Refused(Decision.Reason.INTRODUCED_TOO_EARLY),
                edited(introduced, introduced.edit().date(later).build()));
        assertEquals(
                new Decision.Refused(Decision.Reason.PROMISE_TOO_EARLY),
                edited(promised, promised.edit().date(later).build()));
        assertEquals(
                new Decision.Refused(Decision.Reason.CONTACTED_TOO_EARLY),
                edited(called, called.edit().date(later).build()));
    }

    @Test
    void whatAnOlderBookHoldsDoesNotStopOtherChanges() {
        Referral odd = Cards.card().ladder(Cards.introduced("2026-02-01T08:40")).build();
        assertInstanceOf(
                Decision.Moved.class, edited(odd, odd.edit().note("new").build()));
    }

    private static Ladder promised(LocalDate made) {
        return Ladder.NAME_ONLY.with(new IntroductionPromise(made, Channel.CALL, "", TODAY.plusDays(9)));
    }
}
