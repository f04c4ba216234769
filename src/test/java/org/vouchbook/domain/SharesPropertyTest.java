package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.vouchbook.support.Fixtures;

class SharesPropertyTest {
    @Property
    void thePartsOfAllReferrersOfAProspectSumToOne(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 100) Integer> weights) {
        var all = new ArrayList<Referral>();
        for (int i = 0; i < weights.size(); i++) {
            all.add(Fixtures.referral(10 + i, 100 + i, 7)
                    .edit()
                    .weight(weights.get(i))
                    .build());
        }
        var others = new ArrayList<>(all);
        others.add(Fixtures.referral(1, 100, 8));
        others.add(Fixtures.referral(2, 101, 7)
                .edit()
                .direction(ReferralDirection.GIVEN)
                .build());
        double sum = 0;
        for (Referral referral : all) {
            double share = Shares.of(referral, others);
            assertTrue(share > 0 && share <= 1);
            sum += share;
        }
        assertEquals(1, sum, 1e-9);
    }
}
