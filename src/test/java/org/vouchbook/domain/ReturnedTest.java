package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.WayBack.Cause;
import org.vouchbook.support.Fixtures;

/// Who went the whole way back, and what they brought afterwards.
class ReturnedTest {
    private static final LocalDate TODAY = Fixtures.TODAY;

    private static WayBack way(long contactId, int ended, int rungs) {
        LocalDate day = TODAY.minusDays(ended);
        List<LocalDate> taken = List.of(day, day, day);
        return new WayBack(contactId, Cause.SILENCE, 0, day.minusDays(200), 200, taken.subList(0, rungs));
    }

    private static Referral referral(long id, long by, int daysAgo) {
        return new ReferralBuilder(id, by, 99, TODAY.minusDays(daysAgo), Fixtures.NOW).build();
    }

    @Test
    void whatCameBeforeTheEndOrWithoutOneDoesNotCount() {
        List<WayBack> ways = List.of(way(1, 50, 3), way(1, 300, 3), way(2, 50, 2));
        List<Referral> referrals = List.of(
                referral(11, 1, 51), referral(12, 1, 50), referral(13, 1, 10), referral(14, 2, 10), referral(15, 3, 1));
        List<Returned> found = Returned.of(ways, referrals);
        assertEquals(
                List.of(13L, 12L, 11L),
                found.stream().map(r -> r.referral().id()).toList());
        assertEquals(TODAY.minusDays(50), found.get(1).way().taken().getLast(), "the same day counts");
        assertEquals(TODAY.minusDays(300), found.get(2).way().taken().getLast(), "by the way that had ended then");
    }

    @Test
    void whatWeGaveThemIsNoReferralOfTheirs() {
        Referral given =
                referral(11, 1, 5).edit().direction(ReferralDirection.GIVEN).build();
        assertEquals(List.of(), Returned.of(List.of(way(1, 50, 3)), List.of(given)));
    }

    @Property
    void everyOneHasAnEndedWayOfTheirOwnBeforeAndNoReferralStandsTwice(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 400) Integer> ends,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 400) Integer> named) {
        var ways = new ArrayList<WayBack>();
        for (int i = 0; i < ends.size(); i++) {
            ways.add(way(1 + i % 3, ends.get(i), i % 4));
        }
        var referrals = new ArrayList<Referral>();
        for (int i = 0; i < named.size(); i++) {
            referrals.add(referral(20 + i, 1 + i % 3, named.get(i)));
        }
        List<Returned> found = Returned.of(ways, referrals);
        for (Returned one : found) {
            assertEquals(one.way().contactId(), one.referral().counterpartId());
            assertTrue(!one.way().ended().orElseThrow().isAfter(one.referral().date()));
        }
        assertEquals(
                found.size(), found.stream().map(Returned::referral).distinct().count());
        long expected = referrals.stream()
                .filter(r -> ways.stream()
                        .anyMatch(w -> w.contactId() == r.counterpartId()
                                && w.taken().size() == 3
                                && !w.taken().getLast().isAfter(r.date())))
                .count();
        assertEquals(expected, found.size());
    }
}
