package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Only who was introduced expects the call (A19).
class CallListTest {
    private final List<Referral> all = new ArrayList<>();

    private ReferralBuilder card(int day) {
        long id = all.size() + 1L;
        return new ReferralBuilder(id, 100, 1_000 + id, Cards.DAY.plusDays(day), Cards.at("2026-03-02T10:00"));
    }

    private Referral put(ReferralBuilder card) {
        all.add(card.build());
        return all.getLast();
    }

    @Test
    void theExpectedStandApartAndTheNearestOfTheOthersFirst() {
        Referral name = put(card(0));
        Referral late = put(card(5).ladder(Cards.introduced("2026-03-08T10:00")).stage(Stage.INTRODUCED));
        Referral allowed = put(card(1).ladder(Ladder.NAME_ONLY.with(Cards.permission("2026-03-04"))));
        Referral early =
                put(card(2).ladder(Cards.introduced("2026-03-08T10:00")).stage(Stage.INTRODUCED));
        Referral promised = put(card(3).ladder(Cards.promised("2026-03-20")).stage(Stage.PROMISED));
        CallList list = CallList.of(all);
        assertEquals(List.of(early, late), list.expected());
        assertEquals(List.of(promised, allowed, name), list.notYet());
    }

    @Test
    void whoWasReachedDecidedPutAwayRefusedOrGivenIsNotCalled() {
        put(card(0).ladder(Cards.introduced("2026-03-08T10:00")).contactedAt(Cards.at("2026-03-09T10:00")));
        put(card(0).stage(Stage.LOST));
        put(card(0).archived(Cards.at("2026-03-09T10:00")));
        put(card(0).consent(new Consent(Consent.State.REFUSED, Cards.DAY)));
        put(card(0).direction(ReferralDirection.GIVEN));
        assertEquals(new CallList(List.of(), List.of()), CallList.of(all));
    }
}
