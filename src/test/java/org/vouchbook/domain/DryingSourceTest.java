package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever was let down brings nobody any more (G6).
class DryingSourceTest {
    private final List<DryingSource.Brought> all = new ArrayList<>();

    private Referral brought(long referrer, int day, boolean late) {
        long id = all.size() + 1L;
        Referral referral = new ReferralBuilder(
                        id, referrer, 1_000 + id, Cards.DAY.plusDays(day), Cards.at("2026-03-02T10:00"))
                .build();
        all.add(new DryingSource.Brought(referral, late));
        return referral;
    }

    private List<DryingSource> after(int days) {
        return DryingSource.of(all, Cards.DAY.plusDays(days));
    }

    @Test
    void theLastOneWasNeglectedAndNobodyCameForThreeMonths() {
        brought(1, 0, false);
        Referral last = brought(1, 10, true);
        brought(2, 0, true);
        brought(3, 0, true);
        brought(3, 10, false);
        Referral longer = brought(4, 5, true);
        brought(4, 1, true);
        Collections.reverse(all);
        assertEquals(List.of(new DryingSource(2, longer)), after(99));
        assertEquals(
                List.of(new DryingSource(2, longer), new DryingSource(2, last)),
                after(100),
                "one alone is no source, and who was told is not let down");
        assertEquals(List.of(), after(94));
    }

    @Test
    void whatWeGiveDriesNothingUp() {
        for (long id = 1; id < 3; id++) {
            all.add(new DryingSource.Brought(
                    new ReferralBuilder(id, 1, 10 + id, Cards.DAY, Cards.at("2026-03-02T10:00"))
                            .direction(ReferralDirection.GIVEN)
                            .build(),
                    true));
        }
        assertEquals(List.of(), after(200));
    }
}
