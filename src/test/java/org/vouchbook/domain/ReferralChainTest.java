package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ReferralChain.Verdict;
import org.vouchbook.support.Fixtures;

class ReferralChainTest {
    private static Referral link(long referrer, long prospect) {
        return Fixtures.referral(1000 + referrer * 100 + prospect, referrer, prospect);
    }

    @Test
    void nobodyBringsThemselves() {
        assertInstanceOf(Verdict.Self.class, new ReferralChain(List.of()).verdict(4, 4));
    }

    @Test
    void nobodyIsBroughtByWhomTheyBrought() {
        var chain = new ReferralChain(List.of(link(1, 2)));
        assertEquals(new Verdict.Circle(List.of(1L, 2L)), chain.verdict(2, 1));
        assertEquals(new Verdict.Fits(), chain.verdict(1, 2));
        assertEquals(new Verdict.Fits(), chain.verdict(3, 1));
        assertEquals(new Verdict.Fits(), chain.verdict(2, 3));
    }

    @Test
    void aLongCircleIsToldByItsShortestWay() {
        List<Referral> links = new ArrayList<>(
                LongStream.range(1, 500).mapToObj(i -> link(i, i + 1)).toList());
        assertEquals(
                new Verdict.Circle(LongStream.rangeClosed(1, 500).boxed().toList()),
                new ReferralChain(links).verdict(500, 1));
        links.add(link(1, 499));
        assertEquals(new Verdict.Circle(List.of(1L, 499L, 500L)), new ReferralChain(links).verdict(500, 1));
    }

    @Test
    void whomWeBroughtToThemIsAnotherMatter() {
        Referral given = link(1, 2).edit().direction(ReferralDirection.GIVEN).build();
        assertEquals(new Verdict.Fits(), new ReferralChain(List.of(given)).verdict(2, 1));
    }

    @Test
    void aBookThatAlreadyHasACircleIsReadToo() {
        var chain = new ReferralChain(List.of(link(1, 2), link(2, 1)));
        assertEquals(new Verdict.Fits(), chain.verdict(3, 1));
    }

    /// Links are offered at random; those that fit are taken. Were a circle among them, the order by which every
    /// prospect comes after its referrer could not exist.
    @Property(tries = 200)
    void whatFitsNeverClosesACircle(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 12) Integer> referrers,
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 12) Integer> prospects) {
        var taken = new ArrayList<Referral>();
        for (int i = 0; i < Math.min(referrers.size(), prospects.size()); i++) {
            if (new ReferralChain(taken).verdict(referrers.get(i), prospects.get(i)) instanceof Verdict.Fits) {
                taken.add(link(referrers.get(i), prospects.get(i)));
            }
        }
        var left = new ArrayList<>(taken);
        while (left.removeIf(l -> left.stream().noneMatch(r -> r.prospectId() == l.counterpartId()))) {
            // Whoever was brought by nobody that is left goes; a circle would stay.
        }
        assertEquals(List.of(), left);
    }
}
