package org.vouchbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.SuccessChain.Client;
import org.vouchbook.domain.SuccessChain.Kind;
import org.vouchbook.domain.SuccessChain.Link;

/// The five links to success (I8): each holds some of those before it, and it breaks where the most are lost.
class SuccessChainTest {
    /// A client who holds the links whose bits are set.
    private static Client client(long id, int bits) {
        return new Client(id, on(bits, 0), on(bits, 1), on(bits, 2), on(bits, 3), on(bits, 4));
    }

    private static boolean on(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }

    private static SuccessChain chain(List<Integer> bits) {
        var clients = new ArrayList<Client>();
        bits.forEach(b -> clients.add(client(clients.size() + 1L, b)));
        return SuccessChain.of(clients);
    }

    @Property
    void everybodyIsHeldToTheEndOrLostOnce(@ForAll @Size(max = 30) List<@IntRange(max = 31) Integer> bits) {
        SuccessChain chain = chain(bits);
        var lost = new ArrayList<Long>();
        int before = bits.size();
        for (Link link : chain.links()) {
            assertEquals(before, link.held().of());
            assertEquals(before, link.held().count() + link.lost().size());
            assertTrue(link.anyway() >= link.held().count());
            lost.addAll(link.lost());
            before = link.held().count();
        }
        assertEquals(lost.size(), new HashSet<>(lost).size());
        assertEquals(bits.size(), lost.size() + before);
        assertEquals(bits.stream().filter(b -> b == 31).count(), before);
    }

    @Property
    void itBreaksWhereTheMostAreLost(@ForAll @Size(max = 30) List<@IntRange(max = 31) Integer> bits) {
        SuccessChain chain = chain(bits);
        Optional<Link> breaks = chain.breaks();
        int most = chain.links().stream().mapToInt(l -> l.lost().size()).max().orElse(0);
        assertEquals(bits.size() >= 10 && most > 0, breaks.isPresent());
        breaks.ifPresent(b -> {
            assertEquals(most, b.lost().size());
            chain.links().stream()
                    .filter(l -> l.kind().compareTo(b.kind()) < 0)
                    .forEach(l -> assertTrue(l.lost().size() < most, "the earlier one of equals"));
        });
    }

    @Test
    void theLinksFollowTheGates() {
        Set<AskCase.Obstacle> none = EnumSet.noneOf(AskCase.Obstacle.class);
        assertEquals(new Client(1, true, true, true, true, false), of(none, true, false));
        assertFalse(of(EnumSet.of(AskCase.Obstacle.SILENCE), true, true).inTouch());
        for (AskCase.Obstacle obstacle : List.of(
                AskCase.Obstacle.COMPLAINT, AskCase.Obstacle.OVERDUE_PROMISE, AskCase.Obstacle.NOTHING_DELIVERED)) {
            assertFalse(of(EnumSet.of(obstacle), true, true).delivered(), obstacle.name());
        }
        for (AskCase.Obstacle obstacle : List.of(AskCase.Obstacle.RED_LIGHT, AskCase.Obstacle.OLD_INTERVIEW)) {
            assertFalse(of(EnumSet.of(obstacle), true, true).happy(), obstacle.name());
        }
        assertTrue(of(EnumSet.of(AskCase.Obstacle.RECENT_ASK, AskCase.Obstacle.LOW_SCORE), true, true)
                .happy());
    }

    private static Client of(Set<AskCase.Obstacle> obstacles, boolean referred, boolean succeeded) {
        AskFacts facts = AskCase.with(obstacles);
        return Client.of(facts, AskReadiness.of(facts, AskPolicy.DEFAULT, AskCase.TODAY), referred, succeeded);
    }

    @Test
    void fewClientsBreakNowhereAndAnEmptyBookHasFiveEmptyLinks() {
        assertEquals(Optional.empty(), chain(List.of(0, 0, 0)).breaks());
        SuccessChain empty = chain(List.of());
        assertEquals(
                List.of(Kind.values()), empty.links().stream().map(Link::kind).toList());
        assertEquals(0, empty.clients());
    }
}
